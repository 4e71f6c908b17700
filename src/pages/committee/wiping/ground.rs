//! Why a real dossier may go: who took it in reads out its check characters, or somebody writes a reason.

use super::checks::{Check, Checks};
use crate::archive::CopyNote;
use crate::components::{Answer, CheckCompare, ChoiceField, TextArea};
use crate::press::WipeGround;
use crate::wording;
use leptos::prelude::*;

const RECEIVED: &str = "ontvangen";
const REASON: &str = "reden";

/// Asks for the ground; `on_ground` tells it, and `None` while there is none.
///
/// The check characters of the dossier are not shown: then they would be copied instead of compared.
#[component]
pub(super) fn Ground(
    /// What the identifiers of its fields begin with, once in the document.
    prefix: String,
    /// The identifier of the dossier.
    dossier: String,
    /// The last copy that left.
    copy: Option<CopyNote>,
    /// Where its check characters come.
    checks: Checks,
    /// The ground.
    #[prop(into)]
    on_ground: Callback<Option<WipeGround>>,
) -> impl IntoView {
    let (way, reason) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let found = Memo::new(move |_| checks.of(&dossier));
    let check = Signal::derive(move || found.get().characters().unwrap_or_default());
    let equal = move |equal: bool| on_ground.run(equal.then_some(WipeGround::Received));
    let because = move |text: String| {
        let said = text.trim().to_owned();
        reason.set(text);
        on_ground.run((!said.is_empty()).then_some(WipeGround::Reason(said)));
    };
    let older = Memo::new(move |_| {
        let now = found.get().characters()?;
        copy.as_ref().filter(|copy| copy.check != now).map(wording::changed_since_copy)
    });
    let answers = vec![
        Answer::new(RECEIVED, "De secretaris heeft het overgenomen")
            .with_hint("Je typt de controletekens over die de secretaris bij dat bestand ziet."),
        Answer::new(REASON, "Het mag weg zonder ontvangst").with_hint("Je schrijft waarom."),
    ];
    let field = StoredValue::new(prefix.clone());
    view! {
        <ChoiceField
            id=format!("{prefix}-grond")
            label="Waarom mag dit dossier weg?"
            answers
            value=way
            on_choose=move |chosen| {
                way.set(chosen);
                reason.set(String::new());
                on_ground.run(None);
            }
        />
        {move || match way.get().as_str() {
            RECEIVED => view! {
                {move || older.get().map(|words| view! { <p>{words}</p> }.into_any())}
                {move || match found.get() {
                    Check::Asked => view! { <p role="status">"De controletekens worden berekend…"</p> }.into_any(),
                    Check::Unreadable => view! {
                        <p role="status">"Dit dossier is op dit toestel niet leesbaar. Er valt niets te vergelijken: schrijf waarom het weg mag."</p>
                    }
                    .into_any(),
                    Check::Characters(_) => view! {
                        <CheckCompare id=format!("{}-ontvangst", field.get_value()) check on_equal=equal/>
                    }
                    .into_any(),
                }}
            }
            .into_any(),
            REASON => view! {
                <TextArea
                    id=format!("{}-reden", field.get_value())
                    label="Waarom mag het weg?"
                    hint="Dit komt in de verklaring. Schrijf geen namen van kandidaten."
                    value=reason
                    on_input=because
                />
            }
            .into_any(),
            _ => ().into_any(),
        }}
    }
    .into_any()
}
