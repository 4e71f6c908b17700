//! Checking scores from a table against the dossier, as if each was entered by hand.

use super::{
    Candidate, CandidateId, CandidateNumber, Cell, CellFlaw, Change, Combine, Dossier, DraftScore,
    DraftScoreRow, DraftScores, Leaf, Map, Points, Refusal, ScoreEntry, ScoreFault, ScoreList, ScoreReason,
    TablePlace, Written, in_order,
};
use std::sync::Arc;

/// What an entry is shown as, where tables are written: such a cell stays as it is.
pub type ShownScore<'a> = &'a dyn Fn(&Dossier, &Candidate, &DraftScore) -> String;

/// A list while it is checked.
struct Check<'a> {
    list: ScoreList,
    /// The dossier as it becomes while the rows are entered: a round is reached by the scores of the one before.
    after: Dossier,
    shown: ShownScore<'a>,
}

impl ScoreList {
    /// Checks every cell; an empty one is left alone.
    pub fn check(draft: &DraftScores, dossier: &Dossier, shown: ShownScore<'_>) -> Self {
        let list = Self { faults: draft.faults.clone(), left_out: draft.left_out.clone(), ..Self::default() };
        let mut check = Check { list, after: dossier.clone(), shown };
        let mut known = Map::new();
        for candidate in dossier.candidates() {
            known.insert(candidate.number, candidate.id.clone());
        }
        let mut seen = Map::new();
        let mut rows = Vec::with_capacity(draft.rows.len());
        for row in &draft.rows {
            rows.extend(check.whose(row, &known, &mut seen).map(|id| (id, row)));
        }
        // Part by part: who goes on to the next round can hang on what everyone got in this one.
        let scoring = dossier.scoring().cloned();
        for (part, _) in scoring.iter().flat_map(|scoring| scoring.procedure.leaves()) {
            for (id, row) in &rows {
                let score = row.scores.iter().find(|score| score.part == part.id);
                if let (Some(score), Some(candidate)) = (score, check.after.candidate(id).cloned()) {
                    check.score(&candidate, score);
                }
            }
        }
        let ScoreList { entries, faults, left_out } = check.list;
        let by_rows = |fault: &ScoreFault| fault.place.map(TablePlace::by_rows);
        check.list = ScoreList {
            entries: in_order(entries, |one, other| one.place.by_rows().cmp(&other.place.by_rows())),
            faults: in_order(faults, |one, other| by_rows(one).cmp(&by_rows(other))),
            left_out,
        };
        if check.list.faults.is_empty() && check.list.entries.is_empty() {
            check.list.faults.push(ScoreFault::of_table(ScoreReason::Nothing, ""));
        }
        check.list
    }
}

impl Check<'_> {
    fn fault(&mut self, cell: &Written, reason: ScoreReason) {
        self.list.faults.push(ScoreFault::of(cell, reason));
    }

    /// The same, once for all cells that it is about.
    fn fault_once(&mut self, cell: &Written, reason: ScoreReason) {
        if self.list.faults.iter().all(|fault| fault.reason != reason) {
            self.fault(cell, reason);
        }
    }

    /// Whose row it is, where its number is that of a candidate.
    fn whose(
        &mut self,
        row: &DraftScoreRow,
        known: &Map<CandidateNumber, CandidateId>,
        seen: &mut Map<CandidateNumber, TablePlace>,
    ) -> Option<CandidateId> {
        let cell = &row.number;
        let says = |score: &DraftScore| !score.written.text.is_empty();
        if cell.text.is_empty() && !row.scores.iter().any(says) {
            return None;
        }
        let number = CandidateNumber::read(&cell.text);
        let reason = match (cell.flaw, number) {
            (Some(flaw), _) => ScoreReason::Cell(flaw),
            (None, None) if cell.text.is_empty() => ScoreReason::NumberMissing,
            (None, None) => ScoreReason::NotANumber,
            (None, Some(number)) => match (seen.get(&number), known.contains_key(&number)) {
                (Some(first), _) => ScoreReason::NumberTwice(*first),
                (None, false) => ScoreReason::UnknownNumber,
                (None, true) => {
                    seen.insert(number, cell.place);
                    return known.get(&number).cloned();
                }
            },
        };
        self.fault(cell, reason);
        None
    }

    fn score(&mut self, candidate: &Arc<Candidate>, score: &DraftScore) {
        let cell = &score.written;
        match cell.flaw {
            // Where nothing stands that could be meant.
            Some(CellFlaw::Merged) | None if cell.text.is_empty() => return,
            Some(flaw) => return self.fault(cell, ScoreReason::Cell(flaw)),
            None => {}
        }
        let before = candidate.cells.get(&score.part).cloned().unwrap_or_default();
        // Spreadsheet programs write a point in the place of the comma.
        if cell.text.replace('.', ",") == (self.shown)(&self.after, candidate, score) {
            return self.entry(candidate, score, before, None);
        }
        let change = match self.change(candidate, score) {
            Ok(change) => change,
            Err(reason @ ScoreReason::Members(_)) => return self.fault_once(cell, reason),
            Err(reason) => return self.fault(cell, reason),
        };
        if stays(&before, &change) {
            return self.entry(candidate, score, before, None);
        }
        match self.after.apply(&change) {
            Ok(after) => {
                self.after = after;
                self.entry(candidate, score, before, Some(change));
            }
            Err(refusal @ (Refusal::Locked(_) | Refusal::Closed(_) | Refusal::NotFixed)) => {
                self.fault_once(cell, ScoreReason::Refused(refusal));
            }
            Err(refusal) => self.fault(cell, ScoreReason::Refused(refusal)),
        }
    }

    fn entry(&mut self, candidate: &Candidate, score: &DraftScore, before: Cell, change: Option<Change>) {
        let (place, part) = (score.written.place, score.part.clone());
        self.list.entries.push(ScoreEntry { place, number: candidate.number, part, before, change });
    }

    /// What is to be done for a cell, as if it was typed in the grid.
    fn change(&self, candidate: &Candidate, score: &DraftScore) -> Result<Change, ScoreReason> {
        let (id, part) = (candidate.id.clone(), score.part.clone());
        let leaf = self.after.scoring().and_then(|scoring| scoring.procedure.leaf(&part));
        let leaf: &Leaf<Points> = leaf.ok_or(ScoreReason::Refused(Refusal::NotFixed))?;
        if leaf.has_points() && leaf.combine != Combine::Agreed {
            return Err(ScoreReason::Members(part));
        }
        if !candidate.takes_part() {
            return Err(ScoreReason::NotTakingPart(candidate.number));
        }
        if self.after.left_out(candidate).contains(&part) {
            return Err(ScoreReason::LeftOut(candidate.number, part));
        }
        if !leaf.has_points() {
            let suitability = score.suitability.ok_or_else(|| ScoreReason::NotSuitability(part.clone()))?;
            return Ok(Change::EnterSuitability { candidate: id, part, suitability: Some(suitability) });
        }
        let points = Points::read(&score.written.text, leaf.most_entered(), leaf.step);
        let points = points.map_err(ScoreReason::Points)?;
        Ok(Change::EnterPoints { candidate: id, part, points })
    }
}

/// Whether a change says what stands there already.
fn stays(before: &Cell, change: &Change) -> bool {
    let same = match change {
        Change::EnterPoints { points, .. } => before.points == *points,
        Change::EnterSuitability { suitability, .. } => before.suitability == *suitability,
        _ => false,
    };
    same && before.unreadable.is_none() && !before.contested
}
