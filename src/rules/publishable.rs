//! What may be told of candidates to everyone, so that no number points to one of them.

use super::{Charts, Distribution, Dossier, PartFound, PartId, ScoreClass, Standing, Verdict};

/// With fewer candidates than this nothing is told of how scores lie.
pub const LEAST_FOR_DISTRIBUTION: usize = 10;
/// As many scores as a class has at least.
pub const LEAST_IN_CLASS: usize = 3;

/// How many candidates ended how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turnout {
    /// Who took part.
    pub taking_part: usize,
    /// Who passed.
    pub passed: usize,
    /// Who failed.
    pub failed: usize,
    /// Whose verdict is still open.
    pub undecided: usize,
    /// Who was not admitted.
    pub not_admitted: usize,
    /// Who withdrew.
    pub withdrawn: usize,
    /// Who was excluded.
    pub excluded: usize,
}

/// What may be told of how scores lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publishable {
    /// Of which part; `None` for the whole.
    pub part: Option<PartId>,
    /// The classes, joined until none has fewer than [`LEAST_IN_CLASS`] scores.
    pub classes: Vec<ScoreClass>,
}

impl Turnout {
    /// Who takes no part (any more), for whatever reason.
    pub const fn left(&self) -> usize {
        self.not_admitted + self.withdrawn + self.excluded
    }

    /// Whether the reasons may be told apart: none of them holds for one or two people only.
    pub fn tells_apart(&self) -> bool {
        [self.not_admitted, self.withdrawn, self.excluded]
            .into_iter()
            .all(|count| count == 0 || count >= LEAST_IN_CLASS)
    }
}

impl Dossier {
    /// How many candidates ended how.
    pub fn turnout(&self) -> Turnout {
        let mut turnout = Turnout::default();
        for candidate in self.candidates() {
            let place = match &candidate.standing {
                Standing::NotAdmitted { .. } => &mut turnout.not_admitted,
                Standing::Withdrawn { .. } => &mut turnout.withdrawn,
                Standing::Excluded { .. } => &mut turnout.excluded,
                Standing::TakingPart | Standing::OnCondition { .. } => {
                    turnout.taking_part += 1;
                    match self.verdict(candidate) {
                        Some(Verdict::Passed { .. }) => &mut turnout.passed,
                        Some(Verdict::Failed { .. }) => &mut turnout.failed,
                        Some(Verdict::Undecided { .. }) | None => &mut turnout.undecided,
                    }
                }
            };
            *place += 1;
        }
        turnout
    }

    /// What may be told to everyone of how scores lie: every part with enough scores, then the whole. Nothing while the
    /// selection is open.
    pub fn publishable(&self) -> Vec<Publishable> {
        let charts = self.closing().and_then(|_| self.charts());
        let Some(Charts { parts, whole }) = charts else { return Vec::new() };
        let of_parts = parts.into_iter().filter_map(|chart| match chart.found {
            PartFound::Points(found) => Some((Some(chart.part), found)),
            // Two answers only: who is the one of ten that was not suitable is soon known.
            PartFound::Suitability { .. } => None,
        });
        let all = of_parts.chain([(None, Box::new(whole))]);
        let enough = all.filter(|(_, found)| found.counted() >= LEAST_FOR_DISTRIBUTION);
        enough.map(|(part, found)| Publishable { part, classes: joined(&found) }).collect()
    }
}

/// Neighbouring classes joined, from the lowest on, until none has fewer than [`LEAST_IN_CLASS`] scores.
fn joined(found: &Distribution) -> Vec<ScoreClass> {
    let mut joined: Vec<ScoreClass> = Vec::new();
    for class in &found.classes {
        match joined.last_mut() {
            Some(last) if last.count < LEAST_IN_CLASS => {
                last.until = class.until;
                last.count += class.count;
            }
            _ => joined.push(class.clone()),
        }
    }
    // What is left over at the top goes to the class below it.
    if joined.len() > 1
        && let Some(rest) = joined.pop_if(|last| last.count < LEAST_IN_CLASS)
        && let Some(last) = joined.last_mut()
    {
        last.until = rest.until;
        last.count += rest.count;
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::{LEAST_IN_CLASS, Turnout, joined};
    use crate::rules::{Distribution, Exact, Points};
    use proptest::collection::vec;
    use proptest::prelude::*;

    #[test]
    fn who_left_is_everyone_who_was_not_admitted_withdrew_or_was_excluded() {
        let turnout =
            Turnout { taking_part: 9, not_admitted: 5, withdrawn: 3, excluded: 4, ..Turnout::default() };
        assert_eq!((turnout.left(), Turnout::default().left()), (12, 0));
    }

    #[test]
    fn nobody_is_lost_where_all_together_are_too_few_for_a_class() {
        let max = Points::from_hundredths(3000).unwrap();
        let classes = joined(&Distribution::over(vec![100, 2900], 100, max, Exact::new(1, 1)));
        let [class] = classes.as_slice() else { panic!("{classes:?}") };
        assert_eq!((class.from, class.until, class.count), (Exact::new(0, 1), Exact::new(30, 1), 2));
    }

    proptest! {
        #[test]
        fn no_class_has_one_or_two_and_nobody_is_lost(values in vec(0..=3000_i128, 10..60)) {
            let max = Points::from_hundredths(3000).unwrap();
            let found = Distribution::over(values.clone(), 100, max, Exact::new(1, 1));
            let classes = joined(&found);
            prop_assert!(classes.iter().all(|class| class.count >= LEAST_IN_CLASS), "{classes:?}");
            prop_assert_eq!(classes.iter().map(|class| class.count).sum::<usize>(), values.len());
            prop_assert_eq!(classes.first().map(|class| class.from), Some(Exact::new(0, 1)));
            prop_assert_eq!(classes.last().map(|class| class.until), Some(Exact::new(30, 1)));
            prop_assert!(classes.windows(2).all(|pair| pair[0].until == pair[1].from));
        }
    }
}
