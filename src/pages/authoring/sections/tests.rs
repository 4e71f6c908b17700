//! The room as it is drawn.

use super::super::shell::Around;
use super::super::work::Work;
use super::room;
use crate::archive::read_draft_vacancy;
use crate::components::Saved;
use crate::desk::StillOutside;
use crate::drafting::{Draft, sections_with_ways};
use crate::keeper::MemoryDraftShelf;
use leptos::prelude::*;
use std::sync::Arc;

/// Work on the vacancy of the repository, or on nothing.
pub(in crate::pages::authoring) fn work_on(vacancy: Option<&str>) -> Work {
    let vacancy = vacancy.map(|text| read_draft_vacancy(text).unwrap()).unwrap_or_default();
    provide_context(Around {
        shelf: Arc::new(MemoryDraftShelf::default()),
        outside: Arc::new(StillOutside::default()),
        fresh: StoredValue::new(None),
        wanted: StoredValue::new(None),
        is_wiped: RwSignal::new(false),
    });
    Work::on("a7".into(), Draft { vacancy, ..Draft::default() }, Saved::Busy)
}

pub(in crate::pages::authoring) const SEED: &str =
    include_str!("../../../../vacancies/projectmedewerker-samenleven-en-integratie.json");

/// The identifiers that stand in a document.
pub(in crate::pages::authoring) fn ids(html: &str) -> Vec<&str> {
    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_section_has_a_form_in_which_no_identifier_stands_twice() {
    Owner::new().with(|| {
        let work = work_on(Some(SEED));
        let ways = work.draft.with(|draft| {
            let all = sections_with_ways(&draft.vacancy.content).into_iter();
            all.map(|(way, section)| (way, section.short.clone())).collect::<Vec<_>>()
        });
        assert!(ways.len() > 10);
        for (way, short) in ways {
            let html = room(&way).to_html();
            assert!(html.contains(&format!("tabindex=\"-1\">{short}")), "{short}");
            assert_eq!(html.matches("aria-current=\"page\"").count(), 1, "{short}");
            let form = html.split("class=\"draft-beside\"").next().unwrap_or_default();
            let mut ids = ids(form);
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "{short}");
        }
    });
}

#[test]
fn what_the_blocks_say_stands_in_their_fields() {
    Owner::new().with(|| {
        work_on(Some(SEED));
        for (way, said) in [
            (&[1, 2][..], ["afdelingshoofd Welzijn", "Rapporteert aan", "Organogram"]),
            (&[4], ["Wat je moet kennen", "Teken voor elk punt", "Voeg een punt toe"]),
            (
                &[3],
                ["Lijst van competenties", "Opschrift boven de niveaus", "value=\"Voortdurend verbeteren\""],
            ),
            (&[5], ["Ondertekening", "value=\"Medewerker:\"", "Woord voor de datum"]),
            (&[6, 2], ["Competenties voluit", "#/a7/competenties/1\"", "Voor de definitie"]),
            (&[7], ["Schriftelijke proef – ", "Waarop gelet wordt", "Wanneer je slaagt"]),
        ] {
            let html = room(way).to_html();
            for words in said {
                assert!(html.contains(words), "{way:?}: {words}");
            }
        }
    });
}

#[test]
fn where_nothing_is_the_way_to_begin_is_shown() {
    Owner::new().with(|| {
        work_on(None);
        let html = room(&[]).to_html();
        assert!(html.contains("Nog geen delen") && html.contains("Voeg een deel toe"));
    });
    Owner::new().with(|| {
        work_on(Some(SEED));
        assert!(room(&[9, 9]).to_html().contains("Dit deel is er niet"));
    });
}

#[test]
fn what_is_taken_away_can_be_taken_back_and_says_what_went() {
    Owner::new().with(|| {
        let work = work_on(Some(SEED));
        let before = work.draft.get_untracked();
        super::steering::take_away(work, &Around::here(), &[2]);
        assert_eq!(
            work.gone.get_untracked().as_deref(),
            Some("Deel “Je taken” is weggehaald, met alles eronder.")
        );
        assert_eq!(Around::here().outside.address(), "#/a7/inhoud/2");
        assert_ne!(work.draft.get_untracked(), before);
        work.undo();
        assert_eq!(work.draft.get_untracked(), before);
    });
}
