//! The form to record that somebody does not judge.

use super::named;
use crate::components::{
    Answer, Button, ButtonKind, CheckGroup, ChoiceField, SelectField, TextArea, TextField, Width, focus_soon,
};
use crate::pages::committee::faults::Faults;
use crate::pages::committee::numbers::candidates_named;
use crate::pages::committee::room::Open;
use crate::rules::{CandidateId, Change, MemberId, PartId, ProceedingsChange, Recusal, RecusalOf};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What is typed for a recusal.
#[derive(Clone, Copy)]
struct Typed {
    member: RwSignal<String>,
    parts: RwSignal<BTreeSet<String>>,
    whom: RwSignal<String>,
    number: RwSignal<String>,
    reason: RwSignal<String>,
}

impl Typed {
    /// The recusals that were asked for with their reason, or the field that is wrong and why.
    fn read(self, open: Open) -> Result<(Vec<RecusalOf>, String), (&'static str, String)> {
        let missing = |field, words: &str| Err((field, words.to_owned()));
        let member = self.member.get_untracked();
        if member.is_empty() {
            return missing("onthouding-wie", "Kies wie zich onthoudt.");
        }
        let parts = self.parts.get_untracked();
        if parts.is_empty() {
            return missing("onthouding-proef", "Vink minstens één onderdeel aan.");
        }
        let reason = self.reason.get_untracked().trim().to_owned();
        let mut about: Vec<Option<CandidateId>> = vec![None];
        if self.whom.get_untracked() == "een" {
            let named = candidates_named(open, &self.number.get_untracked());
            let named = named.map_err(|words| ("onthouding-nummer", words))?;
            if named.is_empty() {
                return missing("onthouding-nummer", "Vul het nummer van de kandidaat in.");
            }
            if reason.is_empty() {
                return missing("onthouding-reden", "Geef de reden waarom dit voor één kandidaat geldt.");
            }
            about = named.into_iter().map(Some).collect();
        }
        let of = |part: &String| {
            let (part, member) = (PartId::from(part.as_str()), MemberId::from(member.as_str()));
            about.iter().map(move |candidate| RecusalOf {
                part: part.clone(),
                member: member.clone(),
                candidate: candidate.clone(),
            })
        };
        Ok((parts.iter().flat_map(of).collect(), reason))
    }
}

/// Records who does not judge, on which parts, for whom and why.
#[component]
pub(super) fn RecusalForm(open: Open, asked: RwSignal<bool>) -> impl IntoView {
    let typed = Typed {
        member: RwSignal::new(String::new()),
        parts: RwSignal::new(BTreeSet::new()),
        whom: RwSignal::new("alle".to_owned()),
        number: RwSignal::new(String::new()),
        reason: RwSignal::new(String::new()),
    };
    let faults = Faults::none();
    let done = move || {
        asked.set(false);
        focus_soon("onthouding-erbij");
    };
    let save = move |()| match typed.read(open) {
        Ok((recusals, reason)) => {
            faults.clear();
            let at = open.desk.outside().now();
            let changes = recusals.into_iter().map(|of| {
                Change::Proceedings(ProceedingsChange::Recuse {
                    of,
                    recusal: Some(Recusal { at, reason: reason.clone() }),
                })
            });
            if open.desk.make(changes.collect(), None) {
                done();
            }
        }
        Err((field, words)) => faults.say(field, words),
    };
    let members = Memo::new(move |_| {
        let known = named(open, crate::rules::Member::scores).into_iter();
        known.map(|(id, name)| Answer::new(id.to_string(), name)).collect::<Vec<_>>()
    });
    let parts = open.dossier.with_untracked(|dossier| {
        let leaves = dossier.announced().leaves().into_iter();
        let still_open = leaves.filter(|(part, _)| dossier.locked(&part.id).is_none());
        still_open.map(|(part, _)| Answer::new(part.id.to_string(), part.title.clone())).collect::<Vec<_>>()
    });
    let scope = vec![
        Answer::new("alle", "voor alle kandidaten")
            .with_hint("De gewone regel: zo worden alle kandidaten door dezelfde leden beoordeeld."),
        Answer::new("een", "voor één kandidaat, met een reden"),
    ];
    view! {
        <div class="stack record__form">
            <SelectField
                id="onthouding-wie"
                label="Wie onthoudt zich"
                none="Kies een lid"
                answers=members
                value=typed.member
                on_choose=Callback::new(move |value| typed.member.set(value))
                error=faults.at("onthouding-wie")
            />
            <CheckGroup
                id="onthouding-proef"
                label="Op welke onderdelen"
                answers=Signal::stored(parts)
                chosen=typed.parts
                on_change=Callback::new(move |now| typed.parts.set(now))
                error=faults.at("onthouding-proef")
            />
            <ChoiceField
                id="onthouding-voor"
                label="Voor wie"
                answers=scope
                value=typed.whom
                on_choose=Callback::new(move |value| typed.whom.set(value))
            />
            <div hidden=move || typed.whom.get() != "een">
                <TextField
                    id="onthouding-nummer"
                    label="Nummer van de kandidaat"
                    width=Width::Short
                    value=typed.number
                    on_input=Callback::new(move |text| typed.number.set(text))
                    error=faults.at("onthouding-nummer")
                />
            </div>
            <TextArea
                id="onthouding-reden"
                label="Reden"
                hint="Verplicht als het voor één kandidaat is."
                value=typed.reason
                on_input=Callback::new(move |text| typed.reason.set(text))
                error=faults.at("onthouding-reden")
            />
            <div class="cluster">
                <Button on_press=save>"Leg de onthouding vast"</Button>
                <Button kind=ButtonKind::Quiet on_press=move |()| done()>"Annuleer"</Button>
            </div>
        </div>
    }
    .into_any()
}
