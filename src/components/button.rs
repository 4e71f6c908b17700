//! Buttons, and links that look like them.

use super::{Icon, Sign};
use leptos::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// What one comes here to do; one per place.
    #[default]
    Primary,
    /// Another way on.
    Secondary,
    /// Stays in the background.
    Quiet,
    /// Takes something away.
    Danger,
}

impl ButtonKind {
    /// The classes of this kind.
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button--primary",
            Self::Secondary => "button button--secondary",
            Self::Quiet => "button button--quiet",
            Self::Danger => "button button--danger",
        }
    }
}

/// Something to press. Its words say what happens.
#[component]
pub fn Button(
    /// Pressed.
    #[prop(into)]
    on_press: Callback<()>,
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// A sign before the words.
    #[prop(optional)]
    sign: Option<Sign>,
    /// Whether it cannot be used now; the page says why.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Identifier, where something must find it.
    #[prop(optional, into)]
    id: Option<String>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        // Not `disabled`: a button that can no longer be used would take the keyboard with it.
        <button
            type="button"
            id=id
            class=kind.class()
            aria-disabled=move || disabled.get().then_some("true")
            on:click=move |_| {
                if !disabled.get_untracked() {
                    on_press.run(());
                }
            }
        >
            {sign.map(|sign| view! { <Icon sign/> }.into_any())}
            <span>{children()}</span>
        </button>
    }
}

/// A way to another place that asks for as much attention as a button.
#[component]
pub fn ButtonLink(
    /// Where to.
    #[prop(into)]
    href: String,
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// A sign before the words.
    #[prop(optional)]
    sign: Option<Sign>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <a href=href class=kind.class()>
            {sign.map(|sign| view! { <Icon sign/> }.into_any())}
            <span>{children()}</span>
        </a>
    }
}
