//! Scores from a table: entered as a whole, or not at all. Nothing is guessed.

use super::table::excerpt;
use super::{
    CandidateNumber, Cell, CellFlaw, Change, PartId, PointsError, Refusal, Suitability, TableFault,
    TablePlace, Written,
};

/// What was read of a table with scores, before anything was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftScores {
    /// The rows below the headings.
    pub rows: Vec<DraftScoreRow>,
    /// What is wrong with the headings.
    pub faults: Vec<ScoreFault>,
    /// The headings of columns that are not taken over.
    pub left_out: Vec<String>,
}

/// A row with the scores of a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftScoreRow {
    /// The candidate number.
    pub number: Written,
    /// The scores, in the order of the procedure.
    pub scores: Vec<DraftScore>,
}

/// What is written in the column of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftScore {
    /// The part.
    pub part: PartId,
    /// What is written.
    pub written: Written,
    /// What was found, where the words say so.
    pub suitability: Option<Suitability>,
}

/// Scores as they would be entered, and everything that keeps them from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoreList {
    pub(super) entries: Vec<ScoreEntry>,
    pub(super) faults: Vec<ScoreFault>,
    pub(super) left_out: Vec<String>,
}

/// A cell with a score that can be entered, or that stands there already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreEntry {
    /// Where it stands.
    pub place: TablePlace,
    /// Whose.
    pub number: CandidateNumber,
    /// On which part.
    pub part: PartId,
    /// What is known now.
    pub before: Cell,
    /// What is done; `None` where it stays as it is.
    pub change: Option<Change>,
}

/// Why scores cannot be entered, with the place and the value found there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreFault {
    /// Where; `None` for the table as a whole.
    pub place: Option<TablePlace>,
    /// What was found; the first 60 characters of a long text.
    pub value: String,
    /// What is wrong with it.
    pub reason: ScoreReason,
}

/// What is wrong with a table of scores or with one of its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScoreReason {
    /// The table itself cannot be read.
    Table(TableFault),
    /// No score below the headings.
    Nothing,
    /// No column with candidate numbers.
    NoNumberColumn,
    /// Two columns with this heading, or for the same part.
    ColumnTwice,
    /// A heading that is no part of the procedure.
    UnknownPart,
    /// Something in a column without a heading.
    NoHeading,
    /// A heading that does not say whether these are the marks, out of so many, or the points that they become.
    Marks(PartId),
    /// A cell has something wrong with itself.
    Cell(CellFlaw),
    /// Scores without a candidate number.
    NumberMissing,
    /// Not a whole number from 1 to 99 999.
    NotANumber,
    /// The number stands in an earlier place too; carries that place.
    NumberTwice(TablePlace),
    /// No candidate of the dossier has this number.
    UnknownNumber,
    /// Not points that may be entered.
    Points(PointsError),
    /// Neither suitable nor not suitable, on a part without points.
    NotSuitability(PartId),
    /// Members score this part separately.
    Members(PartId),
    /// The candidate does not take part.
    NotTakingPart(CandidateNumber),
    /// The candidate does not go on to this part after an earlier round.
    LeftOut(CandidateNumber, PartId),
    /// It cannot be entered now.
    Refused(Refusal),
}

impl ScoreFault {
    /// A fault of the table as a whole.
    pub fn of_table(reason: ScoreReason, value: &str) -> Self {
        Self { place: None, value: excerpt(value), reason }
    }

    /// A fault of a cell.
    pub fn of(cell: &Written, reason: ScoreReason) -> Self {
        Self { place: Some(cell.place), value: excerpt(&cell.text), reason }
    }
}

impl DraftScores {
    /// A table that cannot be read at all.
    pub fn unreadable(reason: ScoreReason, value: &str) -> Self {
        Self { faults: vec![ScoreFault::of_table(reason, value)], ..Self::default() }
    }
}

impl ScoreList {
    /// What can be entered and what stays, in the order of the rows.
    pub fn entries(&self) -> &[ScoreEntry] {
        &self.entries
    }

    /// Every fault: of the headings first, then in the order of the rows.
    pub fn faults(&self) -> &[ScoreFault] {
        &self.faults
    }

    /// The headings of columns that are not taken over.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// The changes to make: all of them, or `None` while there is a single fault or nothing to change.
    pub fn accepted(&self) -> Option<Vec<Change>> {
        let changes: Vec<_> = self.entries.iter().filter_map(|entry| entry.change.clone()).collect();
        (self.faults.is_empty() && !changes.is_empty()).then_some(changes)
    }
}

impl ScoreEntry {
    /// Whether something that was entered before would go.
    pub const fn replaces(&self) -> bool {
        let before = self.before.points.is_some() || self.before.suitability.is_some();
        self.change.is_some() && (before || self.before.unreadable.is_some())
    }
}
