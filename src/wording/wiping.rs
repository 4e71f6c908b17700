//! What is said when a device is wiped: what goes, what is left, and why it may go.

use super::date::{moment, time};
use crate::archive::{CopyNote, CopyWay};
use crate::keeper::Left;
use crate::rules::Date;

/// Other tabs did not stop: nothing was touched.
pub const WIPING_REFUSED: &str = "Een ander tabblad of venster van Selectiewijzer stopt niet. Sluit alle andere tabbladen en vensters van Selectiewijzer en probeer opnieuw. Er is niets gewist.";

/// What goes besides the dossiers.
pub const WIPED_TOO: [&str; 3] = [
    "wat in het kleine geheugen van de browser staat: wijzigingen die onderweg waren, wanneer er kopieën gemaakt zijn, en of de proefinvoer lukte;",
    "de proefinvoer van “Klaar voor de zaal?”;",
    "de kopie van de website om zonder netwerk te werken, en de service worker die ze opent.",
];

/// What wiping cannot reach.
pub const NOT_WIPED: [&str; 4] = [
    "bestanden die iemand bewaarde of deelde, ook in de map Downloads van dit toestel;",
    "wat afgedrukt is, en wat op andere toestellen staat;",
    "de geschiedenis van de browser, met de titels van geopende pagina’s;",
    "bestanden van de website zelf die de browser nog even bijhoudt; daar staan geen dossiers in.",
];

/// Something that is still on the device, and what to do.
pub fn left(left: &Left) -> String {
    match left {
        Left::Database(name) => format!(
            "De opslag “{name}” staat er nog: een ander tabblad of programma houdt ze open. Sluit alle andere tabbladen van deze website."
        ),
        Left::Noted(name) => format!("“{name}” staat nog in het kleine geheugen van de browser."),
        Left::Files(name) => {
            format!(
                "De bestanden “{name}” om zonder netwerk te werken staan er nog. Er staan geen dossiers in."
            )
        }
        Left::ServiceWorker => {
            "De service worker, die de website zonder netwerk opent, staat er nog. Hij bevat geen dossiers."
                .to_owned()
        }
        Left::Unknown(said) => {
            format!("De browser zegt niet of alles weg is ({said}).")
        }
    }
}

/// In what way a copy left, in a word or two.
pub const fn copy_way(way: CopyWay) -> &'static str {
    match way {
        CopyWay::File => "bestand",
        CopyWay::Shared => "gedeeld",
        CopyWay::Codes => "beelden",
    }
}

/// The last copy, in one line; today only the time counts.
///
/// ```
/// use selectiewijzer::{archive::CopyNote, wording::last_copy};
/// let note = CopyNote::read("2026-11-24T14:03 file K7012M9Q 12");
/// let (today, later) = ("2026-11-24".parse()?, "2026-11-25".parse()?);
/// assert_eq!(last_copy(note.as_ref(), today), "Laatste kopie: 14:03, bestand");
/// assert_eq!(last_copy(note.as_ref(), later), "Laatste kopie: 24 november 2026 om 14:03, bestand");
/// assert_eq!(last_copy(None, today), "Nog geen kopie buiten dit toestel");
/// # Ok::<(), selectiewijzer::rules::DateError>(())
/// ```
pub fn last_copy(copy: Option<&CopyNote>, today: Date) -> String {
    let Some(CopyNote { at, way, .. }) = copy else { return "Nog geen kopie buiten dit toestel".to_owned() };
    let when = if at.date == today { time(*at) } else { moment(*at) };
    format!("Laatste kopie: {when}, {}", copy_way(*way))
}

/// That more was done after the last copy: its check characters are not those of the dossier.
pub fn changed_since_copy(copy: &CopyNote) -> String {
    format!(
        "De laatste kopie vertrok op {} ({}). Daarna is er nog gewijzigd: de tekens van die kopie passen niet meer. Geef het dossier eerst opnieuw door.",
        moment(copy.at),
        copy_way(copy.way)
    )
}

/// What the statement calls a dossier that went unread.
pub const UNREAD_DOSSIER: &str = "Vergrendeld dossier (titel niet gelezen)";

/// How many dossiers nobody can read.
pub fn locked_dossiers(count: usize) -> String {
    if count == 1 { "1 vergrendeld dossier".to_owned() } else { format!("{count} vergrendelde dossiers") }
}

/// What goes, by name, before somebody confirms it.
///
/// ```
/// use selectiewijzer::wording::goes;
/// assert_eq!(goes(["Zaal A"].into_iter()), "“Zaal A” gaat van dit toestel, met alles wat Selectiewijzer hier bijhoudt.");
/// assert_eq!(
///     goes(["A", "B", "C"].into_iter()),
///     "“A”, “B” en “C” gaan van dit toestel, met alles wat Selectiewijzer hier bijhoudt."
/// );
/// assert_eq!(goes([].into_iter()), "Alles wat Selectiewijzer hier bijhoudt, gaat van dit toestel. Er staan geen dossiers op.");
/// ```
pub fn goes<'a>(titles: impl Iterator<Item = &'a str>) -> String {
    let titles: Vec<String> = titles.map(|title| format!("“{title}”")).collect();
    let (named, go) = match titles.as_slice() {
        [] => {
            return "Alles wat Selectiewijzer hier bijhoudt, gaat van dit toestel. Er staan geen dossiers op."
                .to_owned();
        }
        [one] => (one.clone(), "gaat"),
        [first @ .., last] => (format!("{} en {last}", first.join(", ")), "gaan"),
    };
    format!("{named} {go} van dit toestel, met alles wat Selectiewijzer hier bijhoudt.")
}
