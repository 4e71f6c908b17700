//! Whether what is shown is safe.

use super::{Icon, Sign};
use leptos::prelude::*;

/// How safe the work is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Every change lies on this device.
    Kept {
        /// The time of the last change that was acknowledged, such as 14:03.
        at: String,
        /// Whether it was also handed on: saved as a file or given to another device.
        handed_on: bool,
    },
    /// A change is on its way.
    Busy,
    /// A change could not be stored.
    NotKept {
        /// What to do now.
        advice: String,
    },
    /// Another tab of this browser writes; this one follows.
    Following,
}

impl Saved {
    const fn class(&self) -> &'static str {
        match self {
            Self::Kept { .. } => "saved-state saved-state--kept",
            Self::Busy | Self::Following => "saved-state",
            Self::NotKept { .. } => "saved-state saved-state--not-kept",
        }
    }

    const fn sign(&self) -> Sign {
        match self {
            Self::Kept { .. } => Sign::Kept,
            Self::Busy => Sign::Busy,
            Self::NotKept { .. } => Sign::Fault,
            Self::Following => Sign::Info,
        }
    }

    /// What it says on screen.
    pub fn words(&self) -> String {
        match self {
            Self::Kept { at, handed_on: true } => format!("Bewaard op dit toestel {at}"),
            Self::Kept { at, handed_on: false } => {
                format!("Bewaard op dit toestel {at} – nog niet doorgegeven")
            }
            Self::Busy => "Bezig…".into(),
            Self::NotKept { .. } => "NIET bewaard".into(),
            Self::Following => "Een ander tabblad schrijft in dit dossier. Hier kijk je mee.".into(),
        }
    }
}

/// Always in the same place. Good news is read aloud when there is a pause, bad news at once.
#[component]
pub fn SavedState(
    /// How safe the work is.
    #[prop(into)]
    saved: Signal<Saved>,
) -> impl IntoView {
    let bad = move || match saved.get() {
        Saved::NotKept { advice } => Some(advice),
        Saved::Kept { .. } | Saved::Busy | Saved::Following => None,
    };
    view! {
        <div class=move || saved.with(Saved::class)>
            {move || view! { <Icon sign=saved.with(Saved::sign)/> }}
            <span role="status">
                {move || bad().is_none().then(|| view! { <span>{saved.with(Saved::words)}</span> }.into_any())}
            </span>
            <span role="alert">
                {move || {
                    bad().map(|advice| view! {
                        <strong class="saved-state__word">{saved.with(Saved::words)}</strong>
                        " "
                        <span class="saved-state__advice">{advice}</span>
                    })
                }}
            </span>
        </div>
    }
}
