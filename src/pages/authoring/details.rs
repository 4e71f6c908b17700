//! What the vacancy is about, and what only the employer can tell.

use super::fields::{Look, optional_text, text, text_then};
use super::work::Work;
use crate::components::{Answer, DateField, Notice, PageHeader, SelectField};
use crate::drafting::{Spot, at, vacancy_id_from};
use crate::vacancy::{Address, Anchor, Date, EmployerDetails, VacancyId};
use crate::wording;
use leptos::prelude::*;

/// The room.
pub(super) fn room() -> AnyView {
    let vacancy = Spot::vacancy();
    let title = at!(vacancy, content "title" title);
    let field = title.id();
    let named = move |work: Work, name: &str| {
        let named = name.to_owned();
        work.change(Some(&field), |draft| {
            let id = &mut draft.vacancy.content.id;
            if id.as_str().is_empty() {
                *id = vacancy_id_from(&named);
            }
        });
    };
    view! {
        <PageHeader title="Gegevens" lead="Wat bovenaan de vacature staat, en wat alleen de werkgever weet."/>
        <section class="stack committee-form" aria-labelledby="over">
            <h2 id="over">"De vacature"</h2>
            {text_then(&title, "Naam van de functie", Look::default(), named)}
            {identifier()}
            {text(&at!(vacancy, content "employer" employer), "Werkgever", Look::default())}
            {task()}
            {text(&at!(vacancy, content "source" source), "Bron", Look::hint("Uit welk document de tekst komt. Dit staat onderaan de vacature."))}
        </section>
        {employer()}
    }
    .into_any()
}

/// The identifier, which names the file and the address.
fn identifier() -> AnyView {
    let work = Work::here();
    let id = at!(Spot::vacancy(), content "id" id);
    let (read, written) = (id.clone(), id.clone());
    let value = work.memo(move |vacancy| read.read(vacancy).map(VacancyId::to_string).unwrap_or_default());
    let typed = move |text: String| work.type_in(&written, |id| *id = VacancyId::new(text));
    let error = work.error_at(id.place());
    let address = move || {
        let id = value.get();
        format!("Het adres wordt vacature/{}/", if id.is_empty() { "…" } else { &id })
    };
    view! {
        <crate::components::TextField
            id=id.id()
            label="Kenmerk"
            hint="Kleine letters, cijfers en koppeltekens. Het bestand en het adres heten ernaar: verander het niet meer als de vacature gepubliceerd is."
            value
            on_input=Callback::new(typed)
            on_commit=Callback::new(move |_| work.settle())
            error
        />
        <p class="muted small">{address}</p>
    }
    .into_any()
}

/// The task, quoted from a section of the text.
fn task() -> AnyView {
    let work = Work::here();
    let task = at!(Spot::vacancy(), content "task" task);
    let section = at!(task, "section" section);
    let answers = work.memo(|vacancy| {
        let sections = vacancy.content.all_sections();
        let answer =
            |section: &crate::vacancy::Section| Answer::new(section.id.to_string(), section.short.clone());
        sections.into_iter().map(answer).collect::<Vec<_>>()
    });
    let (read, written) = (section.clone(), section.clone());
    let value = work.memo(move |vacancy| read.read(vacancy).map(Anchor::to_string).unwrap_or_default());
    let choose = move |id: String| work.set(&written, |section| *section = Anchor::new(id));
    let look = Look {
        hint: Some("Neem ze letterlijk over uit de tekst. Ze staat bovenaan, en in zoekmachines."),
        ..Look::lines()
    };
    view! {
        {text(&at!(task, "text" text), "De taak in één zin", look)}
        <SelectField
            id=section.id()
            label="In welk deel staat die zin?"
            answers
            value
            on_choose=Callback::new(choose)
            none="Kies een deel"
            error=work.error_at(section.place())
        />
    }
    .into_any()
}

