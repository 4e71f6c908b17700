//! The rows of a long table. A list of the usual length is drawn whole; of a very long one only what is near the
//! screen, in blocks that keep their place, so that one entry is as quick as in a short list.

use super::room::Open;
use super::rows_ahead::RowsAhead;
use crate::desk::Nearness;
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
    /// How many of its rows are in the document, the first ones.
    drawn: RwSignal<usize>,
    /// Its height in pixels, once it was drawn.
    height: RwSignal<Option<f64>>,
}

impl Block {
    /// Whether the row at this place in the block is in the document; on paper all of them are.
    fn has(self, open: Open, place: usize) -> Memo<bool> {
        Memo::new(move |_| self.drawn.get() > place || open.desk.printing.get())
    }
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
        .map(|at| {
            let drawn = if whole || at < FIRST { BLOCK } else { 0 };
            Block { drawn: RwSignal::new(drawn), height: RwSignal::new(None) }
        })
        .collect();
    // A block that was never drawn keeps as much room as the first one takes.
    let usual = blocks.first().map(|first| first.height);
    let named = move |at: usize| format!("{frame}-blok-{at}");
    if !whole {
        watch(open, frame, (0..blocks.len()).map(named).collect(), blocks.clone());
    }
    let bodies = blocks.iter().enumerate().map(|(at, block)| {
        let (draw, block) = (draw.clone(), *block);
        let (begun, full) = (block.has(open, 0), block.has(open, BLOCK - 1));
        let rows = move || {
            let rows = at * BLOCK..count.min((at + 1) * BLOCK);
            let row = |row: usize| {
                let (draw, here) = (draw.clone(), block.has(open, row % BLOCK));
                (move || here.get().then(|| draw(row)).flatten()).into_any()
            };
            begun.get().then(|| rows.map(row).collect_view())
        };
        let room = move || {
            let height = block.height.get().or_else(|| usual.and_then(|usual| usual.get()));
            height.filter(|_| !full.get()).map(|height| format!("{height}px"))
        };
        view! { <tbody role="rowgroup" id=named(at) style:height=room>{rows}</tbody> }.into_any()
    });
    bodies.collect_view()
}

/// Keeps what is near in the document and the rest out of it.
fn watch(open: Open, frame: &'static str, names: Vec<String>, blocks: Arc<[Block]>) {
    Effect::new(move |_| {
        let outside = open.desk.outside();
        let (ahead, blocks) = (RowsAhead::new(outside.clone()), blocks.clone());
        let hear = move |at: usize, nearness: Nearness, height: f64| {
            let Some(Block { drawn, height: known }) = blocks.get(at).copied() else { return };
            if drawn.try_get_untracked() == Some(BLOCK)
                && known.try_get_untracked().is_some_and(|known| known != Some(height))
            {
                known.try_set(Some(height));
            }
            match nearness {
                Nearness::InSight => {
                    ahead.leave(at);
                    if drawn.try_get_untracked().is_some_and(|drawn| drawn < BLOCK) {
                        drawn.try_set(BLOCK);
                    }
                }
                Nearness::Near => ahead.bring(at, drawn, BLOCK),
                Nearness::Far => ahead.bring(at, drawn, 0),
            }
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
