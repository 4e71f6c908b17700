//! The ways to the manual and to the two statements, at the foot of the vacancy and of the committee's first page; and from where
//! somebody works, to the chapter about that.

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

/// The way to a chapter of the manual's `part`, beside the page: a dossier that stays open stays unlocked.
#[cfg(any(feature = "committee", feature = "prerender"))]
pub(super) fn help_beside(part: &str, chapter: Signal<&'static str>) -> AnyView {
    let part = format!("../handleiding/{part}/");
    let href = move || format!("{part}#{}", chapter.get());
    view! {
        <footer class="statement-links screen-only">
            <a href=href target="_blank">"Hulp hierbij (in een nieuw tabblad)"</a>
        </footer>
    }
    .into_any()
}
