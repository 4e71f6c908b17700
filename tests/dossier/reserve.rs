//! The recruitment reserve: an end date, offers and refusals, and a list that is never renumbered.

use crate::concluding::{adopt, closed, reopen_selection, scored};
use crate::selection::*;
use selectiewijzer::press::{notifications, publication};
use selectiewijzer::rules::{
    Change, Date, Dossier, Needed, Occasion, Offer, OfferAnswer, Refusal, Reserve, ReserveChange,
    ReserveRefusal, ReserveState,
};
use selectiewijzer::wording;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn until(last: &str) -> Change {
    let (body, reference) = ("het college".to_owned(), "CBS/2026/90".to_owned());
    let reserve = Reserve { until: day(last), body, date: day("2026-12-01"), reference };
    Change::Reserve(ReserveChange::Set { reserve: Some(reserve) })
}

fn offer(id: &str, number: u32, on: &str, answer: Option<(bool, &str)>) -> Change {
    let answer = answer.map(|(accepted, on)| OfferAnswer { accepted, on: day(on) });
    let offer = Some(Offer { job: "Projectmedewerker".into(), on: day(on), answer });
    Change::Reserve(ReserveChange::Offer { candidate: who(id), number, offer })
}

/// `a` at place 1, `b` and `c` at place 2; a reserve until the end of 2028.
fn reserve() -> Dossier {
    accepted(&closed(), &until("2028-12-31"))
}

fn list(dossier: &Dossier) -> Vec<(String, Option<usize>, ReserveState)> {
    let of = |one: selectiewijzer::rules::Reserved| {
        (one.candidate.id.to_string(), one.place.map(|(place, _)| place), one.state)
    };
    dossier.reserved().into_iter().map(of).collect()
}

fn next(dossier: &Dossier) -> Vec<String> {
    dossier.next_in_reserve().into_iter().map(|one| one.candidate.id.to_string()).collect()
}

#[test]
fn a_reserve_needs_a_closed_selection_a_decision_and_a_later_last_day() {
    assert_eq!(refused(&scored(), &until("2028-12-31")), Refusal::NotClosed);
    let ends = Refusal::Reserve(ReserveRefusal::EndsBeforeDecision(day("2026-12-01")));
    assert_eq!(refused(&closed(), &until("2026-12-01")), ends);
    assert_eq!(
        wording::refusal(&ends, &closed()),
        "De laatste dag moet na de beslissing van 1 december 2026 komen."
    );
    let reserve = Reserve {
        until: day("2028-12-31"),
        body: "het college".into(),
        date: day("2026-12-01"),
        reference: " ".into(),
    };
    let set = Change::Reserve(ReserveChange::Set { reserve: Some(reserve) });
    assert_eq!(refused(&closed(), &set), Refusal::Empty(Needed::Reference));
    // A longer one is another decision, and the history keeps both.
    assert_eq!(
        accepted(&reserve_with_offers(), &until("2029-12-31")).reserve().expect("a reserve").until,
        day("2029-12-31")
    );
}

fn reserve_with_offers() -> Dossier {
    after(
        &reserve(),
        &[offer("a", 1, "2027-01-05", Some((false, "2027-01-08"))), offer("b", 1, "2027-02-01", None)],
    )
}

#[test]
fn offers_and_refusals_change_no_place() {
    let dossier = reserve_with_offers();
    assert_eq!(
        list(&dossier),
        [
            ("a".to_owned(), Some(1), ReserveState::Available),
            ("b".to_owned(), Some(2), ReserveState::Asked),
            ("c".to_owned(), Some(2), ReserveState::Available),
        ]
    );
    assert_eq!(places(&dossier), places(&closed()));
    // Who refused once is still first, until they decline the place.
    assert_eq!(next(&dossier), ["a"]);
    let left = accepted(&dossier, &Change::Decline { candidate: who("a"), on: Some(day("2027-01-08")) });
    assert_eq!(list(&left)[0].2, ReserveState::Declined(day("2027-01-08")));
    assert_eq!(next(&left), ["c"]);
    let taken = accepted(&left, &offer("c", 1, "2027-03-01", Some((true, "2027-03-02"))));
    assert_eq!(list(&taken)[2].2, ReserveState::Accepted);
    assert!(next(&taken).is_empty());
}

#[test]
fn who_stands_equal_is_next_together() {
    let left = accepted(&reserve(), &Change::Decline { candidate: who("a"), on: Some(day("2027-01-08")) });
    assert_eq!(next(&left), ["b", "c"]);
}

