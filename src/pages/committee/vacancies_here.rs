//! The vacancies of this site, as `vacancies/index.json` names them now.

use crate::archive::{ListedVacancy, read_listed_vacancies, read_vacancy_list};
use crate::desk::Outside;
use crate::vacancy::{Vacancy, VacancyId};
use crate::wording::{vacancy_defect, vacancy_list_defect};
use std::collections::VecDeque;
use std::sync::Arc;

const LIST: &str = "vacancies/index.json";
const NO_LIST: &str = "De lijst van vacatures kon niet geladen worden. Laad de pagina opnieuw.";

/// What this site has.
#[derive(Clone, Debug, Default)]
pub(super) struct VacanciesHere {
    /// The vacancies, in the order of the list.
    pub(super) vacancies: Vec<Arc<Vacancy>>,
    /// What could not be read: which file, and a sentence for each defect.
    pub(super) broken: Vec<(String, Vec<String>)>,
}

/// A file and its text, where it came.
type Files = Vec<(VacancyId, Option<String>)>;

/// Reads them all, and hands them over once the last one came.
pub(super) fn vacancies_here(outside: Arc<dyn Outside>, then: impl FnOnce(VacanciesHere) + 'static) {
    let next = outside.clone();
    outside.fetch(
        LIST,
        Box::new(move |text| {
            let Some(text) = text else {
                let broken = vec![(LIST.to_owned(), vec![NO_LIST.to_owned()])];
                return then(VacanciesHere { broken, ..VacanciesHere::default() });
            };
            let list = read_vacancy_list(&text);
            let mut here = VacanciesHere::default();
            if !list.defects.is_empty() {
                here.broken.push((LIST.to_owned(), list.defects.iter().map(vacancy_list_defect).collect()));
            }
            read_next(next, list.vacancies.into(), Vec::new(), Box::new(|files| then(here.with(files))));
        }),
    );
}

fn read_next(
    outside: Arc<dyn Outside>,
    mut left: VecDeque<VacancyId>,
    mut files: Files,
    then: Box<dyn FnOnce(Files)>,
) {
    let Some(id) = left.pop_front() else { return then(files) };
    let next = outside.clone();
    outside.fetch(
        &format!("vacancies/{id}.json"),
        Box::new(move |text| {
            files.push((id, text));
            read_next(next, left, files, then);
        }),
    );
}

impl VacanciesHere {
    fn with(mut self, files: Files) -> Self {
        for ListedVacancy { file, read } in read_listed_vacancies(files, &[]) {
            match read {
                Ok(vacancy) => self.vacancies.push(Arc::new(vacancy)),
                Err(defects) => {
                    let sentences = defects.iter().map(vacancy_defect).collect();
                    self.broken.push((format!("vacancies/{file}.json"), sentences));
                }
            }
        }
        self
    }
}
