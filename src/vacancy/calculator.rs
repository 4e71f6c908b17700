//! The calculator (rekenhulp): a candidate tries points on the announced procedure. An example, never a result.

use crate::rules::{
    AnnouncedProcedure, Body, Entry, FixedProcedure, Fixing, Judge, Map, Part, PartId, Points, PointsError,
    Suitability, Verdict,
};

/// What a candidate typed, exactly as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calculation {
    split: Map<PartId, String>,
    points: Map<PartId, String>,
}

/// A group whose total is known while the maxima of some of its parts are open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenGroup<'a> {
    /// The title of the group.
    pub title: &'a str,
    /// The points that its open parts divide.
    pub points: Points,
    /// Its open parts, one or more. The last one gets what the others leave.
    pub parts: Vec<&'a Part<Option<Points>>>,
}

/// Why a typed maximum does not divide the points of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SplitFault {
    /// Nothing was typed.
    Empty,
    /// No points, or so many that nothing is left for the next part; carries the most that it can be.
    OutOfReach(Points),
    /// No points can be read.
    Unreadable(PointsError),
}

/// What follows from what was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The maximum of every leaf, as far as it is known now.
    pub maxima: Map<PartId, Points>,
    /// What is wrong with a typed maximum.
    pub split_faults: Map<PartId, SplitFault>,
    /// What is wrong with typed points; they count as open.
    pub points_faults: Map<PartId, PointsError>,
    /// The verdict, once every maximum is known.
    pub judged: Option<Judged>,
}

/// A verdict with the procedure that it was given over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The procedure with the maxima of the example.
    pub procedure: FixedProcedure,
    /// The verdict.
    pub verdict: Verdict,
}

/// The groups whose parts still have open maxima, in order.
pub fn open_groups(procedure: &AnnouncedProcedure) -> Vec<OpenGroup<'_>> {
    procedure.parts().iter().flat_map(Part::all).filter_map(open_group).collect()
}

fn open_group(group: &Part<Option<Points>>) -> Option<OpenGroup<'_>> {
    let Body::Group { max, parts } = &group.body else { return None };
    let open = |part: &&Part<Option<Points>>| matches!(&part.body, Body::Leaf(leaf) if leaf.max.is_none());
    let known: u32 = parts.iter().filter_map(maximum).map(Points::hundredths).sum();
    let points = max.hundredths().checked_sub(known).and_then(Points::from_hundredths)?;
    let parts: Vec<_> = parts.iter().filter(open).collect();
    (!parts.is_empty()).then_some(OpenGroup { title: &group.title, points, parts })
}

/// The maximum of an announced part, where it is known.
fn maximum(part: &Part<Option<Points>>) -> Option<Points> {
    match &part.body {
        Body::Leaf(leaf) => leaf.max,
        Body::Group { max, .. } => Some(*max),
    }
}

fn step(part: &Part<Option<Points>>) -> Points {
    match &part.body {
        Body::Leaf(leaf) => leaf.step,
        Body::Group { .. } => Points::HUNDREDTH,
    }
}

impl OpenGroup<'_> {
    /// The part that gets what the others leave.
    pub fn rest(&self) -> Option<&Part<Option<Points>>> {
        self.parts.last().copied()
    }

    /// The parts whose maximum is typed: all but the last.
    pub fn typed(&self) -> &[&Part<Option<Points>>] {
        self.parts.split_last().map_or(&[], |(_, typed)| typed)
    }

    /// An equal share, as far as the step of the first part allows.
    fn equal_share(&self) -> u32 {
        let step = self.parts.first().map_or(1, |part| step(part).hundredths()).max(1);
        let count = u32::try_from(self.parts.len()).unwrap_or(u32::MAX).max(1);
        self.points.hundredths() / count / step * step
    }
}

impl Calculation {
    /// Nothing tried yet; open maxima divide their group equally (30/30).
    pub fn start(procedure: &AnnouncedProcedure) -> Self {
        let mut calculation = Self::default();
        for group in open_groups(procedure) {
            let share = Points::from_hundredths(group.equal_share()).unwrap_or_default();
            for part in group.typed() {
                calculation.type_maximum(&part.id, share.to_string());
            }
        }
        calculation
    }

    /// The maximum typed for a part.
    pub fn typed_maximum(&self, part: &PartId) -> &str {
        self.split.get(part).map_or("", String::as_str)
    }

    /// The points typed for a part.
    pub fn typed_points(&self, part: &PartId) -> &str {
        self.points.get(part).map_or("", String::as_str)
    }

    /// Somebody typed a maximum.
    pub fn type_maximum(&mut self, part: &PartId, text: String) {
        self.split.insert(part.clone(), text);
    }

    /// Somebody typed points.
    pub fn type_points(&mut self, part: &PartId, text: String) {
        self.points.insert(part.clone(), text);
    }

    /// What follows from it. Nothing typed is clipped, corrected or guessed. Only points can be tried here: who tries is
    /// taken to be found suitable, and the page says so.
    pub fn outcome(&self, procedure: &AnnouncedProcedure) -> Outcome {
        self.outcome_where(procedure, |_| Entry::Suitability(Suitability::Suitable))
    }