#[test]
fn an_offer_needs_a_reserve_that_holds_somebody_on_it_and_an_answer_after_it() {
    let without = refused(&closed(), &offer("a", 1, "2027-01-05", None));
    assert_eq!(without, Refusal::Reserve(ReserveRefusal::NoReserve));
    let ended = refused(&reserve(), &offer("a", 1, "2029-01-01", None));
    assert_eq!(
        wording::refusal(&ended, &reserve()),
        "De wervingsreserve geldt tot en met 31 december 2028. Een aanbod van later komt er niet meer uit."
    );
    accepted(&reserve(), &offer("a", 1, "2028-12-31", None));
    let early = refused(&reserve(), &offer("a", 1, "2027-01-05", Some((true, "2027-01-04"))));
    assert_eq!(early, Refusal::Reserve(ReserveRefusal::AnsweredBeforeOffer(day("2027-01-05"))));
    // On the day itself somebody can say yes already.
    accepted(&reserve(), &offer("a", 1, "2027-01-05", Some((true, "2027-01-05"))));
    let failed =
        [scores("a", ["30", "30", "40"]), scores("b", ["30", "30", "12"]), scores("c", ["30", "30", "40"])]
            .concat();
    let failed =
        accepted(&crate::concluding::ready(&after(&selection(), &failed)), &crate::concluding::close());
    let failed = accepted(&failed, &until("2028-12-31"));
    assert_eq!(refused(&failed, &offer("b", 1, "2027-01-05", None)), Refusal::NoPlace(number(12)));
}

#[test]
fn whatever_is_recorded_of_the_reserve_can_be_taken_back() {
    for change in [until("2029-12-31"), offer("a", 1, "2027-01-05", None), offer("a", 2, "2027-01-06", None)]
    {
        let before = accepted(&reserve(), &offer("a", 1, "2027-01-04", None));
        let inverse = before.inverse(&change).expect("an inverse");
        assert_eq!(after(&accepted(&before, &change), &inverse), before);
    }
}

#[test]
fn the_reserve_stays_recorded_while_the_selection_is_open_again_and_nobody_is_on_the_list_meanwhile() {
    let open = accepted(&reserve_with_offers(), &reopen_selection("college", "telfout"));
    assert!(open.reserved().is_empty());
    assert_eq!(open.reserve(), reserve().reserve());
    let again = accepted(&crate::concluding::ready(&open), &crate::concluding::close());
    assert_eq!(list(&again), list(&reserve_with_offers()));
}

#[test]
fn who_is_on_it_reads_so_in_the_letter_and_everyone_reads_until_when() {
    let letter = |dossier: &Dossier| {
        let to = dossier.candidate(&who("a")).expect("known");
        format!("{:?}", notifications(dossier, &[to], &Occasion::Selection, moment()))
    };
    let told = "U staat op de wervingsreserve. Geldig tot en met 31 december 2028. Beslist door het college op 1 december 2026, kenmerk CBS/2026/90.";
    assert!(letter(&reserve()).contains(told));
    assert!(!letter(&closed()).contains("wervingsreserve"));
    let left = accepted(&reserve(), &Change::Decline { candidate: who("a"), on: Some(day("2027-01-08")) });
    assert!(!letter(&left).contains("wervingsreserve"));
    let published = format!("{:?}", publication(&reserve_with_offers(), moment()));
    assert!(published.contains("31 december 2028") && !published.contains("aangeboden"), "{published}");
}

#[test]
fn a_reserve_holds_on_its_last_day_and_not_after_it() {
    let dossier = reserve();
    let reserve = dossier.reserve().expect("a reserve");
    assert!(!reserve.has_ended(day("2026-12-01")) && !reserve.has_ended(day("2028-12-31")));
    assert!(reserve.has_ended(day("2029-01-01")));
}

#[test]
fn a_selection_is_concluded_by_its_closing_then_its_adoption_and_at_last_by_its_reserve() {
    assert_eq!(scored().concluded(), None, "it is open");
    assert_eq!(closed().concluded(), Some(day("2026-11-24")));
    let adopted = accepted(&closed(), &adopt("de raad", day("2026-12-10"), "GR 1"));
    assert_eq!(adopted.concluded(), Some(day("2026-12-10")));
    assert_eq!(accepted(&adopted, &until("2028-12-31")).concluded(), Some(day("2028-12-31")));
    let short = accepted(&adopted, &until("2026-12-05"));
    assert_eq!(short.concluded(), Some(day("2026-12-10")), "the reserve ended before the adoption");
    let open = accepted(&adopted, &reopen_selection("college", "telfout"));
    assert_eq!(open.concluded(), None);
}
