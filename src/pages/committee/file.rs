//! Files: the dossier itself, the results for a spreadsheet, and a copy as a template.

use super::carrying::{HandOver, Means, Parcel};
use super::copied::Copied;
use super::file_results::Results;
use super::room::Open;
use crate::components::{Button, ButtonKind, PageHeader, Sign, TextField};
use crate::desk::{Leaving, Order};
use crate::rules::Change;
use leptos::prelude::*;

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
    let (parcel, out) = (RwSignal::new(None), Copied::here());
    Effect::new(move |_| {
        if let Some(Leaving { name, text, check }) = desk.leaving.get() {
            desk.leaving.set(None);
            let practice = open.dossier.with_untracked(|dossier| dossier.opening().practice);
            parcel.set(Some(Parcel { name, text, check, practice }));
        }
    });
    let (copied_out, device) = (id.clone(), Means::here().device);
    let handed = move |handed| {
        if let Some(out) = out {
            out.left(&*device, &copied_out, handed);
        }
    };
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
                        if let Some(out) = out {
                            out.asked();
                        }
                        desk.ask(Order::Export { dossier: exported.clone() });
                    }
                >
                    "Bewaar als bestand"
                </Button>
            </div>
            <HandOver desk parcel on_handed=handed/>
        </section>
        <Results open/>
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
