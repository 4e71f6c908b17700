//! In which round each part at the top of a procedure stands, told by its place: who moves, adds or takes away parts keeps
//! rounds that name every part once and in order.

use crate::rules::{DraftPart, DraftProcedure};

/// In which round each part at the top is, from 0; nothing where there are no rounds.
pub fn rounds_of_parts(procedure: &DraftProcedure) -> Vec<usize> {
    let DraftProcedure { parts, rounds, .. } = procedure;
    if rounds.is_empty() {
        return Vec::new();
    }
    let named = rounds.iter().enumerate();
    let in_order: Vec<usize> = named.flat_map(|(round, ids)| ids.iter().map(move |_| round)).collect();
    let written = |at: usize, part: &DraftPart| match in_order.get(at) {
        Some(round) if in_order.len() == parts.len() => Some(*round),
        _ => rounds.iter().position(|ids| ids.contains(&part.id)),
    };
    let (mut numbers, mut last) = (Vec::new(), None);
    for (at, part) in parts.iter().enumerate() {
        let round = written(at, part).or(last);
        let before = numbers.last().copied();
        numbers.push(match before {
            None => 0,
            Some(before) if round > last => before + 1,
            Some(before) => before,
        });
        last = last.max(round);
    }
    numbers
}

/// Puts each part at the top in a round of its own, or takes all rounds away.
pub fn part_in_rounds(procedure: &mut DraftProcedure, wanted: bool) {
    let numbers: Vec<usize> = if wanted { (0..procedure.parts.len()).collect() } else { Vec::new() };
    write(procedure, &numbers, &[]);
}

/// Begins a round with this part, or lets it belong to the round of the part before it.
pub fn begin_round(procedure: &mut DraftProcedure, at: usize, wanted: bool) {
    let numbers = rounds_of_parts(procedure);
    let begins = at > 0 && numbers.get(at) > numbers.get(at - 1);
    if at == 0 || at >= numbers.len() || begins == wanted {
        return;
    }
    let later = |(index, number): (usize, &usize)| match (index >= at, wanted) {
        (false, _) => *number,
        (true, true) => number + 1,
        (true, false) => number - 1,
    };
    // How many go on belongs to the last part of a round, which is why the old rounds of the parts are told too.
    let changed: Vec<usize> = numbers.iter().enumerate().map(later).collect();
    write(procedure, &changed, &numbers);
}

/// How many go on at most from a round; all who meet every condition where nothing is said.
pub fn set_go_on(procedure: &mut DraftProcedure, round: usize, most: Option<u32>) {
    procedure.go_on.resize(procedure.rounds.len().saturating_sub(1), None);
    if let Some(go_on) = procedure.go_on.get_mut(round) {
        *go_on = most;
    }
    if procedure.go_on.iter().all(Option::is_none) {
        procedure.go_on.clear();
    }
}

/// Changes the parts at the top; `rounds` says what becomes of the round of each of them.
pub(super) fn keep_rounds(
    procedure: &mut DraftProcedure,
    change: impl FnOnce(&mut Vec<DraftPart>),
    rounds: impl FnOnce(&mut Vec<usize>),
) {
    let mut numbers = rounds_of_parts(procedure);
    change(&mut procedure.parts);
    if !numbers.is_empty() {
        rounds(&mut numbers);
        write(procedure, &numbers.clone(), &numbers);
    }
}

/// Writes the rounds; fewer than two are none.
fn write(procedure: &mut DraftProcedure, numbers: &[usize], before: &[usize]) {
    let (mut rounds, mut go_on) = (Vec::<Vec<String>>::new(), Vec::new());
    for (at, (part, number)) in procedure.parts.iter().zip(numbers).enumerate() {
        let most = before.get(at).and_then(|round| procedure.go_on.get(*round)).copied().flatten();
        match (rounds.last_mut(), go_on.last_mut()) {
            (Some(round), Some(last)) if at > 0 && numbers[at - 1] == *number => {
                round.push(part.id.clone());
                *last = most;
            }
            _ => {
                rounds.push(vec![part.id.clone()]);
                go_on.push(most);
            }
        }
    }
    if rounds.len() < 2 {
        (rounds, go_on) = (Vec::new(), Vec::new());
    }
    go_on.pop();
    if go_on.iter().all(Option::is_none) {
        go_on.clear();
    }
    (procedure.rounds, procedure.go_on) = (rounds, go_on);
}

#[cfg(test)]
mod tests {
    use super::{begin_round, part_in_rounds, rounds_of_parts, set_go_on};
    use crate::rules::{DraftPart, DraftProcedure};

    fn three() -> DraftProcedure {
        let part = |id: &str| DraftPart { id: id.into(), ..DraftPart::default() };
        DraftProcedure { parts: vec![part("a"), part("b"), part("c")], ..DraftProcedure::default() }
    }

    #[test]
    fn rounds_can_be_put_on_joined_parted_and_taken_off() {
        let mut procedure = three();
        part_in_rounds(&mut procedure, true);
        set_go_on(&mut procedure, 1, Some(5));
        assert_eq!(rounds_of_parts(&procedure), [0, 1, 2]);
        begin_round(&mut procedure, 1, false);
        assert_eq!(procedure.rounds, [vec!["a", "b"], vec!["c"]]);
        assert_eq!(procedure.go_on, [Some(5)], "it belongs to the end of the round");
        begin_round(&mut procedure, 1, true);
        assert_eq!(rounds_of_parts(&procedure), [0, 1, 2]);
        begin_round(&mut procedure, 2, false);
        begin_round(&mut procedure, 1, false);
        assert_eq!((procedure.rounds.len(), procedure.go_on.len()), (0, 0), "one round is none");
    }

    #[test]
    fn rounds_of_a_file_that_do_not_fit_are_read_as_far_as_they_do() {
        let mut procedure = three();
        procedure.rounds = vec![vec!["a".into()], vec![], vec!["c".into()]];
        assert_eq!(rounds_of_parts(&procedure), [0, 0, 1]);
        procedure.rounds = vec![vec!["x".into()], vec!["y".into(), "z".into()]];
        assert_eq!(rounds_of_parts(&procedure), [0, 1, 1], "by their place, as a part that was renamed");
    }
}
