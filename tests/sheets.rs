//! Score sheets: handed out with nothing of others, scored elsewhere, taken over in any order.
#![cfg(feature = "engine")]

#[expect(dead_code, reason = "the random selections serve other tests too")]
mod play;
#[path = "play/tablets.rs"]
mod tablets;

use play::{moment, opening, split};
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::ledger::{Ledger, NotTaken, open_file};
use selectiewijzer::rules::*;
use tablets::{file, handed, holds, make, member, panels, score};

const NAMES: [&str; 3] = ["Wivina Zoetendaal", "Xander Quaghebeur", "Yasmina Jorissen"];

/// A dossier with three candidates whose names are masked, and two members who score the oral test apart.
fn begun() -> Ledger {
    // Nothing to observe: this is about points.
    let Opening { vacancy, .. } = opening();
    let vacancy = VacancyReference { aspects: Vec::new(), competencies: Vec::new(), ..vacancy };
    let mut ledger = Ledger::create(Opening { vacancy, ..opening() }).expect("a ledger");
    let candidates =
        ["a", "b", "c"].into_iter().zip(NAMES).zip(41..).map(|((id, name), number)| NewCandidate {
            id: id.into(),
            number: CandidateNumber::new(number).expect("a number"),
            identity: Some(Identity { name: name.into(), contact: "iemand@voorbeeld.be".into() }),
        });
    let changes = [
        split(),
        Change::AddCandidates { candidates: candidates.collect() },
        Change::SetMember { member: member("mia", "Mia Verlinden") },
        Change::SetMember { member: member("noor", "Noor Haddad") },
        panels(&["mia", "noor"]),
        points("a", "gevalstudie", "27,25"),
    ];
    make("secretaris", &mut ledger, &changes);
    ledger
}

fn points(who: &str, part: &str, points: &str) -> Change {
    Change::EnterPoints { candidate: who.into(), part: part.into(), points: points.parse().ok() }
}

fn total(ledger: &Ledger, who: &str) -> Option<String> {
    let candidate = ledger.dossier().candidate(&who.into())?;
    let scoring = ledger.dossier().scoring()?;
    let leaf = scoring.procedure.leaf(&"mondeling".into())?;
    counted(&candidate.entry(&"mondeling".into()), leaf).map(|points| points.to_string())
}

#[test]
fn what_members_score_elsewhere_comes_together_in_either_order() {
    let mut secretary = begun();
    let (mut mia, mut noor) = (handed(&mut secretary, "mia"), handed(&mut secretary, "noor"));
    assert_eq!(mia.dossier().charts(), None, "a sheet never shows how scores lie");
    make("mia-tablet", &mut mia, &[score("mia", "a", "30"), score("mia", "b", "25,5")]);
    make("noor-tablet", &mut noor, &[score("noor", "a", "20")]);
    let mut other_way = secretary.clone();
    for text in [file(&mia), file(&noor)] {
        secretary.take(&text).expect("taken");
    }
    for text in [file(&noor), file(&mia), file(&noor)] {
        other_way.take(&text).expect("taken");
    }
    assert_eq!(secretary.dossier(), other_way.dossier());
    assert_eq!(secretary.log(), other_way.log());
    assert_eq!((total(&secretary, "a").as_deref(), total(&secretary, "b")), (Some("25"), None));
}

#[test]
fn a_sheet_says_what_it_would_bring_before_anything_is_taken_over() {
    let mut secretary = begun();
    let mut mia = handed(&mut secretary, "mia");
    make("secretaris", &mut secretary, &[score("mia", "b", "12")]);
    make("mia-tablet", &mut mia, &[score("mia", "a", "30"), score("mia", "b", "25,5")]);
    let before = secretary.dossier().clone();
    let incoming = secretary.look_at(&file(&mia)).expect("a look");
    assert_eq!((incoming.member.as_deref(), incoming.changes, incoming.added), (Some("mia"), 2, 1));
    assert_eq!((incoming.contested.len(), incoming.by.len()), (1, 1));
    assert_eq!(secretary.dossier(), &before);
    secretary.take(&file(&mia)).expect("taken");
    let candidate = secretary.dossier().candidate(&"b".into()).expect("b");
    assert_eq!(candidate.entry(&"mondeling".into()), Entry::Conflict);
    assert!(secretary.look_at(&file(&mia)).expect("a look").brings_nothing());
}

