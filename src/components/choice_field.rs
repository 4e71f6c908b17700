//! One of a few answers.

use super::field::Words;
use leptos::prelude::*;

/// An answer that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What goes out when it is chosen.
    pub value: String,
    /// What it says.
    pub label: String,
    /// More about it, below.
    pub hint: Option<String>,
}

impl Answer {
    /// An answer without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    /// The same answer with a hint.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// How answers stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Below each other: sentences.
    #[default]
    Column,
    /// Beside each other: one word each.
    Row,
}

/// The identifier of one answer to a question. The first carries that of the question, so that an error summary and the
/// keyboard can be led there.
pub fn answer_id(question: &str, at: usize) -> String {
    if at == 0 { question.to_owned() } else { format!("{question}-{at}") }
}

/// A question with a few answers of which one holds: a radio group in a fieldset.
#[component]
pub fn ChoiceField(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// The answers.
    answers: Vec<Answer>,
    /// The value of the chosen answer; none of them where it matches none.
    #[prop(into)]
    value: Signal<String>,
    /// The value that was chosen.
    #[prop(into)]
    on_choose: Callback<String>,
    /// How to answer.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// How the answers stand.
    #[prop(optional)]
    direction: Direction,
) -> impl IntoView {
    let words = Words { id: id.clone(), label: label.clone(), optional: false, hint, error };
    let class = match direction {
        Direction::Column => "choice-field__answers",
        Direction::Row => "choice-field__answers choice-field__answers--row",
    };
    let answers = answers.into_iter().enumerate().map(|(index, answer)| {
        let own = answer_id(&id, index);
        let (chosen, out) = (answer.value.clone(), answer.value.clone());
        view! {
            <label class="choice-field__answer">
                <input
                    class="choice-field__input"
                    id=own
                    type="radio"
                    name=id.clone()
                    value=answer.value
                    prop:checked=move || value.with(|value| *value == chosen)
                    on:change=move |_| on_choose.run(out.clone())
                />
                <span class="choice-field__words">{answer.label}</span>
                {answer.hint.map(|hint| view! { <span class="choice-field__hint">{hint}</span> }.into_any())}
            </label>
        }
    });
    let answers = answers.map(IntoAny::into_any).collect_view();
    view! {
        <fieldset class="field choice-field" aria-describedby=words.described_by() aria-invalid=words.invalid()>
            <legend class="choice-field__legend">{label}</legend>
            {words.hint()}
            <div class=class>{answers}</div>
            {words.error()}
        </fieldset>
    }
}
