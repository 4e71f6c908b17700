//! The ways to the manual and to the two statements, at the foot of the vacancy and of the committee's first page.

use leptos::prelude::*;

/// The link to the manual's `part`, and those to the privacy page and the accessibility statement, from `root`: `./`, `../`
/// or `../../`. From a frame the whole window goes there, and "back" leads to the host again.
pub(super) fn statement_links(root: &str, part: &str, framed: bool) -> AnyView {
    let target = framed.then_some("_top");
    view! {
        <p class="statement-links cluster screen-only">
            <a href=format!("{root}handleiding/{part}/") target=target>"Hulp"</a>
            <a href=format!("{root}privacy/") target=target>"Privacy"</a>
            <a href=format!("{root}toegankelijkheid/") target=target>"Toegankelijkheid"</a>
        </p>
    }
    .into_any()
}
