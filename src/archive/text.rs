//! Bytes of a table to text, in the encodings that spreadsheet programs write.

/// The characters of Windows-1252 from 0x80 to 0x9F; five of them do not exist.
const FROM_0X80: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}',
    '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
];

/// Text from bytes: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252. `None` for what is no text.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xff, 0xfe, rest @ ..] => from_utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => from_utf16(rest, u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|byte| from_windows_1252(*byte)).collect(),
        },
    };
    (!text.contains('\0')).then_some(text)
}

/// Whether letters of a text were lost or doubled on their way here: `�`, or `Ã«` where `ë` was meant.
pub(super) fn is_garbled(text: &str) -> bool {
    let doubled = |(first, next): (char, char)| match first {
        'Â' | 'Ã' => matches!(next, '\u{80}'..='\u{bf}') || FROM_0X80.contains(&next),
        'â' => matches!(next, '\u{80}' | '\u{82}' | '€' | '‚'),
        _ => false,
    };
    text.contains('\u{fffd}') || text.chars().zip(text.chars().skip(1)).any(doubled)
}

fn from_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks(2).map(|pair| match pair {
        [one, two] => unit([*one, *two]),
        _ => 0xfffd,
    });
    char::decode_utf16(units).map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn from_windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => FROM_0X80[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
