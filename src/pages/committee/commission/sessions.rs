//! When the committee sat, about what, and who was there.

use super::session_form::SessionForm;
use crate::components::{Button, ButtonKind, Sign, focus_soon};
use crate::pages::committee::room::Open;
use crate::rules::{Change, ProceedingsChange, Session, SessionId};
use crate::wording;
use leptos::prelude::*;

/// Which session the form is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// One that is not recorded yet.
    New,
    /// This one.
    Known(SessionId),
}

/// The sessions, the earliest first, and the way to record one more.
#[component]
pub(super) fn Sessions(open: Open) -> impl IntoView {
    let sessions = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let sessions = dossier.proceedings().in_order().into_iter();
            sessions.map(|(id, held)| (id.clone(), held.clone())).collect::<Vec<_>>()
        })
    });
    let asked = RwSignal::new(None::<Asked>);
    let quorum = move || match open.dossier.with(|dossier| dossier.quorum()) {
        None => "Er is geen aantal leden beslist dat aanwezig moet zijn.".to_owned(),
        Some(1) => "Op elke zitting moet minstens 1 lid aanwezig zijn dat scores geeft.".to_owned(),
        Some(count) => {
            format!("Op elke zitting moeten minstens {count} leden aanwezig zijn die scores geven.")
        }
    };
    view! {
        <section class="sheet stack committee-form" aria-labelledby="zittingen">
            <h2 id="zittingen" tabindex="-1">"Zittingen"</h2>
            <p class="muted">{quorum}</p>
            <p hidden=move || !sessions.with(Vec::is_empty)>"Er is nog geen zitting vastgelegd."</p>
            <ul class="records" role="list" hidden=move || sessions.with(Vec::is_empty)>
                <For each=move || sessions.get() key=|session| session.clone() let:session>
                    <li><One open id=session.0.clone() held=session.1.clone() asked/></li>
                </For>
            </ul>
            <Show when=move || !open.follows.get()>
                {move || match asked.get() {
                    None => view! {
                        <div>
                            <Button
                                id="zitting-erbij"
                                kind=ButtonKind::Secondary
                                sign=Sign::Add
                                on_press=move |()| {
                                    asked.set(Some(Asked::New));
                                    focus_soon("zitting-dag");
                                }
                            >
                                "Voeg een zitting toe"
                            </Button>
                        </div>
                    }
                    .into_any(),
                    Some(which) => view! { <SessionForm open which asked/> }.into_any(),
                }}
            </Show>
        </section>
    }
    .into_any()
}

#[component]
fn One(open: Open, id: SessionId, held: Session, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let (head, about, present) = open.dossier.with_untracked(|dossier| {
        (
            wording::session_head(&held),
            wording::session_about(&held, dossier),
            wording::session_present(&held, dossier),
        )
    });
    let (known, name, again) = (id.clone(), head.clone(), head.clone());
    view! {
        <div class="record stack--tight">
            <h3>{head}</h3>
            <p>{about}</p>
            <p>{present}</p>
            <div class="row-actions">
                <Button
                    kind=ButtonKind::Quiet
                    disabled=open.follows
                    on_press=move |()| {
                        asked.set(Some(Asked::Known(known.clone())));
                        focus_soon("zitting-dag");
                    }
                >
                    "Wijzig"<span class="visually-hidden">{format!(" de zitting van {name}")}</span>
                </Button>
                <Button
                    kind=ButtonKind::Quiet
                    sign=Sign::Remove
                    disabled=open.follows
                    on_press=move |()| {
                        if open.desk.change(Change::Proceedings(ProceedingsChange::HoldSession { id: id.clone(), session: None })) {
                            asked.set(None);
                            open.desk.gone.set(Some("De zitting is weg.".into()));
                            focus_soon("zittingen");
                        }
                    }
                >
                    "Verwijder"<span class="visually-hidden">{format!(" de zitting van {again}")}</span>
                </Button>
            </div>
        </div>
    }
    .into_any()
}
