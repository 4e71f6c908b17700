//! Closing the whole selection, adopting it, and opening it again.

use crate::selection::*;
use crate::undo::{on_candidates, on_cells, on_the_rest};
use proptest::prelude::*;
use selectiewijzer::press::write_results;
use selectiewijzer::rules::{
    Adoption, Change, Date, Dossier, Needed, Note, Presence, Refusal, Ruling, SelectionReopening, Standing,
    TieDecidedBy, TieOutcome, TieRule, Unmasking,
};
use selectiewijzer::wording;

/// Accepts every warning that is left, and closes every test.
pub(crate) fn ready(dossier: &Dossier) -> Dossier {
    let leaves = [CASE_STUDY, COMPETENCY_TEST, ORAL].map(part);
    let open = leaves.into_iter().filter(|leaf| dossier.locked(leaf).is_none());
    let locks: Vec<_> = open.map(|part| Change::LockPart { part, at: moment() }).collect();
    let locked = after(dossier, &locks);
    let missing = locked.missing_for_closing();
    assert_eq!(missing.errors, []);
    let accept =
        missing.warnings.iter().map(|found| Change::AcceptWarning { key: found.key(), accepted: true });
    after(&locked, &accept.collect::<Vec<_>>())
}

pub(crate) fn close() -> Change {
    Change::CloseSelection { at: moment() }
}

pub(crate) fn adopt(body: &str, date: Date, reference: &str) -> Change {
    Change::Adopt { adoption: Adoption { body: body.to_owned(), date, reference: reference.to_owned() } }
}

pub(crate) fn reopen_selection(decided_by: &str, reason: &str) -> Change {
    let (decided_by, reason) = (decided_by.to_owned(), reason.to_owned());
    Change::ReopenSelection { reopening: SelectionReopening { at: moment(), decided_by, reason } }
}

pub(crate) fn reopen_part(on: &str) -> Change {
    let (decided_by, reason) = ("college".to_owned(), "telfout".to_owned());
    Change::ReopenPart { part: part(on), at: moment(), decided_by, reason }
}

fn decline(id: &str, on: Option<Date>) -> Change {
    Change::Decline { candidate: who(id), on }
}

/// `a` first, `b` and `c` equal behind; nothing is closed.
pub(crate) fn scored() -> Dossier {
    let all =
        [scores("a", ["30", "30", "40"]), scores("b", ["20", "20", "30"]), scores("c", ["15", "25", "30"])];
    after(&selection(), &all.concat())
}

pub(crate) fn closed() -> Dossier {
    accepted(&ready(&scored()), &close())
}

fn tomorrow() -> Date {
    "2026-11-25".parse().expect("a day")
}

fn tie(reasons: &str) -> Change {
    let by = TieDecidedBy::Authority {
        body: "college".to_owned(),
        date: moment().date,
        reasons: reasons.to_owned(),
    };
    Change::RecordTie { outcome: TieOutcome { order: vec![who("b"), who("c")], by } }
}

#[test]
fn the_selection_closes_once_every_test_is_closed_and_nothing_is_left_to_look_at() {
    let dossier = scored();
    let refusal = refused(&dossier, &close());
    let Refusal::NotConcluded(missing) = &refusal else { panic!("{refusal:?}") };
    assert_eq!(missing.open, [CASE_STUDY, COMPETENCY_TEST, ORAL].map(part));
    assert_eq!(missing.errors, []);
    assert!(!missing.warnings.is_empty());
    let words = wording::refusal(&refusal, &dossier);
    assert!(
        words.starts_with("De selectie kan nog niet afgesloten worden. Nog niet gesloten: gevalstudie, "),
        "{words}"
    );
    assert!(words.contains("waarschuwingen om te aanvaarden, zoals: "), "{words}");
    let ready = ready(&dossier);
    assert!(ready.missing_for_closing().is_nothing());
    let closed = accepted(&ready, &close());
    assert_eq!(closed.closing().map(|(number, closing)| (number, closing.at)), Some((1, moment())));
}

#[test]
fn a_selection_with_an_error_stays_open_though_every_test_is_closed() {
    let everyone_left = ["a", "b", "c"].map(|id| Change::SetStanding {
        candidate: who(id),
        standing: Standing::Withdrawn { date: moment().date, after: None },
    });
    let removed = Change::MarkRemoved { candidates: ["a", "b", "c"].map(who).to_vec(), removed: true };
    let dossier = after(&accepted(&ready(&scored()), &removed), &everyone_left);
    let refusal = refused(&dossier, &close());
    let words = wording::refusal(&refusal, &dossier);
    assert!(words.contains("Nog 1 fout: Kandidaten: er zijn nog geen kandidaten."), "{words}");
}

