//! Wipes what this program keeps in this browser, and looks afterwards whether it is gone.

use super::carrier_link::end_carrier;
use super::channel::Channel;
use super::device::ThisDevice;
use super::document::Opened;
use super::engine_link::after;
use super::press_link::end_press;
use crate::keeper::{Device, GetLeft, GetStopped, Left, WRITERS_LOCK, Wiper, is_our_cache, is_our_name};
use futures_channel::oneshot;
use js_sys::{Array, Function, Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{IdbFactory, IdbOpenDbRequest, ServiceWorkerRegistration, Storage, Url, Window};

/// This browser's storage, all of it that is ours.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserWiper;

/// Between the tabs: that one of them wipes.
const CHANNEL: &str = "selectiewijzer-wissen";
const STOP: &str = "stop";
/// Where the browser cannot name its databases.
const DATABASES: [&str; 3] = ["selectiewijzer", "selectiewijzer-proef", "selectiewijzer-ontwerpen"];
/// Other tabs are waited for, and files on their way: so often, so many milliseconds.
const TRIES: u32 = 50;
const PAUSE: i32 = 100;
/// A database that somebody holds open is not waited for any longer than so many milliseconds.
const PATIENCE: i32 = 4000;

thread_local! {
    static LINE: RefCell<Option<Channel>> = const { RefCell::new(None) };
}

impl Wiper for BrowserWiper {
    fn stop_others(&self, then: GetStopped) {
        LINE.with_borrow(|line| line.iter().for_each(|line| line.tell(STOP)));
        spawn_local(async move {
            for _ in 0..TRIES {
                pause(PAUSE).await;
                // Our own engine holds the lock; who else is alive waits for it.
                if waiting_for_the_lock().await == Ok(0) {
                    return then(true);
                }
            }
            then(false);
        });
    }

    fn on_stop(&self, hear: Box<dyn Fn()>) {
        let opened = Channel::open(CHANNEL, move |said| {
            if said == STOP {
                end_workers();
                hear();
            }
        });
        match opened {
            Ok(line) => LINE.set(Some(line)),
            Err(error) => web_sys::console::warn_1(&error),
        }
    }

    fn wipe(&self, then: GetLeft) {
        end_workers();
        spawn_local(async move {
            let Some(window) = web_sys::window() else { return then(Vec::new()) };
            let wiped = wipe_all(&window).await;
            let left = match wiped {
                Ok(()) => look(&window).await,
                Err(error) => look(&window).await.map(|mut left| {
                    left.push(Left::Unknown(words(&error)));
                    left
                }),
            };
            then(left.unwrap_or_else(|error| vec![Left::Unknown(words(&error))]));
        });
    }
}

/// The workers beside the engine: the carrier holds a database.
fn end_workers() {
    end_carrier();
    end_press();
}

/// How many wait for the lock of who writes, in all tabs.
async fn waiting_for_the_lock() -> Result<u32, JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let locks = Reflect::get(&navigator, &"locks".into())?;
    let query: Function = Reflect::get(&locks, &"query".into())?.dyn_into()?;
    let promise: Promise = query.call0(&locks)?.dyn_into()?;
    let pending = Array::from(&Reflect::get(&JsFuture::from(promise).await?, &"pending".into())?);
    let named = |lock: &JsValue| Reflect::get(lock, &"name".into()).is_ok_and(|name| name == WRITERS_LOCK);
    Ok(pending.iter().filter(named).map(|_| 1).sum())
}

/// The service worker goes first, so that it keeps nothing anew; a database last, because somebody may hold it open.
async fn wipe_all(window: &Window) -> Result<(), JsValue> {
    files_are_in().await;
    for worker in service_workers(window).await? {
        // What is being kept right now would come back after the wiping.
        for _ in 0..TRIES {
            if worker.installing().is_none() {
                break;
            }
            pause(PAUSE).await;
        }
        JsFuture::from(worker.unregister()?).await?;
    }
    for name in caches(window).await? {
        JsFuture::from(window.caches()?.delete(&name)).await?;
    }
    for (storage, name) in noted(window)? {
        storage.remove_item(&name)?;
    }
    for name in databases(window).await? {
        delete(window, &name).await?;
    }
    Ok(())
}

