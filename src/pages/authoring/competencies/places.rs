//! Where the competencies stand: which group of which block of which section, and what is done with them there.

use super::super::sections::details_at;
use crate::drafting::{Spot, at, sections_with_ways};
use crate::vacancy::{Block, Competency, Content, DetailGroup, DraftVacancy, Level};

/// A group of competencies in full: the way to its section, and the indexes of its block and of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct GroupAt {
    pub(super) way: Vec<usize>,
    block: usize,
    group: usize,
}

/// A competency: its group, and its index in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) group: GroupAt,
    pub(super) index: usize,
}

impl GroupAt {
    /// The group in a draft.
    pub(super) fn spot(&self) -> Spot<DetailGroup> {
        let details = details_at(&self.way, self.block);
        at!(details, "groups" groups).item(self.group)
    }
}

impl Place {
    /// The competency in a draft.
    pub(super) fn spot(&self) -> Spot<Competency> {
        let group = self.group.spot();
        at!(group, "competencies" competencies).item(self.index)
    }
}

/// Every group, in the order of the text.
pub(super) fn groups(content: &Content) -> Vec<(GroupAt, &DetailGroup)> {
    let mut groups = Vec::new();
    for (way, section) in sections_with_ways(content) {
        for (block, held) in section.blocks.iter().enumerate() {
            if let Block::CompetencyDetails(details) = held {
                let of_block = details.groups.iter().enumerate();
                groups.extend(
                    of_block.map(|(group, drawn)| (GroupAt { way: way.clone(), block, group }, drawn)),
                );
            }
        }
    }
    groups
}

/// Where the competency with this number stands; they are counted from 1 in the order of the text.
pub(super) fn place_of(content: &Content, number: usize) -> Option<Place> {
    let all = groups(content).into_iter().flat_map(|(at, group)| {
        (0..group.competencies.len()).map(move |index| Place { group: at.clone(), index })
    });
    all.into_iter().nth(number.checked_sub(1)?)
}

/// The number of the competency that stands in this group at this index.
fn number_at(content: &Content, at: &GroupAt, index: usize) -> usize {
    let before = groups(content).into_iter().take_while(|(one, _)| one != at);
    before.map(|(_, group)| group.competencies.len()).sum::<usize>() + index + 1
}

/// Adds a competency to a group; gives its number.
pub(super) fn add(draft: &mut DraftVacancy, at: &GroupAt) -> usize {
    let levels = vec![Level { number: 1, ..Level::default() }];
    put(draft, at, Competency { levels, ..Competency::default() })
}

/// Puts a competency in another group, as its last; gives its number there.
pub(super) fn move_to(draft: &mut DraftVacancy, from: &Place, to: &GroupAt) -> Option<usize> {
    let moved = remove(draft, from)?;
    Some(put(draft, to, moved))
}

/// Takes a competency out of its group.
pub(super) fn remove(draft: &mut DraftVacancy, from: &Place) -> Option<Competency> {
    let mut taken = None;
    from.group.spot().change(draft, |group| {
        taken = (from.index < group.competencies.len()).then(|| group.competencies.remove(from.index));
    });
    taken
}

fn put(draft: &mut DraftVacancy, at: &GroupAt, competency: Competency) -> usize {
    let mut index = 0;
    at.spot().change(draft, |group| {
        index = group.competencies.len();
        group.competencies.push(competency);
    });
    number_at(&draft.content, at, index)
}

#[cfg(test)]
mod tests {
    use super::{add, groups, move_to, place_of, remove};
    use crate::pages::authoring::in_tests::seed;

    #[test]
    fn a_number_leads_to_the_competency_that_has_it() {
        let draft = seed();
        let all = draft.content.competencies();
        for (index, competency) in all.iter().enumerate() {
            let place = place_of(&draft.content, index + 1).unwrap();
            assert_eq!(place.spot().read(&draft), Some(*competency));
        }
        for nobody in [0, all.len() + 1] {
            assert_eq!(place_of(&draft.content, nobody), None);
        }
    }

    #[test]
    fn a_competency_keeps_what_it_says_in_another_group() {
        let mut draft = seed();
        let [first, second] = [0, 1].map(|at| groups(&draft.content)[at].0.clone());
        let count = draft.content.competencies().len();
        let new = add(&mut draft, &first);
        let place = place_of(&draft.content, new).unwrap();
        assert_eq!((place.group.clone(), place.index), (first.clone(), new - 1));
        assert_eq!(draft.content.competencies()[new - 1].levels.len(), 1);
        let name = draft.content.competencies()[0].name.clone();
        let from = place_of(&draft.content, 1).unwrap();
        assert_eq!(move_to(&mut draft, &from, &second), Some(count + 1));
        assert_eq!(draft.content.competencies()[count].name, name);
        let last = place_of(&draft.content, count + 1).unwrap();
        assert_eq!(remove(&mut draft, &last).map(|one| one.name), Some(name));
        assert_eq!(remove(&mut draft, &last), None);
    }
}
