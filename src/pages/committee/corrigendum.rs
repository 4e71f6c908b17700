//! The corrigendum (rechtzetting): what stood at one closing and what stands now, to read and to print.

use super::Room;
use super::piece::piece;
use super::room::Open;
use crate::components::{Button, ButtonKind, ButtonLink, EmptyState, PageHeader, Sign};
use crate::press::corrigenda;
use leptos::prelude::*;

/// Every corrigendum, the newest first.
#[component]
pub(super) fn CorrigendumRoom(open: Open) -> impl IntoView {
    let some = Memo::new(move |_| open.dossier.with(|dossier| !dossier.conclusions().reopenings.is_empty()));
    view! {
        <PageHeader title="Rechtzetting" lead="Wat verschilt tussen twee afsluitingen: wat er stond, en wat er nu staat.">
            <div class="cluster screen-only">
                <ButtonLink href=open.to(Room::Closing) kind=ButtonKind::Quiet>"Terug naar afsluiten"</ButtonLink>
                <div hidden=move || !some.get()>
                    <Button kind=ButtonKind::Secondary sign=Sign::Print on_press=move |()| open.desk.outside().print()>
                        "Druk de rechtzetting af"
                    </Button>
                </div>
            </div>
        </PageHeader>
        {move || if some.get() {
            let pieces = open.dossier.with(|dossier| corrigenda(dossier));
            let sheets = pieces.into_iter().enumerate().map(|(at, one)| {
                view! { <article class="sheet minutes">{piece(one, &format!("rechtzetting-{at}"), None)}</article> }
            });
            sheets.map(IntoAny::into_any).collect_view().into_any()
        } else {
            view! {
                <EmptyState sign=Sign::Sheet title="Nog niets recht te zetten">
                    <p>"Als je een afgesloten selectie heropent, verandert en weer afsluit, staat hier elk verschil."</p>
                </EmptyState>
            }
            .into_any()
        }}
    }
    .into_any()
}
