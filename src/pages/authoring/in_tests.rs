//! Rooms as they are drawn in a test, over the first vacancy.

use super::shell::Around;
use super::work::Work;
use crate::archive::read_draft_vacancy;
use crate::components::Saved;
use crate::desk::StillOutside;
use crate::drafting::Draft;
use crate::keeper::MemoryDraftShelf;
use crate::vacancy::DraftVacancy;
use leptos::prelude::*;
use std::sync::Arc;

/// The first vacancy.
pub(super) const SEED: &str =
    include_str!("../../../vacancies/projectmedewerker-samenleven-en-integratie.json");

/// The first vacancy, as a draft.
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
pub(super) fn seed() -> DraftVacancy {
    read_draft_vacancy(SEED).unwrap()
}

/// Work on a draft named `a7`.
pub(super) fn work_on(vacancy: DraftVacancy) -> Work {
    provide_context(Around {
        shelf: Arc::new(MemoryDraftShelf::default()),
        outside: Arc::new(StillOutside::default()),
        fresh: StoredValue::new(None),
        wanted: StoredValue::new(None),
        is_wiped: RwSignal::new(false),
    });
    Work::on("a7".into(), Draft { vacancy, ..Draft::default() }, Saved::Busy)
}

/// The HTML of a room over a draft, with every fault at its field.
pub(super) fn drawn(vacancy: DraftVacancy, room: fn() -> AnyView) -> String {
    Owner::new().with(|| {
        work_on(vacancy).demanding.set(true);
        room().to_html()
    })
}

/// The identifiers that stand in a document.
pub(super) fn ids(html: &str) -> Vec<&str> {
    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}