/// What only the employer can tell.
fn employer() -> AnyView {
    let work = Work::here();
    let details = at!(Spot::vacancy(), content "employer_details" employer_details);
    let lacking =
        work.memo(|vacancy| wording::search_engines_lack(&vacancy.content.employer_details.lacking()));
    let missing = move || {
        lacking.get().map(|words| view! { <Notice title="Voor zoekmachines"><p>{words}</p></Notice> })
    };
    view! {
        <section class="stack committee-form" aria-labelledby="werkgever-kop">
            <h2 id="werkgever-kop">"Gegevens van de werkgever"</h2>
            <p class="muted">"Niets hiervan is verplicht. Wat leeg blijft, staat in de vacature als “Niet vermeld”."</p>
            <div role="status">{missing}</div>
            <div class="committee-columns">
                {day(&details, "published", "Gepubliceerd op", |it| &it.published, |it| &mut it.published)}
                {day(&details, "closing_date", "Solliciteren kan tot en met", |it| &it.closing_date, |it| &mut it.closing_date)}
            </div>
            {optional_text(&at!(details, "contract" contract), "Contract", Look::hint("Soort, duur en uren, zoals “contractueel, onbepaalde duur, 38 uur per week”"))}
            {optional_text(&at!(details, "salary" salary), "Loon", Look::default())}
            {optional_text(&at!(details, "diploma" diploma), "Diploma", Look::default())}
            {address(&details)}
            {optional_text(&at!(details, "contact" contact), "Bij wie kan je terecht met vragen?", Look::default())}
            {optional_text(&at!(details, "how_to_apply" how_to_apply), "Hoe solliciteer je?", Look::lines())}
        </section>
    }
    .into_any()
}

/// A day that may be left out. What cannot be read stays in the field, and the vacancy keeps the last day that could.
fn day(
    details: &Spot<EmployerDetails>,
    name: &'static str,
    label: &'static str,
    read: fn(&EmployerDetails) -> &Option<Date>,
    write: fn(&mut EmployerDetails) -> &mut Option<Date>,
) -> AnyView {
    let work = Work::here();
    let spot = details.inside(Some(name), move |it| Some(read(it)), move |it| Some(write(it)));
    let (seen, written) = (spot.clone(), spot.clone());
    let kept = work.memo(move |vacancy| seen.read(vacancy).copied().flatten());
    let shown = move || kept.get().map(wording::day_typed).unwrap_or_default();
    let typed = RwSignal::new(shown());
    let wrong = RwSignal::new(None::<String>);
    // Undo, and a file that is opened, write in the field too.
    Effect::new(move |_| {
        let shown = shown();
        if typed.with_untracked(|typed| wording::read_day(typed).ok()) != kept.get_untracked() {
            typed.set(shown);
            wrong.set(None);
        }
    });
    let commit = move |text: String| {
        let read = if text.trim().is_empty() { Ok(None) } else { wording::read_day(&text).map(Some) };
        match read {
            Ok(day) => {
                wrong.set(None);
                work.set(&written, |kept| *kept = day);
            }
            Err(words) => wrong.set(Some(words)),
        }
    };
    view! {
        <DateField
            id=spot.id()
            label
            value=typed
            on_input=Callback::new(move |text| typed.set(text))
            on_commit=Callback::new(commit)
            error=Signal::derive(move || wrong.get())
            optional=true
        />
    }
    .into_any()
}

/// Where the work is done: three fields that are there together or not at all.
fn address(details: &Spot<EmployerDetails>) -> AnyView {
    let address = at!(details, "address" address);
    let field = |name: &'static str,
                 label: &'static str,
                 read: fn(&Address) -> &String,
                 write: fn(&mut Address) -> &mut String,
                 look: Look| { part_of_address(&address, name, label, read, write, look) };
    view! {
        <fieldset class="stack">
            <legend class="choice-field__legend">"Adres van de werkplek"</legend>
            {field("street", "Straat en nummer", |it| &it.street, |it| &mut it.street, Look::default())}
            <div class="committee-columns">
                {field("postal_code", "Postnummer", |it| &it.postal_code, |it| &mut it.postal_code, Look::default().short())}
                {field("locality", "Gemeente", |it| &it.locality, |it| &mut it.locality, Look::default().medium())}
            </div>
        </fieldset>
    }
    .into_any()
}

fn part_of_address(
    address: &Spot<Option<Address>>,
    name: &'static str,
    label: &'static str,
    read: fn(&Address) -> &String,
    write: fn(&mut Address) -> &mut String,
    look: Look,
) -> AnyView {
    let work = Work::here();
    let part = address.there().inside(Some(name), move |it| Some(read(it)), move |it| Some(write(it)));
    let (seen, whole, id) = (part.clone(), address.clone(), part.id());
    let value = work.memo(move |vacancy| seen.read(vacancy).cloned().unwrap_or_default());
    let field = id.clone();
    let typed = move |text: String| {
        work.change(Some(&field), |draft| {
            whole.change(&mut draft.vacancy, |address| {
                *write(address.get_or_insert_default()) = text;
                address.take_if(|address| *address == Address::default());
            });
        });
    };
    view! {
        <crate::components::TextField
            id
            label
            value
            on_input=Callback::new(typed)
            on_commit=Callback::new(move |_| work.settle())
            error=work.error_at(part.place())
            width=look.width
            optional=true
        />
    }
    .into_any()
}
