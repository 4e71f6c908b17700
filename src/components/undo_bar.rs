//! What just happened, and the way back.

use super::{Button, ButtonKind, Sign};
use leptos::prelude::*;

/// Says at the foot of the screen what was done. It stays until it is answered: nobody has to be quick.
#[component]
pub fn UndoBar(
    /// What was done; nothing is drawn while there is nothing to say.
    #[prop(into)]
    message: Signal<Option<String>>,
    /// Undo it; without one there is nothing to undo.
    #[prop(optional, into)]
    on_undo: Option<Callback<()>>,
    /// Seen; the page clears the message.
    #[prop(into)]
    on_dismiss: Callback<()>,
) -> impl IntoView {
    let card = move |message: String| {
        let undo = on_undo.map(|on_undo| {
            view! {
                <Button kind=ButtonKind::Secondary sign=Sign::Undo on_press=on_undo>"Ongedaan maken"</Button>
            }
        });
        view! {
            <div class="undo-bar__card">
                <span>{message}</span>
                {undo}
                <Button kind=ButtonKind::Quiet on_press=on_dismiss>"Sluit"</Button>
            </div>
        }
    };
    view! { <div class="undo-bar" role="status">{move || message.get().map(card)}</div> }
}
