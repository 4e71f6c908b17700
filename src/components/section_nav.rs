//! Ways to the parts of a page or to the screens of a place.

use leptos::prelude::*;

/// A way to somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavLink {
    /// Where to.
    pub href: String,
    /// What it is called.
    pub label: String,
}

impl NavLink {
    /// A link.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into() }
    }
}

/// How the links stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NavShape {
    /// A row of screens, with a line below.
    #[default]
    Tabs,
    /// A table of contents, with its title above.
    Contents,
}

/// Links with the current one marked.
#[component]
pub fn SectionNav(
    /// What the links are, read aloud; a table of contents shows it.
    #[prop(into)]
    title: String,
    /// The links.
    #[prop(into)]
    links: Signal<Vec<NavLink>>,
    /// The address of where we are; none of them where it matches none.
    #[prop(optional, into)]
    current: Signal<String>,
    /// How the links stand.
    #[prop(optional)]
    shape: NavShape,
) -> impl IntoView {
    let (class, mark) = match shape {
        NavShape::Tabs => ("section-nav", "page"),
        NavShape::Contents => ("section-nav section-nav--contents", "location"),
    };
    let entries = move || {
        links
            .get()
            .into_iter()
            .map(|NavLink { href, label }| {
                let own = href.clone();
                let here = move || current.with(|current| *current == own).then_some(mark);
                view! { <li><a class="section-nav__link" href=href aria-current=here>{label}</a></li> }
            })
            .collect_view()
    };
    view! {
        <nav class=class aria-label=title.clone()>
            {(shape == NavShape::Contents).then(|| view! { <p class="section-nav__title">{title.clone()}</p> })}
            <ul class="section-nav__list">{entries}</ul>
        </nav>
    }
}
