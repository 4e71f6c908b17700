//! Takes over the view that the document says.

use super::take_over::with_vacancy;
use crate::browser::document::Opened;
#[cfg(feature = "gallery")]
use leptos::{mount::hydrate_from, prelude::*};

/// Hydrates the view of this document; what cannot start is said on screen.
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        if let Err(fault) = take_over().await {
            crate::browser::document::tell(&fault);
        }
    });
}

async fn take_over() -> Result<(), String> {
    let opened = Opened::read()?;
    match opened.view.as_str() {
        "vacature" | "rekenhulp" => with_vacancy(&opened, super::vacancy::wake).await?,
        "overzicht" => super::overview::wake(&opened).await?,
        #[cfg(feature = "gallery")]
        "galerij" => hydrate_from(opened.element("app")?, || view! { <super::Gallery /> }).forget(),
        other => return Err(format!("Deze pagina heeft een onbekende weergave: “{other}”.")),
    }
    opened.mark_started();
    Ok(())
}