/// Files on their way would come back after the wiping: the service worker answers once it has kept them.
async fn files_are_in() {
    let (tell, told) = oneshot::channel();
    ThisDevice.offline(Box::new(move |_| {
        tell.send(()).ok();
    }));
    told.await.ok();
}

/// Everything of ours that is there now.
async fn look(window: &Window) -> Result<Vec<Left>, JsValue> {
    let mut left: Vec<Left> = databases(window).await?.into_iter().map(Left::Database).collect();
    left.extend(noted(window)?.into_iter().map(|(_, name)| Left::Noted(name)));
    left.extend(caches(window).await?.into_iter().map(Left::Files));
    left.extend(service_workers(window).await?.first().map(|_| Left::ServiceWorker));
    Ok(left)
}

/// The root of this site, whole.
fn site(window: &Window) -> Result<Url, JsValue> {
    let root = Opened::read().map_err(|words| JsValue::from_str(&words))?.root;
    Url::new_with_base(&root, &window.location().href()?)
}

async fn service_workers(window: &Window) -> Result<Vec<ServiceWorkerRegistration>, JsValue> {
    let workers = window.navigator().service_worker();
    if !workers.is_object() {
        return Ok(Vec::new());
    }
    let site = site(window)?.href();
    let found = Array::from(&JsFuture::from(workers.get_registrations()).await?);
    let found = found.iter().filter_map(|one| one.dyn_into::<ServiceWorkerRegistration>().ok());
    Ok(found.filter(|one| one.scope() == site).collect())
}

async fn caches(window: &Window) -> Result<Vec<String>, JsValue> {
    // Outside a safe address there are none.
    if !window.is_secure_context() {
        return Ok(Vec::new());
    }
    let folder = site(window)?.pathname();
    let names = Array::from(&JsFuture::from(window.caches()?.keys()).await?);
    Ok(names.iter().filter_map(|name| name.as_string()).filter(|name| is_our_cache(name, &folder)).collect())
}

fn noted(window: &Window) -> Result<Vec<(Storage, String)>, JsValue> {
    let mut found = Vec::new();
    for storage in [window.local_storage()?, window.session_storage()?].into_iter().flatten() {
        for at in 0..storage.length()? {
            found.extend(
                storage.key(at)?.filter(|name| is_our_name(name)).map(|name| (storage.clone(), name)),
            );
        }
    }
    Ok(found)
}

fn factory(window: &Window) -> Result<IdbFactory, JsValue> {
    Reflect::get(window, &"indexedDB".into())?.dyn_into()
}

async fn databases(window: &Window) -> Result<Vec<String>, JsValue> {
    let factory = factory(window)?;
    let Ok(list) = Reflect::get(&factory, &"databases".into())?.dyn_into::<Function>() else {
        return Ok(DATABASES.map(str::to_owned).to_vec());
    };
    let promise: Promise = list.call0(&factory)?.dyn_into()?;
    let found = Array::from(&JsFuture::from(promise).await?);
    let names = found.iter().filter_map(|one| Reflect::get(&one, &"name".into()).ok()?.as_string());
    Ok(names.filter(|name| is_our_name(name)).collect())
}

/// Asks that a database goes, and waits until it is gone or somebody turns out to hold it.
async fn delete(window: &Window, name: &str) -> Result<(), JsValue> {
    let request: IdbOpenDbRequest = factory(window)?.delete_database(name)?;
    let over = Promise::new(&mut |resolve, _reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&resolve));
        after(PATIENCE, move || drop(resolve.call0(&JsValue::NULL)));
    });
    JsFuture::from(over).await.map(drop)
}

async fn pause(milliseconds: i32) {
    let over = Promise::new(&mut |resolve, _reject| {
        after(milliseconds, move || drop(resolve.call0(&JsValue::NULL)));
    });
    // It is only ever kept.
    drop(JsFuture::from(over).await);
}

fn words(error: &JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map_or_else(|| format!("{error:?}"), |error| error.message().into())
}
