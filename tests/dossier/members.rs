//! Who scores, who does not judge, and the score that the committee agrees after deliberation.

use crate::selection::*;
use selectiewijzer::rules::{
    Change, Combine, Dossier, Entry, FindingKind, Member, MemberId, MemberScore, Needed, OpenBecause, Panel,
    ProceedingsChange, ProceedingsRefusal, Recusal, RecusalOf, Refusal, Role, Ruling, Standing, Verdict,
};

pub(crate) fn lid(id: &str) -> MemberId {
    MemberId::from(id)
}

/// Chair, two members, a secretary and an observer.
fn committee() -> Dossier {
    let roles = [
        ("voorzitter", Role::Chair),
        ("an", Role::Member),
        ("bo", Role::Member),
        ("secretaris", Role::Secretary),
        ("waarnemer", Role::Observer),
    ];
    let seats = roles.map(|(id, role)| Change::SetMember { member: seated(id, role) });
    after(&selection(), &seats)
}

fn panel(on: &str, combine: Combine, members: &[&str]) -> Change {
    let members = members.iter().map(|id| lid(id)).collect();
    decide(Ruling::Panels([(part(on), Panel { combine, members })].into_iter().collect()))
}

/// The oral test by the mean of three.
pub(crate) fn by_mean() -> Dossier {
    accepted(&committee(), &panel(ORAL, Combine::Mean, &["voorzitter", "an", "bo"]))
}

pub(crate) fn gives(member: &str, id: &str, score: &str) -> Change {
    let score = Some(MemberScore::Points(points(score)));
    Change::EnterMemberScore { candidate: who(id), part: part(ORAL), member: lid(member), score }
}

pub(crate) fn of(member: &str, candidate: Option<&str>) -> RecusalOf {
    RecusalOf { part: part(ORAL), member: lid(member), candidate: candidate.map(who) }
}

pub(crate) fn recuses(of: RecusalOf, reason: &str) -> Change {
    let recusal = Some(Recusal { at: moment(), reason: reason.to_owned() });
    Change::Proceedings(ProceedingsChange::Recuse { of, recusal })
}

fn deliberated(id: &str, present: &[&str]) -> Change {
    let present = present.iter().map(|id| lid(id)).collect();
    Change::Proceedings(ProceedingsChange::Deliberate { candidate: who(id), part: part(ORAL), present })
}

pub(crate) fn oral(dossier: &Dossier, id: &str) -> Entry {
    dossier.candidate(&who(id)).expect("a candidate").entry(&part(ORAL))
}

fn kinds(dossier: &Dossier) -> Vec<FindingKind> {
    dossier.findings().into_iter().map(|finding| finding.kind).collect()
}

fn everyone_scores(dossier: &Dossier, members: &[&str]) -> Dossier {
    let scores: Vec<_> =
        ["a", "b", "c"].iter().flat_map(|id| members.iter().map(|member| gives(member, id, "30"))).collect();
    let reasons = ["a", "b", "c"].map(|id| motivate(id, ORAL, "heldere visie"));
    after(&after(dossier, &scores), &reasons)
}

#[test]
fn only_who_scores_may_stand_in_a_panel() {
    for id in ["secretaris", "waarnemer"] {
        let refusal = refused(&committee(), &panel(ORAL, Combine::Mean, &["an", id]));
        assert_eq!(refusal, Refusal::Proceedings(ProceedingsRefusal::DoesNotScore(lid(id))));
    }
    let stranger = refused(&committee(), &panel(ORAL, Combine::Mean, &["vreemde"]));
    assert_eq!(stranger, Refusal::UnknownMember(lid("vreemde")));
}

#[test]
fn a_secretary_who_is_also_a_member_scores() {
    let member = Member { also_member: true, ..seated("secretaris", Role::Secretary) };
    let dossier = accepted(&committee(), &Change::SetMember { member });
    assert!(dossier.apply(&panel(ORAL, Combine::Mean, &["an", "secretaris"])).is_ok());
    let observer = Member { also_member: true, ..seated("waarnemer", Role::Observer) };
    assert!(!observer.scores(), "an observer never scores");
}

