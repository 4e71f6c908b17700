//! A text as a row of QR codes, for the camera of another tablet.

use super::Means;
use crate::archive::{DrawnCode, FromCarrier, ToCarrier};
use crate::components::{Button, ButtonKind, Dialog, FrameRow, Notice, NoticeKind};
use crate::desk::Desk;
use leptos::prelude::*;

/// How long a code stays when they go on by themselves, in milliseconds: a camera needs half of it.
const STAYS: i32 = 1500;

/// Opens as soon as `text` holds a text, and shows it. Where it is too large it says so, and why.
#[component]
pub(super) fn ShowFrames(
    /// The desk, which knows the time.
    desk: Desk,
    /// The text.
    text: RwSignal<Option<String>>,
    /// Every code was there to be read: it was handed over.
    #[prop(into)]
    on_shown: Callback<()>,
) -> impl IntoView {
    let means = StoredValue::new(Means::here());
    let drawn = RwSignal::new(None::<Result<Vec<DrawnCode>, String>>);
    Effect::new(move |_| {
        drawn.set(None);
        let Some(text) = text.get() else { return };
        let then = Box::new(move |answer| match answer {
            FromCarrier::Drawn { codes } => {
                drawn.try_set(Some(Ok(codes)));
            }
            FromCarrier::Impossible { words } => {
                drawn.try_set(Some(Err(words)));
            }
            _ => {}
        });
        means.with_value(|means| means.carrier.ask(ToCarrier::Draw { text }, then));
    });
    view! {
        <Dialog
            id="beelden-tonen"
            title="Houd de camera van het andere toestel voor dit scherm"
            open=Signal::derive(move || text.with(Option::is_some))
            on_close=move |()| text.set(None)
        >
            <div class="dialog__body">
                {move || match drawn.get() {
                    None => view! { <p role="status">"De beelden worden getekend…"</p> }.into_any(),
                    Some(Err(words)) => view! { <Notice kind=NoticeKind::Warning><p>{words}</p></Notice> }.into_any(),
                    Some(Ok(codes)) => view! { <Row desk codes on_shown/> }.into_any(),
                }}
            </div>
            <div class="dialog__buttons">
                <Button kind=ButtonKind::Secondary on_press=move |()| text.set(None)>"Sluit"</Button>
            </div>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Row(desk: Desk, codes: Vec<DrawnCode>, on_shown: Callback<()>) -> impl IntoView {
    let count = codes.len();
    let at = RwSignal::new(0_usize);
    let runs = RwSignal::new(count > 1 && !Means::here().device.is_calm());
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        if at.get() + 1 == count {
            on_shown.run(());
        }
    });
    Effect::new(move |_| {
        // Whoever was going on before stops.
        turn.update_value(|turn| *turn += 1);
        if runs.get() {
            go_on(desk, at, count, turn, turn.get_value());
        }
    });
    view! {
        <p>"Kies op het andere toestel “Lees beelden met de camera”. De volgorde maakt niet uit en herhalen mag."</p>
        <FrameRow codes at runs/>
    }
    .into_any()
}

/// The next code after a while, and so on until somebody stops it or it is gone.
fn go_on(desk: Desk, at: RwSignal<usize>, count: usize, turn: StoredValue<u32>, mine: u32) {
    let next = move || {
        if turn.try_get_value() == Some(mine) {
            at.update(|at| *at = (*at + 1) % count);
            go_on(desk, at, count, turn, mine);
        }
    };
    desk.outside().after(STAYS, Box::new(next));
}
