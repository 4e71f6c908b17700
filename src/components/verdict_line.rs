//! The verdict beside what was typed.

use super::{Disclosure, Standing, VerdictBadge};
use leptos::prelude::*;

/// Badge and why in one line; the full reasons one tap away.
#[component]
pub fn VerdictLine(
    /// How the candidate stands.
    #[prop(into)]
    standing: Signal<Standing>,
    /// The word for it.
    #[prop(into)]
    word: Signal<String>,
    /// Why, in one line.
    #[prop(into)]
    why: Signal<String>,
    /// Every reason, a sentence each; nothing to open while there are none.
    #[prop(optional, into)]
    reasons: Signal<Vec<String>>,
    /// Whether a change is read aloud: for the one verdict that follows the typing, not for a list of them.
    #[prop(optional)]
    spoken: bool,
) -> impl IntoView {
    let list = move || {
        reasons
            .get()
            .into_iter()
            .map(|reason| view! { <li>{reason}</li> })
            .map(IntoAny::into_any)
            .collect_view()
    };
    view! {
        <div class="verdict-line">
            <div class="verdict-line__said" aria-live=spoken.then_some("polite") aria-atomic=spoken.then_some("true")>
                <VerdictBadge standing word/>
                <p class="verdict-line__why">{why}</p>
            </div>
            <div class=move || if reasons.with(Vec::is_empty) { "kept-free" } else { "" }>
                <Disclosure summary="Alle redenen">
                    <ul>{list}</ul>
                </Disclosure>
            </div>
        </div>
    }
}
