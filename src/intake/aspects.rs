//! The aspects that a test assesses, as its sentence lists them.

use super::slug::{Anchors, slug};
use crate::vacancy::Aspect;

/// Whether the competencies selected for the dossier are questioned.
pub(super) fn asks_selected_competencies(text: &str) -> bool {
    text.to_lowercase().contains("geselecteerde competenties")
}

/// What "de evaluatie van" is about, one by one, in the words of the text.
pub(super) fn aspects(text: &str, anchors: &mut Anchors) -> Vec<Aspect> {
    let Some((_, list)) = text.split_once("de evaluatie van ") else { return Vec::new() };
    let list = list.split(". ").next().unwrap_or(list);
    let list = list.strip_suffix('.').unwrap_or(list);
    pieces(list)
        .into_iter()
        .filter(|piece| !piece.is_empty())
        .map(|piece| Aspect { id: anchors.give(&format!("aspect-{}", name(piece))), text: piece.to_owned() })
        .collect()
}

/// What stands between the commas, where a comma does not only add to what stands before it.
fn pieces(list: &str) -> Vec<&str> {
    const CONTINUES: [&str; 8] = ["met ", "die ", "dat ", "in ", "voor ", "waar", "zoals ", "op "];
    let mut pieces = Vec::new();
    let mut start = 0;
    let ends = list.match_indices(", ").map(|(at, comma)| (at, at + comma.len()));
    let ands = list.match_indices(" en van ").map(|(at, _)| (at, at + " en ".len()));
    let mut cuts: Vec<(usize, usize)> = ends.chain(ands).collect();
    cuts.sort_unstable();
    for (end, next) in cuts {
        if end >= start && !CONTINUES.iter().any(|word| list[next..].starts_with(word)) {
            pieces.push(bare(&list[start..end]));
            start = next;
        }
    }
    pieces.push(bare(&list[start..]));
    pieces
}

/// The words without what only ties them into the sentence.
fn bare(piece: &str) -> &str {
    const TIES: [&str; 12] = [
        "evenals ", "alsook ", "en ", "van ", "de ", "het ", "zijn ", "haar ", "hun ", "diens ", "een ",
        "ook ",
    ];
    let mut bare = piece.trim();
    while let Some(tie) = TIES.iter().find(|tie| bare.starts_with(*tie)) {
        bare = bare[tie.len()..].trim_start();
    }
    bare
}

/// What an aspect is called in an address: the word that it is about.
fn name(piece: &str) -> String {
    const ABOUT: [&str; 6] =
        ["profiel", "motivatie", "persoonlijkheid", "werkervaring", "vakkennis", "interesse"];
    let known = ABOUT.iter().find(|word| piece.split(' ').any(|found| found == **word));
    known.map_or_else(|| slug(piece), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::slug::Anchors;
    use super::aspects;

    #[test]
    fn aspects_are_the_words_between_what_ties_them() {
        let text = "Deze proef beoogt de evaluatie van het voorkomen, van de houding, de kennis van het dossier en van \
                    haar interesse voor de zorg. De rest niet.";
        let found: Vec<_> = aspects(text, &mut Anchors::new()).into_iter().map(|found| found.text).collect();
        assert_eq!(found, ["voorkomen", "houding", "kennis van het dossier", "interesse voor de zorg"]);
        assert!(aspects("De kandidaat legt een test af.", &mut Anchors::new()).is_empty());
    }
}
