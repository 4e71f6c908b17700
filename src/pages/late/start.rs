//! Draws the vacancy that the address asks for.

use super::draw_asked;
use crate::browser::clock_now;
use crate::browser::document::{Opened, tell};
use crate::pages::places::written_place;
use crate::pages::vacancy::{Today, VacancyPage};
use leptos::prelude::*;

/// Draws the vacancy; what cannot start is said on screen.
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        if let Err(fault) = begin().await {
            tell(&fault);
        }
    });
}

async fn begin() -> Result<(), String> {
    let opened = Opened::read()?;
    let root = opened.root.clone();
    draw_asked(&opened, written_place, "", move |vacancy| {
        provide_context(Today(clock_now().map(|now| now.date)));
        view! { <VacancyPage vacancy root/> }.into_any()
    })
    .await
}
