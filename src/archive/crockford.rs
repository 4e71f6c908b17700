//! Crockford's characters: 32 that nobody mixes up, for what is read aloud and typed over.

/// The characters, by the number that each stands for: no I, L, O or U.
pub(super) const CROCKFORD: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M',
    'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// A typed character as the one that was meant: small is large, O is 0, I and L are 1; `None` where none is meant.
pub(super) fn meant(typed: char) -> Option<char> {
    let folded = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    CROCKFORD.contains(&folded).then_some(folded)
}

/// Whether a character only parts groups.
pub(super) fn parts(typed: char) -> bool {
    typed.is_whitespace() || matches!(typed, '-' | '–' | '·' | '.')
}

/// The characters of a number of bits, the first bits first; the last character is filled up with zeros.
pub(super) fn written(bytes: &[u8]) -> String {
    let bits = bytes.iter().flat_map(|byte| (0..8).rev().map(move |place| (byte >> place) & 1));
    let bits: Vec<u8> = bits.collect();
    bits.chunks(5)
        .map(|five| {
            let value = (0..5).fold(0, |value, at| (value << 1) | five.get(at).copied().unwrap_or(0));
            CROCKFORD[usize::from(value)]
        })
        .collect()
}

/// The bytes of characters that [`written`] gave; `None` for other characters, or where the filling is not zero.
pub(super) fn read(characters: &str) -> Option<Vec<u8>> {
    let mut bits = Vec::with_capacity(characters.len() * 5);
    for character in characters.chars() {
        let value = CROCKFORD.iter().position(|known| *known == character)?;
        bits.extend((0..5).rev().map(|place| u8::from(value >> place & 1 == 1)));
    }
    let (bytes, filling) = bits.split_at(bits.len() / 8 * 8);
    let whole = filling.len() < 5 && filling.iter().all(|bit| *bit == 0);
    let byte = |eight: &[u8]| eight.iter().fold(0, |byte, bit| (byte << 1) | bit);
    whole.then(|| bytes.chunks(8).map(byte).collect())
}

#[cfg(test)]
mod tests {
    use super::{meant, read, written};

    #[test]
    fn what_was_written_is_read_back() {
        for bytes in [&[][..], &[0], &[255], &[1, 2, 3], &[0x9a; 16], &[7; 20]] {
            assert_eq!(read(&written(bytes)).as_deref(), Some(bytes));
        }
        assert_eq!(read("ZZ"), None, "the filling is not zero");
        assert_eq!(read("AU"), None);
    }

    #[test]
    fn look_alikes_are_meant_alike() {
        assert_eq!(['o', 'O', '0'].map(meant), [Some('0'); 3]);
        assert_eq!(['i', 'I', 'l', 'L', '1'].map(meant), [Some('1'); 5]);
        assert_eq!(['u', 'U', '?', 'é'].map(meant), [None; 4]);
    }
}
