//! Charts: how scores lie.

use super::Specimen;
use crate::components::{Histogram, LevelChart, LevelRow, MemberRange, RangeChart};
use crate::rules::{Distribution, Exact, Floor, Points, ScoreClass, Summary, Unclassed};
use leptos::prelude::*;

pub(super) fn specimens() -> Vec<Specimen> {
    vec![
        Specimen::new("Histogram", &[("with a minimum", histogram), ("nobody scored yet", nothing)]),
        Specimen::new("LevelChart", &[("lower, higher, none picked and none asked", levels)]),
        Specimen::new("RangeChart", &[("three members, one without scores", ranges)]),
    ]
}

fn points(whole: i128) -> Exact {
    Exact::new(whole, 1)
}

fn summary(count: usize, [lowest, median, highest]: [i128; 3], mean: Exact) -> Summary {
    let [lowest, median, highest] = [lowest, median, highest].map(points);
    Summary { count, lowest, median, mean, highest }
}

fn distribution(counts: [usize; 10]) -> Distribution {
    let edge = |at: usize| points(3 * at as i128);
    let classes = counts.into_iter().enumerate();
    let classes = classes.map(|(at, count)| ScoreClass { from: edge(at), until: edge(at + 1), count });
    let max = Points::from_hundredths(3000).unwrap_or(Points::LIMIT);
    Distribution {
        max,
        floor: Some(points(15)),
        least: "50%".parse::<Floor>().ok().map(|half| half.of(max, Points::HUNDREDTH)),
        reaching: counts.iter().skip(5).sum(),
        classes: classes.collect(),
        summary: None,
        unclassed: vec![(Unclassed::Absent, 1), (Unclassed::Open, 2)],
    }
}

fn histogram() -> AnyView {
    let summary = Some(summary(25, [4, 17, 30], Exact::new(1267, 75)));
    let found = Distribution { summary, ..distribution([0, 1, 0, 2, 3, 7, 6, 3, 2, 1]) };
    view! { <Histogram id="gallery-histogram" title="Punten op Gevalstudie" found/> }.into_any()
}

fn levels() -> AnyView {
    let row = |name: &str, required: Option<u8>, picked: Option<u8>, counted: Option<&str>| LevelRow {
        name: name.into(),
        levels: vec![1, 2, 3],
        required,
        picked,
        said: required.map_or_else(String::new, |level| format!("Gevraagd: niveau {level}.")),
        counted: counted.map(ToOwned::to_owned),
    };
    let rows = vec![
        row("Samenwerken", Some(2), Some(1), Some("3 van de 5 voorbeelden herken ik")),
        row("Klantgerichtheid", Some(2), Some(3), Some("5 van de 5 voorbeelden herken ik")),
        row("Synthetisch denken", Some(3), None, Some("0 van de 4 voorbeelden herken ik")),
        row("Probleemanalyse", None, Some(1), None),
    ];
    view! { <LevelChart id="gallery-levels" caption="Gekozen en gevraagd" rows=Signal::stored(rows)/> }
        .into_any()
}

fn nothing() -> AnyView {
    view! { <Histogram id="gallery-no-scores" title="Punten op Gevalstudie" found=distribution([0; 10])/> }
        .into_any()
}

fn ranges() -> AnyView {
    let range =
        |name: &str, summary: Option<Summary>, common| MemberRange { name: name.into(), summary, common };
    let members = vec![
        range("Luc Lens", Some(summary(6, [18, 27, 36], Exact::new(82, 3))), Some(Exact::new(139, 5))),
        range("Mia Maes", Some(summary(1, [31, 31, 31], points(31))), Some(points(31))),
        range("Vera Vos", None, None),
    ];
    view! {
        <RangeChart
            id="gallery-ranges"
            title="Scores van de leden op Mondelinge proef"
            said="5 kandidaten kregen van elk lid een score. Het grootste verschil bij één kandidaat is 6."
            most=Points::from_hundredths(4000).unwrap_or(Points::LIMIT)
            members
        />
    }
    .into_any()
}
