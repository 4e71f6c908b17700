//! The text of the first vacancy gives the vacancy that is published.

use selectiewijzer::archive::{WireProcedure, read_draft_vacancy, read_vacancy, write_draft_vacancy};
use selectiewijzer::intake::{Goal, Intake, Remark, Unsaid, read_text};
use selectiewijzer::rules::DraftPart;
use selectiewijzer::vacancy::{Content, Defect, DraftVacancy, EmployerDetails, VacancyId};
use selectiewijzer::wording::vacancy_defect;

pub(crate) const SEED: &str = include_str!("../seed/000_fa041cb4c18e583a.txt");
const FILE: &str = include_str!("../../vacancies/projectmedewerker-samenleven-en-integratie.json");

/// The published vacancy without what its text cannot say; everything else is compared.
pub(crate) fn published() -> DraftVacancy {
    let vacancy = read_vacancy(FILE).unwrap();
    let mut procedure = WireProcedure::from(vacancy.procedure()).draft();
    procedure.parts.iter_mut().for_each(unsaid_of_part);
    let content = Content {
        id: VacancyId::default(),
        source: String::new(),
        notes: Vec::new(),
        employer_details: EmployerDetails::default(),
        words: Vec::new(),
        ..vacancy.content().clone()
    };
    DraftVacancy { content, procedure }
}

fn unsaid_of_part(part: &mut DraftPart) {
    part.description = None;
    part.anonymous = false;
    part.motivation = false;
    part.parts.iter_mut().for_each(unsaid_of_part);
}

pub(crate) fn read(text: &str) -> Intake {
    read_text(text).unwrap()
}

#[test]
fn the_text_gives_the_published_vacancy() {
    let intake = read(SEED);
    assert_eq!(intake.draft, published());
}

#[test]
fn every_line_is_placed() {
    let intake = read(SEED);
    assert_eq!(intake.unplaced, []);
    let lines = SEED.lines().filter(|line| !line.trim().is_empty()).count();
    assert_eq!(intake.placed.len(), lines);
    let furniture = |goal: &Goal| !matches!(goal, Goal::Text { .. });
    let left_out: Vec<_> = intake.placed.iter().filter(|placed| furniture(&placed.goal)).collect();
    assert_eq!(left_out.len(), 2);
    assert_eq!(
        (left_out[0].text.as_str(), &left_out[0].goal),
        ("Lokaal bestuur Sint-Pieters-Leeuw", &Goal::RunningHead)
    );
    assert_eq!((left_out[1].text.as_str(), &left_out[1].goal), ("10", &Goal::PageNumber));
}

#[test]
fn what_the_text_does_not_say_is_named() {
    let unsaid = [
        Unsaid::Identifier,
        Unsaid::Source,
        Unsaid::Descriptions,
        Unsaid::Marking,
        Unsaid::Notes,
        Unsaid::EmployerDetails,
        Unsaid::Words,
    ];
    assert_eq!(read(SEED).unsaid, unsaid);
}

#[test]
fn what_was_concluded_is_named() {
    let remarks = read(SEED).remarks;
    assert!(
        matches!(
            remarks.as_slice(),
            [Remark::Aspects { aspects, .. }, Remark::Employer(employer), Remark::Task(_)]
                if aspects.len() == 6 && employer == "Lokaal bestuur Sint-Pieters-Leeuw"
        ),
        "{remarks:#?}"
    );
}

/// A person fills in what is missing, in the file that the draft gives.
#[test]
fn with_what_the_text_does_not_say_filled_in_it_is_a_vacancy() {
    let intake = read(SEED);
    let mut draft = read_draft_vacancy(&write_draft_vacancy(&intake.draft)).unwrap();
    assert_eq!(draft, intake.draft);
    let said = |defects: Vec<Defect>| defects.iter().map(vacancy_defect).collect::<Vec<_>>();
    assert_eq!(
        said(draft.clone().check().unwrap_err()),
        [
            "“id”: het kenmerk “” is onbruikbaar; gebruik kleine letters en cijfers met telkens één koppelteken ertussen, hoogstens 80 tekens.",
            "“source”: hier staat geen tekst. Vul ze in of laat het veld weg als het niet verplicht is.",
        ]
    );
    draft.content.id = VacancyId::new("projectmedewerker");
    draft.content.source = "De functiebeschrijving".into();
    draft.check().unwrap();
}
