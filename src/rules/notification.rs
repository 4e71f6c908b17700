//! Notifications (resultaatbrieven): about what they can be now, who gets one, and what keeps them from being made.

use super::{Candidate, CandidateId, Dossier, FindingKind, Note, Part, PartId};
use std::sync::Arc;

/// What a notification is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A part whose every test is closed.
    Test(PartId),
    /// The whole selection, closed.
    Selection,
}

/// What keeps notifications from being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LackForNotifications {
    /// A text that the law asks for is empty.
    Text(Note),
    /// Names do not stand beside numbers yet.
    Names,
    /// Two candidates have one number.
    Numbers,
}

impl Dossier {
    /// About what candidates can be notified now: every part that is closed, in the order of the procedure, then the selection
    /// once it is closed.
    pub fn occasions(&self) -> Vec<Occasion> {
        let parts = self.scoring.iter().flat_map(|scoring| scoring.procedure.parts()).flat_map(Part::all);
        let closed =
            |part: &&Part<_>| part.leaves().into_iter().all(|(leaf, _)| self.locked(&leaf.id).is_some());
        let tests = parts.filter(closed).map(|part| Occasion::Test(part.id.clone()));
        tests.chain(self.closing().map(|_| Occasion::Selection)).collect()
    }

    /// Everything that keeps notifications from being made: none is made with a gap.
    pub fn lacks_for_notifications(&self) -> Vec<LackForNotifications> {
        let empty = |note: &Note| self.note(*note).is_none_or(|text| text.trim().is_empty());
        let texts = Note::REQUIRED_IN_LETTERS.into_iter().filter(empty).map(LackForNotifications::Text);
        let names = (!self.is_unmasked()).then_some(LackForNotifications::Names);
        let twice = self.findings().iter().any(|found| found.kind == FindingKind::NumberTwice);
        texts.chain(names).chain(twice.then_some(LackForNotifications::Numbers)).collect()
    }

    /// Who is notified, by number: of a test who took it or was absent; of the selection everyone.
    pub fn notified(&self, occasion: &Occasion) -> Vec<&Arc<Candidate>> {
        let mut everyone = self.candidates();
        if let Occasion::Test(part) = occasion {
            everyone.retain(|candidate| self.is_notified_of(candidate, part));
        }
        everyone
    }

    fn is_notified_of(&self, candidate: &Candidate, part: &PartId) -> bool {
        let leaves = self.announced().part(part).map(Part::leaves).unwrap_or_default();
        leaves.into_iter().any(|(leaf, _)| candidate.is_begun(&leaf.id))
    }

    /// Whether an earlier letter about this may have gone out: a test of it, or the selection, was opened again.
    pub fn was_told_before(&self, occasion: &Occasion) -> bool {
        match occasion {
            Occasion::Selection => self.conclusions().closings.len() > 1,
            Occasion::Test(part) => {
                let leaves = self.announced().part(part).map(Part::leaves).unwrap_or_default();
                let opened = |leaf: &PartId| self.reopenings().iter().any(|one| one.part == *leaf);
                leaves.into_iter().any(|(leaf, _)| opened(&leaf.id))
            }
        }
    }

    /// The own place of a candidate, where it was decided that it may be told. Equal totals share a place.
    pub fn place_to_tell(&self, candidate: &CandidateId) -> Option<usize> {
        self.note(Note::PlaceAllowed).filter(|text| !text.trim().is_empty())?;
        let ranking = self.closing()?.1.stood.ranking();
        ranking.into_iter().find(|ranked| ranked.who == *candidate).map(|ranked| ranked.place)
    }
}
