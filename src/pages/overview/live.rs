//! The overview in the browser: the day it is, and the vacancies that `vacancies/index.json` names now.

use super::list::{Shown, list};
use crate::archive::{ListedVacancy, read_listed_vacancies, read_summaries, read_vacancy_list};
use crate::browser::clock_now;
use crate::browser::document::Opened;
use crate::pages::places::{late_place, written_place};
use crate::vacancy::{Summary, VacancyId, by_closing_date};
use crate::wording::{vacancy_defect, vacancy_list_defect};
use leptos::mount::mount_to;
use leptos::prelude::*;

/// Draws the list anew: first with the day, then with what was put beside the site after it was built.
///
/// # Errors
/// A Dutch sentence where the document is not what prerender wrote.
pub async fn wake(opened: &Opened) -> Result<(), String> {
    let place = opened.element(super::LIST)?;
    let written = place.get_attribute("data-geschreven").and_then(|text| read_summaries(&text));
    let written = written.ok_or("Deze pagina is niet volledig: de lijst van vacatures ontbreekt.")?;
    let today = clock_now().map(|now| now.date);
    let vacancies = super::placed(&opened.root, written.clone());
    let shown = RwSignal::new(Shown { vacancies, today, ..Shown::default() });
    place.set_text_content(None);
    mount_to(place, move || move || shown.with(list)).forget();
    let next = listed(opened, written).await;
    shown.update(|shown| {
        (shown.vacancies, shown.broken) = next;
    });
    Ok(())
}

/// The vacancies that the list names, in order, and what could not be read.
async fn listed(
    opened: &Opened,
    written: Vec<Summary>,
) -> (Vec<(Summary, String)>, Vec<(String, Vec<String>)>) {
    const LIST: &str = "vacancies/index.json";
    let text = match opened.fetch_text(LIST).await {
        Ok(text) => text,
        // Without the list, what was written beforehand is the best there is.
        Err(sentence) => return (super::placed(&opened.root, written), vec![(LIST.into(), vec![sentence])]),
    };
    let list = read_vacancy_list(&text);
    let mut broken = Vec::new();
    if !list.defects.is_empty() {
        broken.push((LIST.to_owned(), list.defects.iter().map(vacancy_list_defect).collect()));
    }
    let ids: Vec<VacancyId> = written.iter().map(|summary| summary.id.clone()).collect();
    let mut files = Vec::new();
    for id in list.vacancies.iter().filter(|id| !ids.contains(id)) {
        files.push((id.clone(), opened.fetch_text(&format!("vacancies/{id}.json")).await.ok()));
    }
    let mut summaries: Vec<Summary> =
        written.into_iter().filter(|summary| list.vacancies.contains(&summary.id)).collect();
    for ListedVacancy { file, read } in read_listed_vacancies(files, &ids) {
        match read {
            Ok(vacancy) => summaries.push(Summary::of(vacancy.content())),
            Err(defects) => {
                broken.push((format!("vacancies/{file}.json"), defects.iter().map(vacancy_defect).collect()));
            }
        }
    }
    by_closing_date(&mut summaries);
    let address = |summary: Summary| {
        let place =
            if ids.contains(&summary.id) { written_place(&summary.id) } else { late_place(&summary.id) };
        (summary, format!("{}{place}", opened.root))
    };
    (summaries.into_iter().map(address).collect(), broken)
}
