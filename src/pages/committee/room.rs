//! The frame of an open dossier: its name, practice mark, ways to the rooms, and the room itself.

use super::super::statement_links::help_beside;
use super::{
    OralPlace, Room, Route,
    access::Access,
    arrival::arrive,
    beforehand::Beforehand,
    candidates::Candidates,
    charts::Charts,
    check::Check,
    closing::Closing,
    commission::Commission,
    copied::{Copied, CopyWanted},
    corrigendum::CorrigendumRoom,
    file::File,
    grid::Grid,
    help::{OWN_SHEET, chapter},
    history::History,
    key::Key,
    letters::Letters,
    lock::{ChooseLock, WithoutLock},
    minutes::Minutes,
    oral::Oral,
    own_form::OwnForm,
    own_sheet::OwnSheet,
    paper_sheets::PaperSheets,
    progress::Progress,
    projector::Projector,
    publication::Publication,
    ranking::Ranking,
    recount::Recount,
    reserve::ReserveRoom,
    scores_in::ScoresIn,
    sheet::Sheet,
    sheets::Sheets,
    slips::Slips,
};
use crate::components::{
    ButtonKind, ButtonLink, Icon, NavLink, Notice, NoticeKind, PageHeader, PracticeBanner, SectionNav, Sign,
};
use crate::desk::{Desk, Safety, settled};
use crate::rules::Dossier;
use leptos::prelude::*;
use std::sync::Arc;

/// The open dossier, for rooms: never empty while a room is drawn.
#[derive(Clone, Copy)]
pub(super) struct Open {
    /// The desk.
    pub(super) desk: Desk,
    /// The dossier.
    pub(super) dossier: Signal<Arc<Dossier>>,
    /// Whether nothing can be changed from here.
    pub(super) follows: Signal<bool>,
}

impl Open {
    /// The address of a room of this dossier.
    pub(super) fn to(self, room: Room) -> String {
        self.dossier.with_untracked(|dossier| Route::Dossier(dossier.opening().id.clone(), room).address())
    }
}

/// The rooms of a dossier.
#[component]
pub(super) fn DossierRooms(desk: Desk, id: String, room: Memo<Room>) -> impl IntoView {
    let is_open = Memo::new(move |_| {
        desk.dossier.with(|dossier| dossier.as_ref().is_some_and(|dossier| dossier.opening().id == id))
    });
    view! {
        <Show when=move || is_open.get() fallback=move || view! { <Opening desk/> }>
            <Guarded desk room/>
        </Show>
    }
    .into_any()
}

/// A dossier that counts on a device without a lock, as one from a file: that question comes first.
#[component]
fn Guarded(desk: Desk, room: Memo<Room>) -> impl IntoView {
    let counts =
        desk.dossier.with_untracked(|dossier| dossier.as_ref().is_some_and(|one| !one.opening().practice));
    let asks = counts && desk.safety.get_untracked() != Safety::Following;
    let choosing = RwSignal::new(asks && untrack(|| WithoutLock::here().is_unanswered(desk)));
    move || {
        if choosing.get() {
            view! { <ChooseLock desk on_chosen=move |()| choosing.set(false)/> }.into_any()
        } else {
            view! { <Frame desk room/> }.into_any()
        }
    }
}

/// When the dossier does not come. Before it is here nothing stands there.
#[component]
fn Opening(desk: Desk) -> impl IntoView {
    move || match desk.unopened.get() {
        // A quick one shows no words that are gone at once; a slow one is told at the foot of the screen.
        None => ().into_any(),
        Some(words) => view! {
            <PageHeader title="Dit dossier gaat niet open"/>
            <div role="alert"><Notice kind=NoticeKind::Error><p>{words}</p></Notice></div>
            <div><ButtonLink href="#/" kind=ButtonKind::Secondary>"Naar de dossiers"</ButtonLink></div>
        }
        .into_any(),
    }
}

