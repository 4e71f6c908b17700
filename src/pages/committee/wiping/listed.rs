//! The dossiers that go: what is said of each, and what must be answered first.

use super::super::carrying::{Means, last_copy};
use super::checks::{Check, Checks};
use super::ground::Ground;
use crate::components::{CheckCharacters, Icon, Sign};
use crate::desk::{Desk, Listed};
use crate::keeper::Device;
use crate::press::{WipeGround, WipedDossier};
use crate::wording;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Why each real dossier may go, by its identifier. Copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Going(RwSignal<BTreeMap<String, WipeGround>>);

impl Going {
    /// Nothing is answered yet.
    pub(super) fn new() -> Self {
        Self(RwSignal::new(BTreeMap::new()))
    }

    fn ground(self, one: &Listed) -> Option<WipeGround> {
        if one.practice { Some(WipeGround::Practice) } else { self.0.with(|all| all.get(&one.id).cloned()) }
    }

    /// Whether everything is known that the statement says.
    pub(super) fn settled(self, here: &[Listed], checks: Checks) -> bool {
        here.iter().all(|one| self.ground(one).is_some() && checks.of(&one.id) != Check::Asked)
    }

    /// What goes; only where it is settled.
    pub(super) fn plan(self, here: &[Listed], checks: Checks, device: &dyn Device) -> Vec<WipedDossier> {
        let goes = |one: &Listed| Some(wiped(one, checks, device, self.ground(one)?));
        here.iter().filter_map(goes).collect()
    }
}

/// A dossier that goes, for the statement.
pub(super) fn wiped(one: &Listed, checks: Checks, device: &dyn Device, ground: WipeGround) -> WipedDossier {
    let Listed { id, title, sheet, deleted, .. } = one.clone();
    let (check, copy) = (checks.of(&id).characters(), last_copy(device, &id));
    WipedDossier { id, title, sheet, deleted, check, copy, ground }
}

/// What is said of a dossier, and the question.
pub(super) fn card(desk: Desk, at: usize, one: Listed, going: Going, checks: Checks) -> AnyView {
    let copy = last_copy(&*Means::here().device, &one.id);
    let today = desk.outside().now().date;
    checks.ask(one.id.clone());
    let (id, known) = (one.id.clone(), one.clone());
    let told = Memo::new(move |_| going.ground(&known).and_then(|_| checks.of(&known.id).characters()));
    let on_ground = {
        let id = id.clone();
        move |ground: Option<WipeGround>| {
            going.0.update(|all| {
                match ground {
                    Some(ground) => all.insert(id.clone(), ground),
                    None => all.remove(&id),
                };
            });
        }
    };
    let question = (!one.practice).then(|| {
        let (prefix, dossier, copy) = (format!("wissen-{at}"), id.clone(), copy.clone());
        view! { <Ground prefix dossier copy checks on_ground=on_ground/> }.into_any()
    });
    view! {
        <li class="sheet dossier-card">
            <div class="stack">
                <div class="stack--tight">
                    <h3 class="dossier-card__title">{one.title}</h3>
                    {one.sheet.map(|name| view! { <p>{format!("Scoreblad van {name}")}</p> }.into_any())}
                    {one.practice.then(|| view! {
                        <p class="dossier-card__practice"><Icon sign=Sign::Practice/><span>"Oefening"</span></p>
                    }.into_any())}
                    {one.deleted.then(|| view! { <p>"Staat bij Verwijderd, en dus nog op dit toestel."</p> }.into_any())}
                    <p class="muted small">
                        {format!("Laatst gewijzigd op {} · {}", wording::moment(one.changed), wording::last_copy(copy.as_ref(), today))}
                    </p>
                    {move || told.get().map(|check| view! {
                        <p>"Controletekens: "<CheckCharacters characters=check/></p>
                    }.into_any())}
                </div>
                {question}
            </div>
        </li>
    }
    .into_any()
}
