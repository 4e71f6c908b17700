//! What we say beside the employer's text: notes on the source, and difficult words.

use super::comma_list::comma_list;
use super::fields::{Look, text};
use super::items::{Called, items};
use super::work::Work;
use crate::components::{CheckField, Disclosure, PageHeader};
use crate::drafting::{Spot, at};
use crate::vacancy::{SourceNote, Word};
use leptos::prelude::*;

/// The room.
pub(super) fn room() -> AnyView {
    let vacancy = Spot::vacancy();
    let notes = at!(vacancy, content "notes" notes);
    let words = at!(vacancy, content "words" words);
    let called = Called { one: "Opmerking", add: "Voeg een opmerking toe" };
    let difficult = Called { one: "Woord", add: "Voeg een woord toe" };
    view! {
        <PageHeader title="Opmerkingen en moeilijke woorden" lead="Wat je naast de tekst van de werkgever zet. De tekst zelf blijft woord voor woord."/>
        <section class="stack committee-form" aria-labelledby="opmerkingen">
            <h2 id="opmerkingen">"Opmerkingen bij de bron"</h2>
            <p class="muted">"Zegt de tekst iets niet, of spreekt ze zichzelf tegen? Zeg het eerlijk, in gewone woorden."</p>
            {items(&notes, called, |_| SourceNote::default(), |note, _| note_fields(&note))}
        </section>
        <section class="stack committee-form" aria-labelledby="woorden">
            <h2 id="woorden">"Moeilijke woorden"</h2>
            <p class="muted">"Een kandidaat tikt op het woord en leest je uitleg. Schrijf die zoals je het aan een buur zou zeggen."</p>
            {items(&words, difficult, |_| Word::default(), |word, _| word_fields(&word))}
        </section>
    }
    .into_any()
}

fn note_fields(note: &Spot<SourceNote>) -> AnyView {
    view! {
        {text(&at!(note, "about" about), "Waarover", Look::hint("In een paar woorden"))}
        {text(&at!(note, "place" place), "Waar in de bron", Look::hint("Zoals “bladzijde 2” of “Evaluatiecriteria”"))}
        {text(&at!(note, "text" text), "Wat er staat of ontbreekt, en hoe je ermee omgaat", Look::lines())}
        {places(note)}
    }
    .into_any()
}

/// The sections that a note is about: each shows a way to it.
fn places(note: &Spot<SourceNote>) -> AnyView {
    let work = Work::here();
    let anchors = at!(note, "anchors" anchors);
    let id = anchors.id();
    let sections = work.memo(|vacancy| {
        let all = vacancy.content.all_sections();
        all.into_iter().map(|section| (section.id.clone(), section.short.clone())).collect::<Vec<_>>()
    });
    let boxes = move || {
        sections
            .get()
            .into_iter()
            .enumerate()
            .map(|(at, (section, short))| {
                let (read, written, mine) = (anchors.clone(), anchors.clone(), section.clone());
                let checked = work
                    .memo(move |vacancy| read.read(vacancy).is_some_and(|anchors| anchors.contains(&mine)));
                let toggle = move |ticked: bool| {
                    work.set(&written, |anchors| {
                        anchors.retain(|anchor| *anchor != section);
                        if ticked {
                            anchors.push(section.clone());
                        }
                    });
                };
                view! {
                    <CheckField
                        id=format!("{}-{at}", anchors.id())
                        label=short
                        checked
                        on_toggle=Callback::new(toggle)
                    />
                }
                .into_any()
            })
            .collect_view()
    };
    view! {
        <Disclosure summary="Bij welke delen hoort dit?">
            <div id=id class="stack--tight">{boxes}</div>
        </Disclosure>
    }
    .into_any()
}

fn word_fields(word: &Spot<Word>) -> AnyView {
    view! {
        {text(&at!(word, "term" term), "Woord", Look::default().medium())}
        {comma_list(&at!(word, "forms" forms), "Andere vormen in de tekst", "Met een komma ertussen, zoals “competenties, competent”")}
        {text(&at!(word, "explanation" explanation), "Uitleg", Look::lines())}
    }
    .into_any()
}
