//! What is being typed: text stays as typed, and becomes a change when the field is left or the hand rests.

use super::{Desk, Safety};
use crate::rules::{
    CandidateId, Cell, Change, CriterionId, Dossier, Entry, MemberId, MemberScore, Note, Observation,
    OralChange, PartId, Points, PointsError, Verdict,
};
use leptos::prelude::*;

/// What a text is typed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The score that counts.
    Points(CandidateId, PartId),
    /// A member's score.
    Member(CandidateId, PartId, MemberId),
    /// A motivation.
    Motivation(CandidateId, PartId),
    /// A text of the dossier.
    Note(Note),
    /// The guide of the oral test: about a criterion, or what is said at the start.
    Questions(Option<CriterionId>),
    /// What was observed of a candidate on a criterion: by a member alone, or by the committee.
    Observation(CandidateId, CriterionId, Option<MemberId>),
    /// Why a candidate was not questioned on a criterion, of a member alone or of the committee.
    NotAsked(CandidateId, CriterionId, Option<MemberId>),
    /// A note on a candidate at the oral test.
    OralNote(CandidateId),
}

/// A text in the making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What for.
    pub target: Target,
    /// The text, exactly as typed.
    pub text: String,
}

impl Target {
    /// The text that stands in the dossier for it.
    pub fn kept(&self, dossier: &Dossier) -> String {
        let cell = |candidate, part| dossier.candidate(candidate).and_then(|known| known.cells.get(part));
        match self {
            Self::Points(candidate, part) => cell(candidate, part).map_or_else(String::new, Cell::text),
            Self::Member(candidate, part, member) => {
                cell(candidate, part).map_or_else(String::new, |cell| cell.member_text(member))
            }
            Self::Motivation(candidate, part) => {
                cell(candidate, part).and_then(|cell| cell.motivation.clone()).unwrap_or_default()
            }
            Self::Note(note) => dossier.note(*note).unwrap_or_default().to_owned(),
            Self::Questions(None) => dossier.guide().introduction.clone(),
            Self::Questions(Some(criterion)) => {
                dossier.guide().questions.get(criterion).cloned().unwrap_or_default()
            }
            Self::Observation(candidate, criterion, by) => {
                match observed(dossier, candidate, criterion, by.as_ref()) {
                    Some(Observation::Said(text)) => text.clone(),
                    _ => String::new(),
                }
            }
            Self::NotAsked(candidate, criterion, by) => {
                match observed(dossier, candidate, criterion, by.as_ref()) {
                    Some(Observation::NotAsked(reason)) => reason.clone(),
                    _ => String::new(),
                }
            }
            Self::OralNote(candidate) => {
                dossier.candidate(candidate).and_then(|known| known.oral.note.clone()).unwrap_or_default()
            }
        }
    }

    /// Whether it stands on a part that is closed.
    pub fn is_locked(&self, dossier: &Dossier) -> bool {
        match self {
            Self::Points(_, part) | Self::Member(_, part, _) | Self::Motivation(_, part) => {
                dossier.locked(part).is_some()
            }
            Self::Observation(..) | Self::NotAsked(..) | Self::OralNote(_) => {
                dossier.oral_part().is_some_and(|part| dossier.locked(part).is_some())
            }
            Self::Note(_) | Self::Questions(_) => false,
        }
    }

    /// What a typed text says about points here; `None` where no points are typed.
    pub fn read(&self, text: &str, dossier: &Dossier) -> Option<Result<Option<Points>, PointsError>> {
        let (Self::Points(_, part) | Self::Member(_, part, _)) = self else { return None };
        let leaf = dossier.scoring()?.procedure.leaf(part)?;
        Some(Points::read(text, leaf.most_entered(), leaf.step))
    }

    /// The changes that this text asks for; none where it says what stands there already.
    fn changes(&self, text: &str, dossier: &Dossier) -> Vec<Change> {
        match (self, self.read(text, dossier)) {
            (Self::Member(candidate, part, member), Some(Ok(points))) if text != self.kept(dossier) => {
                member_scores(dossier, candidate, part, member, points.map(MemberScore::Points))
            }
            _ => self.change(text, dossier).into_iter().collect(),
        }
    }

    fn change(&self, text: &str, dossier: &Dossier) -> Option<Change> {
        if text == self.kept(dossier) {
            return None;
        }
        let filled = || (!text.trim().is_empty()).then(|| text.to_owned());
        match (self, self.read(text, dossier)) {
            (Self::Points(candidate, part), Some(read)) => {
                let (candidate, part) = (candidate.clone(), part.clone());
                let cell = dossier.candidate(&candidate).and_then(|known| known.cells.get(&part));
                match read {
                    Ok(points)
                        if cell.is_some_and(|cell| cell.unreadable.is_none() && cell.points == points) =>
                    {
                        None
                    }
                    Ok(None) if cell.is_none() => None,
                    Ok(points) => Some(Change::EnterPoints { candidate, part, points }),
                    Err(_) => Some(Change::KeepUnreadable { candidate, part, typed: Some(text.to_owned()) }),
                }
            }
            (Self::Member(candidate, part, member), Some(Err(_))) => {
                let (candidate, part, member) = (candidate.clone(), part.clone(), member.clone());
                let typed = Some(text.to_owned());
                Some(Change::KeepUnreadableMemberScore { candidate, part, member, typed })
            }
            (Self::Motivation(candidate, part), _) => Some(Change::Motivate {
                candidate: candidate.clone(),
                part: part.clone(),
                motivation: filled(),
            }),
            (Self::Note(note), _) => Some(Change::WriteNote { note: *note, text: filled() }),
            (Self::Questions(criterion), _) => Some(Change::Oral(OralChange::WriteQuestions {
                criterion: criterion.clone(),
                text: filled(),
            })),
            (Self::Observation(candidate, criterion, by), _) => {
                Some(observe(candidate, criterion, by.as_ref(), filled().map(Observation::Said)))
            }
            (Self::NotAsked(candidate, criterion, by), _) => {
                Some(observe(candidate, criterion, by.as_ref(), filled().map(Observation::NotAsked)))
            }
            (Self::OralNote(candidate), _) => {
                Some(Change::Oral(OralChange::WriteNote { candidate: candidate.clone(), text: filled() }))
            }
            (Self::Points(..) | Self::Member(..), _) => None,
        }
    }
}

