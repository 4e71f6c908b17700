//! What this page is.

use leptos::prelude::*;

/// Who speaks, the title, one sentence, and the facts that matter first.
#[component]
pub fn PageHeader(
    /// The title, the only first heading of the page.
    #[prop(into)]
    title: Signal<String>,
    /// Who speaks, or to what this belongs.
    #[prop(optional, into)]
    over: Option<String>,
    /// One sentence.
    #[prop(optional, into)]
    lead: Option<String>,
    /// Facts and the ways on.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="page-header">
            {over.map(|over| view! { <p class="page-header__over">{over}</p> }.into_any())}
            // The keyboard comes here after a move to this page.
            <h1 tabindex="-1">{title}</h1>
            {lead.map(|lead| view! { <p class="page-header__lead">{lead}</p> }.into_any())}
            {children.map(|children| view! { <div class="page-header__rest">{children()}</div> }.into_any())}
        </div>
    }
}
