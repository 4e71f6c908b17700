//! Nothing here yet.

use super::{Icon, Sign};
use leptos::prelude::*;

/// Says what will stand here and how to begin.
#[component]
pub fn EmptyState(
    /// What will stand here.
    sign: Sign,
    /// That there is nothing yet.
    #[prop(into)]
    title: String,
    /// How to begin, with its button.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            <span class="empty-state__icon"><Icon sign/></span>
            <div class="empty-state__body">
                <h2 class="empty-state__title">{title}</h2>
                {children()}
            </div>
        </div>
    }
}