#[test]
fn who_stands_in_a_panel_keeps_scoring() {
    let observer = Change::SetMember { member: seated("an", Role::Observer) };
    assert_eq!(
        refused(&by_mean(), &observer),
        Refusal::Proceedings(ProceedingsRefusal::StandsInPanel(lid("an")))
    );
    let gone = Change::SetMember { member: Member { removed: true, ..seated("an", Role::Member) } };
    assert_eq!(
        refused(&by_mean(), &gone),
        Refusal::Proceedings(ProceedingsRefusal::StandsInPanel(lid("an")))
    );
    let renamed = Member { name: "An".to_owned(), ..seated("an", Role::Chair) };
    assert!(by_mean().apply(&Change::SetMember { member: renamed }).is_ok());
}

#[test]
fn a_panel_that_two_tablets_broke_together_keeps_nobody_else_from_being_written() {
    // One tablet put An in the panel while the other made her an observer.
    let mut recorded = by_mean().recorded();
    recorded.committee.insert(lid("an"), seated("an", Role::Observer));
    let together = Dossier::restore(recorded).expect("a sound dossier");
    let renamed = Member { name: "Bo".to_owned(), ..seated("bo", Role::Member) };
    for member in [renamed, seated("gast", Role::Observer), seated("an", Role::Member)] {
        assert!(together.apply(&Change::SetMember { member }).is_ok());
    }
    let leaves = Change::SetMember { member: seated("bo", Role::Observer) };
    assert_eq!(
        refused(&together, &leaves),
        Refusal::Proceedings(ProceedingsRefusal::StandsInPanel(lid("bo")))
    );
}

#[test]
fn each_part_may_have_its_own_panel() {
    let of = |members: [&str; 2]| Panel { combine: Combine::Mean, members: members.map(lid).into() };
    let panels = [(part(ORAL), of(["an", "bo"])), (part(CASE_STUDY), of(["voorzitter", "an"]))];
    let dossier = accepted(&committee(), &decide(Ruling::Panels(panels.into_iter().collect())));
    assert_eq!(dossier.assessors(&part(ORAL)), [lid("an"), lid("bo")]);
    assert_eq!(dossier.assessors(&part(CASE_STUDY)), [lid("an"), lid("voorzitter")]);
    assert_eq!(dossier.assessors(&part(COMPETENCY_TEST)).len(), 3, "everyone who scores");
}

#[test]
fn an_agreed_part_takes_first_scores_that_do_not_count() {
    let first = accepted(&committee(), &gives("an", "a", "25"));
    let Some(Verdict::Undecided { open, .. }) = verdict(&first, "a") else { panic!("still open") };
    assert!(open.iter().any(|open| open.part == part(ORAL) && open.because == OpenBecause::NotEntered));
    assert_eq!(
        refused(&committee(), &gives("secretaris", "a", "25")),
        Refusal::NotOnPanel { member: lid("secretaris"), part: part(ORAL) }
    );
    let agreed = accepted(&first, &enter("a", ORAL, "28"));
    assert_eq!(oral(&agreed, "a"), Entry::Points(points("28")));
    assert!(kinds(&agreed).contains(&FindingKind::DeliberationMissing), "a first score makes it a consensus");
    assert!(
        !kinds(&accepted(&committee(), &enter("a", ORAL, "28"))).contains(&FindingKind::DeliberationMissing)
    );
}

#[test]
fn first_scores_may_be_kept_to_some_members_of_an_agreed_part() {
    let dossier = accepted(&committee(), &panel(ORAL, Combine::Agreed, &["an"]));
    assert!(dossier.apply(&gives("an", "a", "25")).is_ok());
    assert!(matches!(refused(&dossier, &gives("bo", "a", "25")), Refusal::NotOnPanel { .. }));
}

#[test]
fn a_recusal_is_for_all_candidates_and_keeps_the_member_from_scoring() {
    let dossier = accepted(&by_mean(), &recuses(of("bo", None), ""));
    for id in ["a", "b", "c"] {
        let refusal = refused(&dossier, &gives("bo", id, "30"));
        assert_eq!(
            refusal,
            Refusal::Proceedings(ProceedingsRefusal::RecusedHere { member: lid("bo"), part: part(ORAL) })
        );
    }
    let two = after(&dossier, &[gives("an", "a", "30"), gives("voorzitter", "a", "20")]);
    assert!(
        !two.is_open(two.candidate(&who("a")).expect("a candidate"), &part(ORAL)),
        "nobody else is waited for"
    );
    let later = Change::AddCandidates { candidates: vec![arrival("d", 14)] };
    assert!(matches!(
        refused(&accepted(&dossier, &later), &gives("bo", "d", "30")),
        Refusal::Proceedings(ProceedingsRefusal::RecusedHere { .. })
    ));
}

