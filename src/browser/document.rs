//! The document that was opened: which view, which vacancy, and where the site's root is.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement, Response};

/// What the document says of itself.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Which view it shows.
    pub view: String,
    /// The identifier of its vacancy; empty where it is about none.
    pub vacancy: String,
    /// After how many months a concluded dossier is kept too long; `None` where the municipality did not say.
    pub retention_months: Option<u16>,
    /// The way to the root of the site.
    pub root: String,
    /// Whether it was written to stand in a frame of another site.
    pub framed: bool,
}

impl Opened {
    /// Reads the document.
    ///
    /// # Errors
    /// A Dutch sentence when it does not say which view it shows.
    pub fn read() -> Result<Self, String> {
        let element = root_element()?;
        let data = |name: &str| element.get_attribute(&format!("data-{name}")).unwrap_or_default();
        Ok(Self {
            view: data("view"),
            vacancy: data("vacature"),
            retention_months: data("bewaartermijn").parse().ok(),
            root: data("root"),
            framed: element.has_attribute("data-ingesloten"),
        })
    }

    /// The address of a worker's loader and what it must hash to, where this document names that worker.
    pub fn worker(&self, name: &str) -> Option<(String, String)> {
        let meta = web_sys::window()?.document()?.query_selector(&format!("meta[name={name}]")).ok()??;
        Some((meta.get_attribute("content")?, meta.get_attribute("data-integrity")?))
    }

    /// An element that holds what the program draws.
    ///
    /// # Errors
    /// A Dutch sentence when it is not there.
    pub fn element(&self, id: &str) -> Result<HtmlElement, String> {
        web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id(id))
            .and_then(|element| element.dyn_into().ok())
            .ok_or_else(|| format!("Deze pagina is niet volledig: het deel “{id}” ontbreekt."))
    }

    /// Fetches a text file below the root of the site.
    ///
    /// # Errors
    /// A Dutch sentence with the file and the cause.
    pub async fn fetch_text(&self, path: &str) -> Result<String, String> {
        let failed = |error: JsValue| {
            let cause =
                error.dyn_ref::<js_sys::Error>().map_or_else(String::new, |error| error.message().into());
            format!("Het bestand {path} kon niet geladen worden. {cause}")
        };
        let window = web_sys::window().ok_or("Deze pagina heeft geen venster.")?;
        let response =
            JsFuture::from(window.fetch_with_str(&format!("{}{path}", self.root))).await.map_err(failed)?;
        let response: Response = response.dyn_into().map_err(failed)?;
        if !response.ok() {
            return Err(format!(
                "Het bestand {path} kon niet geladen worden (antwoord {}).",
                response.status()
            ));
        }
        let text = JsFuture::from(response.text().map_err(failed)?).await.map_err(failed)?;
        text.as_string().ok_or_else(|| format!("Het bestand {path} bevat geen tekst."))
    }

    /// Marks the document as taken over: controls work from here on.
    pub fn mark_started(&self) {
        if let Ok(element) = root_element() {
            let marked = element.set_attribute("data-gestart", &self.view);
            debug_assert!(marked.is_ok(), "an attribute with a plain name");
        }
    }
}

/// Shows on screen that something could not start: see `public/boot.js`.
pub fn tell(fault: &str) {
    say("selectiewijzer:storing", fault);
}

/// Says something to the scripts of this document.
pub(super) fn say(what: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(detail));
    let event = CustomEvent::new_with_event_init_dict(what, &init);
    if let (Some(window), Ok(event)) = (web_sys::window(), event) {
        let heard = window.dispatch_event(&event);
        debug_assert!(heard.is_ok(), "a fresh event");
    }
}

fn root_element() -> Result<web_sys::Element, String> {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element())
        .ok_or_else(|| "Deze pagina heeft geen document.".to_owned())
}
