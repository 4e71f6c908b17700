//! Until when somebody can apply.

use super::{Icon, Sign};
use crate::vacancy::{Applying, Date};
use crate::wording::{applying, last_day};
use leptos::prelude::*;

/// Until when somebody can apply, and once the day is known, whether that is still so.
#[component]
pub fn ApplyingLine(
    /// The last day to apply, where the employer named one.
    closing_date: Option<Date>,
    /// Which day it is; `None` while nobody knows, as in what is written beforehand.
    #[prop(into)]
    today: Signal<Option<Date>>,
) -> impl IntoView {
    let said = move || {
        let Some(today) = today.get() else {
            return view! { <span>{last_day(closing_date)}</span> }.into_any();
        };
        let state = Applying::on(closing_date, today);
        let sign = match state {
            Applying::ClosingSoon(..) => Some((Sign::Clock, "applying-line__soon")),
            Applying::Closed(_) => Some((Sign::Lock, "applying-line__closed")),
            Applying::Open(_) | Applying::Undated => None,
        };
        let icon = sign.map(|(sign, _)| view! { <Icon sign/> }.into_any());
        let class = sign.map_or("", |(_, class)| class);
        view! { <span class=class>{icon}{applying(state)}</span> }.into_any()
    };
    view! { <p class="applying-line">{said}</p> }
}
