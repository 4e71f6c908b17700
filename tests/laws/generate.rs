//! Random procedures and what is known of candidates in them.

use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::rules::{
    AnnouncedProcedure, Combine, DraftPart, DraftProcedure, EndsIn, Entry, FixedProcedure, Fixing, Floor,
    JudgedBy, Leaf, MemberId, MemberScore, Percent, Points, Suitability,
};

/// The most leaves that a random procedure has.
pub(crate) const MOST_LEAVES: usize = 7;

/// A procedure without names: easy to shrink and to enlarge.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    parts: Vec<PartShape>,
    total_floor: FloorShape,
    /// Whether everything after the first part is another round.
    rounds: bool,
    /// How many go on at most from the first round.
    go_on: Option<u32>,
    ends_in: EndsIn,
}

#[derive(Clone, Debug)]
enum PartShape {
    Leaf {
        step: u32,
        steps: u32,
        /// The part's points, where marks are on another scale.
        scaled_to: Option<u32>,
        floor: FloorShape,
        panel: Option<(Combine, usize)>,
    },
    WithoutPoints(JudgedBy),
    Group {
        floor: FloorShape,
        parts: Vec<PartShape>,
    },
}

/// A floor, as hundredths of a percent of the maximum.
#[derive(Clone, Copy, Debug)]
enum FloorShape {
    None,
    Share(u16),
    Points(u16),
}

/// A random choice for one entry: read against a leaf, it is always an entry of that leaf.
#[derive(Clone, Debug)]
pub(crate) struct Pick {
    kind: u8,
    steps: [u32; 3],
}

/// Any small procedure.
pub(crate) fn shape() -> impl Strategy<Value = Shape> {
    let part = prop_oneof![
        3 => leaf(),
        1 => (floor(), vec(leaf(), 1..=2)).prop_map(|(floor, parts)| PartShape::Group { floor, parts }),
        1 => (floor(), floor(), leaf(), vec(without_points(), 0..=1)).prop_map(|(floor, inner, part, more)| {
            let parts = std::iter::once(part).chain(more).collect();
            PartShape::Group { floor, parts: vec![PartShape::Group { floor: inner, parts }] }
        }),
    ];
    let more = (vec(without_points(), 0..=1), any::<bool>());
    let go_on = prop_oneof![Just(None), (1..=3_u32).prop_map(Some)];
    let ends_in = prop_oneof![3 => Just(EndsIn::Ranking), 1 => Just(EndsIn::List)];
    (vec(part, 1..=3), more, floor(), (any::<bool>(), go_on), ends_in).prop_map(
        |(mut parts, (more, first), total_floor, (rounds, go_on), ends_in)| {
            let at = if first { 0 } else { parts.len() };
            parts.splice(at..at, more);
            Shape { parts, total_floor, rounds, go_on, ends_in }
        },
    )
}

fn without_points() -> impl Strategy<Value = PartShape> + Clone {
    prop_oneof![3 => Just(JudgedBy::Suitability), 1 => Just(JudgedBy::Advice)]
        .prop_map(PartShape::WithoutPoints)
}

fn leaf() -> impl Strategy<Value = PartShape> {
    let step = prop_oneof![Just(1), Just(25), Just(50), Just(100), Just(33)];
    let scaled_to = || prop_oneof![3 => Just(None), 1 => (1..=400_u32).prop_map(Some)];
    let alone =
        (step.clone(), 1..=4_u32, scaled_to(), floor()).prop_map(|(step, steps, scaled_to, floor)| {
            PartShape::Leaf { step, steps, scaled_to, floor, panel: None }
        });
    let combine = prop_oneof![Just(Combine::Mean), Just(Combine::Median)];
    let together = (step, 1..=2_u32, scaled_to(), floor(), combine, 1..=3_usize).prop_map(
        |(step, steps, scaled_to, floor, combine, members)| PartShape::Leaf {
            step,
            steps,
            scaled_to,
            floor,
            panel: Some((combine, members)),
        },
    );
    prop_oneof![3 => alone, 1 => together]
}

fn floor() -> impl Strategy<Value = FloorShape> {
    let share = prop_oneof![Just(5_000_u16), Just(6_000), Just(3_333), 0..=10_000_u16];
    prop_oneof![
        2 => Just(FloorShape::None),
        3 => share.clone().prop_map(FloorShape::Share),
        1 => share.prop_map(FloorShape::Points),
    ]
}

/// What is known of one candidate, for any procedure.
pub(crate) fn picks() -> impl Strategy<Value = Vec<Pick>> {
    let pick = (any::<u8>(), [0..1_000_u32, 0..1_000_u32, 0..1_000_u32]);
    vec(pick.prop_map(|(kind, steps)| Pick { kind, steps }), MOST_LEAVES)
}

impl Shape {
    /// The procedure with every maximum and every floor in points `times` as large; steps stay.
    pub(crate) fn announced(&self, times: u32) -> AnnouncedProcedure {
        self.draft(times).announce().expect("a sound procedure")
    }

    fn draft(&self, times: u32) -> DraftProcedure {
        let mut count = 0;
        let parts = self.parts.iter().map(|part| part.draft(times, &mut count)).collect();
        let max = self.parts.iter().map(PartShape::max).sum();
        let parts: Vec<DraftPart> = parts;
        let ids: Vec<String> = parts.iter().map(|part| part.id.clone()).collect();
        let rounds = if self.rounds && ids.len() > 1 {
            vec![ids[..1].to_vec(), ids[1..].to_vec()]
        } else {
            Vec::new()
        };
        let go_on = if rounds.is_empty() { Vec::new() } else { vec![self.go_on] };
        let (total_floor, ends_in) = (self.total_floor.of(max, times), self.ends_in);
        DraftProcedure { parts, total_floor, rounds, go_on, ends_in }
    }

