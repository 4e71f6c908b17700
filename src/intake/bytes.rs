//! The bytes of a file as text: as people save it, and no other kind of file.

use super::MOST_BYTES;

/// Why the bytes of a file give no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoText {
    /// More bytes than are read.
    TooLarge(super::TooLarge),
    /// A PDF.
    Pdf,
    /// A file of a text processor, or another packed file.
    Packed,
    /// Something else that is no text.
    Binary,
}

/// The text of a file: UTF-8, UTF-16 with its mark, or the Windows letters of older programs.
///
/// # Errors
/// When it is too large, or no text.
pub fn text_of_file(bytes: &[u8]) -> Result<String, NoText> {
    if bytes.len() > MOST_BYTES {
        return Err(NoText::TooLarge(super::TooLarge { bytes: bytes.len() }));
    }
    match bytes {
        [b'%', b'P', b'D', b'F', ..] => return Err(NoText::Pdf),
        // DOCX, ODT and ZIP; the old DOC; RTF.
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] | [b'{', b'\\', b'r', b't', b'f', ..] => {
            return Err(NoText::Packed);
        }
        [0xff, 0xfe, rest @ ..] => return utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => return utf_16(rest, u16::from_be_bytes),
        _ => {}
    }
    if bytes.contains(&0) {
        return Err(NoText::Binary);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => windows(bytes),
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, NoText> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text: Result<String, _> = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    text.ok().filter(|text| rest.is_empty() && !text.contains('\0')).ok_or(NoText::Binary)
}

/// Windows-1252; the five bytes that it does not use, and signs that steer a machine, stand in no text.
fn windows(bytes: &[u8]) -> Result<String, NoText> {
    const FROM_80: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’',
        '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    let sign = |byte: &u8| match byte {
        0x80..=0x9f => FROM_80.get(usize::from(byte - 0x80)).copied().filter(|sign| *sign != '\0'),
        b'\t' | b'\n' | 0xb | 0xc | b'\r' | 0x20..=0x7e | 0xa0.. => Some(char::from(*byte)),
        _ => None,
    };
    bytes.iter().map(sign).collect::<Option<String>>().ok_or(NoText::Binary)
}

#[cfg(test)]
mod tests {
    use super::{NoText, text_of_file};

    #[test]
    fn a_text_reads_the_same_however_it_was_saved() {
        let text = "❖ Financiële – “doelen”";
        let utf_16 = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            ['\u{feff}']
                .into_iter()
                .collect::<String>()
                .encode_utf16()
                .chain(text.encode_utf16())
                .flat_map(bytes)
                .collect()
        };
        assert_eq!(text_of_file(text.as_bytes()).as_deref(), Ok(text));
        assert_eq!(text_of_file(&utf_16(u16::to_le_bytes)).as_deref(), Ok(text));
        assert_eq!(text_of_file(&utf_16(u16::to_be_bytes)).as_deref(), Ok(text));
        assert_eq!(
            text_of_file(b"Financi\xeble \x96 \x93doelen\x94\r\n").as_deref(),
            Ok("Financiële – “doelen”\r\n")
        );
        assert_eq!(text_of_file(b"").as_deref(), Ok(""));
    }

    #[test]
    fn what_is_no_text_says_what_it_is() {
        for (bytes, why) in [
            (b"%PDF-1.7\n".as_slice(), NoText::Pdf),
            (b"PK\x03\x04\x14\0", NoText::Packed),
            (b"{\\rtf1\\ansi", NoText::Packed),
            (b"\x89PNG\r\n\x1a\n\0\0", NoText::Binary),
            (b"\x00\x01", NoText::Binary),
            (b"\xff\xfea", NoText::Binary),
            (b"\xe9\x01", NoText::Binary),
        ] {
            assert_eq!(text_of_file(bytes), Err(why));
        }
        let large = vec![b'a'; super::MOST_BYTES + 1];
        assert!(
            matches!(text_of_file(&large), Err(NoText::TooLarge(large)) if large.bytes == super::MOST_BYTES + 1)
        );
    }
}
