//! What the door prerender writes for one vacancy and for several, and what it says of faults.

#![cfg(feature = "prerender")]
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

const FIRST: &str = include_str!("../vacancies/projectmedewerker-samenleven-en-integratie.json");

/// A folder of its own for one test, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("selectiewijzer-{name}-{}", std::process::id()));
        fs::create_dir_all(path.join("vacancies")).unwrap();
        Self(path)
    }

    fn put(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn has(&self, name: &str) -> bool {
        self.0.join(name).exists()
    }

    /// Writes everything with made-up assets, for a site at this address.
    fn write(&self, site: &Value) -> Output {
        let asset = json!({"name": "a.js", "integrity": "sha384-a"});
        let program = json!({"glue": asset, "wasm": asset});
        let assets = json!({
            "csp": "default-src 'none'",
            "styles": {"first": asset, "reading": asset, "embedded": asset, "all": asset, "manual": asset},
            "boot": asset, "page": program, "late": program, "self_check": program, "committee": program, "authoring": program,
            "engine": asset, "carrier": asset, "press": asset, "magazine": asset,
            "embed": {"element": asset, "frame": asset, "page": asset},
        });
        self.put("assets.json", &assets.to_string());
        self.put("municipality.json", &json!({"format": 1, "site_address": site}).to_string());
        self.run(&["write", "assets.json", "vacancies", "municipality.json", "."])
    }

    fn check(&self) -> Output {
        self.put("municipality.json", r#"{"format": 1}"#);
        self.run(&["check", "vacancies", "municipality.json"])
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let door = env!("CARGO_BIN_EXE_prerender");
        Command::new(door).args(arguments).current_dir(&self.0).output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

/// A vacancy with this identifier and title, and these details of the employer.
fn vacancy(id: &str, title: &str, details: &Value) -> String {
    let mut file: Value = serde_json::from_str(FIRST).unwrap();
    file["id"] = json!(id);
    file["title"] = json!(title);
    file["employer_details"] = details.clone();
    file.to_string()
}

fn told(output: &Output) -> (bool, String) {
    let text = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    (output.status.success(), String::from_utf8(text).unwrap())
}

#[test]
fn with_one_vacancy_the_front_door_is_that_vacancy_and_the_overview_has_its_own_address() {
    let folder = Folder::new("one");
    folder.put("vacancies/tuinier.json", &vacancy("tuinier", "Tuinier", &json!({})));
    assert_eq!(told(&folder.write(&Value::Null)), (true, String::new()));
    assert!(folder.text("index.html").contains("<link rel=\"canonical\" href=\"vacature/tuinier/\">"));
    assert!(folder.text("index.html").contains("data-view=\"vacature\""));
    let overview = folder.text("vacatures/index.html");
    assert!(overview.contains("data-view=\"overzicht\"") && overview.contains("../vacature/tuinier/"));
    assert!(overview.contains("Geen einddatum bekend."));
    assert_eq!(folder.text("vacancies/index.json"), "[\n  \"tuinier\"\n]\n");
    // Nobody said where this site stands, or what a message for search engines needs.
    assert!(!folder.has("sitemap.xml") && !folder.text("index.html").contains("ld+json"));
}

#[test]
fn with_several_the_front_door_is_the_overview_in_the_order_of_closing() {
    let folder = Folder::new("several");
    let place = json!({"street": "Markt 1", "postal_code": "1600", "locality": "Sint-Pieters-Leeuw"});
    let whole = json!({"published": "2026-11-01", "closing_date": "2027-01-31", "address": place});
    folder.put("vacancies/archivaris.json", &vacancy("archivaris", "Archivaris", &whole));
    folder.put(
        "vacancies/tuinier.json",
        &vacancy("tuinier", "Tuinier", &json!({"closing_date": "2026-12-03"})),
    );
    folder.put("vacancies/boekhouder.json", &vacancy("boekhouder", "Boekhouder", &json!({})));
    assert_eq!(told(&folder.write(&json!("https://vacatures.gemeente.be"))), (true, String::new()));
    let front = folder.text("index.html");
    assert!(front.contains("<link rel=\"canonical\" href=\"vacatures/\">"));
    assert!(front.contains("<title>Vacatures – Lokaal bestuur Sint-Pieters-Leeuw</title>"));
    let places: Vec<usize> = ["tuinier", "archivaris", "boekhouder"]
        .map(|id| front.find(&format!("href=\"./vacature/{id}/\"")).unwrap())
        .to_vec();
    assert!(places.is_sorted(), "{places:?}");
    // No day of writing is frozen into it: only the last day itself stands there.
    assert!(front.contains("Solliciteren tot en met 3 december 2026."));
    assert!(!front.contains("Afgesloten") && !front.contains("Nog "));
    assert_eq!(
        folder.text("vacancies/index.json"),
        "[\n  \"archivaris\",\n  \"boekhouder\",\n  \"tuinier\"\n]\n"
    );
    let map = folder.text("sitemap.xml");
    for place in ["vacatures/", "vacature/archivaris/", "vacature/boekhouder/", "vacature/tuinier/"] {
        assert!(map.contains(&format!("<loc>https://vacatures.gemeente.be/{place}</loc>")), "{place}");
    }
    // A message for search engines on the page of who said enough, and on no other, also not on a frame's.
    let posts = |place: &str| folder.text(place).contains("<script type=\"application/ld+json\">");
    assert!(posts("vacature/archivaris/index.html"));
    for place in [
        "index.html",
        "vacature/tuinier/index.html",
        "vacature/boekhouder/index.html",
        "insluiten/archivaris/vacature/index.html",
    ] {
        assert!(!posts(place), "{place}");
    }
}

#[test]
fn a_check_lists_every_defect_of_every_file_in_dutch_and_fails() {
    let folder = Folder::new("faults");
    folder.put(
        "vacancies/een.json",
        &vacancy("een", " ", &json!({"closing_date": "morgen", "published": null})),
    );
    folder.put("vacancies/twee.json", &vacancy("drie", "Drie", &json!({})));
    folder.put("vacancies/drie.json", &vacancy("drie", "Drie", &json!({})));
    folder.put("vacancies/vier.json", r#"{"format": 2}"#);
    let (good, words) = told(&folder.check());
    assert!(!good);
    for sentence in [
        "vacancies/een.json:\n- “employer_details”, “closing_date”: “morgen” is geen datum",
        "vacancies/drie.json:\n- “id”: “drie.json” en “twee.json” hebben hetzelfde kenmerk “drie”",
        "vacancies/twee.json:\n- “id”: “drie.json” en “twee.json” hebben hetzelfde kenmerk “drie”",
        "vacancies/vier.json:\n- “format”: dit bestand heeft formaat 2, deze versie kent hoogstens formaat 1.",
    ] {
        assert!(words.contains(sentence), "{sentence}\nis not in\n{words}");
    }
}

#[test]
fn a_check_without_defects_names_what_search_engines_miss_and_why_there_is_no_sitemap() {
    let folder = Folder::new("lacks");
    folder.put(
        "vacancies/tuinier.json",
        &vacancy("tuinier", "Tuinier", &json!({"closing_date": "2026-12-03"})),
    );
    let (good, words) = told(&folder.check());
    assert!(good, "{words}");
    assert_eq!(
        words,
        "vacancies/tuinier.json: in orde.\n  \
         Niet vermeld: de dag van publicatie en het adres van de werkplek. Zonder dag van publicatie en adres is er geen bericht voor zoekmachines.\n\
         Er komt geen sitemap: “site_address” in municipality/municipality.json is niet ingevuld.\n"
    );
}
