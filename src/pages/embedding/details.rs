//! What an editor wants to know before the code goes on the site.

use crate::vacancy::Vacancy;
use crate::wording::search_engines_lack;
use leptos::prelude::*;

/// What a host may set, and what it is for. `public/embed/look.js` says which values it reads.
const PROPERTIES: [(&str, &str); 16] = [
    ("--sw-color-scheme", "light, dark of auto; auto volgt het toestel"),
    ("--sw-font", "lettertypes die op het toestel staan, met een algemene naam op het einde"),
    ("--sw-radius", "ronding van knoppen en velden"),
    ("--sw-radius-large", "ronding van vlakken"),
    ("--sw-action", "knoppen en links"),
    ("--sw-action-hover", "knoppen en links onder de muis; anders dezelfde kleur"),
    ("--sw-on-action", "letters op een knop"),
    ("--sw-action-soft", "zacht vlak bij een knop"),
    ("--sw-page", "achtergrond"),
    ("--sw-surface", "vlakken op de achtergrond"),
    ("--sw-sunken", "verdiepte vlakken"),
    ("--sw-text", "tekst"),
    ("--sw-text-strong", "titels en nadruk"),
    ("--sw-text-muted", "minder belangrijke tekst"),
    ("--sw-edge", "randen van velden"),
    ("--sw-focus", "rand van wat het toetsenbord heeft"),
];

pub(super) fn details(vacancies: &[Vacancy], integrity: &str) -> AnyView {
    view! {
        {behaviour(integrity)}
        {properties()}
        {search_engines(vacancies)}
    }
    .into_any()
}

fn behaviour(integrity: &str) -> AnyView {
    view! {
        <section class="stack" aria-labelledby="werking-kop">
            <h2 id="werking-kop">"Goed om te weten"</h2>
            <ul>
                <li>"Het ingesloten deel bewaart niets op het toestel van de lezer: geen cookies, geen opslag. Wat iemand in de rekenhulp of de zelfcheck invult, gaat naar geen enkele server."</li>
                <li>"Je mag verschillende elementen op één pagina zetten. Het kader past zijn hoogte zelf aan."</li>
                <li>"Zonder script, en als dit deel niet laadt, ziet de lezer de link die tussen de tags staat. Laat die dus staan."</li>
                <li>"Het deel voor de commissie kun je niet insluiten."</li>
            </ul>
            <h3>"Versies"</h3>
            <p>"Het script houdt zijn naam en vernieuwt mee met deze site. Wil je het vastzetten, voeg dan dit toe aan de tag van het script. Na elke nieuwe versie moet je het hier opnieuw overnemen; tot dan ziet de lezer de link."</p>
            <pre><code>{format!("integrity=\"{integrity}\" crossorigin=\"anonymous\"")}</code></pre>
        </section>
    }
    .into_any()
}

fn properties() -> AnyView {
    let lines = PROPERTIES
        .map(|(name, meaning)| view! { <div><dt><code>{name}</code></dt><dd>{meaning}</dd></div> }.into_any())
        .collect_view();
    view! {
        <section class="stack" aria-labelledby="eigenschappen-kop">
            <h2 id="eigenschappen-kop">"Wat je kunt instellen"</h2>
            <p>
                "Zet deze eigenschappen op het element of hoger in je stijlblad. Kleuren schrijf je als #0055cc of rgb(0, 85, 204). Voor het donkere schema zet je -dark achter --sw: "
                <code>"--sw-dark-action"</code>
                ". Wat we niet lezen of wat te weinig contrast heeft, nemen we niet over; de console van je browser zegt waarom."
            </p>
            <dl class="embedding__properties">{lines}</dl>
        </section>
    }
    .into_any()
}

/// Nothing is invented: without these a message for search engines would be wrong.
fn search_engines(vacancies: &[Vacancy]) -> AnyView {
    let lines = vacancies
        .iter()
        .map(|vacancy| {
            let content = vacancy.content();
            let words = search_engines_lack(&content.employer_details.lacking());
            let words = words.unwrap_or_else(|| "Alle gegevens zijn er.".to_owned());
            view! { <li>{format!("{}. {words}", content.title)}</li> }.into_any()
        })
        .collect_view();
    view! {
        <section class="stack" aria-labelledby="zoekmachines-kop">
            <h2 id="zoekmachines-kop">"Gegevens voor zoekmachines"</h2>
            <p>"Zoekmachines tonen een vacature als bericht (JobPosting in JSON-LD) als de werkgever genoeg gegevens heeft ingevuld. Het bericht staat dan in de eigen pagina van de vacature. Wij verzinnen niets."</p>
            <ul>{lines}</ul>
        </section>
    }
    .into_any()
}
