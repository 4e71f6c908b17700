//! A text from the QR codes on another screen.

use super::Means;
use crate::components::{Button, ButtonKind, Dialog, Notice, NoticeKind};
use crate::keeper::{Seen, StopCamera};
use crate::wording;
use leptos::prelude::*;

/// Where the camera's picture is shown.
const VIDEO: &str = "camerabeeld";

/// Looks with the camera while `open`; `on_text` gets the whole text. Closing it stops the camera.
#[component]
pub(super) fn ReadFrames(
    /// Whether it is open.
    open: RwSignal<bool>,
    /// The text.
    #[prop(into)]
    on_text: Callback<String>,
) -> impl IntoView {
    view! {
        <Dialog id="beelden-lezen" title="Lees de beelden van het andere scherm" open on_close=move |()| open.set(false)>
            {move || open.get().then(|| view! { <Looking open on_text/> }.into_any())}
            <div class="dialog__buttons">
                <Button kind=ButtonKind::Secondary on_press=move |()| open.set(false)>"Stop"</Button>
            </div>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Looking(open: RwSignal<bool>, on_text: Callback<String>) -> impl IntoView {
    let seen = RwSignal::new(None::<Seen>);
    let stop = StoredValue::new_local(None::<StopCamera>);
    let camera = Means::here().camera;
    // The video must be there before the camera looks.
    request_animation_frame(move || {
        let hear = Box::new(move |what: Seen| match what {
            Seen::Reading(reading) if reading.text.is_some() => {
                if open.try_get_untracked() == Some(true) {
                    open.set(false);
                    on_text.run(reading.text.unwrap_or_else(String::new));
                }
            }
            other => drop(seen.try_set(Some(other))),
        });
        let mut stops = Some(camera.look(VIDEO, hear));
        stop.try_update_value(|stop| *stop = stops.take());
        // Closed before it began: then nobody else stops it.
        if let Some(stops) = stops {
            stops();
        }
    });
    on_cleanup(move || {
        if let Some(stop) = stop.try_update_value(Option::take).flatten() {
            stop();
        }
    });
    let said = move || match seen.get() {
        None => Some("Geef toestemming voor de camera.".to_owned()),
        Some(Seen::Looking) => Some(wording::frames_read(0, 0)),
        Some(Seen::Reading(reading)) => {
            let read = wording::frames_read(reading.read, reading.of);
            let missing = wording::frames_missing(&reading.missing);
            Some([Some(read), missing].into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
        Some(Seen::Blind(_) | Seen::Unusable(_)) => None,
    };
    let wrong = move || match seen.get() {
        Some(Seen::Blind(why)) => Some(wording::camera_blind(why)),
        Some(Seen::Unusable(words)) => Some(words),
        Some(Seen::Reading(reading)) if reading.foreign => Some(wording::foreign_frame()),
        _ => None,
    };
    view! {
        <div class="dialog__body">
            <video class="camera-view" id=VIDEO playsinline muted autoplay aria-label="Wat de camera ziet"></video>
            <p class="camera-view__state" role="status">{said}</p>
            <div role="alert">
                {move || wrong().map(|words| view! { <Notice kind=NoticeKind::Warning><p>{words}</p></Notice> }.into_any())}
            </div>
        </div>
    }
    .into_any()
}
