//! The sign-off block: who signs, in which role, on which date, for what.

use super::letters::{begins_with, count, is_ended, small};
use super::report::Reason;
use super::sheet::Sheet;
use crate::vacancy::{Anchor, Kind, SignOff, Signer};
use std::ops::Range;

const ROLES: [&str; 6] =
    ["medewerker", "evaluator", "leidinggevende", "afdelingshoofd", "directeur", "personeelslid"];

/// Reads the signers.
pub(super) fn sign_off(sheet: &mut Sheet<'_, '_>, lines: Range<usize>, anchor: &Anchor) -> SignOff {
    let mut signers: Vec<Signer> = Vec::new();
    for at in lines.clone() {
        let words = sheet.words(at);
        let goes_on = at > lines.start && sheet.goes_on(at);
        let done = if let Some(signer) = signer(words) {
            signers.push(signer);
            true
        } else {
            signers.last_mut().is_some_and(|signer| more(sheet, at, words, goes_on, signer))
        };
        if done {
            sheet.place(at, Kind::SignOff, anchor);
        } else {
            sheet.leave(at, Reason::NotInSignOff);
        }
    }
    SignOff { signers }
}

/// `1e evaluator: afdelingshoofd Welzijn`, perhaps with the date on the same line.
fn signer(words: &str) -> Option<Signer> {
    let (role, rest) = words.split_once(':')?;
    let is_role = count(role) <= 4 && ROLES.iter().any(|known| small(role).contains(known));
    if !is_role {
        return None;
    }
    let at = rest.char_indices().map(|(at, _)| at).find(|at| begins_with(&rest[*at..], "datum:"));
    let (name, date) = at.map_or((rest, None), |at| (&rest[..at], dated(&rest[at..])));
    let name = Some(name.trim().to_owned()).filter(|name| !name.is_empty());
    let (date_label, date) = date.unwrap_or_default();
    Some(Signer { role: format!("{role}:"), name, date_label, date, statement: None })
}

/// The word before a date, and the date as it stands there.
fn dated(words: &str) -> Option<(String, String)> {
    let (label, date) = words.split_once(':')?;
    (small(label) == "datum").then(|| (format!("{label}:"), date.trim().to_owned()))
}

/// A line below the role: the date, then the sentence that is signed for.
fn more(sheet: &mut Sheet<'_, '_>, at: usize, words: &str, goes_on: bool, signer: &mut Signer) -> bool {
    let has_date = !signer.date_label.is_empty();
    if let Some((label, date)) = dated(words) {
        if !has_date {
            (signer.date_label, signer.date) = (label, date);
        }
        return !has_date;
    }
    if !has_date {
        // A name may stand on the line below the role.
        let is_name = signer.name.is_none() && count(words) <= 8 && !is_ended(words);
        if is_name {
            signer.name = Some(words.to_owned());
        }
        return is_name;
    }
    match &mut signer.statement {
        Some(statement) if goes_on => sheet.append(statement, at, words),
        None if signer.date.is_empty()
            && words.contains(['/', '.'])
            && words.contains("20")
            && count(words) <= 4 =>
        {
            words.clone_into(&mut signer.date);
        }
        None if !words.contains(':') => signer.statement = Some(words.to_owned()),
        _ => return false,
    }
    true
}
