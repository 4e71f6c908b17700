//! Law 2: the order of candidates and of entry changes nothing.

use crate::generate::{Shape, entries, picks, shape};
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::rules::{
    Candidate, CandidateId, CandidateNumber, Change, Dossier, Entry, FixedProcedure, Moment, NewCandidate,
    Opening, Presence, VacancyReference,
};

/// An empty dossier over a random procedure.
pub(crate) fn dossier(shape: &Shape) -> Dossier {
    Dossier::open(Opening {
        sheet: None,
        id: "dossier".to_owned(),
        title: "Selectie".to_owned(),
        at: moment(),
        practice: false,
        vacancy: VacancyReference {
            id: "vacature".to_owned(),
            title: "Medewerker".to_owned(),
            employer: "Gemeente".to_owned(),
            aspects: Vec::new(),
            competencies: Vec::new(),
            oral: None,
        },
        announced: shape.announced(1),
    })
}

fn moment() -> Moment {
    "2026-11-24T09:00".parse().expect("a moment")
}

pub(crate) fn candidate(at: usize) -> CandidateId {
    CandidateId::new(format!("kandidaat-{at}"))
}

fn arrival(at: usize) -> Change {
    let number = u32::try_from(at + 1).ok().and_then(CandidateNumber::new).expect("a small number");
    Change::AddCandidates { candidates: vec![NewCandidate { id: candidate(at), number, identity: None }] }
}

/// The changes that enter what is known of one candidate: they touch each cell in one way only.
fn entering(procedure: &FixedProcedure, who: usize, entries: Vec<Entry>) -> Vec<Change> {
    let leaves = procedure.leaves().into_iter().zip(entries);
    let changes = leaves.flat_map(|((part, _), entry)| {
        let (candidate, part) = (candidate(who), part.id.clone());
        match entry {
            Entry::Open | Entry::Conflict => Vec::new(),
            Entry::Points(points) => vec![Change::EnterPoints { candidate, part, points: Some(points) }],
            Entry::Suitability(found) => {
                vec![Change::EnterSuitability { candidate, part, suitability: Some(found) }]
            }
            Entry::Members(scores) => scores
                .into_iter()
                .map(|(member, score)| Change::EnterMemberScore {
                    candidate: candidate.clone(),
                    part: part.clone(),
                    member,
                    score: Some(score),
                })
                .collect(),
            Entry::Absent => vec![Change::SetPresence { candidate, part, presence: Presence::Absent }],
            Entry::Deferred => {
                let decision = "beslissing van 24 november".to_owned();
                let presence = Presence::Deferred { decision, new_date: moment().date };
                vec![Change::SetPresence { candidate, part, presence }]
            }
            Entry::Unreadable => {
                vec![Change::KeepUnreadable { candidate, part, typed: Some("1e3".to_owned()) }]
            }
        }
    });
    changes.collect()
}

pub(crate) fn after(dossier: &Dossier, changes: &[Change]) -> Dossier {
    changes.iter().fold(dossier.clone(), |dossier, change| dossier.apply(change).expect("accepted"))
}

/// A dossier with candidates, and the changes that enter their results.
pub(crate) fn arrivals_and_entries(
    shape: &Shape,
    field: &[Vec<crate::generate::Pick>],
) -> (Vec<Change>, Vec<Change>) {
    let procedure = shape.procedure(1);
    let arrivals = (0..field.len()).map(arrival).collect();
    let entering = field
        .iter()
        .enumerate()
        .flat_map(|(who, picks)| entering(&procedure, who, entries(&procedure, picks, 1)));
    (arrivals, entering.collect())
}

fn two_orders() -> impl Strategy<Value = (Shape, [Vec<Change>; 2], [Vec<Change>; 2])> {
    (shape(), vec(picks(), 1..=5)).prop_flat_map(|(shape, field)| {
        let (arrivals, entries) = arrivals_and_entries(&shape, &field);
        let shuffled = |changes: &Vec<Change>| Just(changes.clone()).prop_shuffle();
        (Just(shape), shuffled(&arrivals), shuffled(&entries)).prop_map(
            move |(shape, other_arrivals, other_entries)| {
                (shape, [arrivals.clone(), other_arrivals], [entries.clone(), other_entries])
            },
        )
    })
}

proptest! {
    #[test]
    fn the_order_of_candidates_and_of_entry_changes_nothing((shape, arrivals, entries) in two_orders()) {
        let [one, other] =
            [0, 1].map(|at| after(&after(&dossier(&shape), &arrivals[at]), &entries[at]));
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(one.ranking(), other.ranking());
        prop_assert_eq!(one.findings(), other.findings());
        let verdicts = |dossier: &Dossier| -> Vec<_> {
            dossier.candidates().into_iter().map(|candidate: &std::sync::Arc<Candidate>| dossier.verdict(candidate)).collect()
        };
        prop_assert_eq!(verdicts(&one), verdicts(&other));
    }
}
