//! The check of competencies: levels that count up, lists that name what exists.

use super::check::Check;
use super::{Competency, CompetencyDetails, CompetencyList, Entry, Expected, Fault, ListedIn, Place};

pub(super) fn list(check: &mut Check<'_>, place: &Place, list: &CompetencyList) {
    if list.listed_in == ListedIn::Detail {
        // The detail is a block of its own.
        let expected = Expected::OneOf(vec!["job_description".into(), "overview".into()]);
        check.note(&place.field("listed_in"), Fault::Unfit { expected, found: "\"detail\"".into() });
    }
    let same = |other: &&CompetencyList| other.listed_in == list.listed_in;
    let first = check.content.competency_lists().into_iter().find(same);
    if first.is_some_and(|first| !std::ptr::eq(first, list)) {
        check.note(&place.field("listed_in"), Fault::ListedTwice);
    }
    let mut seen = Vec::new();
    for (index, group) in list.groups.iter().enumerate() {
        let place = place.field("groups").item(index);
        check.text(&place.field("heading"), &group.heading);
        check.optional(&place.field("level_heading"), group.level_heading.as_ref());
        for (index, entry) in group.entries.iter().enumerate() {
            let place = place.field("entries").item(index);
            if seen.contains(&&entry.competency) {
                check.note(&place.field("competency"), Fault::DuplicateId(entry.competency.to_string()));
            }
            seen.push(&entry.competency);
            self::entry(check, &place, entry);
        }
    }
}

fn entry(check: &mut Check<'_>, place: &Place, entry: &Entry) {
    check.text(&place.field("name"), &entry.name);
    match (check.content.competency(&entry.competency), entry.level) {
        (None, _) => check.note(&place.field("competency"), Fault::UnknownId(entry.competency.to_string())),
        (Some(competency), Some(level)) if competency.level(level).is_none() => {
            let competency = competency.id.clone();
            check.note(&place.field("level"), Fault::UnknownLevel { competency, level });
        }
        (Some(_), _) => {}
    }
}

pub(super) fn details<'a>(check: &mut Check<'a>, place: &Place, details: &'a CompetencyDetails) {
    let labels = place.field("labels");
    check.text(&labels.field("competency"), &details.labels.competency);
    check.text(&labels.field("definition"), &details.labels.definition);
    check.text(&labels.field("cluster"), &details.labels.cluster);
    check.text(&labels.field("levels"), &details.labels.levels);
    check.text(&place.field("marker"), &details.marker);
    for (index, group) in details.groups.iter().enumerate() {
        let place = place.field("groups").item(index);
        check.anchor(&place.field("id"), &group.id);
        check.text(&place.field("heading"), &group.heading);
        for (index, competency) in group.competencies.iter().enumerate() {
            self::competency(check, &place.field("competencies").item(index), competency);
        }
    }
}

fn competency<'a>(check: &mut Check<'a>, place: &Place, competency: &'a Competency) {
    check.anchor(&place.field("id"), &competency.id);
    check.text(&place.field("name"), &competency.name);
    check.text(&place.field("definition"), &competency.definition);
    check.optional(&place.field("cluster_row"), competency.cluster_row.as_ref());
    if competency.levels.is_empty() {
        check.note(&place.field("levels"), Fault::NothingListed);
    }
    for (index, level) in competency.levels.iter().enumerate() {
        let place = place.field("levels").item(index);
        if usize::from(level.number) != index + 1 {
            let (expected, found) = (index + 1, level.number);
            check.note(&place.field("number"), Fault::LevelOutOfOrder { expected, found });
        }
        check.text(&place.field("description"), &level.description);
        for (index, indicator) in level.indicators.iter().enumerate() {
            check.text(&place.field("indicators").item(index), indicator);
        }
    }
}
