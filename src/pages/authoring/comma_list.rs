//! A field over a list of short texts, with a comma between them.

use super::work::Work;
use crate::components::TextField;
use crate::drafting::Spot;
use leptos::prelude::*;

/// The field. What is being typed stays as it was typed, such as a comma with nothing behind it yet.
pub(super) fn comma_list<T>(spot: &Spot<Vec<T>>, label: &'static str, hint: &'static str) -> AnyView
where
    T: ToString + for<'a> From<&'a str> + Send + Sync + 'static,
{
    let work = Work::here();
    let (read, written) = (spot.clone(), spot.clone());
    let kept = work.memo(move |vacancy| read.read(vacancy).map(|list| together(list)).unwrap_or_default());
    let typed = RwSignal::new(kept.get_untracked());
    Effect::new(move |_| {
        let kept = kept.get();
        if typed.with_untracked(|typed| together(&apart::<T>(typed))) != kept {
            typed.set(kept);
        }
    });
    let on_input = move |text: String| {
        work.type_in(&written, |list| *list = apart(&text));
        typed.set(text);
    };
    view! {
        <TextField
            id=spot.id()
            label
            hint
            value=typed
            on_input=Callback::new(on_input)
            on_commit=Callback::new(move |_| work.settle())
            optional=true
        />
    }
    .into_any()
}

fn together<T: ToString>(list: &[T]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn apart<T: for<'a> From<&'a str>>(text: &str) -> Vec<T> {
    text.split(',').map(str::trim).filter(|text| !text.is_empty()).map(T::from).collect()
}
