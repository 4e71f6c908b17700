//! The published format of a vacancy: `vacancies/<id>.json`, described by `vacancies/vacancy.schema.json`.

use super::WireProcedure;
use super::vacancy_faults::{not_json, shape};
use super::vacancy_notes::{WireEmployerDetails, WireNote, WireQuote, WireWord};
use super::vacancy_sections::WireSection;
use super::vacancy_turn::Turn;
use crate::vacancy::{Content, Defect, DraftVacancy, Expected, Fault, Place, Vacancy};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The format number that this version writes; it reads this one and every lower one.
pub const VACANCY_FORMAT: u64 = 1;

const SCHEMA: &str = "vacancy.schema.json";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireVacancy {
    #[serde(default, rename = "$schema", skip_serializing_if = "Option::is_none")]
    schema: Option<String>,
    format: u64,
    id: String,
    title: String,
    employer: String,
    task: WireQuote,
    source: String,
    sections: Vec<WireSection>,
    procedure: WireProcedure,
    #[serde(default)]
    notes: Vec<WireNote>,
    #[serde(default)]
    employer_details: WireEmployerDetails,
    #[serde(default)]
    words: Vec<WireWord>,
}

/// Reads a vacancy file.
///
/// # Errors
/// Every defect with its place. A file whose shape is wrong is read up to the first fault of shape, because what
/// follows may mean something else.
///
/// ```
/// use selectiewijzer::{archive, wording};
/// let defects = archive::read_vacancy(r#"{"format": 2}"#).unwrap_err();
/// assert_eq!(
///     wording::vacancy_defect(&defects[0]),
///     "“format”: dit bestand heeft formaat 2, deze versie kent hoogstens formaat 1. Werk Selectiewijzer bij."
/// );
/// ```
pub fn read_vacancy(text: &str) -> Result<Vacancy, Vec<Defect>> {
    read_draft_vacancy(text)?.check()
}

/// Reads a vacancy file that may still have defects, such as one that somebody is working on.
///
/// # Errors
/// The first fault of shape: what follows it may mean something else.
pub fn read_draft_vacancy(text: &str) -> Result<DraftVacancy, Vec<Defect>> {
    let wire: WireVacancy = whole(text, |value| check_format(value, VACANCY_FORMAT))?;
    Ok(wire.draft())
}

/// Reads the whole of a file that people write, once its format is known.
pub(super) fn whole<T: DeserializeOwned>(
    text: &str,
    format: impl FnOnce(&Value) -> Result<(), Defect>,
) -> Result<T, Vec<Defect>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value = serde_json::from_str(text).map_err(|error| vec![not_json(text, &error)])?;
    format(&value).map_err(|defect| vec![defect])?;
    serde_json::from_str(text).map_err(|error| vec![shape(&error, text, &value)])
}

/// Writes a vacancy file; [`read_vacancy`] gives the same vacancy back.
pub fn write_vacancy(vacancy: &Vacancy) -> String {
    written(WireVacancy::of(vacancy.content(), vacancy.procedure().into()))
}

/// Writes a vacancy file with whatever defects the draft has; [`read_draft_vacancy`] gives the same draft back.
pub fn write_draft_vacancy(draft: &DraftVacancy) -> String {
    written(WireVacancy::of(&draft.content, (&draft.procedure).into()))
}

fn written(wire: WireVacancy) -> String {
    // Wire types hold texts, numbers and lists only: writing them cannot fail.
    let mut text = serde_json::to_string_pretty(&wire).unwrap_or_default();
    text.push('\n');
    text
}

/// The format number comes first: a newer file is not called faulty for what it may hold.
pub(super) fn check_format(value: &Value, known: u64) -> Result<(), Defect> {
    let Value::Object(fields) = value else {
        let fault = Fault::Unfit { expected: Expected::Object, found: super::vacancy_faults::quoted(value) };
        return Err(Defect::new(Place::vacancy(), fault));
    };
    let place = Place::vacancy().field("format");
    let Some(format) = fields.get("format") else {
        return Err(Defect::new(Place::vacancy(), Fault::Missing("format".into())));
    };
    match format.as_u64() {
        Some(found) if found > known => Err(Defect::new(place, Fault::TooNew { found, known })),
        Some(found) if found > 0 => Ok(()),
        _ => {
            let found = super::vacancy_faults::quoted(format);
            Err(Defect::new(place, Fault::Unfit { expected: Expected::Number, found }))
        }
    }
}

impl WireVacancy {
    fn draft(self) -> DraftVacancy {
        let Self {
            schema: _,
            format: _,
            id,
            title,
            employer,
            task,
            source,
            sections,
            procedure,
            notes,
            employer_details,
            words,
        } = self;
        let content = Content {
            id: id.turn(),
            title,
            employer,
            task: task.turn(),
            source,
            sections: sections.turn(),
            notes: notes.turn(),
            employer_details: employer_details.turn(),
            words: words.turn(),
        };
        DraftVacancy { content, procedure: procedure.draft() }
    }

    fn of(content: &Content, procedure: WireProcedure) -> Self {
        let Content { id, title, employer, task, source, sections, notes, employer_details, words } =
            content.clone();
        Self {
            schema: Some(SCHEMA.into()),
            format: VACANCY_FORMAT,
            id: id.turn(),
            title,
            employer,
            task: task.turn(),
            source,
            sections: sections.turn(),
            procedure,
            notes: notes.turn(),
            employer_details: employer_details.turn(),
            words: words.turn(),
        }
    }
}
