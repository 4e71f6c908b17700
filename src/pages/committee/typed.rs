//! Fields whose text becomes a change when it is left or the hand rests.

use super::room::Open;
use crate::components::TextArea;
use crate::desk::Target;
use leptos::prelude::*;

/// A text of the dossier: a motivation or a note.
#[component]
pub(super) fn TypedArea(
    open: Open,
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    target: Target,
    #[prop(optional, into)] hint: MaybeProp<String>,
    #[prop(optional, into)] read_only: Signal<bool>,
) -> impl IntoView {
    let desk = open.desk;
    let shown = target.clone();
    let value = Memo::new(move |_| desk.text(&shown));
    let typed = target;
    view! {
        <TextArea
            id
            label
            value
            hint
            read_only
            on_input=Callback::new(move |text| desk.typing(typed.clone(), text))
            on_commit=Callback::new(move |_| desk.settle())
        />
    }
    .into_any()
}
