//! Approved texts: what a document says, held against what a person approved. `APPROVE=1` before the test writes them anew.

use selectiewijzer::archive::{Block, Cell, Document, Line, Mark, Row, Said};

/// Holds a text against the approved one with this name, or makes it the approved one where somebody asks for that.
pub(crate) fn approved(name: &str, text: &str) {
    let path = format!("tests/approved/{name}.txt");
    if std::env::var_os("APPROVE").is_some() {
        std::fs::write(&path, text).expect("the folder of approved texts");
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, known, "{path} says something else; look at the difference before approving it");
}

/// A document as plain text: `#` for headings, a line for each row.
pub(crate) fn plain(document: &Document) -> String {
    let mut lines = vec![format!("{} ({}, {})", document.title, document.author, document.made)];
    lines.push(format!("Voet: {}", document.foot));
    for piece in &document.pieces {
        lines.push(String::new());
        lines.extend(piece.marks.iter().map(|mark| match mark {
            Mark::Draft(words) | Mark::Practice(words) => format!("[{words}]"),
        }));
        lines.push(format!("# {}", piece.title));
        lines.extend(piece.about.iter().chain(&piece.status).cloned());
        lines.extend(piece.unsettled.iter().map(|words| format!("! {words}")));
        lines.extend(piece.opening.iter().flat_map(block));
        for section in &piece.sections {
            lines.push(format!("\n## {}", section.title));
            lines.extend(section.blocks.iter().flat_map(block));
        }
    }
    lines.join("\n") + "\n"
}

fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(words) => vec![format!("### {words}")],
        Block::Paragraph(words) | Block::Small(words) => vec![words.clone()],
        Block::List(points) => points.iter().map(|words| format!("- {words}")).collect(),
        Block::Facts(facts) => facts
            .iter()
            .map(|Said { about, words }| format!("{about}: {}", words.join(" / ").replace('\n', " ⏎ ")))
            .collect(),
        Block::Table(table) => {
            let titles: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
            let rows = table.rows.iter().map(|row| match row {
                Row::Head(words) => format!("|| {words}"),
                Row::Cells(cells) => {
                    let cells: Vec<String> = cells.iter().map(|Cell(lines)| cell(lines)).collect();
                    format!("| {}", cells.join(" | "))
                }
            });
            std::iter::once(format!("| {}", titles.join(" | "))).chain(rows).collect()
        }
        Block::Signatures(people) => {
            people.iter().map(|one| format!("__________ {}, {}", one.name, one.role)).collect()
        }
    }
}

fn cell(lines: &[Line]) -> String {
    lines.iter().map(Line::words).collect::<Vec<_>>().join(" / ")
}
