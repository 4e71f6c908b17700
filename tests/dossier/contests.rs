//! Contests: what two tablets wrote for one thing stands side by side until a person decides.

use crate::members::{by_mean, gives, lid, oral};
use crate::selection::*;
use selectiewijzer::rules::{
    Candidate, Change, Contest, Dossier, Entry, Matter, MemberScore, Needed, Note, ProceedingsChange,
    ProceedingsRefusal, Refusal, Role, Verdict,
};

pub(crate) const CELL: &str = "cel";

/// The dossier in which these changes stand side by side, each written on a tablet of its own.
pub(crate) fn contested(dossier: &Dossier, ways: [Change; 2]) -> Dossier {
    let contest = Contest { subject: ways[0].subject(), ways: ways.map(|change| vec![change]).to_vec() };
    let mut recorded = dossier.recorded();
    recorded.contests.insert(CELL.to_owned(), contest);
    Dossier::restore(recorded).expect("a sound dossier")
}

fn settle(changes: &[Change]) -> Change {
    let (cell, reason) = (CELL.to_owned(), "het papieren blad".to_owned());
    Change::Settle { cell, changes: changes.to_vec(), reason }
}

fn candidate<'a>(dossier: &'a Dossier, id: &str) -> &'a Candidate {
    dossier.candidate(&who(id)).expect("a candidate")
}

/// Two scores for one candidate on the oral test, over the one that stood there.
fn two_scores() -> Dossier {
    let before = accepted(&selection(), &enter("a", ORAL, "28"));
    contested(&before, [enter("a", ORAL, "30"), enter("a", ORAL, "31")])
}

#[test]
fn two_scores_for_one_cell_count_as_open_and_show_neither() {
    let dossier = two_scores();
    let contest = dossier.contests().get(CELL).expect("a contest");
    assert_eq!(contest.ways, [[enter("a", ORAL, "30")], [enter("a", ORAL, "31")]]);
    assert_eq!(oral(&dossier, "a"), Entry::Conflict);
    assert_eq!(candidate(&dossier, "a").cells[&part(ORAL)].text(), "");
    assert_eq!(oral(&dossier, "b"), Entry::Open, "nobody else is touched");
    let settled = accepted(&dossier, &settle(&[enter("a", ORAL, "31")]));
    assert_eq!(oral(&settled, "a"), Entry::Points(points("31")));
    assert_eq!(candidate(&settled, "a").cells[&part(ORAL)].text(), "31");
    assert!(settled.contests().is_empty());
}

#[test]
fn a_contested_score_is_a_score_for_what_is_decided_late() {
    let dossier = contested(&selection(), [enter("a", ORAL, "30"), enter("a", ORAL, "31")]);
    assert!(dossier.is_scored());
    assert_eq!(refused(&dossier, &decide(split("20", "40"))), Refusal::ReasonNeeded(Matter::Split));
}

#[test]
fn nobody_writes_a_third_value_over_two_that_stand_side_by_side() {
    let dossier = two_scores();
    assert_eq!(refused(&dossier, &enter("a", ORAL, "32")), Refusal::Contested(CELL.to_owned()));
    accepted(&dossier, &enter("b", ORAL, "32"));
    accepted(&dossier, &enter("a", CASE_STUDY, "20"));
}

#[test]
fn a_contest_ends_with_a_reason_and_with_what_it_is_about() {
    let dossier = two_scores();
    let without = Change::Settle {
        cell: CELL.to_owned(),
        changes: vec![enter("a", ORAL, "31")],
        reason: " ".to_owned(),
    };
    assert_eq!(refused(&dossier, &without), Refusal::Empty(Needed::Reason));
    let nothing = Refusal::NotContested(CELL.to_owned());
    assert_eq!(refused(&dossier, &settle(&[])), nothing);
    assert_eq!(refused(&dossier, &settle(&[enter("b", ORAL, "31")])), nothing);
    assert_eq!(refused(&dossier, &settle(&[enter("a", ORAL, "31"), enter("b", ORAL, "31")])), nothing);
    assert_eq!(refused(&selection(), &settle(&[enter("a", ORAL, "31")])), nothing);
}

#[test]
fn two_splits_block_every_verdict_and_two_texts_block_none() {
    let all = ["a", "b", "c"].map(|id| scores(id, ["30", "30", "40"])).concat();
    let scored = after(&selection(), &all);
    let two =
        contested(&scored, [decided(split("20", "40"), Some("zo")), decided(split("40", "20"), Some("zo"))]);
    for id in ["a", "b", "c"] {
        assert!(matches!(verdict(&two, id), Some(Verdict::Undecided { .. })), "{id}");
        assert!(two.entries(candidate(&two, id)).iter().all(|entry| *entry == Entry::Conflict), "{id}");
    }
    let text = |text: &str| Change::WriteNote { note: Note::Place, text: Some(text.to_owned()) };
    let texts = contested(&scored, [text("raadzaal"), text("trouwzaal")]);
    assert!(verdict(&texts, "a").expect("takes part").is_passed());
}

