//! The evaluation criteria: the selection techniques, and when a candidate passes.

use super::aspects::{asks_selected_competencies, aspects};
use super::letters::{begins_with, count};
use super::marker::{Marker, marked};
use super::parts::Parts;
use super::report::Remark;
use super::sheet::Sheet;
use super::slug::Anchors;
use crate::rules::PartId;
use crate::vacancy::{Anchor, Block, Kind, Technique};
use std::ops::Range;

const LONGEST_TITLE: usize = 30;

/// What a paragraph of the criteria is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Introduction,
    /// The name of a technique, which may go on and may have its points on the next line.
    Title,
    Text,
    Rule,
}

/// Reads the techniques and the rule for passing below their heading.
pub(super) fn criteria(
    sheet: &mut Sheet<'_, '_>,
    lines: Range<usize>,
    anchor: &Anchor,
    anchors: &mut Anchors,
) -> Vec<Block> {
    let mut reader = Reader { sheet, blocks: Vec::new(), open: Open::Introduction, expected: [1, 1], anchor };
    for at in lines.clone() {
        reader.line(at, at > lines.start);
    }
    let (mut blocks, mut parts) = (reader.blocks, Parts::default());
    for block in &mut blocks {
        if let Block::Techniques(techniques) = block {
            for technique in techniques {
                complete(sheet, technique, anchors, &mut parts);
            }
        }
    }
    blocks
}

struct Reader<'r, 'l, 't> {
    sheet: &'r mut Sheet<'l, 't>,
    blocks: Vec<Block>,
    open: Open,
    /// The next number of a technique, and the next letter below it.
    expected: [u32; 2],
    anchor: &'r Anchor,
}

impl Reader<'_, '_, '_> {
    fn line(&mut self, at: usize, is_below: bool) {
        let words = self.sheet.words(at);
        let kind = if let Some((depth, marker, title)) = self.technique(words) {
            self.begin(depth, marker, title);
            Kind::Heading
        } else if is_rule(words) && (self.open == Open::Rule || self.last().is_some()) {
            self.rule(words);
            Kind::Paragraph
        } else if is_below && self.goes_on(at, words) {
            self.append(at, words)
        } else {
            self.paragraph(words)
        };
        self.sheet.place(at, kind, self.anchor);
    }

    /// The next technique: `1. Schriftelijke proef. 60/100`, `a) Gevalstudie.`
    fn technique<'w>(&mut self, words: &'w str) -> Option<(usize, &'w str, &'w str)> {
        let found = marked(words)?;
        let depth = match found.kind {
            Marker::Number(number) if number == self.expected[0] => 0,
            Marker::Letter(letter) if letter == self.expected[1] && self.last().is_some() => 1,
            _ => return None,
        };
        self.expected[depth] += 1;
        if depth == 0 {
            self.expected[1] = 1;
        }
        Some((depth, found.marker, found.words))
    }

    fn begin(&mut self, depth: usize, marker: &str, words: &str) {
        let (title, points) = with_points(words);
        let technique = Technique {
            part: PartId::new(String::new()),
            marker: marker.to_owned(),
            title: title.to_owned(),
            points,
            text: Vec::new(),
            aspects: Vec::new(),
            selected_competencies: false,
            techniques: Vec::new(),
        };
        self.open = Open::Title;
        match (depth, self.blocks.last_mut()) {
            (0, Some(Block::Techniques(techniques))) => techniques.push(technique),
            (1, Some(Block::Techniques(techniques))) if !techniques.is_empty() => {
                techniques.last_mut().into_iter().for_each(|last| last.techniques.push(technique.clone()));
            }
            _ => self.blocks.push(Block::Techniques(vec![technique])),
        }
    }

    /// The technique that was read last, where nothing else came after it.
    fn last(&mut self) -> Option<&mut Technique> {
        let Some(Block::Techniques(techniques)) = self.blocks.last_mut() else { return None };
        let last = techniques.last_mut()?;
        if last.techniques.is_empty() { Some(last) } else { last.techniques.last_mut() }
    }

    fn goes_on(&mut self, at: usize, words: &str) -> bool {
        if self.open != Open::Title {
            return self.sheet.goes_on(at);
        }
        let (title, points) = self.last().map_or((false, false), |last| {
            let is_open = !last.title.ends_with(['.', ':'])
                && last.points.is_none()
                && count(&last.title) <= LONGEST_TITLE;
            (is_open, last.points.is_none() && with_points(&format!(" {words}")).0.is_empty())
        });
        points || title && self.sheet.heading_goes_on(at)
    }

    fn append(&mut self, at: usize, words: &str) -> Kind {
        let open = self.open;
        let mut taken = match open {
            Open::Title => self.last().map(|last| std::mem::take(&mut last.title)),
            Open::Text => self.last().and_then(|last| last.text.pop()),
            Open::Introduction | Open::Rule => match self.blocks.last_mut() {
                Some(Block::Paragraph(text)) => Some(std::mem::take(text)),
                Some(Block::PassRule(rule)) => rule.pop(),
                _ => None,
            },
        }
        .unwrap_or_default();
        self.sheet.append(&mut taken, at, words);
        if open == Open::Title {
            let (title, points) = with_points(&taken);
            if let Some(last) = self.last() {
                (last.title, last.points) = (title.to_owned(), points);
            }
            return Kind::Heading;
        }
        if open == Open::Text
            && let Some(last) = self.last()
        {
            last.text.push(taken);
            return Kind::Paragraph;
        }
        match (open, self.blocks.last_mut()) {
            (_, Some(Block::Paragraph(text))) => *text = taken,
            (_, Some(Block::PassRule(rule))) => rule.push(taken),
            _ => self.blocks.push(Block::Paragraph(taken)),
        }
        Kind::Paragraph
    }

    fn paragraph(&mut self, words: &str) -> Kind {
        if self.open == Open::Rule {
            self.rule(words);
        } else if let Some(last) = self.last() {
            last.text.push(words.to_owned());
            self.open = Open::Text;
        } else {
            self.blocks.push(Block::Paragraph(words.to_owned()));
        }
        Kind::Paragraph
    }

    fn rule(&mut self, words: &str) {
        self.open = Open::Rule;
        match self.blocks.last_mut() {
            Some(Block::PassRule(rule)) => rule.push(words.to_owned()),
            _ => self.blocks.push(Block::PassRule(vec![words.to_owned()])),
        }
    }
}

