//! The dossier: one selection, everything recorded about it, and what follows from it.

use super::contest::Contests;
use super::cuts::Cuts;
use super::derived::Derived;
use super::gather::Gather;
use super::sheet_trail::SheetTrail;
use super::{
    AnnouncedProcedure, Candidate, CandidateId, Conclusions, Decision, Defect, Entry, FixedProcedure, Fixing,
    Identity, InterviewGuide, Judge, Map, Matter, Member, MemberId, Moment, Note, PartId, Percent,
    Proceedings, Ruling, SortedSet, TieOutcome, TieRule, Unmasking, VacancyReference, in_order,
};
use std::sync::Arc;

/// What a dossier begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The random identifier of the dossier.
    pub id: String,
    /// The title on the list of dossiers.
    pub title: String,
    /// Whose score sheet it is, where it is one that was handed out; `None` for a dossier.
    pub sheet: Option<SheetOf>,
    /// When it was opened.
    pub at: Moment,
    /// Whether it is for practising, with invented candidates.
    pub practice: bool,
    /// The vacancy it is about.
    pub vacancy: VacancyReference,
    /// The procedure as announced.
    pub announced: AnnouncedProcedure,
}

/// What a score sheet was handed out for: one member, one dossier, one fixed procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetOf {
    /// The identifier of the dossier.
    pub dossier: String,
    /// Whose it is.
    pub member: MemberId,
    /// The fingerprint of the fixed procedure.
    pub procedure: String,
    /// That of the procedure as announced; `None` on a sheet from before it was kept.
    pub announced: Option<String>,
}

/// One selection: see [`Dossier::apply`] for the only way in which it changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    pub(super) opening: Arc<Opening>,
    pub(super) title: String,
    pub(super) decisions: Map<Matter, Vec<Decision>>,
    pub(super) guide: InterviewGuide,
    pub(super) scoring: Option<Arc<Scoring>>,
    pub(super) candidates: Map<CandidateId, Arc<Candidate>>,
    pub(super) key: Arc<Map<CandidateId, Identity>>,
    pub(super) unmasking: Option<Unmasking>,
    pub(super) committee: Map<MemberId, Member>,
    pub(super) proceedings: Arc<Proceedings>,
    pub(super) locked: Map<PartId, Moment>,
    pub(super) reopenings: Vec<Reopening>,
    pub(super) running_result_shown: bool,
    pub(super) notes: Map<Note, String>,
    pub(super) ties: Vec<TieOutcome>,
    pub(super) accepted: SortedSet<String>,
    pub(super) contests: Arc<Contests>,
    pub(super) sheets: Map<MemberId, SheetTrail>,
    pub(super) conclusions: Arc<Conclusions>,
    pub(super) cuts: Derived<Cuts>,
}

/// That a closed test was opened again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reopening {
    /// Which part.
    pub part: PartId,
    /// When.
    pub at: Moment,
    /// Who decided so.
    pub decided_by: String,
    /// Why.
    pub reason: String,
}

/// A fixed procedure, ready to score.
#[derive(Clone, Debug)]
pub struct Scoring {
    /// The procedure.
    pub procedure: FixedProcedure,
    /// Its judge.
    pub judge: Judge,
    /// Its leaves in order.
    pub leaves: Vec<PartId>,
}

impl PartialEq for Scoring {
    fn eq(&self, other: &Self) -> bool {
        self.procedure == other.procedure
    }
}

impl Eq for Scoring {}

impl Scoring {
    fn of(procedure: FixedProcedure) -> Self {
        let judge = Judge::new(&procedure);
        let leaves = procedure.leaves().into_iter().map(|(part, _)| part.id.clone()).collect();
        Self { procedure, judge, leaves }
    }
}

impl Dossier {
    /// A new dossier in which nothing has been decided or scored.
    pub fn open(opening: Opening) -> Self {
        let mut dossier = Self {
            title: opening.title.clone(),
            opening: Arc::new(opening),
            decisions: Map::new(),
            guide: InterviewGuide::default(),
            scoring: None,
            candidates: Map::new(),
            key: Arc::default(),
            unmasking: None,
            committee: Map::new(),
            proceedings: Arc::default(),
            locked: Map::new(),
            reopenings: Vec::new(),
            running_result_shown: true,
            notes: Map::new(),
            ties: Vec::new(),
            accepted: SortedSet::new(),
            contests: Arc::default(),
            sheets: Map::new(),
            conclusions: Arc::default(),
            cuts: Derived::default(),
        };
        dossier.scoring = dossier.scoring_under(&dossier.decisions).ok().map(Arc::new);
        dossier
    }

    /// What it began with.
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// The title on the list of dossiers.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The procedure as announced.
    pub fn announced(&self) -> &AnnouncedProcedure {
        &self.opening.announced
    }

    /// The fixed procedure; `None` while a maximum is open, and then nothing can be scored.
    pub fn scoring(&self) -> Option<&Arc<Scoring>> {
        self.scoring.as_ref()
    }

    /// The decision that holds on a matter.
    pub fn decision(&self, matter: Matter) -> Option<&Decision> {
        self.decisions.get(&matter).and_then(|decisions| decisions.last())
    }

    /// Every decision on a matter, the oldest first.
    pub fn decisions(&self, matter: Matter) -> &[Decision] {
        self.decisions.get(&matter).map_or(&[], Vec::as_slice)
    }

    /// The rule for equal totals: the tie stands unless decided beforehand.
    pub fn tie_rule(&self) -> &TieRule {
        match self.decision(Matter::Ties).map(|decision| &decision.ruling) {
            Some(Ruling::Ties(rule)) => rule,
            _ => &TieRule::Stands,
        }
    }

