//! One Automerge document: flat cells under one map, every commit with its message.

use super::Trouble;
use crate::archive::Cells;
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{AutoCommit, ObjType, ROOT, ReadDoc};
use serde_json::Value;

const CELLS: &str = "cells";
const FORMAT: &str = "format";
const FORMAT_NOW: u64 = 1;

/// Flat cells with their history. A cell is a JSON text: two devices never merge halves of one.
#[derive(Clone, Debug)]
pub(super) struct Document(AutoCommit);

impl Document {
    /// A new document; its first change makes the map that every later cell stands in.
    pub(super) fn create() -> Result<Self, Trouble> {
        let mut document = AutoCommit::new();
        document.put(ROOT, FORMAT, FORMAT_NOW)?;
        document.put_object(ROOT, CELLS, ObjType::Map)?;
        document.commit();
        Ok(Self(document))
    }

    /// The document of these bytes: a save, or a save and the chunks after it.
    pub(super) fn load(bytes: &[u8]) -> Result<Self, Trouble> {
        let document = AutoCommit::load(bytes)?;
        let format = document.get(ROOT, FORMAT)?.and_then(|(value, _)| value.to_u64());
        if format != Some(FORMAT_NOW) {
            return Err(Trouble::Shape(format!("onbekende versie van het logboek: {format:?}")));
        }
        Ok(Self(document))
    }

    /// Writes cells in one commit; `None` takes a cell out. Without cells the commit says only its message.
    pub(super) fn write<'a>(
        &mut self,
        cells: impl Iterator<Item = (&'a String, &'a Option<Value>)>,
        message: Option<String>,
    ) -> Result<(), Trouble> {
        let map = self.map()?;
        let written = cells.map(|(name, value)| match value {
            Some(value) => self.0.put(&map, name.as_str(), value.to_string()),
            None => self.0.delete(&map, name.as_str()),
        });
        let written: Result<Vec<()>, _> = written.collect();
        if let Err(error) = written {
            self.0.rollback();
            return Err(error.into());
        }
        let options = CommitOptions { message, time: None };
        if self.0.pending_ops() == 0 {
            self.0.empty_change(options);
        } else {
            self.0.commit_with(options);
        }
        Ok(())
    }

    /// Every cell as it stands.
    pub(super) fn cells(&self) -> Result<Cells, Trouble> {
        let map = self.map()?;
        let mut cells = Cells::new();
        for item in self.0.map_range(&map, ..) {
            let name = item.key.into_owned();
            let found = item.value.into_value().to_str().and_then(|text| serde_json::from_str(text).ok());
            let value = found.ok_or_else(|| Trouble::Shape(format!("de cel “{name}” is onleesbaar")))?;
            cells.insert(name, value);
        }
        Ok(cells)
    }

    /// The messages of all commits, in an order in which they can have been made.
    pub(super) fn messages(&mut self) -> Vec<String> {
        let changes = self.0.get_changes(&[]);
        changes.iter().filter_map(|change| change.message().cloned()).collect()
    }

    /// All of it.
    pub(super) fn save(&mut self) -> Vec<u8> {
        self.0.save()
    }

    /// What was committed since the last save or chunk; empty where nothing was.
    pub(super) fn save_incremental(&mut self) -> Vec<u8> {
        self.0.save_incremental()
    }

    fn map(&self) -> Result<automerge::ObjId, Trouble> {
        match self.0.get(ROOT, CELLS)? {
            Some((automerge::Value::Object(ObjType::Map), map)) => Ok(map),
            _ => Err(Trouble::Shape("het logboek heeft geen cellen".to_owned())),
        }
    }
}
