//! QR codes in a picture, where the browser reads them itself.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ImageData;

/// The texts of the QR codes in a picture; `None` where this browser does not read them.
pub async fn read_barcodes(picture: &ImageData) -> Option<Vec<String>> {
    let detector = Reflect::get(&js_sys::global(), &"BarcodeDetector".into()).ok()?;
    let detector: Function = detector.dyn_into().ok()?;
    let reader = Reflect::construct(&detector, &Array::new()).ok()?;
    let detect: Function = Reflect::get(&reader, &"detect".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = detect.call1(&reader, picture).ok()?.dyn_into().ok()?;
    let found: Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let text = |code: JsValue| Reflect::get(&code, &"rawValue".into()).ok()?.as_string();
    // A detector that finds nothing may be one that knows no QR codes: then our own reader looks too.
    (found.length() > 0).then(|| found.iter().filter_map(text).collect())
}
