//! The printer: answers what the page asks of the press.

use super::faces::Faces;
use super::pdf::write_pdf;
use super::typesetter::Typesetter;
use super::xlsx::{NoFile, write_xlsx};
use crate::archive::{Document, FromPress, ToPress, Workbook};

/// Answers questions one at a time.
pub struct Printer {
    faces: Faces,
}

/// What came of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Printed {
    /// A file.
    File(Vec<u8>),
    /// No file, and why.
    Said(FromPress),
}

const FAULT: &str = "De PDF kon niet gemaakt worden. Er is niets gewijzigd. Druk het document af en kies daar “Opslaan als PDF”.";
const NO_WORKBOOK: &str =
    "Het Excel-bestand kon niet gemaakt worden. Er is niets gewijzigd. Bewaar de resultaten als CSV.";

impl Printer {
    /// A printer with its letters; `None` where they cannot be read.
    pub fn new() -> Option<Self> {
        Some(Self { faces: Faces::read()? })
    }

    /// The answer to a question. How far it is, is told now and then, in per cent and never backwards.
    pub fn answer(&self, asked: &ToPress, tell: &dyn Fn(u8)) -> Printed {
        match asked {
            ToPress::Pdf { document } => self.pdf(document, tell),
            ToPress::Xlsx { workbook } => xlsx(workbook, tell),
        }
    }

    fn pdf(&self, document: &Document, tell: &dyn Fn(u8)) -> Printed {
        let set = Typesetter::set(&self.faces, document, tell);
        if !set.lacking.is_empty() {
            return Printed::Said(FromPress::Lacking { characters: set.lacking });
        }
        match write_pdf(&self.faces, document, set, tell) {
            Ok(bytes) => Printed::File(bytes),
            Err(fault) => {
                let words = format!("{FAULT} ({fault})");
                Printed::Said(FromPress::Impossible { words })
            }
        }
    }
}

fn xlsx(workbook: &Workbook, tell: &dyn Fn(u8)) -> Printed {
    let words = match write_xlsx(workbook, tell) {
        Ok(bytes) => return Printed::File(bytes),
        Err(NoFile::TooLong { sheet, cell, length }) => format!(
            "Op het blad “{sheet}” staan in cel {cell} {length} tekens: een rekenblad houdt er hoogstens 32767. \
             Maak die tekst korter, of bewaar de resultaten als CSV."
        ),
        Err(NoFile::Fault(fault)) => format!("{NO_WORKBOOK} ({fault})"),
    };
    Printed::Said(FromPress::Impossible { words })
}
