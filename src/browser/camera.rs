//! The camera of this device: its pictures go to the carrier, which reads the frames in them.

use super::carrier_link::bring;
use crate::archive::{FromCarrier, ToCarrier, write_text};
use crate::keeper::{Blind, Camera, HearSeen, Seen, StopCamera};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    CanvasRenderingContext2d, DomException, HtmlCanvasElement, HtmlVideoElement, ImageData, MediaStream,
    MediaStreamConstraints, MediaStreamTrack,
};

/// The camera at the back of this device, or the one that it has.
#[derive(Clone, Copy, Debug, Default)]
pub struct DeviceCamera;

/// Between two pictures, in milliseconds.
const REST: i32 = 100;
/// Pictures are made no wider than this: enough for the squares of a frame, and quickly read.
const WIDEST: u32 = 960;

/// What a camera shows, and on what its pictures are made.
struct Eye {
    video: HtmlVideoElement,
    paint: CanvasRenderingContext2d,
    stream: MediaStream,
}

/// A camera that looks, and whom it tells.
struct Look {
    eye: Eye,
    hear: HearSeen,
    stopped: Rc<Cell<bool>>,
}

impl Camera for DeviceCamera {
    fn look(&self, video: &str, hear: HearSeen) -> StopCamera {
        let stopped = Rc::new(Cell::new(false));
        let (id, stops) = (video.to_owned(), stopped.clone());
        spawn_local(async move {
            match open(&id).await {
                Ok(eye) => {
                    hear(Seen::Looking);
                    let look = Look { eye, hear, stopped };
                    // What was read before belongs to another text.
                    if let Ok(text) = write_text(&ToCarrier::BeginReading) {
                        bring(text.into(), Box::new(move |_| turn(look)));
                    }
                }
                Err(error) => hear(Seen::Blind(why(&error))),
            }
        });
        Box::new(move || stops.set(true))
    }
}

/// Asks for the camera and shows it.
async fn open(video: &str) -> Result<Eye, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let wanted = js_sys::Object::new();
    js_sys::Reflect::set(&wanted, &"facingMode".into(), &"environment".into())?;
    js_sys::Reflect::set(&wanted, &"width".into(), &1280.into())?;
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&wanted);
    let document = window.document().ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    let paint = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into::<CanvasRenderingContext2d>()?;
    let video: HtmlVideoElement = document.get_element_by_id(video).ok_or(JsValue::NULL)?.dyn_into()?;
    let asked = window.navigator().media_devices()?.get_user_media_with_constraints(&constraints)?;
    let stream: MediaStream = JsFuture::from(asked).await?.dyn_into()?;
    video.set_src_object(Some(&stream));
    let playing = video.play()?;
    // Interrupted by whoever closes it at once, which is no fault.
    spawn_local(async move { drop(JsFuture::from(playing).await) });
    Ok(Eye { video, paint, stream })
}

/// One picture: to the carrier, its answer to who hears, and after a rest the next one.
fn turn(look: Look) {
    if look.stopped.get() {
        release(&look.eye);
        return;
    }
    match picture(&look.eye) {
        Some(picture) => bring(
            picture.into(),
            Box::new(move |answer| {
                if !look.stopped.get() {
                    match answer {
                        FromCarrier::Reading(reading) => (look.hear)(Seen::Reading(reading)),
                        FromCarrier::Impossible { words } => (look.hear)(Seen::Unusable(words)),
                        _ => {}
                    }
                }
                rest(look);
            }),
        ),
        None => rest(look),
    }
}

/// What the camera shows now; `None` before its first picture.
fn picture(eye: &Eye) -> Option<ImageData> {
    let (width, height) = (eye.video.video_width(), eye.video.video_height());
    if width == 0 || height == 0 {
        return None;
    }
    let wide = width.min(WIDEST);
    let high = height * wide / width;
    let canvas = eye.paint.canvas()?;
    if canvas.width() != wide || canvas.height() != high {
        canvas.set_width(wide);
        canvas.set_height(high);
    }
    let size = (f64::from(wide), f64::from(high));
    eye.paint.draw_image_with_html_video_element_and_dw_and_dh(&eye.video, 0.0, 0.0, size.0, size.1).ok()?;
    eye.paint.get_image_data(0.0, 0.0, size.0, size.1).ok()
}

fn rest(look: Look) {
    let then = Closure::once_into_js(move || turn(look));
    if let Some(window) = web_sys::window()
        && let Err(error) =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), REST)
    {
        web_sys::console::error_1(&error);
    }
}

fn release(eye: &Eye) {
    eye.video.set_src_object(None);
    for track in eye.stream.get_tracks() {
        if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
            track.stop();
        }
    }
}

fn why(error: &JsValue) -> Blind {
    match error.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("NotAllowedError" | "SecurityError") => Blind::Refused,
        Some("NotReadableError" | "AbortError") => Blind::Busy,
        _ => Blind::Missing,
    }
}
