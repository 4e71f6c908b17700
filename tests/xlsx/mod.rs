//! Workbooks as other programs write them, and as nobody should.

/// A file with these parts, none of them squeezed: name and text.
pub(super) fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let named: Vec<_> =
        parts.iter().map(|(name, text)| (*name, text.as_bytes().to_vec(), text.len())).collect();
    package_of(0, &named)
}

/// A file with these parts: name, bytes as they are packed, and how large they state to be once unpacked.
pub(super) fn package_of(method: u16, parts: &[(&str, Vec<u8>, usize)]) -> Vec<u8> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    for (name, packed, unpacked) in parts {
        let head = file.len();
        let sum = if method == 0 { sum_of(packed) } else { 0 };
        let mut facts = method.to_le_bytes().to_vec();
        facts.extend([0; 4]);
        for number in [sum as usize, packed.len(), *unpacked] {
            facts.extend(four(number));
        }
        facts.extend(two(name.len()));
        facts.extend([0, 0]);
        file.extend(b"PK\x03\x04\x14\x00\x00\x00");
        file.extend(&facts);
        file.extend(name.bytes());
        file.extend(packed);
        directory.extend(b"PK\x01\x02\x14\x00\x14\x00\x00\x00");
        directory.extend(&facts);
        directory.extend([0; 10]);
        directory.extend(four(head));
        directory.extend(name.bytes());
    }
    let (start, length) = (file.len(), directory.len());
    file.extend(directory);
    file.extend(b"PK\x05\x06\x00\x00\x00\x00");
    for count in [parts.len(), parts.len()] {
        file.extend(two(count));
    }
    file.extend(four(length));
    file.extend(four(start));
    file.extend([0, 0]);
    file
}

/// A workbook with one sheet of these rows, as markup, and what follows them.
pub(super) fn sheet(rows: &str, after: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData>{after}</worksheet>");
    package(&[
        (RELATIONS.0, RELATIONS.1),
        (BOOK.0, BOOK.1),
        (BOOK_RELATIONS.0, BOOK_RELATIONS.1),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

pub(super) const RELATIONS: (&str, &str) = (
    "_rels/.rels",
    r#"<Relationships><Relationship Id="r1" Type="http://x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
);
pub(super) const BOOK: (&str, &str) = (
    "xl/workbook.xml",
    r#"<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>"#,
);
pub(super) const BOOK_RELATIONS: (&str, &str) = (
    "xl/_rels/workbook.xml.rels",
    r#"<Relationships><Relationship Id="r1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://x/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#,
);

fn two(number: usize) -> [u8; 2] {
    u16::try_from(number).expect("small").to_le_bytes()
}

fn four(number: usize) -> [u8; 4] {
    u32::try_from(number).expect("small").to_le_bytes()
}

fn sum_of(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 },
        )
    })
}
