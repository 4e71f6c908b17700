//! The contents of a part: beside the text on a wide screen, above it elsewhere and on paper.

use super::Part;
use leptos::prelude::*;

/// The ways to the chapters of a part.
pub(super) fn contents(part: &'static Part) -> AnyView {
    view! {
        <nav class="manual__contents" aria-labelledby="inhoud-kop">
            <h2 id="inhoud-kop">"Inhoud"</h2>
            {chapters(part)}
        </nav>
    }
    .into_any()
}

/// The list of the chapters of a part.
pub(super) fn chapters(part: &'static Part) -> AnyView {
    let lines = part
        .chapters
        .iter()
        .map(|one| view! { <li><a href=format!("#{}", one.id)>{one.title}</a></li> }.into_any());
    view! { <ol>{lines.collect_view()}</ol> }.into_any()
}
