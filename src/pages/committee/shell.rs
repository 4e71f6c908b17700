//! The shell: what stands there before the engine answers, and what frames every room after.

use super::super::statement_links::statement_links;
use super::arrival::Moved;
use super::copied::{Left, leaving};
use super::lock::{LockNow, LockRoom, Unlock, WithoutLock, lock_by_itself};
use super::room::DossierRooms;
use super::wiping::{AfterWiping, Wipe, Wiping};
use super::{Route, dossiers::Dossiers, new_dossier::NewDossier, ready::Ready};
use crate::components::{
    Button, ButtonKind, Notice, NoticeKind, Saved, SavedState, Sign, SkipLink, TopBar, UndoBar, WorkBar,
    focus_heading,
};
use crate::desk::{Desk, DeviceLock, Engine, Outside, Safety, Stage};
use crate::wording;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// What stands there until the committee's part is loaded, and all there is without script.
#[component]
pub fn CommitteeWaiting() -> impl IntoView {
    view! {
        <SkipLink/>
        <div class="page">
            <main id="inhoud" class="stack committee-waiting" tabindex="-1">
                <h1>"Voor de selectiecommissie"</h1>
                <p class="committee-waiting__loading">"Het deel voor de commissie wordt geladen…"</p>
                <noscript>
                    <p>
                        "Dit deel werkt alleen met JavaScript. Zet het aan in je browser en laad de pagina opnieuw. De vacature lezen kan wel zonder."
                    </p>
                </noscript>
            </main>
            <footer>{statement_links("../", "commissie", false)}</footer>
        </div>
    }
    .into_any()
}

/// The committee's part. Starts the engine at once.
#[component]
pub fn CommitteePage(
    /// Keeps the dossiers.
    engine: Rc<dyn Engine>,
    /// The outside world.
    outside: Arc<dyn Outside>,
) -> impl IntoView {
    let desk = Desk::start(engine, outside);
    provide_context(desk);
    provide_context(WithoutLock::remembered());
    lock_by_itself(desk);
    let moved = Moved::not_yet();
    provide_context(moved);
    let outside = desk.outside();
    let route = RwSignal::new(Route::read(&outside.address()));
    outside.on_address(Box::new(move |address| {
        // A field that goes while the keyboard is in it would speak after its screen is gone.
        desk.outside().leave_field();
        desk.settle();
        desk.refused.set(None);
        desk.told.set(None);
        moved.now();
        route.set(Route::read(&address));
    }));
    // What could not be read comes in the place of the question: whoever answered is at its heading.
    Effect::new(move |was: Option<bool>| {
        let closed = matches!(desk.lock.get(), DeviceLock::Closed(_));
        if was == Some(true) && !closed {
            moved.now();
            focus_heading();
        }
        closed
    });
    let wiping = Wiping::not_yet(desk);
    // Who left a dossier with work that was not handed on is reminded of it on the list.
    let left = RwSignal::new(Left::None);
    Effect::new(move |_| {
        let to = match route.get() {
            Route::Dossier(id, _) => Some(id),
            Route::Dossiers | Route::New | Route::Ready | Route::Lock | Route::Wiping => None,
        };
        let open =
            desk.dossier.with_untracked(|dossier| dossier.as_ref().map(|open| open.opening().id.clone()));
        if open.is_some() && open != to {
            left.set(leaving(desk));
        }
        match to {
            Some(id) => {
                if left.with_untracked(|left| left.as_ref().is_some_and(|(of, _)| *of == id)) {
                    left.set(None);
                }
                // Again when it could not be read before, and can be now.
                if is_readable(desk, &id) {
                    desk.open(&id);
                }
            }
            None if open.is_some() => desk.leave(),
            None => {}
        }
    });
    view! {
        <SkipLink/>
        <TopBar name="Selectiewijzer – commissie" href="#/">
            <History desk/>
            <LockNow desk id="vergrendel"/>
            // On the list there is nothing to lose; what is wrong is said everywhere.
            <div
                class="committee-saved"
                hidden=move || {
                    desk.stage.get() != Stage::Running
                        || desk.dossier.with(Option::is_none) && matches!(desk.safety.get(), Safety::Kept(_))
                }
            >
                <SavedState saved=Signal::derive(move || saved(desk))/>
            </div>
        </TopBar>
        <div class="page page--wide">
            <main id="inhoud" class="stack--loose committee" tabindex="-1">
                <Told desk/>
                {move || match desk.stage.get() {
                    Stage::Down(words) => view! { <Down words/> }.into_any(),
                    Stage::Starting => view! { <p role="status">"De opslag van dit toestel wordt geopend…"</p> }.into_any(),
                    Stage::Running => view! { <Place desk route wiping left/> }.into_any(),
                    Stage::Wiped => view! { <AfterWiping desk wiping/> }.into_any(),
                }}
            </main>
        </div>
        <WorkBar
            words=Signal::derive(move || desk.work.get().map(|work| wording::task(work.task)))
            share=Signal::derive(move || desk.work.get().and_then(|work| work.share))
        />
        <UndoBar
            message=Signal::derive(move || desk.gone.get())
            on_undo=Callback::new(move |()| {
                desk.gone.set(None);
                desk.undo();
                focus_heading();
            })
            on_dismiss=Callback::new(move |()| {
                desk.gone.set(None);
                focus_heading();
            })
        />
    }
    .into_any()
}

