//! Points: typed as text, kept as typed, judged elsewhere.

use super::field::{Words, tell_left};
use super::{Icon, Sign};
use crate::rules::Points;
use leptos::prelude::*;

/// A field for points on the one-candidate sheet. Nothing is clipped, corrected or guessed:
/// the text goes out as typed, and what is wrong comes back in as `error`.
#[component]
pub fn PointsField(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// The part.
    #[prop(into)]
    label: String,
    /// The maximum of the part, drawn beside the field.
    #[prop(into)]
    maximum: Signal<Points>,
    /// The text now, exactly as typed.
    #[prop(into)]
    value: Signal<String>,
    /// Every keystroke, as typed.
    #[prop(into)]
    on_input: Callback<String>,
    /// The text when the field is left or Enter is pressed, changed or not.
    #[prop(optional, into)]
    on_commit: Option<Callback<String>>,
    /// Maximum and minimum in words.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// A mark beside the field, such as "niet geteld – was 12".
    #[prop(optional, into)]
    mark: MaybeProp<String>,
    /// Whether it can be read only.
    #[prop(optional, into)]
    read_only: Signal<bool>,
) -> impl IntoView {
    let words = Words { id: id.clone(), label, optional: false, hint, error };
    let commit = move |text: String| tell_left(on_commit, text);
    let control = view! {
        <div class="points-field__row">
            <input
                class="field__control"
                id=id
                type="text"
                inputmode="decimal"
                autocomplete="off"
                value=value.get_untracked()
                prop:value=value
                prop:readOnly=read_only
                aria-describedby=words.described_by()
                aria-invalid=words.invalid()
                on:input:target=move |event| on_input.run(event.target().value())
                on:blur:target=move |event| commit(event.target().value())
                on:keydown:target=move |event| {
                    if event.key() == "Enter" {
                        commit(event.target().value());
                    }
                }
            />
            <span class="points-field__maximum">"van " {move || maximum.get().to_string()}</span>
        </div>
    };
    let below = view! {
        <div class="points-field__below">
            {move || {
                mark.get().map(|mark| {
                    view! { <p class="points-field__mark"><Icon sign=Sign::Warning/><span>{mark}</span></p> }
                })
            }}
            {words.error()}
        </div>
    };
    view! {
        <div class="field points-field">
            <label class="field__label" for=words.id.clone()>{words.label.clone()}</label>
            {words.hint()}
            {control}
            {below}
        </div>
    }
}
