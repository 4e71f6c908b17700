//! The committee: who sits on it and as what, and who notes on this device.

use super::room::Open;
use crate::components::{
    Answer, Button, ButtonKind, CheckField, DataTable, EmptyState, PageHeader, SelectField, Sign, TextField,
    Width, focus, focus_heading,
};
use crate::rules::{Change, Member, MemberId, Role};
use crate::wording;
use leptos::prelude::*;

const ROLES: [(&str, Role); 4] = [
    ("chair", Role::Chair),
    ("member", Role::Member),
    ("secretary", Role::Secretary),
    ("observer", Role::Observer),
];

/// The list and the form to add.
#[component]
pub(super) fn CommitteeNames(open: Open) -> impl IntoView {
    let members = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let mut members: Vec<_> =
                dossier.committee().values().filter(|member| !member.removed).cloned().collect();
            members
                .sort_by(|left, right| left.role.cmp(&right.role).then_with(|| left.name.cmp(&right.name)));
            members
        })
    });
    let by = open.desk.by;
    view! {
        <PageHeader title="Commissie" lead="Zo staan de namen in het proces-verbaal."/>
        {move || if members.with(Vec::is_empty) {
            view! {
                <EmptyState sign=Sign::People title="Nog niemand in de commissie">
                    <p>"Voeg de voorzitter, de leden en de secretaris toe. De secretaris geeft geen punten, tenzij ook als lid."</p>
                </EmptyState>
            }
            .into_any()
        } else {
            view! { <List open members/> }.into_any()
        }}
        <Show when=move || !open.follows.get()><Add open/></Show>
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

#[component]
fn List(open: Open, members: Memo<Vec<Member>>) -> impl IntoView {
    let rows = move || {
        members
            .get()
            .into_iter()
            .map(|member| {
                let (name, gone) = (member.name.clone(), Member { removed: true, ..member.clone() });
                let outside = if member.external { " (extern)" } else { "" };
                view! {
                    <tr>
                        <th scope="row">{member.name}</th>
                        <td>{wording::role(member.role)}{outside}</td>
                        <td>{member.function}</td>
                        <td>
                            <Button
                                kind=ButtonKind::Quiet
                                sign=Sign::Remove
                                disabled=open.follows
                                on_press=move |()| {
                                    if open.desk.change(Change::SetMember { member: gone.clone() }) {
                                        open.desk.gone.set(Some(format!("{} is uit de commissie.", gone.name)));
                                        focus_heading();
                                    }
                                }
                            >
                                "Verwijder"<span class="visually-hidden">{format!(" {name}")}</span>
                            </Button>
                        </td>
                    </tr>
                }
            })
            .map(IntoAny::into_any).collect_view()
    };
    view! {
        <DataTable id="commissieleden" caption="Leden van de commissie" caption_hidden=true>
            <thead>
                <tr><th scope="col">"Naam"</th><th scope="col">"Rol"</th><th scope="col">"Functie"</th><th scope="col"><span class="visually-hidden">"Acties"</span></th></tr>
            </thead>
            <tbody>{rows}</tbody>
        </DataTable>
    }
    .into_any()
}

#[component]
fn Add(open: Open) -> impl IntoView {
    let (name, function) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (role, external) = (RwSignal::new("member".to_owned()), RwSignal::new(false));
    let fault = RwSignal::new(None::<String>);
    let add = move |()| {
        let words = name.get_untracked();
        if words.trim().is_empty() {
            fault.set(Some("Vul de naam in.".into()));
            focus("lid-naam");
            return;
        }
        fault.set(None);
        let chosen = role.get_untracked();
        let role =
            ROLES.into_iter().find(|(value, _)| *value == chosen).map_or(Role::Member, |(_, role)| role);
        let member = Member {
            id: MemberId::new(open.desk.new_id()),
            name: words.trim().to_owned(),
            function: function.get_untracked().trim().to_owned(),
            role,
            external: external.get_untracked(),
            removed: false,
        };
        if role == Role::Secretary && open.desk.by.with_untracked(String::is_empty) {
            open.desk.by.set(member.name.clone());
        }
        if open.desk.change(Change::SetMember { member }) {
            name.set(String::new());
            function.set(String::new());
            external.set(false);
            focus("lid-naam");
        }
    };
    let answers: Vec<_> =
        ROLES.into_iter().map(|(value, role)| Answer::new(value, wording::role(role))).collect();
    view! {
        <section class="sheet stack committee-form" aria-labelledby="lid-erbij">
            <h2 id="lid-erbij">"Voeg iemand toe"</h2>
            <div class="committee-columns">
                <TextField id="lid-naam" label="Naam" value=name error=fault on_input=Callback::new(move |text| name.set(text))/>
                <SelectField id="lid-rol" label="Rol" answers value=role on_choose=Callback::new(move |value| role.set(value))/>
                <TextField
                    id="lid-functie"
                    label="Functie of organisatie"
                    optional=true
                    value=function
                    on_input=Callback::new(move |text| function.set(text))
                />
            </div>
            <CheckField id="lid-extern" label="Komt van buiten het bestuur" checked=external on_toggle=Callback::new(move |ticked| external.set(ticked))/>
            <div><Button id="lid-toevoegen" kind=ButtonKind::Secondary sign=Sign::Add on_press=add>"Voeg toe"</Button></div>
        </section>
    }
    .into_any()
}
