//! The history of several tablets: replayed from the opening it gives the dossier, and no clock changes an outcome.
#![cfg(feature = "engine")]

#[expect(dead_code, reason = "the random selections serve other tests too")]
mod play;
mod tablets;

use play::{moment, opening};
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::archive::{Cells, cells};
use selectiewijzer::ledger::{Ledger, open_file};
use selectiewijzer::rules::*;
use std::collections::BTreeMap;
use tablets::{begun, carried, file, writing};

const DEVICES: [&str; 3] = ["tablet", "laptop", "pc"];

/// What happens on the tablets, one thing after another.
#[derive(Clone, Debug)]
enum Step {
    /// Somebody writes on a tablet.
    Write(usize, Box<Change>),
    /// A tablet takes over what another one has.
    Take(usize, usize),
}

/// Any minute of three weeks: clocks are days apart and run backwards.
fn clock() -> impl Strategy<Value = Moment> {
    (10..=30_u8, 0..24_u8, 0..60_u8).prop_map(|(day, hour, minute)| moment(day, hour, minute))
}

fn steps(change: impl Strategy<Value = Change>) -> impl Strategy<Value = Vec<Step>> {
    let tablet = 0..DEVICES.len();
    let write = (tablet.clone(), change);
    let step = prop_oneof![
        5 => write.prop_map(|(tablet, change)| Step::Write(tablet, Box::new(change))),
        1 => (tablet.clone(), tablet).prop_map(|(from, to)| Step::Take(from, to)),
    ];
    vec(step, 0..28)
}

/// The tablets after these steps, each with what the others have: by clocks that run alike, or by those that are given.
fn after(steps: &[Step], clocks: Option<&[Moment]>) -> Vec<Ledger> {
    let mut base = begun(opening());
    let mut ledgers: Vec<Ledger> = DEVICES.iter().map(|_| carried(&mut base)).collect();
    for (turn, step) in steps.iter().enumerate() {
        match step {
            Step::Write(tablet, change) => {
                let minute = u8::try_from(turn).expect("less than an hour");
                let at = clocks.map_or(moment(25, 9, minute), |clocks| clocks[turn % clocks.len()]);
                make(DEVICES[*tablet], &mut ledgers[*tablet], change, at);
            }
            Step::Take(from, to) => {
                let text = file(&ledgers[*from]);
                ledgers[*to].take(&text).expect("what was written can come together");
            }
        }
    }
    let files: Vec<String> = ledgers.iter().map(file).collect();
    for ledger in &mut ledgers {
        for text in &files {
            drop(ledger.take(text).expect("taken over"));
        }
    }
    ledgers
}

/// Makes a change where the rules take it, and where it changes something: a screen commits nothing else.
fn make(device: &str, ledger: &mut Ledger, change: &Change, at: Moment) {
    if ledger.dossier().apply(change).is_ok_and(|next| {
        cells(&next) == cells(ledger.dossier()) && next.contests() == ledger.dossier().contests()
    }) {
        return;
    }
    let (number, by, device) = (ledger.last_number(device) + 1, device.to_owned(), device.to_owned());
    drop(ledger.apply(&LogEntry {
        number,
        at,
        by,
        device,
        reason: None,
        undoes: None,
        change: change.clone(),
    }));
}

/// A log replayed from the opening by the rules alone, and the changes that they refuse in that order.
///
/// What a person decided is made as the changes that were chosen: a replay is one hand, and knows no contests. A change
/// that the rules do not take yet waits until they do: what comes for a closed part, until that is opened again.
fn replay(opening: Opening, log: &[LogEntry]) -> (Dossier, Vec<LogEntry>) {
    let mut dossier = Dossier::open(opening);
    let mut waiting: Vec<&LogEntry> = Vec::new();
    for entry in log {
        waiting.push(entry);
        let mut before = 0;
        while before != waiting.len() {
            before = waiting.len();
            waiting.retain(|entry| {
                match chosen(&entry.change).try_fold(dossier.clone(), |next, one| next.recall(one)) {
                    Ok(next) => {
                        dossier = next;
                        false
                    }
                    Err(_) => true,
                }
            });
        }
    }
    (dossier, waiting.into_iter().cloned().collect())
}

fn chosen(change: &Change) -> Box<dyn Iterator<Item = &Change> + '_> {
    match change {
        Change::Settle { changes, .. } => Box::new(changes.iter()),
        other => Box::new(std::iter::once(other)),
    }
}

/// Whether this change is one of several values of which a person decides, or decided, which holds.
fn is_decided_about(ledger: &Ledger, log: &[LogEntry], change: &Change) -> bool {
    let subjects = || chosen(change).map(Change::subject);
    let waits = |subject: Subject| ledger.dossier().contests().values().any(|one| one.subject == subject);
    let settled = log.iter().filter(|entry| matches!(entry.change, Change::Settle { .. }));
    let mut decided = settled.flat_map(|entry| chosen(&entry.change)).map(Change::subject);
    subjects().any(waits) || decided.any(|subject| subjects().any(|own| own == subject))
}

