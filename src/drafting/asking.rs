//! Which level of a competency the job description asks: what stands in its list.

use super::Spot;
use super::renaming::each_block;
use crate::vacancy::{
    Anchor, Block, Competency, CompetencyList, Content, DetailGroup, DraftVacancy, Entry, ListGroup, ListedIn,
};

/// What the list of the job description says of a competency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asked {
    /// It does not stand in it.
    #[default]
    No,
    /// It stands in it without a level.
    WithoutLevel,
    /// It is asked at this level.
    Level(u8),
}

/// What the list of the job description says of a competency.
pub fn asked(content: &Content, competency: &Anchor) -> Asked {
    let lists = content.competency_lists().into_iter().filter(|list| is_asked_here(list));
    let mut entries = lists.flat_map(|list| &list.groups).flat_map(|group| &group.entries);
    match entries.find(|entry| entry.competency == *competency) {
        None => Asked::No,
        Some(Entry { level: None, .. }) => Asked::WithoutLevel,
        Some(Entry { level: Some(level), .. }) => Asked::Level(*level),
    }
}

/// Whether the text has a list of the job description.
pub fn has_list_of_job(content: &Content) -> bool {
    content.competency_lists().into_iter().any(is_asked_here)
}

/// Writes in the list of the job description what it says of a competency. A competency that did not stand in it comes in the
/// group of its cluster; else where the others of its group in the detail stand; else in a new group.
pub fn ask(content: &mut Content, competency: &Anchor, asked: Asked) {
    let level = match asked {
        Asked::No => return each_job_list(content, |list| forget(list, competency)),
        Asked::WithoutLevel => None,
        Asked::Level(level) => Some(level),
    };
    if self::asked(content, competency) != Asked::No {
        return each_entry(content, competency, |entry| entry.level = level);
    }
    let Some((detail, name)) = stands_in(content, competency) else { return };
    let entry = Entry { competency: competency.clone(), name, level };
    let mut entry = Some(entry);
    each_job_list(content, |list| {
        if let Some(entry) = entry.take() {
            group_for(list, &detail).entries.push(entry);
        }
    });
}

/// Numbers the levels of a competency by their place, after one was added, moved or taken away. What is asked follows its
/// level; where that is gone, no level is asked any more.
pub fn number_levels(draft: &mut DraftVacancy, competency: &Spot<Competency>) {
    let Some(id) = competency.read(draft).map(|competency| competency.id.clone()) else { return };
    let mut numbers = Vec::new();
    competency.change(draft, |competency| {
        for (index, level) in competency.levels.iter_mut().enumerate() {
            let number = u8::try_from(index + 1).unwrap_or(u8::MAX);
            numbers.push((level.number, number));
            level.number = number;
        }
    });
    let follow = |level: u8| numbers.iter().find(|(from, _)| *from == level).map(|(_, to)| *to);
    each_block(&mut draft.content.sections, &mut |block| {
        if let Block::CompetencyList(list) = block {
            for entry in entries_of(list, &id) {
                entry.level = entry.level.and_then(follow);
            }
        }
    });
}

fn is_asked_here(list: &CompetencyList) -> bool {
    list.listed_in == ListedIn::JobDescription
}

fn entries_of<'l>(list: &'l mut CompetencyList, competency: &Anchor) -> impl Iterator<Item = &'l mut Entry> {
    let entries = list.groups.iter_mut().flat_map(|group| &mut group.entries);
    entries.filter(move |entry| entry.competency == *competency)
}

fn forget(list: &mut CompetencyList, competency: &Anchor) {
    list.groups.iter_mut().for_each(|group| group.entries.retain(|entry| entry.competency != *competency));
}

fn each_job_list(content: &mut Content, mut change: impl FnMut(&mut CompetencyList)) {
    each_block(&mut content.sections, &mut |block| match block {
        Block::CompetencyList(list) if is_asked_here(list) => change(list),
        _ => {}
    });
}

fn each_entry(content: &mut Content, competency: &Anchor, mut change: impl FnMut(&mut Entry)) {
    each_job_list(content, |list| entries_of(list, competency).for_each(&mut change));
}

/// The group of the detail in which a competency stands, with its name there.
fn stands_in(content: &Content, competency: &Anchor) -> Option<(DetailGroup, String)> {
    let mut groups = content.competency_details().into_iter().flat_map(|details| &details.groups);
    groups.find_map(|group| {
        let found = group.competencies.iter().find(|one| one.id == *competency)?;
        Some((group.clone(), found.name.clone()))
    })
}

