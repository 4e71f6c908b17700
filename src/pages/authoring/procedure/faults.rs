//! What is wrong with the procedure, at the part that it is about.

use super::super::work::Work;
use crate::components::{Icon, Sign};
use crate::drafting::Spot;
use crate::rules::{self, DraftPart, Place};
use crate::vacancy::{Defect, Fault};
use crate::wording;
use leptos::prelude::*;

/// What is wrong with the whole.
pub(super) fn of_whole() -> AnyView {
    let work = Work::here();
    draw(Memo::new(move |_| work.defects.with(|defects| told(defects, true, &Place::Procedure))))
}

/// What is wrong with a part.
pub(super) fn of_part(part: &Spot<DraftPart>) -> AnyView {
    let (work, part) = (Work::here(), part.clone());
    draw(Memo::new(move |_| {
        let id = work.draft.with(|draft| part.read(&draft.vacancy).map(|part| part.id.clone()));
        let Some(id) = id else { return Vec::new() };
        let place = Place::Part(id.as_str().into());
        work.defects.with(|defects| told(defects, work.demanding.get(), &place))
    }))
}

/// The sentences of what is wrong at a place, each once. That a part has no name yet is told when somebody asks for it.
fn told(defects: &[Defect], demanding: bool, place: &Place) -> Vec<String> {
    let nameless = *place == Place::Part("".into());
    let mut told = Vec::new();
    for defect in defects {
        let Fault::Procedure(found) = &defect.fault else { continue };
        let only_empty = nameless && found.fault == rules::Fault::UnusableId;
        let sentence = wording::draft_fault(&defect.fault);
        if found.place == *place && (demanding || !only_empty) && !told.contains(&sentence) {
            told.push(sentence);
        }
    }
    told
}

fn draw(told: Memo<Vec<String>>) -> AnyView {
    (move || {
        let lines = told.get().into_iter().map(|line| {
            view! {
                <p class="field__error">
                    <Icon sign=Sign::Fault/>
                    <span><span class="visually-hidden">"Fout: "</span>{line}</span>
                </p>
            }
            .into_any()
        });
        lines.collect_view()
    })
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{Place, told};
    use crate::rules::{DraftPart, DraftProcedure};
    use crate::vacancy::DraftVacancy;

    #[test]
    fn a_part_without_a_name_is_no_fault_before_somebody_asks() {
        let parts = vec![DraftPart { max: "10".parse().ok(), ..DraftPart::default() }];
        let procedure = DraftProcedure { parts, ..DraftProcedure::default() };
        let defects = DraftVacancy { procedure, ..DraftVacancy::default() }.check().unwrap_err();
        let place = Place::Part("".into());
        assert_eq!(told(&defects, false, &place), Vec::<String>::new());
        assert_eq!(told(&defects, true, &place).len(), 1);
    }
}
