//! The rows of a long table. A list of the usual length is drawn whole; of a very long one only what is near the
//! screen, in blocks that keep their place, so that one entry is as quick as in a short list.

use super::room::Open;
use leptos::prelude::*;
use std::sync::Arc;

/// The longest list that is drawn whole: the browser finds every name in it.
const WHOLE: usize = 60;
/// Rows of a block.
const BLOCK: usize = 5;
/// Blocks that are drawn before it is known what is near.
const FIRST: usize = 4;

/// Draws a row.
type Draw = Arc<dyn Fn(usize) -> Option<AnyView> + Send + Sync>;

/// One block.
#[derive(Clone, Copy)]
struct Block {
    /// Whether its rows are in the document.
    near: RwSignal<bool>,
    /// Its height in pixels, once it was drawn.
    height: RwSignal<Option<f64>>,
}

/// The rows, as one `<tbody>` per block. Rows say which row of the table they are with `aria-rowindex`.
#[component]
pub(super) fn RowBlocks(
    open: Open,
    /// The identifier of the frame that scrolls.
    frame: &'static str,
    /// How many rows.
    count: usize,
    /// Draws a row.
    draw: Draw,
) -> impl IntoView {
    let whole = count <= WHOLE;
    let blocks: Arc<[Block]> = (0..count.div_ceil(BLOCK))
        .map(|at| Block { near: RwSignal::new(whole || at < FIRST), height: RwSignal::new(None) })
        .collect();
    // A block that was never drawn keeps as much room as the first one takes.
    let usual = blocks.first().map(|first| first.height);
    let named = move |at: usize| format!("{frame}-blok-{at}");
    if !whole {
        watch(open, frame, (0..blocks.len()).map(named).collect(), blocks.clone());
    }
    let bodies = blocks.iter().enumerate().map(|(at, block)| {
        let (draw, block) = (draw.clone(), *block);
        let drawn = Memo::new(move |_| block.near.get() || open.desk.printing.get());
        let rows = move || {
            let rows = at * BLOCK..count.min((at + 1) * BLOCK);
            drawn.get().then(|| rows.filter_map(|row| draw(row)).collect_view())
        };
        let room = move || {
            let height = block.height.get().or_else(|| usual.and_then(|usual| usual.get()));
            height.filter(|_| !drawn.get()).map(|height| format!("{height}px"))
        };
        view! { <tbody role="rowgroup" id=named(at) style:height=room>{rows}</tbody> }.into_any()
    });
    bodies.collect_view()
}

/// Keeps what is near in the document and the rest out of it.
fn watch(open: Open, frame: &'static str, names: Vec<String>, blocks: Arc<[Block]>) {
    Effect::new(move |_| {
        let outside = open.desk.outside();
        let (later, blocks) = (outside.clone(), blocks.clone());
        let hear = move |at: usize, near: bool, height: f64| {
            let Some(Block { near: drawn, height: known }) = blocks.get(at).copied() else { return };
            if drawn.try_get_untracked() == Some(true) {
                known.try_set(Some(height));
            }
            // Drawn after what is being shown now: one screenful lies in between.
            let draw = move || {
                if drawn.try_get_untracked() == Some(!near) {
                    drawn.try_set(near);
                }
            };
            later.after(0, Box::new(draw));
        };
        let stop = outside.watch_sight(frame, &names, Box::new(hear));
        let stop = StoredValue::new_local(Some(stop));
        on_cleanup(move || {
            if let Some(stop) = stop.try_update_value(Option::take).flatten() {
                stop();
            }
        });
    });
}
