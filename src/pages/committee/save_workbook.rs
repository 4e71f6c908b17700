//! The results, the scores and the history as a workbook to keep: the button, and what came of it.

use super::Means;
use super::room::Open;
use super::save_pdf::{Saved, SavedPdf};
use crate::archive::ToPress;
use crate::components::{Button, ButtonKind, Sign};
use crate::keeper::{Pressed, Task};
use crate::press::results_workbook;
use leptos::prelude::*;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The button beside that of the CSV. The press starts when it is used for the first time.
#[component]
pub(super) fn SaveWorkbook(
    open: Open,
    /// What came of the last time.
    saved: RwSignal<Saved>,
) -> impl IntoView {
    let press = Means::here().press;
    let desk = open.desk;
    let save = move |()| {
        desk.settle();
        let (name, workbook) = open.dossier.with_untracked(|dossier| {
            let mark = if dossier.opening().practice { "oefening-" } else { "" };
            let name = format!("{mark}resultaten-{}.xlsx", dossier.opening().vacancy.id);
            let now = desk.outside().now();
            (name, desk.log.with_untracked(|log| results_workbook(dossier, log, now)))
        });
        saved.set(Saved::Busy);
        desk.begins_aside(Task::Tabling);
        let hear = move |pressed| {
            let came = match pressed {
                Pressed::Working(share) => return desk.works_aside(share),
                Pressed::File(bytes) => {
                    desk.outside().save_file(&name, XLSX, &bytes);
                    Saved::Under(name.clone())
                }
                Pressed::Lacking(characters) => Saved::Lacking(characters),
                Pressed::Impossible(words) => Saved::NotMade(words),
            };
            desk.ends_aside();
            // Who left the room meanwhile has the file; nobody is there to hear of it.
            saved.try_set(came);
        };
        press.ask(ToPress::Xlsx { workbook: Box::new(workbook) }, Box::new(hear));
    };
    view! {
        <Button
            id="bewaar-xlsx"
            kind=ButtonKind::Secondary
            sign=Sign::Export
            disabled=Signal::derive(move || saved.with(|saved| *saved == Saved::Busy))
            on_press=save
        >
            "Bewaar als Excel-bestand (XLSX)"
        </Button>
    }
    .into_any()
}

/// What came of it.
#[component]
pub(super) fn SavedWorkbook(saved: RwSignal<Saved>) -> impl IntoView {
    view! { <SavedPdf saved not_made="Het Excel-bestand is niet gemaakt"/> }.into_any()
}
