//! The parts as a tree: each a card, below its group.

use super::super::work::Work;
use super::part::{self, Kind};
use super::{faults, naming, sums, whole};
use crate::components::{Button, ButtonKind, Sign, focus_soon};
use crate::drafting::{Spot, add_part, at, divide_part, swap_parts, take_part_away};
use crate::rules::{DraftPart, DraftProcedure};
use leptos::prelude::*;

/// The parts at the top, with all below them.
pub(super) fn tree(procedure: &Spot<DraftProcedure>) -> AnyView {
    let named = Memo::new(|_| String::new());
    level(&at!(procedure, "parts" parts), &[], named)
}

/// The parts of one list, and the way to add one.
fn level(list: &Spot<Vec<DraftPart>>, way: &[usize], group: Memo<String>) -> AnyView {
    let work = Work::here();
    let (counted, drawn, added) = (list.clone(), list.clone(), list.clone());
    let (below, here) = (way.to_vec(), way.to_vec());
    let count = work.memo(move |vacancy| counted.read(vacancy).map_or(0, Vec::len));
    let one = move |index: usize| {
        let way: Vec<usize> = below.iter().copied().chain([index]).collect();
        card(&drawn, &way, count)
    };
    let add = move |()| {
        work.change(None, |draft| add_part(&mut draft.vacancy.procedure, &here));
        focus_soon(at!(added.item(count.get_untracked().saturating_sub(1)), "title" title).id());
    };
    let nested = !way.is_empty();
    view! {
        <div class=if nested { "procedure-parts procedure-parts--below" } else { "procedure-parts" }>
            <For each=move || 0..count.get() key=|index| *index children=one/>
            <Button id=format!("{}-erbij", list.id()) kind=ButtonKind::Quiet sign=Sign::Add on_press=Callback::new(add)>
                "Voeg een onderdeel toe"
                {nested.then(|| view! { <span>" aan “"{group}"”"</span> })}
            </Button>
        </div>
    }
    .into_any()
}

fn heading(part: &Spot<DraftPart>) -> String {
    format!("{}-kop", part.id())
}

/// One part.
fn card(list: &Spot<Vec<DraftPart>>, way: &[usize], count: Memo<usize>) -> AnyView {
    let work = Work::here();
    let index = way.last().copied().unwrap_or_default();
    let part = list.item(index);
    let (named, kinds, marked, own) = (part.clone(), part.clone(), part.clone(), way.to_vec());
    let name = work.memo(move |vacancy| named.read(vacancy).map(naming::name_of).unwrap_or_default());
    let kind = work.memo(move |vacancy| kinds.read(vacancy).map_or(Kind::Points, Kind::of));
    let id = work.memo(move |vacancy| {
        let part = marked.read(vacancy)?;
        let first = first_with(&vacancy.procedure.parts, &part.id)?;
        (first == own).then(|| format!("onderdeel-{}", part.id))
    });
    let number = way.iter().map(|index| (index + 1).to_string()).collect::<Vec<_>>().join(".");
    let (labelled, named) = (heading(&part), titled(way.len(), heading(&part), number, name));
    view! {
        <div class="procedure-part" role="group" id=id tabindex="-1" aria-labelledby=labelled>
            {named}
            {faults::of_part(&part)}
            {part::fields(&part, way, kind)}
            {below(&part, way, kind, name)}
            {tools(list, way, count, kind, name)}
        </div>
    }
    .into_any()
}

/// The name of a part as a heading, one level further for each group around it.
fn titled(depth: usize, id: String, number: String, name: Memo<String>) -> AnyView {
    const CLASS: &str = "procedure-part__name";
    let words = view! { <span class="procedure-part__number">{number}" "</span>{name} };
    match depth {
        0 | 1 => view! { <h3 class=CLASS id=id tabindex="-1">{words}</h3> }.into_any(),
        2 => view! { <h4 class=CLASS id=id tabindex="-1">{words}</h4> }.into_any(),
        3 => view! { <h5 class=CLASS id=id tabindex="-1">{words}</h5> }.into_any(),
        _ => view! { <h6 class=CLASS id=id tabindex="-1">{words}</h6> }.into_any(),
    }
}

