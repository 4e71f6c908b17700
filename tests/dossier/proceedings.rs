//! Declarations of impartiality, sessions, and the quorum.

use crate::selection::*;
use selectiewijzer::rules::{
    Change, Combine, Conflict, Declaration, Dossier, FindingKind, FindingPlace, MemberId, Moment, Needed,
    Panel, ProceedingsChange, ProceedingsRefusal, Recusal, RecusalOf, Refusal, Role, Ruling, Session,
    Shortage, Standing,
};

fn lid(id: &str) -> MemberId {
    MemberId::from(id)
}

/// Three who score, and an observer.
fn committee() -> Dossier {
    let dossier = after(&selection(), &seats(&["an", "bo", "cis"]));
    accepted(&dossier, &Change::SetMember { member: seated("waarnemer", Role::Observer) })
}

fn declares(member: &str, conflict: Option<Conflict>) -> Change {
    let declaration = Some(Declaration { on: moment().date, conflict });
    Change::Proceedings(ProceedingsChange::Declare { member: lid(member), declaration })
}

fn conflict(with: &[&str], words: &str) -> Conflict {
    Conflict { with: with.iter().map(|id| who(id)).collect(), words: words.to_owned() }
}

fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn session(parts: &[&str], present: &[&str]) -> Session {
    Session {
        from: at("2026-11-24T09:00"),
        until: Some(at("2026-11-24T12:00")),
        place: "Raadzaal".to_owned(),
        parts: parts.iter().map(|id| part(id)).collect(),
        present: present.iter().map(|id| lid(id)).collect(),
        others: String::new(),
    }
}

fn held(id: &str, session: Session) -> Change {
    Change::Proceedings(ProceedingsChange::HoldSession { id: id.into(), session: Some(session) })
}

fn found(dossier: &Dossier, member: &str) -> Vec<FindingKind> {
    let place = FindingPlace::Member(lid(member));
    let findings = dossier.findings().into_iter().filter(|finding| finding.place == place);
    findings.map(|finding| finding.kind).collect()
}

/// Every oral score is there, with its reasons.
fn scored(dossier: &Dossier) -> Dossier {
    let scores = ["a", "b", "c"].map(|id| [enter(id, ORAL, "30"), motivate(id, ORAL, "goed")]).concat();
    after(dossier, &scores)
}

#[test]
fn who_scores_declares_first_or_the_check_warns() {
    let dossier = committee();
    assert_eq!(found(&dossier, "an"), [FindingKind::NoDeclaration]);
    assert_eq!(found(&dossier, "waarnemer"), [], "an observer does not score");
    let declared = accepted(&dossier, &declares("an", None));
    assert_eq!(found(&declared, "an"), []);
    assert!(!dossier.findings().iter().any(|one| one.kind == FindingKind::NoDeclaration && one.is_error()));
}

#[test]
fn a_conflict_is_named_in_words() {
    let refusal = refused(&committee(), &declares("an", Some(conflict(&[], " "))));
    assert_eq!(refusal, Refusal::Empty(Needed::Conflict));
    let refusal = refused(&committee(), &declares("an", Some(conflict(&["x"], "buur"))));
    assert_eq!(refusal, Refusal::UnknownCandidate(who("x")));
    let refusal = refused(&committee(), &declares("vreemde", None));
    assert_eq!(refusal, Refusal::UnknownMember(lid("vreemde")));
}

#[test]
fn a_declared_conflict_suggests_the_recusals_that_settle_it() {
    let with = conflict(&["a"], "is haar broer");
    let declared = accepted(&committee(), &declares("an", Some(with.clone())));
    assert_eq!(found(&declared, "an"), [FindingKind::ConflictWithoutRecusal]);
    let suggested = declared.unrecused(&lid("an"), &with);
    assert_eq!(suggested.len(), 3, "one on every part");
    let recusals = suggested.into_iter().map(|of| {
        let recusal = Some(Recusal { at: moment(), reason: "is haar broer".to_owned() });
        Change::Proceedings(ProceedingsChange::Recuse { of, recusal })
    });
    assert_eq!(found(&after(&declared, &recusals.collect::<Vec<_>>()), "an"), []);
}

#[test]
fn a_conflict_in_general_suggests_a_recusal_for_all() {
    let in_general = conflict(&[], "adviseerde het bestuur");
    let suggested = committee().unrecused(&lid("an"), &in_general);
    assert!(suggested.iter().all(|of| of.candidate.is_none()));
}

#[test]
fn a_session_says_where_about_what_and_who_was_there() {
    let dossier = committee();
    let without_place = Session { place: " ".to_owned(), ..session(&[ORAL], &["an"]) };
    assert_eq!(refused(&dossier, &held("s", without_place)), Refusal::Empty(Needed::Place));
    assert_eq!(refused(&dossier, &held("s", session(&[], &["an"]))), Refusal::Empty(Needed::Parts));
    assert_eq!(refused(&dossier, &held("s", session(&[ORAL], &[]))), Refusal::Empty(Needed::Present));
    let backwards = Session { until: Some(at("2026-11-24T08:59")), ..session(&[ORAL], &["an"]) };
    assert_eq!(
        refused(&dossier, &held("s", backwards)),
        Refusal::Proceedings(ProceedingsRefusal::EndsBeforeItBegins)
    );
    let stranger = session(&[ORAL], &["vreemde"]);
    assert_eq!(refused(&dossier, &held("s", stranger)), Refusal::UnknownMember(lid("vreemde")));
    let unending = Session { until: None, ..session(&[ORAL], &["an", "waarnemer"]) };
    assert!(dossier.apply(&held("s", unending)).is_ok(), "it may still be going on");
}

