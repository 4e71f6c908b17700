//! How scores lie: a bar for each class, the minimum as a line across, and the same as a table.

use super::{DataTable, Disclosure};
use crate::rules::{Distribution, Exact, Points};
use crate::wording;
use leptos::prelude::*;

/// From the top: the words of the minimum, the highest bar, the line on which bars stand, the ends of the scale.
const TOP: usize = 44;
const BASE: usize = 164;
const HEIGHT: usize = 190;

/// A chart of one distribution.
#[component]
pub fn Histogram(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// Of what the scores are.
    #[prop(into)]
    title: String,
    /// How they lie.
    #[prop(into)]
    found: Box<Distribution>,
) -> impl IntoView {
    let (title_id, said_id) = (format!("{id}-titel"), format!("{id}-uitleg"));
    let named = format!("{title_id} {said_id}");
    let said = wording::distribution(&found);
    let count = found.classes.len();
    let highest = found.classes.iter().map(|class| class.count).max().unwrap_or(0).max(1);
    let bars = found.classes.iter().enumerate().map(|(at, class)| bar(at, count, class.count, highest));
    let bars = bars.collect_view();
    let floor = found.floor.zip(wording::floor_mark(&found)).map(|(at, words)| mark(at, found.max, words));
    let most = found.max.to_string();
    let caption = format!("{title}: aantal kandidaten per klasse");
    view! {
        <figure class="histogram">
            <svg
                class="histogram__drawing"
                width="100%"
                height=HEIGHT.to_string()
                role="img"
                aria-labelledby=named
                focusable="false"
            >
                <title id=title_id>{title}</title>
                <desc id=said_id>{said.clone()}</desc>
                {bars}
                <line class="histogram__base" x1="0" x2="100%" y1=BASE.to_string() y2=BASE.to_string()></line>
                {floor}
                <text class="histogram__end" x="0" y=(HEIGHT - 6).to_string()>"0"</text>
                <text class="histogram__end" x="100%" y=(HEIGHT - 6).to_string() text-anchor="end">{most}</text>
            </svg>
            <figcaption class="histogram__said" aria-hidden="true">{said}</figcaption>
        </figure>
        <Disclosure summary="Toon de cijfers">
            <DataTable id=format!("{id}-cijfers") caption>
                <thead>
                    <tr><th scope="col">"Punten"</th><th scope="col" class="figure">"Aantal"</th></tr>
                </thead>
                <tbody>{rows(&found)}</tbody>
            </DataTable>
            <p class="muted small">"Wie precies op een grens zit, telt mee in de klasse die daar begint."</p>
        </Disclosure>
    }
}

/// Where a value lies as a share of a maximum, in thousandths of a percent: as fine as any screen, without floating point.
pub(super) fn share(value: Exact, max: Points) -> String {
    let (numerator, denominator) = value.lowest_terms();
    let thousandths = numerator * 10_000_000 / (denominator * i128::from(max.hundredths().max(1)));
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
}

fn bar(at: usize, of: usize, count: usize, highest: usize) -> AnyView {
    let left = Exact::new(at as i128, of as i128);
    let (left, width) = (share(left, one()), share(Exact::new(1, of as i128), one()));
    let middle = share(Exact::new(2 * at as i128 + 1, 2 * of as i128), one());
    let height = (BASE - TOP) * count / highest;
    let top = BASE - height;
    // An empty class has no bar and no number: the line it would stand on says it.
    (count > 0)
        .then(|| {
            view! {
                <rect class="histogram__bar" x=left y=top.to_string() width=width height=height.to_string()></rect>
                <text class="histogram__count" x=middle y=(top - 6).to_string() text-anchor="middle">{count}</text>
            }
        })
        .into_any()
}

/// One point: of it, a share of the whole drawing is taken.
const fn one() -> Points {
    match Points::from_hundredths(100) {
        Some(one) => one,
        None => Points::HUNDREDTH,
    }
}

/// The minimum: a line at its exact place, and its words on top.
fn mark(at: Exact, max: Points, words: String) -> AnyView {
    let x = share(at, max);
    // Words at an edge stay inside the drawing.
    let tenth = |tenths: i128| Exact::new(i128::from(max.hundredths()) * tenths, 1000);
    let anchor = match at {
        at if at < tenth(2) => "start",
        at if at > tenth(8) => "end",
        _ => "middle",
    };
    view! {
        <line class="histogram__floor" x1=x.clone() x2=x.clone() y1="20" y2=BASE.to_string()></line>
        <text class="histogram__floor-label" x=x y="14" text-anchor=anchor>{words}</text>
    }
    .into_any()
}

fn rows(found: &Distribution) -> AnyView {
    let last = found.classes.len().saturating_sub(1);
    let classes = found
        .classes
        .iter()
        .enumerate()
        .map(|(at, class)| (wording::score_class(class, at == last), class.count));
    let others = found.unclassed.iter().map(|(why, count)| (wording::unclassed(*why).to_owned(), *count));
    let rows = classes.chain(others).map(|(words, count)| {
        view! { <tr><th scope="row">{words}</th><td class="figure">{count}</td></tr> }.into_any()
    });
    rows.collect_view().into_any()
}
