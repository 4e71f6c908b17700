//! The way in, and the booklet: every part in one document, to print.

use super::super::document::Document;
use super::block::{Place, chapter, heading_of};
use super::contents::chapters;
use super::{PARTS, document};
use leptos::prelude::*;

/// How the booklet comes on paper.
const PRINTING: [&str; 4] = [
    "Open het boekje en kies Afdrukken in je browser. Kies als printer “Opslaan als pdf”. De bladzijden zijn A5, de helft van een A4.",
    "Open die pdf in een programma dat boekjes afdrukt, zoals Adobe Acrobat Reader. Kies daar “Boekje”, op papier van A4 en aan beide zijden.",
    "Vouw de bladen in twee en niet ze in de vouw.",
    "Heb je zo’n programma niet? Druk dan twee bladzijden per blad af. Dat leest ook, maar je vouwt het niet.",
];

/// The first page of the manual: three ways in.
pub(super) fn entrance() -> Document {
    document(
        "handleiding/",
        "Handleiding",
        "Hoe je met Selectiewijzer werkt: als kandidaat, in de selectiecommissie of aan de website.",
        |root| {
            let ways = PARTS.iter().map(|part| {
                view! {
                    <li class="manual__way">
                        <h2><a href=format!("{root}handleiding/{}/", part.folder)>{part.title}</a></h2>
                        <p>{part.lead}</p>
                    </li>
                }
                .into_any()
            });
            let printing = PRINTING.iter().map(|one| view! { <li>{*one}</li> }.into_any());
            view! {
                <ul class="manual__parts" role="list">{ways.collect_view()}</ul>
                <section class="manual__text" aria-labelledby="boekje-kop">
                    <h2 id="boekje-kop">"Als boekje op papier"</h2>
                    <p><a href=format!("{root}handleiding/boekje/")>"Open het boekje met alle delen"</a></p>
                    <ol>{printing.collect_view()}</ol>
                    <p>"Wil je maar één deel? Open dat deel en druk het op dezelfde manier af."</p>
                </section>
            }
            .into_any()
        },
    )
}

/// Every part in one document.
pub(super) fn booklet() -> Document {
    document(
        "handleiding/boekje/",
        "Handleiding van Selectiewijzer",
        "Alle delen in één boekje, om af te drukken op A5.",
        |root| {
            let place = Place { root, level: 3 };
            let listed = PARTS.iter().map(|part| {
                view! { <li><a href=format!("#{}", part.folder)>{part.title}</a>{chapters(part)}</li> }
                    .into_any()
            });
            let parts = PARTS.iter().map(|part| {
                let heading = format!("{}-kop", part.folder);
                let title = heading_of(2, Some(heading.clone()), part.title);
                let drawn = part.chapters.iter().map(|one| chapter(one, place)).collect_view();
                view! {
                    <section id=part.folder class="manual__part" aria-labelledby=heading>
                        {title}
                        <p class="lead">{part.lead}</p>
                        {drawn}
                    </section>
                }
                .into_any()
            });
            view! {
                <nav class="manual__contents" aria-labelledby="inhoud-kop">
                    <h2 id="inhoud-kop">"Inhoud"</h2>
                    <ol>{listed.collect_view()}</ol>
                </nav>
                <div class="manual__text">
                    <p class="screen-only"><a href=format!("{root}handleiding/#boekje-kop")>"Zo druk je het boekje af"</a></p>
                    {parts.collect_view()}
                </div>
            }
            .into_any()
        },
    )
}
