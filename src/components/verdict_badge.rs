//! How a candidate, or a part of one, stands.

use super::{Icon, Sign};
use leptos::prelude::*;

/// How somebody stands. Each has its own sign; all are different things (DOMAIN §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Every condition reached.
    Passed,
    /// At least one condition missed for good.
    Failed,
    /// Not decided yet.
    Undecided,
    /// Did not attend.
    Absent,
    /// Put off to another date.
    Deferred,
    /// Withdrew.
    Withdrawn,
    /// Excluded by decision.
    Excluded,
    /// Not admitted by decision.
    NotAdmitted,
    /// Something blocks the judgement, such as two values for one cell.
    Blocked,
}

impl Standing {
    const fn class(self) -> &'static str {
        match self {
            Self::Passed => "verdict-badge verdict-badge--good",
            Self::Failed | Self::Absent => "verdict-badge verdict-badge--bad",
            Self::Undecided | Self::Deferred => "verdict-badge verdict-badge--open",
            Self::Withdrawn | Self::Excluded | Self::NotAdmitted => "verdict-badge verdict-badge--apart",
            Self::Blocked => "verdict-badge verdict-badge--warned",
        }
    }

    const fn sign(self) -> Sign {
        match self {
            Self::Passed => Sign::Check,
            Self::Failed => Sign::Cross,
            Self::Undecided => Sign::Open,
            Self::Absent | Self::NotAdmitted => Sign::Apart,
            Self::Deferred => Sign::Clock,
            Self::Withdrawn => Sign::Left,
            Self::Excluded => Sign::Lock,
            Self::Blocked => Sign::Warning,
        }
    }
}

/// Sign and word; never colour alone.
#[component]
pub fn VerdictBadge(
    /// How somebody stands.
    #[prop(into)]
    standing: Signal<Standing>,
    /// The word for it.
    #[prop(into)]
    word: Signal<String>,
) -> impl IntoView {
    view! {
        <span class=move || standing.get().class()>
            {move || view! { <Icon sign=standing.get().sign()/> }}
            <span>{word}</span>
        </span>
    }
}
