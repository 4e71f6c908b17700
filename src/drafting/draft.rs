//! What somebody works on.

use super::vacancy_id_from;
use crate::intake::{Intake, TooLarge, read_text};
use crate::vacancy::DraftVacancy;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A vacancy that is being drawn up, with the text that it was read from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The vacancy as it stands now; it may have defects.
    pub vacancy: DraftVacancy,
    /// The text of a job description, exactly as it was pasted or opened; empty where there is none.
    pub text: Arc<str>,
    /// Whether the text was read as it stands there now.
    pub was_read: bool,
    /// The numbers of the lines of that text that were not placed, and that somebody dealt with.
    pub dealt_with: BTreeSet<usize>,
}

impl Draft {
    /// Reads its text anew: the vacancy becomes what the text says, and nothing was dealt with yet. What no text says
    /// (identifier, source, notes, word list, the employer's details) stays as it was filled in; without an identifier the name of
    /// the job gives one.
    ///
    /// # Errors
    /// When the text is too large; nothing changes then.
    pub fn read_text(&mut self) -> Result<Intake, TooLarge> {
        let intake = read_text(&self.text)?;
        self.was_read = true;
        self.dealt_with.clear();
        if intake.found_nothing() {
            return Ok(intake);
        }
        let mut read = intake.draft.clone();
        let (new, old) = (&mut read.content, &mut self.vacancy.content);
        new.id = std::mem::take(&mut old.id);
        new.source = std::mem::take(&mut old.source);
        new.notes = std::mem::take(&mut old.notes);
        new.employer_details = std::mem::take(&mut old.employer_details);
        new.words = std::mem::take(&mut old.words);
        if new.employer.is_empty() {
            new.employer = std::mem::take(&mut old.employer);
        }
        if new.title.is_empty() {
            new.title = std::mem::take(&mut old.title);
        }
        if new.id.as_str().is_empty() {
            new.id = vacancy_id_from(&new.title);
        }
        self.vacancy = read;
        Ok(intake)
    }

    /// What it is called on a list: the name of the job, where it has one.
    pub fn title(&self) -> &str {
        self.vacancy.content.title.trim()
    }
}

#[cfg(test)]
mod tests {
    use super::Draft;
    use crate::vacancy::VacancyId;

    #[test]
    fn reading_a_text_again_keeps_what_no_text_says() {
        let mut draft = Draft { text: "KENNIS: wat je kent\n• informatica\n".into(), ..Draft::default() };
        draft.vacancy.content.id = VacancyId::new("klerk");
        draft.vacancy.content.source = "Functiebeschrijving".into();
        draft.dealt_with.insert(3);
        assert!(draft.read_text().is_ok());
        let content = &draft.vacancy.content;
        assert_eq!((content.id.as_str(), content.source.as_str()), ("klerk", "Functiebeschrijving"));
        assert_eq!((content.sections.len(), draft.dealt_with.len()), (1, 0));
    }

    #[test]
    fn a_text_in_which_nothing_is_found_changes_nothing() {
        let mut draft = Draft { text: "Beste buren, zondag is het feest.".into(), ..Draft::default() };
        draft.vacancy.content.title = "Klerk".into();
        let before = draft.clone();
        assert!(draft.read_text().is_ok_and(|intake| intake.found_nothing()));
        assert_eq!(draft, Draft { was_read: true, ..before });
    }
}
