//! Every component in every state on one page; development builds only.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

use crate::components::examples::{Example, Specimen, specimens};
use crate::components::{NavLink, NavShape, PageHeader, SectionNav, SkipLink};
use leptos::prelude::*;

/// The gallery.
#[component]
pub fn Gallery() -> impl IntoView {
    let specimens = specimens();
    let links: Vec<NavLink> = specimens
        .iter()
        .map(|specimen| NavLink::new(format!("#{}", specimen.component), specimen.component))
        .collect();
    let sections = specimens.into_iter().map(section).map(IntoAny::into_any).collect_view();
    view! {
        <SkipLink/>
        <div class="page">
            <header>
                <PageHeader over="Selectiewijzer" title="Galerij" lead="Elk onderdeel in elke toestand."/>
            </header>
            <div class="reading">
                <div><SectionNav title="Onderdelen" links shape=NavShape::Contents/></div>
                <main id="inhoud" class="stack--loose" tabindex="-1">{sections}</main>
            </div>
        </div>
    }
}

fn section(Specimen { component, examples }: Specimen) -> impl IntoView {
    let examples = examples
        .into_iter()
        .map(|Example { name, view }| {
            view! {
                <div class="stack--tight">
                    <p class="small muted">{name}</p>
                    <div data-example=name>{view()}</div>
                </div>
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <section class="stack" id=component aria-labelledby=format!("{component}-title")>
            <h2 id=format!("{component}-title")>{component}</h2>
            {examples}
        </section>
    }
}
