//! Texts that seem to speak of another candidate: a person reads them again before they go out.

use crate::components::{CheckField, Notice, NoticeKind};
use crate::press::Mention;
use crate::rules::{CandidateId, CandidateNumber};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// In whose document, and what was found there. A tick is about exactly this: another text is read again.
pub(super) type Found = (CandidateId, CandidateNumber, Vec<Mention>);

/// What was found, and a box to tick for each candidate once it was read again.
#[component]
pub(super) fn Reread(mentions: Memo<Vec<Found>>, reread: RwSignal<BTreeSet<Found>>) -> impl IntoView {
    let one = move |found: Found| {
        let (ticked, known) = (found.clone(), found.clone());
        let (_, number, found) = found;
        let lines = found.into_iter().map(|Mention { about, found, .. }| {
            view! { <li>{format!("{about}: “{found}”")}</li> }.into_any()
        });
        view! {
            <div class="stack--tight">
                <p><strong>{format!("Kandidaat {number}")}</strong></p>
                <ul>{lines.collect_view()}</ul>
                <CheckField
                    id=format!("nagelezen-{number}")
                    label=format!("Ik heb de tekst over kandidaat {number} nagelezen: ze gaat niet over iemand anders")
                    checked=Signal::derive(move || reread.with(|read| read.contains(&known)))
                    on_toggle=Callback::new(move |yes| reread.update(|read| {
                        if yes { read.insert(ticked.clone()); } else { read.remove(&ticked); }
                    }))
                />
            </div>
        }
        .into_any()
    };
    view! {
        <div hidden=move || mentions.with(Vec::is_empty)>
            <Notice kind=NoticeKind::Warning title="Lees dit na">
                <p>"In deze teksten staat een naam of een nummer van een andere kandidaat, of een woord dat erop lijkt."</p>
                <For each=move || mentions.get() key=Clone::clone let:found>{one(found)}</For>
            </Notice>
        </div>
    }
    .into_any()
}
