//! Writes the static HTML of every place, the list of vacancies and the sitemap; or only says what is wrong with the vacancies.
//!
//! `prerender write <assets.json> <folder with vacancies> <municipality.json> <folder to write in>`
//! `prerender check <folder with vacancies> <municipality.json>`

use selectiewijzer::archive::{ListedVacancy, read_listed_vacancies, sitemap, write_vacancy_list};
use selectiewijzer::pages::places::written_place;
use selectiewijzer::pages::{
    Assets, authoring_document, committee_document, embedding_document, framed_documents, late_documents,
    magazine_document, manual_documents, overview_documents, self_check_document, vacancy_document,
};
use selectiewijzer::vacancy::{Municipality, Vacancy, VacancyId};
use selectiewijzer::wording::{municipality_defect, search_engines_lack, vacancy_defect};
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["write", assets, vacancies, municipality, out] => {
            let assets: Assets = serde_json::from_str(&fs::read_to_string(assets)?)?;
            write_all(&read_vacancies(vacancies)?, &read_municipality(municipality)?, &assets, Path::new(out))
        }
        ["check", vacancies, municipality] => {
            report(&read_vacancies(vacancies)?, &read_municipality(municipality)?);
            Ok(())
        }
        _ => Err("prerender write <assets.json> <vacancies> <municipality.json> <out>, \
                  or: prerender check <vacancies> <municipality.json>"
            .into()),
    }
}

fn write_all(
    vacancies: &[Vacancy],
    municipality: &Municipality,
    assets: &Assets,
    out: &Path,
) -> Result<(), Box<dyn Error>> {
    let mut documents = overview_documents(vacancies);
    if let [only] = vacancies {
        // With one vacancy the front door is that vacancy; its own address is the canonical one.
        documents.push(vacancy_document(only, "index.html", &written_place(&only.content().id), assets));
    }
    for vacancy in vacancies {
        let path = format!("{}index.html", written_place(&vacancy.content().id));
        documents.push(vacancy_document(vacancy, &path, "./", assets));
        documents.push(self_check_document(vacancy));
        documents.extend(framed_documents(vacancy, assets));
    }
    documents.extend(late_documents(vacancies));
    documents.extend([
        embedding_document(vacancies, assets),
        magazine_document(vacancies),
        committee_document(municipality),
        authoring_document(),
    ]);
    documents.extend(selectiewijzer::pages::statement_documents(municipality));
    documents.extend(manual_documents());
    #[cfg(feature = "gallery")]
    documents.push(selectiewijzer::pages::gallery_document());
    for document in &documents {
        write(out, &document.path, &document.html(assets))?;
    }
    let ids: Vec<&VacancyId> = vacancies.iter().map(|vacancy| &vacancy.content().id).collect();
    write(out, "vacancies/index.json", &write_vacancy_list(ids.iter().copied()))?;
    if let Some(site) = &municipality.site_address {
        let own = ids.iter().map(|id| written_place(id));
        let places: Vec<String> = std::iter::once("vacatures/".to_owned()).chain(own).collect();
        write(out, "sitemap.xml", &sitemap(site, &places))?;
    }
    Ok(())
}

/// What is not wrong, and yet worth knowing.
fn report(vacancies: &[Vacancy], municipality: &Municipality) {
    for vacancy in vacancies {
        let content = vacancy.content();
        println!("vacancies/{}.json: in orde.", content.id);
        if let Some(lacking) = search_engines_lack(&content.employer_details.lacking()) {
            println!("  {lacking}");
        }
    }
    if municipality.site_address.is_none() {
        println!("Er komt geen sitemap: “site_address” in municipality/municipality.json is niet ingevuld.");
    }
}

/// Every vacancy of the folder, or all that is wrong with all of them.
fn read_vacancies(folder: &str) -> Result<Vec<Vacancy>, Box<dyn Error>> {
    let mut files = Vec::new();
    for stem in vacancy_files(Path::new(folder))? {
        let text = fs::read_to_string(Path::new(folder).join(format!("{stem}.json")))?;
        files.push((VacancyId::new(stem), Some(text)));
    }
    let (mut vacancies, mut faults) = (Vec::new(), Vec::new());
    for ListedVacancy { file, read } in read_listed_vacancies(files, &[]) {
        match read {
            Ok(vacancy) => vacancies.push(vacancy),
            Err(defects) => {
                let sentences: Vec<String> = defects.iter().map(vacancy_defect).collect();
                faults.push(format!("{folder}/{file}.json:\n- {}", sentences.join("\n- ")));
            }
        }
    }
    match faults.is_empty() {
        false => Err(faults.join("\n").into()),
        true if vacancies.is_empty() => Err(format!("no vacancies in {folder}").into()),
        true => Ok(vacancies),
    }
}

/// What the municipality filled in for the statements.
fn read_municipality(path: &str) -> Result<Municipality, Box<dyn Error>> {
    let read = selectiewijzer::archive::read_municipality(&fs::read_to_string(path)?);
    read.map_err(|defects| {
        let sentences: Vec<String> = defects.iter().map(municipality_defect).collect();
        format!("{path}:\n- {}", sentences.join("\n- ")).into()
    })
}

/// The names of the files of vacancies, without their ending.
fn vacancy_files(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut stems = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(stem) = name.strip_suffix(".json")
            && !stem.ends_with(".schema")
            && stem != "index"
        {
            stems.push(stem.to_owned());
        }
    }
    stems.sort();
    Ok(stems)
}

fn write(out: &Path, path: &str, text: &str) -> Result<(), Box<dyn Error>> {
    let path = out.join(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)?;
    Ok(())
}
