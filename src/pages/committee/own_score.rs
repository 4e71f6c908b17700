//! The field in which a member gives an own score.

use super::grid_row::not_counted;
use super::room::Open;
use crate::components::PointsCell;
use crate::desk::Target;
use crate::rules::{CandidateId, Leaf, PartId, Points};
use crate::wording;
use leptos::prelude::*;

/// Where a field stands, and how it is read aloud.
pub(super) struct Place {
    pub(super) grid: String,
    pub(super) row: usize,
    pub(super) label: String,
}

/// The member's own score for one candidate.
#[component]
pub(super) fn OwnScore(
    open: Open,
    place: Place,
    candidate: CandidateId,
    part: PartId,
    target: Target,
    leaf: Leaf<Points>,
) -> impl IntoView {
    let desk = open.desk;
    let Target::Member(_, _, member) = target.clone() else { return ().into_any() };
    let (shown, typed) = (target.clone(), target);
    let value = Memo::new(move |_| desk.text(&shown));
    let error = Memo::new(move |_| {
        value
            .with(|text| Points::read(text, leaf.most_entered(), leaf.step).err())
            .map(|error| wording::points_error(&error))
    });
    let cell = Memo::new(move |_| {
        open.dossier
            .with(|dossier| dossier.candidate(&candidate).and_then(|known| known.cells.get(&part).cloned()))
    });
    let own = member.clone();
    let contested = Memo::new(move |_| {
        cell.with(|cell| cell.as_ref().is_some_and(|cell| cell.contested_members.contains(&own)))
    });
    let note = Memo::new(move |_| {
        if contested.get() {
            return Some("twee waarden; de secretaris beslist".to_owned());
        }
        cell.with(|cell| {
            let cell = cell.as_ref()?;
            cell.unreadable_members.contains_key(&member).then(|| {
                not_counted(match cell.members.get(&member) {
                    Some(crate::rules::MemberScore::Points(points)) => Some(*points),
                    _ => None,
                })
            })
        })
    });
    let read_only = Signal::derive(move || open.follows.get() || contested.get());
    view! {
        <PointsCell
            grid=place.grid
            row=place.row
            column=0
            label=place.label
            value
            error
            empty="open"
            note
            read_only
            on_input=Callback::new(move |text| desk.typing(typed.clone(), text))
            on_commit=Callback::new(move |_| desk.settle())
        />
    }
    .into_any()
}
