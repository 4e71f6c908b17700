//! Taking in what comes from another tablet: first what it would bring, then, when a person says so, all of it.

use super::Desk;
use super::engine::Order;
use crate::archive::Incoming;
use crate::rules::{Change, MemberId};
use leptos::prelude::*;

impl Desk {
    /// Takes a file in: a dossier that is not here opens, what belongs to one that is here is told first.
    pub fn take_in(self, text: String) {
        self.settle();
        self.told.set(None);
        self.incoming.set(None);
        self.inner.update_value(|inner| inner.coming = Some(text.clone()));
        self.ask(Order::Import { text });
    }

    pub(super) fn comes_in(self, incoming: Incoming) {
        let Some(text) = self.inner.try_update_value(|inner| inner.coming.take()).flatten() else { return };
        let room = if incoming.own_sheet { "blad" } else { "scorebladen" };
        self.outside().go(&format!("/dossier/{}/{room}", incoming.dossier));
        self.incoming.set(Some((incoming, text)));
    }

    /// Takes over what was told, all of it.
    pub fn take_over(self) {
        if let Some((incoming, text)) = self.incoming.get_untracked() {
            self.ask(Order::TakeOver { dossier: incoming.dossier, text });
        }
    }

    pub(super) fn taken_over(self, incoming: Incoming) {
        self.incoming.set(None);
        let member = incoming.member.as_deref().map(MemberId::from);
        self.inner.update_value(|inner| inner.collected = member.map(|member| (member, incoming.check)));
    }

    /// Hands out the sheet of a member, and notes so in the history.
    pub fn hand_out(self, member: MemberId) {
        self.settle();
        let at = self.outside().now();
        let Some(dossier) = self.dossier.get_untracked() else { return };
        if self.change(Change::HandOut { member: member.clone(), at }) {
            self.ask(Order::HandOut { dossier: dossier.opening().id.clone(), member });
        }
    }
}
