//! Empty score sheets on paper: candidate numbers, limits and room to write. Nothing that anybody scored is in them.

use super::about::{document, practice};
use super::minutes::{facts, practice_mark, section};
use crate::archive::{Block, Cell, Column, Document, Line, Numbering, Piece, Row, Section, Signature, Table};
use crate::rules::{Body, Candidate, Dossier, Leaf, Member, MemberId, Moment, Part, PartId, Points};
use crate::wording;
use std::collections::BTreeSet;

const PERSONAL: &str = "Dit blad bevat persoonsgegevens zodra er iets op staat: punten en een motivering bij een kandidaat. Laat het niet rondslingeren en geef het af aan de secretaris.";

/// Which sheets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperChoice {
    /// Of which parts.
    pub parts: BTreeSet<PartId>,
    /// For which members, on the parts that they score; for nobody by name where it is empty.
    pub members: BTreeSet<MemberId>,
    /// Whether each candidate has a sheet, with more room; otherwise they stand in a list.
    pub each: bool,
}

/// What one sheet is of.
struct Sheet<'a> {
    part: &'a Part<Points>,
    leaf: &'a Leaf<Points>,
    member: Option<&'a Member>,
}

/// The sheets, each with its own numbers; `None` where there are none, or while nothing can be scored.
pub fn score_sheets(dossier: &Dossier, choice: &PaperChoice, now: Moment) -> Option<Document> {
    let scoring = dossier.scoring()?;
    let mut pieces = Vec::new();
    for (part, leaf) in scoring.procedure.leaves() {
        if !choice.parts.contains(&part.id) {
            continue;
        }
        for member in members(dossier, &part.id, choice) {
            let sheet = Sheet { part, leaf, member };
            let candidates: Vec<&Candidate> = taking_part(dossier);
            if choice.each {
                pieces.extend(candidates.iter().map(|one| sheet.of_one(dossier, one)));
            } else if !candidates.is_empty() {
                pieces.push(sheet.of_all(dossier, &candidates));
            }
        }
    }
    (!pieces.is_empty()).then(|| Document {
        // Whose procedure a sheet follows matters more on it than how final a result is.
        foot: format!("{}Scoreblad – {}", practice(dossier), wording::both_fingerprints(dossier)),
        numbering: Numbering::EachPiece,
        ..document(dossier, "Papieren scorebladen", "Scoreblad", now, pieces)
    })
}

/// Whom a sheet of a part is for: the chosen members who score it, or one sheet without a name.
fn members<'a>(dossier: &'a Dossier, part: &PartId, choice: &PaperChoice) -> Vec<Option<&'a Member>> {
    if choice.members.is_empty() {
        return vec![None];
    }
    let scoring = dossier.assessors(part).into_iter().filter(|id| choice.members.contains(id));
    let judging = scoring.filter(|id| !dossier.proceedings().is_recused_for_all(part, id));
    judging.filter_map(|id| dossier.committee().get(&id)).map(Some).collect()
}

fn taking_part(dossier: &Dossier) -> Vec<&Candidate> {
    dossier.candidates().into_iter().map(AsRef::as_ref).filter(|one: &&Candidate| one.takes_part()).collect()
}

