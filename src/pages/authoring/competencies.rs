//! The competencies in full: a list of all of them, and the form of one.

mod form;
mod levels;
mod overview;
mod places;
mod required;
mod steering;
#[cfg(all(test, feature = "prerender"))]
mod tests;

use super::work::Work;
use super::{Room, Route};
use crate::components::{Notice, NoticeKind, PageHeader};
use crate::vacancy::Competency;
use leptos::prelude::*;

/// The room: the list, or the competency with this number.
pub(super) fn room(number: Option<usize>) -> AnyView {
    let Some(number) = number else { return overview::overview() };
    let work = Work::here();
    form::bring_keyboard(work, number);
    // Drawn anew only when another competency has the number now.
    let place = work.memo(move |vacancy| places::place_of(&vacancy.content, number));
    (move || match place.get() {
        Some(place) => form::form(number, &place),
        None => gone(work),
    })
    .into_any()
}

/// The address of the list, or of the competency with this number.
pub(super) fn address(work: Work, number: Option<usize>) -> String {
    Route::Draft(work.id.get_value(), Room::Competencies(number)).address()
}

/// How a competency is called: by its name, where it has one.
pub(super) fn name_of(competency: &Competency) -> String {
    let name = competency.name.trim();
    if name.is_empty() { "Competentie zonder naam".to_owned() } else { name.to_owned() }
}

fn gone(work: Work) -> AnyView {
    view! {
        <PageHeader title="Competenties"/>
        <Notice kind=NoticeKind::Warning title="Deze competentie is er niet">
            <p>"Misschien is ze weggehaald of verplaatst. "<a href=address(work, None)>"Bekijk alle competenties"</a>"."</p>
        </Notice>
    }
    .into_any()
}
