//! What is still wrong, with the way to it; and the file to save.

use super::shell::Around;
use super::work::Work;
use super::{Room, Route};
use crate::archive::write_draft_vacancy;
use crate::components::{Button, Notice, NoticeKind, PageHeader, Sign};
use crate::drafting::field_id;
use crate::vacancy::{Defect, DraftVacancy, Fault, Place, Step};
use crate::wording;
use leptos::prelude::*;

/// The room.
pub(super) fn room() -> AnyView {
    let work = Work::here();
    work.demanding.set(true);
    let told = move || {
        let defects = work.defects.get();
        let draft = work.draft.get();
        if defects.is_empty() {
            return view! {
                <Notice kind=NoticeKind::Success title="De vacature klopt">
                    <p>"Er staan geen fouten in. Draai proef, kijk naar het voorbeeld, en bewaar het bestand."</p>
                </Notice>
            }
            .into_any();
        }
        let count = defects.len();
        let lines = defects.iter().map(|defect| line(work, defect, &draft.vacancy)).collect_view();
        let title = if count == 1 { "Nog 1 fout".to_owned() } else { format!("Nog {count} fouten") };
        view! {
            <Notice kind=NoticeKind::Warning title>
                <ul>{lines}</ul>
            </Notice>
        }
        .into_any()
    };
    view! {
        <PageHeader title="Nakijken en bewaren"/>
        <section class="stack committee-form" aria-labelledby="nakijken">
            <h2 id="nakijken">"Wat nog niet klopt"</h2>
            <div role="status">{told}</div>
            {left_lines(work)}
            {move || work.memo(|vacancy| wording::search_engines_lack(&vacancy.content.employer_details.lacking())).get().map(|words| view! {
                <p class="muted">{words}</p>
            })}
        </section>
        <Save/>
    }
    .into_any()
}

/// Lines of the text that nobody dealt with yet.
fn left_lines(work: Work) -> AnyView {
    let left = Memo::new(move |_| work.lines_left());
    (move || {
        let href = Route::Draft(work.id.get_value(), Room::Text).address();
        let left = left.get();
        let words = if left == 1 {
            "1 regel van de tekst is".to_owned()
        } else {
            format!("{left} regels van de tekst zijn")
        };
        (left > 0).then(|| view! {
            <Notice kind=NoticeKind::Warning>
                <p>{words}" nog niet geplaatst of behandeld. "<a href=href>"Bekijk ze bij Tekst"</a>"."</p>
            </Notice>
        })
    })
    .into_any()
}

/// A defect that leads to its field.
fn line(work: Work, defect: &Defect, draft: &DraftVacancy) -> AnyView {
    let href = Route::Draft(work.id.get_value(), room_of(defect, draft)).address();
    let field = field_of(defect);
    let words = wording::draft_defect(defect, draft);
    let wanted = Around::here().wanted;
    view! {
        <li>
            <a
                href=href
                on:click=move |_| wanted.set_value(Some(field.clone()))
            >
                {words}
            </a>
        </li>
    }
    .into_any()
}

/// The field that a defect is about.
fn field_of(defect: &Defect) -> String {
    match &defect.fault {
        Fault::Procedure(procedure) => match &procedure.place {
            crate::rules::Place::Part(id) => format!("onderdeel-{id}"),
            crate::rules::Place::Procedure => "procedure".to_owned(),
        },
        _ => field_id(&defect.place),
    }
}

/// The room in which a place is changed.
pub(super) fn room_of(defect: &Defect, draft: &DraftVacancy) -> Room {
    if matches!(defect.fault, Fault::Procedure(_)) {
        return Room::Procedure;
    }
    match defect.place.steps().first() {
        Some(Step::Field(name)) if name == "sections" => in_sections(&defect.place, draft),
        Some(Step::Field(name)) if name == "notes" || name == "words" => Room::Notes,
        _ => Room::Details,
    }
}

/// A place in the text: a section, or a competency in full.
fn in_sections(place: &Place, draft: &DraftVacancy) -> Room {
    let steps = place.steps();
    let nth = |at: usize, name: &str| match (steps.get(at), steps.get(at + 1)) {
        (Some(Step::Field(field)), Some(Step::Nth(nth))) if field == name => Some(*nth),
        _ => None,
    };
    let mut way = Vec::new();
    while let Some(number) = nth(2 * way.len(), "sections") {
        way.push(number);
    }
    let at = 2 * way.len();
    let in_details = matches!(steps.get(at + 2), Some(Step::Field(field)) if field == "competency_details");
    if let (true, Some(block), Some(group), Some(competency)) =
        (in_details, nth(at, "blocks"), nth(at + 3, "groups"), nth(at + 5, "competencies"))
        && let Some(number) = number_of(draft, &way, block, group, competency)
    {
        return Room::Competencies(Some(number));
    }
    Room::Sections(way)
}