    /// The share of the maximum above which a spread is flagged: 20 % unless decided beforehand.
    pub fn spread_limit(&self) -> Percent {
        match self.decision(Matter::SpreadLimit).map(|decision| &decision.ruling) {
            Some(Ruling::SpreadLimit(limit)) => *limit,
            _ => Percent::TWENTY,
        }
    }

    /// Every candidate that was not removed, by number.
    pub fn candidates(&self) -> Vec<&Arc<Candidate>> {
        let candidates = self.candidates.values().filter(|candidate| !candidate.removed).collect();
        in_order(candidates, |one: &&Arc<Candidate>, other| one.number.cmp(&other.number))
    }

    /// Every candidate ever added, removed ones too, by identifier.
    pub const fn everyone(&self) -> &Map<CandidateId, Arc<Candidate>> {
        &self.candidates
    }

    /// One candidate, removed or not.
    pub fn candidate(&self, id: &CandidateId) -> Option<&Arc<Candidate>> {
        self.candidates.get(id)
    }

    /// The key: who the candidates are. For the secretary's eyes only.
    pub fn key(&self) -> &Map<CandidateId, Identity> {
        &self.key
    }

    /// The name to show beside a number: only once names were put beside numbers, or when nothing is anonymous.
    pub fn name(&self, id: &CandidateId) -> Option<&str> {
        self.is_unmasked().then(|| self.key.get(id)).flatten().map(|identity| identity.name.as_str())
    }

    /// Whether names may stand beside scores.
    pub fn is_unmasked(&self) -> bool {
        self.unmasking.is_some() || self.anonymous_parts().is_empty()
    }

    /// When names were put beside numbers, and who was present.
    pub const fn unmasking(&self) -> Option<&Unmasking> {
        self.unmasking.as_ref()
    }

    /// The leaves that are marked without knowing whose work it is.
    pub fn anonymous_parts(&self) -> Vec<PartId> {
        let groups = self.announced().parts().iter().flat_map(super::Part::all).filter(|part| part.anonymous);
        let leaves: SortedSet<PartId> =
            groups.flat_map(super::Part::leaves).map(|(leaf, _)| leaf.id.clone()).gather();
        let in_order = self.announced().leaves().into_iter().map(|(part, _)| part.id.clone());
        in_order.filter(|leaf| leaves.contains(leaf)).collect()
    }

    /// The committee, removed members too, by identifier.
    pub const fn committee(&self) -> &Map<MemberId, Member> {
        &self.committee
    }

    /// Declarations, sessions, recusals, and what explains them.
    pub fn proceedings(&self) -> &Proceedings {
        &self.proceedings
    }

    /// When a part was closed; `None` while it is open.
    pub fn locked(&self, part: &PartId) -> Option<Moment> {
        self.locked.get(part).copied()
    }

    /// Every part that is closed, and since when.
    pub const fn locks(&self) -> &Map<PartId, Moment> {
        &self.locked
    }

    /// Every reopening, the oldest first.
    pub fn reopenings(&self) -> &[Reopening] {
        &self.reopenings
    }

    /// Whether the secretary's screens show verdicts and ranking while scores are being entered.
    pub const fn running_result_shown(&self) -> bool {
        self.running_result_shown
    }

    /// A text of the dossier.
    pub fn note(&self, note: Note) -> Option<&str> {
        self.notes.get(&note).map(String::as_str)
    }

    /// How ties ended, in the order of recording.
    pub fn ties(&self) -> &[TieOutcome] {
        &self.ties
    }

    /// The keys of the warnings that were accepted.
    pub const fn accepted(&self) -> &SortedSet<String> {
        &self.accepted
    }

    /// Whether a decision on a matter now comes late: then it needs a reason, and cannot be taken back.
    pub fn is_late(&self, matter: Matter) -> bool {
        if matter == Matter::Guide { self.oral_has_begun() } else { self.is_scored() }
    }

    /// Whether anything was scored of anyone.
    pub fn is_scored(&self) -> bool {
        self.candidates.values().any(|candidate| candidate.cells.values().any(super::Cell::is_scored))
    }

    /// The entries of a candidate in the order of the leaves.
    pub fn entries(&self, candidate: &Candidate) -> Vec<Entry> {
        let leaves = self.scoring.iter().flat_map(|scoring| scoring.leaves.iter());
        if self.procedure_is_contested() {
            return leaves.map(|_| Entry::Conflict).collect();
        }
        leaves.map(|leaf| candidate.entry(leaf)).collect()
    }

    /// What the decisions make of the announced procedure.
    pub(super) fn scoring_under(
        &self,
        decisions: &Map<Matter, Vec<Decision>>,
    ) -> Result<Scoring, Vec<Defect>> {
        let mut fixing = Fixing::default();
        for decision in decisions.values().filter_map(|decisions| decisions.last()) {
            match &decision.ruling {
                Ruling::Split(maxima) => fixing.maxima.clone_from(maxima),
                Ruling::Steps(steps) => fixing.steps.clone_from(steps),
                Ruling::Panels(panels) => fixing.panels.clone_from(panels),
                Ruling::SpreadLimit(_)
                | Ruling::Quorum(_)
                | Ruling::Ties(_)
                | Ruling::Oral(_)
                | Ruling::Competencies(_)
                | Ruling::Guide(_) => {}
            }
        }
        self.announced().fix(&fixing).map(Scoring::of)
    }
}
