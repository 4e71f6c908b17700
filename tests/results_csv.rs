//! Results as CSV and as JSON: what a spreadsheet program finds in each cell, and another program in each field.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use selectiewijzer::archive::{SheetCell, WireProcedure, write_results_file};
use selectiewijzer::keeper::{Clipboard, Copied, MemoryClipboard, Still};
use selectiewijzer::press::{copied_ranking, copied_results, results_file, write_results, write_sheet};
use selectiewijzer::rules::{
    CandidateId, CandidateNumber, Change, Combine, Decision, Dossier, Hundredths, Identity, Member, MemberId,
    MemberScore, Moment, NewCandidate, Opening, Panel, PartId, Presence, Role, Ruling, SortedSet, Standing,
    Unmasking, VacancyReference,
};
use selectiewijzer::wording;

const PROCEDURE: &str = r#"{
    "parts": [
        {"id": "schriftelijk", "title": "Schriftelijke proef", "max": "60", "floor": "50%", "anonymous": true},
        {"id": "mondeling", "title": "=Mondeling; \"gesprek\"", "max": "40", "floor": "50%"}
    ],
    "total_floor": "60%"
}"#;

fn moment() -> Moment {
    "2026-11-24T09:30".parse().expect("a moment")
}

fn candidate(at: u32) -> CandidateId {
    CandidateId::new(format!("k{at}"))
}

fn applied(dossier: &Dossier, change: &Change) -> Dossier {
    dossier.apply(change).expect("an accepted change")
}

fn enter(at: u32, part: &str, points: &str) -> Change {
    let points = points.parse().expect("points");
    Change::EnterPoints { candidate: candidate(at), part: PartId::from(part), points: Some(points) }
}

/// Five candidates: passed, failed, absent, open and withdrawn. The first has a mean of three oral scores.
fn dossier() -> Dossier {
    let wire: WireProcedure = serde_json::from_str(PROCEDURE).expect("the published format");
    let vacancy = VacancyReference {
        id: "v".to_owned(),
        title: "Medewerker".to_owned(),
        employer: "Gemeente".to_owned(),
        aspects: Vec::new(),
        competencies: Vec::new(),
        oral: None,
    };
    let announced = wire.draft().announce().expect("a sound procedure");
    let (id, title) = ("d".to_owned(), "Selectie".to_owned());
    let dossier =
        Dossier::open(Opening { id, title, sheet: None, at: moment(), practice: false, vacancy, announced });
    let members: SortedSet<_> = ["een", "twee", "drie"].map(MemberId::from).into();
    let panel = Panel { combine: Combine::Mean, members };
    let ruling = Ruling::Panels([(PartId::from("mondeling"), panel)].into_iter().collect());
    let (body, reference) = ("college".to_owned(), String::new());
    let decision = Decision { ruling, body, date: moment().date, reference, reason: None };
    let names = ["=HYPERLINK(1)", "Bert; Claes", "@Carl", "-Dirk", "Élise \"Lies\""];
    let arrivals = names.iter().zip(1..).map(|(name, at)| NewCandidate {
        id: candidate(at),
        number: CandidateNumber::new(at).expect("a number"),
        identity: Some(Identity { name: (*name).to_owned(), contact: String::new() }),
    });
    let member_scores = [("een", "30"), ("twee", "30"), ("drie", "31")].map(|(member, points)| {
        let score = MemberScore::Points(points.parse().expect("points"));
        let (part, member) = (PartId::from("mondeling"), MemberId::from(member));
        Change::EnterMemberScore { candidate: candidate(1), part, member, score: Some(score) }
    });
    let seats = ["een", "twee", "drie"].map(|id| Change::SetMember {
        member: Member {
            id: MemberId::from(id),
            name: id.to_owned(),
            function: String::new(),
            role: Role::Member,
            also_member: false,
            external: false,
            removed: false,
        },
    });
    let changes = [
        Change::Decide { decision },
        Change::AddCandidates { candidates: arrivals.collect() },
        enter(1, "schriftelijk", "40,5"),
        enter(2, "schriftelijk", "29,99"),
        enter(2, "mondeling", "30"),
        Change::SetPresence {
            candidate: candidate(3),
            part: PartId::from("schriftelijk"),
            presence: Presence::Absent,
        },
        enter(4, "schriftelijk", "60"),
        enter(5, "schriftelijk", "45"),
        Change::SetStanding {
            candidate: candidate(5),
            standing: Standing::Withdrawn { date: moment().date, after: None },
        },
    ];
    seats
        .iter()
        .chain(&changes)
        .chain(&member_scores)
        .fold(dossier, |dossier, change| applied(&dossier, change))
}

