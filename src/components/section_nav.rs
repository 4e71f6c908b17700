//! Ways to the parts of a page or to the screens of a place.

use leptos::html::{ElementType, Ul};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

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

/// Moves a row that scrolls sideways until the current link stands in it, with some of the one before it.
fn show_current(list: &<Ul as ElementType>::Output) {
    const BEFORE: i32 = 48;
    if let Ok(Some(current)) = list.query_selector("[aria-current]") {
        let current: <Ul as ElementType>::Output = current.unchecked_into();
        list.set_scroll_left(current.offset_left() - list.offset_left() - BEFORE);
    }
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
    let list = NodeRef::<Ul>::new();
    Effect::new(move |_| {
        current.track();
        // The mark moves in the same breath; on a narrow screen the row then shows where we are.
        request_animation_frame(move || {
            // Or it has gone, when somebody moved on at once.
            if let Some(list) = list.try_get_untracked().flatten() {
                show_current(&list);
            }
        });
    });
    let entries = move || {
        links
            .get()
            .into_iter()
            .map(|NavLink { href, label }| {
                let own = href.clone();
                let here = move || current.with(|current| *current == own).then_some(mark);
                view! { <li><a class="section-nav__link" href=href aria-current=here>{label}</a></li> }
            })
            .map(IntoAny::into_any)
            .collect_view()
    };
    view! {
        <nav class=class aria-label=title.clone()>
            {(shape == NavShape::Contents).then(|| view! { <p class="section-nav__title">{title.clone()}</p> }.into_any())}
            <ul class="section-nav__list" node_ref=list>{entries}</ul>
        </nav>
    }
}
