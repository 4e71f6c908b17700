//! Things in a list of a draft: drawn one below the other, added, moved and taken away.

use super::work::Work;
use crate::components::{Button, ButtonKind, Icon, Sign, focus_soon};
use crate::drafting::{Draft, Spot, forget_gone};
use crate::vacancy::DraftVacancy;
use leptos::prelude::*;
use std::sync::Arc;

/// What a list is called on screen.
#[derive(Clone, Copy)]
pub(super) struct Called {
    /// One of its things: "Punt".
    pub(super) one: &'static str,
    /// On the button that adds one: "Voeg een punt toe".
    pub(super) add: &'static str,
}

/// A list of things, each drawn by `draw`; a new one comes from `fresh`. Where the list must not be empty and is, that is said.
pub(super) fn items<T: Clone + Send + Sync + 'static>(
    list: &Spot<Vec<T>>,
    called: Called,
    fresh: impl Fn(&Draft) -> T + Send + Sync + 'static,
    draw: impl Fn(Spot<T>, usize) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    items_then(list, called, adding(list, called, fresh), draw, |_| ())
}

/// The same with another way to add, and with something that follows from each move and each removal: one change with it.
pub(super) fn items_then<T: Clone + Send + Sync + 'static>(
    list: &Spot<Vec<T>>,
    called: Called,
    add: AnyView,
    draw: impl Fn(Spot<T>, usize) -> AnyView + Send + Sync + 'static,
    follows: impl Fn(&mut DraftVacancy) + Send + Sync + 'static,
) -> AnyView {
    let work = Work::here();
    let (counted, drawn) = (list.clone(), list.clone());
    let count = work.memo(move |vacancy| counted.read(vacancy).map_or(0, Vec::len));
    let draw = Arc::new(draw);
    let follows: Follows = Arc::new(follows);
    let one = move |index: usize| {
        let spot = drawn.item(index);
        let id = spot.id();
        view! {
            <div class="draft-item" role="group" id=format!("{id}-geheel") tabindex="-1" aria-label=format!("{} {}", called.one, index + 1)>
                <div class="draft-item__fields">{draw(spot, index)}</div>
                {tools(&drawn, index, count, called, &follows)}
            </div>
        }
        .into_any()
    };
    let error = work.error_at(list.place());
    let id = list.id();
    view! {
        <div class="draft-items" id=id tabindex="-1">
            <For each=move || 0..count.get() key=|index| *index children=one/>
            {move || error.get().map(|error| view! {
                <p class="field__error"><Icon sign=Sign::Fault/><span>{error}</span></p>
            })}
            {add}
        </div>
    }
    .into_any()
}

/// What follows from a move or a removal.
type Follows = Arc<dyn Fn(&mut DraftVacancy) + Send + Sync>;

/// The button that adds a thing.
pub(super) fn adding<T: Send + Sync + 'static>(
    list: &Spot<Vec<T>>,
    called: Called,
    fresh: impl Fn(&Draft) -> T + Send + Sync + 'static,
) -> AnyView {
    let work = Work::here();
    let added = list.clone();
    let add = move |()| add_item(work, &added, work.draft.with_untracked(|draft| fresh(draft)));
    view! {
        <Button id=add_id(list) kind=ButtonKind::Quiet sign=Sign::Add on_press=Callback::new(add)>{called.add}</Button>
    }
    .into_any()
}

/// Adds a thing at the end and brings the keyboard to it.
pub(super) fn add_item<T: Send + Sync + 'static>(work: Work, list: &Spot<Vec<T>>, new: T) {
    work.set(list, |list| list.push(new));
    let count = work.draft.with_untracked(|draft| list.read(&draft.vacancy).map_or(0, Vec::len));
    focus_soon(format!("{}-geheel", list.item(count.saturating_sub(1)).id()));
}

/// The identifier of what adds a thing to a list.
pub(super) fn add_id<T>(list: &Spot<Vec<T>>) -> String {
    format!("{}-erbij", list.id())
}

/// Moves a thing up or down, or takes it away.
fn tools<T: Clone + Send + Sync + 'static>(
    list: &Spot<Vec<T>>,
    index: usize,
    count: Memo<usize>,
    called: Called,
    follows: &Follows,
) -> AnyView {
    let work = Work::here();
    let named = format!(" {} {}", called.one.to_lowercase(), index + 1);
    let [of_up, of_down] = [named.clone(), named.clone()];
    let whole = |list: &Spot<Vec<T>>, index: usize| format!("{}-geheel", list.item(index).id());
    let move_to = {
        let (list, follows) = (list.clone(), follows.clone());
        move |to: usize| {
            work.change(None, |draft| {
                list.change(&mut draft.vacancy, |list| {
                    if to.max(index) < list.len() {
                        list.swap(index, to);
                    }
                });
                follows(&mut draft.vacancy);
            });
            focus_soon(whole(&list, to));
        }
    };
    let (up, down) = (move_to.clone(), move_to);
    let remove = {
        let (list, follows) = (list.clone(), follows.clone());
        move |()| {
            work.change(None, |draft| {
                let before = draft.vacancy.clone();
                list.change(&mut draft.vacancy, |list| {
                    if index < list.len() {
                        list.remove(index);
                    }
                });
                forget_gone(&before, &mut draft.vacancy);
                follows(&mut draft.vacancy);
            });
            work.gone.set(Some(format!("{} {} is weggehaald.", called.one, index + 1)));
            let left = count.get_untracked();
            focus_soon(if left == 0 { add_id(&list) } else { whole(&list, index.min(left - 1)) });
        }
    };
    view! {
        <div class="draft-item__tools">
            <Button
                kind=ButtonKind::Quiet
                disabled=Signal::derive(move || index == 0)
                on_press=Callback::new(move |()| up(index.saturating_sub(1)))
            >
                "Omhoog"<span class="visually-hidden">{of_up}</span>
            </Button>
            <Button
                kind=ButtonKind::Quiet
                disabled=Signal::derive(move || index + 1 >= count.get())
                on_press=Callback::new(move |()| down(index + 1))
            >
                "Omlaag"<span class="visually-hidden">{of_down}</span>
            </Button>
            <Button kind=ButtonKind::Quiet sign=Sign::Remove on_press=Callback::new(remove)>
                "Haal weg"<span class="visually-hidden">{named}</span>
            </Button>
        </div>
    }
    .into_any()
}
