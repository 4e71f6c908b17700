//! The name of a part and its identifier, which follows the name until somebody gives another.

use super::super::work::Work;
use super::number::owner;
use crate::components::{TextField, Width};
use crate::drafting::{Draft, Spot, at, free_part_id, identify_part, rename_part};
use crate::rules::{self, DraftPart, DraftProcedure};
use crate::vacancy::Fault;
use crate::wording;
use leptos::prelude::*;

/// What a part is called on screen.
pub(super) fn name_of(part: &DraftPart) -> String {
    let named = part.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
    let identified = Some(part.id.as_str()).filter(|id| !id.is_empty());
    named.or(identified).unwrap_or("Onderdeel zonder naam").to_owned()
}

/// The field for the name.
pub(super) fn title(part: &Spot<DraftPart>, way: Vec<usize>) -> AnyView {
    let work = Work::here();
    let title = at!(part, "title" title);
    let (read, written) = (title.clone(), title.clone());
    let value = work.memo(move |vacancy| read.read(vacancy).cloned().flatten().unwrap_or_default());
    let typed = move |text: String| {
        work.type_in(&written, |title| *title = Some(text).filter(|text| !text.is_empty()));
    };
    let unnamed = owner(part);
    let left = move |text: String| {
        work.settle();
        if unnamed.get_untracked().is_empty() && !text.trim().is_empty() {
            work.change(None, |draft| {
                let procedure = &mut draft.vacancy.procedure;
                let id = free_part_id(procedure, &text);
                identify_part(procedure, &way, &id);
            });
        }
    };
    view! {
        <TextField
            id=title.id()
            label="Naam van het onderdeel"
            value
            on_input=Callback::new(typed)
            on_commit=Callback::new(left)
        />
    }
    .into_any()
}

/// The field for the identifier: it is changed when the field is left, and only into one that can be used.
pub(super) fn identifier(part: &Spot<DraftPart>, way: Vec<usize>) -> AnyView {
    let work = Work::here();
    let (kept, id) = (owner(part), at!(part, "id" id).id());
    let typed = RwSignal::new(kept.get_untracked());
    let wrong = RwSignal::new(None::<String>);
    Effect::new(move |_| {
        typed.set(kept.get());
        wrong.set(None);
    });
    let left = move |text: String| {
        let (from, to) = (kept.get_untracked(), text.trim().to_owned());
        let refused = work.draft.with_untracked(|draft| refused(&draft.vacancy.procedure, &from, &to));
        wrong.set(refused.clone().map(|fault| told(&from, fault)));
        if refused.is_none() {
            work.change(None, |draft| another_identifier(draft, &way, &from, &to));
        }
    };
    view! {
        <TextField
            id
            label="Kenmerk"
            hint="Een korte naam zonder spaties. Hij staat in bestanden, niet op de pagina."
            value=typed
            on_input=Callback::new(move |text| typed.set(text))
            on_commit=Callback::new(left)
            error=Signal::derive(move || wrong.get())
            width=Width::Medium
        />
    }
    .into_any()
}

fn told(id: &str, fault: rules::Fault) -> String {
    let place = rules::Place::Part(id.into());
    wording::draft_fault(&Fault::Procedure(rules::Defect { place, fault }))
}

/// Everything that names the part follows; a part that has none, or one that another has too, gets it alone.
fn another_identifier(draft: &mut Draft, way: &[usize], from: &str, to: &str) {
    let vacancy = &mut draft.vacancy;
    if from.is_empty() || count(&vacancy.procedure.parts, from) > 1 {
        identify_part(&mut vacancy.procedure, way, to);
    } else {
        rename_part(&mut vacancy.content, &mut vacancy.procedure, from, to);
    }
}

/// Why a part cannot be called so.
fn refused(procedure: &DraftProcedure, from: &str, to: &str) -> Option<rules::Fault> {
    if from == to {
        return None;
    }
    if count(&procedure.parts, to) > 0 {
        return Some(rules::Fault::DuplicateId);
    }
    let alone = DraftPart { id: to.to_owned(), max: Some(rules::Points::HUNDREDTH), ..DraftPart::default() };
    let parts = vec![alone];
    let checked = DraftProcedure { parts, ..DraftProcedure::default() }.announce();
    checked.err().and_then(|defects| defects.into_iter().next()).map(|defect| defect.fault)
}

fn count(parts: &[DraftPart], id: &str) -> usize {
    parts.iter().map(|part| usize::from(part.id == id) + count(&part.parts, id)).sum()
}

#[cfg(test)]
mod tests {
    use super::{another_identifier, refused};
    use crate::drafting::Draft;
    use crate::rules::{DraftPart, DraftProcedure, Fault};

    fn procedure(ids: [&str; 3]) -> DraftProcedure {
        let part = |id: &str| DraftPart { id: id.into(), ..DraftPart::default() };
        DraftProcedure { parts: ids.map(part).into(), ..DraftProcedure::default() }
    }

    #[test]
    fn an_identifier_that_cannot_be_used_is_not_taken_over() {
        let procedure = procedure(["a", "b", ""]);
        for (to, fault) in [
            ("b", Some(Fault::DuplicateId)),
            ("total", Some(Fault::UnusableId)),
            ("een twee", Some(Fault::UnusableId)),
            ("a", None),
            ("c", None),
        ] {
            assert_eq!(refused(&procedure, "a", to), fault, "{to}");
        }
    }

    #[test]
    fn one_of_two_parts_with_the_same_identifier_gets_another_alone() {
        let mut draft = Draft::default();
        draft.vacancy.procedure = procedure(["a", "a", ""]);
        another_identifier(&mut draft, &[1], "a", "b");
        another_identifier(&mut draft, &[2], "", "c");
        assert_eq!(draft.vacancy.procedure, procedure(["a", "b", "c"]));
    }
}
