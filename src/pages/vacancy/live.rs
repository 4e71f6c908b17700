//! What is alive in the page: search, print, the filter of the competencies and the calculator. All the rest is HTML
//! that prerender wrote and that nobody touches again, so the program of the page does not hold it.

use super::calculator::Calculator;
use super::competencies::{explorer, written};
use super::opening::{applying, print};
use super::search::Search;
use crate::browser::clock_now;
use crate::browser::document::Opened;
use crate::pages::take_over::take_over;
use crate::vacancy::{Block, Section, Vacancy};
use leptos::prelude::*;
use std::sync::Arc;

/// Takes over the live parts of a page that prerender wrote from this vacancy.
///
/// # Errors
/// A Dutch sentence with the part that is not in the page.
pub fn wake(opened: &Opened, vacancy: Vacancy) -> Result<(), String> {
    let vacancy = Arc::new(vacancy);
    if opened.view == "vacature" {
        wake_text(opened, &vacancy)?;
    }
    let framed = opened.framed;
    take_over(opened, "rekenhulp", move || {
        view! { <Calculator vacancy=StoredValue::new(vacancy) framed/> }.into_any()
    })
}

/// What stands around the calculator, where the whole vacancy is shown.
fn wake_text(opened: &Opened, vacancy: &Arc<Vacancy>) -> Result<(), String> {
    take_over(opened, "druk", print)?;
    if let Some(last) = vacancy.content().employer_details.closing_date {
        let today = clock_now().map(|now| now.date);
        take_over(opened, "stand", move || applying(last, today))?;
    }
    let kept = vacancy.clone();
    take_over(opened, "zoeken", move || view! { <Search vacancy=StoredValue::new(kept)/> }.into_any())?;
    for section in vacancy.content().sections.iter().flat_map(Section::all) {
        for block in &section.blocks {
            if let Block::CompetencyDetails(details) = block {
                let (kept, id, details) = (vacancy.clone(), section.id.clone(), details.clone());
                let part = format!("competenties-{id}");
                take_over(opened, &part, move || {
                    explorer(&details, &id, kept.content(), |chosen| written(chosen, String::new()))
                })?;
            }
        }
    }
    Ok(())
}
