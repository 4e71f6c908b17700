//! The ways to the two statements, at the foot of the vacancy and of the committee's first page.

use leptos::prelude::*;

/// The links to the privacy page and the accessibility statement, from `root`: `./`, `../` or `../../`.
pub(super) fn statement_links(root: &str) -> AnyView {
    view! {
        <p class="statement-links cluster screen-only">
            <a href=format!("{root}privacy/")>"Privacy"</a>
            <a href=format!("{root}toegankelijkheid/")>"Toegankelijkheid"</a>
        </p>
    }
    .into_any()
}
