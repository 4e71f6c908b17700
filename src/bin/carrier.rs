//! The carrier: seals and opens what is carried, and draws and reads QR codes, in a worker that starts on first use.
//! One question at a time, in the order of asking; every question has one answer.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    work::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod work {
    use futures_channel::mpsc::{UnboundedReceiver, unbounded};
    use selectiewijzer::archive::{FromCarrier, read_text, write_text};
    use selectiewijzer::browser::{Brought, BrowserVault, CarrierPort, IndexedShelf, read_barcodes};
    use selectiewijzer::carrier::Porter;

    /// The storage of the test entry, apart from the dossiers.
    const APART: &str = "selectiewijzer-proef";

    pub(super) fn start() {
        let (tell, brought) = unbounded();
        let hear = move |what| {
            // Nobody stops listening before the worker ends.
            drop(tell.unbounded_send(what));
        };
        match CarrierPort::listen(hear) {
            Ok(page) => wasm_bindgen_futures::spawn_local(serve(page, brought)),
            Err(error) => web_sys::console::error_1(&error),
        }
    }

    async fn serve(page: CarrierPort, mut brought: UnboundedReceiver<Brought>) {
        let mut porter = Porter::new(BrowserVault, IndexedShelf::apart(APART));
        while let Ok(what) = brought.recv().await {
            let answer = match what {
                Brought::Question(text) => match read_text(&text) {
                    Ok(asked) => Box::pin(porter.answer(asked)).await,
                    Err(_unknown) => FromCarrier::Impossible { words: OTHER.to_owned() },
                },
                Brought::Picture(picture) => match read_barcodes(&picture).await {
                    Some(texts) => porter.saw(&texts),
                    None => porter.look(picture.width() as usize, picture.height() as usize, &picture.data()),
                },
            };
            match write_text(&answer) {
                Ok(text) => page.say(&text),
                Err(error) => web_sys::console::error_1(&error.to_string().into()),
            }
        }
    }

    const OTHER: &str = "De pagina en de drager zijn van een verschillende versie. Laad de pagina opnieuw.";
}