    /// The procedure as it is, but every part without members marked on a scale `times` as large as its own: the same
    /// points for more marks.
    pub(crate) fn marked(&self, times: u32) -> FixedProcedure {
        let mut draft = self.draft(1);
        draft.parts.iter_mut().for_each(|part| enlarge_marks(part, times));
        let announced = draft.announce().expect("a sound procedure");
        announced.fix(&Fixing::default()).expect("nothing is open")
    }

    pub(crate) fn procedure(&self, times: u32) -> FixedProcedure {
        self.announced(times).fix(&Fixing::default()).expect("nothing is open")
    }
}

impl PartShape {
    fn max(&self) -> u32 {
        match self {
            Self::Leaf { step, steps, scaled_to, .. } => scaled_to.unwrap_or(step * steps),
            Self::WithoutPoints(_) => 0,
            Self::Group { parts, .. } => parts.iter().map(Self::max).sum(),
        }
    }

    fn draft(&self, times: u32, count: &mut usize) -> DraftPart {
        *count += 1;
        let id = format!("deel-{count}");
        match self {
            Self::Leaf { step, steps, scaled_to, floor, panel } => DraftPart {
                id,
                max: Some(points(self.max() * times)),
                raw_max: scaled_to.map(|_| points(step * steps * times)),
                floor: floor.of(self.max(), times),
                step: Some(points(*step)),
                combine: panel.map(|(combine, _)| combine),
                members: panel.map_or_else(Vec::new, |(_, members)| (0..members).map(member).collect()),
                ..DraftPart::default()
            },
            Self::WithoutPoints(judged_by) => DraftPart { id, judged_by: *judged_by, ..DraftPart::default() },
            Self::Group { floor, parts } => DraftPart {
                id,
                floor: floor.of(self.max(), times),
                parts: parts.iter().map(|part| part.draft(times, count)).collect(),
                ..DraftPart::default()
            },
        }
    }
}

impl FloorShape {
    fn of(self, max: u32, times: u32) -> Option<Floor> {
        match self {
            Self::None => None,
            Self::Share(share) => Percent::from_hundredths(share).map(Floor::Share),
            Self::Points(share) => Some(Floor::Points(points(max * u32::from(share) / 10_000 * times))),
        }
    }
}

impl Pick {
    /// Anything that can be known; marks are `times` as large as without.
    fn entry(&self, leaf: &Leaf<Points>, times: u32) -> Entry {
        let panel = leaf.combine != Combine::Agreed;
        match self.kind % 10 {
            0..=3 => self.complete(leaf, times),
            4 if panel => {
                let Entry::Members(mut scores) = self.complete(leaf, times) else { return Entry::Open };
                scores.remove(&member(self.steps[1] as usize % leaf.members.len()));
                Entry::Members(scores)
            }
            5 if panel => {
                let Entry::Members(mut scores) = self.complete(leaf, times) else { return Entry::Open };
                scores.insert(member(0), MemberScore::Recused);
                Entry::Members(scores)
            }
            6 => Entry::Absent,
            7 => Entry::Deferred,
            8 if leaf.has_points() => Entry::Unreadable,
            _ => Entry::Open,
        }
    }

    /// Only what leaves nothing open.
    fn complete(&self, leaf: &Leaf<Points>, times: u32) -> Entry {
        if !leaf.has_points() {
            let suitable = !self.steps[0].is_multiple_of(4);
            return Entry::Suitability(if suitable {
                Suitability::Suitable
            } else {
                Suitability::NotSuitable
            });
        }
        let step = leaf.step.hundredths();
        let steps = leaf.most_entered().hundredths() / times / step;
        let mark = |at: usize| points(self.steps[at] % (steps + 1) * step * times);
        if leaf.combine == Combine::Agreed || self.kind.is_multiple_of(7) {
            return Entry::Points(mark(0));
        }
        let scores = leaf.members.iter().cloned().enumerate();
        Entry::Members(Box::new(scores.map(|(at, member)| (member, MemberScore::Points(mark(at)))).collect()))
    }
}

fn enlarge_marks(part: &mut DraftPart, times: u32) {
    part.parts.iter_mut().for_each(|below| enlarge_marks(below, times));
    if part.parts.is_empty() && part.judged_by == JudgedBy::Points {
        let most = part.raw_max.or(part.max).expect("a maximum");
        part.raw_max = Some(points(most.hundredths() * times));
    }
}

/// The entries of one candidate, in the order of the leaves.
pub(crate) fn entries(procedure: &FixedProcedure, picks: &[Pick], times: u32) -> Vec<Entry> {
    let leaves = procedure.leaves().into_iter().zip(picks);
    leaves.map(|((_, leaf), pick)| pick.entry(leaf, times)).collect()
}

/// The same, with nothing open and nobody absent.
pub(crate) fn complete_entries(procedure: &FixedProcedure, picks: &[Pick], times: u32) -> Vec<Entry> {
    let leaves = procedure.leaves().into_iter().zip(picks);
    leaves.map(|((_, leaf), pick)| pick.complete(leaf, times)).collect()
}

pub(crate) fn points(hundredths: u32) -> Points {
    Points::from_hundredths(hundredths).expect("within the limit")
}

pub(crate) fn member(at: usize) -> MemberId {
    MemberId::new(format!("lid-{at}"))
}
