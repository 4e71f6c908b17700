//! Sections in their tree: found by the way to them, added, moved and taken away. A way counts from 1 at every step.

use crate::vacancy::{Content, Section};

/// The section at the end of a way.
pub fn section_at<'c>(content: &'c Content, way: &[usize]) -> Option<&'c Section> {
    let (last, above) = way.split_last()?;
    let mut sections = &content.sections;
    for number in above {
        sections = &sections.get(number.checked_sub(1)?)?.sections;
    }
    sections.get(last.checked_sub(1)?)
}

/// The way to the section that is nearest to the end of a way: itself where it is there, else the last before it or the one above.
/// Nowhere where the text has no sections.
pub fn nearest_section(content: &Content, way: &[usize]) -> Vec<usize> {
    let mut sections = &content.sections;
    let mut nearest = Vec::new();
    for number in way.iter().chain(way.is_empty().then_some(&1)) {
        let number = (*number).clamp(1, sections.len().max(1));
        let Some(section) = sections.get(number - 1) else { break };
        nearest.push(number);
        sections = &section.sections;
    }
    nearest
}

/// Every section with the way to it, in the order of the text.
pub fn sections_with_ways(content: &Content) -> Vec<(Vec<usize>, &Section)> {
    fn below<'c>(sections: &'c [Section], above: &[usize], all: &mut Vec<(Vec<usize>, &'c Section)>) {
        for (index, section) in sections.iter().enumerate() {
            let way: Vec<usize> = above.iter().copied().chain([index + 1]).collect();
            all.push((way.clone(), section));
            below(&section.sections, &way, all);
        }
    }
    let mut all = Vec::new();
    below(&content.sections, &[], &mut all);
    all
}

/// Puts a section behind the one at the end of a way, or at the end of the text where that is not there; gives the way to it.
pub fn add_section_after(content: &mut Content, way: &[usize], section: Section) -> Vec<usize> {
    let Some((last, above)) = way.split_last() else {
        content.sections.push(section);
        return vec![content.sections.len()];
    };
    let Some(sections) = neighbours(content, above) else {
        return add_section_after(content, &[], section);
    };
    let at = (*last).min(sections.len());
    sections.insert(at, section);
    step(above, at + 1)
}

/// Puts a section below the one at the end of a way, as its last; gives the way to it.
pub fn add_section_below(content: &mut Content, way: &[usize], section: Section) -> Option<Vec<usize>> {
    let sections = neighbours(content, way)?;
    sections.push(section);
    Some(step(way, sections.len()))
}

/// Lets a section change places with the one before or behind it; gives the way to it after.
pub fn move_section(content: &mut Content, way: &[usize], up: bool) -> Option<Vec<usize>> {
    let (last, above) = way.split_last()?;
    let to = if up { last.checked_sub(1)? } else { last + 1 };
    let sections = neighbours(content, above)?;
    if to == 0 || to.max(*last) > sections.len() {
        return None;
    }
    sections.swap(last - 1, to - 1);
    Some(step(above, to))
}

/// Puts a section with all below it under the one before it, as its last; gives the way to it after.
pub fn nest_section(content: &mut Content, way: &[usize]) -> Option<Vec<usize>> {
    let (last, above) = way.split_last()?;
    let before = last.checked_sub(1).filter(|before| *before > 0)?;
    let (section, _) = remove_section(content, way)?;
    add_section_below(content, &step(above, before), section)
}

/// Puts a section with all below it behind the one that it stood under; gives the way to it after. The sections that stood
/// behind it come under it, so that the text keeps its order.
pub fn lift_section(content: &mut Content, way: &[usize]) -> Option<Vec<usize>> {
    let (last, above) = way.split_last().filter(|(_, above)| !above.is_empty())?;
    let (mut section, _) = remove_section(content, way)?;
    section.sections.extend(neighbours(content, above)?.drain(last - 1..));
    Some(add_section_after(content, above, section))
}

/// Takes a section away with all below it; gives it, and the way to what is nearest then: nowhere where nothing is left.
pub fn remove_section(content: &mut Content, way: &[usize]) -> Option<(Section, Vec<usize>)> {
    let (last, above) = way.split_last()?;
    let sections = neighbours(content, above)?;
    let index = last.checked_sub(1).filter(|index| *index < sections.len())?;
    let gone = sections.remove(index);
    let nearest = if sections.is_empty() { above.to_vec() } else { step(above, (*last).min(sections.len())) };
    Some((gone, nearest))
}

/// The sections below the one at the end of a way; those of the text where the way is empty.
fn neighbours<'c>(content: &'c mut Content, way: &[usize]) -> Option<&'c mut Vec<Section>> {
    let mut sections = &mut content.sections;
    for number in way {
        sections = &mut sections.get_mut(number.checked_sub(1)?)?.sections;
    }
    Some(sections)
}

fn step(way: &[usize], number: usize) -> Vec<usize> {
    way.iter().copied().chain([number]).collect()
}

