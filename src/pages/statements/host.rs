//! What the website that hosts or embeds this one can put in its own accessibility statement.

use leptos::prelude::*;

/// A paragraph to copy, and what to fill in.
pub(super) fn paragraph_for_host() -> AnyView {
    view! {
        <p>"Staat Selectiewijzer op of in uw eigen website, dan hoort dat in uw eigen toegankelijkheidsverklaring. U kan deze alinea overnemen. Vul in wat tussen vierkante haken staat."</p>
        <blockquote id="alinea-tekst" class="sheet statement__quote">
            <p>"De vacatures en de selectieprocedures op [adres van Selectiewijzer] worden getoond met Selectiewijzer. Dat onderdeel voldoet gedeeltelijk aan EN 301 549 en aan WCAG 2.2, niveau AA. Het is door de makers zelf beoordeeld, onder meer met axe-core; het is niet getest met schermlezers of met mensen met een beperking. QR-codes zijn niet voor iedereen bruikbaar; hetzelfde kan met een bestand. Wat nog niet werkt of niet getest is, staat in de toegankelijkheidsverklaring op [adres van Selectiewijzer]/toegankelijkheid/. Ondervindt u een probleem, meld het dan aan [contact voor toegankelijkheid]."</p>
        </blockquote>
    }
    .into_any()
}
