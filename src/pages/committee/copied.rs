//! How the open dossier stands beside its last copy: handed on, or how much work no copy holds.

use super::carrying::{Handed, Means, last_copy, remember_copy};
use super::room::Open;
use super::{Room, Route};
use crate::archive::CopyNote;
use crate::components::{ButtonKind, ButtonLink, Notice};
use crate::desk::Desk;
use crate::keeper::Device;
use crate::wording;
use leptos::prelude::*;

/// The last copy of the open dossier, in a context of its rooms.
#[derive(Clone, Copy)]
pub(super) struct Copied {
    desk: Desk,
    note: RwSignal<Option<CopyNote>>,
    /// How many changes the copy holds that is on its way.
    packed: StoredValue<usize>,
}

impl Copied {
    /// What the device remembers of the dossier that was opened.
    pub(super) fn of(desk: Desk, dossier: &str) -> Self {
        let note = last_copy(&*Means::here().device, dossier);
        let all =
            desk.log.with_untracked(|log| !log.is_empty() && CopyNote::not_in(note.as_ref(), log).is_empty());
        desk.handed_on.set(all && note.is_some());
        Self { desk, note: RwSignal::new(note), packed: StoredValue::new(0) }
    }

    /// The one of the dossier that this room belongs to.
    pub(super) fn here() -> Option<Self> {
        use_context()
    }

    /// A copy is asked for: it holds what was done until now, and nothing that is done while it is on its way.
    pub(super) fn asked(self) {
        self.packed.set_value(self.desk.log.with_untracked(Vec::len));
    }

    /// The copy of the whole dossier that was asked for left.
    pub(super) fn left(self, device: &dyn Device, dossier: &str, handed: Handed) {
        let Handed { way, check } = handed;
        let changes = self.packed.get_value();
        let note = CopyNote { at: self.desk.outside().now(), way, check, changes };
        remember_copy(device, dossier, &note);
        self.desk.handed_on.set(changes == self.desk.log.with_untracked(Vec::len));
        self.note.set(Some(note));
    }

    /// The last copy, in one line.
    pub(super) fn words(self) -> String {
        let today = self.desk.outside().now().date;
        self.note.with(|note| wording::last_copy(note.as_ref(), today))
    }
}

/// A calm word once an hour of work is in no copy.
#[component]
pub(super) fn CopyWanted(open: Open, copied: Copied) -> impl IntoView {
    let practice = open.dossier.with_untracked(|dossier| dossier.opening().practice);
    let wanted = Memo::new(move |_| {
        !practice
            && copied.note.with(|note| open.desk.log.with(|log| CopyNote::is_wanted(note.as_ref(), log)))
    });
    let to = StoredValue::new(open.to(Room::File));
    view! {
        <div role="status" class="screen-only">
            {move || wanted.get().then(|| view! {
                <Notice title="Al een uur werk zonder kopie">
                    <p>"Gaat dit toestel verloren, dan is dat werk weg. Bewaar een kopie wanneer het past."</p>
                    <ButtonLink href=to.get_value() kind=ButtonKind::Secondary>"Naar Bestand"</ButtonLink>
                </Notice>
            }.into_any())}
        </div>
    }
    .into_any()
}

/// A real dossier that somebody left with work that was not handed on: its identifier and title.
pub(super) type Left = Option<(String, String)>;

/// What to remind of when the open dossier is left now.
pub(super) fn leaving(desk: Desk) -> Left {
    let dossier = desk.dossier.get_untracked()?;
    let opening = dossier.opening();
    let open = desk.log.with_untracked(|log| !log.is_empty()) && !desk.handed_on.get_untracked();
    (open && !opening.practice).then(|| (opening.id.clone(), dossier.title().to_owned()))
}

/// The reminder above the list, for who comes from a dossier.
#[component]
pub(super) fn Reminder(left: RwSignal<Left>) -> impl IntoView {
    view! {
        <div role="status">
            {move || left.get().map(|(id, title)| {
                let to = Route::Dossier(id, Room::File).address();
                view! {
                    <Notice title="Nog niet doorgegeven">
                        <p>{format!("In “{title}” staan wijzigingen die alleen op dit toestel staan. Bewaar of geef een kopie voor je weggaat.")}</p>
                        <ButtonLink href=to kind=ButtonKind::Secondary>"Bewaar een kopie"</ButtonLink>
                    </Notice>
                }
                .into_any()
            })}
        </div>
    }
    .into_any()
}
