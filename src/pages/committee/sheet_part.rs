//! One part of one candidate: points, presence, members' scores, motivation, and how it all came about.

use super::grid_row::not_counted;
use super::oral::FormLink;
use super::room::Open;
use super::typed::TypedArea;
use crate::components::{
    Answer, Button, ButtonKind, ChoiceField, DateField, Direction, Disclosure, Icon, PointsField,
    SelectField, Sign, TextField, focus_soon,
};
use crate::desk::Target;
use crate::rules::{
    Candidate, CandidateId, Cell, Change, Combine, Leaf, MemberId, MemberScore, Part, Points, Presence,
    Subject, counted,
};
use crate::wording;
use leptos::prelude::*;
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
    let needed = leaf.motivation || panel;
    let here = cell;
    let form = open
        .dossier
        .with_untracked(|dossier| dossier.oral_part() == Some(&part_id))
        .then(|| view! { <FormLink open known/> }.into_any());
    let around = if panel { "stack" } else { "stack sheet-part" };
    view! {
        <section class="sheet stack" aria-labelledby=heading.clone()>
            <div class="cluster cluster--ends">
                <h2 id=heading.clone()>{part.title.clone()}</h2>
                {move || locked.get().map(|at| view! {
                    <p class="lock-mark"><Icon sign=Sign::Lock/><span>{format!("Gesloten op {}", wording::moment(at))}</span></p>
                })}
            </div>
            <Attendance open id=id.clone() part=part.clone() cell fixed/>
            <div class=around hidden=move || here.with(|cell| cell.presence != Presence::Present)>
                {panel.then(|| view! { <Members open id=id.clone() part=part.clone() leaf=leaf.clone() cell fixed/> }.into_any())}
                <Score open id=id.clone() part=part.clone() leaf=leaf.clone() cell fixed panel/>
                <TypedArea
                    open
                    id=format!("motivering-{part_id}")
                    label="Motivering"
                    hint=if needed { "In woorden, ook voor wie slaagt. De kandidaat kan dit opvragen." } else { "De kandidaat kan dit opvragen." }.to_owned()
                    target=motivation
                    read_only=fixed
                />
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
    panel: bool,
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
    let mark =
        Memo::new(move |_| cell.with(|cell| cell.unreadable.as_ref().map(|_| not_counted(cell.points))));
    let label = if panel { "Consensusscore na beraadslaging" } else { "Punten" };
    view! {
        <PointsField
            id=format!("punten-{}", part.id)
            label
            maximum=Signal::stored(leaf.max)
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

/// Present, absent or put off.
#[component]
fn Attendance(
    open: Open,
    id: CandidateId,
    part: Part<Points>,
    cell: Memo<Cell>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let (decision, date) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let fault = RwSignal::new(None::<String>);
    let value = Signal::derive(move || {
        if asked.get() {
            return "uitgesteld".to_owned();
        }
        cell.with(|cell| match cell.presence {
            Presence::Present => "aanwezig",
            Presence::Absent => "afwezig",
            Presence::Deferred { .. } => "uitgesteld",
        })
        .to_owned()
    });
    let set = {
        let (id, part) = (id, part.id.clone());
        Callback::new(move |presence: Presence| {
            open.desk.settle();
            open.desk.change(Change::SetPresence { candidate: id.clone(), part: part.clone(), presence })
        })
    };
    let choose = move |chosen: String| {
        asked.set(chosen == "uitgesteld");
        match chosen.as_str() {
            "aanwezig" => drop(set.run(Presence::Present)),
            "afwezig" => drop(set.run(Presence::Absent)),
            _ => {}
        }
    };
    let put_off = StoredValue::new(format!("aanwezig-{}-1", part.id));
    let defer = move |()| match wording::read_day(&date.get_untracked()) {
        Ok(new_date) => {
            let decision = decision.get_untracked();
            if decision.trim().is_empty() {
                fault.set(Some("Vul de beslissing in.".into()));
            } else if set.run(Presence::Deferred { decision, new_date }) {
                fault.set(None);
                asked.set(false);
                // The form goes; the answer it belongs to stays.
                focus_soon(put_off.get_value());
            }
        }
        Err(words) => fault.set(Some(words)),
    };
    // Arrow keys pass what stands in between: putting off asks first, absence counts at once.
    let answers = vec![
        Answer::new("aanwezig", "aanwezig"),
        Answer::new("uitgesteld", "uitgesteld"),
        Answer::new("afwezig", "afwezig"),
    ];
    let part = part.id;
    view! {
        <fieldset class="plain-fieldset" disabled=fixed>
            <ChoiceField
                id=format!("aanwezig-{part}")
                label="Aanwezigheid"
                answers
                value
                on_choose=Callback::new(choose)
                direction=Direction::Row
            />
            {move || cell.with(|cell| match &cell.presence {
                Presence::Deferred { .. } => Some(view! { <p>{wording::presence(&cell.presence)}</p> }),
                Presence::Present | Presence::Absent => None,
            })}
            <div class="stack" hidden=move || !asked.get()>
                <TextField
                    id=format!("uitstel-beslissing-{part}")
                    label="Beslissing"
                    hint="Orgaan, datum en kenmerk"
                    value=decision
                    on_input=Callback::new(move |text| decision.set(text))
                />
                <DateField
                    id=format!("uitstel-datum-{part}")
                    label="Nieuwe datum"
                    value=date
                    error=fault
                    on_input=Callback::new(move |text| date.set(text))
                />
                <Button kind=ButtonKind::Secondary on_press=defer>"Leg het uitstel vast"</Button>
            </div>
        </fieldset>
    }
    .into_any()
}

/// The first scores of members who score separately, with what they make together.
#[component]
fn Members(
    open: Open,
    id: CandidateId,
    part: Part<Points>,
    leaf: Leaf<Points>,
    cell: Memo<Cell>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let combine = leaf.combine;
    let members = leaf.members.clone();
    let together = {
        let leaf = leaf.clone();
        move || {
            cell.with(|cell| {
                let only = Cell { points: None, ..cell.clone() };
                let known = counted(&only.entry(), &leaf)?;
                let count = cell
                    .readable_members()
                    .values()
                    .filter(|score| matches!(score, MemberScore::Points(_)))
                    .count();
                let scores = if count == 1 { "1 score".to_owned() } else { format!("{count} scores") };
                Some(format!(
                    "{} van {scores}: {}",
                    capital(wording::combine(combine)),
                    wording::reached(known)
                ))
            })
        }
    };
    let fields = members
        .into_iter()
        .map(|member| {
            view! {
                <MemberRow open id=id.clone() part=part.clone() member max=leaf.max cell fixed/>
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <div class="stack">
            {fields}
            <p class="muted" role="status">{together}</p>
        </div>
    }
    .into_any()
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
    let desk = open.desk;
    let name = open.dossier.with_untracked(|dossier| {
        dossier.committee().get(&member).map_or_else(|| member.to_string(), |known| known.name.clone())
    });
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
            Some(MemberScore::Recused) => "onthoudt",
            Some(MemberScore::NotPresent) => "niet-aanwezig",
            Some(MemberScore::Points(_)) | None => "punten",
        })
    });
    let element = format!("lid-{}-{member}", part.id);
    let (candidate, part_id) = (id, part.id.clone());
    let choose = move |chosen: String| {
        desk.settle();
        let score = match chosen.as_str() {
            "onthoudt" => Some(MemberScore::Recused),
            "niet-aanwezig" => Some(MemberScore::NotPresent),
            _ => None,
        };
        desk.change(Change::EnterMemberScore {
            candidate: candidate.clone(),
            part: part_id.clone(),
            member: member.clone(),
            score,
        });
    };
    let answers = vec![
        Answer::new("punten", "geeft punten"),
        Answer::new("onthoudt", "onthoudt zich"),
        Answer::new("niet-aanwezig", "was er niet"),
    ];
    view! {
        <div class="committee-columns member-row">
            <div hidden=move || how.get() != "punten">
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
                answers
                value=Signal::derive(move || how.get().to_owned())
                on_choose=Callback::new(choose)
            />
        </div>
    }
    .into_any()
}

