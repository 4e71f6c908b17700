//! Why scores from a table cannot be entered, and what would be entered, in words with the place and the value.

use super::table::{cell_flaw, in_table, table_fault, table_place};
use super::{LEFT_OUT, entry_word, part_title, points_error, refusal, standing, suitability};
use crate::rules::{Candidate, Change, Dossier, DraftScore, ScoreEntry, ScoreFault, ScoreReason, entered};

/// The sentence for a fault in a table of scores.
pub fn score_fault(fault: &ScoreFault, dossier: &Dossier) -> String {
    let reason = reason(fault, dossier);
    match fault.place {
        Some(place) => format!("{}: {reason}", table_place(place)),
        None => reason,
    }
}

fn reason(fault: &ScoreFault, dossier: &Dossier) -> String {
    let value = &fault.value;
    match &fault.reason {
        ScoreReason::Table(fault) => table_fault(*fault),
        ScoreReason::Nothing => {
            "Er staan geen punten in deze tabel. Zet onder de koppen minstens één kandidaat met punten."
                .into()
        }
        ScoreReason::NoNumberColumn => format!(
            "De eerste rij, “{value}”, heeft geen kop “Nummer”. Zet bovenaan één rij met koppen: “Nummer”, en de onderdelen {}.",
            parts(dossier)
        ),
        ScoreReason::ColumnTwice => format!("“{value}” benoemt een kolom die er al is. Laat er één staan."),
        ScoreReason::UnknownPart => format!(
            "“{value}” is geen onderdeel van deze selectie. De onderdelen zijn {}. Verbeter de kop, of haal de kolom weg.",
            parts(dossier)
        ),
        ScoreReason::NoHeading if value.is_empty() => {
            "boven deze kolom staat geen kop. Zet er een, of haal de kolom weg.".into()
        }
        ScoreReason::NoHeading => {
            format!("“{value}” staat in een kolom zonder kop. Zet er een kop boven, of haal de kolom weg.")
        }
        ScoreReason::Marks(part) => {
            let leaf = dossier.scoring().and_then(|scoring| scoring.procedure.leaf(part));
            let (title, most) = (
                part_title(part, dossier),
                leaf.map_or_else(String::new, |leaf| leaf.most_entered().to_string()),
            );
            format!(
                "“{title}” wordt ingevuld op {most}. Noem de kolom “{title} op {most}” en zet er die punten in."
            )
        }
        ScoreReason::Cell(flaw) => cell_flaw(*flaw, value),
        ScoreReason::NumberMissing => "hier hoort het nummer van een kandidaat te staan.".into(),
        ScoreReason::NotANumber => {
            format!("“{value}” is geen kandidaatnummer. Gebruik een geheel getal van 1 tot 99999.")
        }
        ScoreReason::NumberTwice(first) => format!("nummer {value} staat ook {}.", in_table(*first)),
        ScoreReason::UnknownNumber => format!("er is geen kandidaat {value} in dit dossier."),
        ScoreReason::Points(error) => points_error(error),
        ScoreReason::NotSuitability(part) => format!(
            "“{value}” kan niet: op “{}” vul je “geschikt” of “niet geschikt” in.",
            part_title(part, dossier)
        ),
        ScoreReason::Members(part) => format!(
            "op “{}” geeft elk lid een eigen score. Vul die in bij Per kandidaat, of neem ze over bij Scorebladen. Haal de kolom hier weg.",
            part_title(part, dossier)
        ),
        ScoreReason::NotTakingPart(number) => {
            let candidate = dossier.candidates().into_iter().find(|candidate| candidate.number == *number);
            let said = candidate.map_or_else(String::new, |candidate| standing(&candidate.standing, dossier));
            format!("kandidaat {number} neemt niet deel: {said}. Maak de cel leeg.")
        }
        ScoreReason::LeftOut(number, part) => format!(
            "kandidaat {number} gaat na een eerdere ronde niet verder naar “{}”. Maak de cel leeg.",
            part_title(part, dossier)
        ),
        ScoreReason::Refused(why) => refusal(why, dossier),
    }
}

fn parts(dossier: &Dossier) -> String {
    let leaves = dossier.announced().leaves().into_iter();
    let titles: Vec<_> = leaves
        .map(|(part, leaf)| match leaf.raw_max {
            Some(most) => format!("“{} op {most}”", part.title),
            None => format!("“{}”", part.title),
        })
        .collect();
    titles.join(", ")
}

/// Which headings a table of scores needs.
pub fn score_headings(dossier: &Dossier) -> String {
    format!("Bovenaan staan de koppen: “Nummer”, en de onderdelen die je overneemt: {}.", parts(dossier))
}

/// What a table of results shows of a candidate's entry: such a cell stays as it is.
pub fn shown_score(dossier: &Dossier, candidate: &Candidate, score: &DraftScore) -> String {
    if dossier.does_not_take(candidate, &score.part) {
        return LEFT_OUT.into();
    }
    let entry = candidate.entry(&score.part);
    let leaf = dossier.scoring().and_then(|scoring| scoring.procedure.leaf(&score.part));
    let reached = leaf.and_then(|leaf| entered(&entry, leaf));
    reached.map_or_else(|| entry_word(&entry).to_owned(), |points| points.reached().to_string())
}

/// What is known now in the place of a score that would be entered.
pub fn score_before(entry: &ScoreEntry) -> String {
    let before = &entry.before;
    match (&before.unreadable, before.points) {
        (Some(typed), _) => format!("“{typed}” (niet leesbaar)"),
        (None, Some(points)) => points.to_string(),
        (None, None) => entry_word(&before.entry()).into(),
    }
}

/// What would stand there.
pub fn score_after(entry: &ScoreEntry) -> String {
    match &entry.change {
        Some(Change::EnterPoints { points: Some(points), .. }) => points.to_string(),
        Some(Change::EnterSuitability { suitability: Some(found), .. }) => suitability(*found).into(),
        _ => score_before(entry),
    }
}

/// What happens with it.
pub const fn score_effect(entry: &ScoreEntry) -> &'static str {
    match (entry.change.is_some(), entry.replaces()) {
        (false, _) => "blijft",
        (true, false) => "nieuw",
        (true, true) => "vervangt",
    }
}

/// How many scores are new, replace another one, and stay.
pub fn score_counts(entries: &[ScoreEntry]) -> String {
    let count = |effect: &str| entries.iter().filter(|entry| score_effect(entry) == effect).count();
    format!("{} nieuw, {} vervangen, {} ongewijzigd", count("nieuw"), count("vervangt"), count("blijft"))
}
