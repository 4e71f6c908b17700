//! What stands within a sentence of the manual: names of what is on screen, code, and links.
//!
//! `[Punten]` is a name exactly as it stands on the screen, `` `dist/` `` is code, and `{Privacy|/privacy/}` is a link:
//! from the root of the site where it begins with `/`, within the document where it begins with `#`.

use leptos::prelude::*;

/// A piece of a sentence.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// The name of a button, a room or a field. `tests/e2e/manual.spec.ts` looks for each of them on the real screens.
    Name(&'a str),
    /// Something to type over.
    Code(&'a str),
    /// A way to somewhere else.
    Link { words: &'a str, to: &'a str },
}

/// The pieces of a sentence, in their order. What is opened and not closed stays as it is.
pub(super) fn pieces(sentence: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = sentence;
    while let Some((before, piece, after)) = next(rest) {
        if !before.is_empty() {
            pieces.push(Piece::Words(before));
        }
        pieces.push(piece);
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

/// What stands before the first piece that is marked, that piece, and what follows.
fn next(text: &str) -> Option<(&str, Piece<'_>, &str)> {
    let (before, marked) = text.split_at(text.find(['[', '`', '{'])?);
    if let Some((name, after)) = marked.strip_prefix('[').and_then(|inside| inside.split_once(']')) {
        return Some((before, Piece::Name(name), after));
    }
    if let Some((code, after)) = marked.strip_prefix('`').and_then(|inside| inside.split_once('`')) {
        return Some((before, Piece::Code(code), after));
    }
    let (link, after) = marked.strip_prefix('{')?.split_once('}')?;
    let (words, to) = link.split_once('|')?;
    Some((before, Piece::Link { words, to }, after))
}

/// A sentence as it is drawn, in a document from which `root` leads to the root of the site.
pub(super) fn sentence(sentence: &'static str, root: &str) -> AnyView {
    let drawn = pieces(sentence).into_iter().map(|piece| match piece {
        Piece::Words(words) => words.to_owned().into_any(),
        Piece::Name(name) => view! { <b class="manual__name">{name.to_owned()}</b> }.into_any(),
        Piece::Code(code) => view! { <code>{code.to_owned()}</code> }.into_any(),
        Piece::Link { words, to } => {
            let href = to.strip_prefix('/').map_or_else(|| to.to_owned(), |path| format!("{root}{path}"));
            view! { <a href=href>{words.to_owned()}</a> }.into_any()
        }
    });
    drawn.collect_view().into_any()
}
