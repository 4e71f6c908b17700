//! Observations of a member on an own tablet: handed out with the criteria, taken over like scores, and of nobody else.
#![cfg(feature = "engine")]

#[expect(dead_code, reason = "the random selections serve other tests too")]
mod play;
#[path = "play/tablets.rs"]
mod tablets;

use play::{moment, opening, split};
use selectiewijzer::ledger::{Ledger, open_file};
use selectiewijzer::rules::*;
use tablets::{file, handed, holds, make, member, panels, score};

const NAMES: [&str; 2] = ["Wivina Zoetendaal", "Xander Quaghebeur"];

/// Two candidates whose names are masked, two members who score the oral test apart, one selected competency of the
/// two in the profile, and a guide that is fixed.
fn begun() -> Ledger {
    let Opening { vacancy, .. } = opening();
    let mut competencies = vacancy.competencies.clone();
    competencies.push(Competency { id: "plannen".into(), name: "Plannen".into(), ..competencies[0].clone() });
    let vacancy = VacancyReference { competencies, ..vacancy };
    let mut ledger = Ledger::create(Opening { vacancy, ..opening() }).expect("a ledger");
    let candidates = ["a", "b"].into_iter().zip(NAMES).zip(41..).map(|((id, name), number)| NewCandidate {
        id: id.into(),
        number: CandidateNumber::new(number).expect("a number"),
        identity: Some(Identity { name: name.into(), contact: "iemand@voorbeeld.be".into() }),
    });
    let questions = |criterion: Option<&str>, text: &str| {
        let (criterion, text) = (criterion.map(CriterionId::from), Some(text.to_owned()));
        Change::Oral(OralChange::WriteQuestions { criterion, text })
    };
    let changes = [
        split(),
        Change::AddCandidates { candidates: candidates.collect() },
        Change::SetMember { member: member("mia", "Mia Verlinden") },
        Change::SetMember { member: member("noor", "Noor Haddad") },
        panels(&["mia", "noor"]),
        decide(Ruling::Competencies(vec!["luisteren".into()]), "B-17"),
        questions(None, "Welkom."),
        questions(Some("luisteren"), "Wat hoorde je ons vragen?"),
    ];
    make("secretaris", &mut ledger, &changes);
    let guide = ledger.dossier().guide().clone();
    make("secretaris", &mut ledger, &[decide(Ruling::Guide(guide), "B-18")]);
    ledger
}

fn decide(ruling: Ruling, reference: &str) -> Change {
    let (body, date) = ("college".to_owned(), Date::new(2026, 11, 2).expect("a day"));
    let (reference, reason) = (reference.to_owned(), Some("vergeten".to_owned()));
    Change::Decide { decision: Decision { ruling, body, date, reference, reason } }
}

fn observe(member: &str, who: &str, on: &str, words: Option<Observation>) -> Change {
    let (candidate, criterion, member) = (who.into(), on.into(), Some(member.into()));
    Change::Oral(OralChange::Observe { candidate, criterion, member, observation: words })
}

fn said(member: &str, who: &str, on: &str, words: &str) -> Change {
    observe(member, who, on, Some(Observation::Said(words.into())))
}

/// What a member wrote of a candidate on a criterion, as this ledger says it.
fn read(ledger: &Ledger, member: &str, who: &str, on: &str) -> Option<String> {
    let form = &ledger.dossier().candidate(&who.into())?.oral;
    Some(form.criteria.get(&on.into())?.of(Some(&member.into()))?.text().to_owned())
}

#[test]
fn a_sheet_for_the_oral_test_carries_the_criteria_and_the_guide_and_no_more_of_the_profile() {
    let mut secretary = begun();
    let mia = handed(&mut secretary, "mia");
    let names: Vec<&str> = mia.dossier().criteria().into_iter().map(Criterion::name).collect();
    assert_eq!(names, ["motivatie", "Luisteren"]);
    let listening =
        mia.dossier().criterion(&"luisteren".into()).and_then(Criterion::competency).expect("whole");
    assert_eq!((listening.levels.len(), listening.indicators().len()), (3, 2));
    let guide = mia.dossier().fixed_guide().expect("the guide");
    assert_eq!((guide.introduction.as_str(), guide.questions.len()), ("Welkom.", 1));
    for foreign in ["Plannen", "plannen", "B-17", "B-18", "vergeten"] {
        assert!(!holds(&file(&mia), foreign), "{foreign} stands in the sheet");
    }
}

