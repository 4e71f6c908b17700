//! The ways to other competencies, and what is done with one as a whole: moved, taken away.

use super::super::shell::Around;
use super::super::work::Work;
use super::places::{self, Place};
use super::{address, name_of};
use crate::components::{Button, ButtonKind, Sign};
use crate::drafting::{at, forget_gone};
use leptos::prelude::*;

/// The ways to all of them, to the one before and to the one behind.
pub(super) fn ways(number: usize) -> AnyView {
    let work = Work::here();
    let named = |number: Option<usize>| {
        work.memo(move |vacancy| {
            let all = vacancy.content.competencies();
            all.get(number?.checked_sub(1)?).map(|one| name_of(one))
        })
    };
    let to = |label: &'static str, number: Option<usize>| {
        let name = named(number);
        move || {
            name.get()
                .map(|name| view! { <li><a href=address(work, number)>{label}": "{name}</a></li> }.into_any())
        }
    };
    view! {
        <nav aria-label="Andere competenties">
            <ul class="draft-between" role="list">
                <li><a href=address(work, None)>"Alle competenties"</a></li>
                {to("Vorige", number.checked_sub(1))}
                {to("Volgende", Some(number + 1))}
            </ul>
        </nav>
    }
    .into_any()
}

/// What can be done with the competency with this number.
pub(super) fn steering(number: usize, place: &Place, name: Memo<String>) -> AnyView {
    let work = Work::here();
    let group = place.group.spot();
    let counted = group.clone();
    let count = work.memo(move |vacancy| counted.read(vacancy).map_or(0, |group| group.competencies.len()));
    let (index, list) = (place.index, at!(group, "competencies" competencies));
    let swap = |to: Option<usize>, number: usize| {
        let (around, list) = (Around::here(), list.clone());
        Callback::new(move |()| {
            let Some(to) = to else { return };
            work.set(&list, |list| {
                if to.max(index) < list.len() {
                    list.swap(index, to);
                }
            });
            around.outside.go(&address(work, Some(number)));
        })
    };
    let (up, down) =
        (swap(index.checked_sub(1), number.saturating_sub(1)), swap(Some(index + 1), number + 1));
    let (around, from) = (Around::here(), place.clone());
    let remove = Callback::new(move |()| {
        let gone = format!("Competentie “{}” is weggehaald, ook uit de lijsten.", name.get_untracked());
        work.change(None, |draft| {
            let before = draft.vacancy.clone();
            places::remove(&mut draft.vacancy, &from);
            forget_gone(&before, &mut draft.vacancy);
        });
        work.gone.set(Some(gone));
        around.outside.go(&address(work, None));
    });
    let of = move || format!(" “{}”", name.get());
    view! {
        <div class="draft-steering" role="group" aria-label="Deze competentie">
            <Button kind=ButtonKind::Quiet disabled=Signal::derive(move || index == 0) on_press=up>
                "Omhoog"<span class="visually-hidden">{of}</span>
            </Button>
            <Button
                kind=ButtonKind::Quiet
                disabled=Signal::derive(move || index + 1 >= count.get())
                on_press=down
            >
                "Omlaag"<span class="visually-hidden">{of}</span>
            </Button>
            <Button kind=ButtonKind::Quiet sign=Sign::Remove on_press=remove>
                "Haal weg"<span class="visually-hidden">{of}</span>
            </Button>
        </div>
    }
    .into_any()
}
