//! Fields over things of a draft: a text, a text that may be left out, a yes or no, one of a few answers.

use super::work::Work;
use crate::components::{Answer, CheckField, SelectField, TextArea, TextField, Width};
use crate::drafting::Spot;
use leptos::prelude::*;

/// How a field looks, and what it says beside its label.
#[derive(Clone, Copy, Default)]
pub(super) struct Look {
    /// How to answer.
    pub(super) hint: Option<&'static str>,
    /// How much is expected.
    pub(super) width: Width,
    /// Whether several lines are expected.
    pub(super) lines: bool,
    /// Whether it may stay empty.
    pub(super) optional: bool,
}

impl Look {
    /// A line with a hint.
    pub(super) fn hint(hint: &'static str) -> Self {
        Self { hint: Some(hint), ..Self::default() }
    }

    /// Several lines.
    pub(super) fn lines() -> Self {
        Self { lines: true, ..Self::default() }
    }

    /// As long as a name.
    #[must_use]
    pub(super) fn medium(self) -> Self {
        Self { width: Width::Medium, ..self }
    }

    /// As long as a number.
    #[must_use]
    pub(super) fn short(self) -> Self {
        Self { width: Width::Short, ..self }
    }

    /// It may stay empty.
    #[must_use]
    pub(super) fn optional(self) -> Self {
        Self { optional: true, ..self }
    }
}

/// A field for a text that must be there.
pub(super) fn text(spot: &Spot<String>, label: impl Into<String>, look: Look) -> AnyView {
    text_then(spot, label, look, |_, _| ())
}

/// The same, with something to do when the field is left: it gets the text. What it changes under the identifier of the field
/// is undone together with what was typed.
pub(super) fn text_then(
    spot: &Spot<String>,
    label: impl Into<String>,
    look: Look,
    left: impl Fn(Work, &str) + Send + Sync + 'static,
) -> AnyView {
    let work = Work::here();
    let (read, written) = (spot.clone(), spot.clone());
    let value = work.memo(move |vacancy| read.read(vacancy).cloned().unwrap_or_default());
    let typed = move |typed: String| work.type_in(&written, |text| *text = typed);
    let commit = move |text: String| {
        left(work, &text);
        work.settle();
    };
    let error = work.error_at(spot.place());
    field(spot.id(), label.into(), look, value, Callback::new(typed), Callback::new(commit), error)
}

/// A field for a text that may be left out: nothing but spaces is nothing.
pub(super) fn optional_text(spot: &Spot<Option<String>>, label: impl Into<String>, look: Look) -> AnyView {
    let work = Work::here();
    let (read, written) = (spot.clone(), spot.clone());
    let value = work.memo(move |vacancy| read.read(vacancy).cloned().flatten().unwrap_or_default());
    let typed = move |typed: String| {
        work.type_in(&written, |text| *text = Some(typed).filter(|typed| !typed.is_empty()));
    };
    let commit = move |_| work.settle();
    let error = work.error_at(spot.place());
    let look = look.optional();
    field(spot.id(), label.into(), look, value, Callback::new(typed), Callback::new(commit), error)
}

fn field(
    id: String,
    label: String,
    look: Look,
    value: Memo<String>,
    typed: Callback<String>,
    commit: Callback<String>,
    error: Signal<Option<String>>,
) -> AnyView {
    let Look { hint, width, lines, optional } = look;
    let (hint, error) = (hint.map(ToOwned::to_owned), Signal::derive(move || error.get()));
    if lines {
        view! { <TextArea id label value on_input=typed on_commit=commit hint error optional/> }.into_any()
    } else {
        view! { <TextField id label value on_input=typed on_commit=commit hint error width optional/> }
            .into_any()
    }
}

/// A box to tick.
pub(super) fn yes_or_no(spot: &Spot<bool>, label: impl Into<String>, hint: Option<&'static str>) -> AnyView {
    let work = Work::here();
    let (read, written) = (spot.clone(), spot.clone());
    let checked = work.memo(move |vacancy| read.read(vacancy).copied().unwrap_or_default());
    let toggled = move |ticked: bool| work.set(&written, |thing| *thing = ticked);
    let hint = hint.map(ToOwned::to_owned);
    view! { <CheckField id=spot.id() label checked on_toggle=Callback::new(toggled) hint/> }.into_any()
}

/// One of a few answers, each with its words.
pub(super) fn one_of<T: Copy + PartialEq + Send + Sync + 'static>(
    spot: &Spot<T>,
    label: impl Into<String>,
    answers: &'static [(T, &'static str)],
    hint: Option<&'static str>,
) -> AnyView {
    let work = Work::here();
    let (read, written) = (spot.clone(), spot.clone());
    let value = work.memo(move |vacancy| {
        let now = read.read(vacancy).copied();
        let at = answers.iter().position(|(answer, _)| Some(*answer) == now);
        at.map(|at| at.to_string()).unwrap_or_default()
    });
    let chosen = move |value: String| {
        if let Some((answer, _)) = value.parse::<usize>().ok().and_then(|at| answers.get(at)) {
            work.set(&written, |thing| *thing = *answer);
        }
    };
    let shown: Vec<Answer> =
        answers.iter().enumerate().map(|(at, (_, words))| Answer::new(at.to_string(), *words)).collect();
    let (hint, error) = (hint.map(ToOwned::to_owned), work.error_at(spot.place()));
    view! {
        <SelectField
            id=spot.id()
            label
            answers=Signal::stored(shown)
            value
            on_choose=Callback::new(chosen)
            hint
            error
        />
    }
    .into_any()
}
