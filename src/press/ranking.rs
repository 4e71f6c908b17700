//! The lines of a ranking in words, for the screen and for paper; or of a list, in which nobody has a place.

use crate::archive::{Cell, Column, Line, Row, Table};
use crate::rules::{CandidateId, Dossier, Exact, Ranked, percentage, shown_alike};
use crate::wording;

/// A line of the ranking in words.
#[derive(Clone, PartialEq, Eq)]
pub struct RankingRow {
    /// Who it is.
    pub who: CandidateId,
    /// The place; `None` in a list.
    pub place: Option<usize>,
    /// Whether another one has the same place.
    pub tied: bool,
    /// That the place was declined.
    pub declined: Option<String>,
    /// The candidate number.
    pub number: String,
    /// The name; empty while names are kept apart.
    pub name: String,
    /// The total.
    pub total: String,
    /// The same in per cent.
    pub percent: String,
}

/// The lines of a ranking; two different totals never look equal. Where there is no ranking: those who passed, by number.
pub fn ranking_rows(dossier: &Dossier, ranking: &[Ranked<CandidateId>]) -> Vec<RankingRow> {
    if !dossier.is_ranked() {
        let listed = dossier.passed().into_iter();
        return listed
            .map(|(one, total)| row(dossier, &one.id, None, wording::exact(total), total))
            .collect();
    }
    let ranked = |(at, ranked): (usize, &Ranked<CandidateId>)| {
        let near = [at.checked_sub(1), Some(at + 1)];
        let alike = near.into_iter().flatten().filter_map(|at| ranking.get(at));
        let exact = alike.map(|other| other.total).any(|other: Exact| shown_alike(other, ranked.total));
        let words = if exact && ranked.total.is_shown_exactly() {
            format!("{} ({})", wording::reached(ranked.total), ranked.total)
        } else {
            wording::exact(ranked.total)
        };
        row(dossier, &ranked.who, Some((ranked.place, ranked.tied)), words, ranked.total)
    };
    ranking.iter().enumerate().map(ranked).collect()
}

fn row(
    dossier: &Dossier,
    who: &CandidateId,
    place: Option<(usize, bool)>,
    words: String,
    total: Exact,
) -> RankingRow {
    let known = dossier.candidate(who);
    let max = dossier.scoring().map(|scoring| scoring.procedure.max());
    RankingRow {
        who: who.clone(),
        place: place.map(|(place, _)| place),
        tied: place.is_some_and(|(_, tied)| tied),
        declined: wording::declined(who, dossier),
        number: known.map_or_else(String::new, |known| known.number.to_string()),
        name: dossier.name(who).unwrap_or_default().to_owned(),
        total: words,
        percent: max
            .map_or_else(String::new, |max| format!("{} %", wording::reached(percentage(total, max)))),
    }
}

/// The same as a table.
pub(super) fn ranking_table(rows: Vec<RankingRow>) -> Table {
    let named = rows.iter().any(|row| !row.name.is_empty());
    let placed = rows.iter().any(|row| row.place.is_some());
    let mut columns: Vec<_> = placed.then(|| Column::words("Plaats")).into_iter().collect();
    columns.push(Column::words("Kandidaat"));
    columns.extend(named.then(|| Column::words("Naam")));
    columns.extend([Column::figures("Totaal"), Column::figures("Procent")]);
    let cells = |row: RankingRow| {
        let tied = if row.tied { " ex aequo" } else { "" };
        let mut cells: Vec<_> =
            row.place.map(|place| Cell::plain(format!("{place}{tied}"))).into_iter().collect();
        let declined = row.declined.map(Line::Aside);
        cells.push(Cell(std::iter::once(Line::Plain(row.number)).chain(declined).collect()));
        cells.extend(named.then(|| Cell::plain(row.name)));
        cells.extend([Cell::plain(row.total), Cell::plain(row.percent)]);
        Row::Cells(cells)
    };
    Table { columns, rows: rows.into_iter().map(cells).collect() }
}
