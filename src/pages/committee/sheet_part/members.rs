//! The first scores of members, what they make together, and who does not judge here.

use super::capital;
use crate::components::{Answer, Disclosure, PointsField, SelectField};
use crate::desk::{Target, member_scores};
use crate::pages::committee::Room;
use crate::pages::committee::grid_row::{CONTESTED, not_counted};
use crate::pages::committee::room::Open;
use crate::rules::{CandidateId, Cell, Combine, Leaf, MemberId, MemberScore, Part, Points, entered, spread};
use crate::wording;
use leptos::prelude::*;

/// Everyone who judges this part. Where the score is agreed, first scores are optional and stay folded until
/// there are any.
#[component]
pub(super) fn Members(
    open: Open,
    id: CandidateId,
    part: Part<Points>,
    leaf: Leaf<Points>,
    cell: Memo<Cell>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let judging = {
        let part = part.id.clone();
        Memo::new(move |_| open.dossier.with(|dossier| dossier.assessors(&part)))
    };
    let max = leaf.most_entered();
    let (who, on) = (id.clone(), part.clone());
    let fields = move || {
        let (id, part) = (who.clone(), on.clone());
        view! {
            <For each=move || judging.get() key=|member| member.clone() let:member>
                <MemberRow open id=id.clone() part=part.clone() member max cell fixed/>
            </For>
        }
    };
    let different = {
        let part = part.id.clone();
        move || open.dossier.with(|dossier| wording::different_members(&part, dossier))
    };
    let agreed = leaf.combine == Combine::Agreed;
    let begun = cell.with_untracked(|cell| !cell.members.is_empty() || !cell.recused.is_empty());
    let body = view! {
        <div class="stack">
            {fields()}
            <p class="muted" role="status">{together(open, leaf, cell)}</p>
            {move || different().map(|words| view! { <p class="muted small">{words}</p> })}
            <p class="small screen-only">
                <a href=open.to(Room::Committee)>"Onthoudt iemand zich? Leg dat vast bij Commissie."</a>
            </p>
        </div>
    };
    if agreed {
        view! { <Disclosure summary="Eerste scores van de leden (hoeft niet)" open=begun>{body}</Disclosure> }
            .into_any()
    } else {
        body.into_any()
    }
}

/// What the scores make together, of how many members, and how far they lie apart.
fn together(open: Open, leaf: Leaf<Points>, cell: Memo<Cell>) -> impl Fn() -> Option<String> {
    move || {
        cell.with(|cell| {
            let scores = cell.readable_members();
            let count = wording::members_counted(&scores, &leaf)?;
            let only = Cell { points: None, unreadable: None, ..cell.clone() };
            let so_far = match entered(&only.entry(), &leaf) {
                Some(known) => {
                    format!(
                        "{} van {count}: {}.",
                        capital(wording::combine(leaf.combine)),
                        wording::reached(known)
                    )
                }
                None => format!("{}.", capital(&count)),
            };
            let apart = spread(&scores).filter(|(_, count)| *count > 1).map(|(apart, _)| {
                let wide = open.dossier.with(|dossier| dossier.is_wide(apart, leaf.most_entered()));
                let mark = if wide { ", meer dan de grens" } else { "" };
                format!(" Verschil: {apart}{mark}.")
            });
            Some(format!("{so_far}{}", apart.unwrap_or_default()))
        })
    }
}

#[component]
fn MemberRow(
    open: Open,
    id: CandidateId,
    part: Part<Points>,
    member: MemberId,
    max: Points,
    cell: Memo<Cell>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let own = member.clone();
    let recused = Memo::new(move |_| cell.with(|cell| cell.recused.contains(&own)));
    let (who, on, by) = (id.clone(), part.clone(), member.clone());
    move || {
        let (id, part, member) = (who.clone(), on.clone(), by.clone());
        if recused.get() {
            view! { <Recused open id part=part.id member cell/> }.into_any()
        } else {
            view! { <Scoring open id part member max cell fixed/> }.into_any()
        }
    }
}

