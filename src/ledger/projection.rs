//! The dossier that a bundle of documents says.
//!
//! A closed part is read as its sheets stood when it was closed: what comes in later is kept beside it, and counts only
//! once the part is opened again (DOMAIN §3, closing).

use super::Trouble;
use super::bundle::{Ledger, Written};
use super::document::Document;
use crate::archive::{CellHome, Cells, Rivals, cell_home, contested_dossier, oral_part, part_of_member_cell};
use crate::rules::{Dossier, Gather, Map, MemberId, PartId};
use automerge::ChangeHash;
use serde_json::Value;

/// Cells of the main document that only the ledger reads: how far the sheets counted when a part was closed.
const FROZEN: &str = "frozen/";

/// What stood when a part was closed: the heads of each sheet.
type Frozen = Map<PartId, Value>;

/// The dossier that these documents say, and the values that stand side by side in them.
pub(super) fn project(
    main: &Document,
    key: &Document,
    sheets: &Map<MemberId, Document>,
) -> Result<(Dossier, Rivals), Trouble> {
    let (all, all_rivals) = main.cells(None)?;
    let (frozen, mut cells): (Cells, Cells) = all.into_iter().partition(|(name, _)| name.starts_with(FROZEN));
    let frozen = read_frozen(frozen);
    let mut rivals: Rivals = all_rivals.into_iter().filter(|(name, _)| !name.starts_with(FROZEN)).gather();
    if let Some(name) = cells.keys().find(|name| cell_home(name) == CellHome::Key) {
        return Err(Trouble::Shape(format!("de cel “{name}” hoort in de sleutel")));
    }
    let (names, rival_names) = key.cells(None)?;
    if let Some(name) = names.keys().find(|name| cell_home(name) != CellHome::Key) {
        return Err(Trouble::Shape(format!("de cel “{name}” hoort niet in de sleutel")));
    }
    cells.extend(names);
    rivals.extend(rival_names);
    let oral = oral_part(&cells);
    for (member, sheet) in sheets {
        let said = read_sheet(member, sheet, &frozen, oral.as_ref())?;
        // What an older form kept in the main document, the sheet says anew.
        for name in &said.names {
            cells.remove(name);
            rivals.remove(name);
        }
        cells.extend(said.cells);
        rivals.extend(said.rivals);
    }
    let dossier = contested_dossier(&cells, &rivals)?;
    Ok((dossier, rivals))
}

/// What a sheet says of its own member.
struct Said {
    /// Every cell that it says something of, the empty ones too.
    names: Vec<String>,
    cells: Cells,
    rivals: Rivals,
}

/// Reads a sheet, of closed parts as it stood then. What it began with is the main document's.
fn read_sheet(
    member: &MemberId,
    sheet: &Document,
    frozen: &Frozen,
    oral: Option<&PartId>,
) -> Result<Said, Trouble> {
    let home = CellHome::Sheet(member.clone());
    let closed = |name: &str| part_of_member_cell(name, oral).filter(|part| frozen.contains_key(part));
    let mut said = Said::at(sheet, None, |name| cell_home(name) == home && closed(name).is_none())?;
    for (part, heads) in frozen {
        let unreadable = || Trouble::Shape(format!("{FROZEN}{part} is onleesbaar"));
        // A sheet that was not there yet counts for nothing in a part that is closed.
        let Some(heads) = heads.as_object().ok_or_else(unreadable)?.get(member.as_str()) else { continue };
        let hash = |hash: &Value| hash.as_str().and_then(|hash| hash.parse().ok()).ok_or_else(unreadable);
        let heads = heads.as_array().ok_or_else(unreadable)?.iter().map(hash);
        let heads: Vec<ChangeHash> = heads.collect::<Result<_, _>>()?;
        let own = |name: &str| cell_home(name) == home && closed(name).as_ref() == Some(part);
        let then = Said::at(sheet, Some(&heads), own)?;
        said.names.extend(then.names);
        said.cells.extend(then.cells);
        said.rivals.extend(then.rivals);
    }
    Ok(said)
}

impl Said {
    /// The cells of `own` as they stand in a sheet, or as they stood at `heads`.
    fn at(
        sheet: &Document,
        heads: Option<&[ChangeHash]>,
        own: impl Fn(&str) -> bool,
    ) -> Result<Self, Trouble> {
        let mut names = sheet.names(heads)?;
        let (mut cells, mut rivals) = sheet.cells(heads)?;
        names.retain(|name| own(name));
        cells.retain(|name, _| own(name));
        rivals.retain(|name, _| own(name));
        Ok(Self { names, cells, rivals })
    }
}

fn read_frozen(cells: Cells) -> Frozen {
    cells.into_iter().map(|(name, heads)| (PartId::new(name.trim_start_matches(FROZEN)), heads)).gather()
}

/// The cells that keep how far the sheets count, where a change closes parts or opens them again.
pub(super) fn frozen_after(ledger: &mut Ledger, next: &Dossier) -> Written {
    let (before, after) = (ledger.dossier.locks().clone(), next.locks());
    let mut written = Written::new();
    for part in before.keys().filter(|part| !after.contains_key(*part)) {
        written.insert(format!("{FROZEN}{part}"), None);
    }
    for part in after.keys().filter(|part| !before.contains_key(*part)) {
        let heads = ledger.sheets.iter_mut().map(|(member, sheet)| {
            let heads = sheet.heads();
            (member.to_string(), heads.iter().map(|hash| Value::String(hash.to_string())).collect())
        });
        written.insert(format!("{FROZEN}{part}"), Some(Value::Object(heads.collect())));
    }
    written
}
