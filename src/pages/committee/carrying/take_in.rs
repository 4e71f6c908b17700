//! A text comes in.

use super::Means;
use super::compare::CompareText;
use super::frames_in::ReadFrames;
use super::opening::OpenSealed;
use crate::archive::{FromCarrier, ToCarrier, is_sealed};
use crate::components::{Button, ButtonKind, Sign};
use crate::desk::Desk;
use leptos::prelude::*;

/// When check characters are typed over before a text is taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages::committee) enum Compare {
    /// Always; nothing is taken in without.
    Required,
    /// Offered for what came from another tablet; a plain file of one's own opens at once.
    Offered,
}

/// The ways in: a button for a file and one for the camera. Opens what is sealed, has check characters typed over, and gives the text.
#[component]
pub(in crate::pages::committee) fn TakeIn(
    /// The desk, which tells what is wrong.
    desk: Desk,
    /// When check characters are typed over.
    compare: Compare,
    /// The text, in the clear.
    #[prop(into)]
    on_text: Callback<String>,
) -> impl IntoView {
    let carrier = StoredValue::new(Means::here().carrier);
    let (sealed, compared) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let came = Callback::new(move |text: String| {
        desk.told.set(None);
        if is_sealed(&text) {
            let whole = text.clone();
            let then = Box::new(move |answer| match answer {
                FromCarrier::Impossible { words } => desk.told.set(Some(words)),
                _ => sealed.set(Some(whole)),
            });
            carrier.with_value(|carrier| carrier.ask(ToCarrier::Inspect { text }, then));
        } else if compare == Compare::Required {
            compared.set(Some(text));
        } else {
            on_text.run(text);
        }
    });
    let reading = RwSignal::new(false);
    let open_file = move |()| {
        desk.outside().open_file(
            ".selectie,.txt,.json,application/json,text/plain",
            Box::new(move |bytes| match bytes.map(String::from_utf8) {
                Some(Ok(text)) => came.run(text),
                Some(Err(_)) => desk.told.set(Some(
                    "Dit bestand is geen dossier: het is geen tekst. Er is niets veranderd.".into(),
                )),
                None => {}
            }),
        );
    };
    view! {
        <Button id="open-bestand" kind=ButtonKind::Secondary sign=Sign::Import on_press=open_file>
            "Open een bestand"
        </Button>
        <Button id="lees-beelden" kind=ButtonKind::Secondary sign=Sign::Camera on_press=move |()| reading.set(true)>
            "Lees beelden met de camera"
        </Button>
        <ReadFrames open=reading on_text=came/>
        <OpenSealed sealed on_open=move |text| compared.set(Some(text))/>
        <CompareText text=compared skip=compare == Compare::Offered on_same=on_text/>
    }
    .into_any()
}
