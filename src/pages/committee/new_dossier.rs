//! A new dossier, from a vacancy of this site or for practising.

use super::arrival::arrive;
use super::lock::{ChooseLock, WithoutLock};
use super::practice;
use super::vacancies_here::{VacanciesHere, vacancies_here};
use crate::archive::WireProcedure;
use crate::components::{
    Answer, Button, ButtonKind, ButtonLink, CheckField, ErrorSummary, FieldError, Notice, NoticeKind,
    PageHeader, SelectField, TextField,
};
use crate::desk::{Desk, DeviceLock};
use crate::rules::{AnnouncedProcedure, Opening};
use crate::vacancy::Vacancy;
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// The title of the document.
const TITLE: &str = "Nieuw dossier – Selectiewijzer";

/// Asks for a vacancy of this site and a title, and makes the dossier.
#[component]
pub(super) fn NewDossier(desk: Desk) -> impl IntoView {
    desk.outside().set_title(TITLE);
    arrive();
    let here = RwSignal::new(None::<VacanciesHere>);
    vacancies_here(desk.outside(), move |found| here.set(Some(found)));
    // A device without a lock asks for one before the first dossier that counts.
    let choosing = RwSignal::new(false);
    view! {
        {move || (!choosing.get()).then(|| view! {
            <PageHeader title="Nieuw dossier" lead="Een dossier begint met een vacature en de procedure die daarin aangekondigd is."/>
        }.into_any())}
        {move || match here.get() {
            None => view! { <p role="status">"De vacatures worden geladen…"</p> }.into_any(),
            Some(VacanciesHere { vacancies, broken }) => view! {
                <div class="stack">
                    {choose(desk, vacancies, choosing)}
                    {broken.into_iter().map(cannot).collect::<Vec<_>>()}
                </div>
            }
            .into_any(),
        }}
    }
    .into_any()
}

/// The form for the only vacancy, or for the one that is chosen of several.
fn choose(desk: Desk, vacancies: Vec<Arc<Vacancy>>, choosing: RwSignal<bool>) -> AnyView {
    let Some(first) = vacancies.first() else { return ().into_any() };
    let id = |vacancy: &Arc<Vacancy>| vacancy.content().id.to_string();
    let chosen = RwSignal::new(id(first));
    let answers: Vec<Answer> =
        vacancies.iter().map(|vacancy| Answer::new(id(vacancy), vacancy.content().title.clone())).collect();
    let alone = vacancies.len() == 1;
    let choice = (!alone).then(|| {
        view! {
            <div class="sheet committee-form" hidden=move || choosing.get()>
                <SelectField
                    id="vacature"
                    label="Vacature"
                    answers=Signal::stored(answers)
                    value=chosen
                    on_choose=move |one| chosen.set(one)
                />
            </div>
        }
    });
    let form = move || {
        let vacancy = vacancies.iter().find(|vacancy| id(vacancy) == chosen.get()).cloned();
        vacancy.map(|vacancy| view! { <Form desk vacancy alone choosing/> })
    };
    view! { {choice}{form} }.into_any()
}

/// A file of which no dossier can be made, with all that is wrong in it.
fn cannot((file, sentences): (String, Vec<String>)) -> AnyView {
    let lines: Vec<AnyView> =
        sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }.into_any()).collect();
    view! {
        <Notice kind=NoticeKind::Error title="Met deze vacature kan geen dossier beginnen">
            <p>{file}</p>
            <ul>{lines}</ul>
        </Notice>
    }
    .into_any()
}

