//! A text as lines: where each ends, what it says without the marks of layout, how far it stands from the one before.

/// A line of the text that says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line<'t> {
    /// Its number in the text, from 1, as an editor counts.
    pub(super) number: usize,
    /// What stands there, without the space around it.
    pub(super) text: &'t str,
    /// Its words: one space between them, no signs that nobody sees.
    pub(super) words: String,
    /// How many letters the words take.
    pub(super) length: usize,
    /// How many empty lines stand before it.
    pub(super) gap: usize,
    /// Whether a new page begins between it and the line before.
    pub(super) new_page: bool,
    /// Whether it ends in a soft hyphen: the word goes on.
    pub(super) soft_end: bool,
}

/// The lines that say something, in order.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let (mut gap, mut new_page) = (0, false);
    for (number, piece, end) in pieces(text) {
        let words = words(piece);
        if words.is_empty() {
            gap += usize::from(end == End::Line);
        } else {
            let (length, soft_end) = (words.chars().count(), piece.trim_end().ends_with('\u{ad}'));
            lines.push(Line { number, text: piece.trim(), words, length, gap, new_page, soft_end });
            (gap, new_page) = (0, false);
        }
        new_page |= end == End::Page;
    }
    lines
}

/// What ends a piece of the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Line,
    Page,
    Text,
}

/// What stands between two ends, with the number of its line.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str, End)> {
    let (mut number, mut rest) = (1, Some(text));
    std::iter::from_fn(move || {
        let here = rest?;
        let ends = ['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
        let Some(at) = here.find(ends) else {
            rest = None;
            return Some((number, here, End::Text));
        };
        let (piece, after) = here.split_at(at);
        let sign = after.chars().next().unwrap_or_default();
        let after = after.strip_prefix("\r\n").unwrap_or(&after[sign.len_utf8()..]);
        rest = Some(after);
        let found = (number, piece, if sign == '\u{c}' { End::Page } else { End::Line });
        // Editors count by these two only.
        number += usize::from(matches!(sign, '\n' | '\r'));
        Some(found)
    })
}

/// The words of a line, as they would be typed.
fn words(piece: &str) -> String {
    let mut words = String::with_capacity(piece.len());
    for sign in piece.chars() {
        match sign {
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            // What a PDF draws as one letter.
            'ﬀ' => words.push_str("ff"),
            'ﬁ' => words.push_str("fi"),
            'ﬂ' => words.push_str("fl"),
            'ﬃ' => words.push_str("ffi"),
            'ﬄ' => words.push_str("ffl"),
            sign if sign.is_whitespace() => {
                if !words.is_empty() && !words.ends_with(' ') {
                    words.push(' ');
                }
            }
            sign => words.push(sign),
        }
    }
    words.truncate(words.trim_end().len());
    words
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn lines_are_counted_as_an_editor_counts() {
        let numbers = |text| lines(text).iter().map(|line| (line.number, line.gap)).collect::<Vec<_>>();
        assert_eq!(numbers("a\n\nb\r\n\r\nc\rd"), [(1, 0), (3, 1), (5, 1), (6, 0)]);
        assert_eq!(numbers("a\u{c}b\nc"), [(1, 0), (1, 0), (2, 0)]);
        assert!(numbers(" \t\u{a0}\u{200b}\n\u{feff}").is_empty());
    }

    #[test]
    fn words_have_no_signs_that_nobody_sees() {
        let line = &lines("\u{feff}  een\tof\u{a0}\u{a0}meer\u{ad}dere ﬁguren \u{ad}\n")[0];
        assert_eq!(line.words, "een of meerdere figuren");
        assert!(line.soft_end);
        assert!(lines("a\u{c}b")[1].new_page);
    }
}
