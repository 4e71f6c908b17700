//! Where in the committee's part: read from what stands behind `#`, never failing.

use crate::rules::{CandidateNumber, Dossier};

/// A place of the committee's part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The dossiers on this device.
    #[default]
    Dossiers,
    /// A new dossier.
    New,
    /// Whether this device is ready for the room.
    Ready,
    /// The lock of this device.
    Lock,
    /// Taking everything off this device.
    Wiping,
    /// A room of a dossier.
    Dossier(String, Room),
}

/// A room of a dossier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// What was decided beforehand.
    #[default]
    Beforehand,
    /// The committee.
    Committee,
    /// The candidates.
    Candidates,
    /// The key: names beside numbers.
    Key,
    /// Slips with numbers, to hand out.
    Slips,
    /// The grid.
    Grid,
    /// Scores from a table.
    ScoresIn,
    /// One candidate; the first one without a number.
    Sheet(Option<CandidateNumber>),
    /// The oral test: the guide, or the form of a candidate.
    Oral(OralPlace),
    /// Score sheets of members: handed out, taken over, decided between.
    Sheets,
    /// Empty score sheets, to print.
    PaperSheets,
    /// How far the scoring is.
    Progress,
    /// The same on a wall.
    Projector,
    /// The ranking.
    Ranking,
    /// How scores lie, drawn.
    Charts,
    /// The check.
    Check,
    /// The second calculation, beside the first.
    Recount,
    /// Closing, adopting, opening again.
    Closing,
    /// What changed between two closings.
    Corrigendum,
    /// What everyone may know.
    Publication,
    /// Who stands on the recruitment reserve.
    Reserve,
    /// The minutes.
    Minutes,
    /// Letters to candidates.
    Letters,
    /// Everything one candidate may see.
    Access,
    /// The history.
    History,
    /// Files in and out.
    File,
}

/// A place of the oral test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OralPlace {
    /// The interview guide.
    #[default]
    Guide,
    /// The form of a candidate, at a criterion counted from 1; 0 is the top.
    Form(CandidateNumber, u8),
}

impl Room {
    /// The rooms of the navigation, in the order of a selection.
    pub const TABS: [Self; 15] = [
        Self::Beforehand,
        Self::Committee,
        Self::Candidates,
        Self::Grid,
        Self::Sheet(None),
        Self::Oral(OralPlace::Guide),
        Self::Sheets,
        Self::Progress,
        Self::Ranking,
        Self::Check,
        Self::Closing,
        Self::Minutes,
        Self::Letters,
        Self::History,
        Self::File,
    ];

    /// The word in the address bar.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Beforehand => "vooraf",
            Self::Committee => "commissie",
            Self::Candidates => "kandidaten",
            Self::Key => "sleutel",
            Self::Slips => "strookjes",
            Self::Grid => "punten",
            Self::ScoresIn => "punten-overnemen",
            Self::Sheet(_) => "kandidaat",
            Self::Oral(_) => "mondeling",
            Self::Sheets => "scorebladen",
            Self::PaperSheets => "papieren-bladen",
            Self::Progress => "voortgang",
            Self::Projector => "voortgang-groot",
            Self::Ranking => "rangschikking",
            Self::Charts => "grafieken",
            Self::Check => "controle",
            Self::Recount => "narekenen",
            Self::Closing => "afsluiten",
            Self::Corrigendum => "rechtzetting",
            Self::Publication => "bekendmaking",
            Self::Reserve => "wervingsreserve",
            Self::Minutes => "verslag",
            Self::Letters => "brieven",
            Self::Access => "inzage",
            Self::History => "geschiedenis",
            Self::File => "bestand",
        }
    }

    /// What it is called on screen in a dossier.
    pub fn name_in(self, dossier: &Dossier) -> &'static str {
        if self == Self::Ranking { crate::wording::ranking_name(dossier) } else { self.name() }
    }

    /// What it is called on screen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Beforehand => "Vooraf beslist",
            Self::Committee => "Commissie",
            Self::Candidates => "Kandidaten",
            Self::Key => "Sleutel",
            Self::Slips => "Strookjes",
            Self::Grid => "Punten",
            Self::ScoresIn => "Punten overnemen",
            Self::Sheet(_) => "Per kandidaat",
            Self::Oral(_) => "Mondelinge proef",
            Self::Sheets => "Scorebladen",
            Self::PaperSheets => "Papieren scorebladen",
            Self::Progress => "Voortgang",
            Self::Projector => "Voortgang voor de zaal",
            Self::Ranking => "Rangschikking",
            Self::Charts => "Grafieken",
            Self::Check => "Controleren",
            Self::Recount => "Narekenen",
            Self::Closing => "Afsluiten",
            Self::Corrigendum => "Rechtzetting",
            Self::Publication => "Bekendmaking",
            Self::Reserve => "Wervingsreserve",
            Self::Minutes => "Proces-verbaal",
            Self::Letters => "Brieven",
            Self::Access => "Inzage",
            Self::History => "Geschiedenis",
            Self::File => "Bestand",
        }
    }
}

