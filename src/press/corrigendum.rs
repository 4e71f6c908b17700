//! The corrigendum (rechtzetting): what stood at one closing and what stands now.

use super::minutes::{draft, facts, said};
use crate::archive::{Block, Cell, Column, Piece, Row, Section, Table};
use crate::rules::{Correction, Corrigendum, Dossier};
use crate::wording::{self, CorrectedLine};

/// A piece for each closing that was opened again, the newest first.
pub fn corrigenda(dossier: &Dossier) -> Vec<Piece> {
    let numbers = dossier.conclusions().reopenings.keys().rev();
    numbers.filter_map(|number| one(dossier, *number)).collect()
}

/// What changed since the closing with this number: until the next one, or until now.
fn one(dossier: &Dossier, number: u32) -> Option<Piece> {
    let conclusions = dossier.conclusions();
    let closing = conclusions.closings.get(&number)?;
    let next = conclusions.closings.get(&(number + 1));
    let after: &Dossier = next.map_or(dossier, |next| &next.stood);
    let told = next.is_some() || dossier.result_may_be_shown();
    let corrigendum = if told { Corrigendum::between(&closing.stood, after) } else { Corrigendum::default() };
    let mut lines = wording::conclusion_of(number, dossier);
    let again = wording::conclusion_of(number + 1, dossier).into_iter().next();
    lines.push(again.unwrap_or_else(|| ("Opnieuw afgesloten", "nog niet".into())));
    let mut piece = Piece {
        marks: next.is_none().then(draft).into_iter().collect(),
        title: format!("Rechtzetting van de afsluiting van {}", wording::day(closing.at.date)),
        opening: vec![facts(lines)],
        ..Piece::default()
    };
    match (told, corrigendum.is_empty()) {
        (false, _) => piece
            .opening
            .push(Block::Paragraph("De verschillen staan hier zodra elke proef weer gesloten is.".into())),
        (true, true) => piece.opening.push(Block::Paragraph("Er is niets veranderd.".into())),
        (true, false) => {
            piece.opening.push(touched(&corrigendum));
            let table = differences(dossier, &corrigendum, &closing.stood, after);
            piece.sections.push(Section { title: "Wat verandert".into(), blocks: vec![Block::Table(table)] });
        }
    }
    Some(piece)
}

/// Whom it touches.
fn touched(corrigendum: &Corrigendum) -> Block {
    let who = |touched: &dyn Fn(&Correction) -> bool| {
        let touched = corrigendum.corrections.iter().filter(|one| touched(one));
        let numbers: Vec<_> = touched.map(|one| one.number.to_string()).collect();
        if numbers.is_empty() { "niemand".to_owned() } else { numbers.join(", ") }
    };
    Block::Facts(vec![
        said("Uitslag verandert voor", who(&Correction::verdict_changes)),
        said("Plaats verandert voor", who(&Correction::place_changes)),
        said("Brief opnieuw te versturen aan", who(&|_| true)),
    ])
}

/// Every difference: the decisions, then everything about one candidate under one head.
fn differences(dossier: &Dossier, corrigendum: &Corrigendum, before: &Dossier, after: &Dossier) -> Table {
    let mut rows = Vec::new();
    let mut add = |head: String, lines: Vec<CorrectedLine>| {
        if lines.is_empty() {
            return;
        }
        rows.push(Row::Head(head));
        rows.extend(lines.into_iter().map(|CorrectedLine { what, before, after }| {
            Row::Cells([what, before, after].map(Cell::plain).to_vec())
        }));
    };
    add("Vooraf beslist".into(), wording::corrected_matters(corrigendum, before, after));
    for one in &corrigendum.corrections {
        let name = dossier.name(&one.candidate).map(|name| format!(" {name}")).unwrap_or_default();
        add(format!("Kandidaat {}{name}", one.number), wording::corrected(one, before, after));
    }
    Table { columns: ["Wat", "Er stond", "Er staat nu"].map(Column::words).to_vec(), rows }
}
