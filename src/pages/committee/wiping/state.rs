//! How far the wiping is. It outlives the screen that began it: that one goes with everything else.

use super::super::carrying::Means;
use crate::desk::Desk;
use crate::keeper::Left;
use crate::press::{Wiped, WipedDossier};
use crate::rules::Moment;
use crate::wording;
use leptos::prelude::*;

/// Kept by the shell. Copies are the same.
#[derive(Clone, Copy)]
pub(in crate::pages::committee) struct Wiping {
    /// Whether this tab is wiping.
    pub(super) begun: RwSignal<bool>,
    /// Why it was refused; nothing was wiped then.
    pub(super) refused: RwSignal<Option<&'static str>>,
    /// When it ended, and what was left then; `None` before.
    pub(super) ended: RwSignal<Option<(Moment, Vec<Left>)>>,
    /// What goes.
    pub(super) plan: RwSignal<Vec<WipedDossier>>,
}

impl Wiping {
    /// Nothing is being wiped. When another tab does it, this one stops.
    pub(in crate::pages::committee) fn not_yet(desk: Desk) -> Self {
        Means::here().wiper.on_stop(Box::new(move || desk.stop()));
        Self {
            begun: RwSignal::new(false),
            refused: RwSignal::new(None),
            ended: RwSignal::new(None),
            plan: RwSignal::new(Vec::new()),
        }
    }

    /// Stops the other tabs; then, unless one of them goes on, stops the desk and wipes.
    pub(super) fn begin(self, desk: Desk, means: Means, plan: Vec<WipedDossier>) {
        self.begun.set(true);
        self.refused.set(None);
        self.plan.set(plan);
        let wiper = means.wiper.clone();
        let then = move |stopped: bool| {
            if stopped {
                desk.stop();
                self.wipe(desk, &means);
            } else {
                self.begun.set(false);
                self.refused.set(Some(wording::WIPING_REFUSED));
            }
        };
        wiper.stop_others(Box::new(then));
    }

    /// Wipes, the first time or again.
    pub(super) fn wipe(self, desk: Desk, means: &Means) {
        self.ended.set(None);
        means.wiper.wipe(Box::new(move |left| self.ended.set(Some((desk.outside().now(), left)))));
    }

    /// What went.
    pub(super) fn wiped(self) -> Wiped {
        Wiped::Device(self.plan.get_untracked())
    }
}
