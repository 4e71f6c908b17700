//! A number that is typed. What cannot be read stays in the field with what is wrong, and the vacancy keeps the last number
//! that could.

use super::super::work::Work;
use crate::components::{TextField, Width};
use crate::drafting::Spot;
use crate::rules::{DraftPart, Points};
use crate::wording;
use leptos::prelude::*;

/// What is asked.
pub(super) struct Asked {
    /// The identifier of the field.
    pub(super) id: String,
    /// The label.
    pub(super) label: &'static str,
    /// How to answer.
    pub(super) hint: Signal<Option<String>>,
    /// Whether it may stay empty.
    pub(super) optional: bool,
}

/// How a number is written.
#[derive(Clone, Copy)]
pub(super) struct Written<T: 'static> {
    /// Reads what was typed; nothing typed may be nothing.
    pub(super) read: fn(&str) -> Result<Option<T>, String>,
    /// As it stands in the field.
    pub(super) show: fn(T) -> String,
}

/// The field. `owner` names what the number belongs to: what stands in the field is not for another.
pub(super) fn number<T: Copy + PartialEq + Send + Sync + 'static>(
    asked: Asked,
    written: Written<T>,
    owner: Memo<String>,
    kept: Memo<Option<T>>,
    keep: impl Fn(Option<T>) + Send + Sync + 'static,
) -> AnyView {
    let work = Work::here();
    let Written { read, show } = written;
    let shown = move || kept.get().map(show).unwrap_or_default();
    let typed = RwSignal::new(untrack(shown));
    let wrong = RwSignal::new(None::<String>);
    let typed_for = StoredValue::new(owner.get_untracked());
    // Undo, and a part that takes this place, write in the field too.
    Effect::new(move |_| {
        let (shown, owner) = (shown(), owner.get());
        let another = typed_for.with_value(|before| *before != owner);
        typed_for.set_value(owner);
        if another || typed.with_untracked(|typed| read(typed)) != Ok(kept.get_untracked()) {
            typed.set(shown);
            wrong.set(None);
        }
    });
    let on_input = move |text: String| {
        typed.set(text.clone());
        if let Ok(value) = read(&text) {
            wrong.set(None);
            keep(value);
        }
    };
    let on_commit = move |text: String| {
        work.settle();
        wrong.set(read(&text).err());
    };
    let Asked { id, label, hint, optional } = asked;
    view! {
        <TextField
            id
            label
            hint
            value=typed
            on_input=Callback::new(on_input)
            on_commit=Callback::new(on_commit)
            error=Signal::derive(move || wrong.get())
            width=Width::Short
            optional
        />
    }
    .into_any()
}

/// Points of a part that may be left out.
pub(super) fn points(
    part: &Spot<DraftPart>,
    spot: &Spot<Option<Points>>,
    label: &'static str,
    hint: impl Into<Signal<Option<String>>>,
) -> AnyView {
    let work = Work::here();
    let (read, kept) = (spot.clone(), spot.clone());
    let value = work.memo(move |vacancy| read.read(vacancy).copied().flatten());
    let asked = Asked { id: spot.id(), label, hint: hint.into(), optional: true };
    let keep = move |points| work.type_in(&kept, |kept| *kept = points);
    number(asked, Written { read: read_points, show: |points| points.to_string() }, owner(part), value, keep)
}

/// What the fields of a part belong to.
pub(super) fn owner(part: &Spot<DraftPart>) -> Memo<String> {
    let part = part.clone();
    Work::here().memo(move |vacancy| part.read(vacancy).map(|part| part.id.clone()).unwrap_or_default())
}

/// Points as people write them; nothing is no points.
pub(super) fn read_points(text: &str) -> Result<Option<Points>, String> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|error| wording::points_error(&error))
}

#[cfg(test)]
mod tests {
    use super::read_points;

    #[test]
    fn points_are_read_as_people_write_them() {
        assert_eq!(read_points(" 12,5 "), Ok("12.5".parse().ok()));
        assert_eq!(read_points("  "), Ok(None));
        assert!(read_points("12,").is_err_and(|words| words.contains("“12,” is geen getal")));
    }
}
