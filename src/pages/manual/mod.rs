//! The manual: a part for each kind of user, the way in, and all of it as one booklet. It reads without script.
//!
//! A part is a list of chapters, each a file of its own. What is on screen stands between square brackets, see [`inline`];
//! pictures are taken from the real build, see [`picture`].

mod block;
mod booklet;
mod candidate;
mod committee;
mod contents;
mod inline;
mod picture;
#[cfg(test)]
mod tests;
mod website;

use super::document::Document;
use crate::components::{PageHeader, SkipLink};
use block::{Chapter, Place, chapter};
use leptos::prelude::*;

/// What one kind of user reads.
struct Part {
    /// The folder below `handleiding/`.
    folder: &'static str,
    /// Its title.
    title: &'static str,
    /// One sentence on what it is for.
    lead: &'static str,
    /// Its chapters, in the order of the work.
    chapters: &'static [Chapter],
}

/// The parts, in the order of the booklet.
const PARTS: [&Part; 3] = [&candidate::CANDIDATE, &committee::COMMITTEE, &website::WEBSITE];

/// The documents: the way in, one for each part, and the booklet.
pub fn manual_documents() -> Vec<Document> {
    let parts = PARTS.map(|part| {
        document(&format!("handleiding/{}/", part.folder), part.title, part.lead, |root| {
            let place = Place { root, level: 2 };
            let chapters = part.chapters.iter().map(|one| chapter(one, place)).collect_view();
            view! { {contents::contents(part)}<div class="manual__text">{chapters}</div> }.into_any()
        })
    });
    let [entrance, booklet] = [booklet::entrance(), booklet::booklet()];
    std::iter::once(entrance).chain(parts).chain([booklet]).collect()
}

/// A document of the manual; `text` hears the way to the root of the site.
fn document(folder: &str, title: &str, lead: &str, text: impl FnOnce(&str) -> AnyView) -> Document {
    let root = "../".repeat(folder.matches('/').count());
    let (head, said) = (title.to_owned(), lead.to_owned());
    let body = Owner::new().with(|| {
        view! {
            <SkipLink/>
            <div class="page manual">
                <header><PageHeader title=head lead=said/></header>
                <main id="inhoud" class="manual__main" tabindex="-1">{text(&root)}</main>
            </div>
            <footer class="manual__footer screen-only">
                <nav class="page manual__ways" aria-label="Andere pagina's">
                    <a href=format!("{root}handleiding/")>"Handleiding"</a>
                    <a href=root.clone()>"Naar de vacature"</a>
                    <a href=format!("{root}commissie/")>"Voor de selectiecommissie"</a>
                    <a href=format!("{root}privacy/")>"Privacy"</a>
                    <a href=format!("{root}toegankelijkheid/")>"Toegankelijkheid"</a>
                </nav>
            </footer>
        }
        .to_html()
    });
    let name = if title == "Handleiding" { title.to_owned() } else { format!("{title} – Handleiding") };
    let (path, name) = (format!("{folder}index.html"), format!("{name} – Selectiewijzer"));
    Document::of("handleiding", &path, &name, lead, body)
}
