//! One Automerge document: flat cells under one map, every commit with its message.

use super::Trouble;
use crate::archive::{Cells, Rivals};
use crate::rules::{Gather, SortedSet};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, ChangeHash, ObjType, ROOT, ReadDoc};
use serde_json::Value;

const CELLS: &str = "cells";
const FORMAT: &str = "format";
const FORMAT_NOW: u64 = 1;

/// Flat cells with their history. A cell is a JSON text: two devices never merge halves of one.
#[derive(Clone, Debug)]
pub(super) struct Document(AutoCommit);

/// A commit of a document: what it comes after, and its message.
pub(super) struct Commit {
    pub(super) hash: ChangeHash,
    pub(super) after: Vec<ChangeHash>,
    pub(super) message: Option<String>,
}

impl Document {
    /// A new document; its first change makes the map that every later cell stands in.
    pub(super) fn create() -> Result<Self, Trouble> {
        Self::begun(AutoCommit::new())
    }

    /// A new document that begins in the same way on every device that makes it, so that all of them can be merged.
    pub(super) fn create_alike(seed: &str) -> Result<Self, Trouble> {
        let begun = Self::begun(AutoCommit::new().with_actor(ActorId::from(seed.as_bytes())))?;
        let mut own = begun.0;
        own.set_actor(ActorId::random());
        Ok(Self(own))
    }

    fn begun(mut document: AutoCommit) -> Result<Self, Trouble> {
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

    /// Writes cells in one commit; `None` empties a cell. Without cells the commit says only its message.
    ///
    /// An empty cell is written as `null`, not taken out: somebody who fills it meanwhile contradicts that.
    pub(super) fn write<'a>(
        &mut self,
        cells: impl Iterator<Item = (&'a String, &'a Option<Value>)>,
        message: Option<String>,
    ) -> Result<(), Trouble> {
        let map = self.map()?;
        let written = cells.map(|(name, value)| {
            let text = value.as_ref().map_or_else(|| Value::Null.to_string(), Value::to_string);
            self.0.put(&map, name.as_str(), text)
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

    /// Every cell as it stands, or as it stood at `heads`, and those in which different values stand side by side.
    pub(super) fn cells(&self, heads: Option<&[ChangeHash]>) -> Result<(Cells, Rivals), Trouble> {
        let map = self.map()?;
        let (mut cells, mut rivals) = (Cells::new(), Rivals::new());
        let items: Vec<_> = match heads {
            Some(heads) => self.0.map_range_at(&map, .., heads).collect(),
            None => self.0.map_range(&map, ..).collect(),
        };
        for item in items {
            let name = item.key.into_owned();
            let unreadable = || Trouble::Shape(format!("de cel “{name}” is onleesbaar"));
            let read = |text: &str| serde_json::from_str::<Value>(text).map_err(|_error| unreadable());
            let value = item.value.into_value();
            let value = read(value.to_str().ok_or_else(unreadable)?)?;
            if item.conflict {
                let all = match heads {
                    Some(heads) => self.0.get_all_at(&map, name.as_str(), heads)?,
                    None => self.0.get_all(&map, name.as_str())?,
                };
                let texts: SortedSet<String> = all
                    .iter()
                    .map(|(value, _)| value.to_str().map(str::to_owned).ok_or_else(unreadable))
                    .try_gather()?;
                // The same value written twice is no contradiction.
                if texts.len() > 1 {
                    let values = texts.iter().map(|text| read(text)).collect::<Result<_, _>>()?;
                    rivals.insert(name.clone(), values);
                }
            }
            if !value.is_null() {
                cells.insert(name, value);
            }
        }
        Ok((cells, rivals))
    }

    /// The names of every cell that was ever written, or was by then, the empty ones too.
    pub(super) fn names(&self, heads: Option<&[ChangeHash]>) -> Result<Vec<String>, Trouble> {
        let map = self.map()?;
        Ok(match heads {
            Some(heads) => self.0.map_range_at(&map, .., heads).map(|item| item.key.into_owned()).collect(),
            None => self.0.map_range(&map, ..).map(|item| item.key.into_owned()).collect(),
        })
    }

    /// Every commit, in an order in which they can have been made.
    pub(super) fn commits(&mut self) -> Vec<Commit> {
        let changes = self.0.get_changes(&[]);
        let commit = |change: &automerge::Change| Commit {
            hash: change.hash(),
            after: change.deps().to_vec(),
            message: change.message().cloned(),
        };
        changes.iter().map(commit).collect()
    }

    /// What the document is now: two with the same heads say the same.
    pub(super) fn heads(&mut self) -> Vec<ChangeHash> {
        self.0.get_heads()
    }

    /// Whether both began as one document. Others cannot be merged: their cells stand in different maps.
    pub(super) fn is_kin_of(&self, other: &Self) -> bool {
        matches!((self.map(), other.map()), (Ok(own), Ok(theirs)) if own == theirs)
    }

    /// Takes over everything that the other one holds.
    pub(super) fn merge(&mut self, other: &mut Self) -> Result<(), Trouble> {
        self.0.merge(&mut other.0)?;
        Ok(())
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
