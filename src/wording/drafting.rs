//! What is said where a vacancy is drawn up: how safe the draft is, and where in the vacancy something is wrong.

use crate::keeper::NotKept;
use crate::vacancy::{Defect, DraftVacancy, Fault, Place, Step};

/// What to do when a draft is not kept on this device.
pub fn draft_not_kept(why: &NotKept) -> String {
    match why {
        NotKept::Full => {
            "De opslag van deze browser is vol. Bewaar de vacature als bestand en maak ruimte vrij op dit toestel.".into()
        }
        NotKept::Superseded | NotKept::Gone => {
            "Wat hier bewaard was, is gewist of vervangen. Bewaar de vacature als bestand en laad de pagina opnieuw.".into()
        }
        NotKept::Unavailable(what) => format!(
            "De opslag van deze browser antwoordt niet. Bewaar de vacature als bestand en laad de pagina opnieuw. ({what})"
        ),
    }
}

/// What is wrong at a field, and what to do there.
pub fn draft_fault(fault: &Fault) -> String {
    match fault {
        Fault::Empty => "Vul dit in.".into(),
        Fault::NothingListed => "Voeg er minstens één toe.".into(),
        Fault::UnusableId(id) if id.is_empty() => {
            "Geef een kenmerk: kleine letters en cijfers, met koppeltekens ertussen.".into()
        }
        Fault::UnknownId(id) if id.is_empty() => "Maak een keuze.".into(),
        Fault::NotInText { quote, .. } if quote.is_empty() => "Vul dit in.".into(),
        fault => capital(&super::vacancy_defects::sentence(fault)),
    }
}

/// A defect for who works on the vacancy: where on screen it is, and what is wrong.
pub fn draft_defect(defect: &Defect, draft: &DraftVacancy) -> String {
    let Fault::Procedure(procedure) = &defect.fault else {
        return format!("{}: {}", whereabouts(&defect.place, draft), draft_fault(&defect.fault));
    };
    super::defect(procedure, |id| part_title(&draft.procedure.parts, id.as_str()))
}

fn part_title(parts: &[crate::rules::DraftPart], id: &str) -> Option<String> {
    parts.iter().find_map(|part| {
        let title = part.title.clone().filter(|title| part.id == id && !title.trim().is_empty());
        title.or_else(|| part_title(&part.parts, id))
    })
}

/// The names of what stands on the way to a place.
fn whereabouts(place: &Place, draft: &DraftVacancy) -> String {
    let content = &draft.content;
    let mut sections = &content.sections;
    let mut steps = place.steps().iter().peekable();
    let mut names: Vec<String> = Vec::new();
    while let Some(Step::Field(name)) = steps.peek() {
        if name != "sections" {
            break;
        }
        steps.next();
        let Some(Step::Nth(nth)) = steps.next() else { break };
        let Some(section) = sections.get(nth - 1) else { break };
        names.push(if section.short.trim().is_empty() {
            format!("deel {nth}")
        } else {
            section.short.clone()
        });
        sections = &section.sections;
    }
    let section = names.pop().map(|name| format!("Deel “{name}”"));
    let mut all: Vec<String> = section.into_iter().collect();
    for step in steps {
        match (step, all.last_mut()) {
            (Step::Nth(nth), Some(last)) => *last = format!("{last} {nth}"),
            (Step::Nth(_), None) => {}
            (Step::Field(name), _) => all.extend(word(name).map(ToOwned::to_owned)),
        }
    }
    if all.is_empty() { "Vacature".to_owned() } else { capital(&all.join(", ")) }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A field of the file in the words of the page; what only groups other things has none.
fn word(name: &str) -> Option<&'static str> {
    Some(match name {
        "id" => "kenmerk",
        "title" => "naam van de functie",
        "employer" => "werkgever",
        "task" => "taak in één zin",
        "source" => "bron",
        "sections" => "delen",
        "short" => "korte naam",
        "heading" => "kop",
        "marker" => "teken ervoor",
        "subtitle" => "regel onder de kop",
        "blocks" => "blok",
        "paragraph" => "alinea",
        "items" => "punt",
        "chart" => "schema",
        "nodes" => "vak",
        "reports_to" => "lijn",
        "competency_list" | "competency_details" => "competenties",
        "groups" => "groep",
        "entries" | "competencies" => "competentie",
        "name" => "naam",
        "definition" => "definitie",
        "levels" => "niveau",
        "level" => "gevraagd niveau",
        "description" => "beschrijving",
        "indicators" => "voorbeeld",
        "signers" => "ondertekenaar",
        "techniques" => "proef",
        "aspects" => "aspect",
        "part" => "onderdeel van de procedure",
        "points" => "punten",
        "pass_rule" => "regel om te slagen",
        "notes" => "opmerking bij de bron",
        "about" => "waarover",
        "place" => "waar in de bron",
        "anchors" => "plaats in de tekst",
        "words" => "moeilijk woord",
        "term" => "woord",
        "forms" => "andere vorm",
        "explanation" => "uitleg",
        "employer_details" => "gegevens van de werkgever",
        "contract" => "contract",
        "salary" => "loon",
        "diploma" => "diploma",
        "address" => "adres",
        "street" => "straat en nummer",
        "postal_code" => "postnummer",
        "locality" => "gemeente",
        "contact" => "contact",
        "how_to_apply" => "solliciteren",
        "labels" => "opschriften",
        "role" => "rol",
        "date_label" => "woord voor de datum",
        "date" => "datum",
        "statement" => "zin om te ondertekenen",
        "competency" => "welke competentie",
        "level_heading" => "opschrift boven de niveaus",
        "listed_in" => "welke lijst",
        "from" => "wie rapporteert",
        "to" => "aan wie",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::draft_defect;
    use crate::vacancy::{Block, DraftVacancy, Section};

    #[test]
    fn a_defect_is_told_with_the_names_that_stand_on_screen() {
        let mut draft = DraftVacancy::default();
        let below = Section {
            short: "Budget".into(),
            blocks: vec![Block::Paragraph(" ".into())],
            ..Section::default()
        };
        draft.content.sections =
            vec![Section { short: "Je taken".into(), sections: vec![below], ..Section::default() }];
        let defects = draft.clone().check().unwrap_err();
        let told: Vec<String> = defects.iter().map(|defect| draft_defect(defect, &draft)).collect();
        let expected = "Deel “Budget”, blok 1, alinea: Vul dit in.";
        assert!(told.iter().any(|told| told == expected), "{told:#?}");
        assert!(
            told.iter()
                .any(|told| told == "Selectieprocedure: er zijn geen onderdelen; voeg er minstens één toe."),
            "{told:#?}"
        );
        assert!(told.iter().any(|told| told.starts_with("Naam van de functie: Vul dit in.")), "{told:#?}");
    }
}
