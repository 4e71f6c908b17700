//! More for who wants it.

use super::{Icon, Sign};
use leptos::prelude::*;

/// The browser's own details: works without script and is found by a search in the page.
#[component]
pub fn Disclosure(
    /// What is inside.
    #[prop(into)]
    summary: String,
    /// Whether it starts open.
    #[prop(optional)]
    open: bool,
    /// The inside.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" open=open>
            <summary class="disclosure__summary">
                <Icon sign=Sign::Pointer/>
                <span class="disclosure__words">{summary}</span>
            </summary>
            <div class="disclosure__body">{children()}</div>
        </details>
    }
}
