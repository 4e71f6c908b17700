//! The fields of one part.

use super::super::fields::{Look, optional_text};
use super::super::work::Work;
use super::number::{owner, points};
use super::{in_text, least, more, naming};
use crate::components::{Answer, SelectField};
use crate::drafting::{Spot, at, judge_part_by, known_sum};
use crate::rules::{DraftPart, JudgedBy, Points};
use leptos::prelude::*;

/// What a part is, which decides what can be said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It adds up the parts below it.
    Group,
    /// It has points of its own.
    Points,
    /// It is judged without points.
    Without,
}

impl Kind {
    /// What this part is.
    pub(super) fn of(part: &DraftPart) -> Self {
        match part.judged_by {
            _ if !part.parts.is_empty() => Self::Group,
            JudgedBy::Points => Self::Points,
            JudgedBy::Suitability | JudgedBy::Advice => Self::Without,
        }
    }
}

const JUDGED: [(JudgedBy, &str); 3] = [
    (JudgedBy::Points, "Punten"),
    (JudgedBy::Suitability, "Geschikt of niet geschikt"),
    (JudgedBy::Advice, "Advies, dat niet meetelt"),
];

/// The fields.
pub(super) fn fields(part: &Spot<DraftPart>, way: &[usize], kind: Memo<Kind>) -> AnyView {
    let is_group = Memo::new(move |_| kind.get() == Kind::Group);
    let has_points = Memo::new(move |_| kind.get() != Kind::Without);
    let (judged, limited, further) = (part.clone(), part.clone(), part.clone());
    let way = way.to_vec();
    view! {
        {naming::title(part, way.clone())}
        {move || (!is_group.get()).then(|| judged_by(&judged))}
        {move || has_points.get().then(|| limits(&limited, is_group))}
        {in_text::differences(part)}
        {optional_text(&at!(part, "description" description), "Waarover het gaat, voor kandidaten", Look {
            hint: Some("In gewone woorden, met je."),
            ..Look::lines()
        })}
        {move || more::more(&further, way.clone(), kind.get())}
    }
    .into_any()
}

/// Maximum and minimum.
fn limits(part: &Spot<DraftPart>, is_group: Memo<bool>) -> AnyView {
    let work = Work::here();
    let read = part.clone();
    let maximum = work.memo(move |vacancy| read.read(vacancy).and_then(known_maximum));
    let hint = Signal::derive(move || {
        let words = if is_group.get() {
            "Leeg: de som van de onderdelen."
        } else {
            "Zoals 40 of 12,5. Leeg: nog open."
        };
        Some(words.to_owned())
    });
    view! {
        <div class="procedure-limits">
            {points(part, &at!(part, "max" max), "Maximum", hint)}
            {least::least(&at!(part, "floor" floor), "Minimum", owner(part), maximum)}
        </div>
    }
    .into_any()
}

/// The maximum that is typed, or what the parts below add up to.
fn known_maximum(part: &DraftPart) -> Option<Points> {
    let sum = known_sum(std::slice::from_ref(part));
    u32::try_from(sum.hundredths).ok().and_then(Points::from_hundredths).filter(|_| sum.open == 0)
}

/// What it is judged by; what that cannot have is taken out.
fn judged_by(part: &Spot<DraftPart>) -> AnyView {
    let work = Work::here();
    let (read, written) = (part.clone(), part.clone());
    let value = work.memo(move |vacancy| {
        let judged_by = read.read(vacancy).map(|part| part.judged_by);
        let at = JUDGED.iter().position(|(one, _)| Some(*one) == judged_by);
        at.map(|at| at.to_string()).unwrap_or_default()
    });
    let choose = move |value: String| {
        if let Some((judged_by, _)) = value.parse::<usize>().ok().and_then(|at| JUDGED.get(at)) {
            work.set(&written, |part| judge_part_by(part, *judged_by));
        }
    };
    let answers: Vec<Answer> =
        JUDGED.iter().enumerate().map(|(at, (_, words))| Answer::new(at.to_string(), *words)).collect();
    view! {
        <SelectField
            id=at!(part, "judged_by" judged_by).id()
            label="Beoordeeld met"
            answers=Signal::stored(answers)
            value
            on_choose=Callback::new(choose)
        />
    }
    .into_any()
}
