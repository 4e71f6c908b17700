//! What the list of dossiers says of one, and how its file is called.

use super::Ledger;
use crate::archive::Listing;
use crate::rules::MemberId;

/// What the list says.
pub(super) fn listing(ledger: &Ledger, deleted: bool) -> Listing {
    let dossier = ledger.dossier();
    let member = dossier.opening().sheet.as_ref().and_then(|sheet| dossier.committee().get(&sheet.member));
    Listing {
        sheet: member.map(|member| member.name.clone()),
        id: dossier.opening().id.clone(),
        title: dossier.title().to_owned(),
        practice: dossier.opening().practice,
        changed: ledger.log().last().map_or(dossier.opening().at, |entry| entry.at),
        concluded: dossier.concluded(),
        candidates: dossier.candidates().len(),
        deleted,
    }
}

/// The name of its file: the title in plain characters, and the day of the last change.
pub(super) fn file_name(ledger: &Ledger) -> String {
    if let Some(sheet) = &ledger.dossier().opening().sheet {
        return sheet_name(ledger, &sheet.member);
    }
    let Listing { title, changed, .. } = listing(ledger, false);
    format!("{}-{}.selectie", plain(&title, "dossier"), changed.date)
}

/// The name of the file of a member's sheet.
pub(super) fn sheet_name(ledger: &Ledger, member: &MemberId) -> String {
    let who = ledger.dossier().committee().get(member).map(|known| known.name.as_str()).unwrap_or_default();
    let Listing { title, .. } = listing(ledger, false);
    format!("scoreblad-{}-{}.selectie", plain(who, "lid"), plain(&title, "dossier"))
}

/// A text as a part of the name of a file.
fn plain(text: &str, otherwise: &str) -> String {
    let plain: String = text.chars().map(|sign| if sign.is_alphanumeric() { sign } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let short: String = words.join("-").to_ascii_lowercase().chars().take(60).collect();
    let short = short.trim_end_matches('-');
    if short.is_empty() { otherwise.to_owned() } else { short.to_owned() }
}
