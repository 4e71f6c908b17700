//! A word that explains itself when tapped.

use leptos::prelude::*;

/// A word of the word list inside running text. The browser's own popover: works without script, closes on Escape
/// or a tap elsewhere.
#[component]
pub fn TermTip(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// The word as it stands in the text.
    #[prop(into)]
    term: String,
    /// What it means, plainly.
    #[prop(into)]
    explanation: String,
) -> impl IntoView {
    view! {
        <button type="button" class="term-tip" popovertarget=id.clone()>{term.clone()}</button>
        <span class="term-tip__said" popover="auto" id=id role="note">
            <span class="term-tip__word">{term}</span>
            {explanation}
        </span>
    }
}
