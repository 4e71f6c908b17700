//! A minimum: none, a share of the points, or points.

use super::super::work::Work;
use super::number::{Asked, Written, number, read_points};
use crate::components::{Answer, SelectField};
use crate::drafting::Spot;
use crate::rules::{Floor, Percent, Points};
use crate::wording;
use leptos::prelude::*;

const NONE: &str = "geen";
const SHARE: &str = "procent";
const POINTS: &str = "punten";

const HALF: Option<Percent> = Percent::from_hundredths(5_000);

/// The fields: what kind of minimum, and how much.
pub(super) fn least(
    spot: &Spot<Option<Floor>>,
    label: &'static str,
    owner: Memo<String>,
    maximum: Memo<Option<Points>>,
) -> AnyView {
    let work = Work::here();
    let (read, chosen) = (spot.clone(), spot.clone());
    let kept = work.memo(move |vacancy| read.read(vacancy).copied().flatten());
    let kind = Memo::new(move |_| kind_of(kept.get()));
    let choose = move |wanted: String| {
        let changed = changed(kept.get_untracked(), &wanted, maximum.get_untracked());
        work.set(&chosen, |floor| *floor = changed);
    };
    let answers = vec![
        Answer::new(NONE, "Geen minimum"),
        Answer::new(SHARE, "Procent van de punten"),
        Answer::new(POINTS, "Aantal punten"),
    ];
    let (spot, id) = (spot.clone(), spot.id());
    let how_much = move || {
        let (label, written) = match kind.get() {
            SHARE => ("Hoeveel procent", Written { read: read_share, show: shown }),
            POINTS => ("Hoeveel punten", Written { read: read_least, show: shown }),
            _ => return None,
        };
        let hint = Signal::derive(move || in_points(kept.get(), maximum.get()));
        let asked = Asked { id: format!("{}-getal", spot.id()), label, hint, optional: false };
        let written_to = spot.clone();
        let keep = move |floor| work.type_in(&written_to, |kept| *kept = floor);
        Some(number(asked, written, owner, kept, keep))
    };
    view! {
        <SelectField
            id
            label
            answers=Signal::stored(answers)
            value=Signal::derive(move || kind.get().to_owned())
            on_choose=Callback::new(choose)
        />
        {how_much}
    }
    .into_any()
}

const fn kind_of(floor: Option<Floor>) -> &'static str {
    match floor {
        None => NONE,
        Some(Floor::Share(_)) => SHARE,
        Some(Floor::Points(_)) => POINTS,
    }
}

/// A minimum of another kind: the same in points where the maximum is known, half where there was none.
fn changed(from: Option<Floor>, wanted: &str, maximum: Option<Points>) -> Option<Floor> {
    let half = HALF.map(Floor::Share);
    match wanted {
        SHARE => from.filter(|floor| matches!(floor, Floor::Share(_))).or(half),
        POINTS => match (from.or(half), maximum) {
            (Some(Floor::Share(share)), Some(maximum)) => {
                let least = Floor::Share(share).of(maximum, Points::HUNDREDTH).0;
                u32::try_from(least).ok().and_then(Points::from_hundredths).map(Floor::Points)
            }
            (Some(Floor::Share(share)), None) => {
                Points::from_hundredths(share.hundredths().into()).map(Floor::Points)
            }
            (points, _) => points,
        },
        _ => None,
    }
}

/// How many points a share is, where that is known.
fn in_points(floor: Option<Floor>, maximum: Option<Points>) -> Option<String> {
    match (floor, maximum) {
        (Some(share @ Floor::Share(_)), Some(maximum)) => {
            Some(format!("Dat is {} van de {maximum} punten.", share.of(maximum, Points::HUNDREDTH)))
        }
        _ => None,
    }
}

/// The number alone: the kind stands beside it.
fn shown(floor: Floor) -> String {
    match floor {
        Floor::Share(share) => share.to_string(),
        Floor::Points(points) => points.to_string(),
    }
}

fn read_share(text: &str) -> Result<Option<Floor>, String> {
    let number = text.trim().trim_end_matches('%');
    let share = read_points(number)?.ok_or_else(nothing_typed)?.hundredths();
    let share = u16::try_from(share).ok().and_then(Percent::from_hundredths);
    match share {
        Some(share) => Ok(Some(Floor::Share(share))),
        None => Err(format!("{} is meer dan 100 procent.", wording::quoted(number))),
    }
}

fn read_least(text: &str) -> Result<Option<Floor>, String> {
    read_points(text)?.map(Floor::Points).map(Some).ok_or_else(nothing_typed)
}

fn nothing_typed() -> String {
    "Typ een getal, of kies “Geen minimum”.".into()
}

#[cfg(test)]
mod tests {
    use super::{NONE, POINTS, SHARE, changed, in_points, read_least, read_share};

    #[test]
    fn another_kind_keeps_what_is_asked() {
        let (half, thirty) = ("50%".parse().ok(), "30".parse().ok());
        assert_eq!(changed(half, POINTS, thirty), "15".parse().ok());
        assert_eq!(changed(None, SHARE, None), half);
        assert_eq!(changed(half, NONE, thirty), None);
        assert_eq!(in_points(half, thirty).as_deref(), Some("Dat is 15 van de 30 punten."));
    }

    #[test]
    fn a_share_is_read_with_or_without_its_sign() {
        assert_eq!(read_share("60 %"), Ok("60%".parse().ok()));
        assert_eq!(read_share("33,33"), Ok("33,33%".parse().ok()));
        assert_eq!(read_share("120"), Err("“120” is meer dan 100 procent.".into()));
        assert!(read_share("").is_err());
        assert!(read_least(" ").is_err_and(|words| words.contains("Geen minimum")));
    }
}
