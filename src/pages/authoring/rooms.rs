//! One draft: it is opened, its rooms stand beside each other, and every change is kept.

use super::super::statement_links::help_beside;
use super::shell::Around;
use super::work::Work;
use super::{Room, Route};
use super::{
    competencies, details, keeping, notes, preview, procedure, review, sections, source_text, trial,
};
use crate::archive::KeptDraft;
use crate::components::{
    Button, ButtonKind, ButtonLink, NavLink, Notice, NoticeKind, Saved, SavedState, SectionNav, Sign, TopBar,
    UndoBar, focus_heading,
};
use crate::drafting::Draft;
use crate::keeper::{NotKept, OpenedDraft};
use crate::wording;
use leptos::ev;
use leptos::prelude::*;
use std::sync::Arc;

/// What came of opening a draft.
#[derive(Clone)]
enum Opening {
    Waiting,
    Here(Arc<Draft>, bool),
    Elsewhere,
    Gone,
    Unreadable,
    NotKept(NotKept),
}

/// A draft with its rooms.
#[component]
pub(super) fn Rooms(
    /// The name of the draft on this device.
    id: String,
    /// The room.
    room: Memo<Room>,
) -> impl IntoView {
    let around = Around::here();
    let opening = RwSignal::new(Opening::Waiting);
    let made = around.fresh.try_update_value(|fresh| fresh.take_if(|(name, _)| *name == id)).flatten();
    let is_new = made.is_some();
    let hear = move |opened: Result<OpenedDraft, NotKept>| {
        let came = match (opened, made) {
            (Ok(OpenedDraft::Elsewhere), _) => Opening::Elsewhere,
            (_, Some((_, draft))) => Opening::Here(Arc::new(draft), true),
            (Ok(OpenedDraft::Here { kept, text }), None) => match KeptDraft::read(&kept) {
                Some(KeptDraft { vacancy, was_read, dealt_with }) => {
                    let (text, dealt_with) = (text.into(), dealt_with.into_iter().collect());
                    Opening::Here(Arc::new(Draft { vacancy, text, was_read, dealt_with }), false)
                }
                None => Opening::Unreadable,
            },
            (Ok(OpenedDraft::Gone), None) => Opening::Gone,
            (Err(why), None) => Opening::NotKept(why),
        };
        // Who went back meanwhile needs no answer.
        opening.try_set(came);
        if is_new {
            focus_heading();
        }
    };
    around.shelf.open(&id, Box::new(hear));
    move || {
        match opening.get() {
        Opening::Waiting => frame(view! { <p role="status">"Het ontwerp wordt geopend…"</p> }.into_any()),
        Opening::Here(draft, new) => {
            let draft = Arc::unwrap_or_clone(draft);
            view! { <Opened id=id.clone() draft new room/> }.into_any()
        }
        Opening::Elsewhere => closed(
            "Dit ontwerp is open in een ander tabblad",
            "Werk daar verder, of sluit dat tabblad en laad deze pagina opnieuw. Zo gaat geen wijziging verloren.".into(),
        ),
        Opening::Gone => closed(
            "Dit ontwerp staat niet op dit toestel",
            "Misschien is het weggehaald, of gemaakt op een ander toestel. Heb je het als bestand bewaard, open dan dat bestand.".into(),
        ),
        Opening::Unreadable => closed(
            "Dit ontwerp kan niet gelezen worden",
            "Het is gemaakt met een nieuwere versie. Laad de pagina opnieuw om die versie te krijgen. Er is niets verloren.".into(),
        ),
        Opening::NotKept(why) => closed("Dit ontwerp kan nu niet geopend worden", wording::draft_not_kept(&why)),
    }
    }
}

fn frame(inside: AnyView) -> AnyView {
    view! { <div class="page"><main id="inhoud" class="stack committee-waiting" tabindex="-1">{inside}</main></div> }
        .into_any()
}