/// The group of a list for a competency of this group of the detail.
fn group_for<'l>(list: &'l mut CompetencyList, detail: &DetailGroup) -> &'l mut ListGroup {
    let of_cluster = list.groups.iter().position(|group| group.cluster == detail.cluster);
    let is_of_detail = |entry: &Entry| detail.competencies.iter().any(|one| one.id == entry.competency);
    let of_others = || list.groups.iter().position(|group| group.entries.iter().any(is_of_detail));
    let at = of_cluster.or_else(of_others).unwrap_or(list.groups.len());
    if at == list.groups.len() {
        list.groups.push(ListGroup {
            heading: detail.heading.clone(),
            level_heading: list.groups.first().and_then(|group| group.level_heading.clone()),
            cluster: detail.cluster,
            entries: Vec::new(),
        });
    }
    &mut list.groups[at]
}

#[cfg(test)]
mod tests {
    use super::{Asked, ask, asked, has_list_of_job, number_levels};
    use crate::archive::read_draft_vacancy;
    use crate::drafting::{Spot, blank_vacancy};
    use crate::vacancy::{Anchor, Block, Competency, DraftVacancy, Level};

    fn seed() -> DraftVacancy {
        read_draft_vacancy(include_str!("../../vacancies/projectmedewerker-samenleven-en-integratie.json"))
            .unwrap()
    }

    #[test]
    fn what_is_asked_can_be_changed_taken_out_and_put_back() {
        let mut draft = seed();
        let content = &mut draft.content;
        for competency in content.competencies().into_iter().cloned().collect::<Vec<_>>() {
            let id = &competency.id;
            assert!(matches!(asked(content, id), Asked::Level(_)), "{id}");
            let heading = |content: &crate::vacancy::Content| content.listings(id)[0].heading.to_owned();
            let before = heading(content);
            for next in [Asked::Level(1), Asked::WithoutLevel, Asked::No, Asked::Level(2)] {
                ask(content, id, next);
                assert_eq!(asked(content, id), next, "{id}");
            }
            assert_eq!(heading(content), before, "{id} comes back where the others of its group stand");
        }
        assert_eq!(draft.check().map(|_| ()), Ok(()));
    }

    #[test]
    fn without_a_list_of_the_job_description_nothing_is_asked() {
        let mut draft = DraftVacancy::default();
        assert!(!has_list_of_job(&draft.content));
        ask(&mut draft.content, &Anchor::new("samenwerken"), Asked::Level(1));
        assert_eq!(draft, DraftVacancy::default());
        assert!(has_list_of_job(&blank_vacancy().content));
    }

    fn found(block: &Block) -> Option<&Competency> {
        let Block::CompetencyDetails(details) = block else { return None };
        details.groups.first()?.competencies.first()
    }

    fn found_mut(block: &mut Block) -> Option<&mut Competency> {
        let Block::CompetencyDetails(details) = block else { return None };
        details.groups.first_mut()?.competencies.first_mut()
    }

    /// A blank vacancy with one competency of three levels, of which the second is asked.
    fn three_levels() -> (DraftVacancy, Spot<Competency>) {
        let mut draft = blank_vacancy();
        let id = Anchor::new("samenwerken");
        let level = |number| Level { number, ..Level::default() };
        for section in &mut draft.content.sections {
            if let Some(Block::CompetencyDetails(details)) = section.blocks.first_mut() {
                let levels = vec![level(1), level(2), level(3)];
                let competency = Competency { id: id.clone(), levels, ..Competency::default() };
                details.groups[0].competencies.push(competency);
            }
        }
        ask(&mut draft.content, &id, Asked::Level(2));
        let spot = Spot::vacancy().inside(
            None,
            |draft| draft.content.sections.iter().flat_map(|section| &section.blocks).find_map(found),
            |draft| {
                draft.content.sections.iter_mut().flat_map(|section| &mut section.blocks).find_map(found_mut)
            },
        );
        (draft, spot)
    }

    #[test]
    fn what_is_asked_follows_its_level() {
        let (mut draft, spot) = three_levels();
        let id = Anchor::new("samenwerken");
        spot.change(&mut draft, |competency| competency.levels.swap(1, 2));
        number_levels(&mut draft, &spot);
        assert_eq!(asked(&draft.content, &id), Asked::Level(3));
        spot.change(&mut draft, |competency| drop(competency.levels.remove(0)));
        number_levels(&mut draft, &spot);
        assert_eq!(asked(&draft.content, &id), Asked::Level(2));
        let numbers = |draft: &DraftVacancy| {
            spot.read(draft)
                .map(|competency| competency.levels.iter().map(|level| level.number).collect::<Vec<_>>())
        };
        assert_eq!(numbers(&draft), Some(vec![1, 2]));
        spot.change(&mut draft, |competency| drop(competency.levels.remove(1)));
        number_levels(&mut draft, &spot);
        assert_eq!(asked(&draft.content, &id), Asked::WithoutLevel, "the level that was asked is gone");
    }
}
