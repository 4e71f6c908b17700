//! Who did not attend as it is written down, and was scored by members: open until a person decides.

use crate::members::{by_mean, gives, lid, of, oral, recuses};
use crate::selection::*;
use selectiewijzer::rules::{
    Change, Contradiction, Dossier, Entry, FindingKind, MemberScore, OpenBecause, Presence, Refusal, Verdict,
};

fn attends(presence: Presence) -> Change {
    Change::SetPresence { candidate: who("a"), part: part(ORAL), presence }
}

/// Absent, and scored by two of three.
fn contradicted() -> Dossier {
    after(&by_mean(), &[attends(Presence::Absent), gives("an", "a", "30"), gives("bo", "a", "20")])
}

fn only(dossier: &Dossier) -> Contradiction {
    let mut found = dossier.contradictions();
    assert_eq!(found.len(), 1);
    found.remove(0)
}

#[test]
fn who_is_scored_though_absent_is_neither_until_a_person_decides() {
    let dossier = contradicted();
    assert_eq!(oral(&dossier, "a"), Entry::Conflict);
    let Some(Verdict::Undecided { open, .. }) = verdict(&dossier, "a") else {
        panic!("not failed by absence")
    };
    assert!(open.iter().any(|open| open.part == part(ORAL) && open.because == OpenBecause::Conflict));
    let found: Vec<_> =
        dossier.findings().into_iter().filter(|one| one.kind == FindingKind::ScoredThoughAway).collect();
    assert_eq!(found.len(), 1);
    assert!(found[0].is_error());
    let Refusal::NotReady { open, .. } = refused(&dossier, &lock(ORAL)) else {
        panic!("not over a contradiction")
    };
    assert!(open.contains(&number(11)));
}

#[test]
fn the_order_in_which_the_two_are_written_changes_nothing() {
    let scored_first = [gives("an", "a", "30"), gives("bo", "a", "20"), attends(Presence::Absent)];
    assert_eq!(after(&by_mean(), &scored_first), contradicted());
}

#[test]
fn a_candidate_who_was_there_keeps_the_scores() {
    let dossier = contradicted();
    let settled = after(&dossier, &only(&dossier).attended());
    assert_eq!(settled, after(&by_mean(), &[gives("an", "a", "30"), gives("bo", "a", "20")]));
}

#[test]
fn a_candidate_who_was_not_there_keeps_none() {
    let dossier = contradicted();
    let typed = Some("3o".to_owned());
    let (candidate, part, member) = (who("a"), part(ORAL), lid("an"));
    let unreadable =
        accepted(&dossier, &Change::KeepUnreadableMemberScore { candidate, part, member, typed });
    for dossier in [dossier, unreadable] {
        let settled = after(&dossier, &only(&dossier).stayed_away());
        assert_eq!(settled, accepted(&by_mean(), &attends(Presence::Absent)));
    }
}

#[test]
fn putting_off_and_being_scored_contradict_each_other_too() {
    let deferred = Presence::Deferred { decision: "ziek gemeld".to_owned(), new_date: moment().date };
    let dossier = after(&by_mean(), &[gives("an", "a", "30"), attends(deferred)]);
    assert_eq!(oral(&dossier, "a"), Entry::Conflict);
}

#[test]
fn what_is_no_score_contradicts_nothing() {
    let away = Change::EnterMemberScore {
        candidate: who("a"),
        part: part(ORAL),
        member: lid("an"),
        score: Some(MemberScore::NotPresent),
    };
    let marked = after(&by_mean(), &[away, attends(Presence::Absent)]);
    assert_eq!(oral(&marked, "a"), Entry::Absent);
    let recused = [gives("bo", "a", "20"), recuses(of("bo", None), ""), attends(Presence::Absent)];
    assert_eq!(
        oral(&after(&by_mean(), &recused), "a"),
        Entry::Absent,
        "a recused member's score does not count"
    );
    assert_eq!(after(&by_mean(), &recused).contradictions(), vec![]);
}
