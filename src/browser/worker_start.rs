//! Starts a worker, after its loader was checked against what the document says.

use super::document::Opened;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response, Worker, WorkerOptions, WorkerType};

/// Starts the worker of that name; it checks its own glue and wasm and reports a fault as an `error` event.
/// `what` is what the screen calls it, such as "De motor die de dossiers bewaart".
///
/// Messages sent from now on are kept in order until the worker listens.
///
/// # Errors
/// A Dutch sentence when this document does not name it, or its loader did not arrive unchanged.
pub async fn start_worker(opened: &Opened, name: &str, what: &str) -> Result<Worker, String> {
    let missing = || format!("{what}, staat niet in deze pagina. Laad de pagina opnieuw.");
    let (loader, integrity) = opened.worker(name).ok_or_else(missing)?;
    check(&loader, &integrity).await.map_err(|_refused| {
        format!("{what}, kwam niet heel of niet ongewijzigd aan. Er is niets van dit toestel gewist.")
    })?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(&loader, &options)
        .map_err(|_refused| format!("{what}, start niet in deze browser."))
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
