//! Candidates by number, what is known of them on each part, and the key with their names.

use super::gather::Gather;
use super::part::identifier;
use super::{
    Date, Entry, Map, MemberId, MemberScore, Moment, OralForm, PartId, Points, SortedSet, Suitability,
};

/// The random identifier of a candidate within a dossier: it stays when the number changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CandidateId(std::sync::Arc<str>);
identifier!(CandidateId);

/// The number that stands for a candidate on screen and on paper, 1 to 99 999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CandidateNumber(u32);

/// A candidate without a name: see [`Identity`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The identifier.
    pub id: CandidateId,
    /// The number.
    pub number: CandidateNumber,
    /// Whether the candidate takes part.
    pub standing: Standing,
    /// The measure of reasonable adjustment, never its medical reason; not for correctors.
    pub adjustment: Option<String>,
    /// Marked as removed: nothing is ever deleted.
    pub removed: bool,
    /// What is known on each part; a part without a cell is open.
    pub cells: Map<PartId, Cell>,
    /// What was observed at the oral test.
    pub oral: OralForm,
}

/// Whether a candidate takes part in the procedure. Only who takes part has a verdict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Takes part.
    #[default]
    TakingPart,
    /// Takes part on a condition.
    OnCondition {
        /// The condition.
        condition: String,
    },
    /// Was not admitted (niet toegelaten).
    NotAdmitted {
        /// The decision: body, date, reference, in words.
        decision: String,
    },
    /// Withdrew (teruggetrokken); earlier scores stay.
    Withdrawn {
        /// When.
        date: Date,
        /// After which part, if after any.
        after: Option<PartId>,
    },
    /// Was excluded (uitgesloten).
    Excluded {
        /// The decision: body, date, reference, in words.
        decision: String,
        /// Why.
        reason: String,
    },
}

/// What is known of one candidate on one part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The score that counts, entered by the secretary or agreed after deliberation.
    pub points: Option<Points>,
    /// What was found, on a part without points.
    pub suitability: Option<Suitability>,
    /// First scores of members who score separately; never overwritten by an agreed score.
    pub members: Map<MemberId, MemberScore>,
    /// Whether the candidate attended.
    pub presence: Presence,
    /// What was typed last, when it could not be read; the value before it does not count meanwhile.
    pub unreadable: Option<String>,
    /// What a member typed last, when it could not be read; the member's score is open meanwhile.
    pub unreadable_members: Map<MemberId, String>,
    /// Members who are recused here: follows from the recusals of the dossier and is never written by itself.
    pub recused: SortedSet<MemberId>,
    /// Who was present when the score that counts was agreed; empty while nobody is recorded.
    pub deliberated: SortedSet<MemberId>,
    /// The committee's written reasons.
    pub motivation: Option<String>,
    /// Whether two values for the score stand side by side: it counts as open until a person decides.
    pub contested: bool,
    /// The members of whose score two values stand side by side.
    pub contested_members: SortedSet<MemberId>,
}

/// Whether a candidate attended a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// Attended, or nothing is known to the contrary.
    #[default]
    Present,
    /// Did not attend: no further part in the procedure.
    Absent,
    /// Put off (uitgesteld): counts as open.
    Deferred {
        /// The decision, in words.
        decision: String,
        /// The new date.
        new_date: Date,
    },
}

/// Who a candidate is: the key, kept apart from everything else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The name as on the application.
    pub name: String,
    /// How to reach them; may be empty.
    pub contact: String,
}

/// That names were put beside numbers: once, for all at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmasking {
    /// When.
    pub at: Moment,
    /// Who was present.
    pub present: Vec<String>,
}

impl CandidateNumber {
    /// The lowest number.
    pub const FIRST: Self = Self(1);

    /// A number from 1 to 99 999; `None` outside.
    pub const fn new(number: u32) -> Option<Self> {
        if number >= 1 && number <= 99_999 { Some(Self(number)) } else { None }
    }

    /// A number as it is typed: digits, with spaces around them.
    pub fn read(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let plain = typed.bytes().all(|byte| byte.is_ascii_digit());
        typed.parse().ok().filter(|_| plain).and_then(Self::new)
    }

    /// The number itself.
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl std::fmt::Display for CandidateNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, formatter)
    }
}

impl Candidate {
    /// A candidate of whom nothing is known yet.
    pub fn new(id: CandidateId, number: CandidateNumber) -> Self {
        let (standing, oral) = (Standing::TakingPart, OralForm::default());
        Self { id, number, standing, adjustment: None, removed: false, cells: Map::new(), oral }
    }

