//! The corrigendum: what differs between two closings, and nothing else.

use crate::concluding::*;
use crate::selection::*;
use selectiewijzer::rules::{Change, Corrigendum, Dossier, Matter, Ruling, Standing, TieRule};
use selectiewijzer::wording::{self, CorrectedLine};

/// Opened again, changed, and closed again.
fn corrected(changes: &[Change]) -> Dossier {
    let reopened = [reopen_selection("college", "telfout"), reopen_part(ORAL), reopen_part(CASE_STUDY)];
    let open = after(&closed(), &reopened);
    accepted(&ready(&after(&open, changes)), &close())
}

fn corrigendum(dossier: &Dossier) -> Corrigendum {
    let closings = &dossier.conclusions().closings;
    Corrigendum::between(&closings[&1].stood, &closings[&2].stood)
}

fn lines(dossier: &Dossier, id: &str) -> Vec<(String, String, String)> {
    let closings = &dossier.conclusions().closings;
    let (before, after) = (&closings[&1].stood, &closings[&2].stood);
    let all = corrigendum(dossier);
    let one = all.corrections.iter().find(|one| one.candidate == who(id)).expect("a correction");
    let lines = wording::corrected(one, before, after).into_iter();
    lines.map(|CorrectedLine { what, before, after }| (what, before, after)).collect()
}

fn line(what: &str, before: &str, after: &str) -> (String, String, String) {
    (what.to_owned(), before.to_owned(), after.to_owned())
}

#[test]
fn closing_again_without_a_change_corrects_nothing() {
    assert!(corrigendum(&corrected(&[])).is_empty());
}

#[test]
fn a_decision_alone_or_a_candidate_alone_is_a_correction() {
    let ties = accepted(&selection(), &decide(Ruling::Ties(TieRule::Parts(vec![part(CASE_STUDY)]))));
    let decision = Corrigendum::between(&selection(), &ties);
    assert!(decision.corrections.is_empty() && !decision.is_empty(), "{decision:?}");
    let words = Corrigendum::between(&scored(), &accepted(&scored(), &motivate("a", ORAL, "sterke visie")));
    assert!(words.matters.is_empty() && !words.is_empty(), "{words:?}");
    assert!(!words.corrections[0].place_changes() && !words.corrections[0].verdict_changes());
}

#[test]
fn it_names_the_candidate_the_part_and_everyone_whose_place_changes() {
    // b and c stood equal on place 2; one point more for c ends the tie.
    let dossier = corrected(&[enter("c", ORAL, "31")]);
    let corrigendum = corrigendum(&dossier);
    let named: Vec<_> = corrigendum.corrections.iter().map(|one| one.number).collect();
    assert_eq!(named, [number(12), number(13)], "a keeps points and place");
    let [b, c] = corrigendum.corrections.as_slice() else { panic!("{corrigendum:?}") };
    assert_eq!((b.parts.as_slice(), c.parts.as_slice()), ([].as_slice(), [part(ORAL)].as_slice()));
    assert!(b.place_changes() && c.place_changes() && !b.verdict_changes() && !c.verdict_changes());
    assert_eq!(lines(&dossier, "b"), [line("Plaats", "2 ex aequo", "3")]);
    assert_eq!(
        lines(&dossier, "c"),
        [line("Mondelinge proef", "30", "31"), line("Totaal", "70", "71"), line("Plaats", "2 ex aequo", "2"),]
    );
}

#[test]
fn a_verdict_that_turns_says_why() {
    let dossier = corrected(&[enter("a", CASE_STUDY, "14")]);
    let all = corrigendum(&dossier);
    assert!(all.corrections[0].verdict_changes());
    assert_eq!(
        lines(&dossier, "a"),
        [
            line("gevalstudie", "30", "14"),
            line("Totaal", "100", "84"),
            line("Uitslag", "geslaagd", "niet geslaagd. gevalstudie: 14 punten, minstens 15 nodig."),
            line("Plaats", "1", "geen"),
        ]
    );
    assert_eq!(lines(&dossier, "b"), [line("Plaats", "2 ex aequo", "1 ex aequo")]);
}

#[test]
fn a_motivation_and_a_standing_are_corrected_too() {
    let excluded = Standing::Excluded { decision: "CBS 9".to_owned(), reason: "diploma".to_owned() };
    let dossier = corrected(&[
        motivate("a", ORAL, "sterke visie"),
        Change::SetStanding { candidate: who("c"), standing: excluded },
    ]);
    assert_eq!(lines(&dossier, "a"), [line("Motivering, Mondelinge proef", "heldere visie", "sterke visie")]);
    let of_c = lines(&dossier, "c");
    assert_eq!(of_c[0], line("Deelname", "neemt deel", "uitgesloten (CBS 9): diploma"));
    assert_eq!(of_c[1], line("Totaal", "70", "geen"));
}

#[test]
fn a_candidate_who_came_or_went_is_named() {
    let dossier = corrected(&[Change::MarkRemoved { candidates: vec![who("c")], removed: true }]);
    let of_c = lines(&dossier, "c");
    assert!(of_c.contains(&line("Uitslag", "geslaagd", "geen")), "{of_c:?}");
}

#[test]
fn a_changed_decision_stands_on_top() {
    let dossier = corrected(&[decided(Ruling::Ties(TieRule::Parts(vec![part(ORAL)])), Some("vergeten"))]);
    let all = corrigendum(&dossier);
    assert_eq!(all.matters, [Matter::Ties]);
    let closings = &dossier.conclusions().closings;
    let lines = wording::corrected_matters(&all, &closings[&1].stood, &closings[&2].stood);
    assert_eq!(lines[0].what, "Gelijke totalen");
    assert_eq!(lines[0].after, "de punten op Mondelinge proef beslissen");
}
