//! The blocks of a section, each with the form of its kind; and the choice of what to add.

use super::super::fields::{Look, text};
use super::super::items::{Called, add_id, add_item, items, items_then};
use super::super::work::Work;
use super::kinds::Kind;
use super::{chart, competency_details, competency_list, list, section, sign_off, techniques};
use crate::components::{Answer, Button, ButtonKind, SelectField, Sign};
use crate::drafting::{Spot, at};
use crate::vacancy::{Block, CompetencyDetails, Section};
use leptos::prelude::*;

/// The block as what this kind holds.
macro_rules! holding {
    ($block:expr, $name:literal $kind:ident) => {
        $block.inside(
            Some($name),
            |block| if let Block::$kind(it) = block { Some(it) } else { None },
            |block| if let Block::$kind(it) = block { Some(it) } else { None },
        )
    };
}

/// The competencies in full that a block of the section at the end of a way holds.
pub(in crate::pages::authoring) fn details_at(way: &[usize], block: usize) -> Spot<CompetencyDetails> {
    let section = section(way);
    let block = at!(section, "blocks" blocks).item(block);
    holding!(block, "competency_details" CompetencyDetails)
}

/// What stands directly below the heading.
pub(super) fn blocks(section: &Spot<Section>) -> AnyView {
    let blocks = at!(section, "blocks" blocks);
    let called = Called { one: "Blok", add: "Voeg toe" };
    view! {
        <h3>"Wat er in dit deel staat"</h3>
        {items_then(&blocks, called, adding(&blocks), |block, _| one(&block), |_| ())}
    }
    .into_any()
}

/// A block, drawn anew when it is of another kind: another one came in its place.
fn one(block: &Spot<Block>) -> AnyView {
    let (read, block) = (block.clone(), block.clone());
    let kind = Work::here().memo(move |vacancy| read.read(vacancy).map(Kind::of));
    (move || {
        kind.get().map(|kind| {
            view! {
                <p class="draft-block__kind">{kind.name()}</p>
                {fields(kind, &block)}
            }
        })
    })
    .into_any()
}

fn fields(kind: Kind, block: &Spot<Block>) -> AnyView {
    match kind {
        Kind::Paragraph => text(&holding!(block, "paragraph" Paragraph), "Tekst", Look::lines()),
        Kind::List => list::list(&holding!(block, "list" List), list::POINT),
        Kind::Knowledge => list::list(&holding!(block, "knowledge" Knowledge), list::POINT),
        Kind::Chart => chart::chart(&holding!(block, "chart" Chart)),
        Kind::CompetencyList => competency_list::list(&holding!(block, "competency_list" CompetencyList)),
        Kind::CompetencyDetails => {
            competency_details::details(&holding!(block, "competency_details" CompetencyDetails))
        }
        Kind::SignOff => sign_off::sign_off(&holding!(block, "sign_off" SignOff)),
        Kind::Techniques => {
            techniques::techniques(&holding!(block, "techniques" Techniques), techniques::TEST)
        }
        Kind::PassRule => {
            let rule = holding!(block, "pass_rule" PassRule);
            let called = Called { one: "Zin", add: "Voeg een zin toe" };
            let draw = |line: Spot<String>, index| text(&line, format!("Zin {}", index + 1), Look::lines());
            items(&rule, called, |_| String::new(), draw)
        }
    }
}

/// The choice of what to add.
fn adding(blocks: &Spot<Vec<Block>>) -> AnyView {
    let work = Work::here();
    let chosen = RwSignal::new(Kind::Paragraph);
    let number = |kind: Kind| Kind::ALL.iter().position(|one| *one == kind).unwrap_or_default().to_string();
    let answers: Vec<Answer> = Kind::ALL.map(|kind| Answer::new(number(kind), kind.name())).into();
    let choose = move |value: String| {
        if let Some(kind) = value.parse::<usize>().ok().and_then(|at| Kind::ALL.get(at)) {
            chosen.set(*kind);
        }
    };
    let list = blocks.clone();
    let add = move |()| {
        let kind = chosen.get_untracked();
        let new = work.draft.with_untracked(|draft| kind.fresh(&draft.vacancy.content));
        add_item(work, &list, new);
    };
    view! {
        <div class="draft-add">
            <SelectField
                id=format!("{}-soort", blocks.id())
                label="Wat wil je toevoegen?"
                answers=Signal::stored(answers)
                value=Signal::derive(move || number(chosen.get()))
                on_choose=Callback::new(choose)
                hint=Signal::derive(move || Some(chosen.get().about().to_owned()))
            />
            <Button id=add_id(blocks) kind=ButtonKind::Secondary sign=Sign::Add on_press=Callback::new(add)>
                "Voeg toe"<span class="visually-hidden">{move || format!(" ({})", chosen.get().name())}</span>
            </Button>
        </div>
    }
    .into_any()
}
