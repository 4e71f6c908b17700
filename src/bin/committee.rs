//! The committee's page: draws itself once it was loaded.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    selectiewijzer::pages::committee::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
