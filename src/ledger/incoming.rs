//! What a file would bring, before anything of it is taken over.

use super::bundle::Ledger;
use super::hear::{Hear, NOBODY};
use super::merge::NotTaken;
use super::open_file;
use crate::archive::{self, Incoming, Place, check_characters};
use crate::rules::{Gather, LogEntry, OralSubject, Subject};

impl Ledger {
    /// What a file would bring to this dossier.
    ///
    /// # Errors
    /// Why nothing of it can be taken over.
    pub fn look_at(&self, text: &str) -> Result<Incoming, NotTaken> {
        self.weighed(open_file(text)?, text, NOBODY).map(|(incoming, _)| incoming)
    }

    /// What another ledger, opened from `text`, would bring to this dossier, and this one with it.
    pub(super) fn weighed(
        &self,
        other: Self,
        text: &str,
        hear: Hear<'_>,
    ) -> Result<(Incoming, Self), NotTaken> {
        let sheet =
            other.dossier().opening().sheet.clone().filter(|_| self.dossier().opening().sheet.is_none());
        let taken = self.taken(other, hear)?;
        let new: Vec<&LogEntry> = taken.log().iter().filter(|entry| !self.knows(entry)).collect();
        let (before, after) = (archive::cells(self.dossier()), archive::cells(taken.dossier()));
        let added = after.keys().filter(|name| !before.contains_key(*name)).count();
        let rivals = taken.rivals().keys().filter(|name| !self.rivals().contains_key(*name));
        let differs = |(name, value): &(&String, &serde_json::Value)| {
            after.get(*name) != Some(*value) && !taken.rivals().contains_key(*name)
        };
        let changed = before.iter().filter(differs);
        let known_contradictions = self.dossier().contradictions();
        let contradictions = taken.dossier().contradictions();
        let contradicted = contradictions.iter().filter(|one| !known_contradictions.contains(one));
        let contradicted =
            contradicted.map(|one| Place::Score(one.candidate.to_string(), one.part.to_string()));
        let closed = new.iter().filter_map(|entry| match entry.change.subject() {
            Subject::MemberScore(_, part, _) => Some(part),
            Subject::Oral(OralSubject::Observation(_, _, Some(_))) => self.dossier().oral_part().cloned(),
            _ => None,
        });
        let closed = closed.filter(|part| self.dossier().locked(part).is_some());
        let incoming = Incoming {
            dossier: self.dossier().opening().id.clone(),
            title: self.dossier().title().to_owned(),
            own_sheet: self.dossier().opening().sheet.is_some(),
            member: sheet.map(|sheet| sheet.member.to_string()),
            by: new.iter().map(|entry| entry.by.clone()).filter(|by| !by.is_empty()).gather(),
            last: new.iter().map(|entry| entry.at).max(),
            changes: new.len(),
            added,
            changed: changed.map(|(name, _)| Place::of(name)).gather(),
            contested: rivals.map(|name| Place::of(name)).chain(contradicted).gather(),
            closed: closed.map(|part| part.to_string()).gather(),
            // What was opened carries them.
            check: check_characters(text).unwrap_or_default(),
        };
        Ok((incoming, taken))
    }
}
