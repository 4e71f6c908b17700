//! Entering scores, and everything that is no score.

use crate::selection::*;
use selectiewijzer::rules::{
    Change, Combine, Dossier, Entry, FindingKind, MemberId, MemberScore, OpenBecause, Panel, Presence,
    Refusal, Ruling, Verdict,
};

fn presence(id: &str, on: &str, presence: Presence) -> Change {
    Change::SetPresence { candidate: who(id), part: part(on), presence }
}

fn typed(id: &str, on: &str, typed: Option<&str>) -> Change {
    Change::KeepUnreadable { candidate: who(id), part: part(on), typed: typed.map(ToOwned::to_owned) }
}

fn entry(dossier: &Dossier, id: &str, on: &str) -> Entry {
    dossier.candidate(&who(id)).expect("a candidate").entry(&part(on))
}

fn deferred() -> Presence {
    Presence::Deferred { decision: "ziek gemeld".to_owned(), new_date: moment().date }
}

fn kinds(dossier: &Dossier) -> Vec<FindingKind> {
    dossier.findings().into_iter().map(|finding| finding.kind).collect()
}

#[test]
fn a_score_that_does_not_fit_is_refused() {
    let dossier = selection();
    assert_eq!(
        refused(&dossier, &enter("a", CASE_STUDY, "30,01")),
        Refusal::AboveMaximum { part: part(CASE_STUDY), points: points("30,01"), maximum: points("30") }
    );
    assert_eq!(
        refused(&dossier, &enter("a", "schriftelijk", "1")),
        Refusal::NoSuchLeaf(part("schriftelijk"))
    );
    assert_eq!(refused(&dossier, &enter("a", "x", "1")), Refusal::NoSuchLeaf(part("x")));
    assert_eq!(refused(&dossier, &enter("x", ORAL, "1")), Refusal::UnknownCandidate(who("x")));
    let halves = decide(Ruling::Steps([(part(ORAL), points("0,5"))].into_iter().collect()));
    assert_eq!(
        refused(&accepted(&dossier, &halves), &enter("a", ORAL, "20,3")),
        Refusal::OffStep { part: part(ORAL), points: points("20,3"), step: points("0,5") }
    );
}

#[test]
fn open_zero_absent_deferred_and_unreadable_are_different_things() {
    let dossier = selection();
    let entries = [
        entry(&dossier, "a", ORAL),
        entry(&accepted(&dossier, &enter("a", ORAL, "0")), "a", ORAL),
        entry(&accepted(&dossier, &presence("a", ORAL, Presence::Absent)), "a", ORAL),
        entry(&accepted(&dossier, &presence("a", ORAL, deferred())), "a", ORAL),
        entry(&accepted(&dossier, &typed("a", ORAL, Some("1e3"))), "a", ORAL),
    ];
    for (at, one) in entries.iter().enumerate() {
        assert!(entries[at + 1..].iter().all(|other| other != one), "{one:?} stands once");
    }
}

#[test]
fn unreadable_text_stands_beside_the_last_value_and_counts_as_open() {
    let entered = accepted(&selection(), &enter("a", ORAL, "12"));
    let unread = accepted(&entered, &typed("a", ORAL, Some("12punten")));
    let cell = &unread.candidate(&who("a")).expect("a candidate").cells[&part(ORAL)];
    assert_eq!((cell.points, cell.unreadable.as_deref()), (Some(points("12")), Some("12punten")));
    assert_eq!(entry(&unread, "a", ORAL), Entry::Unreadable);
    assert!(kinds(&unread).contains(&FindingKind::Unreadable("12punten".to_owned())));
    assert_eq!(accepted(&unread, &typed("a", ORAL, None)), entered, "dropped, the value counts again");
    assert_eq!(entry(&accepted(&unread, &enter("a", ORAL, "13")), "a", ORAL), Entry::Points(points("13")));
}

