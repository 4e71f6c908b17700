//! Which numbers a spreadsheet program shows as something else: a day, a time, a percentage.

use super::markup::{Markup, Met};
use crate::archive::NoBook;
use std::collections::BTreeMap;

/// How a number is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shows {
    /// As a number.
    #[default]
    Number,
    /// As a day, a time, or both.
    Day,
    /// As a percentage.
    Percentage,
}

/// How each style of a cell shows numbers, in order.
pub(super) fn read_formats(part: &str, text: &str) -> Result<Vec<Shows>, NoBook> {
    let mut markup = Markup::of(part, text);
    let (mut own, mut styles, mut of_cells) = (BTreeMap::new(), Vec::new(), false);
    while let Some(met) = markup.next()? {
        match met {
            Met::Begins(element) if element.is("numFmt") => {
                if let (Some(id), Some(code)) = (element.says("numFmtId"), element.says("formatCode")) {
                    own.insert(id, shows(&code));
                }
            }
            Met::Begins(element) if element.is("cellXfs") => of_cells = true,
            Met::Ends(name) if name == "cellXfs" => of_cells = false,
            Met::Begins(element) if of_cells && element.is("xf") => {
                let id = element.says("numFmtId").unwrap_or_default();
                styles.push(own.get(&id).copied().unwrap_or_else(|| built_in(&id)));
            }
            Met::Begins(_) | Met::Ends(_) | Met::Says(_) => {}
        }
    }
    Ok(styles)
}

/// The formats that every spreadsheet program knows by their number.
fn built_in(id: &str) -> Shows {
    match id.parse::<u16>() {
        Ok(9 | 10) => Shows::Percentage,
        Ok(14..=22 | 27..=36 | 45..=47 | 50..=58) => Shows::Day,
        _ => Shows::Number,
    }
}

/// What a written format does: signs of percentages, days and times outside quotes and brackets, in its first section.
fn shows(code: &str) -> Shows {
    let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
    for character in code.chars() {
        match character {
            _ if escaped => escaped = false,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\\' | '_' | '*' => escaped = true,
            '[' => bracketed = true,
            ']' => bracketed = false,
            // `[h]` counts hours; `[Red]` and `[$-813]` are no time.
            _ if bracketed => {}
            ';' => break,
            '%' => return Shows::Percentage,
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' | 'j' | 'J' => return Shows::Day,
            _ => {}
        }
    }
    let counts = ["[h]", "[hh]", "[m]", "[mm]", "[s]", "[ss]", "[u]"];
    let code = code.to_lowercase();
    if counts.iter().any(|counted| code.contains(counted)) { Shows::Day } else { Shows::Number }
}

#[cfg(test)]
mod tests {
    use super::{Shows, shows};

    #[test]
    fn letters_of_a_day_count_only_where_they_are_no_words() {
        for code in ["dd/mm/yyyy", "d-mmm", "[$-813]d mmmm yyyy;@", "h:mm", "[h]:mm", "[mm]"] {
            assert_eq!(shows(code), Shows::Day, "{code}");
        }
        for code in ["0.00", "#,##0", "0\" dagen\"", "[Red]0.0", "0.0;[Red]-0.0\"d\"", "General", "\\d0", "@"]
        {
            assert_eq!(shows(code), Shows::Number, "{code}");
        }
        for code in ["0%", "0.00 %", "[Red]0%;-0%"] {
            assert_eq!(shows(code), Shows::Percentage, "{code}");
        }
    }
}
