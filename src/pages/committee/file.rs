//! Files: the dossier itself, the results for a spreadsheet, and a copy as a template.

use super::carrying::{HandOver, Means, Parcel, last_copy, remember_copy};
use super::room::Open;
use super::save_file::{SaveFile, Saved, SavedFile, file_name};
use crate::archive::{ToPress, write_results_file};
use crate::components::{Button, ButtonKind, PageHeader, Sign, TextField};
use crate::desk::{Leaving, Order};
use crate::press::{results_file, results_workbook, write_results};
use crate::rules::Change;
use leptos::prelude::*;

/// What files with the results are called.
const RESULTS: &str = "resultaten";

/// Files out, and the title.
#[component]
pub(super) fn File(open: Open) -> impl IntoView {
    let desk = open.desk;
    let id = open.dossier.with_untracked(|dossier| dossier.opening().id.clone());
    let title = RwSignal::new(open.dossier.with_untracked(|dossier| dossier.title().to_owned()));
    let rename = move |()| {
        let now = title.get_untracked();
        if open.dossier.with_untracked(|dossier| dossier.title() != now) {
            desk.change(Change::Rename { title: now });
        }
    };
    let parcel = RwSignal::new(None);
    Effect::new(move |_| {
        if let Some(Leaving { name, text, check }) = desk.leaving.get() {
            desk.leaving.set(None);
            let practice = open.dossier.with_untracked(|dossier| dossier.opening().practice);
            parcel.set(Some(Parcel { name, text, check, practice }));
        }
    });
    let device = Means::here().device;
    let last = RwSignal::new(last_copy(&*device, &id));
    let copied_out = id.clone();
    let handed = move |()| {
        desk.handed_on.set(true);
        remember_copy(&*device, &copied_out, desk.outside().now());
        last.set(last_copy(&*device, &copied_out));
    };
    let results = move |()| {
        desk.settle();
        let (name, bytes) = open
            .dossier
            .with_untracked(|dossier| (file_name(dossier, RESULTS, "csv"), write_results(dossier)));
        desk.outside().save_file(&name, "text/csv;charset=utf-8", &bytes);
    };
    let json = move |()| {
        desk.settle();
        let now = desk.outside().now();
        open.dossier.with_untracked(|dossier| {
            let name = file_name(dossier, RESULTS, "json");
            // Results have a form in JSON.
            if let Ok(text) = write_results_file(&results_file(dossier, now)) {
                desk.outside().save_file(&name, "application/json", text.as_bytes());
            }
        });
    };
    let saved = RwSignal::new(Saved::default());
    let workbook = Callback::new(move |()| {
        let now = desk.outside().now();
        open.dossier.with_untracked(|dossier| {
            let made = desk.log.with_untracked(|log| results_workbook(dossier, log, now));
            Some((file_name(dossier, RESULTS, "xlsx"), ToPress::Xlsx { workbook: Box::new(made) }))
        })
    });
    let (exported, copied) = (id.clone(), id);
    let copy = move |()| {
        let title = open.dossier.with_untracked(|dossier| format!("Kopie van {}", dossier.title()));
        desk.ask(Order::Copy { dossier: copied.clone(), id: desk.new_id(), title, at: desk.outside().now() });
    };
    view! {
        <PageHeader title="Bestand" lead="Het bestand dat je bewaart, is het dossier. Wat op dit toestel staat, is een werkkopie."/>
        <section class="sheet stack committee-form" aria-labelledby="dossier-bewaren">
            <h2 id="dossier-bewaren">"Bewaar het dossier als bestand"</h2>
            <p>"Met alles erin: beslissingen, kandidaten, sleutel, punten en geschiedenis. Geef het alleen aan wie dat mag zien."</p>
            <div>
                <Button
                    id="bewaar-bestand"
                    sign=Sign::Export
                    on_press=move |()| {
                        desk.settle();
                        desk.ask(Order::Export { dossier: exported.clone() });
                    }
                >
                    "Bewaar als bestand"
                </Button>
            </div>
            <HandOver desk parcel on_handed=handed/>
            <p class="muted small">{move || last.get().map(|moment| format!("Laatste kopie vanaf dit toestel op {moment}."))}</p>
        </section>
        <section class="sheet stack committee-form" aria-labelledby="resultaten-csv">
            <h2 id="resultaten-csv">"Resultaten voor een rekenblad"</h2>
            <p>"Een CSV-bestand met punten, uitslag en plaats. Of een Excel-bestand, met daarnaast de score van elk lid en de geschiedenis. JSON is voor andere programma’s: het formaat staat in results.schema.json."</p>
            <div class="cluster">
                <Button id="bewaar-csv" kind=ButtonKind::Secondary sign=Sign::Export on_press=results>"Bewaar de resultaten als CSV"</Button>
                <SaveFile open id="bewaar-xlsx" ready=Memo::new(|_| true) saved make=workbook words="Bewaar als Excel-bestand (XLSX)"/>
                <Button id="bewaar-json" kind=ButtonKind::Secondary sign=Sign::Export on_press=json>"Bewaar voor andere programma’s (JSON)"</Button>
            </div>
            <SavedFile saved not_made="Het Excel-bestand is niet gemaakt"/>
        </section>
        <section class="sheet stack committee-form" aria-labelledby="titel-kopie">
            <h2 id="titel-kopie">"Titel en kopie"</h2>
            <TextField
                id="dossier-titel"
                label="Titel van het dossier"
                value=title
                read_only=open.follows
                on_input=Callback::new(move |text| title.set(text))
                on_commit=Callback::new(move |_| rename(()))
            />
            <p>"Een kopie neemt de beslissingen en de commissie mee, niet de kandidaten."</p>
            <div><Button kind=ButtonKind::Secondary sign=Sign::Sheet on_press=copy>"Maak een kopie als sjabloon"</Button></div>
        </section>
    }
    .into_any()
}
