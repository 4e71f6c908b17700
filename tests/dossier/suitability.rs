//! Parts without points: suitable, not suitable, or advice.

use crate::selection::{accepted, after, arrival, moment, opened, refused};
use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{
    CandidateId, Change, Dossier, Entry, FindingKind, Opening, Points, Presence, Refusal, Ruling, Shortfall,
    Suitability, TieRule, Verdict,
};

const ASSESSMENT: &str = "assessment";
const ADVICE: &str = "talentscan";

fn opening() -> Opening {
    let wire: WireProcedure = serde_json::from_str(
        r#"{"parts": [{"id": "talentscan", "judged_by": "advice"}, {"id": "gesprek", "max": "20", "floor": "50%"},
            {"id": "assessment", "judged_by": "suitability", "motivation": true}]}"#,
    )
    .expect("the published format");
    Opening { announced: wire.draft().announce().expect("a sound procedure"), ..opened().opening().clone() }
}

pub(crate) fn selection() -> Dossier {
    let arrivals = Change::AddCandidates { candidates: vec![arrival("a", 11)] };
    accepted(&Dossier::open(opening()), &arrivals)
}

fn a() -> CandidateId {
    "a".into()
}

fn found(part: &str, suitability: Option<Suitability>) -> Change {
    Change::EnterSuitability { candidate: a(), part: part.into(), suitability }
}

fn scored(points: &str) -> Change {
    Change::EnterPoints { candidate: a(), part: "gesprek".into(), points: points.parse().ok() }
}

fn verdict(dossier: &Dossier) -> Verdict {
    dossier.verdict(dossier.candidate(&a()).expect("known")).expect("takes part")
}

#[test]
fn who_is_not_suitable_fails_and_open_advice_waits_for_nobody() {
    let passed = after(&selection(), &[scored("10"), found(ASSESSMENT, Some(Suitability::Suitable))]);
    assert!(verdict(&passed).is_passed());
    assert_eq!(passed.ranking().len(), 1);
    let failed = accepted(&passed, &found(ASSESSMENT, Some(Suitability::NotSuitable)));
    let Verdict::Failed { shortfalls, complete: true, .. } = verdict(&failed) else { panic!("failed") };
    assert_eq!(shortfalls, [Shortfall::NotSuitable { part: ASSESSMENT.into() }]);
    assert!(failed.ranking().is_empty());
    let said = |dossier: &Dossier| {
        let scoring = dossier.scoring().expect("fixed").clone();
        selectiewijzer::wording::verdict_reasons(&verdict(dossier), &scoring.procedure)
    };
    assert_eq!(said(&failed), ["assessment: niet geschikt."]);
    assert_eq!(said(&accepted(&failed, &found(ASSESSMENT, None))), ["assessment: geschikt nodig."]);
}

#[test]
fn absence_counts_on_an_assessment_and_not_on_advice() {
    let absent =
        |part: &str| Change::SetPresence { candidate: a(), part: part.into(), presence: Presence::Absent };
    let passed = after(&selection(), &[scored("10"), found(ASSESSMENT, Some(Suitability::Suitable))]);
    assert!(verdict(&accepted(&passed, &absent(ADVICE))).is_passed());
    let Verdict::Failed { shortfalls, .. } = verdict(&accepted(&passed, &absent(ASSESSMENT))) else {
        panic!("failed")
    };
    assert_eq!(shortfalls, [Shortfall::Absent { part: ASSESSMENT.into() }]);
    // Who was absent from advice only is still expected everywhere else.
    let expected = accepted(&selection(), &absent(ADVICE));
    assert!(expected.findings().iter().any(|finding| finding.kind == FindingKind::Open));
}

#[test]
fn points_and_suitability_each_have_their_parts() {
    let dossier = selection();
    assert_eq!(
        refused(&dossier, &found("gesprek", Some(Suitability::Suitable))),
        Refusal::TakesPoints("gesprek".into())
    );
    let points = Some(Points::HUNDREDTH);
    let entered = Change::EnterPoints { candidate: a(), part: ASSESSMENT.into(), points };
    assert_eq!(refused(&dossier, &entered), Refusal::NoSuchLeaf(ASSESSMENT.into()));
    let typed = Some("12punten".to_owned());
    let kept = Change::KeepUnreadable { candidate: a(), part: ASSESSMENT.into(), typed };
    assert_eq!(refused(&dossier, &kept), Refusal::NoSuchLeaf(ASSESSMENT.into()));
    let ties = crate::selection::decide(Ruling::Ties(TieRule::Parts(vec![ASSESSMENT.into()])));
    assert_eq!(refused(&dossier, &ties), Refusal::NoSuchLeaf(ASSESSMENT.into()));
}

#[test]
fn what_was_found_is_undone_without_a_trace() {
    let before = selection();
    let change = found(ASSESSMENT, Some(Suitability::Suitable));
    let suitable = accepted(&before, &change);
    assert_eq!(after(&suitable, &before.inverse(&change).expect("a way back")), before);
    let change = found(ASSESSMENT, None);
    let open = accepted(&suitable, &change);
    assert_eq!(open.candidate(&a()).expect("known").entry(&ASSESSMENT.into()), Entry::Open);
    assert_eq!(after(&open, &suitable.inverse(&change).expect("a way back")), suitable);
}

#[test]
fn an_assessment_closes_once_judged_and_explained_and_advice_closes_open() {
    let close = |part: &str| Change::LockPart { part: part.into(), at: moment() };
    let dossier = accepted(&selection(), &close(ADVICE));
    assert!(dossier.findings().iter().any(|finding| finding.kind == FindingKind::Unjudged));
    let Refusal::NotReady { open, .. } = refused(&dossier, &close(ASSESSMENT)) else { panic!("not ready") };
    assert_eq!(open.len(), 1);
    let judged = accepted(&dossier, &found(ASSESSMENT, Some(Suitability::NotSuitable)));
    let Refusal::NotReady { open, unmotivated, .. } = refused(&judged, &close(ASSESSMENT)) else {
        panic!("not ready")
    };
    assert_eq!((open.len(), unmotivated.len()), (0, 1));
    let motivation = Some("kent de regels niet".to_owned());
    let explained = Change::Motivate { candidate: a(), part: ASSESSMENT.into(), motivation };
    assert!(
        accepted(&accepted(&judged, &explained), &close(ASSESSMENT)).locked(&ASSESSMENT.into()).is_some()
    );
}