#[test]
fn who_does_not_score_the_oral_test_gets_no_criteria() {
    let mut secretary = begun();
    let panel = |members: &[&str]| Panel {
        combine: Combine::Mean,
        members: members.iter().map(|id| (*id).into()).collect(),
    };
    let panels = [("mondeling", panel(&["noor"])), ("gevalstudie", panel(&["mia", "noor"]))];
    let ruling = Ruling::Panels(panels.into_iter().map(|(part, panel)| (part.into(), panel)).collect());
    make("secretaris", &mut secretary, &[decide(ruling, "")]);
    let (mia, noor) = (handed(&mut secretary, "mia"), handed(&mut secretary, "noor"));
    assert!(mia.dossier().criteria().is_empty() && mia.dossier().fixed_guide().is_none());
    assert!(!holds(&file(&mia), "Luisteren") && !holds(&file(&mia), "Welkom."));
    assert_eq!(noor.dossier().criteria().len(), 2);
}

#[test]
fn observations_come_back_in_either_order_any_number_of_times() {
    let mut secretary = begun();
    let (mut mia, mut noor) = (handed(&mut secretary, "mia"), handed(&mut secretary, "noor"));
    make(
        "mia-tablet",
        &mut mia,
        &[said("mia", "a", "aspect-motivatie", "Wil dit al jaren."), score("mia", "a", "30")],
    );
    let not_asked = Some(Observation::NotAsked("de tijd om was".into()));
    make("noor-tablet", &mut noor, &[observe("noor", "a", "aspect-motivatie", not_asked)]);
    let mut other_way = secretary.clone();
    for text in [file(&mia), file(&noor), file(&mia)] {
        secretary.take(&text).expect("taken");
    }
    for text in [file(&noor), file(&mia)] {
        other_way.take(&text).expect("taken");
    }
    assert_eq!(secretary.dossier(), other_way.dossier());
    assert_eq!(secretary.log(), other_way.log());
    assert!(secretary.look_at(&file(&noor)).expect("a look").brings_nothing());
    assert_eq!(read(&secretary, "mia", "a", "aspect-motivatie").as_deref(), Some("Wil dit al jaren."));
    assert_eq!(read(&secretary, "noor", "a", "aspect-motivatie").as_deref(), Some("de tijd om was"));
    let candidate = secretary.dossier().candidate(&"a".into()).expect("a");
    assert_eq!(secretary.dossier().answered(candidate), (1, 2));
    // Taken away later, it is away.
    make("mia-tablet", &mut mia, &[observe("mia", "a", "aspect-motivatie", None)]);
    secretary.take(&file(&mia)).expect("taken");
    assert_eq!(read(&secretary, "mia", "a", "aspect-motivatie"), None);
    let loaded = Ledger::load(&[secretary.save()]).expect("a ledger");
    assert_eq!(loaded.dossier(), secretary.dossier());
}

