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
