//! The documents of the overview.

use super::{OverviewPage, OverviewPageProps, one_employer};
use crate::pages::document::Document;
use crate::vacancy::{Summary, Vacancy, by_closing_date};
use leptos::prelude::*;

/// The overview at its own address, and at the front door where there are several vacancies.
pub fn overview_documents(vacancies: &[Vacancy]) -> Vec<Document> {
    let mut summaries: Vec<Summary> =
        vacancies.iter().map(|vacancy| Summary::of(vacancy.content())).collect();
    by_closing_date(&mut summaries);
    let own = document("vacatures/index.html", "./", summaries.clone());
    let front = (vacancies.len() > 1).then(|| document("index.html", "vacatures/", summaries));
    [own].into_iter().chain(front).collect()
}

fn document(path: &str, canonical: &str, summaries: Vec<Summary>) -> Document {
    let speaks = one_employer(&summaries).unwrap_or_else(|| "Selectiewijzer".to_owned());
    let (title, description) = (
        format!("Vacatures – {speaks}"),
        format!("De vacatures van {speaks}: wat de job inhoudt en hoe de selectie werkt."),
    );
    let mut document = Document {
        canonical: Some(canonical.to_owned()),
        ..Document::of("overzicht", path, &title, &description, String::new())
    };
    let root = document.root();
    document.body = Owner::new().with(|| OverviewPage(OverviewPageProps { summaries, root }).to_html());
    document
}
