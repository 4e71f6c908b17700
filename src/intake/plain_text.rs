//! A vacancy as plain text in the layout of the template: what [`super::read_text`] reads back.

use crate::vacancy::{
    Block, Chart, Competency, CompetencyDetails, CompetencyList, Content, DetailLabels, List, Section,
    SignOff, Technique,
};

/// Writes the employer's text: one line for each piece, with empty lines between what stands apart.
///
/// What we say beside it (the identifier, notes, the word list, the employer's details) is no part of that text.
///
/// ```
/// use selectiewijzer::intake::{read_text, write_text};
/// let text = "KENNIS: wat je kent\n\n• decreet lokaal bestuur\n• informatica\n";
/// let intake = read_text(text).map_err(|large| format!("{large:?}"))?;
/// assert_eq!(write_text(&intake.draft.content), text);
/// # Ok::<(), String>(())
/// ```
pub fn write_text(content: &Content) -> String {
    let mut text = Text::default();
    content.sections.iter().for_each(|section| text.section(section));
    text.0
}

#[derive(Default)]
struct Text(String);

impl Text {
    /// A line right below the one before.
    fn line(&mut self, words: &[&str]) {
        let words: Vec<&str> = words.iter().copied().filter(|words| !words.is_empty()).collect();
        self.0.push_str(&words.join(" "));
        self.0.push('\n');
    }

    /// A line that stands apart from the one before.
    fn apart(&mut self, words: &[&str]) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.line(words);
    }

    fn section(&mut self, section: &Section) {
        if let Some(heading) = &section.heading {
            self.apart(&[heading.marker.as_deref().unwrap_or_default(), &heading.text]);
            heading.subtitle.iter().for_each(|subtitle| self.line(&[subtitle]));
        }
        section.blocks.iter().for_each(|block| self.block(block));
        section.sections.iter().for_each(|section| self.section(section));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(text) => self.apart(&[text]),
            Block::List(list) | Block::Knowledge(list) => {
                self.0.push('\n');
                self.list(list);
            }
            Block::Chart(chart) => self.chart(chart),
            Block::CompetencyList(list) => self.competency_list(list),
            Block::CompetencyDetails(details) => self.details(details),
            Block::SignOff(sign_off) => self.sign_off(sign_off),
            Block::Techniques(techniques) => {
                for technique in techniques {
                    self.technique(technique);
                }
            }
            Block::PassRule(rule) => rule.iter().for_each(|text| self.apart(&[text])),
        }
    }

    fn list(&mut self, list: &List) {
        for item in &list.items {
            self.line(&[&list.marker, &item.text]);
            item.list.iter().for_each(|below| self.list(below));
        }
    }

    fn chart(&mut self, chart: &Chart) {
        chart.nodes.iter().for_each(|node| self.apart(&[&node.label]));
    }

    fn competency_list(&mut self, list: &CompetencyList) {
        for group in &list.groups {
            self.apart(&[&group.heading, group.level_heading.as_deref().unwrap_or_default()]);
            for entry in &group.entries {
                let level = entry.level.map(|level| level.to_string()).unwrap_or_default();
                self.line(&[&entry.name, &level]);
            }
        }
    }

    fn details(&mut self, details: &CompetencyDetails) {
        for group in &details.groups {
            self.apart(&[&group.heading]);
            for competency in &group.competencies {
                self.competency(competency, &details.labels, &details.marker);
            }
        }
    }

    fn competency(&mut self, competency: &Competency, labels: &DetailLabels, marker: &str) {
        self.apart(&[&labels.competency, &competency.name]);
        self.line(&[&labels.definition, &competency.definition]);
        competency.cluster_row.iter().for_each(|cluster| self.line(&[&labels.cluster, cluster]));
        self.line(&[&labels.levels]);
        for level in &competency.levels {
            self.line(&[&format!("{}.", level.number), &level.description]);
            level.indicators.iter().for_each(|indicator| self.line(&[marker, indicator]));
        }
    }

    fn sign_off(&mut self, sign_off: &SignOff) {
        for signer in &sign_off.signers {
            self.apart(&[&signer.role, signer.name.as_deref().unwrap_or_default()]);
            self.line(&[&signer.date_label, &signer.date]);
            signer.statement.iter().for_each(|statement| self.line(&[statement]));
        }
    }

    fn technique(&mut self, technique: &Technique) {
        self.apart(&[&technique.marker, &technique.title, technique.points.as_deref().unwrap_or_default()]);
        technique.text.iter().for_each(|text| self.apart(&[text]));
        technique.techniques.iter().for_each(|technique| self.technique(technique));
    }
}
