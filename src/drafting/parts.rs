//! The parts of a procedure that is being drawn up: added, moved, divided and taken away. A way leads to a part: its index
//! at the top, then below it, and so on.

use super::rounds::keep_rounds;
use crate::rules::{DraftPart, DraftProcedure, JudgedBy};

/// Adds an empty part at the end: below the group that the way leads to, or at the top.
pub fn add_part(procedure: &mut DraftProcedure, group: &[usize]) {
    let add = |parts: &mut Vec<DraftPart>| parts.push(DraftPart::default());
    let in_last_round = |rounds: &mut Vec<usize>| rounds.extend(rounds.last().copied());
    change(procedure, group, add, in_last_round);
}

/// A part and its neighbour in the same list change places.
pub fn swap_parts(procedure: &mut DraftProcedure, group: &[usize], one: usize, other: usize) {
    let swap = |parts: &mut Vec<DraftPart>| {
        if one.max(other) < parts.len() {
            parts.swap(one, other);
        }
    };
    change(procedure, group, swap, |_| ());
}

/// Takes a part away, with all below it.
pub fn take_part_away(procedure: &mut DraftProcedure, group: &[usize], index: usize) {
    fn at<T>(index: usize) -> impl FnOnce(&mut Vec<T>) {
        move |list| {
            if index < list.len() {
                list.remove(index);
            }
        }
    }
    change(procedure, group, at(index), at(index));
}

/// A part becomes a group with a first part. What only a part with a score can have goes to that first part.
pub fn divide_part(procedure: &mut DraftProcedure, way: &[usize]) {
    with_part(procedure, way, |part| {
        if !part.parts.is_empty() {
            return;
        }
        let first = DraftPart {
            raw_max: part.raw_max.take(),
            step: part.step.take(),
            combine: part.combine.take(),
            members: std::mem::take(&mut part.members),
            anonymous: std::mem::take(&mut part.anonymous),
            motivation: std::mem::take(&mut part.motivation),
            judged_by: std::mem::take(&mut part.judged_by),
            ..DraftPart::default()
        };
        part.parts.push(first);
    });
}

/// Gives a part its identifier, also in the rounds; other parts with the same one keep theirs.
pub fn identify_part(procedure: &mut DraftProcedure, way: &[usize], id: &str) {
    let name = |part: &mut DraftPart| id.clone_into(&mut part.id);
    match way {
        [index] => {
            let at_top = |parts: &mut Vec<DraftPart>| parts.get_mut(*index).into_iter().for_each(name);
            keep_rounds(procedure, at_top, |_| ());
        }
        _ => with_part(procedure, way, name),
    }
}

/// Another way of judging: what it cannot have is taken out.
pub fn judge_part_by(part: &mut DraftPart, judged_by: JudgedBy) {
    part.judged_by = judged_by;
    if judged_by != JudgedBy::Points {
        (part.max, part.raw_max, part.floor, part.step, part.combine) = (None, None, None, None, None);
        part.members.clear();
    }
}

fn change(
    procedure: &mut DraftProcedure,
    group: &[usize],
    change: impl FnOnce(&mut Vec<DraftPart>),
    rounds: impl FnOnce(&mut Vec<usize>),
) {
    if group.is_empty() {
        keep_rounds(procedure, change, rounds);
    } else {
        with_part(procedure, group, |group| change(&mut group.parts));
    }
}

fn with_part(procedure: &mut DraftProcedure, way: &[usize], change: impl FnOnce(&mut DraftPart)) {
    fn find<'p>(parts: &'p mut [DraftPart], way: &[usize]) -> Option<&'p mut DraftPart> {
        let (first, rest) = way.split_first()?;
        let part = parts.get_mut(*first)?;
        if rest.is_empty() { Some(part) } else { find(&mut part.parts, rest) }
    }
    if let Some(part) = find(&mut procedure.parts, way) {
        change(part);
    }
}

#[cfg(test)]
mod tests {
    use super::{add_part, divide_part, identify_part, judge_part_by, swap_parts, take_part_away};
    use crate::drafting::part_in_rounds;
    use crate::rules::{Combine, DraftPart, DraftProcedure, JudgedBy, Points};

    fn leaf(id: &str) -> DraftPart {
        DraftPart { id: id.into(), max: Points::from_hundredths(2_000), ..DraftPart::default() }
    }

    fn in_rounds() -> DraftProcedure {
        let parts = vec![leaf("a"), leaf("b"), leaf("c")];
        let mut procedure = DraftProcedure { parts, ..DraftProcedure::default() };
        part_in_rounds(&mut procedure, true);
        procedure
    }

    #[test]
    fn the_rounds_follow_the_parts() {
        let mut procedure = in_rounds();
        swap_parts(&mut procedure, &[], 0, 1);
        assert_eq!(procedure.rounds, [["b"], ["a"], ["c"]]);
        take_part_away(&mut procedure, &[], 1);
        assert_eq!(procedure.rounds, [["b"], ["c"]]);
        add_part(&mut procedure, &[]);
        identify_part(&mut procedure, &[2], "d");
        assert_eq!(procedure.rounds, [vec!["b"], vec!["c", "d"]]);
        procedure.parts[2].max = Points::from_hundredths(100);
        assert_eq!(procedure.announce().map(|_| ()), Ok(()));
    }

    #[test]
    fn a_part_that_becomes_a_group_keeps_only_what_a_group_can_have() {
        let mut procedure = in_rounds();
        procedure.parts[0].combine = Some(Combine::Mean);
        procedure.parts[0].members = vec!["x".into()];
        procedure.parts[0].motivation = true;
        divide_part(&mut procedure, &[0]);
        assert_eq!(procedure.parts[0].parts[0].combine, Some(Combine::Mean));
        identify_part(&mut procedure, &[0, 0], "a-1");
        add_part(&mut procedure, &[0]);
        identify_part(&mut procedure, &[0, 1], "a-2");
        assert_eq!(procedure.announce().map(|_| ()), Ok(()));
    }

    #[test]
    fn a_part_without_points_has_nothing_of_points() {
        let mut part = leaf("a");
        part.floor = "50%".parse().ok();
        judge_part_by(&mut part, JudgedBy::Suitability);
        let procedure = DraftProcedure { parts: vec![part, leaf("b")], ..DraftProcedure::default() };
        assert_eq!(procedure.announce().map(|_| ()), Ok(()));
    }

    #[test]
    fn a_way_that_leads_nowhere_changes_nothing() {
        let (mut procedure, before) = (in_rounds(), in_rounds());
        swap_parts(&mut procedure, &[], 2, 3);
        take_part_away(&mut procedure, &[], 7);
        divide_part(&mut procedure, &[0, 0]);
        add_part(&mut procedure, &[5]);
        assert_eq!(procedure, before);
    }
}
