//! Several vacancies: the list of them, an address for each, and what search engines are told of one.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use selectiewijzer::archive::{
    VACANCY_FORMAT, job_posting, read_listed_vacancies, read_summaries, read_vacancy, read_vacancy_list,
    sitemap, write_summaries, write_vacancy_list,
};
use selectiewijzer::vacancy::{Lack, Summary, VacancyId};
use selectiewijzer::wording::{vacancy_defect, vacancy_list_defect};
use serde_json::{Value, json};

const FIRST: &str = include_str!("../vacancies/projectmedewerker-samenleven-en-integratie.json");

fn id(text: &str) -> VacancyId {
    VacancyId::new(text)
}

/// A file with this identifier, and these details of the employer.
fn file(id: &str, details: Value) -> String {
    let mut file: Value = serde_json::from_str(FIRST).unwrap();
    file["id"] = json!(id);
    file["employer_details"] = details;
    file.to_string()
}

/// What is said of each file, or nothing where it reads.
fn said(files: &[(&str, Option<String>)], written: &[&str]) -> Vec<(String, Vec<String>)> {
    let files = files.iter().map(|(name, text)| (id(name), text.clone())).collect();
    let written: Vec<_> = written.iter().copied().map(id).collect();
    let listed = read_listed_vacancies(files, &written).into_iter();
    let words = |read: Result<_, Vec<_>>| read.err().unwrap_or_default().iter().map(vacancy_defect).collect();
    listed.map(|one| (one.file.to_string(), words(one.read))).collect()
}

fn list_said(text: &str) -> Vec<String> {
    read_vacancy_list(text).defects.iter().map(vacancy_list_defect).collect()
}

#[test]
fn the_list_that_is_written_is_the_list_that_is_read() {
    for ids in [vec![], vec![id("tuinman")], vec![id("tuinman"), id("zaalwachter-2")]] {
        let read = read_vacancy_list(&write_vacancy_list(&ids));
        assert_eq!((read.vacancies, read.defects), (ids, vec![]));
    }
    assert_eq!(write_vacancy_list(&[id("a"), id("b")]), "[\n  \"a\",\n  \"b\"\n]\n");
}

#[test]
fn a_line_with_a_defect_is_named_with_its_place_and_takes_no_other_with_it() {
    let text = "\u{feff}[\"tuinman\", 3, \"../geheim\", \"tuinman\", \"boekhouder\"]";
    assert_eq!(read_vacancy_list(text).vacancies, [id("tuinman"), id("boekhouder")]);
    assert_eq!(
        list_said(text),
        [
            "nummer 2: hier staat 3; hier hoort een tekst tussen aanhalingstekens.",
            "nummer 3: het kenmerk “../geheim” is onbruikbaar; gebruik kleine letters en cijfers met telkens één koppelteken ertussen, hoogstens 80 tekens.",
            "nummer 4: “tuinman” staat al eerder in deze lijst; laat één regel staan.",
        ]
    );
    assert_eq!(
        list_said("{}"),
        ["Lijst van vacatures: hier staat {}; hier hoort een lijst tussen vierkante haken."]
    );
    assert!(list_said("[\"a\"\n\"b\"]")[0].starts_with("Lijst van vacatures: op regel 2, teken "));
}

#[test]
fn two_vacancies_with_one_address_are_both_named() {
    let both = "“id”: “een.json” en “twee.json” hebben hetzelfde kenmerk “een”, en dus hetzelfde adres; geef elk een eigen kenmerk, en noem het bestand ernaar.";
    let (text, other) = (file("een", json!({})), file("drie", json!({})));
    assert_eq!(
        said(&[("een", Some(text.clone())), ("twee", Some(text.clone())), ("drie", Some(other))], &[]),
        [
            ("een".to_owned(), vec![both.to_owned()]),
            ("twee".to_owned(), vec![both.to_owned()]),
            ("drie".to_owned(), vec![]),
        ]
    );
    // The one that has its document keeps its address.
    assert_eq!(said(&[("twee", Some(text))], &["een"]), [("twee".to_owned(), vec![both.to_owned()])]);
}

#[test]
fn a_file_that_is_not_called_after_its_identifier_did_not_come_or_is_newer_says_so() {
    let newer = json!({"format": VACANCY_FORMAT + 1}).to_string();
    assert_eq!(
        said(&[("a", Some(file("b", json!({})))), ("c", None), ("d", Some(newer))], &[]),
        [
            ("a".to_owned(), vec!["“id”: dit bestand heet “a.json”, maar het kenmerk is “b”; noem het “b.json”, of verander het kenmerk.".to_owned()]),
            ("c".to_owned(), vec!["Vacaturebestand: dit bestand kon niet geladen worden. Kijk of het in de map “vacancies” staat en of de naam juist is, en laad de pagina opnieuw.".to_owned()]),
            ("d".to_owned(), vec!["“format”: dit bestand heeft formaat 2, deze versie kent hoogstens formaat 1. Werk Selectiewijzer bij.".to_owned()]),
        ]
    );
}

