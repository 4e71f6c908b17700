//! The scores: a row for each candidate and part, with what every member gave and why.

use crate::archive::{Holds, Sheet, SheetCell, SheetColumn};
use crate::press::results::{reached, text, who, who_columns};
use crate::rules::{Candidate, Cell, Dossier, Entry, MemberId, MemberScore, Part, Points, counted, entered};
use crate::wording;
use std::collections::BTreeSet;

pub(super) fn sheet(dossier: &Dossier) -> Sheet {
    let members = members(dossier);
    let mut columns = who_columns(dossier);
    columns.extend([
        SheetColumn::new("Onderdeel", Holds::Words),
        SheetColumn::new("Ingevoerd", Holds::Points),
        SheetColumn::new("Punten", Holds::Points),
        SheetColumn::new("Aanwezigheid", Holds::Words),
    ]);
    let names = members.iter().map(|member| format!("Score van {}", wording::member_name(member, dossier)));
    columns.extend(names.map(|name| SheetColumn::new(name, Holds::Points)));
    columns.extend([
        SheetColumn::new("Consensusscore", Holds::Points),
        SheetColumn::new("Beraadslaagd door", Holds::Words),
        SheetColumn::new("Motivering", Holds::Sentences),
    ]);
    let leaves = dossier.announced().leaves();
    let of = |candidate| leaves.iter().map(move |(part, _)| (candidate, *part));
    let everyone = dossier.candidates();
    let pairs = everyone.iter().flat_map(|candidate| of(&**candidate));
    let rows = pairs.map(|(candidate, part)| row(dossier, candidate, part, &members)).collect();
    Sheet { name: "Punten".into(), columns, rows }
}

/// Everybody who scores by themselves somewhere, or did.
fn members(dossier: &Dossier) -> Vec<MemberId> {
    let leaves = dossier.scoring().map(|scoring| scoring.procedure.leaves()).unwrap_or_default();
    let assigned = leaves.iter().flat_map(|(_, leaf)| leaf.members.iter());
    let everyone = dossier.candidates();
    let cells = everyone.iter().flat_map(|candidate| candidate.cells.values());
    let wrote = cells.flat_map(|cell| cell.members.keys().chain(cell.unreadable_members.keys()));
    assigned.chain(wrote).cloned().collect::<BTreeSet<_>>().into_iter().collect()
}

fn row(
    dossier: &Dossier,
    candidate: &Candidate,
    part: &Part<Option<Points>>,
    members: &[MemberId],
) -> Vec<SheetCell> {
    let nothing = Cell::default();
    let cell = candidate.cells.get(&part.id).unwrap_or(&nothing);
    let entry = candidate.entry(&part.id);
    let scoring = dossier.scoring();
    let leaf = scoring.and_then(|scoring| scoring.procedure.leaf(&part.id));
    let out = dossier.does_not_take(candidate, &part.id);
    let word = if out { wording::LEFT_OUT } else { wording::entry_word(&entry) };
    let said = |points: Option<_>| points.map_or_else(|| text(word), reached);
    let mut row = who(dossier, candidate);
    row.extend([
        text(&part.title),
        said(leaf.and_then(|leaf| entered(&entry, leaf))),
        said(leaf.and_then(|leaf| counted(&entry, leaf))),
        text(&wording::presence(&cell.presence)),
    ]);
    row.extend(members.iter().map(|member| score(cell, member)));
    let apart = leaf.is_some_and(|leaf| !leaf.members.is_empty());
    let agreed = cell.points.filter(|_| apart && !cell.contested).map_or(SheetCell::Empty, points);
    row.extend([
        agreed,
        some(&wording::members_named(&cell.deliberated, dossier)),
        some(cell.motivation.as_deref().unwrap_or_default()),
    ]);
    row
}

/// What a member gave, or why nothing counts.
fn score(cell: &Cell, member: &MemberId) -> SheetCell {
    if cell.contested_members.contains(member) {
        return text(wording::entry_word(&Entry::Conflict));
    }
    if let Some(typed) = cell.unreadable_members.get(member) {
        return text(&format!("{}: “{typed}”", wording::entry_word(&Entry::Unreadable)));
    }
    match cell.readable_members().get(member) {
        Some(MemberScore::Points(given)) => points(*given),
        Some(other) => text(&wording::member_score(Some(*other))),
        None => SheetCell::Empty,
    }
}

fn points(points: Points) -> SheetCell {
    SheetCell::Number(crate::rules::Hundredths(points.hundredths().into()))
}

fn some(words: &str) -> SheetCell {
    if words.is_empty() { SheetCell::Empty } else { text(words) }
}
