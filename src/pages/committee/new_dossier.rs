//! A new dossier, from the vacancy or for practising.

use super::arrival::arrive;
use super::lock::{ChooseLock, WithoutLock};
use super::practice;
use crate::archive::{WireProcedure, read_vacancy};
use crate::components::{
    Button, ButtonKind, ButtonLink, CheckField, ErrorSummary, FieldError, Notice, NoticeKind, PageHeader,
    TextField,
};
use crate::desk::{Desk, DeviceLock};
use crate::rules::{AnnouncedProcedure, Opening};
use crate::vacancy::Vacancy;
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// Where the vacancies of this site are listed.
const LIST: &str = "vacancies/index.json";
/// The title of the document.
const TITLE: &str = "Nieuw dossier – Selectiewijzer";
/// The vacancy of a site that lists none.
const FIRST: &str = "projectmedewerker-samenleven-en-integratie";

/// Asks for a title, reads the vacancy and makes the dossier.
#[component]
pub(super) fn NewDossier(desk: Desk) -> impl IntoView {
    desk.outside().set_title(TITLE);
    arrive();
    let vacancy = RwSignal::new(None::<Result<Arc<Vacancy>, Vec<String>>>);
    load(desk, vacancy);
    // A device without a lock asks for one before the first dossier that counts.
    let choosing = RwSignal::new(false);
    view! {
        {move || (!choosing.get()).then(|| view! {
            <PageHeader title="Nieuw dossier" lead="Een dossier begint met een vacature en de procedure die daarin aangekondigd is."/>
        }.into_any())}
        {move || match vacancy.get() {
            None => view! { <p role="status">"De vacature wordt geladen…"</p> }.into_any(),
            Some(Err(sentences)) => view! { <Broken sentences/> }.into_any(),
            Some(Ok(vacancy)) => view! { <Form desk vacancy choosing/> }.into_any(),
        }}
    }
    .into_any()
}

/// Reads the first vacancy of this site.
fn load(desk: Desk, into: RwSignal<Option<Result<Arc<Vacancy>, Vec<String>>>>) {
    let outside = desk.outside();
    let found = move |text: Option<String>| {
        let read = match text {
            None => Err(vec![
                "Het bestand van de vacature kon niet geladen worden. Laad de pagina opnieuw.".to_owned(),
            ]),
            Some(text) => read_vacancy(&text)
                .map(Arc::new)
                .map_err(|defects| defects.iter().map(wording::vacancy_defect).collect()),
        };
        into.set(Some(read));
    };
    outside.clone().fetch(
        LIST,
        Box::new(move |list| {
            let listed: Option<Vec<String>> = list.and_then(|list| serde_json::from_str(&list).ok());
            let first =
                listed.and_then(|listed| listed.into_iter().next()).unwrap_or_else(|| FIRST.to_owned());
            outside.fetch(&format!("vacancies/{first}.json"), Box::new(found));
        }),
    );
}

#[component]
fn Broken(sentences: Vec<String>) -> impl IntoView {
    let lines = sentences
        .into_iter()
        .map(|sentence| view! { <li>{sentence}</li> })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <Notice kind=NoticeKind::Error title="Met deze vacature kan geen dossier beginnen">
            <ul>{lines}</ul>
        </Notice>
    }
    .into_any()
}

#[component]
fn Form(desk: Desk, vacancy: Arc<Vacancy>, choosing: RwSignal<bool>) -> impl IntoView {
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
            <p>"Vacature: "<strong>{job}</strong></p>
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