/// The room that the address names.
#[component]
fn Place(desk: Desk, route: RwSignal<Route>, wiping: Wiping, left: RwSignal<Left>) -> impl IntoView {
    // Moving between rooms of one dossier keeps the frame; only another dossier draws it again.
    let frame = Memo::new(move |_| match route.get() {
        Route::Dossier(id, _) => Route::Dossier(id, super::Room::default()),
        other => other,
    });
    let room = Memo::new(move |_| match route.get() {
        Route::Dossier(_, room) => room,
        Route::Dossiers | Route::New | Route::Ready | Route::Lock | Route::Wiping => super::Room::default(),
    });
    // A dossier that cannot be read until the lock is open; one for practising can.
    let locked = Memo::new(move |_| match frame.get() {
        Route::Dossier(id, _) => !is_readable(desk, &id),
        _ => false,
    });
    move || match frame.get() {
        Route::Dossiers => view! { <Dossiers desk left/> }.into_any(),
        Route::New => view! { <NewDossier desk/> }.into_any(),
        Route::Ready => view! { <Ready desk/> }.into_any(),
        Route::Lock => view! { <LockRoom desk/> }.into_any(),
        Route::Wiping => view! { <Wipe desk wiping/> }.into_any(),
        Route::Dossier(..) if locked.get() => view! { <Unlock desk/> }.into_any(),
        Route::Dossier(id, _) => view! { <DossierRooms desk id room/> }.into_any(),
    }
}

/// Whether a dossier can be read: behind a lock only one for practising, on the list or just made.
fn is_readable(desk: Desk, id: &str) -> bool {
    !matches!(desk.lock.get(), DeviceLock::Closed(_))
        || desk.listed.with(|listed| listed.iter().flatten().any(|one| one.id == id))
        || desk.dossier.with(|dossier| dossier.as_ref().is_some_and(|one| one.opening().id == id))
}

/// Undo and redo, always in the same place.
#[component]
fn History(desk: Desk) -> impl IntoView {
    let open = move || desk.dossier.with(Option::is_some);
    view! {
        <div class="committee-undo cluster" hidden=move || !open()>
            <Button
                id="ongedaan"
                kind=ButtonKind::Quiet
                sign=Sign::Undo
                disabled=Signal::derive(move || !desk.ways.get().0)
                on_press=move |()| desk.undo()
            >
                "Ongedaan"<span class="visually-hidden">" maken"</span>
            </Button>
            <Button
                id="opnieuw"
                kind=ButtonKind::Quiet
                disabled=Signal::derive(move || !desk.ways.get().1)
                on_press=move |()| desk.redo()
            >
                "Opnieuw"
            </Button>
        </div>
    }
    .into_any()
}

/// What was refused or must be said; the place is there before, so that it is read aloud.
#[component]
fn Told(desk: Desk) -> impl IntoView {
    let refused = move || {
        let refusal = desk.refused.get()?;
        desk.dossier.with_untracked(|dossier| Some(wording::refusal(&refusal, dossier.as_deref()?)))
    };
    let words = move || desk.told.get().or_else(refused);
    view! {
        <div role="alert" class="committee-told">
            {move || {
                words().map(|words| view! {
                    <Notice kind=NoticeKind::Error>
                        <p>{words}</p>
                        <Button
                            kind=ButtonKind::Quiet
                            on_press=move |()| {
                                desk.refused.set(None);
                                desk.told.set(None);
                                focus_heading();
                            }
                        >
                            "Begrepen"
                        </Button>
                    </Notice>
                })
            }}
        </div>
        {move || (desk.safety.get() == Safety::Following).then(|| view! {
            <Notice kind=NoticeKind::Warning title="Dit tabblad kijkt mee">
                <p>"Een ander tabblad schrijft in dit dossier. Sluit dat tabblad om hier verder te werken."</p>
            </Notice>
        })}
    }
    .into_any()
}

/// The engine does not run.
#[component]
fn Down(words: String) -> impl IntoView {
    view! {
        <h1>"Het deel voor de commissie kon niet starten"</h1>
        <Notice kind=NoticeKind::Error title="De opslag van dit toestel werkt niet">
            <p>{words}</p>
            <p>
                "Laad de pagina opnieuw. Lukt het dan nog niet, gebruik dan geen privévenster en probeer een andere of nieuwere browser. Wat al bewaard was, is niet verloren."
            </p>
        </Notice>
    }
    .into_any()
}

/// How safe the work is, in the words of the component.
fn saved(desk: Desk) -> Saved {
    match desk.safety.get() {
        Safety::Kept(at) => Saved::Kept { at: wording::time(at), handed_on: desk.handed_on.get() },
        Safety::Busy => Saved::Busy,
        Safety::NotKept(advice) => Saved::NotKept { advice },
        Safety::Following => Saved::Following,
    }
}
