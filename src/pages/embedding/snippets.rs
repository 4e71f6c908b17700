//! The code that an editor copies, for each vacancy and view.

use super::super::for_editors::{ADDRESS, copy_button};
use super::{VIEWS, View};
use crate::vacancy::{Content, Vacancy};
use leptos::prelude::*;

pub(super) fn snippets(vacancies: &[Vacancy]) -> AnyView {
    let script = format!("<script src=\"{ADDRESS}selectie-wijzer.js\" defer></script>");
    let choices = vacancies
        .iter()
        .flat_map(|vacancy| VIEWS.iter().map(move |view| choice(vacancy.content(), *view)))
        .collect_view();
    let policy = format!("script-src {ADDRESS}selectie-wijzer.js;\nframe-src {ADDRESS}insluiten/;");
    view! {
        <section class="stack" aria-labelledby="code-kop">
            <h2 id="code-kop">"De code"</h2>
            <p>"Zet het script één keer in de pagina, hoeveel elementen er ook op staan."</p>
            {code("script", script)}
            {choices}
            <div id="insluiten-stijl" class="stack" hidden>
                <h3>"In je stijlblad"</h3>
                <p>"Jouw kleuren en letters. Ze gelden voor elk element op de pagina."</p>
                {code("stijl", String::new())}
            </div>
            <h3>"Heeft je site een strikt beleid (CSP)?"</h3>
            <p>"Voeg deze bronnen toe aan wat er al staat. Meer heeft het element niet nodig: geen stijl, geen lettertypes, geen verbindingen."</p>
            {code("beleid", policy)}
        </section>
    }
    .into_any()
}

/// The element and the plain frame of one view of one vacancy.
fn choice(content: &Content, view: View) -> AnyView {
    let (id, title) = (content.id.to_string(), escaped(&format!("{}: {}", view.title, content.title)));
    let View { name, place, .. } = view;
    let own = format!("{ADDRESS}vacature/{id}/{place}");
    let element = format!(
        "<selectie-wijzer vacature=\"{id}\" weergave=\"{name}\">\n  <a href=\"{own}\">{title}</a>\n</selectie-wijzer>"
    );
    let frame = format!(
        "<iframe src=\"{ADDRESS}insluiten/{id}/{name}/\" title=\"{title}\" width=\"100%\" height=\"900\" \
         loading=\"lazy\" referrerpolicy=\"no-referrer\"></iframe>"
    );
    let chosen = format!("{id} {name}");
    view! {
        <div class="stack" data-keuze=chosen.clone()>
            <h3>{format!("{} van {}", view.title, content.title)}</h3>
            <p>"Het element, op de plaats waar het moet staan. De link erin is wat iemand ziet zonder script, of als dit deel niet laadt."</p>
            {code(&format!("element-{id}-{name}"), element)}
            <p>"Kun je geen script toevoegen? Neem dan dit gewone kader. Het krijgt een vaste hoogte, en volgt jouw kleuren niet."</p>
            {code(&format!("kader-{id}-{name}"), frame)}
        </div>
    }
    .into_any()
}

/// Code with a button that copies it.
fn code(name: &str, text: String) -> AnyView {
    let id = format!("code-{name}");
    view! {
        <div class="embedding__code">
            <pre><code id=id.clone() data-code="">{text}</code></pre>
            {copy_button(id, "Kopieer")}
        </div>
    }
    .into_any()
}

/// Text as it may stand in the code of a page.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