#[test]
fn no_byte_of_a_sheet_is_of_others() {
    let mut secretary = begun();
    let noor = handed(&mut secretary, "noor");
    make("secretaris", &mut secretary, &[score("noor", "a", "17,43"), score("mia", "a", "31,08")]);
    secretary.take(&file(&noor)).expect("taken");
    let (_, text) = secretary.hand_out(&"mia".into()).expect("handed out");
    for name in NAMES.into_iter().chain([
        "Zoetendaal",
        "voorbeeld.be",
        "Noor",
        "noor",
        "17,43",
        "27,25",
        "gevalstudie",
    ]) {
        assert!(!holds(&text, name), "{name} stands in the sheet");
    }
    assert!(
        holds(&text, "31,08") && holds(&text, "mondeling") && holds(&text, "Mia Verlinden"),
        "its own does"
    );
    let sheet = open_file(&text).expect("a sheet");
    let parts: Vec<_> =
        sheet.dossier().announced().leaves().into_iter().map(|(part, _)| part.id.to_string()).collect();
    assert_eq!(parts, ["mondeling"]);
    assert!(!sheet.dossier().running_result_shown() && sheet.dossier().announced().total_floor().is_none());
}

#[test]
fn a_sheet_of_another_dossier_member_or_procedure_is_refused_and_says_why() {
    let mut secretary = begun();
    let mia = file(&handed(&mut secretary, "mia"));
    let mut other = Ledger::create(Opening { id: "dossier-2".into(), ..opening() }).expect("a ledger");
    assert!(matches!(other.take(&mia), Err(NotTaken::OtherDossier(_))));
    let mut without = secretary.clone();
    make(
        "secretaris",
        &mut without,
        &[
            panels(&["noor"]),
            Change::SetMember { member: Member { removed: true, ..member("mia", "Mia Verlinden") } },
        ],
    );
    assert_eq!(without.take(&mia), Err(NotTaken::UnknownMember));
    make("secretaris", &mut secretary, &[panels(&["mia"])]);
    let before = secretary.dossier().clone();
    let refused = secretary.take(&mia).expect_err("refused");
    assert_eq!(refused, NotTaken::OtherProcedure);
    assert!(refused.to_string().contains("Deel het opnieuw uit"));
    assert_eq!(secretary.dossier(), &before);
}

#[test]
fn a_sheet_that_is_handed_out_again_keeps_what_was_scored_on_it() {
    let mut secretary = begun();
    let mut mia = handed(&mut secretary, "mia");
    make("mia-tablet", &mut mia, &[score("mia", "a", "30")]);
    let late = NewCandidate { id: "d".into(), number: CandidateNumber::new(44).expect("44"), identity: None };
    let gone = Standing::Withdrawn { date: Date::new(2026, 11, 20).expect("a day"), after: None };
    make(
        "secretaris",
        &mut secretary,
        &[
            Change::AddCandidates { candidates: vec![late] },
            Change::SetStanding { candidate: "c".into(), standing: gone },
            panels(&["mia"]),
        ],
    );
    let (_, again) = secretary.hand_out(&"mia".into()).expect("handed out");
    mia.take(&again).expect("taken");
    let numbers: Vec<u32> = mia.dossier().candidates().iter().map(|one| one.number.get()).collect();
    assert_eq!(numbers, [41, 42, 44]);
    secretary.take(&file(&mia)).expect("for the new procedure now");
    assert_eq!(total(&secretary, "a").as_deref(), Some("30"));
}

