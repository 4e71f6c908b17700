//! The form for somebody on the committee.

use crate::components::{
    Answer, Button, ButtonKind, CheckField, SelectField, Sign, TextField, focus, focus_heading,
};
use crate::pages::committee::room::Open;
use crate::rules::{Change, Member, MemberId, Role};
use crate::wording;
use leptos::prelude::*;

const ROLES: [(&str, Role); 4] = [
    ("chair", Role::Chair),
    ("member", Role::Member),
    ("secretary", Role::Secretary),
    ("observer", Role::Observer),
];

fn role_of(value: &str) -> Role {
    ROLES.into_iter().find(|(own, _)| *own == value).map_or(Role::Member, |(_, role)| role)
}

/// Adds somebody, or changes what is written of `before`.
#[component]
pub(super) fn PersonForm(
    open: Open,
    before: Option<Member>,
    changing: RwSignal<Option<MemberId>>,
) -> impl IntoView {
    let known = before.clone();
    let text =
        |of: fn(&Member) -> &String| RwSignal::new(before.as_ref().map(of).cloned().unwrap_or_default());
    let (name, function) = (text(|member| &member.name), text(|member| &member.function));
    let now = before.as_ref().map_or(Role::Member, |member| member.role);
    let word = ROLES.into_iter().find(|(_, role)| *role == now).map_or("member", |(word, _)| word);
    let role = RwSignal::new(word.to_owned());
    let external = RwSignal::new(before.as_ref().is_some_and(|member| member.external));
    let also_member = RwSignal::new(before.as_ref().is_some_and(|member| member.also_member));
    let fault = RwSignal::new(None::<String>);
    let secretary = move || role.with(|role| role_of(role) == Role::Secretary);
    let save = move |()| {
        let words = name.get_untracked();
        if words.trim().is_empty() {
            fault.set(Some("Vul de naam in.".into()));
            focus("lid-naam");
            return;
        }
        fault.set(None);
        let role = role.with_untracked(|role| role_of(role));
        let member = Member {
            id: known.as_ref().map_or_else(|| MemberId::new(open.desk.new_id()), |known| known.id.clone()),
            name: words.trim().to_owned(),
            function: function.get_untracked().trim().to_owned(),
            role,
            also_member: role == Role::Secretary && also_member.get_untracked(),
            external: external.get_untracked(),
            removed: false,
        };
        if role == Role::Secretary && open.desk.by.with_untracked(String::is_empty) {
            open.desk.by.set(member.name.clone());
        }
        if !open.desk.change(Change::SetMember { member }) {
            return;
        }
        if known.is_some() {
            changing.set(None);
            return focus_heading();
        }
        name.set(String::new());
        function.set(String::new());
        external.set(false);
        also_member.set(false);
        focus("lid-naam");
    };
    let title =
        before.as_ref().map_or_else(|| "Voeg iemand toe".to_owned(), |one| format!("Wijzig {}", one.name));
    let adds = before.is_none();
    let answers: Vec<_> =
        ROLES.into_iter().map(|(value, role)| Answer::new(value, wording::role_word(role))).collect();
    view! {
        <section class="sheet stack committee-form" aria-labelledby="lid-erbij">
            <h2 id="lid-erbij">{title}</h2>
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
            <div hidden=move || !secretary()>
                <CheckField
                    id="lid-ook-lid"
                    label="Is ook lid en geeft scores"
                    checked=also_member
                    on_toggle=Callback::new(move |ticked| also_member.set(ticked))
                />
            </div>
            <CheckField id="lid-extern" label="Komt van buiten het bestuur" checked=external on_toggle=Callback::new(move |ticked| external.set(ticked))/>
            <div class="cluster">
                {if adds {
                    view! { <Button id="lid-toevoegen" kind=ButtonKind::Secondary sign=Sign::Add on_press=save>"Voeg toe"</Button> }.into_any()
                } else {
                    view! {
                        <Button id="lid-bewaren" on_press=save>"Bewaar"</Button>
                        <Button
                            kind=ButtonKind::Quiet
                            on_press=move |()| {
                                changing.set(None);
                                focus_heading();
                            }
                        >
                            "Annuleer"
                        </Button>
                    }
                    .into_any()
                }}
            </div>
        </section>
    }
    .into_any()
}
