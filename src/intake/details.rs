//! The competencies in full: name, definition, levels, and examples of one level.

use super::heading::{HALF_OF_LEVELS, Label, group, label};
use super::letters::count;
use super::marker::{Marker, marked};
use super::report::Reason;
use super::sheet::Sheet;
use super::slug::{Anchors, competency_slug};
use crate::vacancy::{
    Anchor, Cluster, Competency, CompetencyDetails, DetailGroup, DetailLabels, Kind, Level,
};
use std::ops::Range;

const LONGEST_NAME: usize = 15;

/// Reads the groups of competencies.
pub(super) fn details(
    sheet: &mut Sheet<'_, '_>,
    lines: Range<usize>,
    anchor: &Anchor,
    anchors: &mut Anchors,
) -> CompetencyDetails {
    let mut reader = Reader {
        sheet,
        anchors,
        details: empty(),
        open: None,
        label_at: 0,
        is_half: false,
        anchor: anchor.clone(),
    };
    for at in lines {
        reader.line(at);
    }
    if reader.details.marker.is_empty() {
        "▪".clone_into(&mut reader.details.marker);
    }
    reader.details
}

/// The labels of the template; those of the text take their place.
fn empty() -> CompetencyDetails {
    let labels = DetailLabels {
        competency: "Competentie".into(),
        definition: "Definitie".into(),
        cluster: "Cluster".into(),
        levels: "Niveau met voorbeelden".into(),
    };
    CompetencyDetails { labels, marker: String::new(), groups: Vec::new() }
}

struct Reader<'r, 'l, 't> {
    sheet: &'r mut Sheet<'l, 't>,
    anchors: &'r mut Anchors,
    details: CompetencyDetails,
    /// The row that the lines belong to; none before the first competency of a group.
    open: Option<Label>,
    /// The line of its label.
    label_at: usize,
    /// Whether the last word of that label still has to come.
    is_half: bool,
    anchor: Anchor,
}