fn unmasked() -> Dossier {
    let part = PartId::from("schriftelijk");
    let dossier = applied(&dossier(), &enter(3, "mondeling", "0"));
    let dossier = applied(&dossier, &Change::LockPart { part, at: moment() });
    let unmasking = Unmasking { at: moment(), present: vec!["An".to_owned()] };
    applied(&dossier, &Change::Unmask { unmasking })
}

fn lines(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let text = text.strip_prefix('\u{feff}').expect("a mark for UTF-8").to_owned();
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    text.trim_end().split("\r\n").map(ToOwned::to_owned).collect()
}

#[test]
fn numbers_stay_numbers_and_names_stay_out_while_they_are_masked() {
    let expected = r#"
Nummer;Deelname;Schriftelijke proef;"'=Mondeling; ""gesprek""";Totaal;Totaal als breuk;Percentage;Resultaat;Plaats;Redenen
1;neemt deel;40,5;30,33;70,83;425/6 punten;70,83;geslaagd;1;
2;neemt deel;29,99;30;59,99;;59,99;niet geslaagd;;Schriftelijke proef: 29,99 punten, minstens 30 nodig. Totaal: 59,99 punten, minstens 60 nodig.
3;neemt deel;afwezig;open;;;;niet geslaagd;;Schriftelijke proef: afwezig. Totaal: nog hoogstens 40 punten mogelijk, minstens 60 nodig.
4;neemt deel;60;open;;;;nog open;;"'=Mondeling; ""gesprek"" (nog 3 leden): hoogstens 40 mogelijk."
5;teruggetrokken;45;open;;;;;;teruggetrokken op 24 november 2026.
"#;
    assert_eq!(lines(&write_results(&dossier())), expected.trim().lines().collect::<Vec<_>>());
}

#[test]
fn names_that_look_like_formulas_are_made_harmless() {
    let lines = lines(&write_results(&unmasked()));
    assert!(lines[0].starts_with("Nummer;Naam;Deelname;"));
    let names: Vec<&str> = lines[1..]
        .iter()
        .map(|line| {
            line.split_once(';').map_or("", |(_, rest)| rest.split(";neemt deel").next().unwrap_or(rest))
        })
        .collect();
    assert_eq!(names[..4], ["'=HYPERLINK(1)", "\"Bert; Claes\"", "'@Carl", "'-Dirk"]);
    assert!(names[4].starts_with("\"Élise \"\"Lies\"\"\";teruggetrokken"));
}

#[test]
fn every_start_of_a_formula_is_made_harmless_and_numbers_are_left_alone() {
    for start in ["=1+1", "+32 2 000", "-1", "@SUM(A1)", "\tx", "\rx", "  =1+1", "＝1"] {
        let written = write_sheet(&[vec![SheetCell::Text(start.to_owned())]]);
        let text = String::from_utf8(written).expect("UTF-8");
        assert!(text.trim_start_matches(['\u{feff}', '"']).starts_with('\''), "{start:?} became {text:?}");
    }
    let numbers = [1_250, 100, 5, 0].map(|hundredths| SheetCell::Number(Hundredths(hundredths)));
    assert_eq!(lines(&write_sheet(&[numbers.to_vec()])), ["12,5;1;0,05;0"]);
}

