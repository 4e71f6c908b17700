//! What the minutes say of what was decided before the first test: every matter, and the procedure with both fingerprints.

use super::section;
use crate::archive::{Block, Cell, Column, Row, Said, Section, Table, WireProcedure, fingerprint};
use crate::rules::{Dossier, Matter, Part};
use crate::wording;

/// Every matter with everything that was ever decided on it.
pub(super) fn beforehand(dossier: &Dossier) -> Section {
    let matters = Matter::ALL.into_iter().filter(|matter| dossier.matters(*matter));
    let facts = matters.map(|matter| {
        let decisions = dossier.decisions(matter);
        let said = decisions.iter().enumerate().map(|(at, decision)| {
            let later = if at == 0 { "" } else { "Daarna gewijzigd. " };
            let ruling = wording::ruling(&decision.ruling, dossier);
            format!("{later}{ruling}. Beslist door {}", wording::decided_by(decision))
        });
        let words = match decisions {
            [] => vec![wording::matter_default(matter).to_owned()],
            _ => said.collect(),
        };
        Said { about: wording::matter(matter).to_owned(), words }
    });
    section("Vooraf beslist", vec![Block::Facts(facts.collect())])
}

/// The procedure as announced and as fixed beside each other, each with its limits and its fingerprint.
pub(in crate::press) fn procedure(dossier: &Dossier) -> Section {
    let announced = dossier.announced();
    let fixed = dossier.scoring().map(|scoring| &scoring.procedure);
    let row = |what: String, before: String, after: Option<String>| {
        let cells = [Some(what), Some(before), after];
        Row::Cells(cells.into_iter().flatten().map(Cell::plain).collect())
    };
    let parts = announced.parts().iter().flat_map(Part::all).map(|part| {
        let after = fixed.map(|fixed| fixed.part(&part.id).map_or_else(String::new, wording::limits));
        row(part.title.clone(), wording::announced_limits(part), after)
    });
    let whole = announced.total_floor().map(|floor| {
        let before = wording::limits_of_whole(floor, announced.max());
        let after = fixed.map(|fixed| {
            let floor = fixed.total_floor();
            floor.map_or_else(String::new, |floor| wording::limits_of_whole(floor, fixed.max()))
        });
        row("Het geheel".into(), before, after)
    });
    let marks = row(
        "Controletekens".into(),
        fingerprint(&WireProcedure::from(announced)),
        fixed.map(|fixed| fingerprint(&WireProcedure::from(fixed))),
    );
    let titles = ["Onderdeel", "Zoals aangekondigd", "Zoals vastgesteld"];
    let columns = titles.into_iter().take(if fixed.is_some() { 3 } else { 2 }).map(Column::words).collect();
    let table = Table { columns, rows: parts.chain(whole).chain([marks]).collect() };
    let rounds = wording::course(announced).into_iter().map(Block::Paragraph);
    section("Procedure", std::iter::once(Block::Table(table)).chain(rounds).collect())
}
