//! What stands before the words of a line: a bullet, a number, a letter.

/// A marker with the words behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marked<'w> {
    /// What kind it is.
    pub(super) kind: Marker,
    /// The marker as the text has it.
    pub(super) marker: &'w str,
    /// The words behind it.
    pub(super) words: &'w str,
}

/// A kind of marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// A sign that stands before the items of a list.
    Bullet,
    /// A dash: a bullet, unless a sentence goes on after it.
    Dash,
    /// `1.` or `1)`.
    Number(u32),
    /// `a)` or `a.`, counted from 1.
    Letter(u32),
}

const DASHES: [char; 5] = ['-', '–', '—', '−', '‐'];
const BULLETS: &str = "❖➢➤►▶▸•●○◦∙▪■□▫◼◾✓✔☑·*⁃‣→⇒◆◇♦❑❒";

/// The marker before the words of a line, where there is one.
pub(super) fn marked(words: &str) -> Option<Marked<'_>> {
    let first = words.chars().next()?;
    if is_bullet(first) || DASHES.contains(&first) || first == 'o' {
        let (marker, rest) = words.split_at(first.len_utf8());
        let after = rest.strip_prefix(' ');
        // A letter or a dash without space behind it is a part of a word.
        let words = if is_bullet(first) { after.unwrap_or(rest) } else { after? };
        let kind = if DASHES.contains(&first) { Marker::Dash } else { Marker::Bullet };
        return (!words.is_empty()).then_some(Marked { kind, marker, words });
    }
    numbered(words)
}

fn is_bullet(sign: char) -> bool {
    // Office programs keep their bullets in the first range.
    matches!(sign, '\u{f000}'..='\u{f0ff}') || BULLETS.contains(sign)
}

fn numbered(words: &str) -> Option<Marked<'_>> {
    let (marker, rest) = words.split_once(' ')?;
    let bare = marker.strip_suffix(['.', ')'])?;
    let is_number = bare.bytes().all(|byte| byte.is_ascii_digit()) && !bare.starts_with('0');
    let kind = if (1..=2).contains(&bare.len()) && is_number {
        Marker::Number(bare.parse().ok()?)
    } else {
        match bare.as_bytes() {
            [letter @ b'a'..=b'z'] => Marker::Letter(u32::from(letter - b'a') + 1),
            _ => return None,
        }
    };
    Some(Marked { kind, marker, words: rest })
}

impl Marked<'_> {
    /// Whether it stands before an item of a list with bullets.
    pub(super) const fn is_item(&self) -> bool {
        matches!(self.kind, Marker::Bullet | Marker::Dash)
    }
}

#[cfg(test)]
mod tests {
    use super::{Marker, marked};

    #[test]
    fn markers_are_told_from_words() {
        for (words, kind) in [
            ("❖ Meerjarenplanning.", Marker::Bullet),
            ("•zonder spatie", Marker::Bullet),
            ("\u{f0b7} uit Word", Marker::Bullet),
            ("o rond", Marker::Bullet),
            ("– en ook", Marker::Dash),
            ("12. twaalf", Marker::Number(12)),
            ("b) Een competentieproef.", Marker::Letter(2)),
        ] {
            assert_eq!(marked(words).map(|marked| marked.kind), Some(kind), "{words}");
        }
        for words in [
            "",
            "•",
            "-wijziging opstellen",
            "o.a. dit",
            "2026. Daarna",
            "1.",
            "01. een",
            "1e evaluator: wie",
            "ook",
        ] {
            assert_eq!(marked(words), None, "{words}");
        }
    }
}
