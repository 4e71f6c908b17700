//! The documents of the places that there are.

use super::document::{Asset, Assets, Document};
use crate::vacancy::Vacancy;
use leptos::prelude::*;

/// The document of a vacancy at `path`, whose own address is `canonical`.
pub fn vacancy_document(vacancy: &Vacancy, path: &str, canonical: &str, assets: &Assets) -> Document {
    let content = vacancy.content();
    let mut document = Document {
        path: path.to_owned(),
        view: "vacature",
        vacancy: Some(content.id.to_string()),
        title: format!("{} – {}", content.title, content.employer),
        description: content.task.text.clone(),
        canonical: Some(canonical.to_owned()),
        body: String::new(),
    };
    let Asset { name, integrity } = assets.styles.reading.clone();
    let (vacancy, root, style) = (vacancy.clone(), document.root(), Some((name, integrity)));
    document.body = Owner::new().with(|| {
        super::vacancy::VacancyPage(super::vacancy::VacancyPageProps { vacancy, root, style }).to_html()
    });
    document
}

/// The document of the committee's part.
pub fn committee_document() -> Document {
    let body = Owner::new().with(|| super::committee::CommitteeWaiting().to_html());
    Document {
        path: "commissie/index.html".to_owned(),
        view: "commissie",
        vacancy: None,
        title: "Voor de selectiecommissie – Selectiewijzer".to_owned(),
        description: "Scores, verdicten, rangschikking en proces-verbaal van een selectieprocedure."
            .to_owned(),
        canonical: None,
        body,
    }
}

/// The document of the gallery.
#[cfg(feature = "gallery")]
pub fn gallery_document() -> Document {
    let body = Owner::new().with(|| super::Gallery().to_html());
    Document {
        path: "galerij/index.html".to_owned(),
        view: "galerij",
        vacancy: None,
        title: "Galerij – Selectiewijzer".to_owned(),
        description: "Elk onderdeel in elke staat.".to_owned(),
        canonical: None,
        body,
    }
}
