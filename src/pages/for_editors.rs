//! What the pages for web editors and for a magazine share: the address that their script fills in, the vacancy that is chosen,
//! and what is copied with one press.

use crate::components::{Answer, Button, ButtonKind, SelectField};
use crate::vacancy::Vacancy;
use leptos::prelude::*;

/// Stands for the address of this site, which prerender does not know; the script of the page fills it in.
pub(super) const ADDRESS: &str = "https://adres-van-deze-site/";

/// The choice of a vacancy, the first one chosen.
pub(super) fn choose_vacancy(id: &'static str, vacancies: &[Vacancy]) -> AnyView {
    let content = vacancies.iter().map(Vacancy::content);
    let answers: Vec<Answer> =
        content.map(|content| Answer::new(content.id.to_string(), content.title.clone())).collect();
    let first = answers.first().map(|answer| answer.value.clone()).unwrap_or_default();
    view! {
        <SelectField
            id
            label="Vacature"
            answers=Signal::stored(answers)
            value=Signal::stored(first)
            on_choose=chosen_by_script()
        />
    }
    .into_any()
}

/// A button that copies the element `place`, and a place for what came of it: see `public/copy.js`.
pub(super) fn copy_button(place: String, words: &'static str) -> AnyView {
    view! {
        <div class="vacancy__needs-script cluster" data-kopieer=place>
            <Button kind=ButtonKind::Secondary on_press=pressed_by_script()>{words}</Button>
            <span class="muted" role="status"></span>
        </div>
    }
    .into_any()
}

/// These pages have no program of ours in wasm: their scripts read the fields.
pub(super) fn chosen_by_script() -> Callback<String> {
    Callback::new(|_| ())
}

/// The same for buttons.
pub(super) fn pressed_by_script() -> Callback<()> {
    Callback::new(|()| ())
}
