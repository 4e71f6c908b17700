//! How the scores of members lie beside each other: a bar from the lowest to the highest for each, and the same as a table.

use super::histogram::share;
use super::{DataTable, Disclosure};
use crate::rules::{Exact, Points, Summary};
use crate::wording;
use leptos::prelude::*;

/// How high the row of a member is.
const ROW: usize = 58;
/// As many letters of a name as fit on a phone; the table has all of them.
const LETTERS: usize = 32;

/// The scores of one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRange {
    /// Whose they are.
    pub name: String,
    /// What they come down to; `None` without any.
    pub summary: Option<Summary>,
    /// The mean over the candidates whom every member scored.
    pub common: Option<Exact>,
}

/// A chart of the scores of several members on one part.
#[component]
pub fn RangeChart(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// Of what the scores are.
    #[prop(into)]
    title: String,
    /// What the scores say together.
    #[prop(into)]
    said: String,
    /// The most that can be given.
    most: Points,
    /// The members in order.
    members: Vec<MemberRange>,
) -> impl IntoView {
    let (title_id, said_id) = (format!("{id}-titel"), format!("{id}-uitleg"));
    let named = format!("{title_id} {said_id}");
    let each = members.iter().map(|one| wording::member_summary(&one.name, one.summary.as_ref()));
    let described = each.chain([said.clone()]).collect::<Vec<_>>().join(" ");
    let drawn = members.iter().enumerate().map(|(at, one)| row(at, one, most)).collect_view();
    let base = ROW * members.len() + 4;
    let caption = format!("{title}, per lid");
    view! {
        <figure class="range-chart">
            <svg
                class="range-chart__drawing"
                width="100%"
                height=(base + 26).to_string()
                role="img"
                aria-labelledby=named
                focusable="false"
            >
                <title id=title_id>{title}</title>
                <desc id=said_id>{described}</desc>
                {drawn}
                <line class="range-chart__base" x1="0" x2="100%" y1=base.to_string() y2=base.to_string()></line>
                <text class="range-chart__end" x="0" y=(base + 20).to_string()>"0"</text>
                <text class="range-chart__end" x="100%" y=(base + 20).to_string() text-anchor="end">{most.to_string()}</text>
            </svg>
            <figcaption class="range-chart__said">
                <p>{said}</p>
                <p class="muted small">"De balk gaat van de laagste tot de hoogste score. De streep is de mediaan, de ruit het gemiddelde."</p>
            </figcaption>
        </figure>
        <Disclosure summary="Toon de cijfers">
            <DataTable id=format!("{id}-cijfers") caption>
                <thead>
                    <tr>
                        <th scope="col">"Lid"</th>
                        <th scope="col" class="figure">"Aantal"</th>
                        <th scope="col" class="figure">"Laagste"</th>
                        <th scope="col" class="figure">"Mediaan"</th>
                        <th scope="col" class="figure">"Gemiddelde"</th>
                        <th scope="col" class="figure">"Hoogste"</th>
                        <th scope="col" class="figure">"Gemiddelde over dezelfde kandidaten"</th>
                    </tr>
                </thead>
                <tbody>{members.iter().map(numbers).collect_view()}</tbody>
            </DataTable>
        </Disclosure>
    }
}

fn row(at: usize, member: &MemberRange, most: Points) -> AnyView {
    let top = at * ROW;
    let name: String = if member.name.chars().count() > LETTERS {
        member.name.chars().take(LETTERS - 1).chain(['…']).collect()
    } else {
        member.name.clone()
    };
    let middle = top + 40;
    let drawn = member.summary.as_ref().map(|summary| {
        let [lowest, median, mean, highest] =
            [summary.lowest, summary.median, summary.mean, summary.highest].map(|one| share(one, most));
        view! {
            <line class="range-chart__edge" x1=lowest.clone() x2=highest.clone() y1=middle.to_string() y2=middle.to_string()></line>
            <line class="range-chart__range" x1=lowest x2=highest y1=middle.to_string() y2=middle.to_string()></line>
            <line class="range-chart__median" x1=median.clone() x2=median y1=(middle - 10).to_string() y2=(middle + 10).to_string()></line>
            <svg x=mean y=middle.to_string() overflow="visible">
                <rect class="range-chart__mean" x="-5" y="-5" width="10" height="10" transform="rotate(45)"></rect>
            </svg>
        }
    });
    let none = member.summary.is_none().then_some(" – nog geen scores");
    view! {
        <text class="range-chart__name" x="0" y=(top + 20).to_string()>{name}{none}</text>
        {drawn}
    }
    .into_any()
}

fn numbers(member: &MemberRange) -> AnyView {
    let summary = member.summary.as_ref();
    let of = |what: fn(&Summary) -> Exact| {
        let words = summary.map_or_else(|| "–".to_owned(), |summary| wording::exact(what(summary)));
        view! { <td class="figure">{words}</td> }.into_any()
    };
    let common = member.common.map_or_else(|| "–".to_owned(), wording::exact);
    view! {
        <tr>
            <th scope="row">{member.name.clone()}</th>
            <td class="figure">{summary.map_or(0, |summary| summary.count)}</td>
            {of(|summary| summary.lowest)}
            {of(|summary| summary.median)}
            {of(|summary| summary.mean)}
            {of(|summary| summary.highest)}
            <td class="figure">{common}</td>
        </tr>
    }
    .into_any()
}
