//! What is seldom needed of a part: its identifier, and how it is marked.

use super::super::comma_list::comma_list;
use super::super::fields::yes_or_no;
use super::super::work::Work;
use super::naming::identifier;
use super::number::points;
use super::part::Kind;
use crate::components::{Answer, Disclosure, SelectField};
use crate::drafting::{Spot, at};
use crate::rules::{Combine, DraftPart};
use leptos::prelude::*;

const COMBINE: [(Option<Combine>, &str); 4] = [
    (None, "Niet aangekondigd"),
    (Some(Combine::Agreed), "Eén score van de hele commissie"),
    (Some(Combine::Mean), "Het gemiddelde van de leden"),
    (Some(Combine::Median), "De mediaan van de leden"),
];

/// The fields, behind a word to open them.
pub(super) fn more(part: &Spot<DraftPart>, way: Vec<usize>, kind: Kind) -> AnyView {
    let (leaf, with_points) = (kind != Kind::Group, kind == Kind::Points);
    let inside = part.clone();
    view! {
        <Disclosure summary="Meer">
            <div class="stack">
                {identifier(&inside, way)}
                {yes_or_no(&at!(inside, "anonymous" anonymous), "Anoniem verbeterd", Some("Wie verbetert, weet niet van wie het werk is."))}
                {leaf.then(|| yes_or_no(&at!(inside, "motivation" motivation), "Motivering in woorden voor elke kandidaat", None))}
                {with_points.then(|| marking(&inside))}
            </div>
        </Disclosure>
    }
    .into_any()
}

/// How points are given.
fn marking(part: &Spot<DraftPart>) -> AnyView {
    let step = at!(part, "step" step);
    let raw_max = at!(part, "raw_max" raw_max);
    let every = "Zoals 0,5. Leeg: op een honderdste.".to_owned();
    let scale = "Als het werk op een andere schaal verbeterd wordt, zoals op 80.".to_owned();
    view! {
        <div class="procedure-limits">
            {points(part, &step, "Punten gaan per", Signal::stored(Some(every)))}
            {points(part, &raw_max, "Verbeterd op (ruw maximum)", Signal::stored(Some(scale)))}
        </div>
        {combine(part)}
    }
    .into_any()
}

/// How the scores of the members become one, and whose.
fn combine(part: &Spot<DraftPart>) -> AnyView {
    let work = Work::here();
    let (read, written) = (part.clone(), part.clone());
    let kept = work.memo(move |vacancy| read.read(vacancy).and_then(|part| part.combine));
    let value = Signal::derive(move || {
        let kept = kept.get();
        COMBINE.iter().position(|(combine, _)| *combine == kept).map(|at| at.to_string()).unwrap_or_default()
    });
    let choose = move |value: String| {
        if let Some((combine, _)) = value.parse::<usize>().ok().and_then(|at| COMBINE.get(at)) {
            work.set(&written, |part| {
                part.combine = *combine;
                if !several(*combine) {
                    part.members.clear();
                }
            });
        }
    };
    let answers: Vec<Answer> =
        COMBINE.iter().enumerate().map(|(at, (_, words))| Answer::new(at.to_string(), *words)).collect();
    let (id, part) = (at!(part, "combine" combine).id(), part.clone());
    view! {
        <SelectField
            id
            label="Wat telt als er meer leden punten geven?"
            answers=Signal::stored(answers)
            value
            on_choose=Callback::new(choose)
        />
        {move || several(kept.get()).then(|| comma_list(
            &at!(part, "members" members),
            "Welke leden",
            "Hun kenmerken, met een komma ertussen. Leeg: dat wordt later beslist.",
        ))}
    }
    .into_any()
}

fn several(combine: Option<Combine>) -> bool {
    matches!(combine, Some(Combine::Mean | Combine::Median))
}
