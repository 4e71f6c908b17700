//! The engine: keeps the dossiers, in a worker of its own. One message at a time, in the order of asking.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    work::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod work {
    use futures_channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
    use selectiewijzer::archive::{FromEngine, PROTOCOL, ToEngine, read_text, write_text};
    use selectiewijzer::browser::{
        BrowserVault, Channel, IndexedShelf, PagePort, random_identifier, take_free_lock, wait_for_lock,
    };
    use selectiewijzer::keeper::{NotKept, WRITERS_LOCK};
    use selectiewijzer::ledger::Clerk;

    const CHANNEL: &str = "selectiewijzer-gewijzigd";

    /// What happens to the engine.
    enum Event {
        Asked(String),
        MayWrite,
        ChangedElsewhere(String),
        Superseded,
    }

    pub(super) fn start() {
        let (tell, events) = unbounded();
        let asked = tell.clone();
        match PagePort::listen(move |text| pass(&asked, Event::Asked(text))) {
            Ok(page) => wasm_bindgen_futures::spawn_local(async move {
                if let Err(words) = Box::pin(serve(&page, tell, events)).await {
                    say(&page, &FromEngine::Stopped { words });
                }
            }),
            Err(error) => web_sys::console::error_1(&error),
        }
    }

    fn pass(tell: &UnboundedSender<Event>, event: Event) {
        // An engine that has stopped said why, and hears nothing more.
        drop(tell.unbounded_send(event));
    }

    fn say(page: &PagePort, message: &FromEngine) {
        match write_text(message) {
            Ok(text) => page.say(&text),
            Err(error) => web_sys::console::error_1(&error.to_string().into()),
        }
    }

    async fn serve(
        page: &PagePort,
        tell: UnboundedSender<Event>,
        mut events: UnboundedReceiver<Event>,
    ) -> Result<(), String> {
        let superseded = tell.clone();
        let shelf = IndexedShelf::new(move || pass(&superseded, Event::Superseded));
        let fresh = random_identifier().map_err(|error| error.to_string())?;
        let mut clerk = Clerk::start(shelf, BrowserVault, &fresh).await.map_err(refused)?;
        let heard = page.clone();
        clerk.tell(move |message| say(&heard, &message));
        let elsewhere = tell.clone();
        let channel = Channel::open(CHANNEL, move |id| pass(&elsewhere, Event::ChangedElsewhere(id)))
            .map_err(|_error| OLD.to_owned())?;
        if take_free_lock(WRITERS_LOCK).await.map_err(|_error| OLD.to_owned())? {
            clerk.become_writer().await;
        } else {
            wait_for_lock(WRITERS_LOCK, move || pass(&tell, Event::MayWrite))
                .map_err(|_error| OLD.to_owned())?;
        }
        while let Ok(event) = events.recv().await {
            let said = match event {
                Event::Asked(text) => match read_text::<ToEngine>(&text) {
                    Ok(ToEngine::Hello { protocol }) if protocol != PROTOCOL => return Err(NEWER.to_owned()),
                    Ok(message) => Box::pin(clerk.answer(message)).await,
                    Err(_unknown) => return Err(NEWER.to_owned()),
                },
                Event::MayWrite => clerk.become_writer().await,
                Event::ChangedElsewhere(dossier) => clerk.changed_elsewhere(Some(&dossier)).await,
                // Nothing is kept here any more; what is asked still gets that answer, and the file of a dossier.
                Event::Superseded => vec![FromEngine::Stopped { words: NotKept::Superseded.to_string() }],
            };
            for message in &said {
                if let FromEngine::Safe { dossier, .. } | FromEngine::Made { dossier } = message {
                    channel.tell(dossier);
                }
                say(page, message);
            }
        }
        Ok(())
    }

    /// Why the storage did not open at all: there is no work yet that a file could save.
    fn refused(fault: NotKept) -> String {
        match fault {
            NotKept::Unavailable(what) => {
                web_sys::console::warn_1(&what.into());
                "Deze browser geeft geen toegang tot zijn opslag.".to_owned()
            }
            NotKept::Full | NotKept::Superseded | NotKept::Gone => fault.to_string(),
        }
    }

    const OLD: &str = "Deze browser kan dossiers niet veilig bewaren. Gebruik een recente browser en een adres dat met https begint.";
    const NEWER: &str = "De pagina en de motor zijn van een verschillende versie. Laad de pagina opnieuw.";
}
