//! Takes over what prerender wrote about a vacancy: only its live parts, and the text around them stays as it is.

use super::VacancyDefects;
use super::live::live_id;
use crate::archive::read_vacancy;
use crate::browser::document::Opened;
use crate::browser::{AddressBar, PrintDialogue};
use crate::keeper::{Address, Paper};
use crate::vacancy::Vacancy;
use crate::wording::vacancy_defect;
use leptos::mount::{hydrate_from, mount_to};
use leptos::prelude::*;
use std::sync::Arc;

/// Fetches the vacancy of this document and wakes what is about it.
///
/// # Errors
/// A Dutch sentence with what could not be fetched or taken over.
pub(super) async fn with_vacancy(
    opened: &Opened,
    wake: impl FnOnce(&Opened, Vacancy) -> Result<(), String>,
) -> Result<(), String> {
    let text = opened.fetch_text(&format!("vacancies/{}.json", opened.vacancy)).await?;
    match read_vacancy(&text) {
        Ok(vacancy) => wake(opened, vacancy),
        // A file with defects never leaves a blank page, nor a text that it does not say any more.
        Err(defects) => {
            let app = opened.element("app")?;
            let sentences = defects.iter().map(vacancy_defect).collect();
            app.set_text_content(None);
            mount_to(app, move || view! { <VacancyDefects sentences/> }).forget();
            Ok(())
        }
    }
}

/// Takes over one live part.
///
/// # Errors
/// A Dutch sentence when it is not in the page.
pub(super) fn take_over(
    opened: &Opened,
    part: &str,
    view: impl FnOnce() -> AnyView + 'static,
) -> Result<(), String> {
    hydrate_from(opened.element(&live_id(part))?, || {
        provide_context::<Arc<dyn Address>>(Arc::new(AddressBar));
        provide_context::<Arc<dyn Paper>>(Arc::new(PrintDialogue));
        view()
    })
    .forget();
    Ok(())
}
