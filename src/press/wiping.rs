//! The statement that a device was wiped: what went, on what ground, and what wiping does not reach. No candidate is in it.

use super::minutes::facts;
use crate::archive::{Block, Cell, Column, CopyNote, Line, Piece, Row, Section, Signature, Table};
use crate::rules::Moment;
use crate::wording;

/// Why a dossier may go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WipeGround {
    /// It is for practising.
    Practice,
    /// Somebody typed over the check characters from the screen of who took it in, and they were equal.
    Received,
    /// Somebody says why, in words.
    Reason(String),
}

/// A dossier that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WipedDossier {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whose score sheet it is.
    pub sheet: Option<String>,
    /// Whether it had been put aside as deleted.
    pub deleted: bool,
    /// Its check characters; `None` where it could not be read.
    pub check: Option<String>,
    /// The last copy.
    pub copy: Option<CopyNote>,
    /// Why it may go.
    pub ground: WipeGround,
}

/// What was wiped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wiped {
    /// Everything of this program on the device.
    Device(Vec<WipedDossier>),
    /// One dossier; the rest stays.
    Dossier(WipedDossier),
}

/// The statement, made after it was wiped.
pub fn wipe_statement(wiped: &Wiped, now: Moment) -> Piece {
    let (dossiers, whole) = match wiped {
        Wiped::Device(dossiers) => (dossiers.as_slice(), true),
        Wiped::Dossier(one) => (std::slice::from_ref(one), false),
    };
    let scope = if whole {
        "alles wat Selectiewijzer in deze browser op dit toestel bijhield, nagekeken na het wissen"
    } else {
        "één dossier; wat Selectiewijzer verder op dit toestel bijhoudt, blijft staan"
    };
    let too = whole.then(|| list("Ook gewist", &wording::WIPED_TOO));
    let sections = [
        Some(Section { title: "Gewiste dossiers".into(), blocks: vec![went(dossiers)] }),
        too,
        Some(list("Wat niet gewist is", &wording::NOT_WIPED)),
        Some(Section { title: "Ondertekening".into(), blocks: vec![signatures()] }),
    ];
    Piece {
        title: "Verklaring van wissen".into(),
        about: vec!["Selectiewijzer op een toestel van de selectiecommissie".into()],
        opening: vec![
            facts(vec![("Gewist op", wording::moment(now)), ("Wat gewist is", scope.into())]),
            by_hand(),
        ],
        sections: sections.into_iter().flatten().collect(),
        ..Piece::default()
    }
}

/// What only a person knows: which device it is.
fn by_hand() -> Block {
    let row = |about: &str| {
        Row::Cells(vec![Cell::plain(about), Cell(vec![Line::Blank(format!("{about}: in te vullen"), 1)])])
    };
    let rows = ["Toestel (naam of inventarisnummer)", "Browser"].map(row).to_vec();
    Block::Table(Table {
        columns: ["Met de hand in te vullen", "Antwoord"].map(Column::words).to_vec(),
        rows,
    })
}

fn went(dossiers: &[WipedDossier]) -> Block {
    if dossiers.is_empty() {
        return Block::Paragraph("Er stonden geen dossiers op dit toestel.".into());
    }
    let columns = ["Dossier", "Controletekens", "Laatste kopie", "Waarom het weg mocht"];
    let rows = dossiers.iter().map(|one| Row::Cells(cells(one))).collect();
    Block::Table(Table { columns: columns.map(Column::words).to_vec(), rows })
}

fn cells(one: &WipedDossier) -> Vec<Cell> {
    let mut name = vec![Line::Plain(one.title.clone())];
    name.extend(one.sheet.as_ref().map(|of| Line::Aside(format!("Scoreblad van {of}"))));
    name.extend(one.deleted.then(|| Line::Aside("Stond bij Verwijderd".into())));
    name.push(Line::Aside(format!("Kenmerk {}", one.id)));
    let check = one.check.clone().unwrap_or_else(|| "niet leesbaar".into());
    let copy = match &one.copy {
        None => vec![Line::Plain("geen vanaf dit toestel".into())],
        Some(copy) => vec![
            Line::Plain(format!("{}, {}", wording::moment(copy.at), wording::copy_way(copy.way))),
            Line::Aside(format!("Controletekens {}", copy.check)),
        ],
    };
    let ground = match &one.ground {
        WipeGround::Practice => "Oefendossier".into(),
        WipeGround::Received => "Ontvangst bevestigd met deze controletekens".into(),
        WipeGround::Reason(why) => format!("Zonder bevestigde ontvangst: {why}"),
    };
    vec![Cell(name), Cell::plain(check), Cell(copy), Cell::plain(ground)]
}

fn list(title: &str, points: &[&str]) -> Section {
    let points = points.iter().map(|words| (*words).to_owned()).collect();
    Section { title: title.into(), blocks: vec![Block::List(points)] }
}

fn signatures() -> Block {
    let signature = |role: &str| Signature { name: "Naam, datum en handtekening".into(), role: role.into() };
    Block::Signatures(["wie wiste", "secretaris"].map(signature).to_vec())
}
