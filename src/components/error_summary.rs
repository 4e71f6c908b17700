//! All that is wrong, in one place.

use super::{Icon, Sign, focus};
use leptos::html::Div;
use leptos::prelude::*;

/// Something wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The identifier of the field.
    pub field: String,
    /// What is wrong and what to do, the same words as at the field.
    pub words: String,
}

/// Lists what is wrong, also a single thing. Put it above the form, raise `attempt` on every try to go on:
/// the keyboard then moves here, and every line leads to its field. The page puts "Fout: " before its title.
#[component]
pub fn ErrorSummary(
    /// What is wrong; nothing is drawn while it is empty.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
    /// How many times somebody tried to go on.
    #[prop(into)]
    attempt: Signal<u32>,
    /// The heading.
    #[prop(into, default = "Dit klopt nog niet".into())]
    title: String,
) -> impl IntoView {
    let box_ref = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if attempt.get() > 0
            && !errors.with_untracked(Vec::is_empty)
            && let Some(element) = box_ref.get()
        {
            // It was hidden a moment ago; an element that is not drawn cannot be focused.
            request_animation_frame(move || drop(element.focus()));
        }
    });
    let lines = move || {
        errors
            .get()
            .into_iter()
            .map(|FieldError { field, words }| {
                let href = format!("#{field}");
                view! {
                    <li>
                        <a class="error-summary__link" href=href on:click=move |event| {
                            if focus(&field) {
                                event.prevent_default();
                            }
                        }>
                            {words}
                        </a>
                    </li>
                }
            })
            .map(IntoAny::into_any)
            .collect_view()
    };
    view! {
        <div
            class="error-summary"
            role="alert"
            tabindex="-1"
            hidden=move || errors.with(Vec::is_empty)
            node_ref=box_ref
        >
            <h2 class="error-summary__title"><Icon sign=Sign::Fault/><span>{title}</span></h2>
            <ul class="error-summary__list">{lines}</ul>
        </div>
    }
}
