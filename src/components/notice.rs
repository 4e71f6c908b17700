//! Something to know now.

use super::{Icon, Sign};
use leptos::prelude::*;

/// What kind of thing there is to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    #[default]
    Info,
    /// It worked.
    Success,
    /// Look out before going on.
    Warning,
    /// It did not work.
    Error,
}

impl NoticeKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "notice notice--info",
            Self::Success => "notice notice--success",
            Self::Warning => "notice notice--warning",
            Self::Error => "notice notice--error",
        }
    }

    const fn sign(self) -> Sign {
        match self {
            Self::Info => Sign::Info,
            Self::Success => Sign::Check,
            Self::Warning => Sign::Warning,
            Self::Error => Sign::Fault,
        }
    }

    /// Read aloud first, because the sign is not.
    const fn word(self) -> &'static str {
        match self {
            Self::Info => "Ter informatie: ",
            Self::Success => "Gelukt: ",
            Self::Warning => "Let op: ",
            Self::Error => "Fout: ",
        }
    }
}

/// A message in the text. What appears later because of something somebody did should stand in a
/// container with `role="status"` that was there before.
#[component]
pub fn Notice(
    /// The kind.
    #[prop(optional)]
    kind: NoticeKind,
    /// The first line, in bold.
    #[prop(optional, into)]
    title: Option<String>,
    /// The rest.
    children: Children,
) -> impl IntoView {
    view! {
        <div class=kind.class()>
            <span class="notice__icon"><Icon sign=kind.sign()/></span>
            <div class="notice__body">
                <span class="visually-hidden">{kind.word()}</span>
                {title.map(|title| view! { <p class="notice__title">{title}</p> }.into_any())}
                <div class="notice__rest">{children()}</div>
            </div>
        </div>
    }
}
