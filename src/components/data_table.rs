//! Real tables whose head stays in sight.

use leptos::prelude::*;

/// How a table scrolls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frame {
    /// As tall as its rows; sideways where it must.
    #[default]
    Natural,
    /// Never taller than the screen, so that head and first column stay in sight.
    Tall,
    /// The same for very many rows, of which only some are in the document: columns as wide as their class says,
    /// so that they stay as they are when rows come and go. Rows and cells are no table to every browser then, so
    /// the page writes their roles and `aria-rowindex`; a column of sums has the class `data-table__sum`, and the
    /// last one, which takes what is left, `data-table__rest`.
    Long,
}

/// A frame that scrolls, with the table and its caption. The page writes `<thead>` and `<tbody>`;
/// cells with figures take the class `figure`, cells with a [`PointsCell`](super::PointsCell) the class `entry`,
/// and below the name of a part stands `<span class="data-table__limits">`.
#[component]
pub fn DataTable(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// What the table shows.
    #[prop(into)]
    caption: String,
    /// Whether the caption is only read aloud, because a heading above says it.
    #[prop(optional)]
    caption_hidden: bool,
    /// How it scrolls.
    #[prop(optional)]
    frame: Frame,
    /// How many rows there are with the head, where not all of them are in the document.
    #[prop(optional, into)]
    rows: MaybeProp<usize>,
    /// Head and body.
    children: Children,
) -> impl IntoView {
    let class = match frame {
        Frame::Natural => "data-table data-table--row-heads",
        Frame::Tall => "data-table data-table--row-heads data-table--tall",
        Frame::Long => "data-table data-table--row-heads data-table--tall data-table--long",
    };
    let caption_id = format!("{id}-caption");
    let caption_class = if caption_hidden { "visually-hidden" } else { "data-table__caption" };
    view! {
        <section class=class id=id tabindex="0" aria-labelledby=caption_id.clone()>
            <table class="data-table__table" role=(frame == Frame::Long).then_some("table") aria-rowcount=move || rows.get()>
                <caption class=caption_class id=caption_id.clone()>
                    <span class="data-table__caption-words">{caption}</span>
                </caption>
                {children()}
            </table>
        </section>
    }
}
