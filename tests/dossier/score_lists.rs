//! Scores from a table: what would be entered is what typing them would enter, and all of it or nothing.

use crate::contests::{CELL, contested};
use crate::members::by_mean;
use crate::selection::*;
use crate::{marks, rounds, suitability};
use proptest::prelude::*;
use selectiewijzer::archive::{Found, ReadCell, ReadRow, ReadSheet, ReadTable, read_scores};
use selectiewijzer::press::write_results;
use selectiewijzer::rules::{
    CellFlaw, Change, Dossier, DraftScores, Points, Presence, Refusal, ScoreList, ScoreReason, Standing,
    Suitability, TableFault, TablePlace,
};
use selectiewijzer::wording::{
    points_error, score_after, score_before, score_counts, score_effect, score_fault, shown_score,
};

fn checked(dossier: &Dossier, table: &ReadTable) -> ScoreList {
    let draft = read_scores(table, &dossier.scoring().expect("fixed").procedure);
    ScoreList::check(&draft, dossier, &shown_score)
}

fn of_bytes(dossier: &Dossier, bytes: &[u8]) -> ScoreList {
    checked(dossier, &ReadTable::of_text(bytes, None).expect("a table"))
}

fn of(dossier: &Dossier, text: &str) -> ScoreList {
    of_bytes(dossier, text.as_bytes())
}

fn faults(dossier: &Dossier, text: &str) -> Vec<String> {
    let list = of(dossier, text);
    assert_eq!(list.accepted(), None, "nothing is half entered");
    list.faults().iter().map(|fault| score_fault(fault, dossier)).collect()
}

/// Where, what is known, what happens, what will be known.
fn shown(list: &ScoreList) -> Vec<String> {
    let of = |entry| format!("{} {} → {}", score_effect(entry), score_before(entry), score_after(entry));
    list.entries()
        .iter()
        .map(|entry| format!("{} {} {}: {}", entry.place, entry.number, entry.part, of(entry)))
        .collect()
}

#[test]
fn every_cell_says_what_is_now_and_what_would_be() {
    let typed = Change::KeepUnreadable { candidate: who("c"), part: part(ORAL), typed: Some("twee".into()) };
    let now = [enter("a", CASE_STUDY, "12"), enter("a", ORAL, "20"), enter("c", ORAL, "19"), typed];
    let dossier = after(&selection(), &now);
    let list = of(&dossier, "Nummer;mondelinge proef ;Gevalstudie\n11;20;12,5\n13;21;\n12;open;0\n");
    assert_eq!(
        shown(&list),
        [
            "2 11 gevalstudie: vervangt 12 → 12,5",
            "2 11 mondeling: blijft 20 → 20",
            "3 13 mondeling: vervangt “twee” (niet leesbaar) → 21",
            "4 12 gevalstudie: nieuw open → 0",
            "4 12 mondeling: blijft open → open",
        ]
    );
    assert_eq!(score_counts(list.entries()), "1 nieuw, 2 vervangen, 2 ongewijzigd");
    let changes = list.accepted().expect("no faults");
    assert_eq!(
        changes,
        [enter("a", CASE_STUDY, "12,5"), enter("c", ORAL, "21"), enter("b", CASE_STUDY, "0")]
    );
    assert_eq!(
        of(&after(&dossier, &changes), "Nummer;Mondeling\n13;21").accepted(),
        None,
        "it stands there already"
    );
}