fn results_json(dossier: &Dossier) -> serde_json::Value {
    let text = write_results_file(&results_file(dossier, moment())).expect("JSON");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn the_json_holds_to_the_published_schema() {
    let schema = include_str!("../vacancies/results.schema.json");
    let schema = serde_json::from_str(schema).expect("a schema");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    for dossier in [dossier(), unmasked()] {
        let mut json = results_json(&dossier);
        let faults: Vec<_> = schema.iter_errors(&json).map(|error| error.to_string()).collect();
        assert_eq!(faults, Vec::<String>::new());
        json["candidates"][0]["grade"] = 1.into();
        assert!(!schema.is_valid(&json), "what is not described is refused");
    }
}

#[test]
fn the_json_has_exact_points_codes_and_words() {
    let json = results_json(&dossier());
    let [first, second, third] = [0, 1, 2].map(|at| &json["candidates"][at]);
    let whole = serde_json::json!({"shown": "70,83", "fraction": "425/6"});
    assert_eq!(first["verdict"]["total"], whole);
    assert_eq!((&first["verdict"]["result"], &first["place"]), (&"passed".into(), &1.into()));
    assert_eq!(
        second["verdict"]["shortfalls"][0],
        serde_json::json!({
            "code": "floor", "part": "schriftelijk", "best": {"shown": "29,99", "fraction": "2999/100"},
            "needed": "30", "open": false, "words": "Schriftelijke proef: 29,99 punten, minstens 30 nodig."
        })
    );
    assert_eq!(third["entries"][0]["state"], "absent");
    assert_eq!(json["candidates"][4]["standing"], "withdrawn");
    assert_eq!(json["candidates"][4]["verdict"], serde_json::Value::Null);
}

#[test]
fn the_json_has_names_only_where_the_csv_has_them() {
    assert_eq!(results_json(&dossier())["candidates"][0].get("name"), None);
    assert_eq!(results_json(&unmasked())["candidates"][0]["name"], "=HYPERLINK(1)");
}

#[test]
fn what_is_copied_says_what_the_csv_says_and_stays_in_its_cells() {
    let dossier = unmasked();
    let copied = copied_results(&dossier);
    let of_csv = |line: &String| line.split(';').next().map(str::to_owned);
    let first = |line: &str| line.split('\t').next().map(str::to_owned);
    assert_eq!(
        copied.text.lines().map(first).collect::<Vec<_>>(),
        lines(&write_results(&dossier)).iter().map(of_csv).collect::<Vec<_>>()
    );
    let widths: Vec<_> = copied.text.lines().map(|line| line.split('\t').count()).collect();
    assert!(widths.iter().all(|width| *width == widths[0]), "{widths:?}");
    for name in ["'=HYPERLINK(1)", "'@Carl", "'-Dirk"] {
        assert!(copied.text.contains(&format!("\t{name}\t")), "{name}");
        assert!(copied.markup.contains(&format!("<td>{name}</td>")), "{name}");
    }
    assert!(copied.markup.starts_with("<table><tr><th>Nummer</th><th>Naam</th>"));
    assert_eq!(copied.markup.matches("<tr>").count(), copied.text.lines().count());
}

#[test]
fn a_name_over_two_lines_or_with_markup_stays_one_cell_of_text() {
    let identity = Some(Identity { name: "An\t<b>&\nPeeters".to_owned(), contact: String::new() });
    let dossier = applied(&unmasked(), &Change::Identify { candidate: candidate(1), identity });
    let copied = copied_results(&dossier);
    assert!(copied.text.contains("1\tAn <b>& Peeters\t"), "{}", copied.text);
    assert!(copied.markup.contains("<td>An &lt;b&gt;&amp; Peeters</td>"));
    let ranking = copied_ranking(&dossier, &dossier.ranking());
    assert_eq!(ranking.text.lines().next(), Some("Plaats\tKandidaat\tNaam\tTotaal\tProcent"));
    assert_eq!(ranking.text.lines().count(), dossier.ranking().len() + 1);
    assert!(ranking.text.contains("An <b>& Peeters"));
}

#[test]
fn the_clipboard_in_memory_holds_what_was_copied_last() {
    let clipboard = MemoryClipboard::default();
    assert_eq!(clipboard.held(), None);
    for dossier in [dossier(), unmasked()] {
        clipboard.copy(copied_results(&dossier), Box::new(|now| assert_eq!(now, Copied::Table)));
        assert_eq!(clipboard.held(), Some(copied_results(&dossier)));
    }
    Still.copy(
        copied_results(&dossier()),
        Box::new(|now| assert!(wording::copied(now).starts_with("Er is niets"))),
    );
}