impl Reader<'_, '_, '_> {
    fn line(&mut self, at: usize) {
        let words = self.sheet.words(at);
        if let Some(found) = group(words) {
            let heading = words.to_owned();
            self.begin_group(at, found.cluster, heading);
        } else if let Some((label, said, rest)) = label(words) {
            self.label(at, label, said, rest);
        } else {
            self.inside(at, words);
        }
    }

    fn begin_group(&mut self, at: usize, cluster: Cluster, heading: String) {
        let wanted = match cluster {
            Cluster::Core => "kerncompetenties",
            Cluster::FunctionSpecific => "functiespecifieke-competenties",
            Cluster::Grade => "graadcompetenties",
        };
        self.anchor = self.anchors.give(wanted);
        self.sheet.place(at, Kind::Heading, &self.anchor);
        self.open = None;
        self.details.groups.push(DetailGroup {
            id: self.anchor.clone(),
            heading,
            cluster,
            competencies: Vec::new(),
        });
    }

    fn competency(&mut self) -> Option<&mut Competency> {
        self.details.groups.last_mut()?.competencies.last_mut()
    }

    fn label(&mut self, at: usize, label: Label, said: &str, rest: &str) {
        let labels = &mut self.details.labels;
        match label {
            Label::Competency => {
                said.clone_into(&mut labels.competency);
                let Some(group) = self.details.groups.last_mut() else {
                    self.sheet.leave(at, Reason::NoGroup);
                    return;
                };
                let name = rest.to_owned();
                self.anchor = if name.is_empty() {
                    Anchor::default()
                } else {
                    self.anchors.give(&competency_slug(&name))
                };
                let id = self.anchor.clone();
                group.competencies.push(Competency { id, name, ..Competency::default() });
            }
            // Rows stand in the order of the template; another order cannot be shown as it stands.
            _ if self.open.is_none_or(|open| open >= label) => {
                let reason =
                    if self.details.groups.is_empty() { Reason::NoGroup } else { Reason::NotInDetail };
                self.sheet.leave(at, reason);
                return;
            }
            Label::Definition => {
                said.clone_into(&mut labels.definition);
                self.put(|competency| rest.clone_into(&mut competency.definition));
            }
            Label::Cluster => {
                said.clone_into(&mut labels.cluster);
                self.put(|competency| competency.cluster_row = Some(rest.to_owned()));
            }
            Label::Levels => {}
        }
        (self.open, self.label_at, self.is_half) = (Some(label), at, said == HALF_OF_LEVELS);
        self.sheet.place(at, Kind::Row, &self.anchor);
        if label == Label::Levels && !rest.is_empty() {
            self.inside(at, rest);
        }
    }

    fn put(&mut self, change: impl FnOnce(&mut Competency)) {
        if let Some(competency) = self.competency() {
            change(competency);
        }
    }

    /// A line without a label.
    fn inside(&mut self, at: usize, words: &str) {
        let is_rest_of_left = self.sheet.follows_left(at) && marked(words).is_none();
        let done = match self.open {
            _ if is_rest_of_left => false,
            None => false,
            Some(Label::Competency) => self.name(at, words),
            Some(Label::Definition) => self.append(at, words, |competency| Some(&mut competency.definition)),
            Some(Label::Cluster) => {
                self.sheet.goes_on(at) && self.append(at, words, |one| one.cluster_row.as_mut())
            }
            Some(Label::Levels) => self.level(at, words),
        };
        if !done {
            let reason = if self.details.groups.is_empty() { Reason::NoGroup } else { Reason::NotInDetail };
            self.sheet.leave(at, reason);
        }
    }

    fn name(&mut self, at: usize, words: &str) -> bool {
        let before = self.competency().map_or(0, |competency| count(&competency.name));
        if before + count(words) > LONGEST_NAME || marked(words).is_some() {
            return false;
        }
        let done = self.append(at, words, |competency| Some(&mut competency.name));
        if self.anchor.as_str().is_empty() {
            // The name stands on the line below its label.
            let id = self.anchors.give(&competency_slug(words));
            self.anchor = id.clone();
            self.put(|competency| competency.id = id);
            self.sheet.place(self.label_at, Kind::Row, &self.anchor);
            self.sheet.place(at, Kind::Row, &self.anchor);
        }
        done
    }

    fn append(&mut self, at: usize, words: &str, field: fn(&mut Competency) -> Option<&mut String>) -> bool {
        let group = self.details.groups.last_mut();
        let Some(text) = group.and_then(|group| group.competencies.last_mut()).and_then(field) else {
            return false;
        };
        self.sheet.append(text, at, words);
        self.sheet.place(at, Kind::Row, &self.anchor);
        true
    }

    /// A line below the label before the levels: the rest of that label, a level, an example, or more of either.
    fn level(&mut self, at: usize, words: &str) -> bool {
        let anchor = self.anchor.clone();
        let is_rest_of_label = words == "voorbeelden" && at == self.label_at + 1 && self.is_half;
        let (goes_on, details) = (self.sheet.goes_on(at), &mut self.details);
        let group = details.groups.last_mut();
        let Some(competency) = group.and_then(|group| group.competencies.last_mut()) else { return false };
        if is_rest_of_label {
            self.sheet.place(at, Kind::Row, &anchor);
            return true;
        }
        let last = competency.levels.last_mut();
        let kind = match (marked(words), last) {
            (_, Some(level)) if goes_on => {
                let (text, kind) = match level.indicators.last_mut() {
                    Some(indicator) => (indicator, Kind::Item),
                    None => (&mut level.description, Kind::Level),
                };
                self.sheet.append(text, at, words);
                kind
            }
            (Some(found), Some(level)) if found.is_item() => {
                if details.marker.is_empty() {
                    found.marker.clone_into(&mut details.marker);
                }
                level.indicators.push(found.words.to_owned());
                Kind::Item
            }
            (Some(found), _) => {
                let Marker::Number(number) = found.kind else { return false };
                let Ok(number) = u8::try_from(number) else { return false };
                let description = found.words.to_owned();
                competency.levels.push(Level { number, description, indicators: Vec::new() });
                Kind::Level
            }
            _ => return false,
        };
        self.sheet.place(at, kind, &anchor);
        true
    }
}
