//! A whole workbook: which parts are its sheets, and what they share.

use super::formats::read_formats;
use super::markup::{Markup, Met};
use super::package::Package;
use super::sheet::{Shared, read_sheet};
use super::strings::read_strings;
use crate::archive::{NoBook, ReadBook, ReadSheet};

/// The most bytes of text that the cells of a workbook tell together.
const MOST_TEXT: usize = 20_000_000;

/// How one part refers to another.
struct Way {
    id: String,
    kind: String,
    to: String,
}

/// A sheet as the workbook names it.
struct Named {
    name: String,
    hidden: bool,
    way: String,
}

/// Reads a workbook (XLSX).
///
/// # Errors
/// Why it is none, or why it is not read.
pub fn read_book(bytes: &[u8]) -> Result<ReadBook, NoBook> {
    if bytes.len() > ReadBook::MOST_BYTES {
        return Err(NoBook::TooLarge);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(if is_locked(bytes) { NoBook::Locked } else { NoBook::Old });
    }
    let mut package = Package::open(bytes).ok_or(NoBook::NoWorkbook)?;
    if package.has("mimetype") && package.has("content.xml") {
        return Err(NoBook::OpenDocument);
    }
    if !package.states_little() {
        return Err(NoBook::TooLargeUnpacked);
    }
    let ways = ways_of(&mut package, "")?;
    let main = ways.into_iter().find(|way| way.kind == "officeDocument").map(|way| way.to);
    let main = main.unwrap_or_else(|| "xl/workbook.xml".into());
    if main.to_ascii_lowercase().ends_with(".bin") {
        return Err(NoBook::Binary);
    }
    let text = package.text(&main)?.ok_or(NoBook::NoWorkbook)?;
    let (named, from_1904) = sheets(&main, &text)?;
    let ways = ways_of(&mut package, &main)?;
    let mut shared = Shared { strings: Vec::new(), formats: Vec::new(), from_1904, room: MOST_TEXT };
    for way in &ways {
        match way.kind.as_str() {
            "sharedStrings" => {
                let text = package.text(&way.to)?;
                shared.strings = text.map_or(Ok(Vec::new()), |text| read_strings(&way.to, &text))?;
            }
            "styles" => {
                let text = package.text(&way.to)?;
                shared.formats = text.map_or(Ok(Vec::new()), |text| read_formats(&way.to, &text))?;
            }
            _ => {}
        }
    }
    let mut book = ReadBook::default();
    for Named { name, hidden, way } in named {
        let Some(way) = ways.iter().find(|known| known.id == way && known.kind == "worksheet") else {
            continue;
        };
        let text = package.text(&way.to)?.ok_or_else(|| NoBook::Broken(way.to.clone()))?;
        let sheet = read_sheet(&way.to, &text, &mut shared)?;
        if sheet.count > 0 {
            book.sheets.push(ReadSheet { name, hidden, ..sheet });
        }
    }
    if book.sheets.is_empty() { Err(NoBook::Empty) } else { Ok(book) }
}

/// Whether a file of the old kind holds a newer one behind a password.
fn is_locked(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

/// The sheets in their order, and whether days count from 1904.
fn sheets(part: &str, text: &str) -> Result<(Vec<Named>, bool), NoBook> {
    let mut markup = Markup::of(part, text);
    let (mut named, mut from_1904) = (Vec::new(), false);
    while let Some(met) = markup.next()? {
        let Met::Begins(element) = met else { continue };
        if element.is("workbookPr") {
            from_1904 = element.agrees("date1904");
        } else if element.is("sheet") {
            named.push(Named {
                name: element.says("name").unwrap_or_default(),
                hidden: element.says("state").is_some_and(|state| state != "visible"),
                way: element.says("id").unwrap_or_default(),
            });
        }
    }
    Ok((named, from_1904))
}

/// How a part, or the package itself, refers to others.
fn ways_of(package: &mut Package<'_>, part: &str) -> Result<Vec<Way>, NoBook> {
    let (folder, file) = part.rsplit_once('/').map_or(("", part), |(folder, file)| (folder, file));
    let between = if folder.is_empty() { "" } else { "/" };
    let place = format!("{folder}{between}_rels/{file}.rels");
    let Some(text) = package.text(&place)? else { return Ok(Vec::new()) };
    let mut markup = Markup::of(&place, &text);
    let mut ways = Vec::new();
    while let Some(met) = markup.next()? {
        let Met::Begins(element) = met else { continue };
        if let (true, Some(to)) = (element.is("Relationship"), element.says("Target")) {
            let kind = element.says("Type").unwrap_or_default();
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            ways.push(Way { id: element.says("Id").unwrap_or_default(), kind, to: led_to(folder, &to) });
        }
    }
    Ok(ways)
}

/// The name of the part to which a reference from a folder leads.
fn led_to(folder: &str, to: &str) -> String {
    let from = if to.starts_with('/') { "" } else { folder };
    let mut steps: Vec<&str> = Vec::new();
    for step in from.split('/').chain(to.split('/')) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}
