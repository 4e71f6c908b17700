//! Who does not judge because of a conflict of interest.

use super::recusal_form::RecusalForm;
use crate::components::{Button, ButtonKind, Notice, Sign, focus_soon};
use crate::pages::committee::room::Open;
use crate::rules::{Change, ProceedingsChange, RecusalOf};
use crate::wording;
use leptos::prelude::*;

/// The recusals, what they mean for comparing candidates, and the way to record one.
#[component]
pub(super) fn Recusals(open: Open) -> impl IntoView {
    let recusals = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let recusals = dossier.proceedings().recusals.iter();
            recusals
                .map(|(of, recusal)| (of.clone(), wording::recusal(of, recusal, dossier)))
                .collect::<Vec<_>>()
        })
    });
    let different = move || {
        open.dossier.with(|dossier| {
            let leaves = dossier.announced().leaves().into_iter();
            leaves.filter_map(|(part, _)| wording::different_members(&part.id, dossier)).collect::<Vec<_>>()
        })
    };
    let asked = RwSignal::new(false);
    view! {
        <section class="sheet stack committee-form" aria-labelledby="onthoudingen">
            <h2 id="onthoudingen" tabindex="-1">"Wie zich onthoudt"</h2>
            <p class="muted">
                "Wie zich onthoudt, geeft op dat onderdeel geen scores en is niet bij de beraadslaging. Eerdere scores blijven in de geschiedenis, maar tellen niet."
            </p>
            <p hidden=move || !recusals.with(Vec::is_empty)>"Niemand onthoudt zich."</p>
            <ul class="records" role="list" hidden=move || recusals.with(Vec::is_empty)>
                <For each=move || recusals.get() key=|recusal| recusal.clone() let:recusal>
                    <li><One open of=recusal.0.clone() words=recusal.1.clone()/></li>
                </For>
            </ul>
            {move || {
                let notes = different().into_iter().map(|words| view! { <Notice><p>{words}</p></Notice> });
                notes.map(IntoAny::into_any).collect_view()
            }}
            <Show when=move || !open.follows.get()>
                {move || if asked.get() {
                    view! { <RecusalForm open asked/> }.into_any()
                } else {
                    view! {
                        <div>
                            <Button
                                id="onthouding-erbij"
                                kind=ButtonKind::Secondary
                                sign=Sign::Add
                                on_press=move |()| {
                                    asked.set(true);
                                    focus_soon("onthouding-wie");
                                }
                            >
                                "Leg vast dat iemand zich onthoudt"
                            </Button>
                        </div>
                    }
                    .into_any()
                }}
            </Show>
        </section>
    }
    .into_any()
}

#[component]
fn One(open: Open, of: RecusalOf, words: String) -> impl IntoView {
    let about = open.dossier.with_untracked(|dossier| wording::recusal_of(&of, dossier));
    let part = of.part.clone();
    let locked = Memo::new(move |_| open.dossier.with(|dossier| dossier.locked(&part).is_some()));
    view! {
        <div class="record cluster cluster--ends">
            <p>{words}</p>
            <div hidden=move || locked.get() || open.follows.get()>
                <Button
                    kind=ButtonKind::Quiet
                    sign=Sign::Undo
                    on_press=move |()| {
                        if open.desk.change(Change::Proceedings(ProceedingsChange::Recuse { of: of.clone(), recusal: None })) {
                            focus_soon("onthoudingen");
                        }
                    }
                >
                    "Neem terug"<span class="visually-hidden">{format!(" – {about}")}</span>
                </Button>
            </div>
        </div>
    }
    .into_any()
}
