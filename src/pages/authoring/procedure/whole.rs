//! The whole of the procedure: its sum, its minimum, and what it ends in.

use super::super::fields::one_of;
use super::super::work::Work;
use super::least::least;
use super::sums::{Told, of_whole, whole_maximum};
use crate::components::{Icon, Sign};
use crate::drafting::{Spot, at};
use crate::rules::{DraftProcedure, EndsIn};
use leptos::prelude::*;

const ENDS: &[(EndsIn, &str)] = &[
    (EndsIn::Ranking, "Een rangschikking volgens punten"),
    (EndsIn::List, "Een lijst van wie slaagt, zonder rangschikking"),
];

/// The sum of the whole: it stays in sight while the parts are worked on.
pub(super) fn sum(procedure: &Spot<DraftProcedure>) -> AnyView {
    let procedure = procedure.clone();
    let told = Work::here().memo(move |vacancy| procedure.read(vacancy).map(of_whole).unwrap_or_default());
    view! { <div class="procedure-whole">{line("Geheel: ", told)}</div> }.into_any()
}

/// A sum with its sign.
pub(super) fn line(before: &'static str, told: Memo<Told>) -> AnyView {
    let class = move || {
        if told.read().wrong { "procedure-sum procedure-sum--wrong" } else { "procedure-sum" }
    };
    let sign = move || {
        let sign = if told.read().wrong { Sign::Warning } else { Sign::Info };
        view! { <Icon sign/> }
    };
    view! { <p class=class>{sign}<span>{before}{move || told.get().words}</span></p> }.into_any()
}

/// The fields of the whole.
pub(super) fn fields(procedure: &Spot<DraftProcedure>) -> AnyView {
    let work = Work::here();
    let floor = at!(procedure, "total_floor" total_floor);
    let maximum = work.memo(|vacancy| whole_maximum(&vacancy.procedure));
    let owner = Memo::new(|_| String::new());
    view! {
        <div class="procedure-limits">{least(&floor, "Minimum op het geheel", owner, maximum)}</div>
        {one_of(&at!(procedure, "ends_in" ends_in), "Waarin eindigt de selectie?", ENDS, None)}
    }
    .into_any()
}