#[test]
fn two_values_of_one_observation_stand_side_by_side_until_a_person_decides() {
    let mut secretary = begun();
    let mut mia = handed(&mut secretary, "mia");
    make("secretaris", &mut secretary, &[said("mia", "b", "luisteren", "van papier")]);
    make("mia-tablet", &mut mia, &[said("mia", "b", "luisteren", "van de tablet")]);
    let incoming = secretary.look_at(&file(&mia)).expect("a look");
    assert_eq!((incoming.contested.len(), incoming.changed.len()), (1, 0));
    secretary.take(&file(&mia)).expect("taken");
    let contests: Vec<_> = secretary.dossier().contests().clone().into_iter().collect();
    let [(cell, contest)] = contests.as_slice() else { panic!("{contests:?}") };
    assert_eq!(contest.ways.len(), 2);
    let (mia_id, luisteren) = ("mia".into(), "luisteren".into());
    assert!(secretary.dossier().is_contested_observation(&"b".into(), &luisteren, &mia_id));
    let (cell, changes, reason) = (cell.clone(), contest.ways[0].clone(), "nagekeken".to_owned());
    make("secretaris", &mut secretary, &[Change::Settle { cell, changes, reason }]);
    let loaded = Ledger::load(&[secretary.save()]).expect("a ledger");
    assert!(loaded.dossier().contests().is_empty());
    let chosen = read(&loaded, "mia", "b", "luisteren").expect("words");
    assert!(["van papier", "van de tablet"].contains(&chosen.as_str()), "{chosen}");
    // It holds on the member's own tablet too, once the sheet is handed out again.
    let (_, again) = secretary.hand_out(&"mia".into()).expect("handed out");
    mia.take(&again).expect("taken");
    assert_eq!(read(&mia, "mia", "b", "luisteren"), Some(chosen));
}

#[test]
fn no_byte_of_a_sheet_is_an_observation_of_others_or_a_name() {
    let mut secretary = begun();
    let mut noor = handed(&mut secretary, "noor");
    make("noor-tablet", &mut noor, &[said("noor", "a", "luisteren", "Onderbreekt dikwijls.")]);
    secretary.take(&file(&noor)).expect("taken");
    let committee = |on: &str, words: &str| {
        let (candidate, criterion, member) = ("a".into(), on.into(), None);
        let observation = Some(Observation::Said(words.into()));
        Change::Oral(OralChange::Observe { candidate, criterion, member, observation })
    };
    let (candidate, criterion) = (CandidateId::from("a"), CriterionId::from("luisteren"));
    let evidence = [
        committee("aspect-motivatie", "Gezamenlijk genoteerd."),
        Change::Oral(OralChange::SetLevel { candidate: candidate.clone(), criterion, level: Some(3) }),
        Change::Oral(OralChange::WriteNote { candidate, text: Some("Kwam te laat.".into()) }),
        said("mia", "a", "luisteren", "Vat goed samen."),
    ];
    make("secretaris", &mut secretary, &evidence);
    let (_, text) = secretary.hand_out(&"mia".into()).expect("handed out");
    let others =
        ["Onderbreekt dikwijls.", "Gezamenlijk genoteerd.", "Kwam te laat.", "Noor", "noor", "levels/a"];
    for foreign in NAMES.into_iter().chain(["Zoetendaal", "voorbeeld.be"]).chain(others) {
        assert!(!holds(&text, foreign), "{foreign} stands in the sheet");
    }
    assert!(holds(&text, "Vat goed samen.") && holds(&text, "oral/a/luisteren/mia"), "its own does");
}

/// Everything that closing the oral test asks of a candidate: both scores, a motivation, and words of one member.
fn whole(who: &str, by: &str) -> [Change; 5] {
    let motivation = Some("Vlot.".to_owned());
    [
        score("mia", who, "24"),
        score("noor", who, "26"),
        said(by, who, "luisteren", "Luistert."),
        said(by, who, "aspect-motivatie", "Gemotiveerd."),
        Change::Motivate { candidate: who.into(), part: "mondeling".into(), motivation },
    ]
}

fn lock() -> Change {
    Change::LockPart { part: "mondeling".into(), at: moment(25, 10, 0) }
}

fn reopen() -> Change {
    let (decided_by, reason) = ("voorzitter".to_owned(), "laat blad".to_owned());
    Change::ReopenPart { part: "mondeling".into(), at: moment(26, 9, 0), decided_by, reason }
}

