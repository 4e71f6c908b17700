//! What pointed at something goes with it when that is taken away.

use super::identifiers::anchors;
use super::renaming::each_block;
use crate::vacancy::{Anchor, Block, Chart, DraftVacancy};

/// After something was taken away: lists no longer name its competencies, notes no longer point at it, and no line of a chart
/// leads to a box that is gone. What pointed at nothing before stays as it was, so that somebody can still see and mend it.
pub fn forget_gone(before: &DraftVacancy, now: &mut DraftVacancy) {
    let had = anchors(&before.content);
    let has: Vec<Anchor> = anchors(&now.content).into_iter().cloned().collect();
    let gone = |id: &Anchor| !id.as_str().is_empty() && had.contains(&id) && !has.contains(id);
    let content = &mut now.content;
    content.notes.iter_mut().for_each(|note| note.anchors.retain(|anchor| !gone(anchor)));
    each_block(&mut content.sections, &mut |block| match block {
        Block::CompetencyList(list) => {
            list.groups.iter_mut().for_each(|group| group.entries.retain(|entry| !gone(&entry.competency)));
        }
        Block::Chart(chart) => forget_lines(chart),
        _ => {}
    });
}

/// Lines are drawn at their boxes only: one that leads nowhere could never be seen again.
fn forget_lines(chart: &mut Chart) {
    let Chart { nodes, reports_to } = chart;
    let there = |id: &Anchor| nodes.iter().any(|node| node.id == *id);
    reports_to.retain(|line| there(&line.from) && there(&line.to));
}

#[cfg(test)]
mod tests {
    use super::forget_gone;
    use crate::archive::read_draft_vacancy;
    use crate::vacancy::{Anchor, Block, DraftVacancy, SourceNote};

    fn seed() -> DraftVacancy {
        read_draft_vacancy(include_str!("../../vacancies/projectmedewerker-samenleven-en-integratie.json"))
            .unwrap()
    }

    fn entries(draft: &DraftVacancy, id: &Anchor) -> usize {
        let groups = draft.content.competency_lists().into_iter().flat_map(|list| &list.groups);
        groups.flat_map(|group| &group.entries).filter(|entry| entry.competency == *id).count()
    }

    #[test]
    fn a_competency_that_is_gone_stands_in_no_list_and_in_no_note() {
        let mut draft = seed();
        let id = draft.content.competencies()[0].id.clone();
        assert!(entries(&draft, &id) > 0);
        draft.content.notes.push(SourceNote { anchors: vec![id.clone()], ..SourceNote::default() });
        let before = draft.clone();
        for section in &mut draft.content.sections {
            for below in &mut section.sections {
                for block in &mut below.blocks {
                    if let Block::CompetencyDetails(details) = block {
                        details.groups[0].competencies.remove(0);
                    }
                }
            }
        }
        assert_eq!(draft.content.competency(&id), None);
        forget_gone(&before, &mut draft);
        assert_eq!(entries(&draft, &id), 0);
        assert!(!draft.content.notes.iter().any(|note| note.anchors.contains(&id)));
    }

    #[test]
    fn what_pointed_at_nothing_before_can_still_be_mended() {
        let mut draft = seed();
        let nobody = Anchor::new("niemand");
        draft.content.notes.push(SourceNote { anchors: vec![nobody.clone()], ..SourceNote::default() });
        let before = draft.clone();
        forget_gone(&before, &mut draft);
        assert_eq!(draft, before);
    }

    #[test]
    fn a_line_to_a_box_that_is_gone_goes_with_it() {
        let mut draft = seed();
        let before = draft.clone();
        let chart = |draft: &DraftVacancy| draft.content.chart().cloned().unwrap();
        let top = chart(&draft).reports_to[0].to.clone();
        super::each_block(&mut draft.content.sections, &mut |block| {
            if let Block::Chart(chart) = block {
                chart.nodes.retain(|node| node.id != top);
            }
        });
        forget_gone(&before, &mut draft);
        let left = chart(&draft).reports_to;
        assert!(left.len() < chart(&before).reports_to.len());
        assert!(left.iter().all(|line| line.from != top && line.to != top));
    }
}
