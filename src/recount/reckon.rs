//! The calculation: of every part the least and the most that it can still be, from the last part to the first.

use super::fraction::Fraction;
use super::going_on::{GoingOn, going_on};
use super::places::places;
use super::sheet::{Combined, JudgedBy, MemberScore, Part, Row, Score, Sheet};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// What the recount finds of a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The number.
    pub number: u32,
    /// The answer; `None` for who does not take part.
    pub answer: Option<Answer>,
    /// The total, once nothing is open and every round was taken.
    pub total: Option<Fraction>,
    /// The place, for who passed.
    pub place: Option<usize>,
}

/// Whether a candidate passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Everything is known, and every condition is met.
    Passed,
    /// Some condition is missed whatever still comes.
    Failed,
    /// Neither yet.
    Undecided,
}

/// What on the sheet cannot be calculated with: the part, and the text where it is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreckonable {
    /// The part; `total` for the whole.
    pub part: String,
    /// What stands there.
    pub text: String,
}

/// Everything that the sheet gives, in the order of its rows.
///
/// # Errors
/// The first text that is no number, or a number too fine to write down as a fraction.
pub fn recount(sheet: &Sheet) -> Result<Vec<Outcome>, Unreckonable> {
    let points = sheet.rows.iter().map(|row| spans(sheet, row)).collect::<Result<Vec<_>, _>>()?;
    let going_on = going_on(sheet, &points)?;
    let mut outcomes = Vec::new();
    for ((row, spans), going_on) in sheet.rows.iter().zip(&points).zip(going_on) {
        let (answer, total) = if row.takes_part { answer(sheet, spans, going_on)? } else { (None, None) };
        outcomes.push(Outcome { number: row.number, answer, total, place: None });
    }
    if !sheet.unranked {
        places(sheet, &points, &mut outcomes).ok_or_else(|| unreckonable("total", "gelijke totalen"))?;
    }
    Ok(outcomes)
}

/// What a part can still be in points: the same twice where it is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) least: Fraction,
    pub(super) most: Fraction,
    pub(super) known: bool,
    /// Whether it fails by itself: absent, or found not suitable.
    pub(super) out: bool,
}

pub(super) type Spans = BTreeMap<String, Span>;

const KNOWN_NOTHING: Span = Span { least: Fraction::ZERO, most: Fraction::ZERO, known: true, out: false };

pub(super) fn unreckonable(part: &str, text: &str) -> Unreckonable {
    Unreckonable { part: part.to_owned(), text: text.to_owned() }
}

/// The spans of all parts: a group's are those of its parts added up.
fn spans(sheet: &Sheet, row: &Row) -> Result<Spans, Unreckonable> {
    let mut spans = Spans::new();
    let is_group = |id: &str| sheet.parts.iter().any(|part| part.group.as_deref() == Some(id));
    for part in sheet.parts.iter().rev() {
        let too_fine = || unreckonable(&part.id, "te fijn");
        if is_group(&part.id) {
            let mut sum = KNOWN_NOTHING;
            for below in sheet.parts.iter().filter(|below| below.group.as_deref() == Some(&part.id)) {
                let one = spans[&below.id];
                sum.least = sum.least.plus(one.least).ok_or_else(too_fine)?;
                sum.most = sum.most.plus(one.most).ok_or_else(too_fine)?;
                sum.known &= one.known;
            }
            spans.insert(part.id.clone(), sum);
        } else {
            spans.insert(part.id.clone(), leaf(part, row.scores.get(&part.id))?);
        }
    }
    Ok(spans)
}

fn leaf(part: &Part, score: Option<&Score>) -> Result<Span, Unreckonable> {
    match (part.judged_by, score) {
        (JudgedBy::Advice, _) | (JudgedBy::Suitability, Some(Score::Suitable)) => return Ok(KNOWN_NOTHING),
        (JudgedBy::Suitability, Some(Score::NotSuitable | Score::Absent)) | (_, Some(Score::Absent)) => {
            return Ok(Span { out: true, ..KNOWN_NOTHING });
        }
        (JudgedBy::Suitability, _) => return Ok(Span { known: false, ..KNOWN_NOTHING }),
        (JudgedBy::Points, _) => {}
    }
    let max = read(part, part.max.as_deref().unwrap_or_default())?;
    let marks = part.raw_max.as_deref().map_or(Ok(max), |text| read(part, text))?;
    let each = max.over(marks).ok_or_else(|| unreckonable(&part.id, "te fijn"))?;
    let (least, most, known) = match score {
        Some(Score::Points(text)) => {
            let given = read(part, text)?;
            (given, given, true)
        }
        Some(Score::Members(given)) if part.combined != Combined::Agreed => combined(part, given, marks)?,
        _ => (Fraction::ZERO, marks, false),
    };
    let points = |marks: Fraction| marks.times(each).ok_or_else(|| unreckonable(&part.id, "te fijn"));
    Ok(Span { least: points(least)?, most: points(most)?, known, out: false })
}

