//! The frame: what stands there until the page is loaded, and what stands around every room after.

use super::super::statement_links::statement_links;
use super::begin::Begin;
use super::rooms::Rooms;
use super::{Room, Route};
use crate::components::{Notice, NoticeKind, SkipLink, focus_heading, focus_when_drawn};
use crate::desk::Outside;
use crate::drafting::Draft;
use crate::keeper::{DraftShelf, Wiper};
use leptos::prelude::*;
use std::sync::Arc;

/// What the page has of the outside world.
#[derive(Clone)]
pub(super) struct Around {
    /// Where drafts are kept.
    pub(super) shelf: Arc<dyn DraftShelf>,
    /// Clock, files, the address bar.
    pub(super) outside: Arc<dyn Outside>,
    /// A draft that was made just now, with its name: its room takes it over.
    pub(super) fresh: StoredValue<Option<(String, Draft)>>,
    /// The field that somebody goes to, in the room that is drawn next. Where it is not there, the keyboard is at the heading.
    pub(super) wanted: StoredValue<Option<String>>,
    /// Whether another tab wiped this device: nothing is kept any more.
    pub(super) is_wiped: RwSignal<bool>,
}

impl Around {
    /// What was given to all that is drawn.
    pub(super) fn here() -> Self {
        use_context().unwrap_or_else(|| unreachable!("the page gives it"))
    }

    /// Begins a draft and goes to a room of it.
    pub(super) fn begin(&self, draft: Draft, room: Room) {
        let id = format!("{:016x}", self.outside.random());
        self.fresh.set_value(Some((id.clone(), draft)));
        self.outside.go(&Route::Draft(id, room).address());
    }
}

/// What stands there until the page is loaded, and all there is without script.
#[component]
pub fn AuthoringWaiting() -> impl IntoView {
    view! {
        <SkipLink/>
        <div class="page">
            <main id="inhoud" class="stack committee-waiting" tabindex="-1">
                <h1>"Een vacature opstellen"</h1>
                <p class="committee-waiting__loading">"Deze pagina wordt geladen…"</p>
                <noscript>
                    <p>
                        "Deze pagina werkt alleen met JavaScript. Zet het aan in je browser en laad de pagina opnieuw."
                    </p>
                </noscript>
            </main>
            <footer>{statement_links("../", "website", false)}</footer>
        </div>
    }
    .into_any()
}

/// The page where vacancies are drawn up.
#[component]
pub fn AuthoringPage(
    /// Where drafts are kept.
    shelf: Arc<dyn DraftShelf>,
    /// Clock, files, the address bar.
    outside: Arc<dyn Outside>,
    /// Says when another tab wipes this device.
    wiper: Arc<dyn Wiper>,
) -> impl IntoView {
    let is_wiped = RwSignal::new(false);
    wiper.on_stop(Box::new(move || is_wiped.set(true)));
    let wanted = StoredValue::new(None::<String>);
    let around = Around { shelf, outside: outside.clone(), fresh: StoredValue::new(None), wanted, is_wiped };
    provide_context(around);
    let route = RwSignal::new(Route::read(&outside.address()));
    let leaving = outside.clone();
    outside.on_address(Box::new(move |address| {
        // What was typed in a field is a change of its own once that field is gone.
        leaving.leave_field();
        let to = Route::read(&address);
        if route.get_untracked() != to {
            route.set(to);
            focus_heading();
            if let Some(field) = wanted.try_update_value(Option::take).flatten() {
                request_animation_frame(move || {
                    focus_when_drawn(field);
                });
            }
        }
    }));
    let frame = Memo::new(move |_| match route.get() {
        Route::Begin => None,
        Route::Draft(id, _) => Some(id),
    });
    let room = Memo::new(move |_| match route.get() {
        Route::Begin => Room::default(),
        Route::Draft(_, room) => room,
    });
    view! {
        <SkipLink/>
        {move || {
            if is_wiped.get() {
                view! { <Wiped/> }.into_any()
            } else {
                match frame.get() {
                    None => view! { <Begin/> }.into_any(),
                    Some(id) => view! { <Rooms id room/> }.into_any(),
                }
            }
        }}
    }
    .into_any()
}

/// Another tab took everything off this device.
#[component]
fn Wiped() -> impl IntoView {
    view! {
        <div class="page">
            <main id="inhoud" class="stack" tabindex="-1">
                <h1 tabindex="-1">"Dit toestel is gewist"</h1>
                <Notice kind=NoticeKind::Warning title="In een ander tabblad is alles van dit toestel gewist">
                    <p>"Ook de ontwerpen van vacatures zijn weg. Laad de pagina opnieuw om opnieuw te beginnen."</p>
                </Notice>
            </main>
        </div>
    }
    .into_any()
}
