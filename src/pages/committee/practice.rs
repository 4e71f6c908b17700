//! A practice dossier: invented candidates, a committee, the split of the example and a guide for the oral test.

use crate::desk::Desk;
use crate::rules::{
    CandidateNumber, Change, Criterion, CriterionId, Decision, Declaration, Identity, Map, Member, MemberId,
    NewCandidate, Opening, OralChange, PartId, Points, ProceedingsChange, Role, Ruling,
};
use crate::wording;

const NAMES: [&str; 6] =
    ["Ans Voorbeeld", "Bram Verzonnen", "Chloé Oefening", "Dina Proef", "Elias Test", "Farah Model"];
const COMMITTEE: [(&str, Role); 3] =
    [("Vera Voorzitter", Role::Chair), ("Luc Lid", Role::Member), ("Sofie Secretaris", Role::Secretary)];

/// Makes the dossier with everything in it that is needed to start scoring at once.
pub(super) fn create(desk: Desk, opening: Opening) {
    let mut changes = Vec::new();
    let mut maxima = Map::new();
    for (group, open) in open_groups(&opening) {
        maxima.extend(shares(group, &open));
    }
    if !maxima.is_empty() {
        changes.push(decided(&opening, Ruling::Split(maxima)));
    }
    changes.extend(oral(&opening));
    for (index, (name, role)) in COMMITTEE.into_iter().enumerate() {
        changes.push(Change::SetMember {
            member: Member {
                id: MemberId::new(format!("oefening-{index}")),
                name: name.into(),
                function: String::new(),
                role,
                also_member: false,
                external: false,
                removed: false,
            },
        });
    }
    for (index, _) in COMMITTEE.into_iter().enumerate().filter(|(_, (_, role))| *role != Role::Secretary) {
        let declaration = Some(Declaration { on: opening.at.date, conflict: None });
        changes.push(Change::Proceedings(ProceedingsChange::Declare {
            member: MemberId::new(format!("oefening-{index}")),
            declaration,
        }));
    }
    let candidates = NAMES.into_iter().zip(101..).filter_map(|(name, number)| {
        Some(NewCandidate {
            id: desk.new_id().as_str().into(),
            number: CandidateNumber::new(number)?,
            identity: Some(Identity { name: name.into(), contact: String::new() }),
        })
    });
    changes.push(Change::AddCandidates { candidates: candidates.collect() });
    desk.create(opening, changes);
}

fn decided(opening: &Opening, ruling: Ruling) -> Change {
    let (body, reference) = ("Oefening".to_owned(), String::new());
    Change::Decide { decision: Decision { ruling, body, date: opening.at.date, reference, reason: None } }
}

/// Three competencies from all over the profile, and a guide that is written but not fixed yet.
fn oral(opening: &Opening) -> Vec<Change> {
    let vacancy = &opening.vacancy;
    if vacancy.oral.is_none() {
        return Vec::new();
    }
    let every = vacancy.competencies.len().div_ceil(3).max(1);
    let chosen: Vec<_> = vacancy.competencies.iter().step_by(every).collect();
    let selected = chosen.iter().map(|competency| competency.id.to_string()).collect();
    let mut changes = vec![decided(opening, Ruling::Competencies(selected))];
    let write = |criterion: Option<CriterionId>, text: String| {
        Change::Oral(OralChange::WriteQuestions { criterion, text: Some(text) })
    };
    changes.push(write(None, wording::PRACTICE_INTRODUCTION.to_owned()));
    let criteria = vacancy.aspects.iter().map(Criterion::Aspect);
    for criterion in criteria.chain(chosen.into_iter().map(Criterion::Competency)) {
        changes.push(write(Some(criterion.id().clone()), wording::practice_question(criterion)));
    }
    changes
}

/// Groups of known total with their open leaves, and what is left for them in hundredths.
fn open_groups(opening: &Opening) -> Vec<(u32, Vec<PartId>)> {
    let groups = opening.announced.parts().iter().flat_map(crate::rules::Part::all).filter_map(|part| {
        let crate::rules::Body::Group { max, parts } = &part.body else { return None };
        let mut open = Vec::new();
        let mut known = 0;
        for part in parts {
            match &part.body {
                crate::rules::Body::Leaf(leaf) => match leaf.max {
                    Some(max) => known += max.hundredths(),
                    None => open.push(part.id.clone()),
                },
                crate::rules::Body::Group { max, .. } => known += max.hundredths(),
            }
        }
        Some((max.hundredths().saturating_sub(known), open))
    });
    groups.filter(|(_, open)| !open.is_empty()).collect()
}

/// Whole points as equal as they can be; the last part takes the rest.
fn shares(left: u32, open: &[PartId]) -> Vec<(PartId, Points)> {
    let count = u32::try_from(open.len()).unwrap_or(1).max(1);
    let each = left / count / 100 * 100;
    let last = left - each * (count - 1);
    let share = |at: usize| if at + 1 == open.len() { last } else { each };
    open.iter()
        .enumerate()
        .filter_map(|(at, part)| Some((part.clone(), Points::from_hundredths(share(at))?)))
        .collect()
}