#[test]
fn a_recusal_for_one_candidate_needs_a_reason_and_leaves_the_others() {
    let refusal = refused(&by_mean(), &recuses(of("bo", Some("a")), " "));
    assert_eq!(refusal, Refusal::Empty(Needed::Reason));
    let dossier = accepted(&by_mean(), &recuses(of("bo", Some("a")), "is haar broer"));
    assert!(matches!(
        refused(&dossier, &gives("bo", "a", "30")),
        Refusal::Proceedings(ProceedingsRefusal::RecusedHere { .. })
    ));
    assert!(dossier.apply(&gives("bo", "b", "30")).is_ok());
    assert!(dossier.proceedings().judged_by_different_members(&part(ORAL)));
    assert!(!dossier.proceedings().judged_by_different_members(&part(CASE_STUDY)));
}

#[test]
fn scores_from_before_a_recusal_stay_and_no_longer_count() {
    let scored =
        after(&by_mean(), &[gives("voorzitter", "a", "20"), gives("an", "a", "30"), gives("bo", "a", "40")]);
    let recused = accepted(&scored, &recuses(of("bo", None), "familie"));
    let cell = &recused.candidate(&who("a")).expect("a candidate").cells[&part(ORAL)];
    assert_eq!(cell.members[&lid("bo")], MemberScore::Points(points("40")), "the score stays");
    assert_eq!(cell.readable_members()[&lid("bo")], MemberScore::Recused, "and does not count");
    let taken_back = accepted(
        &recused,
        &Change::Proceedings(ProceedingsChange::Recuse { of: of("bo", None), recusal: None }),
    );
    assert_eq!(taken_back, scored);
}

#[test]
fn everyone_recused_leaves_the_part_open_with_a_warning() {
    let all = ["voorzitter", "an", "bo"].map(|id| recuses(of(id, None), ""));
    let dossier = after(&by_mean(), &all);
    assert!(kinds(&dossier).contains(&FindingKind::NobodyLeft));
    assert!(matches!(verdict(&dossier, "a"), Some(Verdict::Undecided { .. })));
}

#[test]
fn a_closed_test_takes_no_recusal() {
    let scored = everyone_scores(&by_mean(), &["voorzitter", "an", "bo"]);
    let locked = accepted(&scored, &lock(ORAL));
    assert_eq!(refused(&locked, &recuses(of("bo", None), "")), Refusal::Locked(part(ORAL)));
}

#[test]
fn only_who_scores_is_recused() {
    let refusal = refused(&by_mean(), &recuses(of("waarnemer", None), ""));
    assert_eq!(refusal, Refusal::Proceedings(ProceedingsRefusal::DoesNotScore(lid("waarnemer"))));
}

#[test]
fn who_was_absent_earlier_stays_no_obstacle_when_a_member_is_recused() {
    let absent = Change::SetPresence {
        candidate: who("a"),
        part: part(CASE_STUDY),
        presence: selectiewijzer::rules::Presence::Absent,
    };
    let recused = after(&committee(), &[absent, recuses(of("bo", None), "")]);
    let scores = ["b", "c"].map(|id| [enter(id, ORAL, "30"), motivate(id, ORAL, "goed")]).concat();
    assert!(after(&recused, &scores).apply(&lock(ORAL)).is_ok());
}

#[test]
fn unequal_numbers_of_scores_keep_a_test_open_until_somebody_says_why() {
    let recused = accepted(&by_mean(), &recuses(of("bo", Some("a")), "is haar broer"));
    let scores =
        [gives("voorzitter", "a", "30"), gives("an", "a", "30"), motivate("a", ORAL, "heldere visie")];
    let others = ["b", "c"].map(|id| {
        let scores = ["voorzitter", "an", "bo"].map(|member| gives(member, id, "30")).to_vec();
        [scores, vec![motivate(id, ORAL, "heldere visie")]].concat()
    });
    let dossier = after(&after(&recused, &scores), &others.concat());
    assert!(kinds(&dossier).contains(&FindingKind::UnequalPanels));
    assert_eq!(refused(&dossier, &lock(ORAL)), Refusal::Proceedings(ProceedingsRefusal::Unequal(part(ORAL))));
    let because = |reason: &str| {
        Change::Proceedings(ProceedingsChange::ExplainUnequal {
            part: part(ORAL),
            reason: Some(reason.to_owned()),
        })
    };
    let blank = accepted(&dossier, &because(" "));
    assert_eq!(blank, dossier, "a blank reason is none");
    let explained = accepted(&dossier, &because("één lid onthield zich"));
    assert!(!kinds(&explained).contains(&FindingKind::UnequalPanels));
    assert!(explained.apply(&lock(ORAL)).is_ok());
}

