//! Takes over the self-check of this document, or draws that of a late vacancy.

use super::before::ticked_before;
use super::check::SelfCheck;
use super::page::SelfCheckPage;
use crate::browser::BrowserMemory;
use crate::browser::document::{Opened, tell};
use crate::keeper::SmallMemory;
use crate::pages::late::draw_asked;
use crate::pages::places::{late_place, written_self_check};
use crate::pages::take_over::{take_over, with_vacancy};
use crate::vacancy::Vacancy;
use leptos::prelude::*;
use std::sync::Arc;

/// Hydrates or draws the self-check; what cannot start is said on screen.
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        if let Err(fault) = begin().await {
            tell(&fault);
        }
    });
}

async fn begin() -> Result<(), String> {
    let opened = Opened::read()?;
    if opened.vacancy.is_empty() {
        return draw_asked(&opened, written_self_check, "Zelfcheck: ", whole(opened.root.clone())).await;
    }
    with_vacancy(&opened, wake).await?;
    opened.mark_started();
    Ok(())
}

/// The whole page, for a vacancy of which none was written.
fn whole(root: String) -> impl FnOnce(Vacancy) -> AnyView {
    move |vacancy| {
        provide_context::<Arc<dyn SmallMemory>>(Arc::new(BrowserMemory));
        let place = late_place(&vacancy.content().id);
        view! { <SelfCheckPage vacancy root place framed=false/> }.into_any()
    }
}

fn wake(opened: &Opened, vacancy: Vacancy) -> Result<(), String> {
    let (vacancy, framed) = (Arc::new(vacancy), opened.framed);
    // Read now: from here on the boxes show what the program knows.
    let before = ticked_before(vacancy.content(), |id| opened.is_ticked(id));
    take_over(opened, "zelfcheck", move || {
        if !framed {
            provide_context::<Arc<dyn SmallMemory>>(Arc::new(BrowserMemory));
        }
        view! { <SelfCheck vacancy=StoredValue::new(vacancy) framed before/> }.into_any()
    })
}
