//! One part of one candidate: points, presence, members' scores, motivation, and how it all came about.

mod attendance;
mod deliberation;
mod members;
mod past;

use super::Room;
use super::grid_row::{CONTESTED, not_counted};
use super::oral::FormLink;
use super::room::Open;
use super::suitability::SuitabilityChoice;
use super::typed::TypedArea;
use crate::components::{Icon, PointsField, Sign};
use crate::desk::Target;
use crate::rules::{Candidate, CandidateId, Cell, Combine, Leaf, MemberScore, Part, Points, Presence};
use crate::wording;
use attendance::Attendance;
use deliberation::Deliberation;
use leptos::prelude::*;
use members::Members;
use past::Past;
use std::sync::Arc;

type Known = Memo<Option<Arc<Candidate>>>;

/// The part on the sheet.
#[component]
pub(super) fn SheetPart(
    open: Open,
    id: CandidateId,
    part: Part<Points>,
    leaf: Leaf<Points>,
    known: Known,
) -> impl IntoView {
    let part_id = part.id.clone();
    let cell = {
        let part = part_id.clone();
        Memo::new(move |_| {
            known.with(|known| {
                known.as_ref().and_then(|known| known.cells.get(&part).cloned()).unwrap_or_default()
            })
        })
    };
    let locked = {
        let part = part_id.clone();
        Memo::new(move |_| open.dossier.with(|dossier| dossier.locked(&part)))
    };
    let fixed = Signal::derive(move || locked.get().is_some() || open.follows.get());
    let heading = format!("deel-{part_id}");
    let motivation = Target::Motivation(id.clone(), part_id.clone());
    let panel = leaf.combine != Combine::Agreed;
    let has_points = leaf.has_points();
    // A score agreed beside members' own needs its reasons, whatever the part says.
    let beside = Memo::new(move |_| {
        panel || cell.with(|cell| cell.members.values().any(|score| matches!(score, MemberScore::Points(_))))
    });
    let needed = leaf.motivation || panel;
    let here = cell;
    let around = if panel { "stack" } else { "stack sheet-part" };
    let form = open
        .dossier
        .with_untracked(|dossier| dossier.oral_part() == Some(&part_id))
        .then(|| view! { <FormLink open known/> }.into_any());
    let (who, on, whole) = (id.clone(), part.clone(), leaf.clone());
    let counting = move || {
        let beside = beside.get();
        if !has_points {
            return view! { <SuitabilityChoice open id=who.clone() part=on.clone() leaf=whole.clone() cell fixed/> }.into_any();
        }
        view! { <Score open id=who.clone() part=on.clone() leaf=whole.clone() cell fixed beside/> }.into_any()
    };
    view! {
        <section class="sheet stack" aria-labelledby=heading.clone()>
            <div class="cluster cluster--ends">
                <h2 id=heading.clone()>{part.title.clone()}</h2>
                {move || locked.get().map(|at| view! {
                    <p class="lock-mark"><Icon sign=Sign::Lock/><span>{format!("Gesloten op {}", wording::moment(at))}</span></p>
                })}
            </div>
            <Attendance open id=id.clone() part=part.clone() cell fixed/>
            {move || cell.with(Cell::is_scored_though_away).then(|| view! {
                <p class="points-field__mark">
                    <Icon sign=Sign::Warning/>
                    <a href=open.to(Room::Sheets)>"De commissie gaf toch punten. Kies bij Scorebladen wat klopt."</a>
                </p>
            })}
            <div class=around hidden=move || here.with(|cell| cell.presence != Presence::Present)>
                {panel.then(|| view! { <Members open id=id.clone() part=part.clone() leaf=leaf.clone() cell fixed/> }.into_any())}
                {counting}
                <Deliberation open id=id.clone() part=part_id.clone() leaf=leaf.clone() cell fixed/>
                <TypedArea
                    open
                    id=format!("motivering-{part_id}")
                    label="Motivering"
                    hint=if needed { "In woorden, ook voor wie slaagt. De kandidaat kan dit opvragen." } else { "De kandidaat kan dit opvragen." }.to_owned()
                    target=motivation
                    read_only=fixed
                />
                {(has_points && !panel).then(|| view! { <Members open id=id.clone() part=part.clone() leaf=leaf.clone() cell fixed/> }.into_any())}
            </div>
            {form}
            <Past open id part=part_id/>
        </section>
    }
    .into_any()
}

/// The score that counts.
#[component]
fn Score(
    open: Open,
    id: CandidateId,
    part: Part<Points>,
    leaf: Leaf<Points>,
    cell: Memo<Cell>,
    fixed: Signal<bool>,
    /// Whether members gave scores of their own beside it.
    beside: bool,
) -> impl IntoView {
    let desk = open.desk;
    let target = Target::Points(id, part.id.clone());
    let (shown, read, typed) = (target.clone(), target.clone(), target);
    let value = Memo::new(move |_| desk.text(&shown));
    let error = Memo::new(move |_| {
        let text = value.get();
        open.dossier
            .with(|dossier| read.read(&text, dossier))?
            .err()
            .map(|error| wording::points_error(&error))
    });
    let mark = Memo::new(move |_| {
        cell.with(|cell| {
            let unreadable = || cell.unreadable.as_ref().map(|_| not_counted(cell.points));
            if cell.contested { Some(CONTESTED.to_owned()) } else { unreadable() }
        })
    });
    view! {
        <PointsField
            id=format!("punten-{}", part.id)
            label=if beside { "Consensusscore na beraadslaging" } else { "Punten" }
            maximum=Signal::stored(leaf.most_entered())
            hint=capital(&wording::limits(&part))
            value
            error
            mark
            read_only=fixed
            on_input=Callback::new(move |text| desk.typing(typed.clone(), text))
            on_commit=Callback::new(move |_| desk.settle())
        />
    }
    .into_any()
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
