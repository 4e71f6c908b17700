//! What each member declared about a conflict of interest.

use super::named;
use crate::components::{
    Answer, Button, ButtonKind, ChoiceField, DateField, Direction, Notice, NoticeKind, Standing as Badge,
    TextArea, TextField, VerdictBadge, focus_soon,
};
use crate::pages::committee::faults::Faults;
use crate::pages::committee::numbers::{candidates_named, numbers_of};
use crate::pages::committee::room::Open;
use crate::rules::{Change, Conflict, Declaration, MemberId, ProceedingsChange, Recusal};
use crate::wording;
use leptos::prelude::*;

/// Everyone who scores, with what they declared.
#[component]
pub(super) fn Declarations(open: Open) -> impl IntoView {
    let members = Memo::new(move |_| named(open, crate::rules::Member::scores));
    view! {
        <section class="sheet stack committee-form" aria-labelledby="verklaringen">
            <h2 id="verklaringen" tabindex="-1">"Verklaringen van onpartijdigheid"</h2>
            <p class="muted">"Wie scores geeft, verklaart vooraf of er een belangenconflict is: familie, vriendschap, werk of iets anders."</p>
            <ul class="records" role="list">
                <For each=move || members.get() key=|member| member.clone() let:member>
                    <li><One open id=member.0.clone() name=member.1.clone()/></li>
                </For>
            </ul>
        </section>
    }
    .into_any()
}

#[component]
fn One(open: Open, id: MemberId, name: String) -> impl IntoView {
    let asked = RwSignal::new(false);
    let own = StoredValue::new(id.clone());
    let declared = Memo::new(move |_| {
        open.dossier.with(|dossier| own.with_value(|id| dossier.proceedings().declarations.get(id).cloned()))
    });
    let said = move || {
        declared
            .get()
            .map(|declared| open.dossier.with_untracked(|dossier| wording::declaration(&declared, dossier)))
    };
    let badge = move || {
        let (standing, word) = match declared.get() {
            None => (Badge::Undecided, "nog niets verklaard"),
            Some(Declaration { conflict: None, .. }) => (Badge::Passed, "geen conflict"),
            Some(Declaration { conflict: Some(_), .. }) => (Badge::Withdrawn, "conflict"),
        };
        view! { <VerdictBadge standing word=word.to_owned()/> }
    };
    let button = format!("verklaring-{id}");
    let ask = StoredValue::new(button.clone());
    let title = StoredValue::new(name.clone());
    view! {
        <div class="record stack--tight">
            <div class="cluster cluster--ends">
                <h3>{name.clone()}</h3>
                {badge}
            </div>
            {move || said().map(|words| view! { <p>{words}</p> })}
            <Suggested open own declared/>
            <Show when=move || !open.follows.get()>
                <div hidden=move || asked.get()>
                    <Button
                        id=button.clone()
                        kind=ButtonKind::Secondary
                        on_press=move |()| {
                            asked.set(true);
                            focus_soon(own.with_value(|id| format!("conflict-{id}")));
                        }
                    >
                        {move || if declared.with(Option::is_some) { "Wijzig de verklaring" } else { "Vul de verklaring in" }}
                        <span class="visually-hidden">{title.with_value(|name| format!(" van {name}"))}</span>
                    </Button>
                </div>
                <Show when=move || asked.get()>
                    <Form open own before=declared.get_untracked() on_done=move |()| {
                        asked.set(false);
                        focus_soon(ask.get_value());
                    }/>
                </Show>
            </Show>
        </div>
    }
    .into_any()
}