#[test]
fn who_is_absent_gets_no_points_and_keeps_earlier_ones_out_of_the_count() {
    let entered = accepted(&selection(), &enter("a", ORAL, "30"));
    let absent = accepted(&entered, &presence("a", ORAL, Presence::Absent));
    let refusal = Refusal::NotPresent { candidate: number(11), part: part(ORAL) };
    assert_eq!(refused(&absent, &enter("a", ORAL, "20")), refusal);
    assert!(matches!(verdict(&absent, "a"), Some(Verdict::Failed { .. })));
    assert_eq!(accepted(&absent, &presence("a", ORAL, Presence::Present)), entered);
}

#[test]
fn a_deferral_names_its_decision() {
    let without = Presence::Deferred { decision: " ".to_owned(), new_date: moment().date };
    let refusal = refused(&selection(), &presence("a", ORAL, without));
    assert_eq!(refusal, Refusal::Empty(selectiewijzer::rules::Needed::Decision));
}

#[test]
fn a_cell_that_says_nothing_leaves_no_trace() {
    let dossier = selection();
    let cleared = Change::EnterPoints { candidate: who("a"), part: part(ORAL), points: None };
    assert_eq!(after(&dossier, &[enter("a", ORAL, "12"), cleared]), dossier);
    let blank = motivate("a", ORAL, "  ");
    assert_eq!(accepted(&dossier, &blank), dossier, "a blank motivation is none");
}

#[test]
fn a_score_needs_its_motivation_where_the_part_says_so() {
    let scored = after(&selection(), &[enter("a", ORAL, "30"), enter("a", CASE_STUDY, "20")]);
    let missing = kinds(&scored).into_iter().filter(|kind| *kind == FindingKind::MotivationMissing);
    assert_eq!(missing.count(), 1);
    let motivated = accepted(&scored, &motivate("a", ORAL, "kent het werkveld"));
    assert!(!kinds(&motivated).contains(&FindingKind::MotivationMissing));
}

fn with_panel() -> Dossier {
    let members = ["eerste", "tweede", "derde"].map(MemberId::from).into();
    let panel = Panel { combine: Combine::Mean, members };
    let seated = after(&selection(), &seats(&["eerste", "tweede", "derde"]));
    accepted(&seated, &decide(Ruling::Panels([(part(ORAL), panel)].into_iter().collect())))
}

fn by(member: &str, score: MemberScore) -> Change {
    let (candidate, part) = (who("a"), part(ORAL));
    Change::EnterMemberScore { candidate, part, member: MemberId::from(member), score: Some(score) }
}

fn gives(member: &str, score: &str) -> Change {
    by(member, MemberScore::Points(points(score)))
}

#[test]
fn members_score_only_where_they_sit_on_the_panel() {
    assert_eq!(
        refused(&with_panel(), &gives("vreemde", "20")),
        Refusal::NotOnPanel { member: MemberId::from("vreemde"), part: part(ORAL) }
    );
    assert_eq!(
        refused(&selection(), &gives("eerste", "20")),
        Refusal::NotOnPanel { member: MemberId::from("eerste"), part: part(ORAL) }
    );
}

#[test]
fn a_mean_is_open_until_every_member_entered_or_was_recused() {
    let written = [enter("a", CASE_STUDY, "30"), enter("a", COMPETENCY_TEST, "30")];
    let dossier = after(&with_panel(), &written);
    let two = after(&dossier, &[gives("eerste", "20"), gives("tweede", "21")]);
    let Some(Verdict::Undecided { open, together, .. }) = verdict(&two, "a") else { panic!("still open") };
    assert_eq!(open[0].because, OpenBecause::MembersOpen(1));
    assert_eq!(together, None);
    let total = |dossier: &Dossier| verdict(dossier, "a").and_then(|verdict| verdict.total());
    let three = accepted(&two, &gives("derde", "21"));
    assert_eq!(total(&three).expect("a total").to_string(), "242/3");
    let recused = accepted(&two, &by("derde", MemberScore::Recused));
    assert_eq!(total(&recused).expect("a total").to_string(), "161/2");
}

