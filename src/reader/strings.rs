//! The texts that the cells of all sheets share.

use super::markup::{Markup, Met};
use crate::archive::NoBook;

/// Every shared text, in order.
pub(super) fn read_strings(part: &str, text: &str) -> Result<Vec<String>, NoBook> {
    let mut markup = Markup::of(part, text);
    let mut strings = Vec::new();
    while let Some(met) = markup.next()? {
        if let Met::Begins(element) = met
            && element.is("si")
        {
            // How a word sounds stands beside it and is not part of it.
            strings.push(unescaped(&markup.text_until("si", "rPh")?));
        }
    }
    Ok(strings)
}

/// A text in which signs that no XML can hold are written as `_x000D_`.
pub(super) fn unescaped(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let sign = rest.get(at + 2..at + 6).filter(|_| rest.get(at + 6..at + 7) == Some("_"));
        let sign = sign.and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
        let (said, after) = sign.map_or((Some('_'), at + 1), |sign| (Some(sign), at + 7));
        all.push_str(&rest[..at]);
        all.extend(said);
        rest = &rest[after..];
    }
    all + rest
}
