//! A long list, drawn a piece at a time: a browser would need minutes for all lines of a large text.

use crate::components::{Button, ButtonKind, focus_soon};
use leptos::prelude::*;
use std::sync::Arc;

/// So many are drawn at once.
const PIECE: usize = 200;

/// The first of so many, and a button for the next as long as there are more.
pub(super) fn in_pieces(
    id: &'static str,
    class: &'static str,
    count: usize,
    draw: impl Fn(usize) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let shown = RwSignal::new(count.min(PIECE));
    let draw = Arc::new(draw);
    let one = move |index: usize| {
        view! { <li id=format!("{id}-{index}") tabindex="-1">{draw(index)}</li> }.into_any()
    };
    let more = move |()| {
        let first = shown.get_untracked();
        shown.set(count.min(first + PIECE));
        focus_soon(format!("{id}-{first}"));
    };
    let rest = move || {
        let left = count - shown.get();
        (left > 0).then(|| {
            view! {
                <div class="cluster">
                    <Button kind=ButtonKind::Secondary on_press=Callback::new(more)>
                        {format!("Toon de volgende {}", left.min(PIECE))}
                    </Button>
                    <span class="muted">{format!("{} van de {count}", count - left)}</span>
                </div>
            }
        })
    };
    view! {
        <ol class=class role="list"><For each=move || 0..shown.get() key=|index| *index children=one/></ol>
        {rest}
    }
    .into_any()
}
