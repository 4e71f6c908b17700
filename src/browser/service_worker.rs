//! Keeps page and engine for use without network.

/// Registers the service worker at the root of the site; a browser that refuses simply needs the network.
pub fn register(root: &str) {
    let Some(window) = web_sys::window() else { return };
    if !window.is_secure_context() {
        return;
    }
    let registering = window.navigator().service_worker().register(&format!("{root}sw.js"));
    wasm_bindgen_futures::spawn_local(async move {
        if let Err(error) = wasm_bindgen_futures::JsFuture::from(registering).await {
            web_sys::console::warn_2(&"Zonder netwerk werkt deze pagina niet:".into(), &error);
        }
    });
}