#[test]
fn parts_are_known_by_title_and_identifier_and_other_columns_of_results_are_left_out() {
    let text = "Kandidaatnummer\tNaam\tmondeling\tGEVALSTUDIE op 30\tTotaal\tPlaats\n11\tAn\t20\t15\t35\t1";
    let list = of(&selection(), text);
    assert_eq!(list.accepted().map(|changes| changes.len()), Some(2));
    assert_eq!(list.left_out(), ["Naam", "Totaal", "Plaats"]);
    let parts = "“gevalstudie”, “competentieproef”, “Mondelinge proef”";
    assert_eq!(
        faults(&selection(), "Nummer;Gevalstudy;Mondeling;Mondelinge proef;\n11;20;;;7;8"),
        [
            format!(
                "Regel 1: “Gevalstudy” is geen onderdeel van deze selectie. De onderdelen zijn {parts}. Verbeter de kop, of haal de kolom weg."
            ),
            "Regel 1: “Mondelinge proef” benoemt een kolom die er al is. Laat er één staan.".to_owned(),
            "Regel 1: boven deze kolom staat geen kop. Zet er een, of haal de kolom weg.".to_owned(),
            "Regel 2: “8” staat in een kolom zonder kop. Zet er een kop boven, of haal de kolom weg."
                .to_owned(),
        ]
    );
    assert_eq!(
        faults(&selection(), "11;20;30"),
        [format!(
            "De eerste rij, “11 20 30”, heeft geen kop “Nummer”. Zet bovenaan één rij met koppen: “Nummer”, en de onderdelen {parts}."
        )]
    );
    let nothing =
        "Er staan geen punten in deze tabel. Zet onder de koppen minstens één kandidaat met punten.";
    for text in ["", "Nummer;Mondeling", "Nummer;Mondeling\n11;\n;;"] {
        assert_eq!(faults(&selection(), text), [nothing], "{text:?}");
    }
}

#[test]
fn points_are_refused_with_the_sentences_of_a_typed_field() {
    let dossier = selection();
    for typed in [
        "31", "-1", "-0", "12,555", "12,", ",5", "+5", "1.234,5", "12 5", "1e3", "NaN", "½", "12/5",
        "12punten", "5-dec",
    ] {
        let said = Points::read(typed, points("30"), Points::HUNDREDTH).expect_err("no points");
        let said = format!("Regel 2: {}", points_error(&said));
        assert_eq!(faults(&dossier, &format!("Nummer\tGevalstudie\n11\t{typed}")), [said]);
    }
    for typed in ["12,5", "12.5", "\u{a0}12,50 ", "012,5"] {
        let list = of(&dossier, &format!("Nummer\tGevalstudie\n11\t{typed}"));
        assert_eq!(list.accepted(), Some(vec![enter("a", CASE_STUDY, "12,5")]));
    }
}

#[test]
fn a_comma_between_columns_is_named_because_it_could_stand_in_a_number() {
    for text in ["Nummer,Gevalstudie,Mondeling\n11,12,5", "Nummer,Gevalstudie\n11,12"] {
        assert_eq!(ReadTable::of_text(text.as_bytes(), None), Err(TableFault::Separator(',')));
    }
}

#[test]
fn rows_that_belong_to_nobody_are_named() {
    assert_eq!(
        faults(&selection(), "Nummer;Mondeling\n14;20\nx;20\n;20\n11;20\n11;21\nNummer;Mondeling\n12;20"),
        [
            "Regel 2: er is geen kandidaat 14 in dit dossier.",
            "Regel 3: “x” is geen kandidaatnummer. Gebruik een geheel getal van 1 tot 99999.",
            "Regel 4: hier hoort het nummer van een kandidaat te staan.",
            "Regel 6: nummer 11 staat ook op regel 5.",
            "Regel 7: “Nummer” is een kop, maar hier horen gegevens. Laat één rij met koppen staan, helemaal bovenaan.",
        ]
    );
}

#[test]
fn what_cannot_be_entered_by_hand_cannot_come_from_a_table() {
    let absent = Change::SetPresence { candidate: who("b"), part: part(ORAL), presence: Presence::Absent };
    let withdrawn = Standing::Withdrawn { date: "2026-11-20".parse().expect("a day"), after: None };
    let leaves = Change::SetStanding { candidate: who("c"), standing: withdrawn };
    let dossier = after(&selection(), &[enter("c", CASE_STUDY, "10"), absent, leaves]);
    let text = "Nummer;Gevalstudie;Mondeling\n12;;20\n13;11;\n13;;";
    let said = faults(&dossier, text);
    assert!(
        said[0].starts_with("Regel 2: Kandidaat 12 staat op Mondelinge proef als afwezig of uitgesteld."),
        "{said:?}"
    );
    assert!(said[1].starts_with("Regel 3: kandidaat 13 neemt niet deel: "), "{said:?}");
    // What stands there may stay.
    assert_eq!(of(&dossier, "Nummer;Gevalstudie;Mondeling\n12;open;afwezig\n13;10;open").faults(), []);

    let scored: Vec<_> = ["a", "b", "c"].iter().flat_map(|id| scores(id, ["15", "15", "20"])).collect();
    let closed = after(&selection(), &scored);
    let closed = accepted(&closed, &lock(CASE_STUDY));
    assert_eq!(
        faults(&closed, "Nummer;Gevalstudie\n11;16\n12;16\n13;15"),
        ["Regel 2: gevalstudie is gesloten. Heropen de proef eerst bij Afsluiten."],
        "once for the whole part"
    );
    assert_eq!(
        of(&closed, "Nummer;Gevalstudie;Mondeling\n11;15;21").accepted(),
        Some(vec![enter("a", ORAL, "21")])
    );
}

