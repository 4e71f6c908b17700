//! Paragraphs and lists.

use super::marker::marked;
use super::sheet::Sheet;
use crate::vacancy::{Anchor, Block, Item, Kind, List};
use std::ops::Range;

/// A block with the lines that it was read from.
pub(super) struct Prose {
    pub(super) block: Block,
    pub(super) lines: Range<usize>,
}

/// Reads these lines as paragraphs and lists; every one of them is placed.
pub(super) fn prose(sheet: &mut Sheet<'_, '_>, lines: Range<usize>, anchor: &Anchor) -> Vec<Prose> {
    let mut all: Vec<Prose> = Vec::new();
    let mut markers: Vec<String> = Vec::new();
    let start = lines.start;
    for at in lines {
        let words = sheet.words(at);
        let joins = at > start && sheet.goes_on(at);
        match (marked(words).filter(super::marker::Marked::is_item), all.last_mut()) {
            (_, Some(open)) if joins => {
                open.lines.end = at + 1;
                let kind = match &mut open.block {
                    Block::List(list) => {
                        if let Some(item) = last_item(list) {
                            sheet.append(&mut item.text, at, words);
                        }
                        Kind::Item
                    }
                    Block::Paragraph(text) => {
                        sheet.append(text, at, words);
                        Kind::Paragraph
                    }
                    _ => Kind::Paragraph,
                };
                sheet.place(at, kind, anchor);
            }
            (Some(item), last) => {
                let below = last.filter(|last| matches!(last.block, Block::List(_)));
                if let Some(Prose { block: Block::List(list), lines }) = below {
                    lines.end = at + 1;
                    add(list, &mut markers, item.marker, item.words);
                } else {
                    markers = vec![item.marker.to_owned()];
                    let items = vec![Item { text: item.words.to_owned(), list: None }];
                    let block = Block::List(List { marker: item.marker.to_owned(), items });
                    all.push(Prose { block, lines: at..at + 1 });
                }
                sheet.place(at, Kind::Item, anchor);
            }
            (None, _) => {
                all.push(Prose { block: Block::Paragraph(words.to_owned()), lines: at..at + 1 });
                sheet.place(at, Kind::Paragraph, anchor);
            }
        }
    }
    all
}

/// The item that was read last.
fn last_item(mut list: &mut List) -> Option<&mut Item> {
    while list.items.last().is_some_and(|item| item.list.is_some()) {
        list = list.items.last_mut()?.list.as_mut()?;
    }
    list.items.last_mut()
}

/// An item below the list with the same marker, or below the last item where the marker is new.
fn add(mut list: &mut List, markers: &mut Vec<String>, marker: &str, words: &str) {
    let item = Item { text: words.to_owned(), list: None };
    let depth = markers.iter().position(|known| known == marker);
    if let Some(depth) = depth {
        markers.truncate(depth + 1);
        for _ in 0..depth {
            let Some(below) = list.items.last_mut().and_then(|item| item.list.as_mut()) else { return };
            list = below;
        }
        list.items.push(item);
    } else if let Some(last) = last_item(list) {
        last.list = Some(List { marker: marker.to_owned(), items: vec![item] });
        markers.push(marker.to_owned());
    }
}

/// The blocks without their lines.
pub(super) fn blocks(prose: Vec<Prose>) -> Vec<Block> {
    prose.into_iter().map(|prose| prose.block).collect()
}