#[test]
fn nothing_that_counts_changes_while_the_selection_is_closed() {
    let dossier = closed();
    let order = vec![who("b"), who("c")];
    let lot = TieDecidedBy::Lot { drawn: moment(), witnesses: vec!["An".to_owned()] };
    for change in [
        enter("a", ORAL, "31"),
        motivate("a", ORAL, "anders"),
        Change::SetPresence { candidate: who("a"), part: part(ORAL), presence: Presence::Absent },
        Change::SetStanding {
            candidate: who("a"),
            standing: Standing::Withdrawn { date: moment().date, after: None },
        },
        Change::MarkRemoved { candidates: vec![who("a")], removed: true },
        Change::AddCandidates { candidates: vec![arrival("d", 14)] },
        Change::Renumber { candidate: who("a"), number: number(20) },
        decided(split("40", "20"), Some("anders")),
        decided(Ruling::Ties(TieRule::Lot), Some("anders")),
        Change::RecordTie { outcome: TieOutcome { order, by: lot } },
        reopen_part(ORAL),
        lock(ORAL),
        close(),
    ] {
        assert_eq!(refused(&dossier, &change), Refusal::Closed(moment()), "{change:?}");
    }
    let words = wording::refusal(&Refusal::Closed(moment()), &dossier);
    assert_eq!(
        words,
        "De selectie is afgesloten op 24 november 2026 om 09:30. Dit verandert niet meer. Heropen eerst de selectie bij Afsluiten."
    );
}

#[test]
fn what_is_no_result_is_still_recorded_after_closing() {
    let present = vec!["An".to_owned()];
    let dossier = after(
        &closed(),
        &[
            Change::WriteNote { note: Note::Objections, text: Some("Geen.".to_owned()) },
            Change::Rename { title: "Voorjaar".to_owned() },
            Change::Unmask { unmasking: Unmasking { at: moment(), present } },
            adopt("gemeenteraad", tomorrow(), "GR 1"),
        ],
    );
    assert!(dossier.is_unmasked());
}

#[test]
fn the_authority_may_still_choose_in_a_tie_that_was_open_at_closing() {
    let dossier = closed();
    let chosen = accepted(&dossier, &tie("ervaring"));
    assert_eq!(places(&chosen), places(&dossier), "no place changes");
    let inverse = dossier.inverse(&tie("ervaring")).expect("an inverse");
    assert_eq!(after(&chosen, &inverse), dossier);
    let before = accepted(&ready(&accepted(&scored(), &tie("ervaring"))), &close());
    assert_eq!(refused(&before, &tie("anders")), Refusal::Closed(moment()));
    let take_back = Change::TakeBackTie { order: vec![who("b"), who("c")] };
    assert_eq!(refused(&before, &take_back), Refusal::Closed(moment()));
}

#[test]
fn adoption_comes_after_closing_and_names_body_day_and_reference() {
    assert_eq!(refused(&ready(&scored()), &adopt("raad", tomorrow(), "GR 1")), Refusal::NotClosed);
    let dossier = closed();
    assert_eq!(refused(&dossier, &adopt(" ", tomorrow(), "GR 1")), Refusal::Empty(Needed::Body));
    assert_eq!(refused(&dossier, &adopt("raad", tomorrow(), "")), Refusal::Empty(Needed::Reference));
    let early = "2026-11-23".parse().expect("a day");
    let refusal = refused(&dossier, &adopt("raad", early, "GR 1"));
    assert_eq!(refusal, Refusal::AdoptedBeforeClosing(moment().date));
    accepted(&dossier, &adopt("raad", moment().date, "GR 1"));
    assert_eq!(
        wording::provisional(&dossier),
        "Onder voorbehoud van vaststelling door de aanstellende overheid."
    );
    let adopted = accepted(&dossier, &adopt("de raad", tomorrow(), "GR 1"));
    assert_eq!(wording::provisional(&adopted), "Vastgesteld door de raad op 25 november 2026, kenmerk GR 1.");
    let better = accepted(&adopted, &adopt("de raad", tomorrow(), "GR 2026/1"));
    assert_eq!(better.adoption().map(|adoption| adoption.reference.as_str()), Some("GR 2026/1"));
}

#[test]
fn opening_again_names_who_and_why_and_the_closed_version_stays() {
    assert_eq!(refused(&ready(&scored()), &reopen_selection("college", "fout")), Refusal::NotClosed);
    let adopted = accepted(&closed(), &adopt("raad", tomorrow(), "GR 1"));
    assert_eq!(refused(&adopted, &reopen_selection("", "fout")), Refusal::Empty(Needed::Body));
    assert_eq!(refused(&adopted, &reopen_selection("college", " ")), Refusal::Empty(Needed::Reason));
    let open = accepted(&adopted, &reopen_selection("college", "telfout"));
    assert_eq!(open.closing(), None);
    assert_eq!(open.adoption(), None, "the result is subject to adoption again");
    assert_eq!(open.reopened().map(|reopening| reopening.reason.as_str()), Some("telfout"));
    assert!(open.locked(&part(ORAL)).is_some(), "the tests stay closed until one is opened");
    let changed = after(
        &open,
        &[reopen_part(ORAL), enter("a", ORAL, "10"), motivate("a", ORAL, "herteld"), lock(ORAL)],
    );
    let again = accepted(&ready(&changed), &close());
    assert_eq!(again.closing().map(|(number, _)| number), Some(2));
    assert_eq!(again.adoption(), None);
    let first = &again.conclusions().closings[&1];
    assert_eq!(places(&first.stood), places(&adopted));
    assert!(again.conclusions().adoptions.contains_key(&1));
}

