//! The results, with a sum that the spreadsheet program works out by itself.

use crate::archive::{Holds, Sheet, SheetCell, SheetColumn};
use crate::press::results::{columns, rows, text, who_columns};
use crate::rules::{Candidate, Dossier, Exact, Hundredths, counted};

const CUT_OFF: &str = "niet na te tellen: er zijn decimalen afgekapt";

pub(super) fn sheet(dossier: &Dossier) -> Sheet {
    let mut columns = columns(dossier);
    columns.push(SheetColumn::new("Som van de punten", Holds::Points));
    let added = added(dossier);
    let row = |(candidate, mut row): (&Candidate, Vec<SheetCell>)| {
        row.push(sum(dossier, candidate, &row, &added));
        row
    };
    let rows = rows(dossier).into_iter().map(row).collect();
    Sheet { name: "Resultaten".into(), columns, rows }
}

/// The columns with the points of a part: of its marks, only what they are worth.
fn added(dossier: &Dossier) -> Vec<u16> {
    // Beside who it is stands whether the candidate takes part.
    let mut at = who_columns(dossier).len() + 1;
    let mut columns = Vec::new();
    for (_, leaf) in dossier.announced().leaves() {
        at += usize::from(leaf.raw_max.is_some());
        columns.extend(u16::try_from(at));
        at += 1;
    }
    columns
}

/// The sum of the parts where they are shown as they are; a sum of what was cut off would differ from the total.
fn sum(dossier: &Dossier, candidate: &Candidate, row: &[SheetCell], added: &[u16]) -> SheetCell {
    let total = dossier.verdict(candidate).and_then(|verdict| verdict.total());
    let Some((scoring, total)) = dossier.scoring().zip(total) else { return SheetCell::Empty };
    let entries = dossier.entries(candidate);
    let leaves = scoring.procedure.leaves();
    let points = entries.iter().zip(&leaves).filter_map(|(entry, (_, leaf))| counted(entry, leaf));
    let shown = total.reached();
    let cells = added.iter().filter_map(|at| match row.get(usize::from(*at)) {
        Some(SheetCell::Number(number)) => Some(number.0),
        _ => None,
    });
    let exact = points.chain([total]).all(Exact::is_shown_exactly) && Hundredths(cells.sum()) == shown;
    if exact { SheetCell::Sum { columns: added.to_vec(), shown } } else { text(CUT_OFF) }
}
