//! The room as it is drawn.

use super::super::in_tests::{ids, seed, work_on};
use super::room;
use crate::drafting::at;
use crate::vacancy::DraftVacancy;
use leptos::prelude::*;

#[test]
fn every_competency_has_a_form_in_which_no_identifier_stands_twice() {
    Owner::new().with(|| {
        let work = work_on(seed());
        let names = work.draft.with(|draft| {
            let all = draft.vacancy.content.competencies().into_iter();
            all.map(|competency| competency.name.clone()).collect::<Vec<_>>()
        });
        for (index, name) in names.iter().enumerate() {
            let html = room(Some(index + 1)).to_html();
            assert!(html.contains(&format!("<h1 tabindex=\"-1\">{name}<")), "{name}");
            let form = html.split("class=\"draft-beside\"").next().unwrap_or_default();
            let mut ids = ids(form);
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "{name}");
        }
        assert!(room(Some(names.len() + 1)).to_html().contains("Deze competentie is er niet"));
    });
}

#[test]
fn where_the_level_is_asked_it_is_said_that_a_higher_one_covers_those_below() {
    Owner::new().with(|| {
        work_on(seed());
        let html = room(Some(1)).to_html();
        assert!(html.contains("Een hoger niveau omvat de lagere"));
        assert!(html.contains("<option value=\"2\" selected>Niveau 2: Ontwikkelt zich"), "{html}");
        assert!(html.contains("niveau 2 gevraagd"), "the preview says so too");
    });
}

#[test]
fn a_name_that_is_left_gives_the_identifier_and_undo_takes_both_back() {
    Owner::new().with(|| {
        let work = work_on(seed());
        let place =
            work.draft.with_untracked(|draft| super::places::place_of(&draft.vacancy.content, 1)).unwrap();
        work.change(None, |draft| {
            super::places::add(&mut draft.vacancy, &place.group);
        });
        let before = work.draft.get_untracked();
        let number =
            before.vacancy.content.competencies().iter().position(|one| one.name.is_empty()).unwrap() + 1;
        let new = super::places::place_of(&before.vacancy.content, number).unwrap().spot();
        let (id, name) = (at!(new, "id" id), at!(new, "name" name));
        work.type_in(&name, |name| "Leergierig".clone_into(name));
        super::super::sections::named_after(&id, &name)(work, "Leergierig");
        work.settle();
        let now = work.draft.get_untracked();
        assert_eq!(id.read(&now.vacancy).map(ToString::to_string).as_deref(), Some("leergierig"));
        work.undo();
        assert_eq!(work.draft.get_untracked(), before);
    });
}

#[test]
fn without_a_place_for_competencies_the_list_offers_one() {
    Owner::new().with(|| {
        work_on(DraftVacancy::default());
        assert!(room(None).to_html().contains("Maak een deel voor competenties"));
    });
    Owner::new().with(|| {
        work_on(seed());
        let html = room(None).to_html();
        assert!(html.contains("Voortdurend verbeteren") && html.contains("href=\"#/a7/competenties/1\""));
    });
}
