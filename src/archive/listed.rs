//! Which vacancies stand in the folder `vacancies`: the list `index.json`, and the files that it names.

use super::read_vacancy;
use super::vacancy_faults::{not_json, quoted};
use crate::vacancy::{Defect, Expected, Fault, Place, Vacancy, VacancyId};
use serde_json::Value;

/// What `vacancies/index.json` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VacancyList {
    /// The vacancies that can be asked for, in its order.
    pub vacancies: Vec<VacancyId>,
    /// What is wrong with it.
    pub defects: Vec<Defect>,
}

/// A file of a vacancy, and what came of reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedVacancy {
    /// The name of the file, without its ending.
    pub file: VacancyId,
    /// The vacancy, or every defect.
    pub read: Result<Vacancy, Vec<Defect>>,
}

/// Reads `vacancies/index.json`: the names of the files of vacancies, without their ending. A line with a defect takes no
/// other line with it.
pub fn read_vacancy_list(text: &str) -> VacancyList {
    let mut list = VacancyList::default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return VacancyList { defects: vec![not_json(text, &error)], ..list },
    };
    let unfit = |expected, value: &Value| Fault::Unfit { expected, found: quoted(value) };
    let Value::Array(lines) = &value else {
        let defect = Defect::new(Place::vacancy(), unfit(Expected::List, &value));
        return VacancyList { defects: vec![defect], ..list };
    };
    for (index, line) in lines.iter().enumerate() {
        let fault = match line.as_str().map(VacancyId::new) {
            None => unfit(Expected::Text, line),
            Some(id) if !id.is_usable() => Fault::UnusableId(id.to_string()),
            Some(id) if list.vacancies.contains(&id) => Fault::ListedAgain(id.to_string()),
            Some(id) => {
                list.vacancies.push(id);
                continue;
            }
        };
        list.defects.push(Defect::new(Place::vacancy().item(index), fault));
    }
    list
}

/// Writes `vacancies/index.json`, a line for each, so that one more is one line more.
pub fn write_vacancy_list<'a>(vacancies: impl IntoIterator<Item = &'a VacancyId>) -> String {
    let lines: Vec<String> = vacancies.into_iter().map(|id| format!("  \"{id}\"")).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// Reads the files of vacancies, and sees to it that each has an address of its own. A text that is `None` did not come;
/// `written` are vacancies that have their address already.
pub fn read_listed_vacancies(
    files: Vec<(VacancyId, Option<String>)>,
    written: &[VacancyId],
) -> Vec<ListedVacancy> {
    let read = |(file, text): (VacancyId, Option<String>)| {
        let missing = || vec![Defect::new(Place::vacancy(), Fault::NotLoaded)];
        ListedVacancy { file, read: text.ok_or_else(missing).and_then(|text| read_vacancy(&text)) }
    };
    let mut listed: Vec<_> = files.into_iter().map(read).collect();
    let own = listed.iter().filter_map(|one| Some((one.file.clone(), one.id()?.clone())));
    let addresses: Vec<_> = written.iter().map(|id| (id.clone(), id.clone())).chain(own).collect();
    for one in &mut listed {
        if let Some(fault) = one.id().and_then(|id| address_fault(&one.file, id, &addresses)) {
            one.read = Err(vec![Defect::new(Place::vacancy().field("id"), fault)]);
        }
    }
    listed
}

impl ListedVacancy {
    fn id(&self) -> Option<&VacancyId> {
        self.read.as_ref().ok().map(|vacancy| &vacancy.content().id)
    }
}

/// What is wrong with the address of a file, among the files with their identifiers.
fn address_fault(file: &VacancyId, id: &VacancyId, addresses: &[(VacancyId, VacancyId)]) -> Option<Fault> {
    let files = addresses.iter().filter(|(_, other)| other == id).map(|(file, _)| file.to_string());
    let files: Vec<String> = files.collect();
    if files.len() > 1 {
        return Some(Fault::SharedAddress { id: id.to_string(), files });
    }
    (file != id).then(|| Fault::OtherName { file: file.to_string(), id: id.to_string() })
}
