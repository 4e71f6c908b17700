//! A dossier as flat cells: `section/key` and a JSON value. The form in which it is merged, saved and sent.

use super::cell_name::CellName;
use super::closing::WireClosing;
use super::written::{self, Out, Written};
use crate::rules::{Candidate, Cell, Dossier, Gather, Map, Points, Presence, Proceedings, Suitability};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The cells of a dossier. Names of candidates stand in the section `names` and nowhere else.
pub type Cells = BTreeMap<String, Value>;

/// What counts of a candidate on a part, in one cell: points, presence and unreadable text change together.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WireScore {
    #[serde(with = "written")]
    pub(super) points: Option<Points>,
    /// Only where a part is judged without points.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "written")]
    pub(super) suitability: Option<Suitability>,
    #[serde(with = "written")]
    pub(super) presence: Presence,
    pub(super) unreadable: Option<String>,
}

/// Every cell of a dossier.
pub fn cells(dossier: &Dossier) -> Cells {
    let mut cells = Cells::new();
    put(&mut cells, CellName::Opening, dossier.opening());
    settle(dossier, &mut cells);
    proceedings(dossier, &mut cells);
    names(dossier, &mut cells);
    conclude(dossier, &mut cells);
    for candidate in dossier.everyone().values() {
        of_candidate(candidate, &mut cells);
    }
    cells
}

/// The cells in which two states of one dossier differ: the new value, or `None` where the cell is gone.
pub fn changed_cells(before: &Dossier, after: &Dossier) -> Map<String, Option<Value>> {
    let (mut old, mut new) = (Cells::new(), Cells::new());
    settle(before, &mut old);
    settle(after, &mut new);
    if !std::ptr::eq(before.proceedings(), after.proceedings()) {
        proceedings(before, &mut old);
        proceedings(after, &mut new);
    }
    if !std::ptr::eq(before.key(), after.key()) {
        names(before, &mut old);
        names(after, &mut new);
    }
    if !std::ptr::eq(before.conclusions(), after.conclusions()) {
        conclude(before, &mut old);
        conclude(after, &mut new);
    }
    for (id, candidate) in before.everyone() {
        if !after.everyone().get(id).is_some_and(|same| Arc::ptr_eq(same, candidate)) {
            of_candidate(candidate, &mut old);
        }
    }
    for (id, candidate) in after.everyone() {
        if !before.everyone().get(id).is_some_and(|same| Arc::ptr_eq(same, candidate)) {
            of_candidate(candidate, &mut new);
        }
    }
    let gone = old.keys().filter(|name| !new.contains_key(*name)).map(|name| (name.clone(), None));
    let gone: Vec<_> = gone.collect();
    let changed = new.into_iter().filter(|(name, value)| old.get(name) != Some(value));
    let settled = super::contest::settled_cells(before, after).into_iter();
    let changed =
        changed.chain(settled).map(|(name, value)| (name, Some(value).filter(|value| !value.is_null())));
    changed.chain(gone).gather()
}

/// Everything that is not about one candidate.
fn settle(dossier: &Dossier, cells: &mut Cells) {
    put(cells, CellName::Title, &dossier.title().to_owned());
    for matter in crate::rules::Matter::ALL {
        if !dossier.decisions(matter).is_empty() {
            put(cells, CellName::Decisions(matter), &dossier.decisions(matter).to_vec());
        }
    }
    let guide = dossier.guide();
    if !guide.introduction.is_empty() {
        put(cells, CellName::Guide(None), &guide.introduction);
    }
    for (criterion, text) in &guide.questions {
        put(cells, CellName::Guide(Some(criterion.clone())), text);
    }
    for (id, member) in dossier.committee() {
        put(cells, CellName::Committee(id.clone()), member);
    }
    for (part, at) in dossier.locks() {
        put(cells, CellName::Lock(part.clone()), at);
    }
    if !dossier.reopenings().is_empty() {
        put(cells, CellName::Reopenings, &dossier.reopenings().to_vec());
    }
    put(cells, CellName::RunningResult, &dossier.running_result_shown());
    for note in crate::rules::Note::ALL {
        if let Some(text) = dossier.note(note) {
            put(cells, CellName::Note(note), &text.to_owned());
        }
    }
    if !dossier.ties().is_empty() {
        put(cells, CellName::Ties, &dossier.ties().to_vec());
    }
    for key in dossier.accepted() {
        put(cells, CellName::Accepted(key.clone()), &true);
    }
    for (member, trail) in dossier.sheet_trails() {
        if let Some(at) = &trail.handed_out {
            put(cells, CellName::HandedOut(member.clone()), at);
        }
        if let Some(collected) = &trail.collected {
            put(cells, CellName::Collected(member.clone()), collected);
        }
    }
    if let Some(unmasking) = dossier.unmasking() {
        put(cells, CellName::Unmasking, unmasking);
    }
}

