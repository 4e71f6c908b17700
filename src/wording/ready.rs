//! What is said about a device that goes into the room: what is in order, what is not, and what to do then.

use super::date::moment;
use super::wiping::copy_way;
use crate::archive::CopyNote;
use crate::keeper::{Offline, Readiness, Room};

/// A sentence about one thing, and what to do where something is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadyWords {
    /// How it is.
    pub readiness: Readiness,
    /// What was found.
    pub said: String,
    /// What to do.
    pub advice: Option<&'static str>,
}

impl ReadyWords {
    /// In order.
    pub fn good(said: impl Into<String>) -> Self {
        Self { readiness: Readiness::Good, said: said.into(), advice: None }
    }

    /// Not yet known, or not yet done.
    pub fn open(said: impl Into<String>) -> Self {
        Self { readiness: Readiness::Open, said: said.into(), advice: None }
    }

    /// To look out for, with what to do.
    pub fn careful(said: impl Into<String>, advice: &'static str) -> Self {
        Self { readiness: Readiness::Careful, said: said.into(), advice: Some(advice) }
    }

    /// Not in order, with what to do.
    pub fn bad(said: impl Into<String>, advice: &'static str) -> Self {
        Self { readiness: Readiness::Bad, said: said.into(), advice: Some(advice) }
    }
}

/// How a thing is, in a word or two.
pub const fn readiness(readiness: Readiness) -> &'static str {
    match readiness {
        Readiness::Good => "In orde",
        Readiness::Open => "Nog te doen",
        Readiness::Careful => "Let op",
        Readiness::Bad => "Niet in orde",
    }
}

/// A device with a lock.
pub fn ready_lock(minutes: u32) -> ReadyWords {
    ReadyWords::good(format!(
        "Dit toestel heeft een slot. Het vergrendelt vanzelf als niemand het {minutes} minuten aanraakt."
    ))
}

/// A device without a lock.
pub fn ready_without_lock() -> ReadyWords {
    ReadyWords::careful(
        "Dit toestel heeft geen slot: wie het in handen krijgt, kan alles lezen.",
        "Kies een slot, tenzij het toestel zelf vergrendeld is en niemand anders het gebruikt.",
    )
}

/// From where the page was opened.
pub fn ready_opened(installed: bool) -> ReadyWords {
    if installed {
        ReadyWords::good("Geopend vanaf het beginscherm.")
    } else {
        ReadyWords::careful(
            "Geopend in de browser.",
            "Zet deze pagina op het beginscherm, met Deel of in het menu van de browser, en open ze daar. Safari wist anders wat op dit toestel staat als je er zeven dagen niet komt.",
        )
    }
}

/// What there is without network; `None` while it is being asked.
pub fn ready_offline(offline: Option<Offline>) -> ReadyWords {
    match offline {
        None => ReadyWords::open("Wordt nagekeken…"),
        Some(Offline::Whole) => ReadyWords::good("Alles wat nodig is, staat op dit toestel."),
        Some(Offline::Partly { kept, of }) => ReadyWords::bad(
            format!("Er staan {kept} van de {of} bestanden op dit toestel."),
            "Blijf op een plaats met netwerk, laad de pagina opnieuw en wacht tot hier “In orde” staat.",
        ),
        Some(Offline::Nothing) => ReadyWords::bad(
            "Zonder netwerk opent deze pagina nog niet.",
            "Laad de pagina opnieuw met netwerk. Blijft dit staan, gebruik dan een recente browser, geen privévenster, en een adres dat met https begint.",
        ),
    }
}

/// What the browser promises about its storage; `None` while it is being asked.
pub fn ready_room(room: Option<Room>) -> ReadyWords {
    let Some(Room { granted, free }) = room else { return ReadyWords::open("Wordt gevraagd…") };
    let free = free.map_or_else(String::new, |megabytes| match megabytes {
        1000.. => format!(" Er is naar schatting {} GB vrij.", megabytes / 1000),
        _ => format!(" Er is naar schatting {megabytes} MB vrij."),
    });
    match granted {
        Some(true) => ReadyWords::good(format!("De browser bewaart alles tot iemand het zelf wist.{free}")),
        Some(false) => ReadyWords::careful(
            format!("De browser belooft niet dat alles blijft staan.{free}"),
            "Zet de pagina op het beginscherm en bewaar na elke proef een kopie als bestand.",
        ),
        None => ReadyWords::careful(
            format!("De browser zegt niet of alles blijft staan.{free}"),
            "Bewaar na elke proef een kopie als bestand.",
        ),
    }
}

/// Whether the test entry was there after a reload.
pub fn ready_entry(found: Option<&str>, wanted: &str) -> ReadyWords {
    if found == Some(wanted) {
        ReadyWords::good("De proefinvoer stond er na het herladen nog, en is nu gewist.")
    } else {
        ReadyWords::bad(
            "De proefinvoer was na het herladen weg.",
            "Gebruik dit toestel niet om te scoren. Sluit privévensters, maak ruimte vrij of neem een andere browser, en doe de proef opnieuw.",
        )
    }
}

/// When a dossier was last copied out.
pub fn ready_copy(copied: Option<&CopyNote>) -> ReadyWords {
    match copied {
        Some(copy) => {
            ReadyWords::good(format!("Laatste kopie op {}, {}.", moment(copy.at), copy_way(copy.way)))
        }
        None => ReadyWords::careful(
            "Nog geen kopie vanaf dit toestel.",
            "Bewaar het dossier als bestand, in de kamer Bestand, en leg het op een andere plaats.",
        ),
    }
}

/// Why a newer version does not take over yet: so many other windows still work with this one, or nobody answered.
pub fn held_up(others: Option<u32>) -> String {
    match others {
        Some(1) => {
            "Sluit eerst het andere tabblad van de commissie. Daar werkt de huidige versie nog.".to_owned()
        }
        Some(others) => {
            format!(
                "Sluit eerst de {others} andere tabbladen van de commissie. Daar werkt de huidige versie nog."
            )
        }
        None => {
            "De nieuwe versie antwoordt niet. Sluit alle tabbladen van Selectiewijzer en open ze opnieuw."
                .to_owned()
        }
    }
}