#[component]
fn Form(
    desk: Desk,
    vacancy: Arc<Vacancy>,
    /// Whether there is no other vacancy to choose.
    alone: bool,
    /// Whether a lock is being chosen.
    choosing: RwSignal<bool>,
) -> impl IntoView {
    let job = vacancy.content().title.clone();
    let title = RwSignal::new(job.clone());
    let (errors, attempt) = (RwSignal::new(Vec::new()), RwSignal::new(0_u32));
    let groups: Vec<_> =
        vacancy.procedure().parts().iter().map(|part| (part.id.to_string(), part.title.clone())).collect();
    // Written work can be marked without names; an oral test cannot.
    let masked = RwSignal::new(
        groups
            .iter()
            .filter(|(_, title)| title.to_lowercase().contains("schriftelijk"))
            .map(|(id, _)| id.clone())
            .collect::<Vec<_>>(),
    );
    let vacancy = StoredValue::new(vacancy);
    let without = WithoutLock::here();
    let closed = Memo::new(move |_| matches!(desk.lock.get(), DeviceLock::Closed(_)));
    Effect::new(move |_| {
        let fault = if errors.with(Vec::is_empty) { "" } else { "Fout: " };
        desk.outside().set_title(&format!("{fault}{TITLE}"));
    });
    let make = move |practice: bool| {
        let words = title.get_untracked();
        if words.trim().is_empty() && !practice {
            errors
                .set(vec![FieldError { field: "titel".into(), words: "Geef het dossier een titel.".into() }]);
            attempt.update(|attempt| *attempt += 1);
            return;
        }
        if !practice && untrack(|| without.is_unanswered(desk)) {
            choosing.set(true);
            return;
        }
        vacancy.with_value(|vacancy| match announced(vacancy.procedure(), &masked.get_untracked()) {
            Ok(announced) => {
                let opening = opening(desk, vacancy, announced, words, practice);
                if practice { practice::create(desk, opening) } else { desk.create(opening, Vec::new()) }
            }
            Err(sentences) => desk.told.set(Some(sentences.join(" "))),
        });
    };
    let ticks = groups
        .into_iter()
        .map(|(id, name)| {
            let (own, out) = (id.clone(), id.clone());
            view! {
                <CheckField
                    id=format!("anoniem-{id}")
                    label=name
                    checked=Signal::derive(move || masked.with(|masked| masked.contains(&own)))
                    on_toggle=Callback::new(move |ticked: bool| masked.update(|masked| {
                        masked.retain(|one| *one != out);
                        if ticked {
                            masked.push(out.clone());
                        }
                    }))
                />
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    let first = move |()| make(false);
    view! {
        {move || choosing.get().then(|| view! { <ChooseLock desk on_chosen=first/> }.into_any())}
        <ErrorSummary errors attempt/>
        <div class="sheet stack committee-form" hidden=move || choosing.get()>
            {alone.then(|| view! { <p>"Vacature: "<strong>{job}</strong></p> })}
            <TextField
                id="titel"
                label="Titel van het dossier"
                hint="Zo staat het in de lijst en boven elke pagina van het dossier."
                value=title
                on_input=Callback::new(move |text| title.set(text))
                error=Signal::derive(move || errors.with(|errors| errors.first().map(|one: &FieldError| one.words.clone())))
            />
            <fieldset class="stack--tight plain-fieldset">
                <legend>"Proeven die zonder namen verbeterd worden"</legend>
                <p class="muted small">
                    "De namen komen pas naast de nummers als alle scores van deze proeven gesloten zijn."
                </p>
                {ticks}
            </fieldset>
            <div class="cluster">
                {move || (!closed.get()).then(|| view! {
                    <Button id="maak-dossier" on_press=first>"Maak dossier"</Button>
                }.into_any())}
                <Button id="maak-oefening" kind=ButtonKind::Secondary on_press=move |()| make(true)>
                    "Maak oefendossier"
                </Button>
                <ButtonLink href="#/" kind=ButtonKind::Quiet>"Annuleer"</ButtonLink>
            </div>
            {move || closed.get().then(|| view! {
                <p>"Dit toestel is vergrendeld. Oefenen kan zo. "<a href="#/">"Ontgrendel"</a>" het voor een echt dossier."</p>
            }.into_any())}
            <p class="muted small">
                "Een oefendossier heeft verzonnen kandidaten en is op elk scherm en elk blad gemerkt."
            </p>
        </div>
    }
    .into_any()
}

/// The announced procedure with the ticked parts marked without names.
fn announced(procedure: &AnnouncedProcedure, masked: &[String]) -> Result<AnnouncedProcedure, Vec<String>> {
    let mut wire = WireProcedure::from(procedure);
    for part in &mut wire.parts {
        part.anonymous |= masked.contains(&part.id);
    }
    wire.draft()
        .announce()
        .map_err(|defects| defects.iter().map(|one| wording::defect(one, |_| None)).collect())
}

fn opening(
    desk: Desk,
    vacancy: &Vacancy,
    announced: AnnouncedProcedure,
    title: String,
    practice: bool,
) -> Opening {
    let content = vacancy.content();
    Opening {
        sheet: None,
        id: desk.new_id(),
        title: if practice { format!("Oefening: {}", content.title) } else { title },
        at: desk.outside().now(),
        practice,
        vacancy: content.reference(),
        announced,
    }
}
