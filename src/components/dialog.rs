//! Questions that must be answered before going on.

use super::{Button, ButtonKind};
use leptos::ev::Event;
use leptos::html::Dialog as DialogElement;
use leptos::prelude::*;

/// The browser's own dialog: keeps the keyboard inside, closes on Escape, gives the focus back.
///
/// The browser says that it closed a dialog later than it closes it. So Escape is answered before the browser acts on
/// it: the page knows at once, and may open the dialog again in the same turn. What is said late about an earlier
/// opening does not shut this one.
#[component]
pub fn Dialog(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// The question or the title.
    #[prop(into)]
    title: String,
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// Closed in whatever way; the page sets `open` to false.
    #[prop(into)]
    on_close: Callback<()>,
    /// What it says, and its buttons in a `<div class="dialog__buttons">`.
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<DialogElement>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            match (open.get(), dialog.open()) {
                // Refused only while the page is not on screen; then it opens with the next change.
                (true, false) => drop(dialog.show_modal()),
                (false, true) => dialog.close(),
                _ => {}
            }
        }
    });
    let asked_to_close = move |event: Event| {
        // A file field inside says `cancel` too, when nothing was chosen; that is not about the dialog.
        if event.target() == event.current_target() {
            event.prevent_default();
            on_close.run(());
        }
    };
    // Also when the browser closes without asking, as it does on a second Escape in a row.
    let closed = move |_| {
        if dialog.get_untracked().is_some_and(|dialog| !dialog.open()) {
            on_close.run(());
        }
    };
    let title_id = format!("{id}-title");
    view! {
        <dialog
            class="dialog"
            id=id
            aria-labelledby=title_id.clone()
            node_ref=dialog
            on:cancel=asked_to_close
            on:close=closed
        >
            <h2 class="dialog__title" id=title_id.clone()>{title}</h2>
            {children()}
        </dialog>
    }
}

/// Asks once before something goes, and names what goes.
#[component]
pub fn ConfirmDialog(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    title: String,
    /// Whether it is open.
    open: RwSignal<bool>,
    /// The words of the button that does it, such as "Verwijder dossier".
    #[prop(into)]
    confirm: String,
    /// Confirmed; the dialog closes by itself.
    #[prop(into)]
    on_confirm: Callback<()>,
    /// The kind of that button.
    #[prop(default = ButtonKind::Danger)]
    kind: ButtonKind,
    /// What goes, by name, and whether it can be undone.
    children: Children,
) -> impl IntoView {
    view! {
        <Dialog id title open on_close=move |()| open.set(false)>
            <div class="dialog__body">{children()}</div>
            <div class="dialog__buttons">
                <Button
                    kind
                    on_press=move |()| {
                        open.set(false);
                        on_confirm.run(());
                    }
                >
                    {confirm}
                </Button>
                // The harmless answer has the keyboard first: Enter takes nothing away.
                <button
                    type="button"
                    class="button button--secondary"
                    autofocus
                    on:click=move |_| open.set(false)
                >
                    "Annuleer"
                </button>
            </div>
        </Dialog>
    }
}
