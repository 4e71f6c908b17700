//! One row of the grid: the candidate, a cell per part, the total and the verdict.

use super::Room;
use super::room::Open;
use super::suitability::SuitabilityCell;
use crate::components::{PointsCell, Standing as Badge, VerdictBadge, focus_when_drawn, next_cell};
use crate::desk::{Line, Target, settled};
use crate::rules::{
    Candidate, CandidateNumber, Cell, Combine, Leaf, Part, Points, Presence, Scoring, Verdict, entered,
};
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// What one candidate's row shows.
type Known = ArcRwSignal<Option<Line>>;

/// A part of the procedure with what every cell below it needs.
pub(super) struct Column {
    pub(super) part: Part<Points>,
    leaf: Leaf<Points>,
    read_only: Signal<bool>,
}

impl Column {
    pub(super) fn of(open: Open, part: &Part<Points>, leaf: &Leaf<Points>) -> Self {
        let id = part.id.clone();
        let locked = Memo::new(move |_| open.dossier.with(|dossier| dossier.locked(&id).is_some()));
        // Every field of the column listens: they are asked only when it changes, not at each entry.
        let read_only = settled(Memo::new(move |_| locked.get() || open.follows.get()));
        Self { part: part.clone(), leaf: leaf.clone(), read_only }
    }
}

/// The row.
#[component]
pub(super) fn Row(
    open: Open,
    columns: Arc<[Column]>,
    scoring: Arc<Scoring>,
    known: Known,
    row: usize,
    shown: Signal<bool>,
) -> impl IntoView {
    let number = known.with_untracked(|known| known.as_ref().map(|known| known.candidate.number));
    let form = form_of(row);
    let cells = (0..columns.len())
        .map(|column| {
            let place = Place { columns: columns.clone(), row, column, number };
            view! { <PartCell open place known=known.clone() shown/> }.into_any()
        })
        .collect_view();
    let named = known.clone();
    let name = Memo::new(move |_| named.with(|known| known.as_ref().and_then(|known| known.name.clone())));
    view! {
        // The head of the table is the first row.
        <tr role="row" aria-rowindex=row + 2>
            <th role="rowheader" scope="row">
                <a href=open.to(Room::Sheet(number))>{number.map(|number| number.to_string())}</a>
                {move || name.get().map(|name| view! { <span class="grid-name">{name}</span> }.into_any())}
                // It sends nothing: it only holds the fields of the row together.
                <form id=form hidden on:submit=move |event| event.prevent_default()></form>
            </th>
            {cells}
            <Show when=move || shown.get()><Result known=known.clone() scoring=scoring.clone()/></Show>
        </tr>
    }
    .into_any()
}

/// The identifier of the form that holds the fields of a row together.
fn form_of(row: usize) -> String {
    format!("raster-rij-{row}")
}

/// Where a cell is.
#[derive(Clone)]
struct Place {
    columns: Arc<[Column]>,
    row: usize,
    column: usize,
    number: Option<CandidateNumber>,
}

impl Place {
    fn of_column(&self) -> Option<&Column> {
        self.columns.get(self.column)
    }
}

/// The cell of one part: a field, or a word where no points can be entered.
#[component]
fn PartCell(open: Open, place: Place, known: Known, shown: Signal<bool>) -> impl IntoView {
    let word = {
        let (place, known) = (place.clone(), known.clone());
        Memo::new(move |_| {
            known.with(|known| {
                let (line, part) = (known.as_ref()?, &place.of_column()?.part);
                let on = || shown.get() && line.left_out.contains(&part.id);
                apart(&line.candidate, part)
                    .or_else(|| (!line.candidate.is_begun(&part.id) && on()).then_some(wording::LEFT_OUT))
            })
        })
    };
    move || {
        let field = match word.get() {
            Some(word) => view! { <Apart row=place.row column=place.column word/> }.into_any(),
            None if place.of_column().is_some_and(|column| !column.leaf.has_points()) => {
                suitability(open, &place, &known)
            }
            None => field(open, &place, &known),
        };
        view! { <td role="cell" class="entry">{field}</td> }.into_any()
    }
}

/// The choice between suitable and not suitable.
fn suitability(open: Open, place: &Place, known: &Known) -> AnyView {
    let (Some(of), Some(column)) = (known.with_untracked(Clone::clone), place.of_column()) else {
        return ().into_any();
    };
    let (title, part, known) = (&column.part.title, column.part.id.clone(), known.clone());
    let label = place.number.map_or_else(|| title.clone(), |number| format!("{title}, kandidaat {number}"));
    let own = part.clone();
    let found = Memo::new(move |_| {
        known.with(|known| known.as_ref()?.candidate.cells.get(&own).and_then(|cell| cell.suitability))
    });
    let (row, place_column, read_only) = (place.row, place.column, column.read_only);
    let id = of.candidate.id.clone();
    view! { <SuitabilityCell open id part label row column=place_column found read_only/> }.into_any()
}