#[test]
fn parts_of_members_rounds_marks_and_parts_without_points_keep_their_own_ways() {
    let said = faults(&by_mean(), "Nummer;Mondeling\n11;20\n12;21");
    assert_eq!(
        said,
        [
            "Regel 2: op “Mondelinge proef” geeft elk lid een eigen score. Vul die in bij Per kandidaat, of neem ze over bij Scorebladen. Haal de kolom hier weg."
        ]
    );

    // The first round comes in the same table, in a later column.
    let rounds = rounds::in_rounds();
    let text = "Nummer;Gesprek;Schriftelijke proef\n11;30;29\n12;30;30";
    assert_eq!(
        faults(&rounds, text),
        ["Regel 2: kandidaat 11 gaat na een eerdere ronde niet verder naar “Gesprek”. Maak de cel leeg."]
    );
    assert_eq!(
        of(&rounds, &text.replace("11;30", "11;niet verder")).accepted().map(|changes| changes.len()),
        Some(3)
    );

    // Who goes on hangs on all of the table, also on the rows below.
    let best = rounds::only_two_go_on();
    assert_eq!(
        faults(&best, "Nummer;Schriftelijke proef;Gesprek\n11;35;30\n12;40;30\n13;50;30"),
        ["Regel 2: kandidaat 11 gaat na een eerdere ronde niet verder naar “Gesprek”. Maak de cel leeg."]
    );

    let marked = marks::marked();
    let bare = "Regel 1: “Kennistest” wordt ingevuld op 80. Noem de kolom “Kennistest op 80” en zet er die punten in.";
    assert_eq!(faults(&marked, "Nummer;Kennistest;Gesprek\n11;30;20"), [bare]);
    let list = of(&marked, "Nummer;Kennistest op 80;Kennistest\n11;40;15");
    assert_eq!(list.accepted(), Some(vec![enter("a", "kennis", "40")]));
    assert_eq!(list.left_out(), ["Kennistest"]);

    let suited = suitability::selection();
    assert_eq!(
        faults(&suited, "Nummer;Assessment\n11;12"),
        ["Regel 2: “12” kan niet: op “assessment” vul je “geschikt” of “niet geschikt” in."]
    );
    let list = of(&suited, "Nummer;Talentscan;Assessment\n11;Geschikt;niet geschikt");
    assert_eq!(
        shown(&list),
        ["2 11 talentscan: nieuw open → geschikt", "2 11 assessment: nieuw open → niet geschikt"]
    );
}

#[test]
fn results_that_went_out_come_back_and_change_nothing() {
    let dossier = after(&selection(), &[enter("a", CASE_STUDY, "12,25"), enter("b", ORAL, "40")]);
    let list = of_bytes(&dossier, &write_results(&dossier));
    assert_eq!(list.faults(), []);
    assert_eq!(list.entries().len(), 9);
    assert!(list.entries().iter().all(|entry| entry.change.is_none()));
    assert_eq!(list.accepted(), None);
}

