//! Starts the engine's worker, after its loader was checked against what the document says.

use super::document::Opened;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response, Worker, WorkerOptions, WorkerType};

/// What the screen says when the loader is not the one that was built with this document.
const CHANGED: &str = "De motor die de dossiers bewaart, kwam niet heel of niet ongewijzigd aan. Er is niets van dit toestel gewist.";

/// Starts the worker; it checks its own glue and wasm and reports a fault as an `error` event.
///
/// Messages sent from now on are kept in order until the engine listens.
///
/// # Errors
/// A Dutch sentence when this document names no engine, or its loader did not arrive unchanged.
pub async fn start_engine(opened: &Opened) -> Result<Worker, String> {
    let (loader, integrity) = opened.engine().ok_or("Deze pagina noemt geen motor.")?;
    check(&loader, &integrity).await.map_err(|_refused| CHANGED.to_owned())?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(&loader, &options)
        .map_err(|_refused| "Deze browser start de motor niet.".to_owned())
}

async fn check(address: &str, integrity: &str) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let asked = RequestInit::new();
    asked.set_integrity(integrity);
    let response: Response =
        JsFuture::from(window.fetch_with_str_and_init(address, &asked)).await?.dyn_into()?;
    // The check covers the whole body, so it must have come in.
    JsFuture::from(response.array_buffer()?).await?;
    Ok(())
}