fn closed(title: &'static str, words: String) -> AnyView {
    frame(
        view! {
            <h1 tabindex="-1">{title}</h1>
            <Notice kind=NoticeKind::Warning><p>{words}</p></Notice>
            <div><ButtonLink href="#/">"Naar de ontwerpen"</ButtonLink></div>
        }
        .into_any(),
    )
}

/// The draft at hand.
#[component]
fn Opened(id: String, draft: Draft, new: bool, room: Memo<Room>) -> impl IntoView {
    let around = Around::here();
    let saved = if new {
        Saved::Busy
    } else {
        Saved::Kept { at: wording::time(around.outside.now()), handed_on: true }
    };
    let work = Work::on(id.clone(), draft, saved);
    keeping::keep(work, &around, new);
    by_keyboard(work);
    let (links, named) = (links(&id), around.outside.clone());
    let title = work.memo(|vacancy| vacancy.content.title.trim().to_owned());
    Effect::new(move |_| {
        let title = title.get();
        let of = if title.is_empty() { "Nieuwe vacature" } else { &title };
        named.set_title(&format!("{} – {of}", room.read().name()));
    });
    Effect::new(move |_| {
        room.track();
        work.gone.set(None);
    });
    let current = Signal::derive(move || Route::Draft(id.clone(), room.get().whole()).address());
    view! {
        <TopBar name="Selectiewijzer – opstellen" href="#/">
            <History work/>
            <SavedState saved=work.saved/>
        </TopBar>
        <div class="page page--wide">
            <main id="inhoud" class="stack--loose committee draft" tabindex="-1">
                <div class="committee-head stack--tight">
                    <p class="committee-head__title">
                        {move || if title.read().is_empty() { "Nieuwe vacature".to_owned() } else { title.get() }}
                    </p>
                    <SectionNav title="Onderdelen van het ontwerp" links=Signal::stored(links) current/>
                </div>
                {move || match room.get() {
                    Room::Text => source_text::room().into_any(),
                    Room::Details => details::room(),
                    Room::Sections(way) => sections::room(&way),
                    Room::Competencies(number) => competencies::room(number),
                    Room::Procedure => procedure::room(),
                    Room::Notes => notes::room(),
                    Room::Review => review::room(),
                    Room::Trial => trial::room(),
                    Room::Preview => preview::room(),
                }}
                {help_beside("website", Signal::stored("vacature-opstellen"))}
            </main>
        </div>
        <UndoBar
            message=work.gone
            on_undo=Callback::new(move |()| {
                work.undo();
                focus_heading();
            })
            on_dismiss=Callback::new(move |()| {
                work.gone.set(None);
                focus_heading();
            })
        />
    }
    .into_any()
}

fn links(id: &str) -> Vec<NavLink> {
    let link = |(room, name)| NavLink::new(Route::Draft(id.to_owned(), room).address(), name);
    Room::ALL.into_iter().map(link).collect()
}

/// Undo and redo, always in the same place.
#[component]
fn History(work: Work) -> impl IntoView {
    view! {
        <div class="committee-undo cluster">
            <Button
                id="ongedaan"
                kind=ButtonKind::Quiet
                sign=Sign::Undo
                disabled=Signal::derive(move || !work.ways().0)
                on_press=move |()| work.undo()
            >
                "Ongedaan"<span class="visually-hidden">" maken"</span>
            </Button>
            <Button
                id="opnieuw"
                kind=ButtonKind::Quiet
                disabled=Signal::derive(move || !work.ways().1)
                on_press=move |()| work.redo()
            >
                "Opnieuw"
            </Button>
        </div>
    }
    .into_any()
}

/// Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) take back and make again, also in a field: what a browser would take back there is
/// only what was typed since the page last wrote in it.
fn by_keyboard(work: Work) {
    let heard = window_event_listener(ev::keydown, move |event| {
        if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return;
        }
        match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => work.undo(),
            ("y", false) | ("z", true) => work.redo(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || heard.remove());
}
