//! What is asked about every competency: the level that fits best, and the examples that somebody recognises.

use super::check::Checking;
use crate::components::{Answer, CheckGroup, ChoiceField};
use crate::rules::SortedSet;
use crate::vacancy::{Anchor, Question};
use crate::wording::{asked_and_picked, recognised, what_helps};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The field with the levels of a competency.
pub(super) fn level_field(competency: &Anchor) -> String {
    format!("niveau-{competency}")
}

/// The field with the examples of a competency.
pub(super) fn example_field(competency: &Anchor) -> String {
    format!("voorbeelden-{competency}")
}

impl Checking {
    /// Every competency with its questions.
    pub(super) fn ask(self) -> AnyView {
        let asked = untrack(|| self.each(|question, _| self.question(question)));
        if asked.is_empty() {
            return view! { <p>"Deze vacature noemt geen competenties met niveaus, dus valt er niets te kiezen."</p> }
                .into_any();
        }
        view! {
            <section class="self-check__part" aria-labelledby="kiezen-kop">
                <h2 id="kiezen-kop">"Wat past bij jou?"</h2>
                // A form, so that no browser fills in again on its own what was wiped; and one that cannot be sent.
                <form class="self-check__questions" autocomplete="off">
                    {asked}
                    <button type="submit" disabled hidden></button>
                </form>
            </section>
        }
        .into_any()
    }

    fn question(self, question: &Question<'_>) -> AnyView {
        let competency = question.competency;
        let (id, anchor, name) = (competency.id.clone(), competency.id.to_string(), competency.name.clone());
        view! {
            <section class="self-check__question" id=anchor tabindex="-1">
                <h3>{name}</h3>
                <p class="muted">{competency.definition.clone()}</p>
                {self.levels(question)}
                {self.examples(question)}
                <div class="self-check__result vacancy__needs-script" role="status">{move || self.result(&id)}</div>
            </section>
        }
        .into_any()
    }

    fn levels(self, question: &Question<'_>) -> AnyView {
        let competency = question.competency;
        let required = question.required.map(|level| level.number);
        let mut answers: Vec<Answer> = competency
            .levels
            .iter()
            .map(|level| {
                let answer =
                    Answer::new(level.number.to_string(), format!("{}. {}", level.number, level.description));
                if required == Some(level.number) {
                    answer.with_hint("Dit niveau wordt gevraagd")
                } else {
                    answer
                }
            })
            .collect();
        answers.push(Answer::new("", "Ik kies nog niet"));
        let (shown, id) = (competency.id.clone(), competency.id.clone());
        let value = Signal::derive(move || {
            self.own.read().answer(&shown).level.map(|level| level.to_string()).unwrap_or_default()
        });
        let pick = Callback::new(move |level: String| self.change(|own| own.pick(&id, level.parse().ok())));
        view! {
            <ChoiceField
                id=level_field(&competency.id)
                label=format!("{}: welk niveau past het best bij jou?", competency.name)
                answers
                value
                on_choose=pick
            />
        }
        .into_any()
    }

    fn examples(self, question: &Question<'_>) -> Option<AnyView> {
        let (shown, id) = (question.competency.id.clone(), question.competency.id.clone());
        let number = question.required?.number;
        let examples = question.examples().iter().enumerate();
        let answers: Vec<Answer> =
            examples.map(|(at, example)| Answer::new(at.to_string(), example.clone())).collect();
        let label = format!("Welke voorbeelden van niveau {number} herken je bij jezelf?");
        let chosen = Signal::derive(move || {
            let answer = self.own.read().answer(&shown);
            answer.recognised.iter().map(usize::to_string).collect::<BTreeSet<_>>()
        });
        let tick = Callback::new(move |ticked: BTreeSet<String>| {
            let places: SortedSet<usize> = ticked.iter().filter_map(|place| place.parse().ok()).collect();
            self.change(|own| own.recognise(&id, places));
        });
        (!answers.is_empty()).then(|| {
            view! {
                <CheckGroup
                    id=example_field(&question.competency.id)
                    label=Signal::stored(label)
                    answers=Signal::stored(answers)
                    chosen
                    on_change=tick
                />
            }
            .into_any()
        })
    }

    /// What was said of one competency, and what helps.
    fn result(self, id: &Anchor) -> Option<AnyView> {
        self.one(id, |question, answer| {
            let lines = [recognised(question, answer), what_helps(question, answer)];
            let lines = lines.into_iter().flatten().map(|words| view! { <p>{words}</p> }.into_any());
            view! {
                <p><strong>{asked_and_picked(question, answer)}</strong></p>
                {lines.collect_view()}
            }
            .into_any()
        })
    }
}
