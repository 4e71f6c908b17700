//! The page of a self-check: takes over what prerender wrote, or draws that of a late vacancy whole.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    selectiewijzer::pages::self_check::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
