//! One candidate among the others, where only the best of a round go on.

use super::{Judge, ceil, is_known};
use crate::rules::cuts::{Cut, Cuts, InField};
use crate::rules::entry::Worth;
use crate::rules::{Entry, Hundredths, OpenBecause, OpenPart, Shortfall, Still, Verdict};
use std::ops::Range;

impl Judge {
    /// Where each round cuts off, over all candidates who count for it; nothing where everyone goes on who meets every
    /// condition.
    ///
    /// ```
    /// use selectiewijzer::archive::WireProcedure;
    /// use selectiewijzer::rules::{Entry, Fixing, InField, Judge, Verdict};
    /// let wire: WireProcedure = serde_json::from_str(
    ///     r#"{"parts": [{"id": "a", "max": "20"}, {"id": "b", "max": "80"}], "rounds": [["a"], ["b"]], "go_on": [2]}"#,
    /// )?;
    /// let procedure = wire.draft().announce().and_then(|announced| announced.fix(&Fixing::default()));
    /// let judge = Judge::new(&procedure.map_err(|defects| format!("{defects:?}"))?);
    /// let entries = ["19", "12", "12", "11"].map(|text| text.parse().map(|points| vec![Entry::Points(points)]));
    /// let entries = entries.into_iter().collect::<Result<Vec<_>, _>>()?;
    /// let cuts = judge.cuts(entries.iter().map(|entries| InField { entries: entries.clone(), awaited: true }));
    /// // Who stands equal with the last one goes on too.
    /// let goes_on = |entries| matches!(judge.verdict_among(entries, &cuts), Verdict::Undecided { .. });
    /// assert_eq!(entries.iter().map(|one| goes_on(one)).collect::<Vec<_>>(), [true, true, true, false]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn cuts(&self, field: impl Iterator<Item = InField>) -> Cuts {
        let mut cuts = Cuts::default();
        if !self.only_best_go_on() {
            return cuts;
        }
        let field: Vec<_> = field.map(|one| (self.worths(&one.entries), one.awaited)).collect();
        for (at, end) in self.rounds.iter().copied().enumerate() {
            let mut cut = Cut::new(self.go_on[at]);
            for (worths, awaited) in &field {
                let best = |leaves: Range<usize>| worths[leaves].iter().map(Worth::best).sum();
                let meets = self.shortfalls(end, best, |at| Some(&worths[at])).is_empty();
                let went_on =
                    self.rounds.iter().zip(&cuts.0).all(|(end, cut)| !cut.leaves_out(best(0..*end)));
                let known = is_known(&worths[..end]);
                if meets && went_on && (known || *awaited) {
                    cut.add(best(0..end), known);
                }
            }
            cuts.0.push(cut.ready());
        }
        cuts
    }

    /// Whether from some round only the best go on, so that a verdict depends on the others.
    pub fn only_best_go_on(&self) -> bool {
        self.go_on.iter().any(Option::is_some)
    }

    /// The verdicts over a whole field of candidates who all take part.
    pub fn verdicts(&self, field: &[Vec<Entry>]) -> Vec<Verdict> {
        let cuts = self.cuts(field.iter().map(|entries| InField { entries: entries.clone(), awaited: true }));
        field.iter().map(|entries| self.verdict_among(entries, &cuts)).collect()
    }

    pub(super) fn not_among_best(&self, cut: &Cut, best: i128, open: bool) -> Shortfall {
        let needed = Hundredths(ceil(cut.last(), self.grain));
        Shortfall::NotAmongBest { most: cut.most(), best: self.exact(best), needed, open }
    }

    /// The rounds of which the candidate knows everything, but not yet whether enough others did better.
    pub(super) fn waiting_for_others(&self, worths: &[Worth], cuts: &Cuts) -> Vec<OpenPart> {
        let mut open = Vec::new();
        for (end, cut) in self.rounds.iter().copied().zip(&cuts.0) {
            let Some(taken) = worths.get(..end).filter(|taken| is_known(taken)) else { break };
            if !cut.surely_takes(taken.iter().map(Worth::best).sum()) {
                let part = self.leaves[end - 1].id.clone();
                let still = Still::AmongBest(cut.most());
                open.push(OpenPart { part, because: OpenBecause::OthersOpen, still });
            }
        }
        open
    }
}
