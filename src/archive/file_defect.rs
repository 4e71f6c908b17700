//! Why a dossier file is refused, and what to do about it.

use super::CellDefect;
use crate::rules::Unsound;
use std::fmt;

/// Why a dossier file is refused. Nothing changes then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileDefect {
    /// The text ends too early.
    Truncated,
    /// The text is not JSON.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A file of something else; carries what it says it is.
    OtherKind(Option<String>),
    /// Written by a newer version; carries its format.
    Newer(u64),
    /// A field is missing, or is not what it should be.
    Shape(String),
    /// The content is not the one that was saved.
    CheckDiffers {
        /// The check in the file.
        written: String,
        /// The check of what the file holds.
        found: String,
    },
    /// The ledger cannot be read.
    Ledger(String),
    /// Snapshot and ledger say different things; carries the first cell in which they differ.
    Differs(String),
    /// The cells make no dossier.
    Cells(CellDefect),
}

impl fmt::Display for FileDefect {
    /// A sentence in Dutch: what is wrong, and what to do.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        const AGAIN: &str = "Vraag het bestand opnieuw of neem een oudere kopie. Er is niets gewijzigd.";
        match self {
            Self::Truncated => write!(
                formatter,
                "Dit bestand is onvolledig: het einde ontbreekt. Kopieer het opnieuw van de plaats waar het bewaard is. Er is niets gewijzigd."
            ),
            Self::NotJson { line, column } => write!(
                formatter,
                "Dit is geen dossierbestand, of het is beschadigd (regel {line}, teken {column}). Kies een bestand dat eindigt op .selectie. Er is niets gewijzigd."
            ),
            Self::OtherKind(Some(kind)) => write!(
                formatter,
                "Dit bestand is geen dossier: het noemt zich “{kind}”. Kies een bestand dat eindigt op .selectie. Er is niets gewijzigd."
            ),
            Self::OtherKind(None) => write!(
                formatter,
                "Dit bestand is geen dossier: het zegt niet wat het is. Kies een bestand dat eindigt op .selectie. Er is niets gewijzigd."
            ),
            Self::Newer(format) => write!(
                formatter,
                "Dit dossier is bewaard met een nieuwere versie van Selectiewijzer (formaat {format}). Open het met die versie. Er is niets gewijzigd."
            ),
            Self::Shape(what) => write!(formatter, "Dit dossierbestand is beschadigd: {what}. {AGAIN}"),
            Self::CheckDiffers { written, found } => write!(
                formatter,
                "De controletekens kloppen niet: in het bestand staat “{written}”, de inhoud geeft “{found}”. Het bestand is na het bewaren veranderd. {AGAIN}"
            ),
            Self::Ledger(what) => {
                write!(formatter, "Het logboek in dit dossierbestand is onleesbaar: {what}. {AGAIN}")
            }
            Self::Differs(cell) => write!(
                formatter,
                "Het logboek en de inhoud van dit dossierbestand spreken elkaar tegen (bij “{cell}”). {AGAIN}"
            ),
            Self::Cells(defect) => write!(formatter, "Dit dossierbestand klopt niet: {defect}. {AGAIN}"),
        }
    }
}

impl fmt::Display for CellDefect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownCell(cell) => write!(formatter, "“{cell}” is iets dat we niet kennen"),
            Self::Missing(cell) => write!(formatter, "“{cell}” ontbreekt"),
            Self::Unreadable { cell, what } => write!(formatter, "“{cell}” is onleesbaar ({what})"),
            Self::Irreconcilable(cell) => write!(
                formatter,
                "op twee toestellen is “{cell}” anders gewijzigd, en dat kan niet samen in één dossier"
            ),
            Self::WithoutNumber(id) => write!(formatter, "kandidaat “{id}” heeft geen nummer"),
            Self::InClosing(number, defect) => write!(formatter, "bij afsluiting {number}: {defect}"),
            Self::Unsound(unsound) => match unsound {
                Unsound::Closing(number) => write!(formatter, "afsluiting {number} klopt niet"),
                Unsound::Procedure(_) => {
                    write!(formatter, "de nadere vaststelling past niet bij de procedure")
                }
                Unsound::WrongMatter(_) => {
                    write!(formatter, "een beslissing staat bij het verkeerde onderwerp")
                }
                Unsound::UnknownCandidate(id) => {
                    write!(formatter, "de sleutel noemt een kandidaat die er niet is (“{id}”)")
                }
                Unsound::UnknownPart(part) => write!(formatter, "er is geen onderdeel “{part}” met punten"),
                Unsound::UnknownCriterion(id) => {
                    write!(
                        formatter,
                        "de vacature heeft geen criterium, niveau of voorbeeld zoals bij “{id}”"
                    )
                }
                Unsound::DoesNotFit { candidate, part } => write!(
                    formatter,
                    "de punten van kandidaat {candidate} passen niet bij onderdeel “{part}”"
                ),
            },
        }
    }
}
