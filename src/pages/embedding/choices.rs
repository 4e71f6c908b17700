//! What the editor chooses: vacancy, view and looks. Only with script; the code below also stands there without.

use super::super::for_editors::{choose_vacancy, chosen_by_script};
use super::VIEWS;
use crate::components::{Answer, ChoiceField, Direction, TextField, Width};
use crate::vacancy::Vacancy;
use leptos::prelude::*;

/// A field for one property: its name, the label, and an example.
const LOOKS: [(&str, &str, &str); 5] = [
    ("--sw-action", "Kleur van knoppen en links", "Bijvoorbeeld #006b54."),
    ("--sw-dark-action", "Dezelfde kleur in het donker", "Bijvoorbeeld #7fd9a2."),
    ("--sw-page", "Achtergrond", "Bijvoorbeeld #ffffff."),
    ("--sw-dark-page", "Achtergrond in het donker", "Bijvoorbeeld #101820."),
    ("--sw-font", "Lettertype", "Een dat toestellen al hebben, bijvoorbeeld Verdana, sans-serif."),
];

pub(super) fn choices(vacancies: &[Vacancy]) -> AnyView {
    let views = VIEWS.iter().map(|view| Answer::new(view.name, view.title)).collect();
    let schemes = vec![
        Answer::new("auto", "Zoals het toestel"),
        Answer::new("light", "Altijd licht"),
        Answer::new("dark", "Altijd donker"),
    ];
    let looks = LOOKS.into_iter().map(look).collect_view();
    view! {
        <section class="stack vacancy__needs-script" aria-labelledby="kies-kop">
            <h2 id="kies-kop">"Kies wat je insluit"</h2>
            {choose_vacancy("insluiten-vacature", vacancies)}
            <ChoiceField
                id="insluiten-weergave"
                label="Weergave"
                answers=views
                value=Signal::stored(String::new())
                on_choose=chosen_by_script()
                direction=Direction::Row
            />
            <h3>"Kleuren en letters"</h3>
            <p>"Laat leeg wat mag blijven zoals het is. Een kleur die slecht leest, nemen we niet over: dat staat er dan bij."</p>
            <ChoiceField
                id="insluiten-schema"
                label="Licht of donker"
                answers=schemes
                value=Signal::stored(String::new())
                on_choose=chosen_by_script()
                direction=Direction::Row
            />
            <div class="tiles">{looks}</div>
            <div id="insluiten-bezwaren" class="embedding__refused" role="status"></div>
        </section>
    }
    .into_any()
}

fn look((property, label, hint): (&'static str, &'static str, &'static str)) -> AnyView {
    view! {
        <div data-eigenschap=property>
            <TextField
                id=format!("insluiten{property}")
                label
                hint
                value=Signal::stored(String::new())
                on_input=chosen_by_script()
                width=Width::Full
                optional=true
            />
        </div>
    }
    .into_any()
}
