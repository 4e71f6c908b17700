//! Takes over the view that the document says.

use crate::browser::document::Opened;
#[cfg(feature = "gallery")]
use leptos::mount::hydrate_from;
use leptos::mount::mount_to;
use leptos::prelude::*;

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
    let app = opened.element("app")?;
    match opened.view.as_str() {
        "vacature" | "rekenhulp" => {
            let text = opened.fetch_text(&format!("vacancies/{}.json", opened.vacancy)).await?;
            match crate::archive::read_vacancy(&text) {
                Ok(vacancy) => super::vacancy::wake(&opened, vacancy)?,
                // A file with defects never leaves a blank page, nor a text that it does not say any more.
                Err(defects) => {
                    let sentences = defects.iter().map(crate::wording::vacancy_defect).collect();
                    app.set_text_content(None);
                    mount_to(app, move || view! { <super::vacancy::VacancyDefects sentences /> }).forget();
                }
            }
        }
        "overzicht" => super::overview::wake(&opened).await?,
        #[cfg(feature = "gallery")]
        "galerij" => hydrate_from(app, || view! { <super::Gallery /> }).forget(),
        other => return Err(format!("Deze pagina heeft een onbekende weergave: “{other}”.")),
    }
    opened.mark_started();
    Ok(())
}
