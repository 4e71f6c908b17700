//! The porter: answers what the page asks of the carrier.

use super::frames::{Collection, Taken, TooLarge, frames};
use super::picture::{draw, light_of, read_codes};
use super::sealing::{open, seal};
use super::suggest::suggest;
use crate::archive::{FromCarrier, Reading, SealDefect, ToCarrier, read_sealed};
use crate::keeper::{Beside, NotKept, Shelf, Vault};
use crate::wording;

/// Under what name the test entry is kept.
const ENTRY: &str = "proef";

/// Answers questions one at a time, and remembers which frames it read.
pub struct Porter<V, S> {
    vault: V,
    shelf: S,
    collection: Collection,
}

impl<V: Vault, S: Shelf> Porter<V, S> {
    /// A porter that has read nothing. The shelf is one of its own: it keeps nothing but a test entry.
    pub fn new(vault: V, shelf: S) -> Self {
        Self { vault, shelf, collection: Collection::default() }
    }

    /// The answer to a question.
    pub async fn answer(&mut self, asked: ToCarrier) -> FromCarrier {
        match asked {
            ToCarrier::Suggest => match suggest(&self.vault) {
                Ok(passphrase) => FromCarrier::Suggested { passphrase },
                Err(fault) => defect(&fault.into()),
            },
            ToCarrier::Seal { text, passphrase } => match seal(&self.vault, &text, &passphrase).await {
                Ok((text, key)) => FromCarrier::Sealed { text, recovery_key: key.on_paper() },
                Err(fault) => defect(&fault),
            },
            ToCarrier::Inspect { text } => match read_sealed(&text) {
                Ok(_) => FromCarrier::Whole,
                Err(fault) => defect(&fault),
            },
            ToCarrier::Open { text, with } => match open(&self.vault, &text, &with).await {
                Ok(text) => FromCarrier::Opened { text },
                Err(fault) => defect(&fault),
            },
            ToCarrier::Draw { text } => drawn(&text),
            ToCarrier::BeginReading => {
                self.collection = Collection::default();
                FromCarrier::Reading(Reading::default())
            }
            ToCarrier::WriteEntry { entry } => {
                entered(self.shelf.write(ENTRY, &entry, Beside::Whole(&[])).await.map(|()| Some(entry)))
            }
            ToCarrier::ReadEntry => {
                entered(self.shelf.labels().await.map(|labels| {
                    labels.into_iter().find_map(|(name, entry)| (name == ENTRY).then_some(entry))
                }))
            }
            ToCarrier::WipeEntry => entered(self.shelf.remove(ENTRY).await.map(|()| None)),
        }
    }

    /// What a picture of the camera shows, four bytes a dot, where the browser does not read QR codes itself.
    pub fn look(&mut self, width: usize, height: usize, dots: &[u8]) -> FromCarrier {
        self.saw(&read_codes(width, height, &light_of(dots)))
    }

    /// The texts of the QR codes in a picture.
    pub fn saw(&mut self, texts: &[String]) -> FromCarrier {
        let taken: Vec<Taken> = texts.iter().map(|text| self.collection.take(text)).collect();
        let reading = Reading {
            read: self.collection.read(),
            of: self.collection.total(),
            missing: self.collection.missing(),
            foreign: taken.iter().any(|taken| matches!(taken, Taken::Foreign | Taken::NoFrame)),
            text: None,
        };
        match self.collection.text() {
            None => FromCarrier::Reading(reading),
            Some(Some(text)) => FromCarrier::Reading(Reading { text: Some(text), ..reading }),
            Some(None) => {
                self.collection = Collection::default();
                FromCarrier::Impossible { words: wording::frames_do_not_fit() }
            }
        }
    }
}

fn drawn(text: &str) -> FromCarrier {
    match frames(text) {
        Ok(frames) => FromCarrier::Drawn { codes: frames.iter().filter_map(|frame| draw(frame)).collect() },
        Err(TooLarge(needed)) => FromCarrier::Impossible { words: wording::too_many_frames(needed) },
    }
}

fn defect(fault: &SealDefect) -> FromCarrier {
    FromCarrier::Impossible { words: wording::seal_defect(fault) }
}

fn entered(kept: Result<Option<String>, NotKept>) -> FromCarrier {
    match kept {
        Ok(entry) => FromCarrier::Entry { entry },
        Err(fault) => FromCarrier::Impossible { words: fault.to_string() },
    }
}
