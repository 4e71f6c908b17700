//! Facts: what it is, and what it says.

use leptos::prelude::*;

/// A fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// What it says; `None` where nobody said it.
    pub said: Option<String>,
}

impl Fact {
    /// A fact that is known.
    pub fn new(name: impl Into<String>, said: impl Into<String>) -> Self {
        Self { name: name.into(), said: Some(said.into()) }
    }

    /// A fact that nobody stated.
    pub fn missing(name: impl Into<String>) -> Self {
        Self { name: name.into(), said: None }
    }
}

/// Facts below each other.
#[component]
pub fn SummaryList(
    /// The facts.
    facts: Vec<Fact>,
    /// What stands where nobody said it.
    #[prop(into, default = "Niet vermeld".into())]
    missing: String,
) -> impl IntoView {
    let facts = facts
        .into_iter()
        .map(|Fact { name, said }| {
            let class = match said {
                Some(_) => "summary-list__said",
                None => "summary-list__said summary-list__said--missing",
            };
            view! {
                <div class="summary-list__fact">
                    <dt class="summary-list__name">{name}</dt>
                    <dd class=class>{said.unwrap_or_else(|| missing.clone())}</dd>
                </div>
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! { <dl class="summary-list">{facts}</dl> }
}
