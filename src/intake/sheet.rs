//! The text on the table: its lines without page furniture, and where each of them went so far.

use super::flow::Flow;
use super::furniture::{Furniture, furniture, is_authority};
use super::hyphen::{Join, Vocabulary, join};
use super::lines::Line;
use super::report::{Goal, Placed, Reason, Remark, Unplaced};
use crate::vacancy::{Anchor, Kind};
use std::cell::OnceCell;

/// The lines that are read, and where each went.
pub(super) struct Sheet<'l, 't> {
    lines: &'l [Line<'t>],
    flow: Flow,
    /// Made on the first word that was cut; most texts have none.
    vocabulary: OnceCell<Vocabulary<'l>>,
    fates: Vec<Option<Fate>>,
    /// What was concluded so far.
    pub(super) remarks: Vec<Remark>,
}

enum Fate {
    Placed(Kind, Anchor),
    Left(Reason),
}

/// Page furniture that was taken out, with the line that it was.
pub(super) type TakenOut<'t> = (Line<'t>, Furniture);

/// The lines without page furniture, and the page furniture.
pub(super) fn without_furniture(lines: Vec<Line<'_>>) -> (Vec<Line<'_>>, Vec<TakenOut<'_>>) {
    let found = furniture(&lines);
    let (mut kept, mut taken) = (Vec::with_capacity(lines.len()), Vec::new());
    let mut new_page = false;
    for (mut line, furniture) in lines.into_iter().zip(found) {
        new_page |= line.new_page;
        if let Some(furniture) = furniture {
            new_page = true;
            taken.push((line, furniture));
        } else {
            line.new_page = std::mem::take(&mut new_page);
            kept.push(line);
        }
    }
    (kept, taken)
}

/// The employer, where the running heads name one and no other.
pub(super) fn employer(taken: &[TakenOut<'_>]) -> Option<String> {
    let mut named = taken.iter().map(|(line, _)| &line.words).filter(|words| is_authority(words));
    let first = named.next()?;
    named.all(|other| other == first).then(|| first.clone())
}

impl<'l, 't> Sheet<'l, 't> {
    /// Nothing read yet.
    pub(super) fn new(lines: &'l [Line<'t>]) -> Self {
        let fates = lines.iter().map(|_| None).collect();
        let (flow, vocabulary) = (Flow::of(lines), OnceCell::new());
        Self { lines, flow, vocabulary, fates, remarks: Vec::new() }
    }

    /// The words of a line.
    pub(super) fn words(&self, at: usize) -> &'l str {
        self.lines.get(at).map_or("", |line| line.words.as_str())
    }

    /// Whether the line before was left to a person: what only goes on from it is left too.
    pub(super) fn follows_left(&self, at: usize) -> bool {
        at.checked_sub(1)
            .and_then(|before| self.fates.get(before))
            .is_some_and(|fate| matches!(fate, Some(Fate::Left(_))))
    }

    /// Whether the paragraph of the line before goes on in this one.
    pub(super) fn goes_on(&self, at: usize) -> bool {
        !self.follows_left(at)
            && self.pair(at).is_some_and(|(line, next)| self.flow.joins(at - 1, line, next))
    }

    /// Whether the heading of the line before goes on in this one.
    pub(super) fn heading_goes_on(&self, at: usize) -> bool {
        self.pair(at).is_some_and(|(line, next)| self.flow.heading_joins(at - 1, line, next))
    }

    /// Whether this line stands as near to the one before as those of one paragraph.
    pub(super) fn is_near(&self, at: usize) -> bool {
        self.pair(at).is_some_and(|(_, next)| self.flow.is_near(next))
    }

    fn pair(&self, at: usize) -> Option<(&'l Line<'t>, &'l Line<'t>)> {
        Some((self.lines.get(at.checked_sub(1)?)?, self.lines.get(at)?))
    }

    /// Puts words of this line behind what the lines before it said.
    pub(super) fn append(&mut self, text: &mut String, at: usize, words: &str) {
        let last = |line: &Line<'_>| line.words.rsplit(' ').next().is_some_and(|last| text.ends_with(last));
        let Some((line, _)) = self.pair(at).filter(|(line, _)| last(line)) else {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(words);
            return;
        };
        let vocabulary = || self.vocabulary.get_or_init(|| Vocabulary::of(self.lines));
        match join(line, words, vocabulary) {
            Join::Space => text.push(' '),
            Join::Hyphen => {}
            Join::Nothing { certain } => {
                if !line.soft_end {
                    text.pop();
                }
                if !certain {
                    let first = words.split(' ').next().unwrap_or_default();
                    let word = format!("{}{first}", text.rsplit(' ').next().unwrap_or_default());
                    self.remarks.push(Remark::Hyphen { number: line.number, word });
                }
            }
        }
        text.push_str(words);
    }

    /// This line went into the text.
    pub(super) fn place(&mut self, at: usize, kind: Kind, anchor: &Anchor) {
        self.settle(at, Fate::Placed(kind, anchor.clone()));
    }

    /// This line stays a matter for a person.
    pub(super) fn leave(&mut self, at: usize, reason: Reason) {
        self.settle(at, Fate::Left(reason));
    }

    fn settle(&mut self, at: usize, fate: Fate) {
        if let Some(place) = self.fates.get_mut(at) {
            *place = Some(fate);
        }
    }

    /// Where every line went; one that nobody settled is left with the first reason.
    pub(super) fn settled(self, taken: Vec<TakenOut<'t>>) -> (Vec<Placed>, Vec<Unplaced>, Vec<Remark>) {
        let (mut placed, mut unplaced) = (Vec::new(), Vec::new());
        for (line, fate) in self.lines.iter().zip(self.fates) {
            let (number, text) = (line.number, line.text.to_owned());
            match fate {
                Some(Fate::Placed(kind, anchor)) => {
                    placed.push(Placed { number, text, goal: Goal::Text { kind, anchor } });
                }
                Some(Fate::Left(reason)) => unplaced.push(Unplaced { number, text, reason }),
                None => unplaced.push(Unplaced { number, text, reason: Reason::default() }),
            }
        }
        placed.extend(taken.into_iter().map(|(line, furniture)| {
            let goal = match furniture {
                Furniture::PageNumber => Goal::PageNumber,
                Furniture::RunningHead => Goal::RunningHead,
            };
            Placed { number: line.number, text: line.text.to_owned(), goal }
        }));
        placed.sort_by_key(|placed| placed.number);
        (placed, unplaced, self.remarks)
    }
}
