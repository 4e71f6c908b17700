//! Lists of competencies without their detail: the table with levels, and the overview.

use super::heading::{GroupHeading, group};
use super::letters::{count, goes_on, is_ended};
use super::marker::{Marked, marked};
use super::prose::{blocks, prose};
use super::report::Reason;
use super::sheet::Sheet;
use super::slug::competency_slug;
use crate::vacancy::{Anchor, Block, CompetencyList, Entry, Kind, ListGroup, ListedIn};
use std::collections::BTreeMap;
use std::ops::Range;

/// The words of a row, and the lines it takes.
struct Row {
    name: String,
    level: Option<u8>,
    lines: Range<usize>,
}

const LONGEST_NAME: usize = 12;

/// Reads paragraphs up to the first heading above competencies, and the list below it.
/// The names are those of the competencies that the profile has in full, without what stands behind them.
pub(super) fn competency_list(
    sheet: &mut Sheet<'_, '_>,
    lines: Range<usize>,
    anchor: &Anchor,
    listed_in: ListedIn,
    names: &BTreeMap<String, Anchor>,
) -> Vec<Block> {
    let first = lines.clone().find(|at| group(sheet.words(*at)).is_some()).unwrap_or(lines.end);
    let mut all = blocks(prose(sheet, lines.start..first, anchor));
    let mut groups: Vec<ListGroup> = Vec::new();
    let mut at = first;
    while at < lines.end {
        if let Some(found) = group(sheet.words(at)) {
            sheet.place(at, Kind::Heading, anchor);
            groups.push(list_group(found, listed_in));
            at += 1;
            continue;
        }
        let row = row(sheet, at..lines.end);
        at = row.lines.end;
        let slug = competency_slug(&row.name);
        let is_name = !slug.is_empty() && count(&row.name) <= LONGEST_NAME && !is_ended(&row.name);
        let reason = match listed_in {
            _ if row.level.is_some() && is_name => None,
            ListedIn::JobDescription => (!names.contains_key(&slug)).then_some(Reason::NoLevel),
            ListedIn::Overview | ListedIn::Detail => (!is_name).then_some(Reason::NoName),
        };
        match (reason, groups.last_mut()) {
            (None, Some(group)) => {
                row.lines.for_each(|at| sheet.place(at, Kind::Cell, anchor));
                let competency = names.get(&slug).cloned().unwrap_or_else(|| Anchor::new(slug));
                group.entries.push(Entry { competency, name: row.name, level: row.level });
            }
            (reason, _) => row.lines.for_each(|at| sheet.leave(at, reason.unwrap_or(Reason::NoName))),
        }
    }
    if !groups.is_empty() {
        all.push(Block::CompetencyList(CompetencyList { listed_in, groups }));
    }
    all
}

fn list_group(found: GroupHeading<'_>, listed_in: ListedIn) -> ListGroup {
    let level_heading = found.level_heading.filter(|_| listed_in == ListedIn::JobDescription);
    // In the overview nothing stands above levels: the word belongs to the heading.
    let heading = match (found.level_heading, level_heading) {
        (Some(word), None) => format!("{} {word}", found.heading),
        _ => found.heading.to_owned(),
    };
    ListGroup {
        heading,
        level_heading: level_heading.map(ToOwned::to_owned),
        cluster: found.cluster,
        entries: Vec::new(),
    }
}

/// The row that begins on the first of these lines: a name, perhaps over more than one line, and a level.
fn row(sheet: &mut Sheet<'_, '_>, lines: Range<usize>) -> Row {
    let words = sheet.words(lines.start);
    let words = marked(words).filter(Marked::is_item).map_or(words, |item| item.words);
    let (name, mut level) = with_level(words);
    let (mut name, mut at) = (name.to_owned(), lines.start + 1);
    while level.is_none() && at < lines.end && sheet.is_near(at) {
        let words = sheet.words(at);
        if let (_, Some(alone)) = with_level(&format!(" {words}"))
            && words.len() == 1
        {
            (level, at) = (Some(alone), at + 1);
            break;
        }
        if !goes_on(words) || is_ended(&name) {
            break;
        }
        let (more, found) = with_level(words);
        sheet.append(&mut name, at, more);
        (level, at) = (found, at + 1);
    }
    Row { name, level, lines: lines.start..at }
}

/// A name and the level behind it, 1 to 9.
fn with_level(words: &str) -> (&str, Option<u8>) {
    let digit = words.rsplit_once(' ').and_then(|(name, last)| match last.as_bytes() {
        [digit @ b'1'..=b'9'] => Some((name, Some(digit - b'0'))),
        _ => None,
    });
    digit.unwrap_or((words, None))
}