#[component]
fn Frame(desk: Desk, room: Memo<Room>) -> impl IntoView {
    let Some(first) = desk.dossier.get_untracked() else { return ().into_any() };
    let practice = first.opening().practice;
    let id = first.opening().id.clone();
    let handed_out = first.opening().sheet.is_some();
    let copied = Copied::of(desk, &id);
    provide_context(copied);
    // The last open dossier stays while the frame goes away.
    let last = StoredValue::new(first);
    let dossier = Signal::derive(move || match desk.dossier.get() {
        Some(dossier) => {
            last.set_value(dossier.clone());
            dossier
        }
        None => last.get_value(),
    });
    let follows = settled(Memo::new(move |_| desk.safety.get() == Safety::Following));
    let open = Open { desk, dossier, follows };
    // Rooms of what counts can only be read while the selection is closed.
    let closed = Memo::new(move |_| dossier.with(|dossier| dossier.closing().is_some()));
    let counting = Open { follows: settled(Memo::new(move |_| follows.get() || closed.get())), ..open };
    if handed_out {
        return view! { <HandedOut open practice room copied/> }.into_any();
    }
    let named = dossier.get_untracked();
    let links: Vec<_> = Room::TABS
        .into_iter()
        .map(|room| NavLink::new(Route::Dossier(id.clone(), room).address(), room.name_in(&named)))
        .collect();
    let current = {
        let id = id.clone();
        Signal::derive(move || {
            let tab = match room.get() {
                Room::Sheet(_) => Room::Sheet(None),
                Room::Oral(_) => Room::Oral(OralPlace::Guide),
                Room::ScoresIn => Room::Grid,
                Room::Key | Room::Slips => Room::Candidates,
                Room::Corrigendum | Room::Publication | Room::Reserve => Room::Closing,
                Room::PaperSheets => Room::Sheets,
                Room::Projector => Room::Progress,
                Room::Recount => Room::Check,
                Room::Access => Room::Letters,
                Room::Charts => Room::Ranking,
                other => other,
            };
            Route::Dossier(id.clone(), tab).address()
        })
    };
    let title = Memo::new(move |_| dossier.with(|dossier| dossier.title().to_owned()));
    Effect::new(move |_| {
        let mark = if practice { "Oefening – " } else { "" };
        desk.outside().set_title(&format!("{mark}{} – {}", room.get().name_in(&named), title.get()));
    });
    let about = move || {
        dossier.with(|dossier| {
            let vacancy = &dossier.opening().vacancy;
            let now = crate::wording::moment(desk.outside().now());
            let provisional = crate::wording::provisional(dossier);
            format!("{}, {}. Stand op {now}. {provisional}", vacancy.title, vacancy.employer)
        })
    };
    let concluded = move || {
        dossier.with(|dossier| crate::wording::conclusion(dossier)).map(|words| {
            view! { <p class="lock-mark"><Icon sign=Sign::Lock/><a href=open.to(Room::Closing)>{words}</a></p> }
                .into_any()
        })
    };
    // A new room starts at its heading, not where the last one was scrolled to.
    Effect::new(move |_| {
        // Who comes for one criterion is at that criterion.
        if !matches!(room.get(), Room::Oral(OralPlace::Form(_, 1..))) {
            arrive();
        }
    });
    view! {
        {practice.then(|| view! { <PracticeBanner/> }.into_any())}
        <div class="committee-head screen-only" hidden=move || room.get() == Room::Projector>
            <div class="cluster">
                <p class="committee-head__title">{title}</p>
                {concluded}
                <p class="muted small">{move || copied.words()}</p>
            </div>
            <SectionNav title="Onderdelen van het dossier" links current/>
        </div>
        <div hidden=move || room.get() == Room::Projector><CopyWanted open copied/></div>
        // The minutes and the slips say it themselves.
        <p class="paper-only" hidden=move || matches!(room.get(), Room::Minutes | Room::PaperSheets | Room::Publication | Room::Letters | Room::Access | Room::Slips | Room::Oral(_))>{about}</p>
        {move || match room.get() {
            Room::Beforehand => view! { <Beforehand open=counting/> }.into_any(),
            Room::Committee => view! { <Commission open=counting/> }.into_any(),
            Room::Candidates => view! { <Candidates open=counting/> }.into_any(),
            Room::Key => view! { <Key open/> }.into_any(),
            Room::Slips => view! { <Slips open/> }.into_any(),
            Room::Grid => view! { <Grid open=counting/> }.into_any(),
            Room::ScoresIn => view! { <ScoresIn open=counting/> }.into_any(),
            Room::Sheet(number) => view! { <Sheet open=counting number/> }.into_any(),
            Room::Oral(place) => view! { <Oral open=counting place/> }.into_any(),
            Room::Sheets => view! { <Sheets open/> }.into_any(),
            Room::PaperSheets => view! { <PaperSheets open/> }.into_any(),
            Room::Progress => view! { <Progress open/> }.into_any(),
            Room::Projector => view! { <Projector open/> }.into_any(),
            Room::Ranking => view! { <Ranking open/> }.into_any(),
            Room::Charts => view! { <Charts open/> }.into_any(),
            Room::Check => view! { <Check open=counting/> }.into_any(),
            Room::Recount => view! { <Recount open/> }.into_any(),
            Room::Closing => view! { <Closing open/> }.into_any(),
            Room::Corrigendum => view! { <CorrigendumRoom open/> }.into_any(),
            Room::Publication => view! { <Publication open/> }.into_any(),
            Room::Reserve => view! { <ReserveRoom open/> }.into_any(),
            Room::Minutes => view! { <Minutes open/> }.into_any(),
            Room::Letters => view! { <Letters open/> }.into_any(),
            Room::Access => view! { <Access open/> }.into_any(),
            Room::History => view! { <History open/> }.into_any(),
            Room::File => view! { <File open/> }.into_any(),
        }}
        <div hidden=move || room.get() == Room::Projector>
            {help_beside("commissie", Signal::derive(move || chapter(room.get())))}
        </div>
    }
    .into_any()
}

/// The frame of a member's own sheet: the sheet, a form per candidate at the oral test, and no way to anything of others.
#[component]
fn HandedOut(open: Open, practice: bool, room: Memo<Room>, copied: Copied) -> impl IntoView {
    let title = open.dossier.with_untracked(|dossier| dossier.title().to_owned());
    let mark = if practice { "Oefening – " } else { "" };
    Effect::new(move |_| {
        let here = match room.get() {
            Room::Oral(OralPlace::Form(number, _)) => format!("Kandidaat {number}"),
            _ => "Mijn scoreblad".to_owned(),
        };
        open.desk.outside().set_title(&format!("{mark}{here} – {title}"));
        arrive();
    });
    view! {
        {practice.then(|| view! { <PracticeBanner/> }.into_any())}
        <p class="muted small screen-only">{move || copied.words()}</p>
        <CopyWanted open copied/>
        {move || match room.get() {
            Room::Oral(OralPlace::Form(number, at)) => view! { <OwnForm open number at/> }.into_any(),
            _ => view! { <OwnSheet open/> }.into_any(),
        }}
        {help_beside("commissie", Signal::derive(move || match room.get() {
            here @ Room::Oral(_) => chapter(here),
            _ => OWN_SHEET,
        }))}
    }
    .into_any()
}
