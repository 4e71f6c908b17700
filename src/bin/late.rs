//! The page of a late vacancy: draws it whole, because no document was written for it.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    selectiewijzer::pages::late::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
