//! The room as it is drawn.

use super::super::in_tests::{ids, seed, work_on};
use super::super::shell::Around;
use super::room;
use crate::drafting::sections_with_ways;
use crate::vacancy::DraftVacancy;
use leptos::prelude::*;

#[test]
fn every_section_has_a_form_in_which_no_identifier_stands_twice() {
    Owner::new().with(|| {
        let work = work_on(seed());
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
        work_on(seed());
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
fn where_nothing_is_the_way_to_begin_is_shown_and_where_a_section_went_the_nearest() {
    Owner::new().with(|| {
        work_on(DraftVacancy::default());
        let html = room(&[]).to_html();
        assert!(html.contains("Nog geen delen") && html.contains("Voeg een deel toe"));
    });
    Owner::new().with(|| {
        work_on(seed());
        assert!(room(&[2, 9]).to_html().contains("tabindex=\"-1\">Profiel en houding"));
    });
}

#[test]
fn what_is_taken_away_can_be_taken_back_and_says_what_went() {
    Owner::new().with(|| {
        let work = work_on(seed());
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
