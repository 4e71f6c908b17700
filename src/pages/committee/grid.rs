//! The grid for the secretary: a row per candidate, a column per part. Enter goes down, Tab goes right.
//!
//! Only the cell at hand is a field; the others are text. So a thousand candidates stay quick.

use super::Room;
use super::closing::result_is_open;
use super::room::Open;
use crate::components::{
    ButtonLink, CheckField, DataTable, EmptyState, Frame, PageHeader, PointsCell, Sign, Standing as Badge,
    VerdictBadge, focus, next_cell,
};
use crate::desk::{Line, Lines, Target, settled};
use crate::rules::{
    Candidate, CandidateId, CandidateNumber, Change, Exact, Leaf, Part, PartId, Points, Presence, Scoring,
    Verdict, counted,
};
use crate::wording;
use leptos::html::{ElementType, Input};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use std::sync::Arc;

/// What one candidate's row shows.
type Known = ArcRwSignal<Option<Line>>;

/// The cell at hand: the signal by which it knows so.
#[derive(Clone, Copy)]
struct AtHand(StoredValue<Option<RwSignal<bool>>>);

impl AtHand {
    /// Moves to a cell; only the two of them are drawn again.
    fn come(self, here: RwSignal<bool>) {
        // A row, or the whole grid, may be gone while the keyboard still leaves it.
        if let Some(left) = self.0.try_get_value().flatten().filter(|left| *left != here) {
            left.try_set(false);
        }
        self.0.try_set_value(Some(here));
        here.try_set(true);
    }
}

/// The grid.
#[component]
pub(super) fn Grid(open: Open) -> impl IntoView {
    let scoring = Memo::new(move |_| open.dossier.with(|dossier| dossier.scoring().cloned()));
    let ticked = Memo::new(move |_| open.dossier.with(|dossier| dossier.running_result_shown()));
    let shown = settled(Memo::new(move |_| open.dossier.with(|dossier| result_is_open(dossier))));
    let ids = Memo::new(move |_| {
        open.dossier.with(|dossier| dossier.candidates().iter().map(|one| one.id.clone()).collect::<Vec<_>>())
    });
    view! {
        <PageHeader title="Punten" lead="Met de pijltjes ga je van cel naar cel, met Enter naar beneden en met Tab naar rechts."/>
        <CheckField
            id="lopend-resultaat"
            label="Toon het lopende resultaat"
            hint="Zonder vinkje zie je alleen de punten. De uitslag en de rangschikking komen dan als elke proef gesloten is."
            checked=ticked
            disabled=open.follows
            on_toggle=Callback::new(move |shown| {
                open.desk.change(Change::ShowRunningResult { shown });
            })
        />
        {move || match scoring.get() {
            None => view! {
                <EmptyState sign=Sign::Lock title="Je kan nog geen punten invullen">
                    <p>"De verdeling van de punten ligt nog niet vast. Leg ze eerst vast bij Vooraf beslist."</p>
                    <ButtonLink href=open.to(Room::Beforehand)>"Naar Vooraf beslist"</ButtonLink>
                </EmptyState>
            }
            .into_any(),
            Some(_) if ids.with(Vec::is_empty) => view! {
                <EmptyState sign=Sign::People title="Nog geen kandidaten">
                    <p>"Voeg eerst de kandidaten toe. Daarna vul je hier hun punten in."</p>
                    <ButtonLink href=open.to(Room::Candidates)>"Naar de kandidaten"</ButtonLink>
                </EmptyState>
            }
            .into_any(),
            Some(scoring) => view! { <Table open scoring ids shown/> }.into_any(),
        }}
    }
    .into_any()
}

