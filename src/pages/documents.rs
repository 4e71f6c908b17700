//! The documents of the places that there are.

use super::document::{Asset, Assets, Document};
use super::places::{written_place, written_self_check};
use crate::archive::job_posting;
use crate::vacancy::{Municipality, Vacancy};
use leptos::prelude::*;

/// The document of a vacancy at `path`, whose own address is `canonical`.
pub fn vacancy_document(vacancy: &Vacancy, path: &str, canonical: &str, assets: &Assets) -> Document {
    let mut document = about(vacancy, path, canonical);
    document.body = vacancy_body(vacancy, &document, assets);
    document.posting = job_posting(vacancy.content()).ok();
    document
}

/// The document of the self-check of a vacancy, below the vacancy's own address.
pub fn self_check_document(vacancy: &Vacancy) -> Document {
    let content = vacancy.content();
    let path = format!("{}index.html", written_self_check(&content.id));
    let about = about(vacancy, &path, "./");
    let title = format!("Zelfcheck: {}", about.title);
    let description =
        "Kies welk niveau van elke competentie bij je past en bereid je voor. Het telt niet mee.";
    let description = description.to_owned();
    let mut document = Document { view: "zelfcheck", title, description, ..about };
    document.body = self_check_body(vacancy, &document);
    document
}

/// The documents that stand in frames of other sites: the vacancy, and the calculator and the self-check alone.
pub fn framed_documents(vacancy: &Vacancy, assets: &Assets) -> [Document; 3] {
    let id = vacancy.content().id.to_string();
    ["vacature", "rekenhulp", "zelfcheck"].map(|view| {
        let path = format!("insluiten/{id}/{view}/index.html");
        let place = if view == "zelfcheck" { written_self_check } else { written_place };
        let about = about(vacancy, &path, &format!("../../../{}", place(&vacancy.content().id)));
        let mut document = Document { view, framed: true, ..about };
        document.body = match view {
            "vacature" => vacancy_body(vacancy, &document, assets),
            "zelfcheck" => self_check_body(vacancy, &document),
            _ => calculator_body(vacancy, document.root()),
        };
        document
    })
}

/// What every document about a vacancy says of itself.
fn about(vacancy: &Vacancy, path: &str, canonical: &str) -> Document {
    let content = vacancy.content();
    let title = format!("{} – {}", content.title, content.employer);
    Document {
        vacancy: Some(content.id.to_string()),
        canonical: Some(canonical.to_owned()),
        ..Document::of("vacature", path, &title, &content.task.text, String::new())
    }
}

fn vacancy_body(vacancy: &Vacancy, document: &Document, assets: &Assets) -> String {
    let Asset { name, integrity } = assets.styles.reading.clone();
    let (root, style, framed) = (document.root(), Some((name, integrity)), document.framed);
    let vacancy = vacancy.clone();
    let props = super::vacancy::VacancyPageProps { vacancy, root, style, framed };
    Owner::new().with(|| super::vacancy::VacancyPage(props).to_html())
}

fn self_check_body(vacancy: &Vacancy, document: &Document) -> String {
    let (vacancy, root, framed) = (vacancy.clone(), document.root(), document.framed);
    let place = written_place(&vacancy.content().id);
    let props = super::self_check::SelfCheckPageProps { vacancy, root, place, framed };
    Owner::new().with(|| super::self_check::SelfCheckPage(props).to_html())
}

fn calculator_body(vacancy: &Vacancy, root: String) -> String {
    let props = super::vacancy::FramedCalculatorProps { vacancy: vacancy.clone(), root };
    Owner::new().with(|| super::vacancy::FramedCalculator(props).to_html())
}

/// The document for web editors who embed these vacancies.
pub fn embedding_document(vacancies: &[Vacancy], assets: &Assets) -> Document {
    let (vacancies, integrity) = (vacancies.to_vec(), assets.embed.element.integrity.clone());
    let props = super::embedding::EmbeddingPageProps { vacancies, integrity };
    Document::of(
        "insluiten",
        "insluiten/index.html",
        "Insluiten op je website – Selectiewijzer",
        "De code om een vacature, de rekenhulp of de zelfcheck op een andere website te zetten.",
        Owner::new().with(|| super::embedding::EmbeddingPage(props).to_html()),
    )
}

/// The document for who leads readers of a magazine to these vacancies.
pub fn magazine_document(vacancies: &[Vacancy]) -> Document {
    let props = super::magazine::MagazinePageProps { vacancies: vacancies.to_vec() };
    Document::of(
        "magazine",
        "magazine/index.html",
        "In het magazine – Selectiewijzer",
        "Een QR-code en een kort tekstblok die naar een vacature leiden.",
        Owner::new().with(|| super::magazine::MagazinePage(props).to_html()),
    )
}

/// The document of the committee's part, which reminds of what this municipality keeps no longer.
pub fn committee_document(municipality: &Municipality) -> Document {
    Document {
        retention_months: municipality.retention_months,
        ..Document::of(
            "commissie",
            "commissie/index.html",
            "Voor de selectiecommissie – Selectiewijzer",
            "Scores, verdicten, rangschikking en proces-verbaal van een selectieprocedure.",
            Owner::new().with(|| super::committee::CommitteeWaiting().to_html()),
        )
    }
}

/// The document of who draws up a vacancy.
pub fn authoring_document() -> Document {
    Document::of(
        "opstellen",
        "opstellen/index.html",
        "Een vacature opstellen – Selectiewijzer",
        "Van de tekst van een functiebeschrijving naar een vacature op de website.",
        Owner::new().with(|| super::authoring::AuthoringWaiting().to_html()),
    )
}

/// The document of the gallery.
#[cfg(feature = "gallery")]
pub fn gallery_document() -> Document {
    let body = Owner::new().with(|| super::Gallery().to_html());
    Document::of(
        "galerij",
        "galerij/index.html",
        "Galerij – Selectiewijzer",
        "Elk onderdeel in elke staat.",
        body,
    )
}
