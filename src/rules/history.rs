//! The history of one candidate: the changes in the log that are about it.

use super::{CandidateId, Change, Subject};

impl Change {
    /// Whether this change is about a candidate, alone or among others.
    pub fn is_about(&self, candidate: &CandidateId) -> bool {
        match self {
            Self::RecordTie { outcome } => outcome.order.contains(candidate),
            Self::TakeBackTie { order } => order.contains(candidate),
            Self::Oral(change) => change.candidate() == Some(candidate),
            other => match other.subject() {
                Subject::Candidates(several) => several.contains(candidate),
                Subject::Score(who, _)
                | Subject::MemberScore(who, ..)
                | Subject::Motivation(who, _)
                | Subject::Deliberation(who, _)
                | Subject::Place(who)
                | Subject::Offer(who, _) => who == *candidate,
                Subject::Recusal(of) => of.candidate.as_ref() == Some(candidate),
                Subject::Declaration(_)
                | Subject::Session(_)
                | Subject::Unequal(_)
                | Subject::Conclusion
                | Subject::Reserve
                | Subject::Dossier
                | Subject::Matter(_)
                | Subject::Oral(_)
                | Subject::Member(_)
                | Subject::Part(_)
                | Subject::Note(_)
                | Subject::Tie
                | Subject::Sheet(_)
                | Subject::Warning(_) => false,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::{Change, ProceedingsChange, RecusalOf, TieDecidedBy, TieOutcome};

    fn motivated() -> Change {
        Change::Motivate { candidate: "a".into(), part: "oral".into(), motivation: None }
    }

    #[test]
    fn a_change_on_a_cell_is_about_its_candidate_and_no_other() {
        assert!(motivated().is_about(&"a".into()));
        assert!(!motivated().is_about(&"b".into()));
    }

    #[test]
    fn a_recusal_for_one_candidate_is_about_that_one_and_one_for_all_about_nobody() {
        let recusal = |candidate: Option<&str>| {
            let of =
                RecusalOf { part: "oral".into(), member: "an".into(), candidate: candidate.map(Into::into) };
            Change::Proceedings(ProceedingsChange::Recuse { of, recusal: None })
        };
        assert!(recusal(Some("a")).is_about(&"a".into()));
        assert!(!recusal(Some("b")).is_about(&"a".into()));
        assert!(!recusal(None).is_about(&"a".into()));
    }

    #[test]
    fn what_becomes_of_a_tie_is_about_everybody_in_it() {
        let outcome = TieOutcome {
            order: vec!["a".into(), "b".into()],
            by: TieDecidedBy::Authority {
                body: "college".into(),
                date: crate::rules::Date::new(2026, 11, 24).unwrap(),
                reasons: "ervaring".into(),
            },
        };
        let change = Change::RecordTie { outcome };
        assert!(change.is_about(&"b".into()));
        assert!(!change.is_about(&"c".into()));
    }
}
