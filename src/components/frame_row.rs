//! QR codes one after another, for the camera of another tablet.

use super::{Button, ButtonKind};
use crate::archive::DrawnCode;
use leptos::prelude::*;

/// One code of a row, as large as there is room for, dark on white also on a dark screen; with the ways to the
/// others. Whether it goes on by itself is the page's: it moves `at`.
#[component]
pub fn FrameRow(
    /// The codes, in order; at least one.
    codes: Vec<DrawnCode>,
    /// Which one is shown, from 0.
    at: RwSignal<usize>,
    /// Whether it goes on by itself.
    runs: RwSignal<bool>,
) -> impl IntoView {
    let count = codes.len().max(1);
    let codes = StoredValue::new(codes);
    let to = move |step: usize| {
        runs.set(false);
        at.update(|at| *at = (*at + step) % count);
    };
    let drawing = move || {
        codes.with_value(|codes| codes.get(at.get() % count).cloned()).map(|DrawnCode { size, path }| {
            view! {
                <svg
                    class="frame-row__code"
                    viewBox=format!("0 0 {size} {size}")
                    role="img"
                    aria-label=format!("QR-code {} van {count}", at.get() % count + 1)
                    shape-rendering="crispEdges"
                >
                    <rect class="frame-row__ground" width=size height=size></rect>
                    <path class="frame-row__squares" d=path></path>
                </svg>
            }
            .into_any()
        })
    };
    view! {
        <div class="frame-row">
            {drawing}
            <p class="frame-row__place">{move || format!("Beeld {} van {count}", at.get() % count + 1)}</p>
            {(count > 1).then(|| view! {
                <div class="frame-row__ways">
                    <Button kind=ButtonKind::Secondary on_press=move |()| to(count - 1)>"Vorige"</Button>
                    <Button kind=ButtonKind::Quiet on_press=move |()| runs.update(|runs| *runs = !*runs)>
                        {move || if runs.get() { "Pauzeer" } else { "Speel af" }}
                    </Button>
                    <Button kind=ButtonKind::Secondary on_press=move |()| to(1)>"Volgende"</Button>
                </div>
            }.into_any())}
        </div>
    }
}
