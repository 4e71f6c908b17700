//! The draft of a vacancy as a browser keeps it. The text that it was read from may be large, and is kept apart.

use super::{read_draft_vacancy, write_draft_vacancy};
use crate::rules::Moment;
use crate::vacancy::DraftVacancy;
use serde::{Deserialize, Serialize};

/// The draft of a vacancy, as it was kept last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptDraft {
    /// The vacancy, with whatever defects it has.
    pub vacancy: DraftVacancy,
    /// Whether its text was read as it stands there.
    pub was_read: bool,
    /// The numbers of the lines of its text that somebody dealt with.
    pub dealt_with: Vec<usize>,
}

/// What a list says of a kept draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftLabel {
    /// The name of the job; empty where it has none yet.
    pub title: String,
    /// When it was changed last.
    pub changed: Moment,
}

/// The draft of a vacancy in the texts that are kept of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenDraft {
    /// What the list of drafts says of it.
    pub label: String,
    /// The draft.
    pub draft: String,
    /// The text that it was read from; `None` where the one that is kept stays.
    pub text: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct WireKept {
    /// The vacancy as its file: one format for what is kept and what is saved.
    vacancy: String,
    was_read: bool,
    dealt_with: Vec<usize>,
}

#[derive(Serialize, Deserialize)]
struct WireLabel {
    title: String,
    changed: String,
}

impl KeptDraft {
    /// The text that is kept.
    pub fn write(&self) -> String {
        let vacancy = write_draft_vacancy(&self.vacancy);
        let wire = WireKept { vacancy, was_read: self.was_read, dealt_with: self.dealt_with.clone() };
        // Texts and numbers only: writing them cannot fail.
        serde_json::to_string(&wire).unwrap_or_default()
    }

    /// The draft that was kept; `None` where the text is none, or one of a newer version.
    ///
    /// ```
    /// use selectiewijzer::archive::KeptDraft;
    /// let kept = KeptDraft { dealt_with: vec![3], ..KeptDraft::default() };
    /// assert_eq!(KeptDraft::read(&kept.write()), Some(kept));
    /// assert_eq!(KeptDraft::read("KENNIS"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let WireKept { vacancy, was_read, dealt_with } = serde_json::from_str(text).ok()?;
        Some(Self { vacancy: read_draft_vacancy(&vacancy).ok()?, was_read, dealt_with })
    }
}

impl DraftLabel {
    /// The text that is kept.
    pub fn write(&self) -> String {
        let wire = WireLabel { title: self.title.clone(), changed: self.changed.to_string() };
        serde_json::to_string(&wire).unwrap_or_default()
    }

    /// The label that was kept; `None` where the text is none.
    pub fn read(text: &str) -> Option<Self> {
        let WireLabel { title, changed } = serde_json::from_str(text).ok()?;
        Some(Self { title, changed: changed.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::{DraftLabel, KeptDraft, read_draft_vacancy};

    #[test]
    fn what_is_kept_comes_back_whole() {
        let text = include_str!("../../vacancies/projectmedewerker-samenleven-en-integratie.json");
        let vacancy = read_draft_vacancy(text).unwrap();
        let kept = KeptDraft { vacancy, was_read: true, dealt_with: vec![1, 2] };
        assert_eq!(KeptDraft::read(&kept.write()), Some(kept));
        let label = DraftLabel { title: "Klerk \"A\"".into(), changed: "2026-11-24T14:03".parse().unwrap() };
        assert_eq!(DraftLabel::read(&label.write()), Some(label));
        assert_eq!(DraftLabel::read("{}"), None);
    }
}