impl Sheet<'_> {
    /// Every candidate in a list: points, and a few lines for a motivation.
    fn of_all(&self, dossier: &Dossier, candidates: &[&Candidate]) -> Piece {
        let row = |one: &&Candidate| {
            let who = self.who(dossier, one);
            let cells = if self.abstains(dossier, one) {
                [Cell::plain("onthoudt zich"), Cell::default()]
            } else {
                let why = Line::Blank(format!("motivering, kandidaat {}", one.number), 2);
                [self.room(&format!(", kandidaat {}", one.number)), Cell(vec![why])]
            };
            Row::Cells(std::iter::once(Cell::plain(who)).chain(cells).collect())
        };
        let score =
            if self.leaf.has_points() { Column::figures(self.asked()) } else { Column::words(self.asked()) };
        let columns = vec![Column::words("Kandidaat"), score, Column::words("Motivering")];
        let table = Table { columns, rows: candidates.iter().map(row).collect() };
        self.piece(dossier, String::new(), vec![section("Punten", vec![Block::Table(table)])])
    }

    /// One candidate, with room for a motivation, and at the oral test for every observation.
    fn of_one(&self, dossier: &Dossier, candidate: &Candidate) -> Piece {
        let who = format!(" – kandidaat {}", self.who(dossier, candidate));
        if self.abstains(dossier, candidate) {
            let said = Block::Paragraph("Dit lid onthoudt zich voor deze kandidaat.".into());
            return self.piece(dossier, who, vec![section("Punten", vec![said])]);
        }
        let why = Cell(vec![Line::Blank("motivering".into(), 5)]);
        let rows = vec![
            Row::Cells(vec![Cell::plain(self.asked()), self.room("")]),
            Row::Cells(vec![Cell::plain("Motivering"), why]),
        ];
        let columns = vec![Column::words("Wat"), Column::words("In te vullen")];
        let points = section("Punten", vec![Block::Table(Table { columns, rows })]);
        self.piece(dossier, who, std::iter::once(points).chain(self.observations(dossier)).collect())
    }

    /// The announced aspects and the selected competencies, at the oral test.
    fn observations(&self, dossier: &Dossier) -> Option<Section> {
        let criteria = dossier.criteria();
        if dossier.oral_part() != Some(&self.part.id) || criteria.is_empty() {
            return None;
        }
        let guide = dossier.fixed_guide();
        let row = |criterion: crate::rules::Criterion<'_>| {
            let name = wording::criterion(criterion);
            let question = guide.and_then(|guide| guide.questions.get(criterion.id()));
            let head = std::iter::once(Line::Plain(name.clone())).chain(question.cloned().map(Line::Aside));
            let room = Line::Blank(format!("observatie, of waarom niet bevraagd: {name}"), 3);
            Row::Cells(vec![Cell(head.collect()), Cell(vec![room])])
        };
        let columns =
            vec![Column::words("Criterium"), Column::words("Observatie, of “niet bevraagd, omdat …”")];
        let table = Table { columns, rows: criteria.into_iter().map(row).collect() };
        let note = Block::Small("De kandidaat kan opvragen wat je hier schrijft.".into());
        Some(section("Observaties", vec![Block::Table(table), note]))
    }

    fn piece(&self, dossier: &Dossier, who: String, mut sections: Vec<Section>) -> Piece {
        let vacancy = &dossier.opening().vacancy;
        let Part { title, description, .. } = self.part;
        let (name, role) = self
            .member
            .map_or(("Naam en handtekening", ""), |member| (member.name.as_str(), wording::role(member)));
        let of = self.member.map_or_else(String::new, |member| format!(" – {}", member.name));
        let signatures = [("Datum", ""), (name, role)];
        let signatures = signatures.map(|(name, role)| Signature { name: name.into(), role: role.into() });
        // Below what was filled in, without a heading of its own: a list often just fits on one sheet.
        if let Some(last) = sections.last_mut() {
            last.blocks.push(Block::Signatures(signatures.to_vec()));
        }
        Piece {
            marks: practice_mark(dossier),
            title: format!("Scoreblad: {title}{who}{of}"),
            about: vec![vacancy.title.clone(), vacancy.employer.clone()],
            opening: vec![facts(self.about(dossier, description.as_deref())), Block::Small(PERSONAL.into())],
            sections,
            ..Piece::default()
        }
    }

    fn about(&self, dossier: &Dossier, description: Option<&str>) -> Vec<(&'static str, String)> {
        let member = self.member.map(|member| ("Lid", format!("{}, {}", member.name, wording::role(member))));
        let step = if self.leaf.has_points() {
            format!("; punten gaan per {}", self.leaf.step)
        } else {
            String::new()
        };
        let limits = ("Punten", format!("{}{step}", wording::limits(self.part)));
        let about = description.map(|words| ("Onderdeel", words.to_owned()));
        let marks = ("Controletekens", wording::both_fingerprints(dossier));
        member.into_iter().chain([limits]).chain(about).chain([marks]).collect()
    }

    /// The number, and the name where names may stand beside scores and this part is not marked without knowing whose work it is.
    fn who(&self, dossier: &Dossier, candidate: &Candidate) -> String {
        let masked = dossier.anonymous_parts().contains(&self.part.id);
        let name = dossier.name(&candidate.id).filter(|_| !masked);
        name.map_or_else(|| candidate.number.to_string(), |name| format!("{} {name}", candidate.number))
    }

    fn abstains(&self, dossier: &Dossier, candidate: &Candidate) -> bool {
        let recusal =
            |member: &Member| dossier.proceedings().recusal(&self.part.id, &member.id, &candidate.id);
        self.member.and_then(recusal).is_some()
    }

    /// What is asked for.
    fn asked(&self) -> String {
        match &self.part.body {
            Body::Leaf(leaf) if leaf.has_points() => format!("Punten op {}", leaf.most_entered()),
            _ => "Omcirkel".into(),
        }
    }

    /// Where it is written.
    fn room(&self, of_whom: &str) -> Cell {
        if self.leaf.has_points() {
            Cell(vec![Line::Box(format!("{}{of_whom}", self.asked().to_lowercase()))])
        } else {
            Cell::plain("geschikt / niet geschikt")
        }
    }
}
