//! The manual is whole: every mark closes, every link leads somewhere, every picture was taken, the booklet holds all of it.

use super::block::Block;
use super::inline::{Piece, pieces};
use super::picture::PICTURES;
use super::{PARTS, manual_documents};
use std::collections::BTreeSet;

/// Every sentence of a block in which marks are read.
fn sentences(block: &Block) -> Vec<&'static str> {
    match block {
        Block::Text(text) | Block::Careful(text) => vec![text],
        Block::List(all) | Block::Steps(all) => all.to_vec(),
        Block::Meanings(all) => all.iter().flat_map(|(name, meaning)| [*name, *meaning]).collect(),
        Block::Head(_) | Block::Code(_) | Block::Picture(..) => Vec::new(),
    }
}

/// Every block, with the folder of its part.
fn blocks() -> impl Iterator<Item = (&'static str, &'static Block)> {
    PARTS.iter().flat_map(|part| {
        part.chapters.iter().flat_map(|chapter| chapter.blocks.iter().map(|block| (part.folder, block)))
    })
}

/// The identifiers of a document.
fn identifiers(html: &str) -> Vec<&str> {
    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn a_sentence_is_read_in_pieces() {
    assert_eq!(
        pieces("Kies [Punten], typ `a[1]` en lees {Privacy|/privacy/}."),
        [
            Piece::Words("Kies "),
            Piece::Name("Punten"),
            Piece::Words(", typ "),
            Piece::Code("a[1]"),
            Piece::Words(" en lees "),
            Piece::Link { words: "Privacy", to: "/privacy/" },
            Piece::Words("."),
        ]
    );
    assert_eq!(pieces("Een [open haak"), [Piece::Words("Een [open haak")]);
}

#[test]
fn every_mark_of_the_manual_is_closed() {
    for sentence in blocks().flat_map(|(_, block)| sentences(block)) {
        for piece in pieces(sentence) {
            if let Piece::Words(words) | Piece::Name(words) = piece {
                assert!(!words.contains(['[', ']', '{', '}', '`', '|']), "{sentence}");
            }
        }
    }
}

#[test]
fn every_picture_that_is_shown_was_taken_for_that_part_and_every_one_taken_is_shown() {
    let mut shown = BTreeSet::new();
    for (folder, block) in blocks() {
        if let Block::Picture(name, alt) = block {
            let taken = PICTURES.get(*name);
            assert_eq!(
                taken.map(|picture| picture.part.as_str()),
                Some(folder),
                "picture “{name}”: say in tests/e2e/manual/steps.ts how to take it, then run make manual"
            );
            assert!(alt.ends_with('.'), "picture “{name}”: what is to be seen is told in a sentence");
            assert!(shown.insert(name.to_owned()), "picture “{name}” stands there twice");
        }
    }
    assert_eq!(shown, PICTURES.keys().map(String::as_str).collect());
}

#[test]
fn identifiers_stand_once_and_links_within_a_document_lead_somewhere() {
    for document in manual_documents() {
        let ids = identifiers(&document.body);
        for id in &ids {
            assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{}: {id}", document.path);
        }
        let links = document.body.split(" href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
        for link in links {
            assert!(ids.contains(&link), "{}: #{link}", document.path);
        }
    }
}

#[test]
fn the_booklet_holds_every_chapter_of_every_part() {
    let documents = manual_documents();
    let booklet = documents.iter().find(|one| one.path == "handleiding/boekje/index.html").unwrap();
    let ids = identifiers(&booklet.body);
    for part in PARTS {
        let own = documents.iter().find(|one| one.path == format!("handleiding/{}/index.html", part.folder));
        let own = identifiers(&own.unwrap().body);
        for chapter in part.chapters {
            assert!(own.contains(&chapter.id) && ids.contains(&chapter.id), "{}", chapter.id);
        }
    }
}