    /// The same, with what was found on each part that is judged without points.
    pub fn outcome_where(&self, procedure: &AnnouncedProcedure, found: impl Fn(&PartId) -> Entry) -> Outcome {
        let mut outcome = Outcome::default();
        for (part, leaf) in procedure.leaves() {
            let max = leaf.max.filter(|_| leaf.has_points());
            outcome.maxima.extend(max.map(|max| (part.id.clone(), max)));
        }
        let mut fixing = Fixing::default();
        for group in open_groups(procedure) {
            self.divide(&group, &mut outcome, &mut fixing.maxima);
        }
        let mut entries = Vec::new();
        for (part, leaf) in procedure.leaves() {
            if !leaf.has_points() {
                entries.push(found(&part.id));
                continue;
            }
            let known = outcome.maxima.get(&part.id).copied();
            let most = leaf.raw_max.or(known).unwrap_or(Points::LIMIT);
            entries.push(match Points::read(self.typed_points(&part.id), most, leaf.step) {
                Ok(points) => points.map_or(Entry::Open, Entry::Points),
                Err(fault) => {
                    outcome.points_faults.insert(part.id.clone(), fault);
                    Entry::Unreadable
                }
            });
        }
        outcome.judged = procedure
            .fix(&fixing)
            .ok()
            .map(|procedure| Judged { verdict: Judge::new(&procedure).verdict(&entries), procedure });
        outcome
    }

    fn divide(&self, group: &OpenGroup<'_>, outcome: &mut Outcome, maxima: &mut Map<PartId, Points>) {
        let mut left = group.points.hundredths();
        let mut whole = true;
        for part in group.typed() {
            let most = Points::from_hundredths(left.saturating_sub(1)).unwrap_or_default();
            match self.read_maximum(part, most) {
                Ok(points) => {
                    left -= points.hundredths();
                    maxima.insert(part.id.clone(), points);
                    outcome.maxima.insert(part.id.clone(), points);
                }
                Err(fault) => {
                    whole = false;
                    outcome.split_faults.insert(part.id.clone(), fault);
                }
            }
        }
        if let Some((rest, left)) = group.rest().zip(Points::from_hundredths(left)).filter(|_| whole) {
            maxima.insert(rest.id.clone(), left);
            outcome.maxima.insert(rest.id.clone(), left);
        }
    }

    fn read_maximum(&self, part: &Part<Option<Points>>, most: Points) -> Result<Points, SplitFault> {
        match Points::read(self.typed_maximum(&part.id), most, step(part)) {
            Ok(None) => Err(SplitFault::Empty),
            Ok(Some(Points::ZERO)) | Err(PointsError::AboveMaximum { .. }) => {
                Err(SplitFault::OutOfReach(most))
            }
            Ok(Some(points)) => Ok(points),
            Err(fault) => Err(SplitFault::Unreadable(fault)),
        }
    }
}

impl Outcome {
    /// The maxima that the example gives the open parts, in order; empty while one of them is not known.
    pub fn split(&self, procedure: &AnnouncedProcedure) -> Vec<Points> {
        let parts = procedure.open();
        parts.iter().map(|part| self.maxima.get(*part).copied()).collect::<Option<_>>().unwrap_or_default()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use crate::archive::WireProcedure;

    fn announced() -> AnnouncedProcedure {
        let text = r#"{"parts": [
            {"id": "s", "max": "60", "parts": [{"id": "g", "floor": "50%"}, {"id": "c", "floor": "50%"}]},
            {"id": "m", "max": "40", "floor": "50%"}], "total_floor": "60%"}"#;
        serde_json::from_str::<WireProcedure>(text).unwrap().draft().announce().unwrap()
    }

    fn tried(maximum: &str, points: [&str; 3]) -> Outcome {
        let procedure = announced();
        let mut calculation = Calculation::start(&procedure);
        calculation.type_maximum(&"g".into(), maximum.into());
        for (part, text) in ["g", "c", "m"].into_iter().zip(points) {
            calculation.type_points(&part.into(), text.into());
        }
        calculation.outcome(&procedure)
    }

    #[test]
    fn it_starts_from_thirty_and_thirty() {
        let procedure = announced();
        let outcome = Calculation::start(&procedure).outcome(&procedure);
        assert_eq!(outcome.split(&procedure), ["30".parse().unwrap(), "30".parse().unwrap()]);
        assert!(matches!(outcome.judged.unwrap().verdict, Verdict::Undecided { .. }));
    }

    #[test]
    fn the_last_part_gets_what_is_left() {
        assert_eq!(tried("40", ["", "", ""]).maxima[&"c".into()], "20".parse().unwrap());
    }

    #[test]
    fn a_split_that_leaves_nothing_is_no_split() {
        for text in ["0", "60", "61", "999999999"] {
            let outcome = tried(text, ["15", "15", "30"]);
            assert!(
                matches!(outcome.split_faults[&"g".into()], SplitFault::OutOfReach(most) if most.to_string() == "59,99")
            );
            assert_eq!(outcome.judged, None, "{text}");
        }
        assert_eq!(tried("", [""; 3]).split_faults[&"g".into()], SplitFault::Empty);
        assert!(matches!(tried("dertig", [""; 3]).split_faults[&"g".into()], SplitFault::Unreadable(_)));
    }

    #[test]
    fn unreadable_points_count_as_open() {
        let outcome = tried("30", ["31", "15", "30"]);
        assert!(matches!(outcome.points_faults[&"g".into()], PointsError::AboveMaximum { .. }));
        assert!(matches!(outcome.judged.unwrap().verdict, Verdict::Undecided { .. }));
    }

    #[test]
    fn enough_everywhere_passes() {
        assert!(tried("30", ["15", "15", "30"]).judged.unwrap().verdict.is_passed());
        assert!(!tried("40", ["15", "15", "30"]).judged.unwrap().verdict.is_passed());
    }
}
