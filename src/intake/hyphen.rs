//! Words that go on over the end of a line.

use super::flow::is_hyphen;
use super::lines::Line;
use std::collections::BTreeSet;

/// How a word goes on over the end of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Join {
    /// There is a space between two words, also in `voor- en nadelen`.
    Space,
    /// The hyphen belongs to the word: `Sint-Pieters-Leeuw`.
    Hyphen,
    /// The hyphen was put there to cut the word; the flag says whether that is certain.
    Nothing {
        /// Whether the text, or a soft hyphen, bears it out.
        certain: bool,
    },
}

/// The words of a text that stand within one line, to see how it writes a word itself.
pub(super) struct Vocabulary<'l>(BTreeSet<&'l str>);

impl<'l> Vocabulary<'l> {
    /// The words of these lines.
    pub(super) fn of(lines: &'l [Line<'_>]) -> Self {
        Self(
            lines
                .iter()
                .flat_map(|line| line.words.split(' '))
                .map(bare)
                .filter(|word| !word.is_empty())
                .collect(),
        )
    }
}

/// A word without what stands around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric())
}

/// How the line goes on in the next one, which begins with these words.
pub(super) fn join<'v, 'l: 'v>(
    line: &Line<'_>,
    next: &str,
    vocabulary: impl Fn() -> &'v Vocabulary<'l>,
) -> Join {
    if line.soft_end {
        return Join::Nothing { certain: true };
    }
    let Some(head) = line.words.strip_suffix(is_hyphen).filter(|head| head.ends_with(char::is_alphabetic))
    else {
        return Join::Space;
    };
    let first = next.split(' ').next().unwrap_or_default();
    if ["en", "of", "tot", "als", "noch", "dan"].contains(&first) {
        return Join::Space;
    }
    let last = bare(head.rsplit(' ').next().unwrap_or_default());
    let (first, knows) = (bare(first), |word: &str| vocabulary().0.contains(word));
    // A capital never stands in the midst of a word, and one letter alone is never cut off.
    if first.starts_with(char::is_uppercase) || last.chars().count() == 1 {
        return Join::Hyphen;
    }
    let (whole, hyphened) = (format!("{last}{first}"), format!("{last}-{first}"));
    match (knows(&whole), knows(&hyphened)) {
        (false, true) => Join::Hyphen,
        (whole, hyphened) => Join::Nothing { certain: whole && !hyphened },
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::{Join, Vocabulary, join};

    #[test]
    fn a_cut_word_is_put_together_as_the_text_writes_it() {
        let text = "samenleven\npop-up\nvoor-\nen nadelen\nsamen-\nleven\npop-\nup\nSint-\nPieters\ne-\nmail\nbuurt-\nzorg\nwaar\u{ad}\nde";
        let lines = lines(text);
        let vocabulary = Vocabulary::of(&lines);
        let joins: Vec<_> =
            lines.windows(2).map(|pair| join(&pair[0], &pair[1].words, || &vocabulary)).collect();
        let at = |word| joins[lines.iter().position(|line| line.words == word).unwrap_or(usize::MAX)];
        assert_eq!(at("voor-"), Join::Space);
        assert_eq!(at("samen-"), Join::Nothing { certain: true });
        assert_eq!(at("pop-"), Join::Hyphen);
        assert_eq!(at("Sint-"), Join::Hyphen);
        assert_eq!(at("e-"), Join::Hyphen);
        assert_eq!(at("buurt-"), Join::Nothing { certain: false });
        assert_eq!(at("waar"), Join::Nothing { certain: true });
        assert_eq!(at("samenleven"), Join::Space);
    }
}
