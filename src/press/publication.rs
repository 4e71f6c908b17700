//! The publication (bekendmaking): what a municipality can put on its website. No person is in it, and no number that
//! points to one.

use super::about::document;
use super::minutes::{facts, practice_mark, procedure, section};
use crate::archive::{Block, Cell, Column, Document, Piece, Row, Section, Table};
use crate::rules::{Dossier, LEAST_FOR_DISTRIBUTION, LEAST_IN_CLASS, Moment, Publishable};
use crate::wording;

const TITLE: &str = "Bekendmaking van het resultaat";

/// What may be told to everyone; `None` while the selection is not closed.
pub fn publication(dossier: &Dossier, now: Moment) -> Option<Document> {
    dossier.closing()?;
    let vacancy = &dossier.opening().vacancy;
    let sections = [
        Some(result(dossier)),
        sessions(dossier),
        Some(procedure(dossier)),
        descriptions(dossier),
        Some(distributions(dossier)),
    ];
    let piece = Piece {
        marks: practice_mark(dossier),
        title: TITLE.into(),
        about: vec![vacancy.title.clone(), vacancy.employer.clone()],
        status: Some(wording::provisional(dossier)),
        sections: sections.into_iter().flatten().collect(),
        ..Piece::default()
    };
    Some(document(dossier, TITLE, "Bekendmaking", now, vec![piece]))
}

/// How many candidates ended how.
fn result(dossier: &Dossier) -> Section {
    let turnout = dossier.turnout();
    let mut counts = vec![
        ("Namen deel", turnout.taking_part),
        ("Geslaagd", turnout.passed),
        ("Niet geslaagd", turnout.failed),
    ];
    counts.extend((turnout.undecided > 0).then_some(("Nog open", turnout.undecided)));
    if turnout.tells_apart() {
        let apart = [
            ("Niet toegelaten", turnout.not_admitted),
            ("Teruggetrokken", turnout.withdrawn),
            ("Uitgesloten", turnout.excluded),
        ];
        counts.extend(apart.into_iter().filter(|(_, count)| *count > 0));
    } else {
        counts.push(("Namen niet of niet langer deel", turnout.left()));
    }
    let mut lines: Vec<_> = counts.into_iter().map(|(what, count)| (what, count.to_string())).collect();
    lines.extend(dossier.closing().map(|(_, closing)| ("Afgesloten op", wording::day(closing.at.date))));
    lines
        .extend(dossier.reserve().map(|reserve| ("Wervingsreserve tot en met", wording::day(reserve.until))));
    section("Resultaat", vec![facts(lines)])
}

/// When the committee sat, and about what.
fn sessions(dossier: &Dossier) -> Option<Section> {
    let held = dossier.proceedings().in_order();
    let mut lines: Vec<String> = held
        .into_iter()
        .map(|(_, session)| {
            format!("{}: {}", wording::day(session.from.date), wording::session_about(session, dossier))
        })
        .collect();
    lines.dedup();
    (!lines.is_empty()).then(|| section("Zittingen", vec![Block::List(lines)]))
}

/// What each part is about, in the words of the vacancy.
fn descriptions(dossier: &Dossier) -> Option<Section> {
    let parts = dossier.announced().parts().iter().flat_map(crate::rules::Part::all);
    let said = parts.filter_map(|part| Some(super::minutes::said(&part.title, part.description.clone()?)));
    let said: Vec<_> = said.collect();
    (!said.is_empty()).then(|| section("Wat de onderdelen inhouden", vec![Block::Facts(said)]))
}

/// How scores lie, where nobody can be found in it.
fn distributions(dossier: &Dossier) -> Section {
    let found = dossier.publishable();
    let blocks = if found.is_empty() {
        let few = format!(
            "Met minder dan {LEAST_FOR_DISTRIBUTION} resultaten staat hier geen verdeling: ze kan naar personen wijzen."
        );
        vec![Block::Paragraph(few)]
    } else {
        let joined = format!(
            "Een klasse loopt tot net onder het tweede getal. Klassen zijn samengevoegd tot elke klasse minstens {LEAST_IN_CLASS} kandidaten telt. Een onderdeel met minder dan {LEAST_FOR_DISTRIBUTION} resultaten staat er niet bij."
        );
        let drawn = found.iter().flat_map(|one| [heading(one, dossier), table(one)]);
        drawn.chain([Block::Small(joined)]).collect()
    };
    section("Verdeling van de punten", blocks)
}

fn heading(of: &Publishable, dossier: &Dossier) -> Block {
    let whole = || "Het geheel".to_owned();
    Block::Heading(of.part.as_ref().map_or_else(whole, |part| wording::part_title(part, dossier)))
}

fn table(of: &Publishable) -> Block {
    let last = of.classes.len().saturating_sub(1);
    let row = |(at, class): (usize, &crate::rules::ScoreClass)| {
        let words = wording::score_class(class, at == last);
        Row::Cells(vec![Cell::plain(words), Cell::plain(class.count.to_string())])
    };
    let columns = vec![Column::words("Punten"), Column::figures("Aantal kandidaten")];
    Block::Table(Table { columns, rows: of.classes.iter().enumerate().map(row).collect() })
}