/// Every value this cell ever had: who, when, why.
#[component]
fn Past(open: Open, id: CandidateId, part: crate::rules::PartId) -> impl IntoView {
    let lines = move || {
        open.desk.log.with(|log| {
            open.dossier.with_untracked(|dossier| {
                let own = log.iter().rev().filter(|entry| match entry.change.subject() {
                    Subject::Score(who, at)
                    | Subject::MemberScore(who, at, _)
                    | Subject::Motivation(who, at) => who == id && at == part,
                    _ => false,
                });
                own.map(|entry| {
                    let undone = if entry.undoes.is_some() { " (ongedaan gemaakt of opnieuw)" } else { "" };
                    let by = if entry.by.is_empty() { String::new() } else { format!(", {}", entry.by) };
                    format!(
                        "{}{by}: {}{undone}",
                        wording::moment(entry.at),
                        wording::change(&entry.change, dossier)
                    )
                })
                .collect::<Vec<_>>()
            })
        })
    };
    let lines = Memo::new(move |_| lines());
    view! {
        <div class=move || if lines.with(Vec::is_empty) { "screen-only kept-free" } else { "screen-only" }>
            <Disclosure summary="Geschiedenis van dit onderdeel">
                <ul class="small">{move || lines.get().into_iter().map(|line| view! { <li>{line}</li> }).map(IntoAny::into_any).collect_view()}</ul>
            </Disclosure>
        </div>
    }
    .into_any()
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
