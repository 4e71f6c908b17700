//! Everything that was scored as a workbook: the results, the scores behind them, and the history.

mod history;
mod results;
mod scores;

use super::about::practice;
use crate::archive::Workbook;
use crate::rules::{Dossier, LogEntry, Moment};
use crate::wording;

/// The workbook of a dossier: the rows of the CSV, each score with who gave it, and every change.
///
/// Names stand in it under the same condition as in the CSV; the history calls candidates by number.
pub fn results_workbook(dossier: &Dossier, log: &[LogEntry], made: Moment) -> Workbook {
    let opening = dossier.opening();
    let practice = practice(dossier);
    Workbook {
        title: format!("{practice}Resultaten van de selectie: {}", opening.vacancy.title),
        author: opening.vacancy.employer.clone(),
        made: made.to_string(),
        head: format!("{practice}{}", wording::provisional(dossier)),
        sheets: vec![results::sheet(dossier), scores::sheet(dossier), history::sheet(dossier, log)],
    }
}
