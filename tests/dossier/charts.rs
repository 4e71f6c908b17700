//! How the scores of members lie beside each other.

use crate::members::{by_mean, gives, lid, of, recuses};
use crate::selection::*;
use selectiewijzer::rules::{
    Change, Dossier, Exact, MemberSpread, PanelSpread, PartFound, Standing, Unclassed,
};

fn spread(dossier: &Dossier) -> PanelSpread {
    let charts = dossier.charts().expect("the result is shown");
    let oral = charts.parts.into_iter().find(|chart| chart.part == part(ORAL)).expect("the oral test");
    oral.members.expect("members score apart")
}

fn one<'a>(found: &'a PanelSpread, id: &str) -> &'a MemberSpread {
    found.members.iter().find(|one| one.member == lid(id)).expect("the member")
}

#[test]
fn members_are_compared_over_the_candidates_whom_all_of_them_scored() {
    let scores = [
        gives("voorzitter", "a", "30"),
        gives("an", "a", "24"),
        gives("bo", "a", "33"),
        gives("voorzitter", "b", "20"),
        gives("an", "b", "21"),
        gives("bo", "b", "22"),
        gives("an", "c", "40"),
    ];
    let found = spread(&after(&by_mean(), &scores));
    assert_eq!((found.common, found.widest, found.above), (2, Some(points("9")), 1));
    let an = one(&found, "an");
    let summary = an.summary.as_ref().expect("scores");
    assert_eq!((summary.count, summary.lowest, summary.highest), (3, Exact::new(21, 1), Exact::new(40, 1)));
    assert_eq!((summary.median, summary.mean), (Exact::new(24, 1), Exact::new(85, 3)));
    // The forty that nobody else gave does not count against the others.
    assert_eq!(an.common, Some(Exact::new(45, 2)));
    assert_eq!(one(&found, "bo").common, Some(Exact::new(55, 2)));
}

#[test]
fn who_gave_nothing_stands_there_without_scores_and_keeps_nobody_from_being_compared() {
    let scores = [gives("an", "a", "24"), gives("bo", "a", "33")];
    let found = spread(&after(&by_mean(), &scores));
    assert_eq!(found.common, 1);
    assert_eq!((&one(&found, "voorzitter").summary, one(&found, "voorzitter").common), (&None, None));
    let alone = spread(&after(&by_mean(), &scores[..1]));
    assert_eq!((alone.common, alone.widest, one(&alone, "an").common), (0, None, None));
}

#[test]
fn a_recusal_is_no_score_and_who_withdrew_counts_for_nobody() {
    let scores = [gives("an", "a", "24"), gives("bo", "a", "33"), gives("voorzitter", "a", "0")];
    let before = after(&by_mean(), &scores);
    let recused = accepted(&before, &recuses(of("voorzitter", Some("a")), "een neef"));
    assert_eq!(spread(&recused).widest, Some(points("9")));
    let standing = Standing::Withdrawn { date: moment().date, after: None };
    let left = accepted(&before, &Change::SetStanding { candidate: who("a"), standing });
    assert_eq!(spread(&left).widest, None);
    assert!(spread(&left).members.iter().all(|one| one.summary.is_none()));
}

#[test]
fn a_part_on_which_a_score_is_missing_stands_open_in_its_chart_and_in_that_of_the_whole() {
    let charts = after(&by_mean(), &[gives("an", "a", "24")]).charts().expect("shown");
    assert_eq!(charts.whole.unclassed, [(Unclassed::Open, 3)]);
    for chart in charts.parts {
        let PartFound::Points(found) = chart.found else { panic!("every part has points") };
        assert_eq!((found.counted(), found.unclassed), (0, vec![(Unclassed::Open, 3)]));
    }
}

#[test]
fn nothing_is_drawn_while_the_running_result_is_hidden() {
    let hidden = accepted(&by_mean(), &Change::ShowRunningResult { shown: false });
    assert_eq!(hidden.charts(), None);
}

#[test]
fn where_the_committee_agrees_on_a_score_there_are_no_members_to_lay_beside_each_other() {
    let charts = after(&selection(), &scores("a", ["20", "20", "30"])).charts().expect("shown");
    assert!(charts.parts.iter().all(|chart| chart.members.is_none()));
}