#[test]
fn what_comes_in_for_a_closed_oral_test_counts_only_when_it_is_opened_again() {
    let mut secretary = begun();
    let mut mia = handed(&mut secretary, "mia");
    make("secretaris", &mut secretary, &[whole("a", "noor"), whole("b", "noor")].concat());
    make("secretaris", &mut secretary, &[lock()]);
    make("mia-tablet", &mut mia, &[said("mia", "a", "aspect-motivatie", "Kwam later binnen.")]);
    let incoming = secretary.look_at(&file(&mia)).expect("a look");
    assert_eq!(incoming.closed.iter().map(String::as_str).collect::<Vec<_>>(), ["mondeling"]);
    secretary.take(&file(&mia)).expect("kept beside");
    assert_eq!(read(&secretary, "mia", "a", "aspect-motivatie"), None, "closed stays closed");
    assert_eq!(read(&secretary, "noor", "a", "aspect-motivatie").as_deref(), Some("Gemotiveerd."));
    let loaded = Ledger::load(&[secretary.save()]).expect("a ledger");
    assert_eq!(loaded.dossier(), secretary.dossier());
    make("secretaris", &mut secretary, &[reopen()]);
    assert_eq!(read(&secretary, "mia", "a", "aspect-motivatie").as_deref(), Some("Kwam later binnen."));
}

#[test]
fn the_oral_test_does_not_close_while_two_values_stand_for_an_observation() {
    let mut secretary = begun();
    let mut mia = handed(&mut secretary, "mia");
    make("secretaris", &mut secretary, &[whole("a", "mia"), whole("b", "mia")].concat());
    make("mia-tablet", &mut mia, &[said("mia", "a", "luisteren", "Luistert niet.")]);
    secretary.take(&file(&mia)).expect("taken");
    assert!(matches!(secretary.dossier().apply(&lock()), Err(Refusal::Contested(_))));
}

#[test]
fn a_sheet_that_is_handed_out_again_keeps_what_was_observed_on_a_competency_that_was_dropped() {
    let mut secretary = begun();
    let mut mia = handed(&mut secretary, "mia");
    make("mia-tablet", &mut mia, &[said("mia", "a", "luisteren", "Vat goed samen.")]);
    make("secretaris", &mut secretary, &[decide(Ruling::Competencies(vec!["plannen".into()]), "")]);
    let (_, again) = secretary.hand_out(&"mia".into()).expect("handed out");
    mia.take(&again).expect("taken");
    let names: Vec<&str> = mia.dossier().criteria().into_iter().map(Criterion::name).collect();
    assert_eq!(names, ["motivatie", "Plannen"]);
    secretary.take(&file(&mia)).expect("taken");
    assert_eq!(read(&secretary, "mia", "a", "luisteren").as_deref(), Some("Vat goed samen."));
    open_file(&file(&secretary)).expect("a file that opens");
}

#[test]
fn a_file_in_which_observations_stand_in_the_main_document_says_them_until_the_sheet_says_something_else() {
    let text = include_str!("files/observations-in-main.json");
    let mut secretary = open_file(text).expect("a file of before");
    let words = |ledger: &Ledger| read(ledger, "mia", "a", "aspect-motivatie");
    assert_eq!(words(&secretary).as_deref(), Some("Gemotiveerd."));
    let mut mia = handed(&mut secretary, "mia");
    make("mia-tablet", &mut mia, &[said("mia", "a", "aspect-motivatie", "Beter verwoord.")]);
    secretary.take(&file(&mia)).expect("kept beside");
    assert_eq!(words(&secretary).as_deref(), Some("Gemotiveerd."), "closed stays closed");
    make("secretaris", &mut secretary, &[reopen()]);
    assert_eq!(words(&secretary).as_deref(), Some("Beter verwoord."));
    make("secretaris", &mut secretary, &[observe("mia", "b", "luisteren", None)]);
    let loaded = open_file(&file(&secretary)).expect("a file");
    assert_eq!(read(&loaded, "mia", "b", "luisteren"), None, "emptied in the sheet");
    assert_eq!(read(&loaded, "mia", "b", "aspect-motivatie").as_deref(), Some("Gemotiveerd."));
    make("secretaris", &mut secretary, &[said("mia", "b", "luisteren", "Luistert toch."), lock()]);
    let loaded = open_file(&file(&secretary)).expect("a file");
    assert_eq!(loaded.dossier(), secretary.dossier());
}
