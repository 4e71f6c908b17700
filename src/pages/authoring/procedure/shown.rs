//! The procedure as candidates see it, or what it still lacks.

use super::super::work::Work;
use crate::components::{Notice, NoticeKind};
use crate::pages::vacancy::preview::programme_preview;
use crate::rules::DraftProcedure;
use crate::vacancy::{DraftVacancy, Fault};
use crate::wording;
use leptos::prelude::*;

/// The section.
pub(super) fn shown() -> AnyView {
    let procedure = Work::here().memo(|vacancy| vacancy.procedure.clone());
    let drawn = move || match procedure.get().announce() {
        Ok(announced) => {
            view! { <div class="draft-preview stack">{programme_preview(&announced)}</div> }.into_any()
        }
        Err(_) => view! {
            <Notice kind=NoticeKind::Warning title="Dat kan nog niet getoond worden">
                {lacks(&procedure.get())}
            </Notice>
        }
        .into_any(),
    };
    view! {
        <section class="stack" aria-labelledby="getoond">
            <h2 id="getoond">"Zo zien kandidaten het"</h2>
            {drawn}
        </section>
    }
    .into_any()
}

/// Everything that is wrong with a procedure, in a list.
pub(in super::super) fn lacks(procedure: &DraftProcedure) -> AnyView {
    let draft = DraftVacancy { procedure: procedure.clone(), ..DraftVacancy::default() };
    let defects = draft.clone().check().err().unwrap_or_default();
    let lines = defects
        .iter()
        .filter(|defect| matches!(defect.fault, Fault::Procedure(_)))
        .map(|defect| view! { <li>{wording::draft_defect(defect, &draft)}</li> }.into_any())
        .collect_view();
    view! { <ul>{lines}</ul> }.into_any()
}
