//! The results as files for other programs, and the way to scores that come in.

use super::Room;
use super::copy_table::CopyTable;
use super::room::Open;
use super::save_file::{SaveFile, Saved, SavedFile, file_name};
use crate::archive::{ToPress, write_results_file};
use crate::components::{Button, ButtonKind, ButtonLink, Sign};
use crate::press::{copied_results, results_file, results_workbook, write_results};
use leptos::prelude::*;

/// What files with the results are called.
const RESULTS: &str = "resultaten";

/// Results out.
#[component]
pub(super) fn Results(open: Open) -> impl IntoView {
    let desk = open.desk;
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
    view! {
        <section class="sheet stack committee-form" aria-labelledby="resultaten-csv">
            <h2 id="resultaten-csv">"Resultaten voor een rekenblad"</h2>
            <p>"Een CSV-bestand met punten, uitslag en plaats. Of een Excel-bestand, met daarnaast de score van elk lid en de geschiedenis. JSON is voor andere programma’s: het formaat staat in results.schema.json."</p>
            <div class="cluster">
                <Button id="bewaar-csv" kind=ButtonKind::Secondary sign=Sign::Export on_press=results>"Bewaar de resultaten als CSV"</Button>
                <SaveFile open id="bewaar-xlsx" ready=Memo::new(|_| true) saved make=workbook words="Bewaar als Excel-bestand (XLSX)"/>
                <Button id="bewaar-json" kind=ButtonKind::Secondary sign=Sign::Export on_press=json>"Bewaar voor andere programma’s (JSON)"</Button>
                <CopyTable id="kopieer-resultaten" make=Callback::new(move |()| {
                    desk.settle();
                    open.dossier.with_untracked(|dossier| copied_results(dossier))
                })/>
            </div>
            <div>
                <ButtonLink href=open.to(Room::ScoresIn) kind=ButtonKind::Quiet>"Neem punten over uit een rekenblad"</ButtonLink>
            </div>
            <SavedFile saved not_made="Het Excel-bestand is niet gemaakt"/>
        </section>
    }
    .into_any()
}
