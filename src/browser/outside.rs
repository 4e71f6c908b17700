//! The outside world of the committee's desk: clock, chance, address, files, paper.

use super::document::Opened;
use super::small_memory::local_storage;
use crate::desk::{GetBytes, GetText, HearSight, NotePlace, Outside, Stop};
use crate::rules::Moment;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, Element, Event, HtmlAnchorElement, HtmlElement, HtmlInputElement, Url,
    VisibilityState,
};

/// Where changes are noted that the engine has not kept yet.
const NOTE: &str = "selectiewijzer-onderweg";
const SEALED_NOTE: &str = "selectiewijzer-onderweg-verzegeld";

const fn name_of(place: NotePlace) -> &'static str {
    match place {
        NotePlace::Clear => NOTE,
        NotePlace::Sealed => SEALED_NOTE,
    }
}

/// This browser.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThisBrowser;

impl Outside for ThisBrowser {
    fn now(&self) -> Moment {
        super::clock_now().unwrap_or_else(|| unreachable!("the browser's clock names a day of the calendar"))
    }

    fn random(&self) -> u64 {
        // A browser without its own source of chance has no secure context at all; ids then follow the clock.
        super::random_number().unwrap_or_else(|_| js_sys::Date::now().to_bits().rotate_left(17))
    }

    fn after(&self, milliseconds: i32, then: Box<dyn FnOnce()>) {
        super::engine_link::after(milliseconds, then);
    }

    fn when_idle(&self, then: Box<dyn FnOnce()>) {
        super::idle::when_idle(then);
    }

    fn address(&self) -> String {
        web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
    }

    fn go(&self, address: &str) {
        if let Some(window) = web_sys::window() {
            let set = window.location().set_hash(address);
            debug_assert!(set.is_ok(), "a place behind # can always be set");
        }
    }

    fn on_address(&self, hear: Box<dyn Fn(String)>) {
        listen("hashchange", false, move || hear(Self.address()));
    }

    fn on_hidden(&self, hear: Box<dyn Fn()>) {
        let hear = Rc::new(hear);
        // Firefox cuts short what a page still does once its last tab closes; before that it waits for the page.
        for event in ["beforeunload", "pagehide"] {
            let gone = hear.clone();
            listen(event, false, move || {
                tell_field_it_is_left();
                gone();
            });
        }
        listen("visibilitychange", true, move || {
            let hidden = web_sys::window()
                .and_then(|window| window.document())
                .is_some_and(|document| document.visibility_state() == VisibilityState::Hidden);
            if hidden {
                hear();
            }
        });
    }

    fn on_still(&self, hear: Box<dyn Fn(u32)>) {
        super::touch::on_still(hear);
    }

    fn on_print(&self, hear: Box<dyn Fn(bool)>) {
        let hear = Rc::new(hear);
        let over = hear.clone();
        listen("beforeprint", false, move || hear(true));
        listen("afterprint", false, move || over(false));
    }

    fn watch_sight(&self, frame: &str, parts: &[String], hear: HearSight) -> Stop {
        super::sight::watch(frame, parts, hear).unwrap_or_else(|error| {
            web_sys::console::error_1(&error);
            Box::new(|| ())
        })
    }

    fn leave_field(&self) {
        if let Some(field) = field_in_use().and_then(|field| field.dyn_into::<HtmlElement>().ok())
            && let Err(error) = field.blur()
        {
            web_sys::console::error_1(&error);
        }
    }

    fn note(&self, place: NotePlace, text: Option<&str>) {
        let Some(storage) = local_storage() else { return };
        let noted = match text {
            Some(text) => storage.set_item(name_of(place), text),
            None => storage.remove_item(name_of(place)),
        };
        // Without room for it, what is on its way is as safe as the engine is quick.
        if let Err(error) = noted {
            web_sys::console::warn_1(&error);
        }
    }

    fn noted(&self, place: NotePlace) -> Option<String> {
        local_storage()?.get_item(name_of(place)).ok()?
    }

    fn set_title(&self, title: &str) {
        super::document::set_title(title);
    }

    fn save_file(&self, name: &str, kind: &str, content: &[u8]) {
        if let Err(error) = save(name, kind, content) {
            web_sys::console::error_1(&error);
        }
    }

    fn open_file(&self, kinds: &str, then: GetBytes) {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else {
            return then(None);
        };
        let Some(input) = document
            .create_element("input")
            .ok()
            .and_then(|element| element.dyn_into::<HtmlInputElement>().ok())
        else {
            return then(None);
        };
        input.set_type("file");
        input.set_accept(kinds);
        let chosen = input.clone();
        let then = RefCell::new(Some(then));
        let change = Closure::<dyn Fn()>::new(move || {
            let Some(then) = then.borrow_mut().take() else { return };
            let file = chosen.files().and_then(|files| files.get(0));
            spawn_local(async move {
                let bytes = match file {
                    Some(file) => JsFuture::from(file.array_buffer()).await.ok(),
                    None => None,
                };
                then(bytes.map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec()));
            });
        });
        input.set_onchange(Some(change.as_ref().unchecked_ref()));
        // Lives as long as the input, which nothing else holds once a file was chosen.
        change.forget();
        input.click();
    }

    fn fetch(&self, path: &str, then: GetText) {
        let path = path.to_owned();
        spawn_local(async move {
            let text = match Opened::read() {
                Ok(opened) => opened.fetch_text(&path).await.ok(),
                Err(_) => None,
            };
            then(text);
        });
    }

    fn print(&self) {
        if let Some(window) = web_sys::window() {
            // A browser without print does nothing, which is all that can be done.
            drop(window.print());
        }
    }
}

/// What the keyboard is in.
fn field_in_use() -> Option<Element> {
    web_sys::window()?.document()?.active_element()
}

/// Fields that speak only when they are left do so now. The keyboard stays where it is: the page may yet stay too.
fn tell_field_it_is_left() {
    let told = field_in_use().map(|field| Event::new("blur").and_then(|left| field.dispatch_event(&left)));
    if let Some(Err(error)) = told {
        web_sys::console::error_1(&error);
    }
}

/// Listens to the window or the document for as long as the page lives.
pub(super) fn listen(event: &str, on_document: bool, hear: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let callback = Closure::<dyn Fn()>::new(hear);
    let function = callback.as_ref().unchecked_ref();
    let added = match window.document() {
        Some(document) if on_document => document.add_event_listener_with_callback(event, function),
        _ => window.add_event_listener_with_callback(event, function),
    };
    if added.is_ok() {
        callback.forget();
    }
}

fn save(name: &str, kind: &str, content: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(content));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The download has begun by then; the memory is given back.
    ThisBrowser.after(60_000, Box::new(move || drop(Url::revoke_object_url(&url))));
    Ok(())
}