#[test]
fn what_a_member_typed_and_could_not_be_read_stays_and_leaves_that_member_open() {
    let typed = |text: Option<&str>| Change::KeepUnreadableMemberScore {
        candidate: who("a"),
        part: part(ORAL),
        member: MemberId::from("tweede"),
        typed: text.map(ToOwned::to_owned),
    };
    let scored = [enter("a", CASE_STUDY, "30"), enter("a", COMPETENCY_TEST, "30")];
    let all = after(&with_panel(), &scored);
    let all = after(&all, &[gives("eerste", "20"), gives("tweede", "21"), gives("derde", "40")]);
    let unreadable = accepted(&all, &typed(Some("21punten")));
    let Some(Verdict::Undecided { open, .. }) = verdict(&unreadable, "a") else { panic!("open again") };
    assert_eq!(open[0].because, OpenBecause::MembersOpen(1));
    let cell = &unreadable.candidate(&who("a")).expect("a candidate").cells[&part(ORAL)];
    assert_eq!(cell.members.len(), 3, "the score before it stays");
    assert_eq!(cell.member_text(&MemberId::from("tweede")), "21punten");
    let found = kinds(&unreadable);
    assert!(found.contains(&FindingKind::Unreadable("21punten".to_owned())));
    let open = |found: &[FindingKind]| found.iter().filter(|kind| **kind == FindingKind::Open).count();
    assert_eq!(open(&found), open(&kinds(&all)), "said once");
    // An agreed score counts, but the test does not close over a text that nobody could read.
    let agreed = accepted(&unreadable, &enter("a", ORAL, "28"));
    let agreed = accepted(&agreed, &motivate("a", ORAL, "kent het werkveld"));
    let blocks = |dossier: &Dossier| match refused(dossier, &lock(ORAL)) {
        Refusal::NotReady { open, .. } => open.contains(&number(11)),
        other => panic!("the others are still open: {other:?}"),
    };
    assert!(blocks(&agreed));
    assert!(!blocks(&accepted(&agreed, &typed(None))));
    // Dropped, the score before it counts again; a score that is entered meanwhile counts once the text is dropped.
    assert_eq!(accepted(&unreadable, &typed(None)), all);
    let entered = accepted(&unreadable, &gives("tweede", "22"));
    assert!(kinds(&entered).contains(&FindingKind::Unreadable("21punten".to_owned())));
    assert_eq!(accepted(&entered, &typed(None)), accepted(&all, &gives("tweede", "22")));
}

#[test]
fn an_agreed_score_counts_and_first_scores_stay_beside_it() {
    let first = after(&with_panel(), &[gives("eerste", "20"), gives("tweede", "36")]);
    let agreed = accepted(&first, &enter("a", ORAL, "28"));
    assert_eq!(entry(&agreed, "a", ORAL), Entry::Points(points("28")));
    let cell = &agreed.candidate(&who("a")).expect("a candidate").cells[&part(ORAL)];
    assert_eq!(cell.members.len(), 2);
    assert!(kinds(&agreed).contains(&FindingKind::MotivationMissing));
    assert!(kinds(&agreed).contains(&FindingKind::Spread(points("16"))));
}

#[test]
fn nobody_left_is_open_with_a_warning() {
    let recusals = ["eerste", "tweede", "derde"].map(|member| by(member, MemberScore::Recused));
    let dossier = after(&with_panel(), &recusals);
    assert!(kinds(&dossier).contains(&FindingKind::NobodyLeft));
    assert!(matches!(verdict(&dossier, "a"), Some(Verdict::Undecided { .. })));
}

#[test]
fn first_scores_on_a_part_that_is_agreed_after_all_leave_it_open() {
    let first = accepted(&with_panel(), &gives("eerste", "20"));
    let agreed = decided(Ruling::Panels([].into_iter().collect()), Some("de commissie beslist samen"));
    let dossier = accepted(&first, &agreed);
    let Some(Verdict::Undecided { open, .. }) = verdict(&dossier, "a") else { panic!("still open") };
    assert!(open.iter().all(|open| open.because == OpenBecause::NotEntered));
    assert!(!kinds(&dossier).contains(&FindingKind::NobodyLeft));
}
