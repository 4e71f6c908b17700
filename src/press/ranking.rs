//! The lines of a ranking in words, for the screen and for paper.

use crate::archive::{Cell, Column, Line, Row, Table};
use crate::rules::{CandidateId, Dossier, Exact, Ranked, percentage, shown_alike};
use crate::wording;

/// A line of the ranking in words.
#[derive(Clone, PartialEq, Eq)]
pub struct RankingRow {
    /// Who it is.
    pub who: CandidateId,
    /// The place.
    pub place: usize,
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

/// The lines of a ranking; two different totals never look equal.
pub fn ranking_rows(dossier: &Dossier, ranking: &[Ranked<CandidateId>]) -> Vec<RankingRow> {
    let max = dossier.scoring().map(|scoring| scoring.procedure.max());
    let row = |(at, ranked): (usize, &Ranked<CandidateId>)| {
        let near = [at.checked_sub(1), Some(at + 1)];
        let alike = near.into_iter().flatten().filter_map(|at| ranking.get(at));
        let exact = alike.map(|other| other.total).any(|other: Exact| shown_alike(other, ranked.total));
        let known = dossier.candidate(&ranked.who);
        RankingRow {
            who: ranked.who.clone(),
            place: ranked.place,
            tied: ranked.tied,
            declined: wording::declined(&ranked.who, dossier),
            number: known.map_or_else(String::new, |known| known.number.to_string()),
            name: dossier.name(&ranked.who).unwrap_or_default().to_owned(),
            total: if exact && ranked.total.is_shown_exactly() {
                format!("{} ({})", wording::reached(ranked.total), ranked.total)
            } else {
                wording::exact(ranked.total)
            },
            percent: max.map_or_else(String::new, |max| {
                format!("{} %", wording::reached(percentage(ranked.total, max)))
            }),
        }
    };
    ranking.iter().enumerate().map(row).collect()
}

/// The same as a table.
pub(super) fn ranking_table(rows: Vec<RankingRow>) -> Table {
    let named = rows.iter().any(|row| !row.name.is_empty());
    let mut columns = vec![Column::words("Plaats"), Column::words("Kandidaat")];
    columns.extend(named.then(|| Column::words("Naam")));
    columns.extend([Column::figures("Totaal"), Column::figures("Procent")]);
    let cells = |row: RankingRow| {
        let place = if row.tied { format!("{} ex aequo", row.place) } else { row.place.to_string() };
        let declined = row.declined.map(Line::Aside);
        let mut cells = vec![
            Cell::plain(place),
            Cell(std::iter::once(Line::Plain(row.number)).chain(declined).collect()),
        ];
        cells.extend(named.then(|| Cell::plain(row.name)));
        cells.extend([Cell::plain(row.total), Cell::plain(row.percent)]);
        Row::Cells(cells)
    };
    Table { columns, rows: rows.into_iter().map(cells).collect() }
}
