//! The form of a session.

use super::sessions::Asked;
use crate::components::{Answer, Button, ButtonKind, CheckGroup, DateField, TextField, Width, focus_soon};
use crate::pages::committee::faults::Faults;
use crate::pages::committee::room::Open;
use crate::rules::{
    Change, Date, Gather, MemberId, Moment, PartId, ProceedingsChange, Session, SessionId, SortedSet,
};
use crate::wording;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What is typed for a session.
#[derive(Clone, Copy)]
struct Typed {
    date: RwSignal<String>,
    from: RwSignal<String>,
    until: RwSignal<String>,
    place: RwSignal<String>,
    parts: RwSignal<BTreeSet<String>>,
    present: RwSignal<BTreeSet<String>>,
    others: RwSignal<String>,
}

impl Typed {
    fn of(known: Option<&Session>, today: Date, usual: String) -> Self {
        let time = |moment: Option<Moment>| RwSignal::new(moment.map(wording::time).unwrap_or_default());
        let parts = known.iter().flat_map(|held| &held.parts).map(ToString::to_string).gather();
        let present = known.iter().flat_map(|held| &held.present).map(ToString::to_string).gather();
        Self {
            date: RwSignal::new(wording::day_typed(known.map_or(today, |held| held.from.date))),
            from: time(known.map(|held| held.from)),
            until: time(known.and_then(|held| held.until)),
            place: RwSignal::new(known.map_or(usual, |held| held.place.clone())),
            parts: RwSignal::new(parts),
            present: RwSignal::new(present),
            others: RwSignal::new(known.map(|held| held.others.clone()).unwrap_or_default()),
        }
    }

    /// The session, or the field that is wrong and why.
    fn read(self) -> Result<Session, (&'static str, String)> {
        let date = wording::read_day(&self.date.get_untracked()).map_err(|words| ("zitting-dag", words))?;
        let from =
            wording::read_time(date, &self.from.get_untracked()).map_err(|words| ("zitting-van", words))?;
        let until = match self.until.get_untracked().trim() {
            "" => None,
            text => Some(wording::read_time(date, text).map_err(|words| ("zitting-tot", words))?),
        };
        if until.is_some_and(|until| until <= from) {
            return Err(("zitting-tot", "De zitting eindigt vóór ze begint. Kijk de uren na.".into()));
        }
        let missing = |field, words: &str| Err((field, words.to_owned()));
        let place = self.place.get_untracked().trim().to_owned();
        if place.is_empty() {
            return missing("zitting-plaats", "Vul de plaats in.");
        }
        let parts: SortedSet<_> = self.parts.get_untracked().into_iter().map(PartId::new).gather();
        if parts.is_empty() {
            return missing("zitting-proef", "Vink minstens één onderdeel aan.");
        }
        let present: SortedSet<_> = self.present.get_untracked().into_iter().map(MemberId::new).gather();
        if present.is_empty() {
            return missing("zitting-wie", "Vink aan wie er was.");
        }
        let others = self.others.get_untracked().trim().to_owned();
        Ok(Session { from, until, place, parts, present, others })
    }
}

/// Records a session or changes what is written of it.
#[component]
pub(super) fn SessionForm(open: Open, which: Asked, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let today = open.desk.outside().now().date;
    let typed = open.dossier.with_untracked(|dossier| {
        let held = dossier.proceedings();
        let known = match &which {
            Asked::New => None,
            Asked::Known(id) => held.sessions.get(id),
        };
        let usual = held.in_order().last().map(|(_, last)| last.place.clone()).unwrap_or_default();
        Typed::of(known, today, usual)
    });
    let faults = Faults::none();
    let done = move || {
        asked.set(None);
        focus_soon("zitting-erbij");
    };
    let title = if which == Asked::New { "Nieuwe zitting" } else { "Zitting wijzigen" };
    let save = move |()| match typed.read() {
        Ok(session) => {
            faults.clear();
            let id = match &which {
                Asked::New => SessionId::new(open.desk.new_id()),
                Asked::Known(id) => id.clone(),
            };
            if open
                .desk
                .change(Change::Proceedings(ProceedingsChange::HoldSession { id, session: Some(session) }))
            {
                done();
            }
        }
        Err((field, words)) => faults.say(field, words),
    };
    view! {
        <div class="stack record__form" role="group" aria-labelledby="zitting-vorm">
            <h3 id="zitting-vorm">{title}</h3>
            <Hours typed faults/>
            <TextField
                id="zitting-plaats"
                label="Plaats"
                value=typed.place
                on_input=Callback::new(move |text| typed.place.set(text))
                error=faults.at("zitting-plaats")
            />
            <Who open typed faults/>
            <div class="cluster">
                <Button on_press=save>"Bewaar de zitting"</Button>
                <Button kind=ButtonKind::Quiet on_press=move |()| done()>"Annuleer"</Button>
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn Hours(typed: Typed, faults: Faults) -> impl IntoView {
    view! {
        <div class="committee-columns">
            <DateField
                id="zitting-dag"
                label="Dag"
                value=typed.date
                on_input=Callback::new(move |text| typed.date.set(text))
                error=faults.at("zitting-dag")
            />
            <TextField
                id="zitting-van"
                label="Van"
                hint="Bijvoorbeeld 9:00"
                width=Width::Short
                value=typed.from
                on_input=Callback::new(move |text| typed.from.set(text))
                error=faults.at("zitting-van")
            />
            <TextField
                id="zitting-tot"
                label="Tot"
                hint="Leeg zolang de zitting duurt"
                optional=true
                width=Width::Short
                value=typed.until
                on_input=Callback::new(move |text| typed.until.set(text))
                error=faults.at("zitting-tot")
            />
        </div>
    }
    .into_any()
}

#[component]
fn Who(open: Open, typed: Typed, faults: Faults) -> impl IntoView {
    let parts = open.dossier.with_untracked(|dossier| {
        let leaves = dossier.announced().leaves().into_iter();
        leaves.map(|(part, _)| Answer::new(part.id.to_string(), part.title.clone())).collect::<Vec<_>>()
    });
    let people = Memo::new(move |_| {
        let known = super::named(open, |_| true).into_iter();
        known.map(|(id, name)| Answer::new(id.to_string(), name)).collect::<Vec<_>>()
    });
    view! {
        <CheckGroup
            id="zitting-proef"
            label="Over welke onderdelen"
            answers=Signal::stored(parts)
            chosen=typed.parts
            on_change=Callback::new(move |now| typed.parts.set(now))
            error=faults.at("zitting-proef")
        />
        <CheckGroup
            id="zitting-wie"
            label="Wie was er"
            answers=people
            chosen=typed.present
            on_change=Callback::new(move |now| typed.present.set(now))
            error=faults.at("zitting-wie")
        />
        <TextField
            id="zitting-anderen"
            label="Wie was er nog"
            hint="In woorden, zoals: een waarnemer van de vakbond"
            optional=true
            value=typed.others
            on_input=Callback::new(move |text| typed.others.set(text))
        />
    }
    .into_any()
}
