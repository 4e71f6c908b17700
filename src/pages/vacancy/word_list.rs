//! The word list: difficult words in simple Dutch.

use crate::vacancy::Word;
use leptos::prelude::*;

pub(super) fn word_list(words: &[Word]) -> AnyView {
    let mut words: Vec<&Word> = words.iter().collect();
    words.sort_by_key(|word| word.term.to_lowercase());
    let words = words
        .into_iter()
        .map(|word| {
            view! {
                <div class="word-list__word">
                    <dt>{word.term.clone()}</dt>
                    <dd>{word.explanation.clone()}</dd>
                </div>
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <section id="woordenlijst" class="vacancy__section" aria-labelledby="woordenlijst-kop">
            <h2 id="woordenlijst-kop">"Woordenlijst"</h2>
            <dl class="word-list">{words}</dl>
        </section>
    }
    .into_any()
}
