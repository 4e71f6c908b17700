//! The publication: what everyone may know, to read, to print or to save. Refused until the selection is closed.

use super::Room;
use super::piece::piece;
use super::recount::{agrees, conclusion, recounted};
use super::room::Open;
use super::save_file::{SaveFile, Saved, SavedFile, file_name};
use crate::archive::ToPress;
use crate::components::{Button, ButtonKind, ButtonLink, EmptyState, PageHeader, Sign};
use crate::press::publication;
use crate::rules::Dossier;
use leptos::prelude::*;

/// The identifier of the title of the document.
const TITLE: &str = "bekendmaking-titel";

/// The room.
#[component]
pub(super) fn Publication(open: Open) -> impl IntoView {
    let document = move |dossier: &Dossier| publication(dossier, open.desk.outside().now());
    let counted = Memo::new(move |_| open.dossier.with(|dossier| recounted(dossier)));
    let differs = Memo::new(move |_| counted.with(|counted| !agrees(counted.as_ref())));
    let closed = Memo::new(move |_| open.dossier.with(|dossier| dossier.closing().is_some()));
    let ready = Memo::new(move |_| closed.get() && !differs.get());
    let saved = RwSignal::new(Saved::default());
    let make = Callback::new(move |()| {
        open.dossier.with_untracked(|dossier| {
            let document = Box::new(document(dossier)?);
            Some((file_name(dossier, "bekendmaking", "pdf"), ToPress::Pdf { document }))
        })
    });
    view! {
        <div class="screen-only">
            <PageHeader title="Bekendmaking" lead="Wat iedereen mag weten, voor de website of het infoblad. Zonder namen, zonder nummers en zonder regel per kandidaat.">
                <div class="stack--tight">
                    <div class="cluster">
                        <ButtonLink href=open.to(Room::Closing) kind=ButtonKind::Quiet>"Terug naar afsluiten"</ButtonLink>
                        <div class="cluster" hidden=move || !ready.get()>
                            <Button id="druk-bekendmaking" sign=Sign::Print on_press=move |()| open.desk.outside().print()>
                                "Druk de bekendmaking af"
                            </Button>
                            <SaveFile open id="bewaar-bekendmaking" ready saved make/>
                        </div>
                    </div>
                    <SavedFile saved/>
                    {move || (closed.get() && differs.get()).then(|| counted.with(|counted| counted.as_ref().map(conclusion)))}
                </div>
            </PageHeader>
        </div>
        {move || match (closed.get(), ready.get()) {
            (false, _) => view! {
                <EmptyState sign=Sign::Lock title="Bekendmaken kan na het afsluiten">
                    <p>"Tot dan kan het resultaat nog veranderen. Sluit eerst elke proef en dan de selectie."</p>
                    <ButtonLink href=open.to(Room::Closing)>"Naar Afsluiten"</ButtonLink>
                </EmptyState>
            }
            .into_any(),
            (true, false) => ().into_any(),
            (true, true) => {
                let drawn = open.dossier.with(|dossier| document(dossier));
                let pieces = drawn.into_iter().flat_map(|document| document.pieces).map(|one| {
                    view! { <article class="sheet minutes" aria-labelledby=TITLE>{piece(one, TITLE, None)}</article> }.into_any()
                });
                pieces.collect_view().into_any()
            }
        }}
    }
    .into_any()
}
