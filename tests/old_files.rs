//! Files of every format that was released open for ever and say what they said then; a file that cannot be read
//! changes nothing and says why.
#![cfg(feature = "engine")]

#[expect(dead_code, reason = "the random selections serve other tests too")]
mod play;

use base64ct::{Base64, Encoding};
use play::moment;
use proptest::prelude::*;
use selectiewijzer::archive::{FileDefect, FromEngine, ToEngine, contested_dossier};
use selectiewijzer::keeper::{Beside, MemoryShelf, MemoryVault, Shelf};
use selectiewijzer::ledger::{Clerk, Ledger, open_file, write_file};
use selectiewijzer::rules::*;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

const FIRST: &str = include_str!("archive/released/format-1.selectie");
const FIRST_KEPT: &str = include_str!("archive/released/format-1.chunks");
const SECOND: &str = include_str!("archive/released/format-2.selectie");
const SECOND_KEPT: &str = include_str!("archive/released/format-2.chunks");
const SECOND_SHEET: &str = include_str!("archive/released/format-2-sheet.selectie");

/// What a future gives that never has to wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a shelf in memory answers at once"),
    }
}

/// A shelf as an older version left it: a chunk a line.
fn kept(dossier: &str, lines: &str) -> MemoryShelf {
    let shelf = MemoryShelf::default();
    for (at, line) in lines.lines().enumerate() {
        let chunk = Base64::decode_vec(line).expect("base64");
        let kept = if at == 0 {
            now(shelf.write(dossier, "", Beside::Whole(&chunk)))
        } else {
            now(shelf.write(dossier, "", Beside::More(&chunk)))
        };
        kept.expect("room");
    }
    shelf
}

fn engine(shelf: &MemoryShelf) -> Clerk<MemoryShelf, MemoryVault> {
    let mut clerk = now(Clerk::start(shelf.clone(), MemoryVault::default(), "hier")).expect("a clerk");
    now(clerk.become_writer());
    clerk
}

fn open(clerk: &mut Clerk<MemoryShelf, MemoryVault>, dossier: &str) -> (Dossier, Vec<LogEntry>) {
    let said = now(clerk.answer(ToEngine::Open { dossier: dossier.into() }));
    let [FromEngine::Opened(seen)] = &said[..] else { panic!("{said:?}") };
    let log = seen.log.iter().map(|entry| entry.0.clone()).collect();
    (contested_dossier(&seen.cells, &seen.rivals).expect("a dossier"), log)
}

fn entry_of(dossier: &Dossier, who: &str, part: &str) -> Entry {
    dossier.candidate(&who.into()).expect("a candidate").entry(&part.into())
}

fn scores_of(dossier: &Dossier, who: &str) -> Vec<(String, MemberScore)> {
    let candidate = dossier.candidate(&who.into()).expect("a candidate");
    let scores = candidate.cells[&"mondeling".into()].members.iter();
    scores.map(|(member, score)| (member.to_string(), *score)).collect()
}

fn given(points: &str) -> MemberScore {
    MemberScore::Points(points.parse().expect("points"))
}

/// Replays a log in which nothing was written apart.
fn replay(opening: Opening, log: &[LogEntry]) -> Dossier {
    log.iter()
        .fold(Dossier::open(opening), |dossier, entry| dossier.apply(&entry.change).expect("as it was made"))
}

/// All that was written into the dossier of format 1.
fn is_the_first(dossier: &Dossier, log: &[LogEntry]) {
    assert_eq!((dossier.opening().id.as_str(), dossier.title()), ("archief-1", "Uit het archief, hernoemd"));
    assert_eq!(dossier.opening().title, "Uit het archief");
    let names: Vec<_> = dossier.key().values().map(|who| (who.name.as_str(), who.contact.as_str())).collect();
    let expected = [
        ("Ann Archief", "a@voorbeeld.be"),
        ("Bert Bewaard", "b@voorbeeld.be"),
        ("Cis Cijfer", "c@voorbeeld.be"),
    ];
    assert_eq!(names, expected);
    let points = |text: &str| Entry::Points(text.parse().expect("points"));
    assert_eq!(entry_of(dossier, "a", "gevalstudie"), points("20,5"));
    assert_eq!(entry_of(dossier, "b", "gevalstudie"), points("14,99"));
    assert_eq!(entry_of(dossier, "c", "gevalstudie"), points("0"));
    assert_eq!(dossier.locked(&"gevalstudie".into()), Some(moment(24, 11, 0)));
    let unread = &dossier.candidate(&"b".into()).expect("b").cells[&"competentieproef".into()];
    assert_eq!((unread.points, unread.unreadable.as_deref()), ("17".parse().ok(), Some("1z")));
    assert_eq!(entry_of(dossier, "c", "competentieproef"), Entry::Absent);
    assert_eq!(scores_of(dossier, "a"), [("m".into(), given("30")), ("n".into(), given("31"))]);
    assert_eq!(scores_of(dossier, "b"), [("m".into(), given("25")), ("n".into(), MemberScore::NotPresent)]);
    assert!(!dossier.candidate(&"c".into()).expect("c").takes_part());
    assert_eq!(log.len(), 20);
    assert_eq!((log[19].number, log[19].reason.as_deref()), (20, Some("duidelijker")));
    assert_eq!(&replay(dossier.opening().clone(), log), dossier, "its history tells how it came about");
}