/// What a member gives, and no more text in its place.
pub fn member_scores(
    dossier: &Dossier,
    candidate: &CandidateId,
    part: &PartId,
    member: &MemberId,
    score: Option<MemberScore>,
) -> Vec<Change> {
    let cell = dossier.candidate(candidate).and_then(|known| known.cells.get(part));
    let typed = cell.is_some_and(|cell| cell.unreadable_members.contains_key(member));
    let (candidate, part, member) = (candidate.clone(), part.clone(), member.clone());
    let readable = typed.then(|| Change::KeepUnreadableMemberScore {
        candidate: candidate.clone(),
        part: part.clone(),
        member: member.clone(),
        typed: None,
    });
    let scored = Change::EnterMemberScore { candidate, part, member, score };
    readable.into_iter().chain([scored]).collect()
}

/// What the committee, or this member alone, wrote of a candidate on a criterion.
fn observed<'a>(
    dossier: &'a Dossier,
    candidate: &CandidateId,
    criterion: &CriterionId,
    by: Option<&MemberId>,
) -> Option<&'a Observation> {
    dossier.candidate(candidate)?.oral.criteria.get(criterion)?.of(by)
}

fn observe(
    candidate: &CandidateId,
    criterion: &CriterionId,
    by: Option<&MemberId>,
    observation: Option<Observation>,
) -> Change {
    let (candidate, criterion, member) = (candidate.clone(), criterion.clone(), by.cloned());
    Change::Oral(OralChange::Observe { candidate, criterion, member, observation })
}

impl Desk {
    /// A keystroke: keeps the text as a draft, and after a rest makes the change when it can be read.
    pub fn typing(self, target: Target, text: String) {
        let other =
            self.draft.with_untracked(|draft| draft.as_ref().is_some_and(|draft| draft.target != target));
        if other {
            self.settle();
        }
        // A second of rest is enough for points; words are still being thought of.
        let rest = match target {
            Target::Points(..) | Target::Member(..) => 1_000,
            Target::Motivation(..)
            | Target::Note(_)
            | Target::Questions(_)
            | Target::Observation(..)
            | Target::NotAsked(..)
            | Target::OralNote(_) => 3_000,
        };
        self.draft.set(Some(Draft { target, text }));
        let turn = self.inner.with_value(|inner| inner.turn + 1);
        self.inner.update_value(|inner| inner.turn = turn);
        let rested = move || {
            if self.inner.try_with_value(|inner| inner.turn == turn) == Some(true) && self.is_readable() {
                self.commit(false);
            }
        };
        self.outside().after(rest, Box::new(rested));
    }

    /// The field was left, Enter was pressed or the page goes out of sight: the draft becomes a change.
    pub fn settle(self) {
        self.commit(true);
    }

    fn is_readable(self) -> bool {
        self.draft.with_untracked(|draft| {
            self.dossier.with_untracked(|dossier| match (draft, dossier) {
                (Some(draft), Some(dossier)) => {
                    draft.target.read(&draft.text, dossier).is_none_or(|read| read.is_ok())
                }
                _ => false,
            })
        })
    }

    fn commit(self, left: bool) {
        let Some(draft) = self.draft.get_untracked() else { return };
        if self.safety.get_untracked() == Safety::Following {
            // The text stays until this tab may write again.
            return;
        }
        let changes = self.dossier.with_untracked(|dossier| {
            dossier.as_ref().map_or_else(Vec::new, |known| draft.target.changes(&draft.text, known))
        });
        let made = changes.is_empty() || self.make(changes, None);
        if left && made {
            self.draft.set(None);
        }
    }

    /// The text to show in a field: the draft, or what stands in the dossier.
    pub fn text(self, target: &Target) -> String {
        let drafted = self.draft.with(|draft| {
            draft.as_ref().filter(|draft| draft.target == *target).map(|draft| draft.text.clone())
        });
        drafted.unwrap_or_else(|| {
            self.dossier.with(|dossier| dossier.as_ref().map_or_else(String::new, |known| target.kept(known)))
        })
    }

    /// The verdict over a candidate as if the draft were entered; `None` while nothing of theirs is being typed.
    pub fn draft_verdict(self, candidate: &CandidateId) -> Option<Verdict> {
        self.draft.with(|draft| {
            let draft = draft.as_ref()?;
            let Target::Points(who, part) = &draft.target else { return None };
            if who != candidate {
                return None;
            }
            self.dossier.with(|dossier| {
                let dossier = dossier.as_ref()?;
                let (scoring, known) = (dossier.scoring()?, dossier.candidate(who)?);
                let at = scoring.leaves.iter().position(|leaf| leaf == part)?;
                let mut entries = dossier.entries(known);
                *entries.get_mut(at)? = match draft.target.read(&draft.text, dossier)? {
                    Ok(Some(points)) => Entry::Points(points),
                    Ok(None) => Entry::Open,
                    Err(_) => Entry::Unreadable,
                };
                dossier.verdict_if(known, &entries)
            })
        })
    }
}
