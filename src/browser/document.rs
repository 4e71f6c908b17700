//! The document that was opened: which view, which vacancy, and where the site's root is.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
#[cfg(feature = "self_check")]
use web_sys::HtmlInputElement;
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

    /// What the address asks for under a name, behind `?`; empty where it asks nothing.
    #[cfg(any(feature = "late", feature = "self_check"))]
    pub fn asked(name: &str) -> String {
        let search = web_sys::window().and_then(|window| window.location().search().ok());
        let asked = search.and_then(|search| web_sys::UrlSearchParams::new_with_str(&search).ok());
        asked.and_then(|asked| asked.get(name)).unwrap_or_default()
    }

    /// Goes to another page of this site in the place of this one, to the same place behind `#`.
    ///
    /// # Errors
    /// A Dutch sentence where the browser does not go there.
    #[cfg(any(feature = "late", feature = "self_check"))]
    pub fn move_to(&self, place: &str) -> Result<(), String> {
        let location = web_sys::window().ok_or("Deze pagina heeft geen venster.")?.location();
        let behind = location.hash().unwrap_or_default();
        location
            .replace(&format!("{}{place}{behind}", self.root))
            .map_err(|_| format!("De pagina {place} kon niet geopend worden."))
    }

    /// Brings a place of the page into sight, where it is there.
    #[cfg(any(feature = "late", feature = "self_check"))]
    pub fn show_place(&self, id: &str) {
        if let Ok(element) = self.element(id) {
            element.scroll_into_view();
        }
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

    /// Whether somebody ticked a box or picked an answer of this document.
    #[cfg(feature = "self_check")]
    pub fn is_ticked(&self, id: &str) -> bool {
        let input = self.element(id).ok().and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
        input.is_some_and(|input| input.checked())
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

/// Names the page.
#[cfg(any(feature = "late", feature = "self_check", feature = "committee"))]
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
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
