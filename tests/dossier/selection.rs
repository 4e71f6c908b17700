//! The selection that these tests are about: two anonymous written parts and an oral one.

use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{
    CandidateId, CandidateNumber, Change, Decision, Dossier, Identity, Member, MemberId, Moment,
    NewCandidate, Opening, PartId, Points, Refusal, Role, Ruling, VacancyReference, Verdict,
};

pub(crate) const CASE_STUDY: &str = "gevalstudie";
pub(crate) const COMPETENCY_TEST: &str = "competentieproef";
pub(crate) const ORAL: &str = "mondeling";

const ANNOUNCED: &str = r#"{
    "parts": [
        {"id": "schriftelijk", "title": "Schriftelijke proef", "max": "60", "anonymous": true, "parts": [
            {"id": "gevalstudie", "floor": "50%"}, {"id": "competentieproef", "floor": "50%"}
        ]},
        {"id": "mondeling", "title": "Mondelinge proef", "max": "40", "floor": "50%", "motivation": true}
    ],
    "total_floor": "60%"
}"#;

/// A dossier in which nothing was decided yet.
pub(crate) fn opened() -> Dossier {
    let wire: WireProcedure = serde_json::from_str(ANNOUNCED).expect("the published format");
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
        announced: wire.draft().announce().expect("a sound procedure"),
    })
}

/// With the split decided (30/30/40), and candidates `a`, `b` and `c` numbered 11, 12 and 13.
pub(crate) fn selection() -> Dossier {
    let candidates = [("a", 11), ("b", 12), ("c", 13)].map(|(id, number)| arrival(id, number));
    let dossier = accepted(&opened(), &decide(split("30", "30")));
    accepted(&dossier, &Change::AddCandidates { candidates: candidates.to_vec() })
}

/// Somebody on the committee.
pub(crate) fn seated(id: &str, role: Role) -> Member {
    Member {
        id: MemberId::from(id),
        name: format!("Lid {id}"),
        function: String::new(),
        role,
        also_member: false,
        external: false,
        removed: false,
    }
}

/// A committee of people who score.
pub(crate) fn seats(ids: &[&str]) -> Vec<Change> {
    ids.iter().map(|id| Change::SetMember { member: seated(id, Role::Member) }).collect()
}

pub(crate) fn arrival(id: &str, number: u32) -> NewCandidate {
    let identity = Identity { name: format!("Naam van {id}"), contact: String::new() };
    NewCandidate { id: who(id), number: self::number(number), identity: Some(identity) }
}

pub(crate) fn accepted(dossier: &Dossier, change: &Change) -> Dossier {
    dossier.apply(change).expect("an accepted change")
}

pub(crate) fn after(dossier: &Dossier, changes: &[Change]) -> Dossier {
    changes.iter().fold(dossier.clone(), |dossier, change| accepted(&dossier, change))
}

pub(crate) fn refused(dossier: &Dossier, change: &Change) -> Refusal {
    dossier.apply(change).expect_err("a refusal")
}

pub(crate) fn who(id: &str) -> CandidateId {
    CandidateId::from(id)
}

pub(crate) fn number(number: u32) -> CandidateNumber {
    CandidateNumber::new(number).expect("a candidate number")
}

pub(crate) fn part(id: &str) -> PartId {
    PartId::from(id)
}

pub(crate) fn points(text: &str) -> Points {
    text.parse().expect("points")
}

pub(crate) fn moment() -> Moment {
    "2026-11-24T09:30".parse().expect("a moment")
}

pub(crate) fn split(case_study: &str, competency_test: &str) -> Ruling {
    Ruling::Split(
        [(part(CASE_STUDY), points(case_study)), (part(COMPETENCY_TEST), points(competency_test))]
            .into_iter()
            .collect(),
    )
}

pub(crate) fn decide(ruling: Ruling) -> Change {
    decided(ruling, None)
}

pub(crate) fn decided(ruling: Ruling, reason: Option<&str>) -> Change {
    let (body, reference) = ("college".to_owned(), "CBS 2026/12".to_owned());
    let reason = reason.map(ToOwned::to_owned);
    Change::Decide { decision: Decision { ruling, body, date: moment().date, reference, reason } }
}

pub(crate) fn enter(id: &str, on: &str, score: &str) -> Change {
    Change::EnterPoints { candidate: who(id), part: part(on), points: Some(points(score)) }
}

pub(crate) fn motivate(id: &str, on: &str, text: &str) -> Change {
    Change::Motivate { candidate: who(id), part: part(on), motivation: Some(text.to_owned()) }
}

/// The three scores of one candidate, with the motivation that the oral test needs.
pub(crate) fn scores(id: &str, [case_study, competency_test, oral]: [&str; 3]) -> Vec<Change> {
    vec![
        enter(id, CASE_STUDY, case_study),
        enter(id, COMPETENCY_TEST, competency_test),
        enter(id, ORAL, oral),
        motivate(id, ORAL, "heldere visie"),
    ]
}

pub(crate) fn lock(on: &str) -> Change {
    Change::LockPart { part: part(on), at: moment() }
}

pub(crate) fn verdict(dossier: &Dossier, id: &str) -> Option<Verdict> {
    dossier.verdict(dossier.candidate(&who(id)).expect("a candidate"))
}

/// Who stands at which place.
pub(crate) fn places(dossier: &Dossier) -> Vec<(String, usize)> {
    dossier.ranking().into_iter().map(|ranked| (ranked.who.to_string(), ranked.place)).collect()
}