#[test]
fn what_is_wrong_on_a_sheet_is_named_by_its_cell_and_empty_is_left_alone() {
    let row = |number, cells: Vec<Option<Found>>| ReadRow {
        number,
        hidden: false,
        cells: (0..)
            .zip(cells)
            .filter_map(|(column, found)| Some(ReadCell { column, found: found? }))
            .collect(),
    };
    let text = |words: &str| Some(Found::Text(words.into()));
    let number = |words: &str| Some(Found::Number(words.into()));
    let rows = vec![
        row(1, vec![text("Nummer"), text("Gevalstudie"), text("Mondeling"), text("Totaal")]),
        row(
            3,
            vec![
                number("11"),
                number("12.5"),
                Some(Found::Date("12/5/2026".into())),
                Some(Found::Formula("40".into())),
            ],
        ),
        row(4, vec![number("12"), Some(Found::Percentage("0.5".into())), Some(Found::Merged(String::new()))]),
        row(5, vec![number("13"), None, Some(Found::Error("#REF!".into()))]),
        row(6, vec![None, Some(Found::Formula(String::new()))]),
    ];
    let table =
        ReadTable::of_sheet(&ReadSheet { count: rows.len(), rows, ..ReadSheet::default() }).expect("a table");
    let list = checked(&selection(), &table);
    let flaws: Vec<_> = list
        .faults()
        .iter()
        .map(|fault| (fault.place.map(|place| place.to_string()), fault.reason.clone()))
        .collect();
    let at = |place: &str, flaw| (Some(place.to_owned()), ScoreReason::Cell(flaw));
    assert_eq!(flaws, [at("C3", CellFlaw::Date), at("B4", CellFlaw::Percentage), at("C5", CellFlaw::Error)]);
    assert_eq!(list.entries()[0].place, TablePlace::Cell { column: 1, row: 3 });
    assert_eq!(shown(&list), ["B3 11 gevalstudie: nieuw open → 12,5"], "the sum beside it is not looked at");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_table_enters_what_typing_enters_or_nothing(
        cells in proptest::collection::vec(("(1[1-4]|)", "([0-9]{1,2}([,.][0-9]{1,3})?|open|)", "([0-9]{1,2}|)"), 0..5),
    ) {
        let dossier = after(&selection(), &[enter("a", CASE_STUDY, "12")]);
        let rows: Vec<_> = cells.iter().map(|(number, case, oral)| format!("{number}\t{case}\t{oral}")).collect();
        let list = of(&dossier, &format!("Nummer\tGevalstudie\tMondeling\n{}", rows.join("\n")));
        if let Some(changes) = list.accepted() {
            prop_assert!(list.faults().is_empty());
            let entered = after(&dossier, &changes);
            for (number, case, oral) in &cells {
                let Some(candidate) = entered.candidates().into_iter().find(|one| one.number.to_string() == *number) else {
                    continue;
                };
                for (typed, part) in [(case, CASE_STUDY), (oral, ORAL)] {
                    if let Ok(points) = typed.parse::<Points>() {
                        prop_assert_eq!(candidate.cells[&part.into()].points, Some(points));
                    }
                }
            }
        }
        prop_assert!(list.faults().iter().all(|fault| !score_fault(fault, &dossier).is_empty()));
    }
}

#[test]
fn a_draft_that_cannot_be_read_enters_nothing() {
    let draft = DraftScores::unreadable(ScoreReason::NoNumberColumn, "x");
    assert_eq!(ScoreList::check(&draft, &selection(), &shown_score).accepted(), None);
}

#[test]
fn what_stands_there_in_other_figures_stays_unless_something_typed_stands_over_it() {
    let suitable = Change::EnterSuitability {
        candidate: who("a"),
        part: part("assessment"),
        suitability: Some(Suitability::Suitable),
    };
    let suited = accepted(&suitability::selection(), &suitable);
    assert_eq!(
        shown(&of(&suited, "Nummer;Assessment\n11;GESCHIKT")),
        ["2 11 assessment: blijft geschikt → geschikt"]
    );
    let dossier = after(&selection(), &[enter("a", ORAL, "20"), enter("b", ORAL, "20")]);
    let typed = Change::KeepUnreadable { candidate: who("b"), part: part(ORAL), typed: Some("twee".into()) };
    let list = of(&accepted(&dossier, &typed), "Nummer;Mondeling\n11;020,00\n12;020,00");
    assert_eq!(
        shown(&list),
        ["2 11 mondeling: blijft 20 → 20", "3 12 mondeling: vervangt “twee” (niet leesbaar) → 20"]
    );
}

#[test]
fn a_table_settles_no_two_scores_that_stand_side_by_side() {
    let before = accepted(&selection(), &enter("a", ORAL, "20"));
    let two = contested(&before, [enter("a", ORAL, "20"), enter("a", ORAL, "21")]);
    let list = of(&two, "Nummer;Mondeling\n11;020,00");
    assert_eq!(list.accepted(), None);
    assert_eq!(list.faults()[0].reason, ScoreReason::Refused(Refusal::Contested(CELL.to_owned())));
}
