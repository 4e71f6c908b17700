//! Letters: the texts that a municipality puts in each, about what and to whom, and the letters themselves.

mod lacks;
mod texts;

use self::lacks::Lacks;
use self::texts::Texts;
use super::Room;
use super::numbers::answers;
use super::piece::piece;
use super::recount::{agrees, recounted};
use super::reread::{Found, Reread};
use super::room::Open;
use super::save_file::{SaveFile, Saved, SavedFile, file_name};
use crate::archive::{Document, ToPress};
use crate::components::{Answer, Button, ButtonKind, ButtonLink, EmptyState, PageHeader, SelectField, Sign};
use crate::press::{mentions_in_notification, notifications};
use crate::rules::{Candidate, Dossier, Occasion};
use crate::wording;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The value of the answer that stands for the whole selection: no part has an empty identifier.
const SELECTION: &str = "";

/// The room.
#[component]
pub(super) fn Letters(open: Open) -> impl IntoView {
    let (about, to) = (RwSignal::new(None::<String>), RwSignal::new(String::new()));
    let occasion = Memo::new(move |_| open.dossier.with(|dossier| chosen(dossier, about.get().as_deref())));
    let reread = RwSignal::new(BTreeSet::new());
    let lacks = Memo::new(move |_| open.dossier.with(|dossier| dossier.lacks_for_notifications()));
    let differs = Memo::new(move |_| open.dossier.with(|dossier| !agrees(recounted(dossier).as_ref())));
    let mentions = Memo::new(move |_| {
        let Some(occasion) = occasion.get() else { return Vec::new() };
        open.dossier.with(|dossier| {
            let found = |one: &Arc<Candidate>| {
                (one.id.clone(), one.number, mentions_in_notification(dossier, one, &occasion))
            };
            let found = recipients(dossier, &occasion, &to.get()).into_iter().map(found);
            found.filter(|(.., mentions)| !mentions.is_empty()).collect::<Vec<_>>()
        })
    });
    let unread = move || {
        mentions.with(|mentions| {
            reread.with(|read: &BTreeSet<Found>| mentions.iter().any(|found| !read.contains(found)))
        })
    };
    let anybody = move || {
        occasion.with(|occasion| {
            let some =
                |occasion| open.dossier.with(|dossier| !recipients(dossier, occasion, &to.get()).is_empty());
            occasion.as_ref().is_some_and(some)
        })
    };
    let ready = Memo::new(move |_| {
        anybody()
            && occasion.with(Option::is_some)
            && lacks.with(Vec::is_empty)
            && !differs.get()
            && !unread()
    });
    view! {
        <div class="screen-only stack--loose">
            <PageHeader title="Brieven" lead="Elke kandidaat krijgt een brief met de eigen punten, redenen en motivering. Over anderen staat er niets in.">
                <div><ButtonLink href=open.to(Room::Access) kind=ButtonKind::Quiet>"Inzage voor één kandidaat"</ButtonLink></div>
            </PageHeader>
            <Texts open/>
            <Show
                when=move || occasion.with(Option::is_some)
                fallback=move || view! {
                    <EmptyState sign=Sign::Sheet title="Nog geen brieven">
                        <p>"Brieven kunnen zodra een proef gesloten is: over die proef, en op het einde over de hele selectie."</p>
                        <p><a href=open.to(Room::Closing)>"Naar Afsluiten"</a></p>
                    </EmptyState>
                }
            >
                <section class="sheet stack committee-form" aria-labelledby="brieven-maken">
                    <h2 id="brieven-maken">"Brieven maken"</h2>
                    <Choice open about to occasion/>
                    <Lacks open lacks differs/>
                    <Reread mentions reread/>
                    <Make open ready occasion to/>
                </section>
            </Show>
        </div>
        <p class="paper-only" hidden=move || ready.get()>
            "Deze brieven zijn nog niet volledig en worden niet afgedrukt. Op het scherm staat wat ontbreekt."
        </p>
        {move || {
            let class = if ready.get() { "letters" } else { "letters screen-only" };
            let drawn = occasion.get().map(|occasion| {
                open.dossier.with(|dossier| drawn(made(open, dossier, &occasion, &to.get())))
            });
            view! { <div class=class>{drawn}</div> }
        }}
    }
    .into_any()
}

