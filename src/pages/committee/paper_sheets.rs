//! Empty score sheets on paper: for which parts, for whom, and how; then printed or saved.

use super::Room;
use super::letters::drawn;
use super::room::Open;
use super::save_file::{SaveFile, Saved, SavedFile, file_name};
use crate::archive::{Document, ToPress};
use crate::components::{
    Answer, Button, ButtonKind, ButtonLink, CheckGroup, ChoiceField, EmptyState, PageHeader, Sign,
};
use crate::press::{PaperChoice, score_sheets};
use crate::rules::{Dossier, MemberId, PartId};
use crate::wording;
use leptos::prelude::*;
use std::collections::BTreeSet;

const LIST: &str = "lijst";
const EACH: &str = "kandidaat";

/// The room.
#[component]
pub(super) fn PaperSheets(open: Open) -> impl IntoView {
    let parts = Memo::new(move |_| open.dossier.with(|dossier| parts(dossier)));
    let people = Memo::new(move |_| open.dossier.with(|dossier| people(dossier)));
    let every: BTreeSet<String> =
        parts.with_untracked(|parts| parts.iter().map(|one| one.value.clone()).collect());
    let of = RwSignal::new(every);
    let to = RwSignal::new(BTreeSet::<String>::new());
    let layout = RwSignal::new(LIST.to_owned());
    let choice = move || PaperChoice {
        parts: of.with(|of| of.iter().map(|id| PartId::from(id.as_str())).collect()),
        members: to.with(|to| to.iter().map(|id| MemberId::from(id.as_str())).collect()),
        each: layout.with(|layout| layout == EACH),
    };
    let document = move || -> Option<Document> {
        let choice = choice();
        open.dossier.with(|dossier| score_sheets(dossier, &choice, open.desk.outside().now()))
    };
    let ready = Memo::new(move |_| document().is_some());
    let saved = RwSignal::new(Saved::default());
    let make = Callback::new(move |()| {
        untrack(|| {
            let name = open.dossier.with(|dossier| file_name(dossier, "scorebladen", "pdf"));
            Some((name, ToPress::Pdf { document: Box::new(document()?) }))
        })
    });
    let fixed = Memo::new(move |_| parts.with(|parts| !parts.is_empty()));
    view! {
        <div class="screen-only stack--loose">
            <PageHeader title="Papieren scorebladen" lead="Lege bladen met de nummers erop, om met de hand in te vullen. Van wat al gescoord is, staat er niets op.">
                <div><ButtonLink href=open.to(Room::Sheets) kind=ButtonKind::Quiet>"Terug naar de scorebladen"</ButtonLink></div>
            </PageHeader>
            <Show
                when=move || fixed.get()
                fallback=move || view! {
                    <EmptyState sign=Sign::Lock title="Er kunnen nog geen punten gegeven worden">
                        <p>"De verdeling van de punten ligt nog niet vast. Zonder maximum is er geen scoreblad."</p>
                        <ButtonLink href=open.to(Room::Beforehand)>"Naar Vooraf beslist"</ButtonLink>
                    </EmptyState>
                }
            >
                <section class="sheet stack committee-form" aria-labelledby="bladen-kiezen">
                    <h2 id="bladen-kiezen">"Welke bladen"</h2>
                    <CheckGroup id="blad-van" label=Signal::stored("Onderdelen".to_owned()) answers=parts chosen=of on_change=Callback::new(move |now| of.set(now))/>
                    <CheckGroup
                        id="blad-voor"
                        label=Signal::stored("Voor wie".to_owned())
                        answers=people
                        chosen=to
                        hint="Kies je niemand, dan komt er één blad per onderdeel, zonder naam."
                        on_change=Callback::new(move |now| to.set(now))
                    />
                    <ChoiceField
                        id="blad-hoe"
                        label="Hoe"
                        answers=vec![
                            Answer::new(LIST, "alle kandidaten in een lijst"),
                            Answer::new(EACH, "een blad per kandidaat").with_hint("Met meer plaats om te schrijven, en bij de mondelinge proef met een regel per criterium."),
                        ]
                        value=layout
                        on_choose=Callback::new(move |how| layout.set(how))
                    />
                    <div class="cluster">
                        <Button
                            id="druk-bladen"
                            sign=Sign::Print
                            disabled=Signal::derive(move || !ready.get())
                            on_press=move |()| open.desk.outside().print()
                        >
                            "Druk de bladen af"
                        </Button>
                        <SaveFile open id="bewaar-bladen" ready saved make/>
                    </div>
                    <SavedFile saved/>
                    <p class="muted small" role="status">
                        {move || (!ready.get()).then_some("Geen bladen. Kies een onderdeel, en leden die het beoordelen. Er moet ook minstens één kandidaat deelnemen.")}
                    </p>
                </section>
            </Show>
        </div>
        <div class="letters">{move || document().map(drawn)}</div>
    }
    .into_any()
}

/// The parts that are scored, in order.
fn parts(dossier: &Dossier) -> Vec<Answer> {
    let leaves = dossier.scoring().map(|scoring| scoring.procedure.leaves()).unwrap_or_default();
    leaves.into_iter().map(|(part, _)| Answer::new(part.id.to_string(), part.title.clone())).collect()
}

/// Everyone who scores, by name.
fn people(dossier: &Dossier) -> Vec<Answer> {
    let mut people: Vec<_> = dossier.scoring_members().collect();
    people.sort_by(|one, other| one.name.cmp(&other.name));
    let answer = |one: &crate::rules::Member| {
        Answer::new(one.id.to_string(), format!("{}, {}", one.name, wording::role(one)))
    };
    people.into_iter().map(answer).collect()
}