#[test]
fn who_withdrew_and_who_is_still_open_make_no_numbers_unequal() {
    let scores = |id: &str| ["voorzitter", "an", "bo"].map(|member| gives(member, id, "30")).to_vec();
    // `a` has two scores by a recusal, `b` all three, and one of three for `c` is still to come.
    let recused = accepted(&by_mean(), &recuses(of("bo", Some("a")), "is haar broer"));
    let two = [gives("voorzitter", "a", "30"), gives("an", "a", "30")];
    let both = after(&after(&recused, &two), &scores("b"));
    assert!(both.is_unequal(&part(ORAL)));
    let standing = Standing::Withdrawn { date: moment().date, after: None };
    let left = accepted(&both, &Change::SetStanding { candidate: who("a"), standing });
    assert!(!left.is_unequal(&part(ORAL)));
    let begun = accepted(&left, &gives("an", "c", "30"));
    assert!(!begun.is_unequal(&part(ORAL)), "open: nothing to compare yet");
}

#[test]
fn a_consensus_counts_once_it_says_why_and_who_deliberated() {
    let first = everyone_scores(&by_mean(), &["voorzitter", "an", "bo"]);
    let agreed = accepted(&first, &enter("a", ORAL, "35"));
    assert_eq!(oral(&agreed, "a"), Entry::Points(points("35")), "it counts");
    let silent = Change::Motivate { candidate: who("a"), part: part(ORAL), motivation: None };
    assert!(matches!(
        refused(&accepted(&agreed, &silent), &lock(ORAL)),
        Refusal::NotReady { unmotivated, .. } if unmotivated == [number(11)]
    ));
    let refusal = Refusal::Proceedings(ProceedingsRefusal::Undeliberated {
        part: part(ORAL),
        candidates: vec![number(11)],
    });
    assert_eq!(refused(&agreed, &lock(ORAL)), refusal);
    let complete = accepted(&agreed, &deliberated("a", &["voorzitter", "an", "secretaris"]));
    let cell = &complete.candidate(&who("a")).expect("a candidate").cells[&part(ORAL)];
    assert_eq!(cell.members.len(), 3, "first scores stay");
    assert!(complete.apply(&lock(ORAL)).is_ok());
}

#[test]
fn observers_and_who_is_recused_leave_before_deliberation() {
    let dossier = accepted(&by_mean(), &recuses(of("bo", Some("a")), "is haar broer"));
    for id in ["waarnemer", "bo"] {
        let refusal = refused(&dossier, &deliberated("a", &["an", id]));
        assert_eq!(
            refusal,
            Refusal::Proceedings(ProceedingsRefusal::LeavesBeforeDeliberation {
                member: lid(id),
                part: part(ORAL)
            })
        );
    }
    assert!(dossier.apply(&deliberated("b", &["an", "bo"])).is_ok());
    // Written on another tablet before it knew of the recusal, it stands, and the check finds it.
    let together = dossier.recall(&deliberated("a", &["an", "bo"])).expect("as another tablet wrote it");
    let found = |dossier: &Dossier| {
        let kinds = dossier.findings().into_iter().map(|one| one.kind);
        kinds.filter(|kind| *kind == FindingKind::DeliberatedThoughLeft(lid("bo"))).count()
    };
    assert_eq!((found(&dossier), found(&together)), (0, 1));
    assert_eq!(found(&accepted(&together, &deliberated("a", &["an"]))), 0);
}

#[test]
fn recusals_deliberations_and_reasons_are_undone() {
    let dossier = everyone_scores(&by_mean(), &["voorzitter", "an", "bo"]);
    let explain = Change::Proceedings(ProceedingsChange::ExplainUnequal {
        part: part(ORAL),
        reason: Some("ziekte".to_owned()),
    });
    for change in [recuses(of("bo", None), "familie"), deliberated("a", &["an"]), explain] {
        let inverse = dossier.inverse(&change).expect("an inverse");
        assert_eq!(after(&accepted(&dossier, &change), &inverse), dossier, "{change:?}");
    }
}
