//! Handing out: the sheet of one member, with a start of its own that holds nothing of others.

use super::bundle::{Ledger, Written};
use super::chunk::{Chunk, name_of};
use super::merge::fixed_fingerprint;
use super::{Trouble, open_file};
use crate::archive::{self, CellHome, Envelope, FileKind, WireProcedure, fingerprint, write_envelope};
use crate::rules::{
    Aspect, Candidate, Combine, Competency, CriterionId, Decision, Dossier, DraftPart, DraftProcedure,
    Gather, Map, Matter, Member, MemberId, Opening, PartId, Proceedings, Recorded, RecusalOf, SheetOf,
    VacancyReference,
};

impl Ledger {
    /// Hands out the sheet of a member: the text of the file, and the bytes to keep here. The sheet here and the one
    /// on the member's tablet are one document; what comes back is merged into it.
    ///
    /// # Errors
    /// In Dutch, why this member has no sheet; the ledger is as it was, or must be loaded again.
    pub fn hand_out(&mut self, member: &MemberId) -> Result<(Chunk, String), String> {
        let before = self.handed_before(member);
        let start = start(self.dossier(), member, before.as_ref())?;
        let told = |trouble: Trouble| trouble.to_string();
        let start_cells = archive::cells(&start);
        let home = CellHome::Sheet(member.clone());
        let sheet = self.document(&home).map_err(told)?;
        let (known, _) = sheet.cells(None).map_err(told)?;
        let new = start_cells.iter().filter(|(name, value)| known.get(*name) != Some(*value));
        let mut written: Written = new.map(|(name, value)| (name.clone(), Some(value.clone()))).gather();
        // Who does not take part any more is not scored.
        for id in known.keys().filter_map(|name| archive::candidate_of_number_cell(name)) {
            let cell = archive::removal_cell(&id);
            let removed = start.candidate(&id).is_none();
            if removed != known.contains_key(&cell) {
                written.insert(cell, removed.then(|| true.into()));
            }
        }
        // What was taken back elsewhere does not hold there either.
        for name in known.keys().filter(|name| archive::is_decided_elsewhere(name)) {
            if !start_cells.contains_key(name) {
                written.insert(name.clone(), None);
            }
        }
        if !written.is_empty() {
            sheet.write(written.iter(), None).map_err(told)?;
        }
        let chunk = self.added();
        let bytes = self.document(&home).map_err(told)?.save();
        let handed = Self::load(&[Chunk::of([(CellHome::Main, bytes.clone())])]).map_err(told)?;
        let envelope = Envelope {
            kind: FileKind::Sheet,
            snapshot: archive::cells(handed.dossier()),
            documents: [(name_of(&CellHome::Main), bytes)].into_iter().gather(),
        };
        let text = write_envelope(&envelope).map_err(|error| error.to_string())?;
        // What cannot be opened again is not handed out.
        open_file(&text).map_err(|defect| defect.to_string())?;
        Ok((chunk, text))
    }

    /// What the sheet of a member knew of the vacancy when it was handed out last.
    fn handed_before(&self, member: &MemberId) -> Option<VacancyReference> {
        let bytes = self.sheets.get(member)?.clone().save();
        let handed = Self::load(&[Chunk::of([(CellHome::Main, bytes)])]).ok()?;
        Some(handed.dossier().opening().vacancy.clone())
    }
}

const NOT_MADE: &str = "Het scoreblad kan niet gemaakt worden, want wat in dit dossier staat, past niet samen. Kijk het na bij Controleren.";

