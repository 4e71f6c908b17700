//! The bar on top.

use leptos::prelude::*;

/// Where you are; beside it what must always be in sight, such as the [`SavedState`](super::SavedState).
#[component]
pub fn TopBar(
    /// The name of the place.
    #[prop(into)]
    name: String,
    /// Its first screen.
    #[prop(into)]
    href: String,
    /// What must always be in sight.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="top-bar">
            <a class="top-bar__name" href=href>{name}</a>
            <div class="top-bar__rest">{children.map(|children| children())}</div>
        </header>
    }
}
