//! What is said while a text is carried from one screen to another.

use crate::archive::TypedOver;
use crate::keeper::Blind;

/// A text that is too long for a row of QR codes.
pub fn too_many_frames(needed: usize) -> String {
    format!(
        "Dit bestand is te groot om als beelden te tonen: het zou {needed} beelden vragen, en meer dan 40 houdt niemand vol. Bewaar of deel het als bestand."
    )
}

/// Frames that together are not what was shown.
pub fn frames_do_not_fit() -> String {
    "De gelezen beelden passen niet samen. Begin opnieuw met lezen. Er is niets gewijzigd.".to_owned()
}

/// How far the reading of frames is.
pub fn frames_read(read: usize, of: usize) -> String {
    match of {
        0 => "Nog geen beeld gelezen.".to_owned(),
        1 => format!("{read} van 1 beeld gelezen."),
        _ => format!("{read} van {of} beelden gelezen."),
    }
}

/// The frames that are missing, when few are.
pub fn frames_missing(missing: &[usize]) -> Option<String> {
    let named = |numbers: &[usize]| numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match missing {
        [one] => Some(format!("Alleen beeld {one} ontbreekt nog.")),
        [first @ .., last] if (2..=6).contains(&missing.len()) => {
            Some(format!("Nog te lezen: beeld {} en {last}.", named(first)))
        }
        _ => None,
    }
}

/// What typed characters are to the check characters of a file; `None` while nothing is wrong and nothing is whole.
pub fn typed_over(typed: TypedOver) -> Option<String> {
    match typed {
        TypedOver::Nothing | TypedOver::More(_) | TypedOver::Equal => None,
        TypedOver::TooMany => Some("Dat zijn te veel tekens: het zijn er acht.".to_owned()),
        TypedOver::Differs { place, typed } => Some(format!(
            "Het {place}e teken verschilt: je typte “{typed}”. Kijk het na op het andere scherm. Staat het daar echt zo, dan is dit een ander bestand: neem het niet over."
        )),
    }
}

/// Why the camera does not look, and what to do.
pub fn camera_blind(why: Blind) -> String {
    match why {
        Blind::Refused => "De camera is geweigerd. Sta ze toe in de instellingen van deze browser, bij deze website, en probeer opnieuw. Of bewaar het bestand op het andere toestel en open het hier.",
        Blind::Missing => "Dit toestel heeft geen camera die de browser vindt. Bewaar het bestand op het andere toestel en open het hier.",
        Blind::Busy => "De camera antwoordt niet. Sluit andere programma’s die ze gebruiken en probeer opnieuw.",
    }
    .to_owned()
}

/// The camera sees a QR code of something else.
pub fn foreign_frame() -> String {
    "Dit beeld hoort niet bij wat je aan het lezen bent.".to_owned()
}