impl Route {
    /// Reads an address such as `#/dossier/abc/kandidaat/101`; what is unknown leads to the nearest known place.
    ///
    /// ```
    /// use selectiewijzer::pages::committee::{Room, Route};
    /// assert_eq!(Route::read("#/dossier/abc/punten"), Route::Dossier("abc".into(), Room::Grid));
    /// assert_eq!(Route::read("#/dossier/abc/niets"), Route::Dossier("abc".into(), Room::Beforehand));
    /// assert_eq!(Route::read("#///%%"), Route::Dossiers);
    /// ```
    pub fn read(address: &str) -> Self {
        let mut words = address.trim_start_matches('#').split('/').filter(|word| !word.is_empty());
        match (words.next(), words.next(), words.next(), words.next(), words.next()) {
            (Some("nieuw"), ..) => Self::New,
            (Some("klaar"), ..) => Self::Ready,
            (Some("slot"), ..) => Self::Lock,
            (Some("wissen"), ..) => Self::Wiping,
            (Some("dossier"), Some(id), room, number, at) => {
                Self::Dossier(id.to_owned(), room_of(room, number, at))
            }
            _ => Self::Dossiers,
        }
    }

    /// The address, with `#`.
    pub fn address(&self) -> String {
        match self {
            Self::Dossiers => "#/".into(),
            Self::New => "#/nieuw".into(),
            Self::Ready => "#/klaar".into(),
            Self::Lock => "#/slot".into(),
            Self::Wiping => "#/wissen".into(),
            Self::Dossier(id, Room::Sheet(Some(number))) => format!("#/dossier/{id}/kandidaat/{number}"),
            Self::Dossier(id, Room::Oral(OralPlace::Form(number, 0))) => {
                format!("#/dossier/{id}/mondeling/{number}")
            }
            Self::Dossier(id, Room::Oral(OralPlace::Form(number, at))) => {
                format!("#/dossier/{id}/mondeling/{number}/{at}")
            }
            Self::Dossier(id, room) => format!("#/dossier/{id}/{}", room.slug()),
        }
    }
}

/// The rooms without a tab of their own.
const ASIDE: [Room; 11] = [
    Room::ScoresIn,
    Room::Key,
    Room::Slips,
    Room::PaperSheets,
    Room::Projector,
    Room::Charts,
    Room::Recount,
    Room::Corrigendum,
    Room::Publication,
    Room::Reserve,
    Room::Access,
];

/// Every room: those of the navigation, and those aside.
pub(super) fn rooms() -> impl Iterator<Item = Room> {
    ASIDE.into_iter().chain(Room::TABS)
}

fn room_of(room: Option<&str>, number: Option<&str>, at: Option<&str>) -> Room {
    let found = rooms().find(|known| Some(known.slug()) == room).unwrap_or_default();
    let number = number.and_then(|number| number.parse().ok()).and_then(CandidateNumber::new);
    match (found, number) {
        (Room::Sheet(_), number) => Room::Sheet(number),
        (Room::Oral(_), Some(number)) => {
            let at = at.and_then(|at| at.parse().ok()).unwrap_or(0);
            Room::Oral(OralPlace::Form(number, at))
        }
        (other, _) => other,
    }
}
