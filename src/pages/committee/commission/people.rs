//! Who sits on the committee and as what.

use super::person_form::PersonForm;
use crate::components::{Button, ButtonKind, DataTable, EmptyState, Sign, focus_heading, focus_soon};
use crate::pages::committee::room::Open;
use crate::rules::{Change, Member, MemberId};
use crate::wording;
use leptos::prelude::*;

/// The list, and the form to add somebody or to change what is written of them.
#[component]
pub(super) fn People(open: Open) -> impl IntoView {
    let members = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let mut members: Vec<_> =
                dossier.committee().values().filter(|member| !member.removed).cloned().collect();
            members
                .sort_by(|left, right| left.role.cmp(&right.role).then_with(|| left.name.cmp(&right.name)));
            members
        })
    });
    let changing = RwSignal::new(None::<MemberId>);
    view! {
        {move || if members.with(Vec::is_empty) {
            view! {
                <EmptyState sign=Sign::People title="Nog niemand in de commissie">
                    <p>"Voeg de voorzitter, de leden en de secretaris toe. De secretaris geeft geen punten, tenzij ook als lid."</p>
                </EmptyState>
            }
            .into_any()
        } else {
            view! { <List open members changing/> }.into_any()
        }}
        <Show when=move || !open.follows.get()>
            {move || {
                let before = changing.get().and_then(|id| {
                    members.with_untracked(|members| members.iter().find(|member| member.id == id).cloned())
                });
                view! { <PersonForm open before changing/> }
            }}
        </Show>
    }
    .into_any()
}

#[component]
fn List(open: Open, members: Memo<Vec<Member>>, changing: RwSignal<Option<MemberId>>) -> impl IntoView {
    let rows = move || {
        members
            .get()
            .into_iter()
            .map(|member| view! { <Row open member changing/> })
            .map(IntoAny::into_any)
            .collect_view()
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
fn Row(open: Open, member: Member, changing: RwSignal<Option<MemberId>>) -> impl IntoView {
    let (name, id) = (member.name.clone(), member.id.clone());
    let own = name.clone();
    let gone = Member { removed: true, ..member.clone() };
    let outside = if member.external { " (extern)" } else { "" };
    let role = wording::role(&member);
    view! {
        <tr>
            <th scope="row">{member.name}</th>
            <td>{role}{outside}</td>
            <td>{member.function}</td>
            <td>
                <div class="row-actions">
                    <Button
                        kind=ButtonKind::Quiet
                        disabled=open.follows
                        on_press=move |()| {
                            changing.set(Some(id.clone()));
                            focus_soon("lid-naam");
                        }
                    >
                        "Wijzig"<span class="visually-hidden">{format!(" {name}")}</span>
                    </Button>
                    <Button
                        kind=ButtonKind::Quiet
                        sign=Sign::Remove
                        disabled=open.follows
                        on_press=move |()| {
                            if open.desk.change(Change::SetMember { member: gone.clone() }) {
                                changing.set(None);
                                open.desk.gone.set(Some(format!("{} is uit de commissie.", gone.name)));
                                focus_heading();
                            }
                        }
                    >
                        "Verwijder"<span class="visually-hidden">{format!(" {own}")}</span>
                    </Button>
                </div>
            </td>
        </tr>
    }
    .into_any()
}
