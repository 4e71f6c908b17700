//! Orders and reports as the messages between page and engine.

use super::engine::{Listed, Order, Projection, Report};
use crate::archive::{
    FromEngine, Listing, PROTOCOL, Refused, ToEngine, WireEntry, WireOpening, WireProjection,
    contested_dossier,
};

impl Order {
    /// The message that asks this.
    pub fn message(self) -> ToEngine {
        match self {
            Self::List => ToEngine::List,
            Self::Unlock { lock, key } => ToEngine::Unlock { lock, key },
            Self::Lock { lock, key } => ToEngine::Lock { lock, key },
            Self::Create { opening } => ToEngine::Create { opening: Box::new(WireOpening(*opening)) },
            Self::Open { dossier } => ToEngine::Open { dossier },
            Self::Keep { dossier, entry } => ToEngine::Change { dossier, entry: Box::new(WireEntry(*entry)) },
            Self::Delete { dossier, deleted } => ToEngine::Delete { dossier, deleted },
            Self::Purge { dossier } => ToEngine::Purge { dossier },
            Self::Copy { dossier, id, title, at } => ToEngine::Copy { dossier, id, title, at },
            Self::Export { dossier } => ToEngine::Export { dossier },
            Self::HandOut { dossier, member } => ToEngine::HandOut { dossier, member: member.to_string() },
            Self::TakeOver { dossier, text } => ToEngine::TakeOver { dossier, text },
            Self::Import { text } => ToEngine::Import { text },
        }
    }
}

impl Report {
    /// What a message of the engine tells; `None` where it tells the desk nothing.
    pub fn of(message: FromEngine) -> Option<Self> {
        Some(match message {
            FromEngine::Hello { protocol } if protocol != PROTOCOL => Self::Down {
                words: "Deze pagina en de opslag zijn van een verschillende versie. Sluit alle tabbladen van Selectiewijzer en open opnieuw.".into(),
            },
            FromEngine::Hello { .. } | FromEngine::Pong { .. } => return None,
            FromEngine::Ready { writer, lock, .. } => Self::Runs { lock, writes: writer },
            FromEngine::Lock { lock, open, words } => Self::Lock { lock, open, words },
            FromEngine::BecameWriter => Self::Writes(true),
            FromEngine::Dossiers { list, locked } => Self::Listed(
                list.into_iter()
                    .map(Listing::closed)
                    .map(|one| Listed {
                        id: one.id,
                        title: one.title,
                        practice: one.practice,
                        candidates: one.candidates,
                        changed: one.changed,
                        concluded: one.concluded,
                        deleted: one.deleted,
                        sheet: one.sheet,
                    })
                    .collect(),
                locked,
            ),
            FromEngine::Made { dossier } => Self::Ready { dossier },
            FromEngine::Opened(projection) => projected(*projection),
            FromEngine::Safe { dossier, through } => Self::Safe { dossier, through },
            FromEngine::Refused { because: Refused::AnotherTabWrites, .. } => Self::Writes(false),
            FromEngine::Refused { number, because: Refused::ByTheRules, .. } => Self::Refused { number },
            FromEngine::NotKept { words, .. } => Self::NotKept { advice: words },
            FromEngine::Incoming(incoming) => Self::Incoming(Box::new(incoming.closed())),
            FromEngine::TakenOver(incoming) => Self::TakenOver(Box::new(incoming.closed())),
            FromEngine::Working { done, of } => Self::Working { done, of },
            FromEngine::Impossible { words } => Self::Impossible { words },
            FromEngine::Exported { name, text, check, .. } => Self::Exported { name, text, check },
            FromEngine::Stopped { words } => Self::Down { words },
        })
    }
}

fn projected(wire: WireProjection) -> Report {
    let WireProjection { cells, rivals, log, device, last, .. } = wire.closed();
    match contested_dossier(&cells, &rivals) {
        Ok(dossier) => {
            let log = log.into_iter().map(|WireEntry(entry)| entry).collect();
            Report::Projection(Box::new(Projection { dossier, log, device, last }))
        }
        Err(_) => Report::Impossible {
            words: "Dit dossier is niet leesbaar met deze versie. Er is niets veranderd; het staat nog op dit toestel.".into(),
        },
    }
}