    /// Whether the candidate takes part, possibly on a condition, and was not removed.
    pub const fn takes_part(&self) -> bool {
        !self.removed && matches!(self.standing, Standing::TakingPart | Standing::OnCondition { .. })
    }

    /// Whether anything was entered on a part; a recusal is no score.
    pub fn is_begun(&self, part: &PartId) -> bool {
        self.cells.get(part).is_some_and(Cell::is_scored)
    }

    /// What counts of a part: open where there is no cell.
    pub fn entry(&self, part: &PartId) -> Entry {
        self.cells.get(part).map_or(Entry::Open, Cell::entry)
    }
}

impl Cell {
    /// What counts of this cell.
    pub fn entry(&self) -> Entry {
        if self.is_in_conflict() {
            return Entry::Conflict;
        }
        match (&self.presence, &self.unreadable, self.points) {
            (Presence::Absent, ..) => Entry::Absent,
            (_, Some(_), _) => Entry::Unreadable,
            (Presence::Deferred { .. }, ..) => Entry::Deferred,
            (Presence::Present, None, Some(points)) => Entry::Points(points),
            (Presence::Present, None, None) => {
                if let Some(found) = self.suitability {
                    return Entry::Suitability(found);
                }
                let scores = self.readable_members();
                if scores.is_empty() { Entry::Open } else { Entry::Members(Box::new(scores)) }
            }
        }
    }

    /// Whether what stands here cannot all be true: it counts as open until a person decides.
    pub fn is_in_conflict(&self) -> bool {
        self.contested
            || self.points.is_none() && !self.contested_members.is_empty()
            || self.is_scored_though_away()
    }

    /// Whether members scored who did not attend as it is written down. On the sheet of a member stands nothing of
    /// attendance, so the two are written apart.
    pub fn is_scored_though_away(&self) -> bool {
        self.presence != Presence::Present && self.scores_of_members().next().is_some()
    }

    /// The members whose points, or a text in their place, stand here; without those who are recused.
    pub fn scores_of_members(&self) -> impl Iterator<Item = &MemberId> {
        let typed = self.unreadable_members.keys();
        let given = self.members.iter().filter(|(member, score)| {
            matches!(score, MemberScore::Points(_)) && !self.unreadable_members.contains_key(*member)
        });
        typed.chain(given.map(|(member, _)| member)).filter(|member| !self.recused.contains(*member))
    }

    /// What stands in its field: the text that could not be read, the points, or nothing.
    pub fn text(&self) -> String {
        if self.contested {
            return String::new();
        }
        let points = || self.points.map(|points| points.to_string());
        self.unreadable.clone().or_else(points).unwrap_or_default()
    }

    /// The scores of members, without those in whose place a text stands that could not be read. Who is recused
    /// counts as such, also after a score.
    pub fn readable_members(&self) -> Map<MemberId, MemberScore> {
        let readable = |(member, _): &(&MemberId, &MemberScore)| {
            !self.unreadable_members.contains_key(*member) && !self.contested_members.contains(*member)
        };
        let entered = self.members.iter().filter(readable).map(|(member, score)| (member.clone(), *score));
        let recused = self.recused.iter().map(|member| (member.clone(), MemberScore::Recused));
        entered.chain(recused).gather()
    }

    /// What members typed and could not be read, without those who are recused.
    pub fn unreadable(&self) -> impl Iterator<Item = (&MemberId, &String)> {
        self.unreadable_members.iter().filter(|(member, _)| !self.recused.contains(*member))
    }

    /// What stands in a member's field: the text that could not be read, the points, or nothing.
    pub fn member_text(&self, member: &MemberId) -> String {
        if self.contested_members.contains(member) {
            return String::new();
        }
        let points = || match self.members.get(member)? {
            MemberScore::Points(points) => Some(points.to_string()),
            MemberScore::Recused | MemberScore::NotPresent => None,
        };
        self.unreadable_members.get(member).cloned().or_else(points).unwrap_or_default()
    }

    /// Every number of points in this cell, whoever gave them.
    pub(super) fn all_points(&self) -> impl Iterator<Item = Points> {
        let of_members = self.members.values().filter_map(|score| match score {
            MemberScore::Points(points) => Some(*points),
            MemberScore::Recused | MemberScore::NotPresent => None,
        });
        self.points.into_iter().chain(of_members)
    }

    /// Whether anything was scored here: points, suitability, members' scores, a text that could not be read, or absence.
    pub fn is_scored(&self) -> bool {
        self.points.is_some()
            || self.suitability.is_some()
            || !self.members.is_empty()
            || !self.unreadable_members.is_empty()
            || self.unreadable.is_some()
            || self.contested
            || !self.contested_members.is_empty()
            || self.presence == Presence::Absent
    }
}