#[cfg(test)]
mod tests {
    use super::{
        add_section_after, add_section_below, lift_section, move_section, nearest_section, nest_section,
        remove_section, section_at, sections_with_ways,
    };
    use crate::vacancy::{Content, Section};

    fn named(short: &str, sections: Vec<Section>) -> Section {
        Section { short: short.into(), sections, ..Section::default() }
    }

    fn content() -> Content {
        let below = vec![named("a1", Vec::new()), named("a2", Vec::new())];
        Content { sections: vec![named("a", below), named("b", Vec::new())], ..Content::default() }
    }

    /// The names in order, each with its way: "1 a, 1.1 a1".
    fn told(content: &Content) -> String {
        let all = sections_with_ways(content).into_iter().map(|(way, section)| {
            assert_eq!(section_at(content, &way), Some(section));
            let way: Vec<String> = way.iter().map(ToString::to_string).collect();
            format!("{} {}", way.join("."), section.short)
        });
        all.collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_way_leads_to_its_section_or_nowhere() {
        let content = content();
        assert_eq!(told(&content), "1 a, 1.1 a1, 1.2 a2, 2 b");
        for nowhere in [&[][..], &[0], &[3], &[2, 1], &[1, 0], &[0, 1]] {
            assert_eq!(section_at(&content, nowhere), None, "{nowhere:?}");
        }
    }

    #[test]
    fn a_section_is_added_behind_another_or_below_it() {
        let mut content = content();
        assert_eq!(add_section_after(&mut content, &[1, 1], named("new", Vec::new())), [1, 2]);
        assert_eq!(add_section_below(&mut content, &[2], named("b1", Vec::new())), Some(vec![2, 1]));
        assert_eq!(add_section_after(&mut content, &[], named("c", Vec::new())), [3]);
        assert_eq!(add_section_after(&mut content, &[9, 9], named("d", Vec::new())), [4]);
        assert_eq!(add_section_below(&mut content, &[9], named("e", Vec::new())), None);
        assert_eq!(told(&content), "1 a, 1.1 a1, 1.2 new, 1.3 a2, 2 b, 2.1 b1, 3 c, 4 d");
    }

    #[test]
    fn a_section_moves_among_its_neighbours_with_all_below_it() {
        let mut content = content();
        for (way, up) in [(&[1][..], true), (&[2], false), (&[1, 2], false), (&[7], true), (&[], true)] {
            assert_eq!(move_section(&mut content, way, up), None, "{way:?}");
        }
        assert_eq!(move_section(&mut content, &[1], false), Some(vec![2]));
        assert_eq!(move_section(&mut content, &[2, 2], true), Some(vec![2, 1]));
        assert_eq!(told(&content), "1 b, 2 a, 2.1 a2, 2.2 a1");
    }

    #[test]
    fn a_section_goes_under_the_one_before_it_and_out_again_with_all_below_it() {
        let mut content = content();
        for way in [&[1][..], &[1, 1], &[3], &[0], &[]] {
            assert_eq!(nest_section(&mut content, way), None, "{way:?}");
        }
        for way in [&[1][..], &[1, 3], &[9, 1], &[]] {
            assert_eq!(lift_section(&mut content, way), None, "{way:?}");
        }
        assert_eq!(nest_section(&mut content, &[1, 2]), Some(vec![1, 1, 1]));
        assert_eq!(nest_section(&mut content, &[2]), Some(vec![1, 2]));
        assert_eq!(told(&content), "1 a, 1.1 a1, 1.1.1 a2, 1.2 b");
        assert_eq!(lift_section(&mut content, &[1, 1]), Some(vec![2]));
        assert_eq!(told(&content), "1 a, 2 a1, 2.1 a2, 2.2 b");
        assert_eq!(lift_section(&mut content, &[2, 2]), Some(vec![3]));
        assert_eq!(told(&content), "1 a, 2 a1, 2.1 a2, 3 b");
    }

    #[test]
    fn where_a_section_went_away_the_nearest_one_is_found() {
        let content = content();
        for (way, nearest) in [
            (&[][..], &[1][..]),
            (&[1, 2], &[1, 2]),
            (&[1, 3], &[1, 2]),
            (&[2, 1], &[2]),
            (&[9, 9], &[2]),
            (&[0, 0], &[1, 1]),
        ] {
            assert_eq!(nearest_section(&content, way), nearest, "{way:?}");
        }
        assert!(nearest_section(&Content::default(), &[1, 1]).is_empty());
    }

    #[test]
    fn after_a_section_went_away_the_nearest_one_is_next() {
        let mut content = content();
        let mut remove =
            |way: &[usize]| remove_section(&mut content, way).map(|(gone, next)| (gone.short, next));
        assert_eq!(remove(&[1, 2]), Some(("a2".into(), vec![1, 1])));
        assert_eq!(remove(&[1, 1]), Some(("a1".into(), vec![1])));
        assert_eq!(remove(&[1, 1]), None);
        assert_eq!(remove(&[1]), Some(("a".into(), vec![1])));
        assert_eq!(remove(&[1]), Some(("b".into(), Vec::new())));
    }
}
