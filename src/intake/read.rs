//! The whole text: its zones, and what each becomes.

use super::competency_list::competency_list;
use super::details::details;
use super::heading::{ZONES, Zone, names};
use super::lines::{Line, lines};
use super::prose::{blocks, prose};
use super::report::{Intake, Remark, Unsaid};
use super::sheet::{Sheet, employer, without_furniture};
use super::slug::{Anchors, competency_slug};
use super::subsections::{heading, subsections};
use super::zones::zones;
use super::{criteria, function, procedure, sign_off, tasks};
use crate::vacancy::{Anchor, Block, Content, DraftVacancy, Heading, ListedIn, Quote, Section, Technique};
use std::collections::BTreeMap;
use std::ops::Range;

/// The largest text that is read, in bytes: two hundred pages take less than one of these ten megabytes.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

/// A text too large to be a job description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge {
    /// How many bytes it takes.
    pub bytes: usize,
}

/// Reads the text of a job description, laid out like that of the template.
///
/// Nothing is dropped: every line that says something is placed, or unplaced with a reason.
///
/// # Errors
/// When the text is larger than [`MOST_BYTES`].
///
/// ```
/// let text = "KENNIS: wat je kent\n• decreet lokaal bestuur\n";
/// let intake = selectiewijzer::intake::read_text(text).map_err(|large| format!("{large:?}"))?;
/// assert_eq!(intake.placed.len(), 2);
/// assert!(intake.unplaced.is_empty());
/// # Ok::<(), String>(())
/// ```
pub fn read_text(text: &str) -> Result<Intake, TooLarge> {
    if text.len() > MOST_BYTES {
        return Err(TooLarge { bytes: text.len() });
    }
    let (kept, taken) = without_furniture(lines(text));
    let employer = employer(&taken);
    let mut reading = Reading::new(&kept);
    let (sections, task) = reading.sections(&zones(&kept));
    let content = Content {
        title: reading.title.unwrap_or_default(),
        employer: employer.clone().unwrap_or_default(),
        task: task.clone().unwrap_or_default(),
        sections,
        ..Content::default()
    };
    let mut sheet = reading.sheet;
    sheet.remarks.extend(employer.map(Remark::Employer));
    sheet.remarks.extend(task.map(|task| Remark::Task(task.text)));
    let (techniques, rule) = announced(&content);
    let procedure = procedure::procedure(&techniques, &rule, &mut sheet.remarks);
    let draft = DraftVacancy { content, procedure };
    let (placed, unplaced, remarks) = sheet.settled(taken);
    Ok(Intake { unsaid: unsaid(&draft), draft, placed, unplaced, remarks })
}

/// The techniques and the rule for passing, wherever they stand.
fn announced(content: &Content) -> (Vec<Technique>, Vec<String>) {
    let (mut techniques, mut rule) = (Vec::new(), Vec::new());
    for block in content.sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Techniques(found) => techniques.extend(found.iter().cloned()),
            Block::PassRule(found) => rule.extend(found.iter().cloned()),
            _ => {}
        }
    }
    (techniques, rule)
}

/// What no text laid out like this says, and what this one lacks.
fn unsaid(draft: &DraftVacancy) -> Vec<Unsaid> {
    let content = &draft.content;
    let always = [
        Unsaid::Identifier,
        Unsaid::Source,
        Unsaid::Descriptions,
        Unsaid::Marking,
        Unsaid::Notes,
        Unsaid::EmployerDetails,
        Unsaid::Words,
    ];
    let lacking = [
        (Unsaid::Title, content.title.is_empty()),
        (Unsaid::Employer, content.employer.is_empty()),
        (Unsaid::Task, content.task.text.is_empty()),
        (Unsaid::Procedure, draft.procedure.parts.is_empty()),
    ];
    let lacking = lacking.into_iter().filter(|(_, lacks)| *lacks).map(|(unsaid, _)| unsaid);
    let mut all: Vec<_> = always.into_iter().chain(lacking).collect();
    all.sort_unstable();
    all
}

/// The text on the table, with what was learnt of it so far.
struct Reading<'l, 't> {
    sheet: Sheet<'l, 't>,
    anchors: Anchors,
    fixed: Vec<Zone>,
    title: Option<String>,
    competencies: BTreeMap<String, Anchor>,
}

