//! The committee: who sits on it, what they declared, when they sat, who does not judge, and why panels differ.

mod declarations;
mod people;
mod person_form;
mod recusal_form;
mod recusals;
mod session_form;
mod sessions;
mod unequal;

use super::room::Open;
use crate::components::{PageHeader, TextField, Width};
use crate::rules::MemberId;
use declarations::Declarations;
use leptos::prelude::*;
use people::People;
use recusals::Recusals;
use sessions::Sessions;
use unequal::Unequal;

/// The room: one thing under another, and a form only where somebody asks for it.
#[component]
pub(super) fn Commission(open: Open) -> impl IntoView {
    let seated = Memo::new(move |_| {
        open.dossier.with(|dossier| dossier.committee().values().any(|member| !member.removed))
    });
    let by = open.desk.by;
    view! {
        <PageHeader title="Commissie" lead="Wie erin zit, wat ze verklaarden, wanneer ze samenkwamen en wie zich onthoudt. Alles komt in het proces-verbaal."/>
        <People open/>
        <Show when=move || seated.get()>
            <Declarations open/>
            <Sessions open/>
            <Recusals open/>
            <Unequal open/>
        </Show>
        <section class="sheet stack committee-form" aria-labelledby="wie-noteert">
            <h2 id="wie-noteert">"Wie noteert op dit toestel"</h2>
            <TextField
                id="noteert"
                label="Naam"
                hint="Deze naam komt bij elke wijziging in de geschiedenis."
                width=Width::Medium
                value=by
                on_input=Callback::new(move |text| by.set(text))
            />
        </section>
    }
    .into_any()
}

/// The people of the committee with their names, by name; only those who `fit`.
fn named(open: Open, fit: impl Fn(&crate::rules::Member) -> bool) -> Vec<(MemberId, String)> {
    open.dossier.with(|dossier| {
        let members = dossier.committee().values().filter(|member| !member.removed && fit(member));
        let mut named: Vec<_> = members.map(|member| (member.id.clone(), member.name.clone())).collect();
        named.sort_by(|left, right| left.1.cmp(&right.1));
        named
    })
}
