//! A list with bullets, and the lists below its points.

use super::super::fields::{Look, text};
use super::super::items::{Called, items};
use super::super::work::Work;
use crate::components::{Button, ButtonKind, Sign, focus_soon};
use crate::drafting::{Spot, at};
use crate::vacancy::{Item, List};
use leptos::prelude::*;

/// A point of a list.
pub(super) const POINT: Called = Called { one: "Punt", add: "Voeg een punt toe" };
/// A point of a list below a point.
const BELOW: Called = Called { one: "Onderpunt", add: "Voeg een onderpunt toe" };

/// The fields of a list.
pub(super) fn list(list: &Spot<List>, called: Called) -> AnyView {
    view! {
        {text(&at!(list, "marker" marker), format!("Teken voor elk {}", called.one.to_lowercase()), Look::hint("Zoals “–” of “•”").short())}
        {items(&at!(list, "items" items), called, |_| Item::default(), move |item, index| one(&item, called, index))}
    }
    .into_any()
}

fn one(item: &Spot<Item>, called: Called, index: usize) -> AnyView {
    let name = format!("{} {}", called.one, index + 1);
    view! {
        {text(&at!(item, "text" text), name.clone(), Look::lines())}
        {below(item, name)}
    }
    .into_any()
}

/// The list below a point, or the way to put one there.
fn below(item: &Spot<Item>, name: String) -> AnyView {
    let work = Work::here();
    let below = at!(item, "list" list);
    let read = below.clone();
    let has = work.memo(move |vacancy| read.read(vacancy).is_some_and(Option::is_some));
    let (add_id, first) = (
        format!("{}-eronder", item.id()),
        format!("{}-geheel", at!(below.there(), "items" items).item(0).id()),
    );
    let written = below.clone();
    let put = Callback::new(move |()| {
        let new = List { marker: "–".into(), items: vec![Item::default()] };
        work.set(&written, |list| *list = Some(new));
        focus_soon(first.clone());
    });
    let (written, back, of) = (below.clone(), add_id.clone(), name.to_lowercase());
    let take = Callback::new(move |()| {
        work.set(&written, |list| *list = None);
        work.gone.set(Some(format!("De lijst onder {of} is weggehaald.")));
        focus_soon(back.clone());
    });
    let there = below.there();
    let drawn = move || {
        let of = format!(" onder {}", name.to_lowercase());
        let group = format!("Lijst{of}");
        if has.get() {
            view! {
                <div class="draft-below stack" role="group" aria-label=group>
                    {list(&there, BELOW)}
                    <Button kind=ButtonKind::Quiet sign=Sign::Remove on_press=take>
                        "Haal deze lijst weg"<span class="visually-hidden">{of}</span>
                    </Button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <Button id=add_id.clone() kind=ButtonKind::Quiet on_press=put>
                    "Zet er een lijst onder"<span class="visually-hidden">{of}</span>
                </Button>
            }
            .into_any()
        }
    };
    drawn.into_any()
}
