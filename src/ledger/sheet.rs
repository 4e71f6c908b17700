//! Handing out: the sheet of one member, with a start of its own that holds nothing of others.

use super::bundle::{Ledger, Written};
use super::chunk::{Chunk, name_of};
use super::merge::fixed_fingerprint;
use super::{Trouble, open_file};
use crate::archive::{self, CellHome, Envelope, FileKind, write_envelope};
use crate::rules::{
    Candidate, Combine, Dossier, DraftPart, DraftProcedure, Member, MemberId, Opening, PartId, Proceedings,
    Recorded, RecusalOf, SheetOf, VacancyReference,
};
use std::collections::BTreeMap;

impl Ledger {
    /// Hands out the sheet of a member: the text of the file, and the bytes to keep here. The sheet here and the one
    /// on the member's tablet are one document; what comes back is merged into it.
    ///
    /// # Errors
    /// In Dutch, why this member has no sheet; the ledger is as it was, or must be loaded again.
    pub fn hand_out(&mut self, member: &MemberId) -> Result<(Chunk, String), String> {
        let start = start(self.dossier(), member)?;
        let told = |trouble: Trouble| trouble.to_string();
        let start_cells = archive::cells(&start);
        let home = CellHome::Sheet(member.clone());
        let sheet = self.document(&home).map_err(told)?;
        let (known, _) = sheet.cells(None).map_err(told)?;
        let new = start_cells.iter().filter(|(name, value)| known.get(*name) != Some(*value));
        let mut written: Written = new.map(|(name, value)| (name.clone(), Some(value.clone()))).collect();
        // Who does not take part any more is not scored.
        for id in known.keys().filter_map(|name| archive::candidate_of_number_cell(name)) {
            let cell = archive::removal_cell(&id);
            let removed = start.candidate(&id).is_none();
            if removed != known.contains_key(&cell) {
                written.insert(cell, removed.then(|| true.into()));
            }
        }
        // A recusal that was taken back does not hold there either.
        for name in known.keys().filter(|name| archive::is_recusal_cell(name)) {
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
            documents: BTreeMap::from([(name_of(&CellHome::Main), bytes)]),
        };
        let text = write_envelope(&envelope).map_err(|error| error.to_string())?;
        // What cannot be opened again is not handed out.
        open_file(&text).map_err(|defect| defect.to_string())?;
        Ok((chunk, text))
    }
}

/// What a member's sheet begins with: own parts, candidates by number, and the member.
fn start(dossier: &Dossier, id: &MemberId) -> Result<Dossier, String> {
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
    let announced = DraftProcedure { parts, total_floor: None }
        .announce()
        .map_err(|defects| format!("Het scoreblad kan niet gemaakt worden: {defects:?}"))?;
    let Opening { id: of, practice, vacancy, at, .. } = dossier.opening();
    let opening = Opening {
        id: format!("{of}-{id}"),
        title: dossier.title().to_owned(),
        sheet: Some(SheetOf { dossier: of.clone(), member: id.clone(), procedure }),
        at: *at,
        practice: *practice,
        vacancy: VacancyReference { aspects: Vec::new(), competencies: Vec::new(), ..vacancy.clone() },
        announced,
    };
    let recorded = Dossier::open(opening).recorded();
    let taking_part = dossier.candidates().into_iter().filter(|candidate| candidate.takes_part());
    let candidates: BTreeMap<_, _> =
        taking_part.map(|one| (one.id.clone(), Candidate::new(one.id.clone(), one.number))).collect();
    let committee = BTreeMap::from([(id.clone(), Member { ..member.clone() })]);
    let parts: Vec<PartId> =
        recorded.opening.announced.leaves().into_iter().map(|(part, _)| part.id.clone()).collect();
    let of_own = |of: &RecusalOf| {
        of.member == *id
            && parts.contains(&of.part)
            && of.candidate.as_ref().is_some_and(|one| candidates.contains_key(one))
    };
    let recusals = dossier.proceedings().recusals.iter().filter(|(of, _)| of_own(of));
    let recusals = recusals.map(|(of, recusal)| (of.clone(), recusal.clone())).collect();
    let proceedings = Proceedings { recusals, ..Proceedings::default() };
    Dossier::restore(Recorded { candidates, committee, proceedings, running_result_shown: false, ..recorded })
        .map_err(|unsound| format!("Het scoreblad kan niet gemaakt worden: {unsound:?}"))
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
