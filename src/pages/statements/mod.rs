//! The two statements that the law asks for: what happens to personal data, and how accessible this website is.
//!
//! What the program does is told here, and is true of the code. What only the municipality can say comes from
//! `municipality/municipality.json`; what it left empty reads [`NOT_FILLED_IN`].

mod accessibility;
mod contact;
mod host;
mod privacy;
#[cfg(test)]
mod tests;

use super::document::Document;
use crate::components::{PageHeader, SkipLink};
use crate::vacancy::Municipality;
use leptos::prelude::*;

/// What stands where the municipality filled in nothing.
const NOT_FILLED_IN: &str = "Niet ingevuld – vraag het aan de personeelsdienst";

/// The documents of both statements. They read without script, and load none.
pub fn statement_documents(municipality: &Municipality) -> [Document; 2] {
    [
        document(
            "privacy",
            "Privacy",
            "Wat er met persoonsgegevens gebeurt, en wat deze website op een toestel bewaart.",
            || privacy::privacy(municipality),
        ),
        document(
            "toegankelijkheid",
            "Toegankelijkheidsverklaring",
            "Hoe toegankelijk deze website is, wat nog niet werkt of niet getest is, en waar je dat meldt.",
            || accessibility::accessibility(municipality),
        ),
    ]
}

fn document(folder: &str, title: &str, lead: &str, text: impl FnOnce() -> AnyView) -> Document {
    let path = format!("{folder}/index.html");
    // On a phone the longest title breaks where Dutch breaks it, also in a browser without a list of Dutch words.
    let (head, said) = (title.replace("heidsverklaring", "heids\u{ad}verklaring"), lead.to_owned());
    let body = Owner::new().with(|| {
        view! {
            <SkipLink/>
            <div class="page statement">
                <header><PageHeader title=head lead=said/></header>
                <main id="inhoud" class="prose" tabindex="-1">{text()}</main>
            </div>
            <footer class="statement__footer">
                <nav class="page statement-links cluster screen-only" aria-label="Andere pagina's">
                    <a href="../vacatures/">"Alle vacatures"</a>
                    <a href="../privacy/">"Privacy"</a>
                    <a href="../toegankelijkheid/">"Toegankelijkheid"</a>
                    <a href="../commissie/">"Voor de selectiecommissie"</a>
                    <a href="../handleiding/">"Handleiding"</a>
                </nav>
            </footer>
        }
        .to_html()
    });
    Document::of("verklaring", &path, &format!("{title} – Selectiewijzer"), lead, body)
}

/// A part of a statement under its own heading.
fn part(id: &'static str, title: &'static str, text: impl IntoView) -> AnyView {
    view! {
        <h2 id=id>{title}</h2>
        {text.into_any()}
    }
    .into_any()
}

/// Sentences below each other, each with a mark.
fn listed(sentences: &[&'static str]) -> AnyView {
    let lines = sentences.iter().map(|sentence| view! { <li>{*sentence}</li> }.into_any()).collect_view();
    view! { <ul>{lines}</ul> }.into_any()
}