#[test]
fn a_split_that_is_chosen_late_carries_the_reason_of_the_choice() {
    let scored = after(&selection(), &scores("a", ["20", "20", "40"]));
    let two =
        contested(&scored, [decided(split("20", "40"), Some("zo")), decided(split("40", "20"), Some("zo"))]);
    let chosen = accepted(&two, &settle(&[decide(split("20", "40"))]));
    let decision = chosen.decision(Matter::Split).expect("a decision");
    assert_eq!(decision.reason.as_deref(), Some("het papieren blad"));
    let own = accepted(&two, &settle(&[decided(split("20", "40"), Some("eigen reden"))]));
    let decision = own.decision(Matter::Split).expect("a decision");
    assert_eq!(decision.reason.as_deref(), Some("eigen reden"));
}

#[test]
fn two_scores_of_one_member_make_the_part_open_until_the_committee_agrees() {
    let others = after(&by_mean(), &[gives("voorzitter", "a", "30"), gives("bo", "a", "30")]);
    let dossier = contested(&others, [gives("an", "a", "20"), gives("an", "a", "22")]);
    let cell = &candidate(&dossier, "a").cells[&part(ORAL)];
    assert!(cell.is_in_conflict());
    assert_eq!(oral(&dossier, "a"), Entry::Conflict);
    assert_eq!(
        (cell.member_text(&lid("an")), cell.member_text(&lid("bo"))),
        (String::new(), "30".to_owned())
    );
    assert!(!cell.readable_members().contains_key(&lid("an")));
    // What is agreed after deliberation counts in every mode, whatever the first scores are.
    let agreed = accepted(&dossier, &enter("a", ORAL, "25"));
    assert!(!candidate(&agreed, "a").cells[&part(ORAL)].is_in_conflict());
    assert_eq!(oral(&agreed, "a"), Entry::Points(points("25")));
    // And the member's own is settled apart.
    let settled = accepted(&dossier, &settle(&[gives("an", "a", "22")]));
    let Entry::Members(given) = oral(&settled, "a") else { panic!("scores of members") };
    assert_eq!(given.get(&lid("an")), Some(&MemberScore::Points(points("22"))));
}

#[test]
fn changes_about_several_candidates_touch_each_of_them() {
    let renumber = |number: u32| Change::Renumber { candidate: who("a"), number: self::number(number) };
    let dossier = contested(&selection(), [renumber(21), renumber(22)]);
    let remove = |ids: &[&str]| Change::MarkRemoved {
        candidates: ids.iter().map(|id| who(id)).collect(),
        removed: true,
    };
    assert_eq!(refused(&dossier, &remove(&["b", "a"])), Refusal::Contested(CELL.to_owned()));
    accepted(&dossier, &remove(&["b", "c"]));
}

#[test]
fn who_settles_a_number_takes_one_that_nobody_has() {
    let renumber = |number: u32| Change::Renumber { candidate: who("a"), number: self::number(number) };
    let dossier = contested(&selection(), [renumber(21), renumber(22)]);
    assert_eq!(refused(&dossier, &settle(&[renumber(12)])), Refusal::NumberTaken(number(12)));
    assert_eq!(candidate(&accepted(&dossier, &settle(&[renumber(22)])), "a").number, number(22));
}

#[test]
fn who_settles_a_deliberation_names_nobody_who_leaves_before_it() {
    let watched = accepted(&by_mean(), &Change::SetMember { member: seated("waarnemer", Role::Observer) });
    let deliberate = |present: &[&str]| {
        let present = present.iter().map(|id| lid(id)).collect();
        Change::Proceedings(ProceedingsChange::Deliberate { candidate: who("a"), part: part(ORAL), present })
    };
    let dossier = contested(&watched, [deliberate(&["an"]), deliberate(&["bo"])]);
    let (member, on) = (lid("waarnemer"), part(ORAL));
    assert_eq!(
        refused(&dossier, &settle(&[deliberate(&["an", "waarnemer"])])),
        Refusal::Proceedings(ProceedingsRefusal::LeavesBeforeDeliberation { member, part: on })
    );
    accepted(&dossier, &settle(&[deliberate(&["an", "bo"])]));
}
