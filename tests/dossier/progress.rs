//! How far the scoring is.

use crate::selection::*;
use selectiewijzer::rules::{
    Change, Combine, Dossier, MemberId, MemberScore, Panel, PartProgress, Presence, ProceedingsChange,
    Recusal, RecusalOf, Ruling,
};

fn oral(dossier: &Dossier) -> PartProgress {
    dossier.progress().into_iter().find(|progress| progress.part == part(ORAL)).expect("the oral test")
}

/// Two members whose mean counts.
fn by_mean() -> Dossier {
    let seated = after(&selection(), &seats(&["an", "bo"]));
    let panel = Panel { combine: Combine::Mean, members: ["an", "bo"].map(MemberId::from).into() };
    accepted(&seated, &decide(Ruling::Panels([(part(ORAL), panel)].into_iter().collect())))
}

fn gives(member: &str, id: &str) -> Change {
    let score = Some(MemberScore::Points(points("30")));
    Change::EnterMemberScore { candidate: who(id), part: part(ORAL), member: MemberId::from(member), score }
}

fn waiting(dossier: &Dossier, member: &str) -> (usize, Vec<u32>) {
    let progress = oral(dossier).members.into_iter().find(|one| one.member == MemberId::from(member));
    let progress = progress.expect("a member of the panel");
    (progress.of, progress.open.iter().map(|number| number.get()).collect())
}

#[test]
fn before_the_split_nothing_can_be_scored() {
    assert_eq!(opened().progress(), []);
}

#[test]
fn an_agreed_part_says_whose_score_is_open_and_whose_motivation_is_missing() {
    let dossier = accepted(&selection(), &enter("a", ORAL, "30"));
    let progress = oral(&dossier);
    assert_eq!((progress.of, progress.done()), (3, 1));
    assert_eq!(progress.open, [number(12), number(13)]);
    assert_eq!(progress.unmotivated, [number(11)]);
    assert_eq!(progress.members, []);
}

#[test]
fn every_member_of_a_panel_has_an_own_count() {
    let dossier = after(&by_mean(), &[gives("an", "a"), gives("an", "b"), gives("bo", "b")]);
    assert_eq!(waiting(&dossier, "an"), (3, vec![13]));
    assert_eq!(waiting(&dossier, "bo"), (3, vec![11, 13]));
    assert_eq!(oral(&dossier).done(), 1);
}

#[test]
fn who_is_recused_has_fewer_to_score_and_an_agreed_score_waits_for_nobody() {
    let of = RecusalOf { part: part(ORAL), member: MemberId::from("bo"), candidate: Some(who("a")) };
    let recusal = Some(Recusal { at: moment(), reason: "broer".to_owned() });
    let dossier = after(
        &by_mean(),
        &[Change::Proceedings(ProceedingsChange::Recuse { of, recusal }), enter("c", ORAL, "30")],
    );
    assert_eq!(waiting(&dossier, "bo"), (2, vec![12]));
    assert_eq!(waiting(&dossier, "an"), (3, vec![11, 12]));
}

#[test]
fn who_was_absent_is_not_waited_for() {
    let absent =
        |on: &str| Change::SetPresence { candidate: who("a"), part: part(on), presence: Presence::Absent };
    assert_eq!(oral(&accepted(&by_mean(), &absent(ORAL))).of, 2);
    assert_eq!(waiting(&accepted(&by_mean(), &absent(CASE_STUDY)), "an"), (2, vec![12, 13]));
}

#[test]
fn a_closed_test_says_since_when() {
    let scores = ["a", "b", "c"].map(|id| [enter(id, ORAL, "30"), motivate(id, ORAL, "goed")]).concat();
    let closed = accepted(&after(&selection(), &scores), &lock(ORAL));
    assert_eq!(oral(&closed).closed, Some(moment()));
    assert_eq!(oral(&closed).open, []);
}

#[test]
fn who_is_done_and_who_is_open_are_together_who_is_scored() {
    let dossier = after(&by_mean(), &[gives("an", "a"), gives("an", "b"), gives("bo", "b")]);
    let done = |dossier: &Dossier, member: &str| {
        let members = oral(dossier).members.into_iter();
        members
            .map(|one| (one.member.to_string(), one.done()))
            .find(|(id, _)| id == member)
            .map(|(_, done)| done)
    };
    assert_eq!((done(&dossier, "an"), done(&dossier, "bo")), (Some(2), Some(1)));
    assert_eq!((done(&by_mean(), "an"), oral(&by_mean()).done()), (Some(0), 0));
    let all = after(&dossier, &[gives("bo", "a"), gives("an", "c"), gives("bo", "c")]);
    assert_eq!((done(&all, "bo"), oral(&all).done()), (Some(3), 3));
}