/// What a member's sheet begins with: own parts, candidates by number, the member, and for who scores the oral test
/// its criteria and guide.
fn start(dossier: &Dossier, id: &MemberId, before: Option<&VacancyReference>) -> Result<Dossier, String> {
    let member = dossier.committee().get(id).filter(|member| !member.removed);
    let member = member.ok_or("Dit lid zit niet in de commissie.")?;
    let procedure = fixed_fingerprint(dossier)
        .ok_or("De verdeling van de punten ligt nog niet vast. Leg ze eerst vast bij Vooraf beslist.")?;
    let parts = own_parts(dossier, id);
    if parts.is_empty() {
        return Err(format!(
            "{} geeft op geen enkel onderdeel een eigen score. Leg dat eerst vast bij Vooraf beslist.",
            member.name
        ));
    }
    let announced = DraftProcedure { parts, ..DraftProcedure::default() }
        .announce()
        .map_err(|_defects| NOT_MADE.to_owned())?;
    let scores_oral = announced.leaves().iter().any(|(part, _)| Some(&part.id) == dossier.oral_part());
    let Opening { id: of, practice, at, .. } = dossier.opening();
    let opening = Opening {
        id: format!("{of}-{id}"),
        title: dossier.title().to_owned(),
        sheet: Some(SheetOf {
            dossier: of.clone(),
            member: id.clone(),
            procedure,
            announced: Some(fingerprint(&WireProcedure::from(dossier.announced()))),
        }),
        at: *at,
        practice: *practice,
        vacancy: own_vacancy(dossier, scores_oral, before),
        announced,
    };
    let decisions = if scores_oral { own_decisions(dossier) } else { Map::new() };
    let recorded = Dossier::open(opening).recorded();
    let taking_part = dossier.candidates().into_iter().filter(|candidate| candidate.takes_part());
    let candidates: Map<_, _> =
        taking_part.map(|one| (one.id.clone(), Candidate::new(one.id.clone(), one.number))).gather();
    let committee = std::iter::once((id.clone(), Member { ..member.clone() })).gather();
    let parts: Vec<PartId> =
        recorded.opening.announced.leaves().into_iter().map(|(part, _)| part.id.clone()).collect();
    let of_own = |of: &RecusalOf| {
        of.member == *id
            && parts.contains(&of.part)
            && of.candidate.as_ref().is_some_and(|one| candidates.contains_key(one))
    };
    let recusals = dossier.proceedings().recusals.iter().filter(|(of, _)| of_own(of));
    let recusals = recusals.map(|(of, recusal)| (of.clone(), recusal.clone())).gather();
    let proceedings = Proceedings { recusals, ..Proceedings::default() };
    Dossier::restore(Recorded {
        decisions,
        candidates,
        committee,
        proceedings,
        running_result_shown: false,
        ..recorded
    })
    .map_err(|_unsound| NOT_MADE.to_owned())
}

/// What the sheet knows of the vacancy: for who scores the oral test its criteria. What it was handed out with once stays,
/// because something may be written on it.
fn own_vacancy(dossier: &Dossier, scores_oral: bool, before: Option<&VacancyReference>) -> VacancyReference {
    let all = &dossier.opening().vacancy;
    let criteria = if scores_oral { dossier.criteria() } else { Vec::new() };
    let asked = |id: &CriterionId| criteria.iter().any(|criterion| criterion.id() == id);
    let known_aspect = |one: &&Aspect| {
        asked(&one.id) || before.is_some_and(|known| known.aspects.iter().any(|other| other.id == one.id))
    };
    let known = |one: &&Competency| {
        asked(&one.id)
            || before.is_some_and(|known| known.competencies.iter().any(|other| other.id == one.id))
    };
    VacancyReference {
        aspects: all.aspects.iter().filter(known_aspect).cloned().collect(),
        competencies: all.competencies.iter().filter(known).cloned().collect(),
        ..all.clone()
    }
}

/// What was decided of the oral test, as it holds now: the competencies and the guide, without reference or reason.
fn own_decisions(dossier: &Dossier) -> Map<Matter, Vec<Decision>> {
    let mut decisions = Map::new();
    for matter in [Matter::Competencies, Matter::Guide] {
        if let Some(decision) = dossier.decision(matter) {
            let (reference, reason) = (String::new(), None);
            decisions.insert(matter, vec![Decision { reference, reason, ..decision.clone() }]);
        }
    }
    decisions
}

/// The parts that a member scores, each by itself: maximum, floor, step and description as they are fixed.
fn own_parts(dossier: &Dossier, member: &MemberId) -> Vec<DraftPart> {
    let leaves = dossier.scoring().map(|scoring| scoring.procedure.leaves()).unwrap_or_default();
    let judges = |part: &PartId| !dossier.proceedings().is_recused_for_all(part, member);
    let own = leaves.into_iter().filter(|(part, leaf)| leaf.members.contains(member) && judges(&part.id));
    own.map(|(part, leaf)| DraftPart {
        id: part.id.to_string(),
        title: Some(part.title.clone()),
        description: part.description.clone(),
        max: Some(leaf.max),
        raw_max: leaf.raw_max,
        floor: part.floor,
        step: Some(leaf.step),
        combine: Some(Combine::Mean),
        members: vec![member.clone()],
        anonymous: part.anonymous,
        motivation: false,
        judged_by: leaf.judged_by,
        parts: Vec::new(),
    })
    .collect()
}