/// The way to the first part with an identifier: only that one has it on the page.
fn first_with(parts: &[DraftPart], id: &str) -> Option<Vec<usize>> {
    parts.iter().enumerate().find_map(|(index, part)| {
        if part.id == id {
            return Some(vec![index]);
        }
        first_with(&part.parts, id).map(|rest| std::iter::once(index).chain(rest).collect())
    })
}

/// The parts of a group, and what they add up to.
fn below(part: &Spot<DraftPart>, way: &[usize], kind: Memo<Kind>, name: Memo<String>) -> AnyView {
    let work = Work::here();
    let is_group = Memo::new(move |_| kind.get() == Kind::Group);
    let (part, way) = (part.clone(), way.to_vec());
    (move || {
        is_group.get().then(|| {
            let read = part.clone();
            let told = work.memo(move |vacancy| read.read(vacancy).map(sums::of_group).unwrap_or_default());
            view! {
                {whole::line("Samen: ", told)}
                {level(&at!(part, "parts" parts), &way, name)}
            }
        })
    })
    .into_any()
}

/// Divides a part, moves it, or takes it away.
fn tools(
    list: &Spot<Vec<DraftPart>>,
    way: &[usize],
    count: Memo<usize>,
    kind: Memo<Kind>,
    name: Memo<String>,
) -> AnyView {
    let work = Work::here();
    let index = way.last().copied().unwrap_or_default();
    let group = way[..way.len().saturating_sub(1)].to_vec();
    let move_to = {
        let (list, group) = (list.clone(), group.clone());
        move |to: usize| {
            work.change(None, |draft| swap_parts(&mut draft.vacancy.procedure, &group, index, to));
            focus_soon(heading(&list.item(to)));
        }
    };
    let (up, down) = (move_to.clone(), move_to);
    let (left, add) = (list.clone(), format!("{}-erbij", list.id()));
    let remove = move |()| {
        let gone = format!("“{}” is weggehaald.", name.get_untracked());
        work.change(None, |draft| take_part_away(&mut draft.vacancy.procedure, &group, index));
        work.gone.set(Some(gone));
        let next = count.try_get_untracked().unwrap_or_default().checked_sub(1);
        focus_soon(next.map_or_else(|| add.clone(), |last| heading(&left.item(index.min(last)))));
    };
    let named = move || view! { <span class="visually-hidden">" “"{name}"”"</span> };
    view! {
        <div class="draft-item__tools">
            {divide(&list.item(index), way, kind, name)}
            <Button
                kind=ButtonKind::Quiet
                disabled=Signal::derive(move || index == 0)
                on_press=Callback::new(move |()| up(index.saturating_sub(1)))
            >
                "Omhoog"{named()}
            </Button>
            <Button
                kind=ButtonKind::Quiet
                disabled=Signal::derive(move || index + 1 >= count.get())
                on_press=Callback::new(move |()| down(index + 1))
            >
                "Omlaag"{named()}
            </Button>
            <Button kind=ButtonKind::Quiet sign=Sign::Remove on_press=Callback::new(remove)>
                "Haal weg"{named()}
            </Button>
        </div>
    }
    .into_any()
}

/// Makes a part a group with a part below it.
fn divide(part: &Spot<DraftPart>, way: &[usize], kind: Memo<Kind>, name: Memo<String>) -> AnyView {
    let work = Work::here();
    let (way, first) = (way.to_vec(), at!(at!(part, "parts" parts).item(0), "title" title).id());
    let is_group = Memo::new(move |_| kind.get() == Kind::Group);
    (move || {
        let (way, first) = (way.clone(), first.clone());
        let press = move |()| {
            work.change(None, |draft| divide_part(&mut draft.vacancy.procedure, &way));
            focus_soon(first.clone());
        };
        (!is_group.get()).then(|| {
            view! {
                <Button kind=ButtonKind::Quiet on_press=Callback::new(press)>
                    "Splits in onderdelen"<span class="visually-hidden">": “"{name}"”"</span>
                </Button>
            }
        })
    })
    .into_any()
}
