//! Why candidates were not scored by equally many members.

use crate::components::{Button, ButtonKind, TextArea, focus};
use crate::pages::committee::room::Open;
use crate::rules::{Change, PartId, ProceedingsChange};
use crate::wording;
use leptos::prelude::*;

/// The parts where the numbers differ, each with its reason. Nothing where they are equal.
#[component]
pub(super) fn Unequal(open: Open) -> impl IntoView {
    let parts = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let leaves = dossier.announced().leaves().into_iter();
            let unequal = leaves.filter(|(part, _)| dossier.is_unequal(&part.id));
            unequal.map(|(part, _)| (part.id.clone(), part.title.clone())).collect::<Vec<_>>()
        })
    });
    view! {
        <section class="sheet stack committee-form" aria-labelledby="ongelijk" hidden=move || parts.with(Vec::is_empty)>
            <h2 id="ongelijk" tabindex="-1">"Niet door evenveel leden beoordeeld"</h2>
            <p class="muted">"Geef de reden. Zonder reden kan je de proef niet sluiten."</p>
            <For each=move || parts.get() key=|part| part.clone() let:part>
                <One open part=part.0.clone() title=part.1.clone()/>
            </For>
        </section>
    }
    .into_any()
}

#[component]
fn One(open: Open, part: PartId, title: String) -> impl IntoView {
    let own = StoredValue::new(part.clone());
    let reason = Memo::new(move |_| {
        open.dossier.with(|dossier| own.with_value(|part| dossier.proceedings().unequal.get(part).cloned()))
    });
    let text = RwSignal::new(reason.get_untracked().unwrap_or_default());
    let fault = RwSignal::new(None::<String>);
    let field = format!("ongelijk-{part}");
    let at = field.clone();
    let save = move |()| {
        let words = text.get_untracked().trim().to_owned();
        if words.is_empty() {
            fault.set(Some("Vul de reden in.".into()));
            focus(&at);
            return;
        }
        fault.set(None);
        open.desk.change(Change::Proceedings(ProceedingsChange::ExplainUnequal {
            part: own.get_value(),
            reason: Some(words),
        }));
    };
    let said = move || {
        reason.with(Option::is_some).then(|| {
            let words =
                open.dossier.with_untracked(|dossier| own.with_value(|part| wording::unequal(part, dossier)));
            view! { <p role="status">{words}</p> }
        })
    };
    view! {
        <div class="record stack--tight">
            <TextArea
                id=field
                label=format!("{title}: reden")
                value=text
                on_input=Callback::new(move |typed| text.set(typed))
                error=fault
                read_only=open.follows
            />
            {said}
            <div hidden=move || open.follows.get()>
                <Button kind=ButtonKind::Secondary on_press=save>"Bewaar de reden"</Button>
            </div>
        </div>
    }
    .into_any()
}
