//! Writes the static HTML of every place.
//!
//! `prerender <assets.json> <folder with vacancies> <municipality.json> <folder to write in>`

use selectiewijzer::archive::read_vacancy;
use selectiewijzer::pages::{
    Assets, Document, committee_document, embedding_document, framed_documents, magazine_document,
    vacancy_document,
};
use selectiewijzer::vacancy::Municipality;
use selectiewijzer::wording::{municipality_defect, vacancy_defect};
use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [assets, vacancies, municipality, out] = arguments.as_slice() else {
        return Err("prerender <assets.json> <vacancies> <municipality.json> <out>".into());
    };
    let assets: Assets = serde_json::from_str(&fs::read_to_string(assets)?)?;
    let mut written = Vec::new();
    for name in vacancy_files(Path::new(vacancies))? {
        let text = fs::read_to_string(Path::new(vacancies).join(&name))?;
        let vacancy = read_vacancy(&text).map_err(|defects| {
            let sentences: Vec<String> = defects.iter().map(vacancy_defect).collect();
            format!("vacancies/{name}:\n- {}", sentences.join("\n- "))
        })?;
        let id = vacancy.content().id.to_string();
        if written.is_empty() {
            // With one vacancy the front door is that vacancy; its own address is the canonical one.
            let own = format!("vacature/{id}/");
            write(out, &vacancy_document(&vacancy, "index.html", &own, &assets), &assets)?;
        }
        let path = format!("vacature/{id}/index.html");
        write(out, &vacancy_document(&vacancy, &path, "./", &assets), &assets)?;
        for framed in framed_documents(&vacancy, &assets) {
            write(out, &framed, &assets)?;
        }
        written.push(vacancy);
    }
    if written.is_empty() {
        return Err(format!("no vacancies in {vacancies}").into());
    }
    write(out, &embedding_document(&written, &assets), &assets)?;
    write(out, &magazine_document(&written), &assets)?;
    let municipality = read_municipality(municipality)?;
    write(out, &committee_document(&municipality), &assets)?;
    for document in selectiewijzer::pages::statement_documents(&municipality) {
        write(out, &document, &assets)?;
    }
    #[cfg(feature = "gallery")]
    write(out, &selectiewijzer::pages::gallery_document(), &assets)?;
    Ok(())
}

/// What the municipality filled in for the statements.
fn read_municipality(path: &str) -> Result<Municipality, Box<dyn Error>> {
    let read = selectiewijzer::archive::read_municipality(&fs::read_to_string(path)?);
    read.map_err(|defects| {
        let sentences: Vec<String> = defects.iter().map(municipality_defect).collect();
        format!("{path}:\n- {}", sentences.join("\n- ")).into()
    })
}

fn vacancy_files(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(stem) = name.strip_suffix(".json")
            && !stem.ends_with(".schema")
            && stem != "index"
        {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn write(out: &str, document: &Document, assets: &Assets) -> Result<(), Box<dyn Error>> {
    let path = Path::new(out).join(&document.path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, document.html(assets))?;
    Ok(())
}