/// The cells in which one value stands.
fn certain(ledger: &Ledger, of: &Dossier) -> Cells {
    let mut cells = cells(of);
    cells.retain(|name, _| !ledger.rivals().contains_key(name));
    cells
}

/// Decides between all values that stand side by side: the first or the last of each.
fn decide(device: &str, ledger: &mut Ledger, last: bool) {
    // Deciding one may wait for another: absence and points of one candidate, for example.
    for _ in 0..3 {
        for (cell, contest) in ledger.dossier().contests().clone() {
            let way = if last { contest.ways.last() } else { contest.ways.first() };
            let (changes, reason) = (way.expect("a way").clone(), "nagekeken".to_owned());
            make(device, ledger, &Change::Settle { cell, changes, reason }, moment(27, 9, 0));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn replaying_the_history_gives_every_cell_in_which_one_value_stands_and_all_of_them_once_a_person_decided(
        steps in steps(writing()), last in any::<bool>(),
    ) {
        let mut ledger = after(&steps, None).swap_remove(0);
        for decided in [false, true] {
            if decided {
                decide("tablet", &mut ledger, last);
            }
            // As it stands in memory, and as another tablet reads it.
            for log in [ledger.log().to_vec(), open_file(&file(&ledger)).expect("a ledger").log().to_vec()] {
                let (dossier, refused) = replay(opening(), &log);
                for entry in &refused {
                    prop_assert!(is_decided_about(&ledger, &log, &entry.change), "{entry:?}");
                }
                prop_assert_eq!(certain(&ledger, &dossier), certain(&ledger, ledger.dossier()));
                if ledger.rivals().is_empty() {
                    prop_assert_eq!(&dossier, ledger.dossier());
                }
            }
        }
    }

    #[test]
    fn replaying_the_history_gives_a_closed_part_with_what_came_late_once_it_is_opened_again(
        early in vec(scored(), 0..8), late in vec(scored(), 0..8), last in any::<bool>(),
    ) {
        let Opening { vacancy, .. } = opening();
        let vacancy = VacancyReference { aspects: Vec::new(), competencies: Vec::new(), ..vacancy };
        let opening = Opening { vacancy, ..opening() };
        let mut home = begun(opening.clone());
        let mut sheets = BTreeMap::new();
        for member in ["m", "n"] {
            let (_, text) = home.hand_out(&member.into()).expect("handed out");
            sheets.insert(member.to_owned(), open_file(&text).expect("a sheet"));
        }
        let score = |sheets: &mut BTreeMap<String, Ledger>, changes: &[(String, Change)], hour| {
            for (member, change) in changes {
                let sheet = sheets.get_mut(member).expect("a sheet");
                make(&format!("tablet-{member}"), sheet, change, moment(25, hour, 0));
            }
        };
        let collect = |home: &mut Ledger, sheets: &BTreeMap<String, Ledger>| {
            for sheet in sheets.values() {
                drop(home.take(&file(sheet)).expect("taken over"));
            }
        };
        score(&mut sheets, &early, 9);
        collect(&mut home, &sheets);
        for change in filled(home.dossier()) {
            make("thuis", &mut home, &change, moment(25, 10, 0));
        }
        prop_assert!(home.dossier().locked(&"mondeling".into()).is_some());
        let closed = home.dossier().clone();
        score(&mut sheets, &late, 11);
        collect(&mut home, &sheets);
        prop_assert_eq!(home.dossier(), &closed, "what comes late is kept beside it");
        let (decided_by, reason, part) = ("voorzitter".to_owned(), "laat".to_owned(), "mondeling".into());
        let reopened = Change::ReopenPart { part, at: moment(26, 9, 0), decided_by, reason };
        make("thuis", &mut home, &reopened, moment(26, 9, 0));
        decide("thuis", &mut home, last);
        prop_assert!(home.rivals().is_empty());
        let (dossier, refused) = replay(opening, home.log());
        prop_assert_eq!(refused, vec![]);
        prop_assert_eq!(&dossier, home.dossier());
    }

    #[test]
    fn clocks_that_differ_between_tablets_or_run_backwards_change_no_outcome(
        steps in steps(writing()),
        clocks in vec(clock(), 1..8), last in any::<bool>(),
    ) {
        let mut one = after(&steps, None).swap_remove(0);
        let mut other = after(&steps, Some(&clocks)).swap_remove(0);
        for decided in [false, true] {
            if decided {
                decide("tablet", &mut one, last);
                decide("tablet", &mut other, last);
                prop_assert_eq!(one.dossier(), other.dossier());
            }
            prop_assert_eq!(one.rivals(), other.rivals());
            prop_assert_eq!(one.dossier().contests(), other.dossier().contests());
            prop_assert_eq!(certain(&one, one.dossier()), certain(&other, other.dossier()));
            prop_assert_eq!(one.dossier().ranking(), other.dossier().ranking());
            for (here, there) in one.dossier().candidates().into_iter().zip(other.dossier().candidates()) {
                prop_assert_eq!(one.dossier().verdict(here), other.dossier().verdict(there));
            }
            prop_assert_eq!(told(&one), told(&other), "and the same was written");
        }
    }
}

#[test]
fn a_score_that_was_written_apart_from_a_text_that_cannot_be_read_does_not_take_it_away() {
    let (candidate, part, member) = (CandidateId::from("a"), PartId::from("mondeling"), MemberId::from("m"));
    let typed = Some("3o".to_owned());
    let text = Change::KeepUnreadableMemberScore {
        candidate: candidate.clone(),
        part: part.clone(),
        member: member.clone(),
        typed,
    };
    let apart = [Step::Write(0, Box::new(text)), Step::Write(1, Box::new(score("a", "m", 60)))];
    for ledger in after(&apart, None) {
        let cell = &ledger.dossier().candidate(&candidate).expect("a").cells[&part];
        assert_eq!(cell.unreadable_members[&member], "3o");
        assert!(matches!(cell.members[&member], MemberScore::Points(_)));
        assert!(ledger.dossier().contests().is_empty());
    }
}

#[test]
fn what_takes_away_the_ground_of_a_score_that_was_written_apart_leaves_that_score_in_the_dossier_and_in_a_replay()
 {
    let (candidate, part, member) = (CandidateId::from("a"), PartId::from("mondeling"), MemberId::from("m"));
    let who = begun(opening()).dossier().committee()[&member].clone();
    let presence = |presence| {
        let (candidate, part) = (candidate.clone(), part.clone());
        Change::SetPresence { candidate, part, presence }
    };
    let recused = |candidate: Option<CandidateId>| {
        let (part, member) = (part.clone(), member.clone());
        let recusal = Some(Recusal { at: moment(25, 9, 0), reason: "zijn zus".to_owned() });
        Change::Proceedings(ProceedingsChange::Recuse { of: RecusalOf { part, member, candidate }, recusal })
    };
    let withdrawn = Standing::Withdrawn { date: moment(25, 9, 0).date, after: None };
    let deferred = Presence::Deferred { decision: "ziek".to_owned(), new_date: moment(28, 9, 0).date };
    let grounds = [
        presence(Presence::Absent),
        presence(deferred),
        recused(None),
        recused(Some(candidate.clone())),
        Change::SetMember { member: Member { removed: true, ..who.clone() } },
        Change::SetMember { member: Member { role: Role::Observer, ..who } },
        Change::SetStanding { candidate: candidate.clone(), standing: withdrawn },
        Change::MarkRemoved { candidates: vec![candidate.clone()], removed: true },
    ];
    for ground in grounds {
        let ground = || Step::Write(0, Box::new(ground.clone()));
        let points = || Step::Write(1, Box::new(score("a", "m", 60)));
        for apart in [[ground(), points()], [points(), ground()]] {
            for ledger in after(&apart, None) {
                let (dossier, refusals) = replay(opening(), ledger.log());
                assert_eq!(refusals, vec![], "{apart:?}");
                assert_eq!(&dossier, ledger.dossier(), "{apart:?}");
                let cell = &dossier.candidate(&candidate).expect("a").cells[&part];
                assert!(matches!(cell.members[&member], MemberScore::Points(_)), "{apart:?}");
            }
        }
    }
}

/// A score of a member on the own sheet.
fn scored() -> impl Strategy<Value = (String, Change)> {
    let who = prop::sample::select(vec!["a", "b", "x/y%2F"]);
    let member = prop::sample::select(vec!["m", "n"]);
    (who, member, 0..=80_u32)
        .prop_map(|(who, member, halves)| (member.to_owned(), score(who, member, halves)))
}

fn score(who: &str, member: &str, halves: u32) -> Change {
    let score = Points::from_hundredths(halves * 50).map(MemberScore::Points);
    Change::EnterMemberScore { candidate: who.into(), part: "mondeling".into(), member: member.into(), score }
}

/// What is missing to close the oral test, and that it is closed.
fn filled(dossier: &Dossier) -> Vec<Change> {
    let part = || PartId::from("mondeling");
    let mut changes = Vec::new();
    for candidate in dossier.candidates() {
        for member in ["m", "n"] {
            let given =
                candidate.cells.get(&part()).is_some_and(|cell| cell.members.contains_key(&member.into()));
            if !given {
                changes.push(score(candidate.id.as_str(), member, 50));
            }
        }
        let (candidate, motivation) = (candidate.id.clone(), Some("Vlot.".to_owned()));
        changes.push(Change::Motivate { candidate, part: part(), motivation });
    }
    changes.push(Change::LockPart { part: part(), at: moment(25, 10, 0) });
    changes
}

/// Who wrote what, without when.
fn told(ledger: &Ledger) -> BTreeMap<(String, u64), Change> {
    let entries = ledger.log().iter();
    entries.map(|entry| ((entry.device.clone(), entry.number), entry.change.clone())).collect()
}