/// All that was written into the dossier of format 2.
fn is_the_second(dossier: &Dossier, log: &[LogEntry]) {
    assert_eq!(dossier.opening().id, "archief-2");
    assert_eq!(dossier.key().len(), 3);
    assert_eq!(scores_of(dossier, "a"), [("m".into(), given("30")), ("n".into(), given("31,25"))]);
    assert_eq!(entry_of(dossier, "b", "mondeling"), Entry::Conflict);
    let contested: Vec<_> = dossier.contests().values().map(|contest| contest.subject.clone()).collect();
    assert_eq!(contested, [Subject::MemberScore("b".into(), "mondeling".into(), "m".into())]);
    assert_eq!(log.len(), 11);
    assert_eq!(log.iter().filter(|entry| entry.device == "tablet").count(), 2);
    let settled = |entry: &LogEntry| matches!(&entry.change, Change::Settle { reason, .. } if reason == "papieren blad");
    assert_eq!(log.iter().filter(|entry| settled(entry)).count(), 1);
}

#[test]
fn a_dossier_file_of_format_1_opens_and_holds_what_was_written() {
    let opened = open_file(FIRST).expect("a dossier");
    is_the_first(opened.dossier(), opened.log());
}

#[test]
fn what_format_1_kept_in_the_browser_opens_and_is_kept_on_in_the_format_of_now() {
    let shelf = kept("archief-1", FIRST_KEPT);
    let (dossier, log) = open(&mut engine(&shelf), "archief-1");
    is_the_first(&dossier, &log);
    let written_anew = now(shelf.chunks("archief-1")).expect("chunks");
    assert_eq!(written_anew.len(), 1, "many chunks become one");
    let (again, log) = open(&mut engine(&shelf), "archief-1");
    is_the_first(&again, &log);
}

#[test]
fn the_chunks_of_format_1_and_its_file_say_the_same() {
    let chunks = FIRST_KEPT.lines().map(|line| {
        let bytes = Base64::decode_vec(line).expect("base64");
        selectiewijzer::ledger::Chunk::from_bytes(&bytes).expect("a chunk")
    });
    let from_chunks = Ledger::load(&chunks.collect::<Vec<_>>()).expect("a ledger");
    let from_file = open_file(FIRST).expect("a ledger");
    assert_eq!((from_chunks.dossier(), from_chunks.log()), (from_file.dossier(), from_file.log()));
}

#[test]
fn work_goes_on_in_a_dossier_of_format_1_and_a_member_scores_apart_from_then_on() {
    let mut ledger = open_file(FIRST).expect("a ledger");
    let (_, sheet) = ledger.hand_out(&"m".into()).expect("handed out");
    let mut tablet = open_file(&sheet).expect("a sheet");
    let (candidate, part, member) = ("a".into(), "mondeling".into(), "m".into());
    let change = Change::EnterMemberScore { candidate, part, member, score: Some(given("35")) };
    let (by, device) = ("Mia Lid".to_owned(), "tablet".to_owned());
    let entry = LogEntry { number: 1, at: moment(25, 9, 0), by, device, reason: None, undoes: None, change };
    tablet.apply(&entry).expect("scored");
    ledger.take(&write_file(&mut tablet).expect("text")).expect("taken over");
    assert_eq!(scores_of(ledger.dossier(), "a"), [("m".into(), given("35")), ("n".into(), given("31"))]);
    assert!(ledger.dossier().contests().is_empty(), "what stood here was known when it was handed out");
    let again = open_file(&write_file(&mut ledger).expect("text")).expect("in the format of now");
    assert_eq!((again.dossier(), again.log()), (ledger.dossier(), ledger.log()));
}

#[test]
fn a_dossier_file_of_format_2_opens_and_holds_what_was_written() {
    let opened = open_file(SECOND).expect("a dossier");
    is_the_second(opened.dossier(), opened.log());
    let (dossier, log) = open(&mut engine(&kept("archief-2", SECOND_KEPT)), "archief-2");
    is_the_second(&dossier, &log);
}

