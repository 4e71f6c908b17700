//! Files of selections that are larger than any real one, for what is measured in a browser. Every score is a change of
//! its own, as if it had been entered.
//!
//! - `large_dossier <candidates>` prints the file of a dossier in which one score stands for each part;
//! - `large_dossier <candidates> <members>` the same with a score of each member on each part;
//! - `large_dossier <candidates> <members> <times>` the same, each score changed until it was entered so many times;
//! - `large_dossier <candidates> <members> <folder>` writes `dossier.selectie`, in which those members score the oral test
//!   apart, and `sheet-1.selectie` and so on: their score sheets, filled on their own tablets.

#![expect(clippy::expect_used, reason = "a benchmark stops at the first surprise")]

use selectiewijzer::archive::read_vacancy;
use selectiewijzer::ledger::{Ledger, open_file, write_file};
use selectiewijzer::rules::{
    CandidateId, CandidateNumber, Change, Combine, Date, Decision, LogEntry, Member, MemberId, MemberScore,
    Moment, NewCandidate, Opening, Panel, PartId, Points, Role, Ruling, VacancyReference,
};
use std::path::Path;

const VACANCY: &str = include_str!("../vacancies/projectmedewerker-samenleven-en-integratie.json");
/// The parts with their maxima.
const PARTS: [(&str, u32); 3] = [("gevalstudie", 30), ("competentieproef", 30), ("mondeling", 40)];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| arguments.get(at).and_then(|text| text.parse::<u32>().ok());
    let count = number(0).expect("how many candidates");
    let mut ledger = Ledger::create(opening()).expect("a ledger");
    make("bank", &mut ledger, begin(count));
    match (number(1).unwrap_or(0), arguments.get(2)) {
        (0, _) => make("bank", &mut ledger, scores(count)),
        (members, third) if third.is_none_or(|third| third.parse::<u32>().is_ok()) => {
            make("bank", &mut ledger, panels(members, &PARTS));
            for time in 0..number(2).unwrap_or(1) {
                make("bank", &mut ledger, member_scores(count, 1..=members, &PARTS, time));
            }
        }
        (members, folder) => {
            let folder = folder.expect("a folder");
            make("bank", &mut ledger, panels(members, &PARTS[2..]));
            let folder = Path::new(folder);
            for member in 1..=members {
                let text = sheet(&mut ledger, count, member);
                std::fs::write(folder.join(format!("sheet-{member}.selectie")), text).expect("a file");
            }
            let text = write_file(&mut ledger).expect("JSON");
            std::fs::write(folder.join("dossier.selectie"), text).expect("a file");
            return;
        }
    }
    println!("{}", write_file(&mut ledger).expect("JSON"));
}

/// Makes changes on a device, all of them.
fn make(device: &str, ledger: &mut Ledger, changes: Vec<Change>) {
    let first = ledger.last_number(device) + 1;
    for (number, change) in (first..).zip(changes) {
        let (by, device) = ("Secretaris".to_owned(), device.to_owned());
        let entry = LogEntry { number, at: moment(), by, device, reason: None, undoes: None, change };
        ledger.apply(&entry).expect("a change that fits");
    }
}

/// The sheet of a member, handed out, filled on another tablet, and on its way back.
fn sheet(ledger: &mut Ledger, count: u32, member: u32) -> String {
    let (_, text) = ledger.hand_out(&member_id(member)).expect("handed out");
    let mut tablet = open_file(&text).expect("a sheet");
    let device = format!("tablet-{member}");
    make(&device, &mut tablet, member_scores(count, member..=member, &PARTS[2..], 0));
    write_file(&mut tablet).expect("JSON")
}

fn opening() -> Opening {
    let vacancy = read_vacancy(VACANCY).expect("the vacancy of this project");
    let content = vacancy.content();
    Opening {
        sheet: None,
        id: "bank".into(),
        title: "Veel kandidaten".into(),
        at: moment(),
        practice: false,
        vacancy: VacancyReference {
            id: content.id.to_string(),
            title: content.title.clone(),
            employer: content.employer.clone(),
            aspects: Vec::new(),
            competencies: Vec::new(),
            oral: None,
        },
        announced: vacancy.procedure().clone(),
    }
}

/// The split, and the candidates from 1.
fn begin(count: u32) -> Vec<Change> {
    let maxima = PARTS[..2].iter().map(|(part, max)| (PartId::from(*part), points(*max))).collect();
    let candidates = (1..=count).map(|number| NewCandidate {
        id: who(number),
        number: CandidateNumber::new(number).expect("a number"),
        identity: None,
    });
    vec![decided(Ruling::Split(maxima)), Change::AddCandidates { candidates: candidates.collect() }]
}

/// The members, and that they score these parts apart.
fn panels(members: u32, parts: &[(&str, u32)]) -> Vec<Change> {
    let seated = (1..=members).map(|number| {
        let (id, name, function) = (member_id(number), format!("Lid {number}"), String::new());
        let role = Role::Member;
        let member = Member { id, name, function, role, also_member: false, external: false, removed: false };
        Change::SetMember { member }
    });
    let panel = || Panel { combine: Combine::Mean, members: (1..=members).map(member_id).collect() };
    let panels = parts.iter().map(|(part, _)| (PartId::from(*part), panel())).collect();
    seated.chain([decided(Ruling::Panels(panels))]).collect()
}

/// A score on each part for each candidate, spread over all verdicts.
fn scores(count: u32) -> Vec<Change> {
    let mut changes = Vec::new();
    for number in 1..=count {
        for (at, (part, max)) in (0..).zip(PARTS) {
            let points = Some(points(given(number, at, max)));
            changes.push(Change::EnterPoints { candidate: who(number), part: part.into(), points });
        }
    }
    changes
}

/// A score of each of these members on each of these parts for each candidate.
fn member_scores(
    count: u32,
    members: std::ops::RangeInclusive<u32>,
    parts: &[(&str, u32)],
    time: u32,
) -> Vec<Change> {
    let mut changes = Vec::new();
    for number in 1..=count {
        for (at, (part, max)) in (0..).zip(parts) {
            for member in members.clone() {
                let score = Some(MemberScore::Points(points(given(number + 3 * member + time, at, *max))));
                let (candidate, part, member) = (who(number), (*part).into(), member_id(member));
                changes.push(Change::EnterMemberScore { candidate, part, member, score });
            }
        }
    }
    changes
}

/// Between two fifths of the maximum and all of it.
fn given(number: u32, at: u32, max: u32) -> u32 {
    max * 2 / 5 + (number * 7 + at * 11) % (max * 3 / 5 + 1)
}

fn decided(ruling: Ruling) -> Change {
    let (body, reference) = ("college".to_owned(), String::new());
    Change::Decide { decision: Decision { ruling, body, date: moment().date, reference, reason: None } }
}

fn who(number: u32) -> CandidateId {
    CandidateId::from(format!("k{number}").as_str())
}

fn member_id(number: u32) -> MemberId {
    MemberId::from(format!("m{number}").as_str())
}

fn points(whole: u32) -> Points {
    Points::from_hundredths(whole * 100).expect("no more than the limit")
}

fn moment() -> Moment {
    let day = Date::new(2026, 11, 24).expect("a day");
    Moment::new(day, 9, 0).expect("a minute")
}