#[test]
fn summaries_come_through_as_they_were() {
    let read = |details| Summary::of(read_vacancy(&file("tuinman", details)).unwrap().content());
    let summaries = vec![read(json!({})), read(json!({"closing_date": "2027-01-31"}))];
    assert_eq!(read_summaries(&write_summaries(&summaries)), Some(summaries));
    assert_eq!(read_summaries("geen lijst"), None);
}

fn posting(details: Value) -> Result<Value, Vec<Lack>> {
    let vacancy = read_vacancy(&file("tuinman", details)).unwrap();
    job_posting(vacancy.content()).map(|text| serde_json::from_str(&text).unwrap())
}

fn place() -> Value {
    json!({"street": "Pastorijstraat 21", "postal_code": "1600", "locality": "Sint-Pieters-Leeuw"})
}

/// What Google asks of a `JobPosting`, and what schema.org calls the type of each.
/// <https://developers.google.com/search/docs/appearance/structured-data/job-posting>
#[test]
fn the_message_for_search_engines_holds_every_property_that_is_required_and_no_other_words_than_the_employers()
 {
    let message =
        posting(json!({"published": "2026-11-01", "closing_date": "2026-12-06", "address": place()}))
            .unwrap();
    assert_eq!(
        (&message["@context"], &message["@type"]),
        (&json!("https://schema.org"), &json!("JobPosting"))
    );
    for text in ["title", "description", "datePosted"] {
        assert!(message[text].as_str().is_some_and(|text| !text.trim().is_empty()), "{text}");
    }
    assert_eq!(message["datePosted"], "2026-11-01");
    assert_eq!(message["validThrough"], "2026-12-06T23:59:59");
    assert_eq!(
        message["hiringOrganization"],
        json!({"@type": "Organization", "name": "Lokaal bestuur Sint-Pieters-Leeuw"})
    );
    let address = &message["jobLocation"]["address"];
    assert_eq!(message["jobLocation"]["@type"], "Place");
    assert_eq!(
        *address,
        json!({
            "@type": "PostalAddress",
            "streetAddress": "Pastorijstraat 21",
            "postalCode": "1600",
            "addressLocality": "Sint-Pieters-Leeuw",
            "addressCountry": "BE",
        })
    );
    // Nothing else: no salary, no contract, no term that nobody wrote down.
    assert_eq!(message.as_object().unwrap().len(), 8);
}

#[test]
fn the_message_tells_the_whole_text_in_the_elements_that_search_engines_take() {
    let message = posting(json!({"published": "2026-11-01", "address": place()})).unwrap();
    let html = message["description"].as_str().unwrap();
    let vacancy = read_vacancy(FIRST).unwrap();
    let words: Vec<String> =
        html.split('<').map(|rest| rest.split('>').next_back().unwrap().to_owned()).collect();
    let words = words.join(" ").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = folded(&words);
    for section in vacancy.content().all_sections() {
        for block in &section.blocks {
            if let selectiewijzer::vacancy::Block::Paragraph(text) = block {
                assert!(words.contains(&folded(text)), "{text}");
            }
        }
    }
    for element in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap().trim_start_matches('/'))
    {
        assert!(["h3", "p", "ul", "li"].contains(&element), "{element}");
    }
    for name in ["h3", "p", "ul", "li"] {
        let count = |tag: String| html.matches(&tag).count();
        assert_eq!(count(format!("<{name}>")), count(format!("</{name}>")), "{name}");
    }
}

#[test]
fn no_text_ends_the_element_in_which_the_message_stands() {
    let mut hostile: Value =
        serde_json::from_str(&file("tuinman", json!({"published": "2026-11-01", "address": place()})))
            .unwrap();
    hostile["title"] = json!("</script><script>alert(1)</script><!--");
    let text = job_posting(read_vacancy(&hostile.to_string()).unwrap().content()).unwrap();
    assert!(!text.contains('<'));
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["title"], hostile["title"]);
}

#[test]
fn without_a_required_property_there_is_no_message_and_what_is_missing_is_named() {
    assert_eq!(posting(json!({})), Err(vec![Lack::Published, Lack::Address, Lack::ClosingDate]));
    assert_eq!(posting(json!({"published": "2026-11-01"})), Err(vec![Lack::Address, Lack::ClosingDate]));
    assert_eq!(
        posting(json!({"address": place(), "closing_date": "2026-12-06"})),
        Err(vec![Lack::Published])
    );
    // Who names no last day gets a message without one.
    let message = posting(json!({"published": "2026-11-01", "address": place()})).unwrap();
    assert_eq!(message.get("validThrough"), None);
}

#[test]
fn a_sitemap_names_whole_addresses() {
    let map = sitemap("https://vacatures.gemeente.be/", &["", "vacature/tuinman/"]);
    let places: Vec<&str> =
        map.split("<loc>").skip(1).map(|rest| rest.split("</loc>").next().unwrap()).collect();
    assert_eq!(places, ["https://vacatures.gemeente.be/", "https://vacatures.gemeente.be/vacature/tuinman/"]);
}
