//! Marks of the reading direction in a text: closed within it, so that they turn nothing around that stands beside it.
//!
//! Such marks are invisible. They come along with names and numbers that are pasted, mostly in pairs; one alone would turn
//! around the rest of the sentence that the text is put in.

/// Begins letters that run in a given direction, until [`END_OF_LETTERS`].
const LETTERS: [char; 4] = ['\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}'];
const END_OF_LETTERS: char = '\u{202c}';
/// Begins a piece with a direction of its own, until [`END_OF_PIECE`].
const PIECE: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const END_OF_PIECE: char = '\u{2069}';

/// Whether a text has marks of direction.
pub fn has_direction_marks(text: &str) -> bool {
    text.contains(|one| matches!(one, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}

/// The text with every mark of direction closed within it: what is missing comes at its end, and what closes nothing goes.
///
/// ```
/// use selectiewijzer::rules::closed_text;
/// assert_eq!(closed_text("Jan Peeters"), "Jan Peeters");
/// assert_eq!(closed_text("Jan \u{202e}sreteeP"), "Jan \u{202e}sreteeP\u{202c}");
/// assert_eq!(closed_text("Jan\u{2069} \u{2067}Peeters"), "Jan \u{2067}Peeters\u{2069}");
/// ```
pub fn closed_text(text: &str) -> String {
    if !has_direction_marks(text) {
        return text.to_owned();
    }
    let mut open = Vec::new();
    let mut closed = String::with_capacity(text.len() + 12);
    for one in text.chars() {
        match one {
            _ if LETTERS.contains(&one) => open.push(END_OF_LETTERS),
            _ if PIECE.contains(&one) => open.push(END_OF_PIECE),
            // The end of a piece also ends what was begun within it.
            END_OF_PIECE => match open.iter().rposition(|end| *end == END_OF_PIECE) {
                Some(at) => open.truncate(at),
                None => continue,
            },
            END_OF_LETTERS if open.last() == Some(&END_OF_LETTERS) => drop(open.pop()),
            END_OF_LETTERS => continue,
            _ => {}
        }
        closed.push(one);
    }
    closed.extend(open.into_iter().rev());
    closed
}

#[cfg(test)]
mod tests {
    use super::{END_OF_LETTERS, END_OF_PIECE, LETTERS, PIECE, closed_text, has_direction_marks};

    #[test]
    fn a_text_has_marks_where_one_begins_or_ends_something() {
        for one in LETTERS.into_iter().chain(PIECE).chain([END_OF_LETTERS, END_OF_PIECE]) {
            assert!(has_direction_marks(&format!("Jan{one} Peeters")), "{one:?}");
        }
        for text in ["", "Jan Peeters", "محمد", "Jan\u{202f}Peeters", "Jan\u{200f}Peeters"] {
            assert!(!has_direction_marks(text), "{text:?}");
            assert_eq!(closed_text(text), text);
        }
    }

    #[test]
    fn what_was_begun_is_closed_at_the_end_the_last_begun_first() {
        for one in LETTERS {
            assert_eq!(
                closed_text(&format!("Jan {one}Peeters")),
                format!("Jan {one}Peeters{END_OF_LETTERS}")
            );
        }
        for one in PIECE {
            assert_eq!(closed_text(&format!("Jan {one}Peeters")), format!("Jan {one}Peeters{END_OF_PIECE}"));
        }
        assert_eq!(closed_text("a\u{2067}b\u{202e}c"), "a\u{2067}b\u{202e}c\u{202c}\u{2069}");
    }

    #[test]
    fn what_is_closed_already_stays_as_it_is() {
        for text in [
            "\u{202e}a\u{202c}b",
            "\u{2067}a\u{2069}b",
            "\u{2067}\u{202e}a\u{202c}\u{2069}b",
            "\u{202e}\u{2067}a\u{2069}\u{202c}b",
            // The end of a piece also ends the letters that were begun within it.
            "\u{2067}\u{202e}a\u{2069}b",
        ] {
            assert_eq!(closed_text(text), text, "{text:?}");
        }
    }

    #[test]
    fn an_end_that_ends_nothing_goes() {
        assert_eq!(closed_text("a\u{202c}b\u{2069}c"), "abc");
        assert_eq!(closed_text("\u{2067}a\u{202c}b"), "\u{2067}ab\u{2069}", "letters do not end a piece");
        assert_eq!(closed_text("\u{202e}a\u{2069}b"), "\u{202e}ab\u{202c}", "nor does a piece end letters");
    }
}
