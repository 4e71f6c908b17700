//! Verdicts in words: one word, one line, every reason.

use super::{left_out, reached};
use crate::rules::{
    Exact, FixedProcedure, Hundredths, OpenBecause, OpenPart, PartId, Points, Shortfall, Still, Verdict,
};

/// The word for a verdict.
pub const fn verdict_word(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Passed { .. } => "geslaagd",
        Verdict::Failed { .. } => "niet geslaagd",
        Verdict::Undecided { .. } => "nog open",
    }
}

/// Why, in one line.
pub fn verdict_why(verdict: &Verdict, procedure: &FixedProcedure) -> String {
    let max = procedure.max();
    match verdict {
        Verdict::Passed { total } => format!("{} van {max} punten, alle minima gehaald.", reached(*total)),
        Verdict::Failed { shortfalls, .. } => {
            let first = shortfalls.first().map_or_else(String::new, |one| shortfall(one, procedure));
            match shortfalls.len() {
                0 | 1 => first,
                2 => format!("{first} En nog 1 reden."),
                more => format!("{first} En nog {} redenen.", more - 1),
            }
        }
        Verdict::Undecided { open, together, .. } => match (open.as_slice(), together) {
            ([one], _) => still(one, procedure),
            ([first, ..], None) if matches!(first.still, Still::AmongBest(_)) => still(first, procedure),
            (several, Some(together)) => {
                format!("Nog {} onderdelen open; samen zijn minstens {together} punten nodig.", several.len())
            }
            (several, None) => format!("Nog {} onderdelen open.", several.len()),
        },
    }
}

/// Every reason, a sentence each.
pub fn verdict_reasons(verdict: &Verdict, procedure: &FixedProcedure) -> Vec<String> {
    match verdict {
        Verdict::Passed { .. } => Vec::new(),
        Verdict::Failed { shortfalls, .. } => {
            let out = left_out(verdict, procedure);
            let out = out.map(|parts| format!("Gaat niet verder naar {parts}."));
            shortfalls.iter().map(|one| shortfall(one, procedure)).chain(out).collect()
        }
        Verdict::Undecided { open, .. } => open.iter().map(|one| still(one, procedure)).collect(),
    }
}

/// A condition that is not met.
pub fn shortfall(shortfall: &Shortfall, procedure: &FixedProcedure) -> String {
    match shortfall {
        Shortfall::Absent { part } => format!("{}: afwezig.", title(part, procedure)),
        Shortfall::NotSuitable { part } => format!("{}: niet geschikt.", title(part, procedure)),
        Shortfall::Floor { part, best, needed, open } => {
            missed(&title(part, procedure), *best, *needed, *open, marks(part, procedure))
        }
        Shortfall::NotAmongBest { most, best, needed, open } => {
            let has = if *open { "nog hoogstens " } else { "" };
            let best = reached(*best);
            format!(
                "Niet bij de {most} besten: {has}{best} punten, de laatste die verdergaat heeft er {needed}."
            )
        }
        Shortfall::Total { best, needed, open } => missed("Totaal", *best, *needed, *open, None),
    }
}

fn missed(title: &str, best: Exact, needed: Hundredths, open: bool, marks: Option<Points>) -> String {
    let best = reached(best);
    let unit = marks.map_or_else(|| " punten".to_owned(), |marks| format!(" op {marks}"));
    if open {
        format!("{title}: nog hoogstens {best}{unit} mogelijk, minstens {needed} nodig.")
    } else {
        format!("{title}: {best}{unit}, minstens {needed} nodig.")
    }
}

/// The most marks on a part that is marked on another scale than its points.
fn marks(part: &PartId, procedure: &FixedProcedure) -> Option<Points> {
    procedure.leaf(part).and_then(|leaf| leaf.raw_max)
}

/// What an open part still needs, and why it is open.
fn still(open: &OpenPart, procedure: &FixedProcedure) -> String {
    let part = title(&open.part, procedure);
    let because = match open.because {
        OpenBecause::NotEntered | OpenBecause::OthersOpen => String::new(),
        OpenBecause::Deferred => " (uitgesteld)".into(),
        OpenBecause::Unreadable => " (niet leesbaar, telt niet)".into(),
        OpenBecause::Conflict => " (twee verschillende waarden, telt niet)".into(),
        OpenBecause::MembersOpen(1) => " (nog 1 lid)".into(),
        OpenBecause::MembersOpen(count) => format!(" (nog {count} leden)"),
        OpenBecause::NobodyLeft => " (geen enkel lid gaf een score)".into(),
    };
    let of = marks(&open.part, procedure).map_or_else(String::new, |marks| format!(" op {marks}"));
    match open.still {
        Still::Needs(points) => format!("{part}{because}: minstens {points}{of} nodig."),
        Still::Suitable => format!("{part}{because}: geschikt nodig."),
        Still::AmongBest(most) => {
            format!("Nog niet zeker bij de {most} besten: van anderen zijn nog punten open.")
        }
        Still::AtBest(best) => format!("{part}{because}: hoogstens {}{of} mogelijk.", reached(best)),
    }
}

fn title(part: &PartId, procedure: &FixedProcedure) -> String {
    procedure.part(part).map_or_else(|| part.to_string(), |part| part.title.clone())
}
