//! Identifiers of places in the text: given after a name, changed by hand everywhere at once.

use super::super::work::Work;
use crate::components::TextField;
use crate::drafting::{Spot, free_anchor, is_given_twice};
use crate::vacancy::{Anchor, Content, Fault};
use crate::wording;
use leptos::prelude::*;

/// What is done when the field of a name is left: a thing without identifier gets one after that name.
pub(in crate::pages::authoring) fn named_after(
    id: &Spot<Anchor>,
    name: &Spot<String>,
) -> impl Fn(Work, &str) + Send + Sync + use<> {
    let (id, field) = (id.clone(), name.id());
    move |work, name| {
        if name.trim().is_empty() {
            return;
        }
        work.change(Some(&field), |draft| {
            let free = free_anchor(&draft.vacancy.content, name);
            id.change(&mut draft.vacancy, |id| {
                if id.as_str().is_empty() {
                    *id = free;
                }
            });
        });
    }
}

/// The field of an identifier. What is typed counts when the field is left, and only when nothing else is called so: while
/// somebody types it may be the name of something else for a moment.
pub(in crate::pages::authoring) fn identifier(
    id: &Spot<Anchor>,
    rename: fn(&mut Content, &Anchor, &Anchor),
) -> AnyView {
    let work = Work::here();
    let (read, written) = (id.clone(), id.clone());
    let kept = work.memo(move |vacancy| read.read(vacancy).map(Anchor::to_string).unwrap_or_default());
    let typed = RwSignal::new(kept.get_untracked());
    Effect::new(move |_| typed.set(kept.get()));
    let error_kept = work.error_at(id.place());
    let error = Signal::derive(move || {
        let typed = typed.get();
        if typed.trim() == kept.get() {
            return error_kept.get();
        }
        let fault = work.draft.with(|draft| fault(&draft.vacancy.content, typed.trim()));
        fault.map(|fault| wording::draft_fault(&fault))
    });
    let commit = move |text: String| {
        let text = text.trim();
        let content = |look: fn(&Content, &str) -> Option<Fault>| {
            work.draft.with_untracked(|draft| look(&draft.vacancy.content, text))
        };
        if text == kept.get_untracked() || content(fault).is_some() {
            return;
        }
        let to = Anchor::new(text);
        work.change(None, |draft| {
            let from = written.read(&draft.vacancy).cloned().unwrap_or_default();
            // What others point at by an identifier that nothing or more than one thing has, is not known.
            if from.as_str().is_empty() || is_given_twice(&draft.vacancy.content, &from) {
                written.change(&mut draft.vacancy, |id| *id = to);
            } else {
                rename(&mut draft.vacancy.content, &from, &to);
            }
        });
    };
    view! {
        <TextField
            id=id.id()
            label="Kenmerk"
            hint="Kleine letters, cijfers en koppeltekens. Het adres van deze plaats eindigt erop: verander het niet meer als de vacature gepubliceerd is."
            value=typed
            on_input=Callback::new(move |text| typed.set(text))
            on_commit=Callback::new(commit)
            error
        />
    }
    .into_any()
}

/// Why a place in the text cannot get this identifier.
fn fault(content: &Content, id: &str) -> Option<Fault> {
    let anchor = Anchor::new(id);
    if !anchor.is_usable() {
        Some(Fault::UnusableId(id.to_owned()))
    } else if anchor.is_reserved() {
        Some(Fault::ReservedId(id.to_owned()))
    } else if free_anchor(content, id) != anchor {
        Some(Fault::DuplicateId(id.to_owned()))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::fault;
    use crate::vacancy::{Anchor, Content, Fault, Section};

    #[test]
    fn an_identifier_is_refused_that_something_else_has_or_no_address_takes() {
        let section = Section { id: Anchor::new("taken"), ..Section::default() };
        let content = Content { sections: vec![section], ..Content::default() };
        assert_eq!(fault(&content, "taken"), Some(Fault::DuplicateId("taken".into())));
        assert_eq!(fault(&content, "bron"), Some(Fault::ReservedId("bron".into())));
        for unusable in ["", "Je taken", "taken-", "één"] {
            assert_eq!(fault(&content, unusable), Some(Fault::UnusableId(unusable.into())));
        }
        assert_eq!(fault(&content, "taken-2"), None);
    }
}
