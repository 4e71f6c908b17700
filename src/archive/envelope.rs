//! The dossier file (`.selectie`): a snapshot that people and programs can read, the ledger, and a check over both.

use super::cells::{Cells, is_key_cell};
use super::file_defect::FileDefect;
use super::fingerprint::eight_characters;
use super::write_text;
use data_encoding::BASE64;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The version of the format of dossier files that this program writes.
pub const DOSSIER_FORMAT: u64 = 1;

const KIND: &str = "selectiewijzer-dossier";

/// What a dossier file holds, before the ledger in it has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The cells of the dossier.
    pub snapshot: Cells,
    /// The main document.
    pub main: Vec<u8>,
    /// The key document.
    pub key: Vec<u8>,
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
    ledger: BTreeMap<String, String>,
}

/// The text of a dossier file.
///
/// # Errors
/// Only where the snapshot cannot be written as JSON.
pub fn write_envelope(envelope: &Envelope) -> serde_json::Result<String> {
    let (names, snapshot) =
        envelope.snapshot.clone().into_iter().partition(|(name, _): &(String, Value)| is_key_cell(name));
    let documents = [("main", &envelope.main), ("key", &envelope.key)];
    let ledger = documents.map(|(name, bytes)| (name.to_owned(), BASE64.encode(bytes))).into();
    let content = WireContent { snapshot, names, ledger };
    let check = check_of(DOSSIER_FORMAT, &content)?;
    let wire = WireEnvelope { format: DOSSIER_FORMAT, kind: KIND.to_owned(), check, content };
    Ok(format!("{:#}\n", serde_json::to_value(wire)?))
}

/// What a dossier file holds; its check holds, its ledger is not read yet.
///
/// # Errors
/// Why the file is refused.
pub fn read_envelope(text: &str) -> Result<Envelope, FileDefect> {
    let wire: Value = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    let of_kind = wire.get("kind").and_then(Value::as_str);
    if of_kind != Some(KIND) {
        return Err(FileDefect::OtherKind(of_kind.map(str::to_owned)));
    }
    match wire.get("format").and_then(Value::as_u64) {
        Some(DOSSIER_FORMAT) => {}
        Some(newer) if newer > DOSSIER_FORMAT => return Err(FileDefect::Newer(newer)),
        _ => return Err(FileDefect::Shape("“format” is geen versie die we kennen".to_owned())),
    }
    let shape =
        |error: serde_json::Error| FileDefect::Shape(format!("de indeling is anders dan verwacht ({error})"));
    let wire = WireEnvelope::deserialize(&wire).map_err(shape)?;
    let found = check_of(wire.format, &wire.content).map_err(|error| FileDefect::Shape(error.to_string()))?;
    if found != wire.check {
        return Err(FileDefect::CheckDiffers { written: wire.check, found });
    }
    let document = |name: &str| {
        let bytes = wire.content.ledger.get(name).and_then(|text| BASE64.decode(text.as_bytes()).ok());
        bytes.ok_or_else(|| FileDefect::Ledger(format!("het deel “{name}” is geen base64")))
    };
    let (main, key) = (document("main")?, document("key")?);
    let mut snapshot = wire.content.snapshot;
    snapshot.extend(wire.content.names);
    Ok(Envelope { snapshot, main, key })
}

/// The check characters that a dossier file carries, to read aloud; `None` where it carries none.
pub fn check_characters(text: &str) -> Option<String> {
    let wire: Value = serde_json::from_str(text).ok()?;
    wire.get("check").and_then(Value::as_str).map(str::to_owned)
}

/// The check covers everything but itself; keys stand in order, so that the same content gives the same text.
fn check_of(format: u64, content: &WireContent) -> serde_json::Result<String> {
    Ok(eight_characters(&format!("{KIND} {format} {}", write_text(content)?)))
}

fn not_json(error: &serde_json::Error) -> FileDefect {
    if error.is_eof() {
        FileDefect::Truncated
    } else {
        FileDefect::NotJson { line: error.line(), column: error.column() }
    }
}
