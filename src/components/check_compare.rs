//! Check characters that are typed over from another screen.

use super::field::Width;
use super::{Icon, Sign, TextField};
use crate::archive::{TypedOver, typed_over};
use crate::wording;
use leptos::prelude::*;

/// A field in which somebody types the check characters of the other screen; it says which one differs.
///
/// The characters of this file are not shown: then they would be copied instead of compared. `on_equal` tells whether
/// what is typed now is equal; nothing may be taken over before it told `true`.
#[component]
pub fn CheckCompare(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// The check characters of the file that was chosen.
    #[prop(into)]
    check: Signal<String>,
    /// Whether what is typed is equal, each time that it changes.
    #[prop(into)]
    on_equal: Callback<bool>,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| check.with(|check| typed_over(&typed.get(), check)));
    let equal = move || found.get() == TypedOver::Equal;
    Effect::new(move |_| {
        // Another file begins with an empty field.
        check.track();
        typed.set(String::new());
    });
    view! {
        <div class="check-compare">
            <TextField
                id
                label="Typ de controletekens van het andere scherm over"
                hint="Acht tekens. Hoofdletters en spaties maken niet uit."
                width=Width::Medium
                value=typed
                on_input=Callback::new(move |text| {
                    typed.set(text);
                    on_equal.run(equal());
                })
                error=Signal::derive(move || wording::typed_over(found.get()))
            />
            <p class="check-compare__state" role="status">
                {move || equal().then(|| view! {
                    <Icon sign=Sign::Check/><span>"Gelijk: dit is hetzelfde bestand."</span>
                }.into_any())}
            </p>
        </div>
    }
}
