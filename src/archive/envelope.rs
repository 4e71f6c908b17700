//! The files that people carry (`.selectie`): a snapshot that people and programs can read, the ledger, and a check over both.

use super::cells::Cells;
use super::file_defect::FileDefect;
use super::fingerprint::eight_characters;
use super::stored::read_value;
use super::{CellHome, cell_home, write_text};
use crate::rules::{Gather, Map};
use base64ct::{Base64, Encoding};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The version of the format that this program writes. Version 1 knew two documents only, and no score sheets.
pub const DOSSIER_FORMAT: u64 = 2;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A whole dossier.
    Dossier,
    /// The score sheet of one member, and nothing of others.
    Sheet,
}

impl FileKind {
    const ALL: [Self; 2] = [Self::Dossier, Self::Sheet];

    const fn word(self) -> &'static str {
        match self {
            Self::Dossier => "selectiewijzer-dossier",
            Self::Sheet => "selectiewijzer-scoreblad",
        }
    }
}

/// What a file holds, before the ledger in it has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// What it is.
    pub kind: FileKind,
    /// The cells.
    pub snapshot: Cells,
    /// The documents by name.
    pub documents: Map<String, Vec<u8>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireEnvelope {
    format: u64,
    kind: String,
    check: String,
    content: WireContent,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireContent {
    snapshot: Cells,
    names: Cells,
    ledger: Cells,
}

/// The text of a file.
///
/// # Errors
/// Only where the snapshot cannot be written as JSON.
pub fn write_envelope(envelope: &Envelope) -> serde_json::Result<String> {
    let in_key = |(name, _): &(String, Value)| cell_home(name) == CellHome::Key;
    let (names, snapshot) = envelope.snapshot.clone().into_iter().partition(in_key);
    let documents = envelope.documents.iter();
    let ledger = documents.map(|(name, bytes)| (name.clone(), Base64::encode_string(bytes).into())).gather();
    let content = WireContent { snapshot, names, ledger };
    let kind = envelope.kind.word();
    let check = check_of(kind, DOSSIER_FORMAT, &content)?;
    let wire = WireEnvelope { format: DOSSIER_FORMAT, kind: kind.to_owned(), check, content };
    Ok(format!("{:#}\n", serde_json::to_value(wire)?))
}

/// What a file holds; its check holds, its ledger is not read yet.
///
/// # Errors
/// Why the file is refused.
pub fn read_envelope(text: &str) -> Result<Envelope, FileDefect> {
    let wire: Value = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    let of_kind = wire.get("kind").and_then(Value::as_str);
    let Some(kind) = FileKind::ALL.into_iter().find(|kind| Some(kind.word()) == of_kind) else {
        return Err(FileDefect::OtherKind(of_kind.map(str::to_owned)));
    };
    match wire.get("format").and_then(Value::as_u64) {
        Some(1..=DOSSIER_FORMAT) => {}
        Some(newer) if newer > DOSSIER_FORMAT => return Err(FileDefect::Newer(newer)),
        _ => return Err(FileDefect::Shape("“format” is geen versie die we kennen".to_owned())),
    }
    let shape =
        |error: serde_json::Error| FileDefect::Shape(format!("de indeling is anders dan verwacht ({error})"));
    let wire = read_value::<WireEnvelope>(&wire).map_err(shape)?;
    let found = check_of(kind.word(), wire.format, &wire.content)
        .map_err(|error| FileDefect::Shape(error.to_string()))?;
    if found != wire.check {
        return Err(FileDefect::CheckDiffers { written: wire.check, found });
    }
    let document = |(name, text): (String, Value)| match text.as_str().map(Base64::decode_vec) {
        Some(Ok(bytes)) => Ok((name, bytes)),
        _ => Err(FileDefect::Ledger(format!("het deel “{name}” is geen base64"))),
    };
    let documents = wire.content.ledger.into_iter().map(document).try_gather()?;
    let mut snapshot = wire.content.snapshot;
    snapshot.extend(wire.content.names);
    Ok(Envelope { kind, snapshot, documents })
}

/// The check characters that a file carries, to read aloud; `None` where it carries none.
pub fn check_characters(text: &str) -> Option<String> {
    let wire: Value = serde_json::from_str(text).ok()?;
    wire.get("check").and_then(Value::as_str).map(str::to_owned)
}

/// The check covers everything but itself; keys stand in order, so that the same content gives the same text.
fn check_of(kind: &str, format: u64, content: &WireContent) -> serde_json::Result<String> {
    Ok(eight_characters(&format!("{kind} {format} {}", write_text(content)?)))
}

fn not_json(error: &serde_json::Error) -> FileDefect {
    if error.is_eof() {
        FileDefect::Truncated
    } else {
        FileDefect::NotJson { line: error.line(), column: error.column() }
    }
}
