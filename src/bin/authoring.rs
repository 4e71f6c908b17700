//! The page where a vacancy is drawn up: draws itself once it was loaded.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    selectiewijzer::pages::authoring::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
