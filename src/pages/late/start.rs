//! Draws the vacancy that the address asks for.

use crate::archive::{ListedVacancy, read_listed_vacancies};
use crate::browser::document::{Opened, set_title};
use crate::browser::{AddressBar, PrintDialogue, clock_now};
use crate::keeper::{Address, Paper};
use crate::pages::VacancyDefects;
use crate::pages::vacancy::{Today, VacancyPage};
use crate::vacancy::{Vacancy, VacancyId};
use crate::wording::{quoted, vacancy_defect};
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::sync::Arc;

/// Draws the vacancy; what cannot start is said on screen.
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
    let asked = Opened::asked("v");
    let id = VacancyId::new(asked.clone());
    let waiting = opened.element("hoofdinhoud")?;
    let written = waiting.get_attribute("data-geschreven").unwrap_or_default();
    if written.split(' ').any(|one| one == asked) {
        return opened.move_to(&format!("vacature/{id}/"));
    }
    let read = read(&opened, id).await;
    app.set_text_content(None);
    let root = opened.root.clone();
    match read {
        Ok(vacancy) => {
            let content = vacancy.content();
            set_title(&format!("{} – {}", content.title, content.employer));
            mount_to(app, move || {
                provide_context::<Arc<dyn Address>>(Arc::new(AddressBar));
                provide_context::<Arc<dyn Paper>>(Arc::new(PrintDialogue));
                provide_context(Today(clock_now().map(|now| now.date)));
                view! { <VacancyPage vacancy root/> }
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
