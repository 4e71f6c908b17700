//! The points of the whole selection, drawn to scale.

use crate::rules::Points;
use leptos::prelude::*;

/// A part of the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramPart {
    /// What it is called.
    pub name: String,
    /// Its maximum.
    pub maximum: Points,
    /// Where its own minimum is marked, if it has one.
    pub floor: Option<Points>,
    /// Maximum and minimum in words.
    pub said: String,
    /// Why it is hatched: how it divides is not known yet.
    pub undivided: Option<String>,
}

/// The whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramWhole {
    /// The sum of the maxima.
    pub maximum: Points,
    /// The minimum on the whole, if there is one.
    pub floor: Option<Points>,
    /// Maximum and minimum in words.
    pub said: String,
}

/// A length as a share of the whole, in thousandths of a percent: as fine as any screen, without floating point.
fn share(points: u32, whole: Points) -> String {
    let thousandths = u64::from(points) * 100_000 / u64::from(whole.hundredths().max(1));
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
}

/// A bar of the parts with their minima marked, a bar of the whole, and the same in words.
#[component]
pub fn ProgramBar(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// The parts in order.
    #[prop(into)]
    parts: Signal<Vec<ProgramPart>>,
    /// The whole.
    #[prop(into)]
    whole: Signal<ProgramWhole>,
) -> impl IntoView {
    let hatch = format!("{id}-hatch");
    let fill = format!("url(#{hatch})");
    let segments = move || {
        let (parts, whole) = (parts.get(), whole.get());
        let mut from = 0;
        let mut drawn = Vec::new();
        for (index, part) in parts.into_iter().enumerate() {
            let next = from + part.maximum.hundredths();
            drawn.push(segment(index, part, from, whole.maximum, &fill));
            from = next;
        }
        drawn.collect_view()
    };
    let words = move || {
        parts
            .get()
            .into_iter()
            .enumerate()
            .map(|(index, part)| line(index, part))
            .map(IntoAny::into_any)
            .collect_view()
    };
    view! {
        <div class="program-bar">
            <svg class="program-bar__drawing" aria-hidden="true" focusable="false">
                <defs>
                    <pattern id=hatch width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <line class="program-bar__hatch" x1="0" y1="0" x2="0" y2="9"></line>
                    </pattern>
                </defs>
                {segments}
            </svg>
            <ul class="program-bar__words">{words}</ul>
            {move || draw_whole(&whole.get())}
        </div>
    }
}

/// The fill of the part at this place; four in turn.
const fn part_class(index: usize) -> &'static str {
    match index % 4 {
        0 => "program-bar__part program-bar__part--1",
        1 => "program-bar__part program-bar__part--2",
        2 => "program-bar__part program-bar__part--3",
        _ => "program-bar__part program-bar__part--4",
    }
}

fn segment(index: usize, part: ProgramPart, from: u32, whole: Points, hatch: &str) -> AnyView {
    let (x, width) = (share(from, whole), share(part.maximum.hundredths(), whole));
    let hatching = part.undivided.is_some().then(|| {
        view! { <rect x=x.clone() y="28" width=width.clone() height="80" fill=hatch.to_owned()></rect> }
    });
    let floor = part.floor.map(|floor| {
        let at = share(from + floor.hundredths(), whole);
        view! {
            <line class="program-bar__floor" x1=at.clone() x2=at.clone() y1="22" y2="46"></line>
            <text class="program-bar__floor-label" x=at y="15" text-anchor="middle">
                {format!("min. {floor}")}
            </text>
        }
    });
    view! {
        <rect class=part_class(index) x=x.clone() y="28" width=width.clone() height="80" rx="4"></rect>
        {hatching}
        <svg x=x width=width y="28" height="80">
            <text class="program-bar__points" x="14" y="46">{part.maximum.to_string()}</text>
            <text class="program-bar__label" x="14" y="68">{part.name}</text>
        </svg>
        {floor}
    }
    .into_any()
}

fn line(index: usize, part: ProgramPart) -> AnyView {
    view! {
        <li>
            <svg class="program-bar__swatch" aria-hidden="true" focusable="false">
                <rect class=part_class(index) width="100%" height="100%"></rect>
            </svg>
            <span class="program-bar__name">{part.name}</span>
            <span class="program-bar__said">{part.said}</span>
            {part.undivided.map(|why| view! { <span class="program-bar__said">{why}</span> }.into_any())}
        </li>
    }
    .into_any()
}

fn draw_whole(whole: &ProgramWhole) -> AnyView {
    let floor = whole.floor.map(|floor| {
        let at = share(floor.hundredths(), whole.maximum);
        let rest = share(whole.maximum.hundredths().saturating_sub(floor.hundredths()), whole.maximum);
        view! {
            <rect class="program-bar__reach" x=at.clone() y="24" width=rest height="16" rx="3"></rect>
            <line class="program-bar__floor" x1=at.clone() x2=at.clone() y1="20" y2="44"></line>
            <text class="program-bar__floor-label" x=at y="14" text-anchor="middle">{format!("min. {floor}")}</text>
        }
    });
    view! {
        <div>
            <svg class="program-bar__whole" aria-hidden="true" focusable="false">
                <rect class="program-bar__track" x="0" y="24" width="100%" height="16" rx="3"></rect>
                {floor}
            </svg>
            <p class="program-bar__title">{whole.said.clone()}</p>
        </div>
    }
    .into_any()
}