/// Declarations, sessions, recusals, and what explains them.
fn proceedings(dossier: &Dossier, cells: &mut Cells) {
    let Proceedings { declarations, sessions, recusals, unequal } = dossier.proceedings();
    for (member, declaration) in declarations {
        put(cells, CellName::Declaration(member.clone()), declaration);
    }
    for (id, session) in sessions {
        put(cells, CellName::Session(id.clone()), session);
    }
    for (of, recusal) in recusals {
        put(cells, CellName::Recusal(of.clone()), recusal);
    }
    for (part, reason) in unequal {
        put(cells, CellName::Unequal(part.clone()), reason);
    }
}

/// The key: who the candidates are.
fn names(dossier: &Dossier, cells: &mut Cells) {
    for (id, identity) in dossier.key() {
        put(cells, CellName::Name(id.clone()), identity);
    }
}

/// Every closing, and what became of it.
fn conclude(dossier: &Dossier, cells: &mut Cells) {
    let conclusions = dossier.conclusions();
    for (number, closing) in &conclusions.closings {
        insert(cells, &CellName::Closing(*number), serde_json::to_value(WireClosing::from(closing)));
    }
    for (number, adoption) in &conclusions.adoptions {
        put(cells, CellName::Adoption(*number), adoption);
    }
    for (number, reopening) in &conclusions.reopenings {
        put(cells, CellName::SelectionReopening(*number), reopening);
    }
    for (id, on) in &conclusions.declined {
        put(cells, CellName::Declined(id.clone()), on);
    }
    if let Some(reserve) = &conclusions.reserve {
        put(cells, CellName::Reserve, reserve);
    }
    for ((id, number), offer) in &conclusions.offers {
        put(cells, CellName::Offer(id.clone(), *number), offer);
    }
}

fn of_candidate(candidate: &Candidate, cells: &mut Cells) {
    let id = || candidate.id.clone();
    put(cells, CellName::Number(id()), &candidate.number);
    put(cells, CellName::Standing(id()), &candidate.standing);
    if let Some(measure) = &candidate.adjustment {
        put(cells, CellName::Adjustment(id()), measure);
    }
    if candidate.removed {
        put(cells, CellName::Removed(id()), &true);
    }
    of_oral(candidate, cells);
    for (part, cell) in &candidate.cells {
        let given = cell.points.is_some() || cell.suitability.is_some();
        if given || cell.presence != Presence::Present || cell.unreadable.is_some() {
            let Cell { points, suitability, presence, unreadable, .. } = cell.clone();
            let score = WireScore { points, suitability, presence, unreadable };
            insert(cells, &CellName::Score(id(), part.clone()), serde_json::to_value(score));
        }
        for (member, score) in &cell.members {
            put(cells, CellName::MemberScore(id(), part.clone(), member.clone()), score);
        }
        for (member, typed) in &cell.unreadable_members {
            put(cells, CellName::UnreadableMember(id(), part.clone(), member.clone()), typed);
        }
        if !cell.deliberated.is_empty() {
            put(cells, CellName::Deliberation(id(), part.clone()), &cell.deliberated);
        }
        if let Some(motivation) = &cell.motivation {
            put(cells, CellName::Motivation(id(), part.clone()), motivation);
        }
    }
}

/// What was observed of a candidate at the oral test: every piece in a cell of its own.
fn of_oral(candidate: &Candidate, cells: &mut Cells) {
    let id = || candidate.id.clone();
    for (criterion, observed) in &candidate.oral.criteria {
        if let Some(observation) = &observed.observation {
            put(cells, CellName::Observation(id(), criterion.clone()), observation);
        }
        for (member, observation) in &observed.members {
            let name = CellName::MemberObservation(id(), criterion.clone(), member.clone());
            put(cells, name, observation);
        }
        if let Some(level) = &observed.level {
            put(cells, CellName::Level(id(), criterion.clone()), level);
        }
        for at in &observed.indicators {
            put(cells, CellName::Indicator(id(), criterion.clone(), *at), &true);
        }
    }
    if let Some(note) = &candidate.oral.note {
        put(cells, CellName::OralNote(id()), note);
    }
}

fn put(cells: &mut Cells, name: CellName, value: &impl Written) {
    insert(cells, &name, serde_json::to_value(Out(value)));
}

/// Writing to a [`Value`] cannot fail here: every key is a text and every number is whole.
fn insert(cells: &mut Cells, name: &CellName, value: serde_json::Result<Value>) {
    if let Ok(value) = value {
        cells.insert(name.to_string(), value);
    }
}