/// A member who does not judge here: since when, why, and what no longer counts.
#[component]
fn Recused(
    open: Open,
    id: CandidateId,
    part: crate::rules::PartId,
    member: MemberId,
    cell: Memo<Cell>,
) -> impl IntoView {
    let (who, by) = (id, member.clone());
    let words = move || {
        open.dossier.with(|dossier| {
            let recusal = dossier.proceedings().recusal(&part, &by, &who)?;
            let reason = match recusal.reason.trim() {
                "" => String::new(),
                reason => format!(": {reason}"),
            };
            Some(format!("{} onthoudt zich{reason}", wording::member_name(&by, dossier)))
        })
    };
    let before = move || {
        cell.with(|cell| match cell.members.get(&member) {
            Some(MemberScore::Points(points)) => Some(format!("Eerdere score {points}: telt niet.")),
            _ => None,
        })
    };
    view! {
        <div class="member-row member-row--recused">
            <p>{words}</p>
            {move || before().map(|words| view! { <p class="muted small">{words}</p> })}
        </div>
    }
    .into_any()
}

#[component]
fn Scoring(
    open: Open,
    id: CandidateId,
    part: Part<Points>,
    member: MemberId,
    max: Points,
    cell: Memo<Cell>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let desk = open.desk;
    let name = open.dossier.with_untracked(|dossier| wording::member_name(&member, dossier));
    let target = Target::Member(id.clone(), part.id.clone(), member.clone());
    let (shown, read, typed) = (target.clone(), target.clone(), target);
    let value = Memo::new(move |_| desk.text(&shown));
    let error = Memo::new(move |_| {
        let text = value.get();
        open.dossier
            .with(|dossier| read.read(&text, dossier))?
            .err()
            .map(|error| wording::points_error(&error))
    });
    let own = member.clone();
    let mark = Memo::new(move |_| {
        cell.with(|cell| {
            if cell.contested_members.contains(&own) {
                return Some(CONTESTED.to_owned());
            }
            cell.unreadable_members.get(&own)?;
            let before = cell.members.get(&own).and_then(|score| match score {
                MemberScore::Points(points) => Some(*points),
                MemberScore::Recused | MemberScore::NotPresent => None,
            });
            Some(not_counted(before))
        })
    });
    let own = member.clone();
    let how = Memo::new(move |_| {
        cell.with(|cell| match cell.members.get(&own) {
            Some(MemberScore::Recused) => RECUSED,
            Some(MemberScore::NotPresent) => AWAY,
            Some(MemberScore::Points(_)) | None => SCORES,
        })
    });
    let own = member.clone();
    let silent = Memo::new(move |_| {
        open.dossier.with(|dossier| !dossier.proceedings().declarations.contains_key(&own))
    });
    let element = format!("lid-{}-{member}", part.id);
    let choose = {
        let (candidate, part) = (id, part.id);
        move |chosen: String| {
            desk.settle();
            let score = (chosen == AWAY).then_some(MemberScore::NotPresent);
            let changes = open
                .dossier
                .with_untracked(|dossier| member_scores(dossier, &candidate, &part, &member, score));
            desk.make(changes, None);
        }
    };
    view! {
        <div class="member-row">
            <div class="committee-columns">
                <div hidden=move || how.get() != SCORES>
                    <PointsField
                        id=element.clone()
                        label=name.clone()
                        maximum=Signal::stored(max)
                        value
                        error
                        mark
                        read_only=fixed
                        on_input=Callback::new(move |text| desk.typing(typed.clone(), text))
                        on_commit=Callback::new(move |_| desk.settle())
                    />
                </div>
                <SelectField
                    id=format!("{element}-hoe")
                    label=format!("{name}: deelname")
                    answers=Signal::derive(move || answers(how.get() == RECUSED))
                    value=Signal::derive(move || how.get().to_owned())
                    on_choose=Callback::new(choose)
                />
            </div>
            <p class="small muted screen-only" hidden=move || !silent.get()>
                <a href=open.to(Room::Committee)>{format!("{name} verklaarde nog niets over een belangenconflict.")}</a>
            </p>
        </div>
    }
    .into_any()
}

const SCORES: &str = "punten";
const AWAY: &str = "niet-aanwezig";
const RECUSED: &str = "onthoudt";

/// Recusals are recorded for the committee; the first release marked them here, and such a mark is still read.
fn answers(marked: bool) -> Vec<Answer> {
    let mut answers = vec![Answer::new(SCORES, "geeft punten"), Answer::new(AWAY, "was er niet")];
    if marked {
        answers.push(Answer::new(RECUSED, "onthoudt zich"));
    }
    answers
}
