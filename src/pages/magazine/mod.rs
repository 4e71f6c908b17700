//! "In het magazine": a QR code and a short text that lead readers of a magazine to a vacancy.
//!
//! Prerender writes all of it but the code itself, because only the browser knows where this site stands:
//! `public/magazine/page.js` fills in the address and draws.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

use crate::components::{
    Answer, Button, ButtonKind, ChoiceField, Direction, PageHeader, SelectField, SkipLink, TextField, Width,
};
use crate::vacancy::{Content, Vacancy};
use leptos::prelude::*;

/// Stands for the address of this site in a text; the script of the page fills in the one that was chosen.
const ADDRESS: &str = "https://adres-van-deze-site/";

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
                    <a href="../">"Naar de voorpagina"</a>
                </p>
            </main>
        </div>
    }
}

fn choices(vacancies: &[Vacancy]) -> AnyView {
    let content = vacancies.iter().map(Vacancy::content);
    let answers: Vec<Answer> =
        content.map(|content| Answer::new(content.id.to_string(), content.title.clone())).collect();
    let first = answers.first().map(|answer| answer.value.clone()).unwrap_or_default();
    let widths = WIDTHS.into_iter().map(|width| Answer::new(width, format!("{width} mm"))).collect();
    view! {
        <section class="stack vacancy__needs-script" aria-labelledby="kies-kop">
            <h2 id="kies-kop">"Kies waar de code naartoe leidt"</h2>
            <SelectField
                id="magazine-vacature"
                label="Vacature"
                answers=Signal::stored(answers)
                value=Signal::stored(first)
                on_choose=Callback::new(|_: String| ())
            />
            <TextField
                id="magazine-adres"
                label="Adres"
                hint="Het eigen adres van de vacature staat er al. Staat ze ook op de website van je gemeente, zet dan dat adres hier. Een kort adres geeft een code die makkelijker scant."
                value=Signal::stored(String::new())
                on_input=Callback::new(|_: String| ())
                width=Width::Full
            />
            <ChoiceField
                id="magazine-breedte"
                label="Breedte op papier"
                answers=widths
                value=Signal::stored(String::new())
                on_choose=Callback::new(|_: String| ())
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
            <div class="vacancy__needs-script cluster" data-kopieer=place>
                <Button kind=ButtonKind::Secondary on_press=pressed_by_script()>"Kopieer de tekst"</Button>
                <span class="muted" role="status"></span>
            </div>
        </div>
    }
    .into_any()
}

/// This page has no program of ours in wasm: its script hears the buttons.
fn pressed_by_script() -> Callback<()> {
    Callback::new(|()| ())
}
