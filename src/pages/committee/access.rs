//! The access file of one candidate: chosen, read again, printed or saved.

use super::Room;
use super::numbers::answers;
use super::piece::piece;
use super::reread::Reread;
use super::room::Open;
use super::save_file::{SaveFile, Saved, SavedFile, file_name};
use crate::archive::{Document, ToPress};
use crate::components::{Button, ButtonKind, ButtonLink, PageHeader, SelectField, Sign};
use crate::press::{access_file, mentions_in_access_file};
use crate::rules::{Candidate, Dossier};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The identifier of the title of the document.
const TITLE: &str = "inzage-titel";

/// The room.
#[component]
pub(super) fn Access(open: Open) -> impl IntoView {
    let of = RwSignal::new(String::new());
    let people = Memo::new(move |_| open.dossier.with(|dossier| answers(dossier, dossier.candidates())));
    let reread = RwSignal::new(BTreeSet::new());
    let mentions = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let candidate = chosen(dossier, &of.get());
            let found = candidate.map(|one| {
                (
                    one.id.clone(),
                    one.number,
                    open.desk.log.with(|log| mentions_in_access_file(dossier, log, one)),
                )
            });
            found.into_iter().filter(|(.., found)| !found.is_empty()).collect::<Vec<_>>()
        })
    });
    let ready = Memo::new(move |_| {
        let unread =
            mentions.with(|found| reread.with(|read| found.iter().any(|found| !read.contains(found))));
        !unread && open.dossier.with(|dossier| chosen(dossier, &of.get()).is_some())
    });
    let saved = RwSignal::new(Saved::default());
    let make = Callback::new(move |()| {
        open.dossier.with_untracked(|dossier| {
            let one = chosen(dossier, &of.get_untracked())?;
            let document = Box::new(made(open, dossier, one));
            Some((file_name(dossier, &format!("inzage-{}", one.number), "pdf"), ToPress::Pdf { document }))
        })
    });
    view! {
        <div class="screen-only stack--loose">
            <PageHeader title="Inzage" lead="Alles wat één kandidaat over zichzelf mag inkijken. Andere mensen staan er niet met hun naam in.">
                <div><ButtonLink href=open.to(Room::Letters) kind=ButtonKind::Quiet>"Terug naar de brieven"</ButtonLink></div>
            </PageHeader>
            <section class="sheet stack committee-form" aria-labelledby="inzage-maken">
                <h2 id="inzage-maken">"Wie vraagt inzage"</h2>
                <SelectField
                    id="inzage-van"
                    label="Kandidaat"
                    answers=people
                    value=of
                    none="Kies een kandidaat"
                    on_choose=Callback::new(move |who| of.set(who))
                />
                <Reread mentions reread/>
                <div class="cluster">
                    <Button
                        id="druk-inzage"
                        sign=Sign::Print
                        disabled=Signal::derive(move || !ready.get())
                        on_press=move |()| {
                            open.desk.settle();
                            open.desk.outside().print();
                        }
                    >
                        "Druk de inzage af"
                    </Button>
                    <SaveFile open id="bewaar-inzage" ready saved make/>
                </div>
                <SavedFile saved/>
            </section>
        </div>
        <p class="paper-only" hidden=move || ready.get()>"Kies op het scherm een kandidaat, en lees na wat daar staat."</p>
        {move || {
            let class = if ready.get() { "sheet minutes" } else { "sheet minutes screen-only" };
            open.dossier.with(|dossier| {
                let document = chosen(dossier, &of.get()).map(|one| made(open, dossier, one));
                let pieces = document.into_iter().flat_map(|document| document.pieces);
                let drawn = pieces.map(|one| {
                    view! { <article class=class aria-labelledby=TITLE>{piece(one, TITLE, None)}</article> }.into_any()
                });
                drawn.collect_view()
            })
        }}
    }
    .into_any()
}

fn chosen<'a>(dossier: &'a Dossier, of: &str) -> Option<&'a Arc<Candidate>> {
    dossier.candidates().into_iter().find(|one| one.id.to_string() == of)
}

fn made(open: Open, dossier: &Dossier, candidate: &Candidate) -> Document {
    open.desk.log.with(|log| access_file(dossier, log, candidate, open.desk.outside().now()))
}