#[test]
fn a_score_sheet_of_format_2_opens_and_is_known_where_it_came_from() {
    let sheet = open_file(SECOND_SHEET).expect("a sheet");
    assert_eq!(scores_of(sheet.dossier(), "a"), [("m".into(), given("30"))]);
    assert!(sheet.dossier().key().is_empty(), "it never held a name");
    let home = open_file(SECOND).expect("a dossier");
    assert!(home.look_at(SECOND_SHEET).expect("a look").brings_nothing());
}

/// Files that nobody can read, with a piece of the sentence that says why.
fn unreadable() -> Vec<(String, &'static str)> {
    let of = |text: &str, from: &str, to: &str| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from} stands in it");
        changed
    };
    vec![
        (String::new(), "Dit bestand is onvolledig"),
        (FIRST[..FIRST.len() / 2].to_owned(), "Dit bestand is onvolledig"),
        (SECOND[..SECOND.len() - 3].to_owned(), "Dit bestand is onvolledig"),
        ("%PDF-1.7".to_owned(), "Dit is geen dossierbestand"),
        ("[]".to_owned(), "zegt niet wat het is"),
        (r#"{"kind":"vacature"}"#.to_owned(), "het noemt zich “vacature”"),
        (of(FIRST, "\"format\": 1", "\"format\": 0"), "“format” is geen versie die we kennen"),
        // Another format is another check: nobody makes one into the other by hand.
        (of(FIRST, "\"format\": 1", "\"format\": 2"), "De controletekens kloppen niet"),
        (of(SECOND, "\"format\": 2", "\"format\": 3"), "nieuwere versie van Selectiewijzer (formaat 3)"),
        (of(FIRST, "Ann Archief", "Ann Anders"), "De controletekens kloppen niet"),
        (of(SECOND, "\"main\": \"hW9K", "\"main\": \"hW9L"), "De controletekens kloppen niet"),
        (
            of(SECOND_SHEET, "\"selectiewijzer-scoreblad\"", "\"selectiewijzer-dossier\""),
            "De controletekens kloppen niet",
        ),
        (of(SECOND, "\"names\"", "\"namen\""), "de indeling is anders dan verwacht"),
    ]
}

#[test]
fn a_newer_cut_off_foreign_or_damaged_file_changes_nothing_and_names_the_fault() {
    let shelf = kept("archief-2", SECOND_KEPT);
    let mut engine = engine(&shelf);
    let before = open(&mut engine, "archief-2");
    let (chunks, labels) = (now(shelf.chunks("archief-2")), now(shelf.labels()));
    for (text, why) in unreadable() {
        let asked = [
            ToEngine::Import { text: text.clone() },
            ToEngine::TakeOver { dossier: "archief-2".into(), text },
        ];
        for message in asked {
            let said = now(engine.answer(message));
            let [FromEngine::Impossible { words }] = &said[..] else { panic!("{why}: {said:?}") };
            assert!(words.contains(why) && words.ends_with("Er is niets gewijzigd."), "{why}: {words}");
        }
    }
    assert_eq!(open(&mut engine, "archief-2"), before);
    assert_eq!((now(shelf.chunks("archief-2")), now(shelf.labels())), (chunks, labels));
}

#[test]
fn what_was_kept_and_is_cut_off_is_said_and_stays_as_it_lies_there() {
    let shelf = kept("archief-1", FIRST_KEPT);
    let last = now(shelf.chunks("archief-1")).expect("chunks").pop().expect("a chunk");
    now(shelf.write("archief-1", "", Beside::More(&last[..last.len() / 2]))).expect("room");
    let lies = now(shelf.chunks("archief-1"));
    let said = now(engine(&shelf).answer(ToEngine::Open { dossier: "archief-1".into() }));
    let [FromEngine::Impossible { words }] = &said[..] else { panic!("{said:?}") };
    assert!(
        words.contains("is op dit toestel beschadigd. Open het laatste bestand dat je bewaarde."),
        "{words}"
    );
    assert_eq!(now(shelf.chunks("archief-1")), lies, "set aside, never overwritten");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_byte_of_an_old_file_can_change_unseen(which in 0..3_usize, place in any::<u32>(), byte in any::<u8>()) {
        let text = [FIRST, SECOND, SECOND_SHEET][which];
        let mut bytes = text.as_bytes().to_vec();
        let place = place as usize % bytes.len();
        bytes[place] = byte;
        let whole = open_file(text).expect("a ledger");
        match open_file(&String::from_utf8_lossy(&bytes)) {
            Ok(opened) => prop_assert_eq!(opened.dossier(), whole.dossier(), "only white space may differ"),
            Err(defect) => {
                prop_assert!(!matches!(defect, FileDefect::Differs(_) | FileDefect::Cells(_)), "the check comes first");
                prop_assert!(defect.to_string().ends_with("Er is niets gewijzigd."));
            }
        }
    }
}
