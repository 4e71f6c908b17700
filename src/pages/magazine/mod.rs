//! "In het magazine": a QR code and a short text that lead readers of a magazine to a vacancy.
//!
//! Prerender writes all of it but the code itself, because only the browser knows where this site stands:
//! `public/magazine/page.js` fills in the address and draws.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

use super::for_editors::{ADDRESS, choose_vacancy, chosen_by_script, copy_button, pressed_by_script};
use crate::components::{
    Answer, Button, ButtonKind, ChoiceField, Direction, PageHeader, SkipLink, TextField, Width,
};
use crate::vacancy::{Content, Vacancy};
use leptos::prelude::*;

/// How wide the code is printed, in millimetres, its white edge included.
const WIDTHS: [&str; 4] = ["20", "25", "30", "40"];

/// The page for who makes the magazine.
#[component]
pub fn MagazinePage(
    /// Every vacancy there is.
    vacancies: Vec<Vacancy>,
) -> impl IntoView {
    let texts = vacancies.iter().map(|vacancy| text(vacancy.content())).collect_view();
    view! {
        <SkipLink/>
        <div class="page magazine">
            <header>
                <PageHeader
                    title="In het magazine"
                    lead="Een QR-code en een kort tekstblok die lezers van papier naar de vacature brengen."
                />
            </header>
            <main id="inhoud" class="stack stack--loose" tabindex="-1">
                {choices(&vacancies)}
                <section class="stack vacancy__needs-script" aria-labelledby="qr-kop">
                    <h2 id="qr-kop">"De QR-code"</h2>
                    <div id="qr-beeld" class="magazine__code"></div>
                    <div role="status"><p id="qr-gezegd"></p></div>
                    <div id="qr-bewaren" class="cluster">
                        <Button id="qr-svg" on_press=pressed_by_script()>"Bewaar als SVG"</Button>
                        <Button id="qr-png" kind=ButtonKind::Secondary on_press=pressed_by_script()>"Bewaar als PNG"</Button>
                    </div>
                    <ul>
                        <li>"Druk de code zwart op wit, op de gekozen breedte of breder. De witte rand hoort erbij."</li>
                        <li>"SVG blijft scherp op elke maat. PNG is gemaakt voor 600 punten per duim."</li>
                        <li>"Scan een proefdruk met twee verschillende telefoons voor het magazine naar de drukker gaat."</li>
                    </ul>
                </section>
                <section class="stack" aria-labelledby="tekst-kop">
                    <h2 id="tekst-kop">"Het tekstblok"</h2>
                    {texts}
                </section>
                <p class="screen-only cluster">
                    <a href="../insluiten/">"Insluiten op een website"</a>
                    <a href="../handleiding/website/#magazine">"Hulp bij het magazine"</a>
                    <a href="../">"Naar de voorpagina"</a>
                </p>
            </main>
        </div>
    }
}

fn choices(vacancies: &[Vacancy]) -> AnyView {
    let widths = WIDTHS.into_iter().map(|width| Answer::new(width, format!("{width} mm"))).collect();
    view! {
        <section class="stack vacancy__needs-script" aria-labelledby="kies-kop">
            <h2 id="kies-kop">"Kies waar de code naartoe leidt"</h2>
            {choose_vacancy("magazine-vacature", vacancies)}
            <TextField
                id="magazine-adres"
                label="Adres"
                hint="Het eigen adres van de vacature staat er al. Staat ze ook op de website van je gemeente, zet dan dat adres hier. Een kort adres geeft een code die makkelijker scant."
                value=Signal::stored(String::new())
                on_input=chosen_by_script()
                width=Width::Full
            />
            <ChoiceField
                id="magazine-breedte"
                label="Breedte op papier"
                answers=widths
                value=Signal::stored(String::new())
                on_choose=chosen_by_script()
                direction=Direction::Row
            />
        </section>
    }
    .into_any()
}

/// The short text about one vacancy: only what its file says.
fn text(content: &Content) -> AnyView {
    let id = content.id.to_string();
    let place = format!("tekst-{id}");
    let own = format!("{ADDRESS}vacature/{id}/");
    let lines = [
        format!("Vacature: {}", content.title),
        content.employer.clone(),
        "Lees wat de job inhoudt en hoe de selectie werkt. Scan de code of surf naar:".to_owned(),
    ];
    view! {
        <div class="stack" data-tekst=id>
            <blockquote id=place.clone() class="magazine__text">
                {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                <p data-adres="">{own}</p>
            </blockquote>
            {copy_button(place, "Kopieer de tekst")}
        </div>
    }
    .into_any()
}