#[test]
fn what_comes_in_for_a_closed_test_counts_only_when_it_is_opened_again() {
    let mut secretary = begun();
    let (mut mia, noor) = (handed(&mut secretary, "mia"), handed(&mut secretary, "noor"));
    let all = |member: &'static str| ["a", "b", "c"].map(move |who| score(member, who, "24"));
    make("secretaris", &mut secretary, &all("mia"));
    make("secretaris", &mut secretary, &all("noor"));
    let reasons = ["a", "b", "c"].map(|who| Change::Motivate {
        candidate: who.into(),
        part: "mondeling".into(),
        motivation: Some("Vlot.".into()),
    });
    make("secretaris", &mut secretary, &reasons);
    make(
        "secretaris",
        &mut secretary,
        &[Change::LockPart { part: "mondeling".into(), at: moment(25, 10, 0) }],
    );
    drop(noor);
    make("mia-tablet", &mut mia, &[score("mia", "a", "38")]);
    let incoming = secretary.look_at(&file(&mia)).expect("a look");
    assert_eq!(incoming.closed.iter().map(String::as_str).collect::<Vec<_>>(), ["mondeling"]);
    let mut chunks = vec![secretary.save()];
    chunks.push(secretary.take(&file(&mia)).expect("kept beside"));
    assert_eq!(total(&secretary, "a").as_deref(), Some("24"), "closed stays closed");
    assert!(secretary.rivals().is_empty());
    let loaded = Ledger::load(&chunks).expect("a ledger");
    assert_eq!(loaded.dossier(), secretary.dossier());
    assert!(secretary.log().iter().any(|entry| entry.device == "mia-tablet"), "and it stands in the history");
    let (decided_by, reason) = ("voorzitter".to_owned(), "laat scoreblad".to_owned());
    let reopened = Change::ReopenPart { part: "mondeling".into(), at: moment(26, 9, 0), decided_by, reason };
    make("secretaris", &mut secretary, &[reopened]);
    let candidate = secretary.dossier().candidate(&"a".into()).expect("a");
    assert_eq!(candidate.entry(&"mondeling".into()), Entry::Conflict, "24 and 38 were written apart");
    assert_eq!(secretary.dossier().contests().len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_damaged_sheet_changes_nothing_and_breaks_nothing(
        flips in vec((any::<u32>(), any::<u8>()), 1..4), cut in of_cut(),
    ) {
        let mut secretary = begun();
        let mut mia = handed(&mut secretary, "mia");
        make("mia-tablet", &mut mia, &[score("mia", "a", "30")]);
        let mut bytes = file(&mia).into_bytes();
        for (place, byte) in flips {
            let place = place as usize % bytes.len();
            bytes[place] = byte;
        }
        if let Some(length) = cut {
            bytes.truncate(length as usize % bytes.len());
        }
        let damaged = String::from_utf8_lossy(&bytes).into_owned();
        let mut whole = secretary.clone();
        whole.take(&file(&mia)).expect("taken");
        let before = secretary.dossier().clone();
        match secretary.take(&damaged) {
            Ok(_) => prop_assert_eq!(secretary.dossier(), whole.dossier(), "only white space may differ"),
            Err(reason) => {
                prop_assert!(reason.to_string().ends_with("Er is niets gewijzigd."), "{reason}");
                prop_assert_eq!(secretary.dossier(), &before);
            }
        }
    }
}

fn of_cut() -> impl Strategy<Value = Option<u32>> {
    prop_oneof![Just(None), any::<u32>().prop_map(Some)]
}

#[test]
fn who_abstains_gets_no_field_to_score_in() {
    let mut secretary = begun();
    let recuse = |candidate: Option<&str>, recused: bool| {
        let of = RecusalOf {
            part: "mondeling".into(),
            member: "mia".into(),
            candidate: candidate.map(CandidateId::from),
        };
        let recusal = recused.then(|| Recusal { at: moment(25, 8, 0), reason: "nicht".into() });
        Change::Proceedings(ProceedingsChange::Recuse { of, recusal })
    };
    make("secretaris", &mut secretary, &[recuse(Some("b"), true)]);
    let of_b = |ledger: &Ledger| {
        ledger.dossier().proceedings().recusal(&"mondeling".into(), &"mia".into(), &"b".into()).is_some()
    };
    let mut mia = handed(&mut secretary, "mia");
    assert!(of_b(&mia));
    make("secretaris", &mut secretary, &[recuse(Some("b"), false)]);
    let (_, again) = secretary.hand_out(&"mia".into()).expect("handed out");
    mia.take(&again).expect("taken");
    assert!(!of_b(&mia), "taken back");
    make("secretaris", &mut secretary, &[recuse(None, true)]);
    let refused = secretary.hand_out(&"mia".into()).expect_err("no sheet");
    assert!(refused.contains("Mia Verlinden geeft op geen enkel onderdeel een eigen score"), "{refused}");
}
