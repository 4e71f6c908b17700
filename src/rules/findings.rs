//! The check before anything is printed or closed: errors block, warnings are accepted by a person.

use super::{
    Candidate, CandidateId, CandidateNumber, Combine, CriterionId, Dossier, Entry, JudgedBy, Leaf, Map,
    Matter, MemberId, PartId, Points, Presence, Shortage, spread,
};
use std::sync::Arc;

/// Something that the check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where to look.
    pub place: FindingPlace,
    /// What was found.
    pub kind: FindingKind,
}

/// Where a finding leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingPlace {
    /// What was decided beforehand.
    Decisions(Matter),
    /// The committee.
    Committee,
    /// The list of candidates.
    Candidates,
    /// Somebody on the committee.
    Member(MemberId),
    /// How a part was judged: sessions, recusals, numbers of scores.
    Panel(PartId),
    /// One candidate.
    Candidate(CandidateId, CandidateNumber),
    /// One candidate on one part.
    Score(CandidateId, CandidateNumber, PartId),
    /// One candidate on one criterion of the oral test.
    Criterion(CandidateId, CandidateNumber, CriterionId),
    /// Two values that stand side by side; carries the cell.
    Contest(String),
    /// The ranking.
    Ranking,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// The procedure still has open maxima, so nothing can be scored.
    NotFixed,
    /// Nothing was recorded on this matter before the first test.
    Undecided,
    /// The decision was changed after a score existed.
    ChangedAfterScore,
    /// Nobody sits on the committee.
    NoCommittee,
    /// A member who scores did not declare anything about a conflict of interest.
    NoDeclaration,
    /// A member declared a conflict of interest, and is not recused everywhere because of it.
    ConflictWithoutRecusal,
    /// Too few members who score were recorded present.
    BelowQuorum(Shortage),
    /// No candidates.
    NoCandidates,
    /// No name stands in the key.
    Nameless,
    /// Another candidate has the same number: it was given on two tablets.
    NumberTwice,
    /// Something typed could not be read; carries it.
    Unreadable(String),
    /// Two values for one cell.
    Conflict,
    /// Did not attend as it is written down, and was scored by members.
    ScoredThoughAway,
    /// Was left out after an earlier round, and was scored here.
    ScoredThoughLeftOut,
    /// Nothing entered yet.
    Open,
    /// Not found suitable or not suitable yet.
    Unjudged,
    /// Put off to another date.
    Deferred,
    /// Every member is recused or was not there.
    NobodyLeft,
    /// A required motivation is missing.
    MotivationMissing,
    /// No observation on a criterion, and no reason why.
    Unobserved,
    /// It is not recorded who was present when the score was agreed.
    DeliberationMissing,
    /// Somebody is written down as having deliberated who is recused or an observer; carries who.
    DeliberatedThoughLeft(MemberId),
    /// The spread of members' scores is above the limit; carries highest minus lowest.
    Spread(Points),
    /// Not every candidate was scored by the same number of members on this part, and nobody said why.
    UnequalPanels,
    /// Equal totals of which no outcome is recorded; carries the place.
    Tie(usize),
}

impl Finding {
    /// Whether it blocks closing; a warning can be accepted instead.
    pub const fn is_error(&self) -> bool {
        match self.kind {
            FindingKind::NotFixed
            | FindingKind::NoCandidates
            | FindingKind::NumberTwice
            | FindingKind::DeliberatedThoughLeft(_)
            | FindingKind::Unreadable(_)
            | FindingKind::Conflict
            | FindingKind::ScoredThoughAway
            | FindingKind::ScoredThoughLeftOut
            | FindingKind::Open
            | FindingKind::Unjudged
            | FindingKind::MotivationMissing
            | FindingKind::Unobserved
            | FindingKind::DeliberationMissing
            | FindingKind::BelowQuorum(_)
            | FindingKind::UnequalPanels => true,
            FindingKind::Undecided
            | FindingKind::ChangedAfterScore
            | FindingKind::NoCommittee
            | FindingKind::Nameless
            | FindingKind::Deferred
            | FindingKind::NobodyLeft
            | FindingKind::NoDeclaration
            | FindingKind::ConflictWithoutRecusal
            | FindingKind::Spread(_)
            | FindingKind::Tie(_) => false,
        }
    }

