//! Draws what an address asks for behind `?v=`.

use crate::archive::{ListedVacancy, read_listed_vacancies};
use crate::browser::document::{Opened, set_title};
use crate::browser::{AddressBar, PrintDialogue};
use crate::keeper::{Address, Paper};
use crate::pages::VacancyDefects;
use crate::vacancy::{Vacancy, VacancyId};
use crate::wording::{quoted, vacancy_defect};
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::sync::Arc;

/// Draws the whole page about the vacancy that the address asks for, or every defect of its file. Where a later build did
/// write a document for it, the address leads there: to the place that `written` gives. The title of the page is that of the
/// vacancy, behind `called`.
///
/// # Errors
/// A Dutch sentence where this is not the document that prerender wrote.
pub(in crate::pages) async fn draw_asked(
    opened: &Opened,
    written: fn(&VacancyId) -> String,
    called: &str,
    page: impl FnOnce(Vacancy) -> AnyView + 'static,
) -> Result<(), String> {
    let app = opened.element("app")?;
    let asked = Opened::asked("v");
    let id = VacancyId::new(asked.clone());
    let known = opened.element("hoofdinhoud")?.get_attribute("data-geschreven").unwrap_or_default();
    if known.split(' ').any(|one| one == asked) {
        return opened.move_to(&written(&id));
    }
    let read = read(opened, id).await;
    app.set_text_content(None);
    match read {
        Ok(vacancy) => {
            let content = vacancy.content();
            set_title(&format!("{called}{} – {}", content.title, content.employer));
            mount_to(app, move || {
                provide_context::<Arc<dyn Address>>(Arc::new(AddressBar));
                provide_context::<Arc<dyn Paper>>(Arc::new(PrintDialogue));
                page(vacancy)
            })
            .forget();
            // The browser looked for the place behind # before it was there.
            opened.show_place(&AddressBar.fragment());
        }
        Err(sentences) => mount_to(app, move || view! { <VacancyDefects sentences/> }).forget(),
    }
    opened.mark_started();
    Ok(())
}

/// The vacancy, or a sentence for each defect.
async fn read(opened: &Opened, id: VacancyId) -> Result<Vacancy, Vec<String>> {
    if !id.is_usable() {
        let asked = quoted(id.as_str());
        return Err(vec![format!("Het adres noemt {asked}: zo heet geen vacature. Kijk het adres na.")]);
    }
    let text = opened.fetch_text(&format!("vacancies/{id}.json")).await.ok();
    let listed = read_listed_vacancies(vec![(id, text)], &[]);
    let told = |ListedVacancy { read, .. }: ListedVacancy| {
        read.map_err(|defects| defects.iter().map(vacancy_defect).collect())
    };
    listed.into_iter().next().map_or_else(|| Err(Vec::new()), told)
}