impl<'l, 't> Reading<'l, 't> {
    fn new(lines: &'l [Line<'t>]) -> Self {
        let mut anchors = Anchors::new();
        for zone in ZONES {
            anchors.give(names(zone).0);
        }
        let (fixed, competencies) = (ZONES.to_vec(), BTreeMap::new());
        Self { sheet: Sheet::new(lines), anchors, fixed, title: None, competencies }
    }

    /// The sections of all zones, and the task. The profile comes first: other zones need its names.
    fn sections(&mut self, zones: &[(Zone, Range<usize>)]) -> (Vec<Section>, Option<Quote>) {
        let mut read: Vec<Option<Section>> = zones.iter().map(|_| None).collect();
        let mut task = None;
        for first in [true, false] {
            for ((zone, lines), place) in zones.iter().zip(&mut read) {
                if matches!(zone, Zone::Detail | Zone::Profile) == first {
                    let (section, found) = self.section(*zone, lines.clone());
                    *place = Some(section);
                    task = task.or(found);
                }
            }
        }
        let mut sections: Vec<Section> = Vec::new();
        let mut in_profile = false;
        for ((zone, _), section) in zones.iter().zip(read.into_iter().flatten()) {
            let belongs = in_profile && matches!(zone, Zone::Overview | Zone::Detail);
            match sections.last_mut().filter(|_| belongs) {
                Some(profile) => profile.sections.push(section),
                None => sections.push(section),
            }
            in_profile = belongs || *zone == Zone::Profile;
        }
        (sections, task)
    }

    fn anchor(&mut self, zone: Zone) -> Anchor {
        let wanted = names(zone).0;
        match self.fixed.iter().position(|free| *free == zone) {
            Some(at) => {
                self.fixed.swap_remove(at);
                Anchor::new(wanted)
            }
            None => self.anchors.give(wanted),
        }
    }

    fn section(&mut self, zone: Zone, lines: Range<usize>) -> (Section, Option<Quote>) {
        let id = self.anchor(zone);
        let section = Section { id: id.clone(), short: names(zone).1.to_owned(), ..Section::default() };
        match zone {
            Zone::SignOff => {
                let blocks = vec![Block::SignOff(sign_off::sign_off(&mut self.sheet, lines, &id))];
                return (Section { blocks, ..section }, None);
            }
            Zone::Detail => {
                let details = details(&mut self.sheet, lines, &id, &mut self.anchors);
                for competency in details.groups.iter().flat_map(|group| &group.competencies) {
                    let slug = competency_slug(&competency.name);
                    self.competencies.entry(slug).or_insert_with(|| competency.id.clone());
                }
                return (Section { blocks: vec![Block::CompetencyDetails(details)], ..section }, None);
            }
            _ => {}
        }
        let words = self.sheet.words(lines.start);
        let (text, next) = heading(&mut self.sheet, &lines, words, &id);
        let heading = Some(Heading { marker: None, text, subtitle: None });
        let section = Section { heading, ..section };
        self.below(zone, next..lines.end, section)
    }

    /// What stands below the heading of a zone.
    fn below(&mut self, zone: Zone, lines: Range<usize>, section: Section) -> (Section, Option<Quote>) {
        let id = section.id.clone();
        let list = |listed_in, reading: &mut Self| {
            competency_list(&mut reading.sheet, lines.clone(), &id, listed_in, &reading.competencies)
        };
        let blocks = match zone {
            Zone::Function | Zone::Tasks => return self.sectioned(zone, lines, section),
            Zone::Profile => return (self.profile(lines, section), None),
            Zone::Competencies => list(ListedIn::JobDescription, self),
            Zone::Overview => list(ListedIn::Overview, self),
            Zone::Knowledge => knowledge(blocks(prose(&mut self.sheet, lines, &id))),
            Zone::Criteria => criteria::criteria(&mut self.sheet, lines, &id, &mut self.anchors),
            Zone::SignOff | Zone::Detail => Vec::new(),
        };
        (Section { blocks, ..section }, None)
    }

    /// A zone with sections below it.
    fn sectioned(&mut self, zone: Zone, lines: Range<usize>, section: Section) -> (Section, Option<Quote>) {
        let id = section.id.clone();
        let headings = match zone {
            Zone::Function => function::headings(&self.sheet, lines.clone()),
            _ => tasks::headings(&self.sheet, lines.clone()),
        };
        let (mut before, mut below) = subsections(&mut self.sheet, lines, &headings, &mut self.anchors, &id);
        let mut task = None;
        if zone == Zone::Function {
            function::chart(&mut self.sheet, &mut before, &mut below, &id, self.title.as_deref());
            task = function::task(&below);
        }
        let sections = below.into_iter().map(super::subsections::Subsection::whole).collect();
        (Section { blocks: blocks(before), sections, ..section }, task)
    }

    /// The name of the job stands below the heading of the profile.
    fn profile(&mut self, lines: Range<usize>, section: Section) -> Section {
        let id = section.id.clone();
        let first = self.sheet.words(lines.start).to_owned();
        if lines.is_empty() {
            return section;
        }
        let (subtitle, next) = heading(&mut self.sheet, &lines, &first, &id);
        if self.title.is_none() {
            self.title = Some(subtitle.clone());
        }
        let heading = section.heading.map(|heading| Heading { subtitle: Some(subtitle), ..heading });
        let blocks = blocks(prose(&mut self.sheet, next..lines.end, &id));
        Section { heading, blocks, ..section }
    }
}

/// The first list is what one must know.
fn knowledge(mut blocks: Vec<Block>) -> Vec<Block> {
    if let Some(block) = blocks.iter_mut().find(|block| matches!(block, Block::List(_)))
        && let Block::List(list) = block
    {
        *block = Block::Knowledge(std::mem::take(list));
    }
    blocks
}