/// A conflict of interest suggests the recusals that settle it.
#[component]
fn Suggested(open: Open, own: StoredValue<MemberId>, declared: Memo<Option<Declaration>>) -> impl IntoView {
    let suggested = Memo::new(move |_| {
        let conflict = declared.get().and_then(|declared| declared.conflict)?;
        open.dossier.with(|dossier| {
            let recusals = own.with_value(|id| dossier.unrecused(id, &conflict));
            let words = recusals.iter().map(|of| wording::recusal_of(of, dossier)).collect::<Vec<_>>();
            (!recusals.is_empty()).then_some((recusals, words, conflict.words))
        })
    });
    let record = move |()| {
        let Some((recusals, _, reason)) = suggested.get_untracked() else { return };
        let at = open.desk.outside().now();
        let changes = recusals.into_iter().map(|of| {
            Change::Proceedings(ProceedingsChange::Recuse {
                of,
                recusal: Some(Recusal { at, reason: reason.clone() }),
            })
        });
        if open.desk.make(changes.collect(), None) {
            focus_soon("onthoudingen");
        }
    };
    move || {
        suggested.get().map(|(_, words, _)| {
            let lines = words.into_iter().map(|words| view! { <li>{words}</li> }).collect::<Vec<_>>();
            view! {
                <Notice kind=NoticeKind::Warning title="Onthoudt dit lid zich?">
                    <p>"Bij dit conflict hoort:"</p>
                    <ul>{lines}</ul>
                    <Button kind=ButtonKind::Secondary disabled=open.follows on_press=record>"Leg dit vast"</Button>
                </Notice>
            }
        })
    }
}

#[component]
fn Form(
    open: Open,
    own: StoredValue<MemberId>,
    before: Option<Declaration>,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let today = open.desk.outside().now().date;
    let conflict = before.as_ref().and_then(|before| before.conflict.clone());
    let (answer, date) = (
        RwSignal::new(match &before {
            None => String::new(),
            Some(_) if conflict.is_some() => "ja".into(),
            Some(_) => "nee".into(),
        }),
        RwSignal::new(wording::day_typed(before.as_ref().map_or(today, |before| before.on))),
    );
    let with = conflict.as_ref().map(|conflict| &conflict.with);
    let whom = RwSignal::new(with.map_or_else(String::new, |with| numbers_of(open, with)));
    let words = RwSignal::new(conflict.map(|conflict| conflict.words).unwrap_or_default());
    let faults = Faults::none();
    let id_of = move |field: &str| own.with_value(|id| format!("{field}-{id}"));
    let wrong = move |field: &str, words: String| faults.say(id_of(field), words);
    let save = move |()| {
        faults.clear();
        let on = match wording::read_day(&date.get_untracked()) {
            Ok(on) => on,
            Err(words) => return wrong("verklaard-op", words),
        };
        let conflict = match answer.get_untracked().as_str() {
            "nee" => None,
            "ja" => {
                let with = match candidates_named(open, &whom.get_untracked()) {
                    Ok(with) => with,
                    Err(words) => return wrong("conflict-met", words),
                };
                let words = words.get_untracked().trim().to_owned();
                if words.is_empty() {
                    return wrong("conflict-welk", "Zeg in woorden welk conflict het is.".into());
                }
                Some(Conflict { with, words })
            }
            _ => return wrong("conflict", "Kies ja of nee.".into()),
        };
        let declaration = Some(Declaration { on, conflict });
        if open
            .desk
            .change(Change::Proceedings(ProceedingsChange::Declare { member: own.get_value(), declaration }))
        {
            on_done.run(());
        }
    };
    let answers = vec![Answer::new("nee", "nee"), Answer::new("ja", "ja")];
    view! {
        <div class="stack record__form">
            <ChoiceField
                id=id_of("conflict")
                label="Is er een belangenconflict?"
                answers
                direction=Direction::Row
                value=answer
                on_choose=Callback::new(move |value| answer.set(value))
                error=faults.at(id_of("conflict"))
            />
            <div class="stack" hidden=move || answer.get() != "ja">
                <TextField
                    id=id_of("conflict-met")
                    label="Met welke kandidaten"
                    hint="Nummers met een komma ertussen, zoals 101, 104. Leeg betekent: met de selectie als geheel."
                    optional=true
                    value=whom
                    on_input=Callback::new(move |text| whom.set(text))
                    error=faults.at(id_of("conflict-met"))
                />
                <TextArea
                    id=id_of("conflict-welk")
                    label="Welk conflict"
                    value=words
                    on_input=Callback::new(move |text| words.set(text))
                    error=faults.at(id_of("conflict-welk"))
                />
            </div>
            <DateField
                id=id_of("verklaard-op")
                label="Verklaard op"
                value=date
                on_input=Callback::new(move |text| date.set(text))
                error=faults.at(id_of("verklaard-op"))
            />
            <div class="cluster">
                <Button on_press=save>"Bewaar de verklaring"</Button>
                <Button kind=ButtonKind::Quiet on_press=move |()| on_done.run(())>"Annuleer"</Button>
            </div>
        </div>
    }
    .into_any()
}
