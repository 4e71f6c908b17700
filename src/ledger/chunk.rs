//! Bytes to keep: what a change added to the documents of a dossier, or all of them.

use crate::archive::CellHome;
use crate::rules::{Gather, Map, MemberId};

/// Bytes of some documents; one that a change did not touch is not named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chunk {
    /// The bytes by document.
    pub documents: Map<CellHome, Vec<u8>>,
}

/// What stands where the oldest form has the length of its main document.
const NAMED: u64 = u64::MAX;

impl Chunk {
    /// A chunk of what is not empty.
    pub(super) fn of(documents: impl IntoIterator<Item = (CellHome, Vec<u8>)>) -> Self {
        Self { documents: documents.into_iter().filter(|(_, bytes)| !bytes.is_empty()).gather() }
    }

    /// One run of bytes: a mark, then for each document the length of its name, its name, its length and its bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut run = NAMED.to_le_bytes().to_vec();
        for (home, bytes) in &self.documents {
            for part in [name_of(home).as_bytes(), bytes.as_slice()] {
                run.extend((part.len() as u64).to_le_bytes());
                run.extend(part);
            }
        }
        run
    }

    /// The chunk of such a run; `None` where it is cut off or names no document. The oldest form, the length of the
    /// main document with that document and then the key, is read too.
    pub fn from_bytes(run: &[u8]) -> Option<Self> {
        let (length, mut rest) = run.split_first_chunk::<8>()?;
        if u64::from_le_bytes(*length) != NAMED {
            let (main, key) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
            return Some(Self::of([(CellHome::Main, main.to_vec()), (CellHome::Key, key.to_vec())]));
        }
        let mut documents = Map::new();
        while !rest.is_empty() {
            let name = take(&mut rest)?;
            let home = home_of(std::str::from_utf8(name).ok()?)?;
            documents.insert(home, take(&mut rest)?.to_vec());
        }
        Some(Self { documents })
    }
}

fn take<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, after) = rest.split_first_chunk::<8>()?;
    let (part, after) = after.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
    *rest = after;
    Some(part)
}

const SHEET: &str = "sheet/";

/// The name of a document, in files and in chunks.
pub(super) fn name_of(home: &CellHome) -> String {
    match home {
        CellHome::Main => "main".to_owned(),
        CellHome::Key => "key".to_owned(),
        CellHome::Sheet(member) => format!("{SHEET}{member}"),
    }
}

/// The document of this name.
pub(super) fn home_of(name: &str) -> Option<CellHome> {
    match name {
        "main" => Some(CellHome::Main),
        "key" => Some(CellHome::Key),
        other => other.strip_prefix(SHEET).map(|member| CellHome::Sheet(MemberId::new(member))),
    }
}