#[test]
fn who_declines_is_marked_with_the_day_and_nobody_moves_up() {
    assert_eq!(refused(&ready(&scored()), &decline("a", Some(tomorrow()))), Refusal::NotClosed);
    let failed = after(&scored(), &[enter("c", ORAL, "19")]);
    let dossier = accepted(&ready(&failed), &close());
    assert_eq!(refused(&dossier, &decline("c", Some(tomorrow()))), Refusal::NoPlace(number(13)));
    assert_eq!(refused(&dossier, &decline("z", None)), Refusal::UnknownCandidate(who("z")));
    let change = decline("a", Some(tomorrow()));
    let declined = accepted(&dossier, &change);
    assert_eq!(wording::declined(&who("a"), &declined).as_deref(), Some("ziet af op 25 november 2026"));
    assert_eq!(places(&declined), places(&dossier));
    let table = String::from_utf8(write_results(&declined)).expect("a text");
    assert!(table.contains("ziet af op 25 november 2026."), "{table}");
    assert_eq!(after(&declined, &dossier.inverse(&change).expect("an inverse")), dossier);
}

#[test]
fn closing_adopting_and_opening_again_have_their_own_way_back() {
    for change in [close(), adopt("raad", tomorrow(), "GR 1"), reopen_selection("college", "fout")] {
        assert_eq!(closed().inverse(&change), Err(Refusal::CannotUndo));
    }
}

#[test]
fn a_closing_keeps_no_names() {
    let dossier = closed();
    let (_, closing) = dossier.closing().expect("a closing");
    assert!(closing.stood.key().is_empty());
}

/// Points in halves, up to a maximum.
fn halves(maximum: u32) -> impl Strategy<Value = String> {
    (0..=maximum * 2).prop_map(|halves| format!("{},{}", halves / 2, halves % 2 * 5))
}

fn everyones() -> impl Strategy<Value = Vec<(String, String, String)>> {
    proptest::collection::vec((halves(30), halves(30), halves(40)), 3)
}

fn scoring(of: &[(String, String, String)]) -> Vec<Change> {
    let each = ["a", "b", "c"].into_iter().zip(of);
    each.flat_map(|(id, (one, two, three))| scores(id, [one, two, three])).collect()
}

proptest! {
    #[test]
    fn whatever_is_tried_while_the_selection_is_closed_verdicts_and_places_stay(
        changes in proptest::collection::vec(prop_oneof![on_cells(), on_candidates(), on_the_rest()], 1..12),
    ) {
        let dossier = closed();
        let tried = changes.iter().fold(dossier.clone(), |dossier, change| dossier.apply(change).unwrap_or(dossier));
        prop_assert_eq!(tried.everyone(), dossier.everyone(), "scores, presence and standing");
        prop_assert_eq!(["a", "b", "c"].map(|id| verdict(&tried, id)), ["a", "b", "c"].map(|id| verdict(&dossier, id)));
        prop_assert_eq!(tried.ranking(), dossier.ranking());
    }

    #[test]
    fn a_closed_version_gives_the_verdicts_and_places_of_the_moment_of_closing(
        first in everyones(),
        second in everyones(),
        lots in any::<bool>(),
    ) {
        let dossier = after(&selection(), &scoring(&first));
        let dossier = if lots { accepted(&dossier, &decided(Ruling::Ties(TieRule::Lot), Some("lot"))) } else { dossier };
        let closed = accepted(&ready(&dossier), &close());
        let (before, ranking) = (["a", "b", "c"].map(|id| verdict(&closed, id)), closed.ranking());
        let again = after(&closed, &[
            reopen_selection("college", "telfout"),
            reopen_part(CASE_STUDY), reopen_part(COMPETENCY_TEST), reopen_part(ORAL),
        ]);
        let again = after(&again, &scoring(&second));
        let again = accepted(&again, &decided(Ruling::Ties(TieRule::Parts(vec![part(ORAL)])), Some("anders")));
        let again = accepted(&ready(&again), &close());
        let stood = &again.conclusions().closings[&1].stood;
        prop_assert_eq!(["a", "b", "c"].map(|id| verdict(stood, id)), before);
        prop_assert_eq!(stood.ranking(), ranking);
        let stood = &again.conclusions().closings[&2].stood;
        prop_assert_eq!(stood.ranking(), again.ranking());
    }
}
