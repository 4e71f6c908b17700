//! That something takes long, and how far it is.

use super::{Icon, Sign};
use leptos::prelude::*;

/// Says at the foot of the screen what is being done, as long as it is. The words are read aloud once; how far it is,
/// is only drawn. The place is there before, so that it is heard.
#[component]
pub fn WorkBar(
    /// What is being done; nothing is drawn while nothing takes long.
    #[prop(into)]
    words: Signal<Option<&'static str>>,
    /// How much of it is done, in per cent, where that is known.
    #[prop(into)]
    share: Signal<Option<u8>>,
) -> impl IntoView {
    let drawn = move |words: &'static str| {
        let bar = move || {
            share.get().map(|share| {
                view! {
                    <progress class="work-bar__share" max="100" value=share.to_string()></progress>
                    <span class="work-bar__number">{format!("{share} %")}</span>
                }
                .into_any()
            })
        };
        view! {
            <div class="work-bar__card" aria-hidden="true">
                <Icon sign=Sign::Busy/>
                <span class="work-bar__words">{words}</span>
                {bar}
            </div>
        }
        .into_any()
    };
    view! {
        <div class="work-bar">
            <span class="visually-hidden" role="status">{move || words.get()}</span>
            {move || words.get().map(drawn)}
        </div>
    }
    .into_any()
}
