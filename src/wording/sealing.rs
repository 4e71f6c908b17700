//! What is said about passphrases, recovery keys and files that do not open.

use crate::archive::{NoRecoveryKey, SealDefect, Strength};

const NOTHING: &str = "Er is niets gewijzigd.";

/// Why a sealed file does not open, and what to do.
pub fn seal_defect(defect: &SealDefect) -> String {
    let words = match defect {
        SealDefect::Truncated => "Dit verzegelde bestand is onvolledig: het einde ontbreekt. Kopieer het opnieuw van de plaats waar het bewaard is.".to_owned(),
        SealDefect::Newer(format) => format!("Dit bestand is verzegeld met een nieuwere versie van Selectiewijzer (formaat {format}). Open het met die versie."),
        SealDefect::Damaged => "Dit verzegelde bestand is beschadigd: het is niet meer wat er bewaard werd. Vraag het opnieuw of neem een oudere kopie.".to_owned(),
        SealDefect::NotSealed => "Dit bestand is niet verzegeld, of het is beschadigd. Vraag het opnieuw of neem een oudere kopie.".to_owned(),
        SealDefect::WrongPassphrase => "Deze wachtzin past niet. Kijk na of elk woord juist is, ook hoofdletters en spaties. Of gebruik de herstelsleutel.".to_owned(),
        SealDefect::WrongRecoveryKey => "Deze herstelsleutel past niet. Elk bestand en elk toestel heeft een eigen sleutel.".to_owned(),
        SealDefect::NoRecoveryKey(why) => no_recovery_key(*why),
        SealDefect::NoVault(what) => format!("Deze browser kan hier niet verzegelen of openen. Gebruik een recente browser en een adres dat met https begint. ({what})"),
    };
    format!("{words} {NOTHING}")
}

fn no_recovery_key(why: NoRecoveryKey) -> String {
    match why {
        NoRecoveryKey::Length(count) => {
            format!("Een herstelsleutel heeft 28 tekens, zeven groepen van vier. Je typte er {count}.")
        }
        NoRecoveryKey::Character(character) => {
            format!("“{character}” komt in geen enkele herstelsleutel voor. Kijk dat teken na op het papier.")
        }
        NoRecoveryKey::Mistyped => {
            "Deze herstelsleutel klopt niet: er is een teken fout getypt. Vergelijk elke groep met het papier."
                .to_owned()
        }
    }
}

/// How good a passphrase is, in words; length comes first.
pub fn passphrase_strength(strength: Strength) -> String {
    match strength {
        Strength::TooShort { left: 1 } => "Te kort: nog minstens 1 teken.".to_owned(),
        Strength::TooShort { left } => format!("Te kort: nog minstens {left} tekens."),
        Strength::TooPlain => "Te eenvoudig: dezelfde tekens komen telkens terug.".to_owned(),
        Strength::Fair => "Goed genoeg. Langer is sterker: neem liever vier of vijf woorden.".to_owned(),
        Strength::Strong => "Sterk.".to_owned(),
    }
}