#[component]
fn Table(
    open: Open,
    scoring: Arc<Scoring>,
    ids: Memo<Vec<CandidateId>>,
    shown: Signal<bool>,
) -> impl IntoView {
    let (lines, at_hand) = (Lines::follow(open.desk), AtHand(StoredValue::new(None)));
    let heads = scoring
        .procedure
        .leaves()
        .into_iter()
        .map(|(part, _)| {
            view! {
                <th role="columnheader" scope="col" class="figure">
                    {part.title.clone()}
                    <span class="data-table__limits">{wording::limits(part)}</span>
                </th>
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    let floor = scoring.procedure.total_floor().map(|floor| {
        format!(
            "maximum {}, minimum {}",
            scoring.procedure.max(),
            floor.of(scoring.procedure.max(), Points::HUNDREDTH)
        )
    });
    let rows = {
        let scoring = scoring.clone();
        move || {
            ids.get()
                .into_iter()
                .enumerate()
                .map(|(row, id)| {
                    view! { <Row open scoring=scoring.clone() known=lines.of(&id) id row at_hand shown/> }
                        .into_any()
                })
                .collect_view()
        }
    };
    view! {
        <DataTable id="raster" caption="Punten per kandidaat en onderdeel" caption_hidden=true frame=Frame::Long>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">"Kandidaat"</th>
                    {heads}
                    <Show when=move || shown.get()>
                        <th role="columnheader" scope="col" class="figure">"Totaal"<span class="data-table__limits">{floor.clone()}</span></th>
                        <th role="columnheader" scope="col" class="data-table__rest">"Resultaat"</th>
                    </Show>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </DataTable>
    }
    .into_any()
}

#[component]
fn Row(
    open: Open,
    scoring: Arc<Scoring>,
    id: CandidateId,
    row: usize,
    known: Known,
    at_hand: AtHand,
    shown: Signal<bool>,
) -> impl IntoView {
    let number = known.with_untracked(|known| known.as_ref().map(|known| known.candidate.number));
    let cells = scoring
        .procedure
        .leaves()
        .into_iter()
        .enumerate()
        .map(|(column, (part, leaf))| {
            let place =
                CellPlace { id: id.clone(), number: number.map_or(0, CandidateNumber::get), row, column };
            cell(open, place, part, leaf, known.clone(), at_hand)
        })
        .map(IntoAny::into_any)
        .collect_view();
    let named = known.clone();
    let name = Memo::new(move |_| named.with(|known| known.as_ref().and_then(|known| known.name.clone())));
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <a href=open.to(Room::Sheet(number))>{number.map(|number| number.to_string())}</a>
                {move || name.get().map(|name| view! { <span class="grid-name">{name}</span> }.into_any())}
            </th>
            {cells}
            <Show when=move || shown.get()><Result known=known.clone() scoring=scoring.clone()/></Show>
        </tr>
    }
    .into_any()
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
        <td role="cell" class="figure grid-total">{total}</td>
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

/// Where a cell is.
#[derive(Clone)]
struct CellPlace {
    id: CandidateId,
    number: u32,
    row: usize,
    column: usize,
}

fn cell(
    open: Open,
    place: CellPlace,
    part: &Part<Points>,
    leaf: &Leaf<Points>,
    known: Known,
    at_hand: AtHand,
) -> impl IntoView + use<> {
    let CellPlace { id, number, row, column } = place;
    let (part_id, title) = (part.id.clone(), part.title.clone());
    let target = Target::Points(id, part_id.clone());
    let here = RwSignal::new(false);
    let face = {
        let leaf = leaf.clone();
        Memo::new(move |_| {
            known.with(|known| {
                known.as_ref().map_or_else(Face::default, |known| Face::of(&known.candidate, &part_id, &leaf))
            })
        })
    };
    let element = format!("raster-{row}-{column}");
    // A value that changes under the field must not draw the field again: it would take the keyboard back.
    let is_field = Memo::new(move |_| here.get() && face.with(|face| face.can_type));
    move || {
        if is_field.get() {
            view! { <Field open target=target.clone() row column number title=title.clone()/> }.into_any()
        } else {
            let element = element.clone();
            view! {
                <td role="cell" class="entry">
                    <button
                        type="button"
                        id=element
                        class=move || face.with(|face| face.class)
                        on:focus=move |_| at_hand.come(here)
                        // A cell without points is no dead end: the keys go on from it.
                        on:keydown=move |event| {
                            if let Some((row, column)) = next_cell(&event.key(), row, column)
                                && focus(&format!("raster-{row}-{column}"))
                            {
                                event.prevent_default();
                            }
                        }
                        // A tap gives a button no focus in every browser.
                        on:click=move |_| at_hand.come(here)
                    >
                        {move || face.with(|face| face.words.clone())}
                        {move || face.with(|face| face.note.clone()).map(|note| view! { <span class="grid-cell__note">{note}</span> }.into_any())}
                    </button>
                </td>
            }
            .into_any()
        }
    }
}

/// The cell at hand: a field, with the draft judged beside it.
#[component]
fn Field(open: Open, target: Target, row: usize, column: usize, number: u32, title: String) -> impl IntoView {
    let desk = open.desk;
    let locked = {
        let target = target.clone();
        Memo::new(move |_| open.dossier.with(|dossier| target.is_locked(dossier)))
    };
    let (shown, read, typed) = (target.clone(), target.clone(), target);
    let value = Memo::new(move |_| desk.text(&shown));
    let error = Memo::new(move |_| {
        let text = value.get();
        let read = open.dossier.with(|dossier| read.read(&text, dossier))?;
        read.err().map(|error| wording::points_error(&error))
    });
    let element = format!("raster-{row}-{column}");
    Effect::new(move |_| {
        if focus(&element)
            && let Some(input) = document().get_element_by_id(&element)
        {
            // Typing replaces what stood there, as Tab does by itself.
            let input: <Input as ElementType>::Output = input.unchecked_into();
            input.select();
        }
    });
    view! {
        <td role="cell" class="entry">
            <PointsCell
                grid="raster"
                row
                column
                label=format!("{title}, kandidaat {number}")
                value
                error
                read_only=Signal::derive(move || locked.get() || open.follows.get())
                on_input=Callback::new(move |text| desk.typing(typed.clone(), text))
                on_commit=Callback::new(move |_| desk.settle())
            />
        </td>
    }
    .into_any()
}

/// What a cell shows while it is not at hand.
#[derive(Clone, Default, PartialEq, Eq)]
struct Face {
    words: String,
    note: Option<String>,
    class: &'static str,
    can_type: bool,
}

impl Face {
    fn of(known: &Candidate, part: &PartId, leaf: &Leaf<Points>) -> Self {
        let plain = |words: String| Self { words, note: None, class: "grid-cell", can_type: true };
        let apart = |words: &str| Self {
            words: words.into(),
            note: None,
            class: "grid-cell grid-cell--apart",
            can_type: false,
        };
        if !known.takes_part() && known.cells.get(part).is_none_or(|cell| !cell.is_scored()) {
            return apart("–");
        }
        let Some(cell) = known.cells.get(part) else {
            return Self { class: "grid-cell grid-cell--open", ..plain("open".into()) };
        };
        match (&cell.presence, &cell.unreadable) {
            (Presence::Absent, _) => apart("afwezig"),
            (Presence::Deferred { .. }, _) => apart("uitgesteld"),
            (Presence::Present, Some(typed)) => Self {
                words: typed.clone(),
                note: Some(not_counted(cell.points)),
                class: "grid-cell grid-cell--unreadable",
                can_type: true,
            },
            (Presence::Present, None) => {
                let known: Option<Exact> = counted(&cell.entry(), leaf);
                match known {
                    Some(exact) => plain(wording::reached(exact)),
                    None => Self { class: "grid-cell grid-cell--open", ..plain("open".into()) },
                }
            }
        }
    }
}

/// The mark beside a text that could not be read.
pub(super) fn not_counted(points: Option<Points>) -> String {
    match points {
        Some(points) => format!("niet geteld – was {points}"),
        None => "niet geteld – was open".into(),
    }
}
