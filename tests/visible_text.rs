//! R1 on the drawn page: the visible text of the article, in order, white space folded, equals the seed.

#![cfg(feature = "prerender")]
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use leptos::prelude::*;
use selectiewijzer::archive::read_vacancy;
use selectiewijzer::pages::vacancy::{VacancyPage, VacancyPageProps};
use selectiewijzer::pages::{VacancyDefects, VacancyDefectsProps};
use std::collections::BTreeSet;

const SEED: &str = include_str!("seed/000_fa041cb4c18e583a.txt");
const FILE: &str = include_str!("../vacancies/projectmedewerker-samenleven-en-integratie.json");

/// Page furniture of the paper, left out: once each.
const LEFT_OUT: [&str; 1] = ["Lokaal bestuur Sint-Pieters-Leeuw 10"];

/// Labels of ours that stand inside the article.
const ADDED: [&str; 13] = [
    "Een hoger niveau omvat de lagere: wie niveau 3 heeft, heeft ook niveau 2 en 1.",
    "Functiespecifieke competentie, niveau 2 gevraagd",
    "Functiespecifieke competentie, niveau 3 gevraagd",
    "Kerncompetentie, niveau 2 gevraagd",
    "Kerncompetentie, niveau 3 gevraagd",
    "Ter informatie: Als kandidaat teken je niets Dit blok is voor wie de job krijgt.",
    "Toon Alle Kerncompetenties Functiespecifieke competenties 12 van de 12 competenties",
    "Welk niveau past bij jou? Doe de zelfcheck",
    "gevraagd niveau",
    "hoger dan gevraagd",
    "inbegrepen",
    // For who hears the chart instead of seeing it.
    "projectmedewerker samenleven en integratie rapporteert aan afdelingshoofd Welzijn.",
    // Nothing: the explanation of a word is hidden until somebody taps it.
    "",
];

/// Classes that mark what is ours; whatever stands inside is a label of [`ADDED`].
const OURS: [&str; 4] = ["explorer__note", "explorer__filter", "ours", "level-ladder__mark"];
/// Read aloud, not drawn.
const UNSEEN: &str = "visually-hidden";
/// Closed until somebody taps.
const CLOSED: &str = "term-tip__said";
const VOID: [&str; 4] = ["input", "br", "hr", "meta"];

fn page() -> String {
    let vacancy = read_vacancy(FILE).unwrap();
    Owner::new().with(|| {
        VacancyPage(VacancyPageProps { vacancy, root: "./".into(), style: None, framed: false }).to_html()
    })
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The element that starts here, up to and with its end.
fn element<'a>(html: &'a str, start: &str) -> &'a str {
    let from = html.find(start).unwrap();
    let name = start.trim_start_matches('<').split([' ', '>']).next().unwrap();
    let to = html[from..].find(&format!("</{name}>")).unwrap();
    &html[from..from + to]
}

/// What stands in the text, and what of it is ours.
#[derive(Default)]
struct Seen {
    text: String,
    ours: BTreeSet<String>,
}

/// Walks over the tags: words of ours go to `ours`, all others to `text`.
fn seen(html: &str) -> Seen {
    let mut seen = Seen::default();
    let mut open: Vec<(String, bool, bool)> = Vec::new();
    let mut own = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let closed = open.iter().any(|(_, _, closed)| *closed);
        let ours = open.iter().any(|(_, ours, _)| *ours);
        if !closed {
            if ours { own.push_str(&rest[..at]) } else { seen.text.push_str(&rest[..at]) }
        }
        let end = at + rest[at..].find('>').unwrap();
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if tag.starts_with('!') {
            continue;
        }
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap().to_owned();
        // Words of an inline element stand in the line; the others begin a new one.
        if !["a", "button", "span", "strong", "mark"].contains(&name.as_str()) || ours {
            seen.text.push(' ');
            own.push(' ');
        }
        if tag.starts_with('/') {
            let (opened, was_ours, _) = open.pop().unwrap();
            assert_eq!(opened, name);
            if was_ours && !open.iter().any(|(_, ours, _)| *ours) {
                seen.ours.insert(unescaped(&folded(&std::mem::take(&mut own))));
            }
        } else if !VOID.contains(&name.as_str()) && !tag.ends_with('/') {
            let classes = tag.split("class=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("");
            let has = |wanted: &str| classes.split(' ').any(|class| class == wanted);
            let ours = OURS.iter().any(|class| has(class)) || has(UNSEEN);
            if has("explorer") {
                // The box around note and filter; each of the two is ours by itself.
                open.push((name, false, false));
            } else {
                open.push((name, ours, has(CLOSED)));
            }
        }
    }
    seen.text = unescaped(&folded(&seen.text));
    seen
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

#[test]
fn the_visible_text_of_the_article_equals_the_seed_in_order() {
    let html = page();
    let shown = seen(element(&html, "<article"));
    let seed = LEFT_OUT.iter().fold(folded(SEED), |seed, furniture| {
        assert_eq!(seed.matches(furniture).count(), 1, "“{furniture}” stands exactly once");
        folded(&seed.replacen(furniture, " ", 1))
    });
    if shown.text != seed {
        let at = shown.text.chars().zip(seed.chars()).take_while(|(left, right)| left == right).count();
        let near = |text: &str| text.chars().skip(at.saturating_sub(60)).take(160).collect::<String>();
        panic!("page: …{}…\nseed: …{}…", near(&shown.text), near(&seed));
    }
}

#[test]
fn everything_of_ours_in_the_article_is_named_here() {
    let html = page();
    let ours = seen(element(&html, "<article")).ours;
    let added: BTreeSet<String> =
        ADDED.iter().filter(|label| !label.is_empty()).map(|label| (*label).to_owned()).collect();
    assert_eq!(ours, added);
}

#[test]
fn every_link_within_the_page_leads_somewhere_and_every_place_stands_once() {
    let html = page();
    let ids: Vec<&str> = html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let places: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(places.len(), ids.len(), "an identifier stands twice");
    for link in html.split(" href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(places.contains(link), "#{link}");
    }
    for place in ["inhoud", "selectie", "rekenhulp", "werkgever", "bron", "woordenlijst", "visie", "taken"] {
        assert!(places.contains(place), "#{place}");
    }
}

#[test]
fn what_the_employer_did_not_say_is_not_invented() {
    let html = page();
    let section = element(&html, "<section id=\"werkgever\"");
    assert_eq!(section.matches("Niet vermeld – vraag het aan de personeelsdienst").count(), 8);
}

#[test]
fn the_calculator_starts_as_an_example() {
    assert!(page().contains("Voorbeeld met 30/30, geen officieel resultaat"));
}

#[test]
fn a_vacancy_file_with_defects_shows_each_of_them() {
    let sentences = vec!["“titel”: hier staat geen tekst.".to_owned(), "tweede".to_owned()];
    let html = Owner::new().with(|| VacancyDefects(VacancyDefectsProps { sentences }).to_html());
    assert!(html.contains("Deze vacature kan niet getoond worden"));
    assert!(html.contains("hier staat geen tekst") && html.contains("tweede"));
}