/// Whether the words begin the rule for passing.
fn is_rule(words: &str) -> bool {
    const BEGINNINGS: [&str; 5] = [
        "om te slagen",
        "om geslaagd te zijn",
        "op het geheel van",
        "op het totaal van",
        "kandidaten slagen",
    ];
    words.starts_with(char::is_uppercase) && BEGINNINGS.iter().any(|beginning| begins_with(words, beginning))
}

/// A title and the points behind it: `60/100`.
fn with_points(words: &str) -> (&str, Option<String>) {
    let number = |text: &str| (1..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let split = words.rsplit_once(' ').filter(|(_, last)| {
        last.split_once('/').is_some_and(|(points, whole)| number(points) && number(whole))
    });
    split.map_or((words, None), |(title, points)| (title, Some(points.to_owned())))
}

/// What follows from a whole technique: the part that it is, and what its sentences say that is questioned there.
fn complete(sheet: &mut Sheet<'_, '_>, technique: &mut Technique, anchors: &mut Anchors, parts: &mut Parts) {
    technique.part = parts.give(&technique.title);
    technique.selected_competencies = technique.text.iter().any(|text| asks_selected_competencies(text));
    technique.aspects = technique.text.iter().flat_map(|text| aspects(text, anchors)).collect();
    if !technique.aspects.is_empty() {
        let aspects = technique.aspects.iter().map(|aspect| aspect.text.clone()).collect();
        sheet.remarks.push(Remark::Aspects { title: technique.title.clone(), aspects });
    }
    for below in &mut technique.techniques {
        complete(sheet, below, anchors, parts);
    }
}

#[cfg(test)]
mod tests {
    use crate::intake::read_text;

    /// The titles, points and identifiers of the parts that a text gives.
    fn parts(text: &str) -> Vec<(String, Option<String>, String)> {
        let content = read_text(text).unwrap_or_default().draft.content;
        let found = content.techniques().into_iter();
        found.map(|found| (found.title.clone(), found.points.clone(), found.part.to_string())).collect()
    }

    #[test]
    fn a_title_goes_on_and_has_its_points_below() {
        let text = "Evaluatiecriteria:\n1. Mondelinge proef\nmet een presentatie 40/100\n2. Schriftelijke proef.\n60/100\nWat je schrijft.";
        assert_eq!(
            parts(text),
            [
                ("Mondelinge proef met een presentatie".into(), Some("40/100".into()), "mondeling".into()),
                ("Schriftelijke proef.".into(), Some("60/100".into()), "schriftelijk".into()),
            ]
        );
    }

    #[test]
    fn two_tests_of_one_name_are_two_parts() {
        let found = parts("Evaluatiecriteria:\n1. Een gesprek.\n2. Het gesprek.\n3. ❖ ❖.");
        let ids: Vec<_> = found.into_iter().map(|(.., id)| id).collect();
        assert_eq!(ids, ["gesprek", "gesprek-nr-2", "proef"]);
    }
}
