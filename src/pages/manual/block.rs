//! What a chapter is made of, and how it is drawn: the same in its own document and in the booklet.

use super::inline::sentence;
use super::picture::PICTURES;
use leptos::prelude::*;

/// A chapter: about one thing somebody wants to do.
pub(super) struct Chapter {
    /// Its anchor, once in the whole manual.
    pub(super) id: &'static str,
    /// Its heading.
    pub(super) title: &'static str,
    /// What it says.
    pub(super) blocks: &'static [Block],
}

/// A piece of a chapter. In sentences stand the marks of [`super::inline`].
pub(super) enum Block {
    /// A paragraph.
    Text(&'static str),
    /// A heading within the chapter.
    Head(&'static str),
    /// Things beside each other.
    List(&'static [&'static str]),
    /// Things one after the other.
    Steps(&'static [&'static str]),
    /// A name that is on screen, and what it means.
    Meanings(&'static [(&'static str, &'static str)]),
    /// Something that must not be overlooked.
    Careful(&'static str),
    /// Something to copy, as it is.
    Code(&'static str),
    /// A picture by its name, and in words what is to be seen in it.
    Picture(&'static str, &'static str),
}

/// Where a chapter is drawn.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// The way to the root of the site.
    pub(super) root: &'a str,
    /// The level of the heading of a chapter: 2, or 3 in the booklet.
    pub(super) level: u8,
}

/// A chapter under its heading.
pub(super) fn chapter(chapter: &'static Chapter, place: Place<'_>) -> AnyView {
    let heading = format!("{}-kop", chapter.id);
    let title = heading_of(place.level, Some(heading.clone()), chapter.title);
    let blocks = chapter.blocks.iter().map(|one| block(one, place)).collect_view();
    view! {
        <section id=chapter.id class="manual__chapter" aria-labelledby=heading>{title}{blocks}</section>
    }
    .into_any()
}

/// A heading of this level.
pub(super) fn heading_of(level: u8, id: Option<String>, title: &'static str) -> AnyView {
    match level {
        2 => view! { <h2 id=id>{title}</h2> }.into_any(),
        3 => view! { <h3 id=id>{title}</h3> }.into_any(),
        _ => view! { <h4 id=id>{title}</h4> }.into_any(),
    }
}

fn block(block: &'static Block, place: Place<'_>) -> AnyView {
    let Place { root, level } = place;
    let lines = |all: &'static [&'static str]| {
        all.iter().map(|one| view! { <li>{sentence(one, root)}</li> }.into_any()).collect_view()
    };
    match block {
        Block::Text(text) => view! { <p>{sentence(text, root)}</p> }.into_any(),
        Block::Head(title) => heading_of(level + 1, None, title),
        Block::List(all) => view! { <ul>{lines(all)}</ul> }.into_any(),
        Block::Steps(all) => view! { <ol>{lines(all)}</ol> }.into_any(),
        Block::Meanings(all) => {
            let all = all.iter().map(|(name, meaning)| {
                view! { <div><dt>{sentence(name, root)}</dt><dd>{sentence(meaning, root)}</dd></div> }
                    .into_any()
            });
            view! { <dl class="manual__meanings">{all.collect_view()}</dl> }.into_any()
        }
        Block::Careful(text) => {
            view! { <p class="manual__careful"><strong>"Let op. "</strong>{sentence(text, root)}</p> }
                .into_any()
        }
        Block::Code(code) => view! { <pre class="manual__code"><code>{*code}</code></pre> }.into_any(),
        Block::Picture(name, alt) => picture(name, alt, root),
    }
}

/// A picture keeps its room free before it is there.
fn picture(name: &'static str, alt: &'static str, root: &str) -> AnyView {
    let known = PICTURES.get(name).map(|known| {
        let src = format!("{root}handleiding/{}/{name}.webp", known.part);
        view! {
            <figure class="manual__picture">
                <img src=src width=known.width height=known.height alt=alt/>
            </figure>
        }
        .into_any()
    });
    known.into_any()
}
