//! The parts of the procedure that techniques are: their identifiers and their names.

use super::letters::{begins_with, is_ended, small};
use super::slug::slug;
use crate::rules::PartId;
use std::collections::BTreeMap;

/// The identifiers of parts that were given out, and how many times each was wanted.
#[derive(Default)]
pub(super) struct Parts(BTreeMap<String, usize>);

impl Parts {
    /// The identifier of the part that a technique is.
    pub(super) fn give(&mut self, title: &str) -> PartId {
        let words = small(title);
        let wanted = if words.contains("schriftelijke proef") {
            "schriftelijk".to_owned()
        } else if words.contains("mondelinge proef") {
            "mondeling".to_owned()
        } else {
            slug(without_article(title))
        };
        let wanted = if wanted.is_empty() { "proef".to_owned() } else { wanted };
        let times = self.0.entry(wanted.clone()).or_default();
        *times += 1;
        if *times == 1 { PartId::new(wanted) } else { PartId::new(format!("{wanted}-nr-{times}")) }
    }
}

/// A title without `Een`, `De` or `Het` before it.
pub(super) fn without_article(title: &str) -> &str {
    let articles = ["een ", "de ", "het "];
    articles
        .iter()
        .find(|article| begins_with(title, article))
        .map_or(title, |article| &title[article.len()..])
}

/// The title as the name of a part: without its article and its full stop.
pub(super) fn part_title(title: &str) -> String {
    let bare = without_article(title.trim_end_matches(|sign: char| is_ended(&sign.to_string())));
    let mut signs = bare.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}