/// About what, and to whom.
#[component]
fn Choice(
    open: Open,
    about: RwSignal<Option<String>>,
    to: RwSignal<String>,
    occasion: Memo<Option<Occasion>>,
) -> impl IntoView {
    let occasions = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let answer = |one: &Occasion| Answer::new(value_of(one), wording::occasion(one, dossier));
            dossier.occasions().iter().rev().map(answer).collect::<Vec<_>>()
        })
    });
    let people = Memo::new(move |_| {
        let Some(occasion) = occasion.get() else { return Vec::new() };
        open.dossier.with(|dossier| answers(dossier, dossier.notified(&occasion)))
    });
    view! {
        <SelectField
            id="brief-over"
            label="Waarover"
            answers=occasions
            value=Signal::derive(move || occasion.with(|one| one.as_ref().map(value_of).unwrap_or_default()))
            on_choose=Callback::new(move |value| {
                about.set(Some(value));
                to.set(String::new());
            })
        />
        <SelectField
            id="brief-aan"
            label="Aan wie"
            answers=people
            value=to
            none="Alle kandidaten"
            on_choose=Callback::new(move |who| to.set(who))
        />
    }
    .into_any()
}

/// The buttons.
#[component]
fn Make(
    open: Open,
    ready: Memo<bool>,
    occasion: Memo<Option<Occasion>>,
    to: RwSignal<String>,
) -> impl IntoView {
    let saved = RwSignal::new(Saved::default());
    let make = Callback::new(move |()| {
        open.dossier.with_untracked(|dossier| {
            let occasion = occasion.get_untracked()?;
            let to = to.get_untracked();
            let document = Box::new(made(open, dossier, &occasion, &to));
            Some((file_name(dossier, &what(dossier, &occasion, &to), "pdf"), ToPress::Pdf { document }))
        })
    });
    let everyone = move || to.with(String::is_empty);
    view! {
        <div class="cluster">
            <Button
                id="druk-brieven"
                sign=Sign::Print
                disabled=Signal::derive(move || !ready.get())
                on_press=move |()| {
                    open.desk.settle();
                    open.desk.outside().print();
                }
            >
                {move || if everyone() { "Druk de brieven af" } else { "Druk de brief af" }}
            </Button>
            <SaveFile open id="bewaar-brieven" ready saved make/>
        </div>
        <SavedFile saved/>
        <p class="muted small" hidden=move || !everyone()>
            "Alle brieven komen in één bestand, om af te drukken. Mail je een brief? Kies dan eerst één kandidaat."
        </p>
    }
    .into_any()
}

fn value_of(occasion: &Occasion) -> String {
    match occasion {
        Occasion::Test(part) => part.to_string(),
        Occasion::Selection => SELECTION.to_owned(),
    }
}

/// What was chosen, while it is possible; otherwise the last that is possible: the whole selection once it is closed.
fn chosen(dossier: &Dossier, value: Option<&str>) -> Option<Occasion> {
    let mut occasions = dossier.occasions();
    let at = occasions.iter().position(|one| value == Some(value_of(one).as_str()));
    match at {
        Some(at) => Some(occasions.swap_remove(at)),
        None => occasions.pop(),
    }
}

fn recipients<'a>(dossier: &'a Dossier, occasion: &Occasion, to: &str) -> Vec<&'a Arc<Candidate>> {
    let mut notified = dossier.notified(occasion);
    if !to.is_empty() {
        notified.retain(|one| one.id.to_string() == to);
    }
    notified
}

fn made(open: Open, dossier: &Dossier, occasion: &Occasion, to: &str) -> Document {
    let to: Vec<&Candidate> = recipients(dossier, occasion, to).into_iter().map(AsRef::as_ref).collect();
    notifications(dossier, &to, occasion, open.desk.outside().now())
}

/// Each piece on sheets of its own.
pub(super) fn drawn(document: Document) -> AnyView {
    let letters = document.pieces.into_iter().enumerate().map(|(at, one)| {
        let id = format!("brief-{}", at + 1);
        view! { <article class="sheet minutes letter" aria-labelledby=id.clone()>{piece(one, &id, None)}</article> }
            .into_any()
    });
    letters.collect_view().into_any()
}

/// What the file is called: of one candidate by number, or that it is for the printer and not to be passed on.
fn what(dossier: &Dossier, occasion: &Occasion, to: &str) -> String {
    let about = match occasion {
        Occasion::Test(part) => format!("-{part}"),
        Occasion::Selection => String::new(),
    };
    match dossier.candidates().into_iter().find(|one| one.id.to_string() == to) {
        Some(one) => format!("resultaatbrief-{}{about}", one.number),
        None => format!("alle-brieven-om-af-te-drukken{about}"),
    }
}