/// The least and the most that members' scores make together, and whether all are in.
fn combined(
    part: &Part,
    given: &BTreeMap<String, MemberScore>,
    full: Fraction,
) -> Result<(Fraction, Fraction, bool), Unreckonable> {
    let (mut scores, mut missing) = (Vec::new(), 0);
    for member in &part.members {
        match given.get(member) {
            Some(MemberScore::Points(text)) => scores.push(read(part, text)?),
            Some(MemberScore::Nothing) => {}
            None => missing += 1,
        }
    }
    if scores.is_empty() && missing == 0 {
        return Ok((Fraction::ZERO, full, false));
    }
    let with = |filled: Fraction| {
        let all = scores.iter().copied().chain(std::iter::repeat_n(filled, missing)).collect();
        one_of(part.combined, all).ok_or_else(|| unreckonable(&part.id, "te fijn"))
    };
    Ok((with(Fraction::ZERO)?, with(full)?, missing == 0))
}

/// The mean, or the median.
fn one_of(how: Combined, mut scores: Vec<Fraction>) -> Option<Fraction> {
    // Two decimals each: no comparison is too fine.
    scores.sort_by(|one, other| one.against(*other).unwrap_or(Ordering::Equal));
    let count = scores.len();
    let middle = match how {
        Combined::Median if count.is_multiple_of(2) => &scores[count / 2 - 1..=count / 2],
        Combined::Median => &scores[count / 2..=count / 2],
        Combined::Mean | Combined::Agreed => &scores[..],
    };
    let sum = middle.iter().try_fold(Fraction::ZERO, |sum, score| sum.plus(*score))?;
    sum.over(Fraction::new(middle.len() as u128, 1)?)
}

/// Whether the candidate passes, and with what.
fn answer(
    sheet: &Sheet,
    spans: &Spans,
    going_on: GoingOn,
) -> Result<(Option<Answer>, Option<Fraction>), Unreckonable> {
    let mut top = sheet.parts.iter().filter(|part| part.group.is_none());
    let too_fine = || unreckonable("total", "te fijn");
    let mut sums = (Fraction::ZERO, Fraction::ZERO);
    for part in top.clone() {
        sums.0 = sums.0.plus(spans[&part.id].least).ok_or_else(too_fine)?;
        sums.1 = sums.1.plus(spans[&part.id].most).ok_or_else(too_fine)?;
    }
    let mut whole = Fraction::ZERO;
    for part in top.clone().filter_map(|part| part.max.as_deref().map(|max| (part, max))) {
        whole = whole.plus(read(part.0, part.1)?).ok_or_else(too_fine)?;
    }
    let mut failed = going_on == GoingOn::No || below("total", sheet.total_floor.as_deref(), whole, sums.1)?;
    let mut left_out = going_on == GoingOn::No;
    for part in &sheet.parts {
        if missed(part, spans)? {
            failed = true;
            let last = sheet.rounds.last();
            left_out |= !sheet.rounds.is_empty()
                && !last.is_some_and(|round| round.iter().any(|id| *id == outermost(sheet, part)));
        }
    }
    let known = going_on != GoingOn::NotSure && top.all(|part| spans[&part.id].known);
    let total = (known && !left_out).then_some(sums.1);
    let answer = match (failed, known) {
        (true, _) => Answer::Failed,
        (false, true) => Answer::Passed,
        (false, false) => Answer::Undecided,
    };
    Ok((Some(answer), total))
}

/// Whether a part fails by itself or its floor cannot be reached any more.
pub(super) fn missed(part: &Part, spans: &Spans) -> Result<bool, Unreckonable> {
    let span = spans[&part.id];
    let max = part.max.as_deref().map_or(Ok(Fraction::ZERO), |max| read(part, max))?;
    Ok(span.out || below(&part.id, part.floor.as_deref(), max, span.most)?)
}

/// The part at the top in which a part lies.
pub(super) fn outermost<'a>(sheet: &'a Sheet, part: &'a Part) -> &'a str {
    match part.group.as_deref().and_then(|group| sheet.parts.iter().find(|one| one.id == group)) {
        Some(group) => outermost(sheet, group),
        None => &part.id,
    }
}

/// Whether `most` is below a floor of `max`.
fn below(part: &str, floor: Option<&str>, max: Fraction, most: Fraction) -> Result<bool, Unreckonable> {
    let Some(floor) = floor else { return Ok(false) };
    let wrong = || unreckonable(part, floor);
    let needed = match floor.strip_suffix('%') {
        Some(share) => Fraction::read(share.trim())
            .and_then(|share| share.times(max))
            .and_then(|needed| needed.over(Fraction::new(100, 1)?)),
        None => Fraction::read(floor),
    };
    let order = needed.and_then(|needed| most.against(needed)).ok_or_else(wrong)?;
    Ok(order == Ordering::Less)
}

fn read(part: &Part, text: &str) -> Result<Fraction, Unreckonable> {
    Fraction::read(text).ok_or_else(|| unreckonable(&part.id, text))
}