/// Which competency of all of them stands there, from 1.
fn number_of(
    draft: &DraftVacancy,
    way: &[usize],
    block: usize,
    group: usize,
    competency: usize,
) -> Option<usize> {
    let mut sections = &draft.content.sections;
    let mut section = None;
    for number in way {
        section = sections.get(number - 1);
        sections = &section?.sections;
    }
    let crate::vacancy::Block::CompetencyDetails(details) = section?.blocks.get(block - 1)? else {
        return None;
    };
    let wanted = details.groups.get(group - 1)?.competencies.get(competency - 1)?;
    let all = draft.content.competencies();
    all.into_iter().position(|one| std::ptr::eq(one, wanted)).map(|at| at + 1)
}

/// The file, and where it goes.
#[component]
fn Save() -> impl IntoView {
    let work = Work::here();
    let outside = Around::here().outside;
    let id = work.memo(|vacancy| vacancy.content.id.clone());
    let name = move || {
        let id = id.get();
        if id.is_usable() { format!("{id}.json") } else { "vacature.json".to_owned() }
    };
    let saved = RwSignal::new(None::<String>);
    let save = move |()| {
        let file = work.draft.with_untracked(|draft| write_draft_vacancy(&draft.vacancy));
        outside.save_file(&name(), "application/json", file.as_bytes());
        saved.set(Some(format!("Bewaard als {}.", name())));
    };
    view! {
        <section class="stack committee-form" aria-labelledby="bewaren">
            <h2 id="bewaren">"Bewaren"</h2>
            <p>
                "Het bestand bevat de hele vacature. Je kan het hier altijd opnieuw openen, ook als er nog fouten in staan."
            </p>
            <div class="cluster">
                <Button id="bewaar-vacature" sign=Sign::Export on_press=save>"Bewaar de vacature"</Button>
                <span role="status" class="muted">{move || saved.get()}</span>
            </div>
            {move || if work.defects.with(Vec::is_empty) { publishing(id.get().as_str()) } else {
                view! { <p class="muted">"Hoe je de vacature op de website zet, staat hier zodra er geen fouten meer zijn."</p> }.into_any()
            }}
        </section>
    }
    .into_any()
}

/// Where the file goes.
fn publishing(id: &str) -> AnyView {
    view! {
            <h3>"Op de website zetten"</h3>
            <ol>
                <li>"Geef het bestand aan wie de website beheert. De naam moet blijven: "<code>{format!("{id}.json")}</code>"."</li>
                <li>
                    "Beste manier: zet het in de map "<code>"vacancies"</code>" van het project en bouw de site opnieuw. Zoekmachines vinden de vacature dan, en ze leest ook zonder script."
                </li>
                <li>
                    "Zonder bouwen: zet het in de map "<code>"vacancies"</code>" van de site, en zet "
                    <code>{format!("\"{id}\"")}</code>
                    " op een nieuwe regel in "<code>"vacancies/index.json"</code>"."
                </li>
            </ol>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::super::Room;
    use super::room_of;
    use crate::pages::authoring::in_tests::seed;
    use crate::vacancy::{Block, DraftVacancy};

    /// The rooms of the defects after a change.
    fn rooms(change: impl FnOnce(&mut DraftVacancy)) -> Vec<Room> {
        let mut draft = seed();
        change(&mut draft);
        let defects = draft.clone().check().unwrap_err();
        defects.iter().map(|defect| room_of(defect, &draft)).collect()
    }

    #[test]
    fn every_defect_leads_to_the_room_where_it_can_be_mended() {
        assert_eq!(rooms(|draft| draft.content.title.clear()), [Room::Details]);
        assert_eq!(
            rooms(|draft| draft.content.employer_details.contract = Some(" ".into())),
            [Room::Details]
        );
        assert_eq!(rooms(|draft| draft.content.notes[0].about.clear()), [Room::Notes]);
        assert_eq!(rooms(|draft| draft.procedure.parts[1].max = None), [Room::Procedure]);
        let below = |draft: &mut DraftVacancy| draft.content.sections[1].sections[0].short.clear();
        assert_eq!(rooms(below), [Room::Sections(vec![2, 1])]);
    }

    #[test]
    fn a_defect_in_a_competency_leads_to_that_competency() {
        let last = seed().content.competencies().len();
        let broken = rooms(|draft| {
            let mut sections: Vec<_> = draft.content.sections.iter_mut().collect();
            while let Some(section) = sections.pop() {
                for block in &mut section.blocks {
                    if let Block::CompetencyDetails(details) = block {
                        let groups = details.groups.iter_mut().flat_map(|group| &mut group.competencies);
                        groups.last().unwrap().definition.clear();
                    }
                }
                sections.extend(&mut section.sections);
            }
        });
        assert_eq!(broken, [Room::Competencies(Some(last))]);
    }
}
