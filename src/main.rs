//! The candidate's page: takes over what prerender wrote, view by view.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    selectiewijzer::pages::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