/// The field, with what is typed judged beside it.
fn field(open: Open, place: &Place, known: &Known) -> AnyView {
    let (Some(of), Some(column)) = (known.with_untracked(Clone::clone), place.of_column()) else {
        return ().into_any();
    };
    let (desk, part, leaf) = (open.desk, column.part.id.clone(), column.leaf.clone());
    let target = Target::Points(of.candidate.id.clone(), part.clone());
    let value = {
        let (known, part) = (known.clone(), part.clone());
        Memo::new(move |_| {
            known.with(|known| known.as_ref().map_or_else(String::new, |line| line.text(&part)))
        })
    };
    let error = {
        let leaf = leaf.clone();
        Memo::new(move |_| {
            value
                .with(|text| Points::read(text, leaf.most_entered(), leaf.step).err())
                .map(|error| wording::points_error(&error))
        })
    };
    let counts = {
        let (known, part, leaf) = (known.clone(), part, leaf);
        Memo::new(move |_| {
            known.with(|known| {
                known.as_ref()?.candidate.cells.get(&part).and_then(|cell| together(cell, &leaf))
            })
        })
    };
    let (read_only, title) = (column.read_only, &column.part.title);
    let label = place.number.map_or_else(|| title.clone(), |number| format!("{title}, kandidaat {number}"));
    let part = column.part.id.clone();
    let known = known.clone();
    let note = Memo::new(move |_| {
        let unreadable = known.with(|known| {
            let cell = known.as_ref()?.candidate.cells.get(&part)?;
            cell.unreadable.is_some().then(|| not_counted(cell.points))
        });
        unreadable.or_else(|| counts.with(|counts| counts.as_ref().map(|(how, _)| (*how).to_owned())))
    });
    let empty = Memo::new(move |_| {
        Some(
            counts.with(|counts| counts.as_ref().map_or_else(|| "open".into(), |(_, points)| points.clone())),
        )
    });
    view! {
        <PointsCell
            grid="raster"
            row=place.row
            column=place.column
            form=form_of(place.row)
            label
            value
            error
            empty
            note
            read_only
            on_input=Callback::new(move |text| desk.typing(target.clone(), text))
            on_commit=Callback::new(move |_| desk.settle())
        />
    }
    .into_any()
}

/// A cell without points is no dead end: the keys go on from it.
#[component]
fn Apart(row: usize, column: usize, word: &'static str) -> impl IntoView {
    view! {
        <button
            type="button"
            id=format!("raster-{row}-{column}")
            class="grid-cell"
            on:keydown=move |event| {
                if let Some((row, column)) = next_cell(&event.key(), row, column)
                    && focus_when_drawn(format!("raster-{row}-{column}"))
                {
                    event.prevent_default();
                }
            }
        >
            {word}
        </button>
    }
    .into_any()
}

/// The word of a cell in which no points can be entered.
fn apart(candidate: &Candidate, part: &Part<Points>) -> Option<&'static str> {
    let cell = candidate.cells.get(&part.id);
    if !candidate.takes_part() && cell.is_none_or(|cell| !cell.is_scored()) {
        return Some("–");
    }
    let cell = cell?;
    if cell.is_in_conflict() {
        return Some("twee waarden");
    }
    match cell.presence {
        Presence::Absent => Some("afwezig"),
        Presence::Deferred { .. } => Some("uitgesteld"),
        Presence::Present => None,
    }
}

/// What the members' scores make together where no score was agreed, and how.
fn together(cell: &Cell, leaf: &Leaf<Points>) -> Option<(&'static str, String)> {
    if leaf.combine == Combine::Agreed || cell.points.is_some() || cell.unreadable.is_some() {
        return None;
    }
    Some((wording::combine(leaf.combine), wording::reached(entered(&cell.entry(), leaf)?)))
}

/// The mark where two values stand side by side.
pub(super) const CONTESTED: &str = "twee waarden – kies er één bij Scorebladen";

/// The mark beside a text that could not be read.
pub(super) fn not_counted(points: Option<Points>) -> String {
    match points {
        Some(points) => format!("niet geteld – was {points}"),
        None => "niet geteld – was open".into(),
    }
}

/// Total and verdict of a row.
#[component]
fn Result(known: Known, scoring: Arc<Scoring>) -> impl IntoView {
    let (totalled, apart) = (known.clone(), known.clone());
    let verdict =
        Memo::new(move |_| known.with(|known| known.as_ref().and_then(|known| known.verdict.clone())));
    let total =
        move || totalled.with(|known| known.as_ref()?.verdict.as_ref()?.total().map(wording::reached));
    let said = move || {
        verdict.with(|verdict| {
            if let Some(verdict) = verdict {
                let (badge, word) = badge(verdict);
                let why = wording::verdict_why(verdict, &scoring.procedure);
                view! {
                    <div class="grid-result">
                        <VerdictBadge standing=badge word=word.to_owned()/>
                        <span class="grid-result__why">{why}</span>
                    </div>
                }
                .into_any()
            } else {
                let word = apart.with(|known| {
                    known.as_ref().map_or("", |known| wording::standing_word(&known.candidate.standing))
                });
                view! { <VerdictBadge standing=Badge::Withdrawn word=word.to_owned()/> }.into_any()
            }
        })
    };
    view! {
        <td role="cell" class="figure data-table__sum grid-total">{total}</td>
        <td role="cell" class="data-table__rest">{said}</td>
    }
    .into_any()
}

/// Badge and word of a verdict.
pub(super) const fn badge(verdict: &Verdict) -> (Badge, &'static str) {
    let standing = match verdict {
        Verdict::Passed { .. } => Badge::Passed,
        Verdict::Failed { .. } => Badge::Failed,
        Verdict::Undecided { .. } => Badge::Undecided,
    };
    (standing, wording::verdict_word(verdict))
}
