//! Closing each test on its own, and opening it again with who decided so and why.

use super::closing_forms::Reopen;
use super::room::Open;
use crate::components::{Button, ButtonKind, ConfirmDialog, Sign, focus_soon};
use crate::rules::{Change, Moment, PartId};
use crate::wording;
use leptos::prelude::*;

/// The one button of a part: it closes or opens again, so the keyboard finds it in the same place.
fn button_of(part: &PartId) -> String {
    format!("proef-{part}")
}

/// A test on the screen.
#[derive(Clone, PartialEq, Eq)]
struct Test {
    part: PartId,
    title: String,
    locked: Option<Moment>,
}

/// Which test a question is about, and whether the question is open.
#[derive(Clone, Copy)]
struct Asked {
    test: RwSignal<Option<Test>>,
    open: RwSignal<bool>,
}

impl Asked {
    fn nothing() -> Self {
        Self { test: RwSignal::new(None), open: RwSignal::new(false) }
    }

    fn ask(self, test: &Test) {
        self.test.set(Some(test.clone()));
        self.open.set(true);
    }

    /// The title of the test, for in the question.
    fn title(self) -> Option<String> {
        self.test.with(|test| test.as_ref().map(|test| test.title.clone()))
    }
}

/// Every part with the way to close it.
#[component]
pub(super) fn ClosingParts(open: Open) -> impl IntoView {
    let tests = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let leaves = dossier.scoring().map(|scoring| scoring.leaves.clone()).unwrap_or_default();
            let test = |part: PartId| Test {
                title: wording::part_title(&part, dossier),
                locked: dossier.locked(&part),
                part,
            };
            leaves.into_iter().map(test).collect::<Vec<_>>()
        })
    });
    let closed = Memo::new(move |_| open.dossier.with(|dossier| dossier.closing().is_some()));
    let (closing, reopening) = (Asked::nothing(), Asked::nothing());
    let reopenings = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            dossier.reopenings().iter().map(|one| wording::reopening(one, dossier)).collect::<Vec<_>>()
        })
    });
    let rows = move || {
        let rows = tests.get().into_iter().map(|test| row(open, test, closed, closing, reopening));
        rows.map(IntoAny::into_any).collect_view()
    };
    view! {
        <div class="stack" hidden=move || tests.with(Vec::is_empty)>
            <p>
                {move || if closed.get() {
                    "Moet een proef nog veranderen? Heropen dan eerst de selectie."
                } else {
                    "Een gesloten proef verandert niet meer. Heropenen kan, met wie besliste en waarom."
                }}
            </p>
            <ul class="closing-tests" role="list">{rows}</ul>
            <ul hidden=move || reopenings.with(Vec::is_empty)>
                {move || reopenings.get().into_iter().map(|words| view! { <li>{words}</li> }).map(IntoAny::into_any).collect_view()}
            </ul>
        </div>
        <Questions open closing reopening/>
    }
    .into_any()
}

fn row(open: Open, test: Test, closed: Memo<bool>, closing: Asked, reopening: Asked) -> impl IntoView {
    let (id, title) = (button_of(&test.part), test.title.clone());
    let named = view! { <span class="visually-hidden">{format!(" {title}")}</span> };
    let said = test.locked.map_or_else(|| "Open".into(), |at| format!("Gesloten op {}", wording::moment(at)));
    let button = match (test.locked, closed.get()) {
        // What is closed as a whole opens as a whole first.
        (_, true) => None,
        (Some(_), false) => Some(view! {
            <Button id kind=ButtonKind::Quiet disabled=open.follows on_press=move |()| reopening.ask(&test)>"Heropen"{named}</Button>
        }
        .into_any()),
        (None, false) => Some(view! {
            <Button id kind=ButtonKind::Secondary sign=Sign::Lock disabled=open.follows on_press=move |()| closing.ask(&test)>
                "Sluit"{named}
            </Button>
        }
        .into_any()),
    };
    view! {
        <li class="closing-test">
            <div>
                <p class="closing-test__name">{title}</p>
                <p class="closing-test__said">{said}</p>
            </div>
            {button}
        </li>
    }
    .into_any()
}

/// The question before a test closes, and the one before it opens again.
#[component]
fn Questions(open: Open, closing: Asked, reopening: Asked) -> impl IntoView {
    let change = move |asked: Asked, change: &dyn Fn(PartId, Moment) -> Change| {
        let Some(Test { part, .. }) = asked.test.get_untracked() else { return };
        let button = button_of(&part);
        if open.desk.change(change(part, open.desk.outside().now())) {
            focus_soon(button);
        }
    };
    let close = move |()| change(closing, &|part, at| Change::LockPart { part, at });
    let reopen = Callback::new(move |(decided_by, reason): (String, String)| {
        change(reopening, &|part, at| Change::ReopenPart {
            part,
            at,
            decided_by: decided_by.clone(),
            reason: reason.clone(),
        });
    });
    view! {
        <ConfirmDialog
            id="sluit-proef"
            title="Proef sluiten?"
            open=closing.open
            confirm="Sluit de proef"
            kind=ButtonKind::Primary
            on_confirm=close
        >
            <p><strong>{move || closing.title()}</strong></p>
            <p>"De punten veranderen dan niet meer. Heropenen kan later, met wie besliste en waarom."</p>
        </ConfirmDialog>
        <Reopen id="heropen" title="Proef heropenen" confirm="Heropen" open=reopening.open on_reopen=reopen>
            <p><strong>{move || reopening.title()}</strong></p>
        </Reopen>
    }
    .into_any()
}