#[test]
fn without_a_decision_there_is_no_quorum() {
    assert!(scored(&committee()).apply(&lock(ORAL)).is_ok());
}

#[test]
fn below_the_quorum_a_test_does_not_close_and_the_missing_are_named() {
    let dossier = accepted(&committee(), &decide(Ruling::Quorum(2)));
    let nobody = refused(&scored(&dossier), &lock(ORAL));
    let everyone = ["an", "bo", "cis"].map(lid).to_vec();
    let shortage = Shortage { needed: 2, present: 0, missing: everyone };
    assert_eq!(nobody, Refusal::Proceedings(ProceedingsRefusal::BelowQuorum { part: part(ORAL), shortage }));
    let one = accepted(&scored(&dossier), &held("s", session(&[ORAL], &["an", "waarnemer"])));
    let shortage = Shortage { needed: 2, present: 1, missing: vec![lid("bo"), lid("cis")] };
    assert!(one.findings().iter().any(|one| one.kind == FindingKind::BelowQuorum(shortage.clone())));
    assert_eq!(
        refused(&one, &lock(ORAL)),
        Refusal::Proceedings(ProceedingsRefusal::BelowQuorum { part: part(ORAL), shortage })
    );
    let two = accepted(&one, &held("s", session(&[ORAL], &["an", "bo"])));
    assert!(two.apply(&lock(ORAL)).is_ok());
}

#[test]
fn the_quorum_holds_at_every_session_of_the_part() {
    let dossier = accepted(&scored(&committee()), &decided(Ruling::Quorum(2), Some("vergeten")));
    let first = accepted(&dossier, &held("s", session(&[ORAL], &["an", "bo"])));
    let other = accepted(&first, &held("t", session(&[CASE_STUDY], &["cis"])));
    assert!(other.apply(&lock(ORAL)).is_ok(), "a session about another part does not count");
    let second = accepted(&first, &held("t", session(&[ORAL, CASE_STUDY], &["cis"])));
    assert!(matches!(
        refused(&second, &lock(ORAL)),
        Refusal::Proceedings(ProceedingsRefusal::BelowQuorum { shortage: Shortage { present: 1, .. }, .. })
    ));
}

#[test]
fn who_is_recused_from_the_part_does_not_count_for_the_quorum() {
    let dossier = accepted(&committee(), &decide(Ruling::Quorum(2)));
    let present = accepted(&dossier, &held("s", session(&[ORAL], &["an", "bo"])));
    let of = RecusalOf { part: part(ORAL), member: lid("bo"), candidate: None };
    let recusal = Some(Recusal { at: moment(), reason: String::new() });
    let recused = accepted(&present, &Change::Proceedings(ProceedingsChange::Recuse { of, recusal }));
    let shortage = Shortage { needed: 2, present: 1, missing: vec![lid("cis")] };
    assert_eq!(
        refused(&scored(&recused), &lock(ORAL)),
        Refusal::Proceedings(ProceedingsRefusal::BelowQuorum { part: part(ORAL), shortage })
    );
}

#[test]
fn declarations_and_sessions_are_undone() {
    let dossier = accepted(&committee(), &held("s", session(&[ORAL], &["an"])));
    let gone = Change::Proceedings(ProceedingsChange::HoldSession { id: "s".into(), session: None });
    for change in [declares("an", None), held("s", session(&[ORAL], &["bo"])), gone] {
        let inverse = dossier.inverse(&change).expect("an inverse");
        assert_eq!(after(&accepted(&dossier, &change), &inverse), dossier, "{change:?}");
    }
}

#[test]
fn a_conflict_suggests_recusals_only_on_open_tests_that_the_member_judges() {
    let panel = Panel { combine: Combine::Mean, members: ["bo", "cis"].map(lid).into() };
    let panels = Ruling::Panels([(part(COMPETENCY_TEST), panel)].into_iter().collect());
    let dossier = accepted(&scored(&committee()), &decided(panels, Some("ziekte")));
    let in_general = conflict(&[], "adviseerde het bestuur");
    let suggested = |dossier: &Dossier, member: &str| {
        let of = dossier.unrecused(&lid(member), &in_general).into_iter();
        of.map(|of| of.part.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(suggested(&dossier, "bo"), [CASE_STUDY, COMPETENCY_TEST, ORAL]);
    assert_eq!(suggested(&dossier, "an"), [CASE_STUDY, ORAL], "an does not judge the competency test");
    assert_eq!(suggested(&accepted(&dossier, &lock(ORAL)), "an"), [CASE_STUDY]);
}

#[test]
fn a_quorum_is_missed_only_on_tests_that_somebody_began_and_that_are_open() {
    let short = |dossier: &Dossier| {
        let found = dossier.findings().into_iter();
        found
            .filter(|one| matches!(one.kind, FindingKind::BelowQuorum(_)))
            .map(|one| one.place)
            .collect::<Vec<_>>()
    };
    let dossier = accepted(&committee(), &decide(Ruling::Quorum(2)));
    assert_eq!(short(&dossier), [], "nobody was scored yet");
    let begun = accepted(&dossier, &enter("a", ORAL, "30"));
    assert_eq!(short(&begun), [FindingPlace::Panel(part(ORAL))]);
    let standing = Standing::Withdrawn { date: moment().date, after: None };
    let left = accepted(&begun, &Change::SetStanding { candidate: who("a"), standing });
    assert_eq!(short(&left), [], "who was scored takes no part any more");
    let closed = accepted(&scored(&committee()), &lock(ORAL));
    assert_eq!(short(&accepted(&closed, &decided(Ruling::Quorum(2), Some("vergeten")))), []);
}
