//! "Wis voorgoed": one dossier that was put aside as deleted goes for good, the rest stays.

use super::super::carrying::{Means, forget_copy};
use super::checks::Checks;
use super::ground::Ground;
use super::listed::wiped;
use crate::components::{Button, ButtonKind, Dialog, focus_heading};
use crate::desk::{Desk, Listed, Order};
use crate::press::{WipeGround, Wiped};
use crate::rules::Moment;
use leptos::prelude::*;

/// What was wiped and when, for the statement.
pub(in crate::pages::committee) type Purged = Option<(Wiped, Moment)>;

/// Asks once, by name, about the dossier in `asked`; afterwards `purged` has the statement of a real one.
#[component]
pub(in crate::pages::committee) fn Purge(
    /// The desk.
    desk: Desk,
    /// The dossier that is to go.
    asked: RwSignal<Option<Listed>>,
    /// Gets what was wiped, once it is gone.
    purged: RwSignal<Purged>,
) -> impl IntoView {
    let checks = Checks::new(desk);
    let ground = RwSignal::new(None::<WipeGround>);
    let going = RwSignal::new(None::<(Listed, WipeGround)>);
    let device = StoredValue::new(Means::here().device);
    let close = move || asked.set(None);
    Effect::new(move |_| {
        let practice = asked.with(|asked| asked.as_ref().is_some_and(|one| one.practice));
        ground.set(practice.then_some(WipeGround::Practice));
    });
    Effect::new(move |_| {
        // It is called gone when the list of the engine no longer names it, and not before.
        let Some((one, ground)) = going.get() else { return };
        let gone = desk.listed.with(|listed| {
            listed.as_ref().is_some_and(|listed| listed.iter().all(|other| other.id != one.id))
        });
        if gone {
            going.set(None);
            device.with_value(|device| {
                if !one.practice {
                    let went = wiped(&one, checks, &**device, ground);
                    purged.set(Some((Wiped::Dossier(went), desk.outside().now())));
                }
                forget_copy(&**device, &one.id);
            });
            focus_heading();
        }
    });
    let purge = move |()| {
        if let (Some(one), Some(ground)) = (asked.get_untracked(), ground.get_untracked()) {
            desk.told.set(None);
            desk.ask(Order::Purge { dossier: one.id.clone() });
            going.set(Some((one, ground)));
            close();
        }
    };
    let question = move || {
        let one = asked.get()?;
        let about = format!("“{}” gaat voorgoed van dit toestel. Dat kan je niet ongedaan maken.", one.title);
        let real = (!one.practice).then(|| {
            checks.ask(one.id.clone());
            let copy = device.with_value(|device| super::super::carrying::last_copy(&**device, &one.id));
            view! {
                <Ground
                    prefix="wis-voorgoed".to_owned()
                    dossier=one.id.clone()
                    copy
                    checks
                    on_ground=move |found| ground.set(found)
                />
            }
            .into_any()
        });
        Some(view! { <p>{about}</p>{real} }.into_any())
    };
    view! {
        <Dialog
            id="wis-voorgoed"
            title="Dit dossier voorgoed wissen?"
            open=Signal::derive(move || asked.with(Option::is_some))
            on_close=move |()| close()
        >
            <div class="dialog__body">{question}</div>
            <div class="dialog__buttons">
                <Button
                    kind=ButtonKind::Danger
                    disabled=Signal::derive(move || ground.with(Option::is_none))
                    on_press=purge
                >
                    "Wis voorgoed"
                </Button>
                <button type="button" class="button button--secondary" autofocus on:click=move |_| close()>
                    "Annuleer"
                </button>
            </div>
        </Dialog>
    }
    .into_any()
}