    /// A key that stays the same while the finding does: what an accepted warning is remembered by.
    pub fn key(&self) -> String {
        let place = match &self.place {
            FindingPlace::Decisions(matter) => format!("decision/{matter:?}"),
            FindingPlace::Committee => "committee".to_owned(),
            FindingPlace::Member(member) => format!("member/{member}"),
            FindingPlace::Panel(part) => format!("panel/{part}"),
            FindingPlace::Candidates => "candidates".to_owned(),
            FindingPlace::Candidate(id, _) => format!("candidate/{id}"),
            FindingPlace::Score(id, _, part) => format!("score/{id}/{part}"),
            FindingPlace::Criterion(id, _, criterion) => format!("criterion/{id}/{criterion}"),
            FindingPlace::Contest(cell) => format!("contest/{cell}"),
            FindingPlace::Ranking => "ranking".to_owned(),
        };
        format!("{place}/{:?}", self.kind)
    }
}

impl Dossier {
    /// Everything that the check finds: first the dossier, then each candidate by number and part, then the ranking.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = self.findings_beforehand();
        findings.extend(
            self.contests.keys().map(|cell| Finding {
                place: FindingPlace::Contest(cell.clone()),
                kind: FindingKind::Conflict,
            }),
        );
        let candidates = self.candidates();
        if candidates.is_empty() {
            findings.push(Finding { place: FindingPlace::Candidates, kind: FindingKind::NoCandidates });
        }
        for (at, candidate) in candidates.iter().enumerate() {
            // They stand by number, so those with one number stand beside each other.
            let same =
                |other: Option<&&Arc<Candidate>>| other.is_some_and(|other| other.number == candidate.number);
            if same(at.checked_sub(1).and_then(|before| candidates.get(before)))
                || same(candidates.get(at + 1))
            {
                let place = FindingPlace::Candidate(candidate.id.clone(), candidate.number);
                findings.push(Finding { place, kind: FindingKind::NumberTwice });
            }
            if !self.key.contains_key(&candidate.id) {
                let place = FindingPlace::Candidate(candidate.id.clone(), candidate.number);
                findings.push(Finding { place, kind: FindingKind::Nameless });
            }
            if candidate.takes_part() {
                findings.extend(self.findings_of(candidate));
                findings.extend(self.findings_of_oral(candidate));
            }
        }
        findings.extend(self.findings_of_panels());
        findings.extend(self.open_ties());
        findings
    }

    fn findings_beforehand(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for matter in Matter::ALL {
            let place = || FindingPlace::Decisions(matter);
            if matter == Matter::Split && self.scoring.is_none() {
                findings.push(Finding { place: place(), kind: FindingKind::NotFixed });
            } else if self.decisions(matter).is_empty() && self.matters(matter) {
                findings.push(Finding { place: place(), kind: FindingKind::Undecided });
            }
            if self.decisions(matter).iter().any(|decision| decision.reason.is_some()) {
                findings.push(Finding { place: place(), kind: FindingKind::ChangedAfterScore });
            }
        }
        if self.committee.values().all(|member| member.removed) {
            findings.push(Finding { place: FindingPlace::Committee, kind: FindingKind::NoCommittee });
        }
        findings.extend(self.findings_of_committee());
        findings
    }

    /// Whether a matter is open in this procedure at all.
    pub fn matters(&self, matter: Matter) -> bool {
        match matter {
            Matter::Split => !self.announced().open().is_empty(),
            Matter::Guide => self.oral_part().is_some(),
            Matter::Competencies => !self.opening.vacancy.competencies.is_empty(),
            Matter::SpreadLimit => self.has_panels(),
            // Rounds that are announced say who takes the oral test.
            Matter::Oral => self.announced().rounds().is_empty(),
            // On a list nobody stands before another, so nothing is tied.
            Matter::Ties => self.is_ranked(),
            Matter::Steps | Matter::Panels | Matter::Quorum => true,
        }
    }

    /// Whether members score any part separately.
    fn has_panels(&self) -> bool {
        let leaves = self.scoring.iter().flat_map(|scoring| scoring.procedure.leaves());
        leaves.into_iter().any(|(_, leaf)| leaf.combine != Combine::Agreed)
    }

    fn findings_of(&self, candidate: &Candidate) -> Vec<Finding> {
        let mut findings = Vec::new();
        let leaves = self.scoring.iter().flat_map(|scoring| scoring.procedure.leaves());
        let left_out = self.left_out(candidate);
        for (part, leaf) in leaves {
            let mut found = |kind| {
                let place = FindingPlace::Score(candidate.id.clone(), candidate.number, part.id.clone());
                findings.push(Finding { place, kind });
            };
            let cell = candidate.cells.get(&part.id);
            let entry = candidate.entry(&part.id);
            let of_members = cell.filter(|_| entry != Entry::Absent);
            let of_members: Vec<&String> =
                of_members.into_iter().flat_map(super::Cell::unreadable).map(|(_, typed)| typed).collect();
            for typed in &of_members {
                found(FindingKind::Unreadable((*typed).clone()));
            }
            match entry {
                Entry::Unreadable => {
                    let typed = cell.and_then(|cell| cell.unreadable.clone());
                    if let Some(typed) = typed {
                        found(FindingKind::Unreadable(typed));
                    }
                }
                Entry::Deferred => found(FindingKind::Deferred),
                Entry::Open | Entry::Members(_)
                    if self.is_out_before(candidate, &part.id) && !candidate.is_begun(&part.id) => {}
                Entry::Members(scores)
                    if leaf.combine != Combine::Agreed
                        && leaf.members.iter().all(|member| scores.contains_key(member)) =>
                {
                    if super::counted(&Entry::Members(scores), leaf).is_none() {
                        found(FindingKind::NobodyLeft);
                    }
                }
                Entry::Open | Entry::Members(_) if !of_members.is_empty() => {}
                // DOMAIN §3: open advice is no shortfall, and nothing waits for it.
                Entry::Open if leaf.judged_by == JudgedBy::Advice => {}
                Entry::Open if leaf.judged_by == JudgedBy::Suitability => found(FindingKind::Unjudged),
                Entry::Open | Entry::Members(_) => found(FindingKind::Open),
                // Two values side by side are found once, wherever they stand.
                Entry::Points(_) | Entry::Suitability(_) | Entry::Absent | Entry::Conflict => {}
            }
            let Some(cell) = cell else { continue };
            if left_out.contains(&part.id) && cell.is_scored() {
                found(FindingKind::ScoredThoughLeftOut);
            }
            if cell.is_scored_though_away() {
                found(FindingKind::ScoredThoughAway);
            }
            if self.lacks_motivation(candidate, &part.id, leaf) {
                found(FindingKind::MotivationMissing);
            }
            if self.locked(&part.id).is_none() && self.lacks_deliberation(candidate, &part.id, leaf) {
                found(FindingKind::DeliberationMissing);
            }
            if let Some(member) =
                cell.deliberated.iter().find(|member| self.leaves_before(member, &part.id, &candidate.id))
            {
                found(FindingKind::DeliberatedThoughLeft(member.clone()));
            }
            if let Some((apart, _)) = spread(&cell.readable_members())
                && self.is_wide(apart, leaf.most_entered())
            {
                found(FindingKind::Spread(apart));
            }
        }
        findings
    }

    /// DOMAIN §3: once scored, reasons in words are required where the part is marked so, and for a score
    /// agreed beside members' own.
    pub(super) fn lacks_motivation(&self, candidate: &Candidate, part: &PartId, leaf: &Leaf<Points>) -> bool {
        let Some(cell) = candidate.cells.get(part) else { return false };
        let required = leaf.motivation || self.is_consensus(candidate, part, leaf);
        let scored = cell.presence == Presence::Present && !self.is_open(candidate, part);
        required && scored && cell.motivation.is_none()
    }

    /// DOMAIN §3: a spread above the share of the maximum that was decided is flagged.
    pub fn is_wide(&self, apart: Points, maximum: Points) -> bool {
        let limit = u64::from(self.spread_limit().hundredths());
        u64::from(apart.hundredths()) * 10_000 > limit * u64::from(maximum.hundredths())
    }

    fn open_ties(&self) -> Vec<Finding> {
        let mut tied: Map<usize, Vec<CandidateId>> = Map::new();
        for ranked in self.ranking().into_iter().filter(|ranked| ranked.tied) {
            tied.entry(ranked.place).or_default().push(ranked.who);
        }
        let unsettled = tied.into_iter().filter(|(_, who)| !self.ties.iter().any(|tie| tie.is_between(who)));
        unsettled
            .map(|(place, _)| Finding { place: FindingPlace::Ranking, kind: FindingKind::Tie(place) })
            .collect()
    }
}
