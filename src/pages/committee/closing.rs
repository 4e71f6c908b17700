//! Closing: each test, then the whole selection, then its adoption. Three steps, each with what is still missing.

use super::Room;
use super::check::Findings;
use super::closing_forms::{Adopt, Reopen};
use super::closing_parts::ClosingParts;
use super::room::Open;
use crate::components::{
    Button, ButtonKind, ButtonLink, ConfirmDialog, Fact, Notice, NoticeKind, PageHeader, Sign, StepMark,
    StepState, SummaryList, focus_soon,
};
use crate::rules::{Change, Dossier, PartId, SelectionReopening};
use crate::wording;
use leptos::prelude::*;

/// Whether every test is closed.
pub(super) fn all_closed(dossier: &Dossier) -> bool {
    dossier.scoring().is_some_and(|scoring| scoring.leaves.iter().all(|leaf| dossier.locked(leaf).is_some()))
}

/// Whether verdicts and ranking may be shown: while points are entered only if the secretary shows them.
pub(super) fn result_is_open(dossier: &Dossier) -> bool {
    dossier.running_result_shown() || all_closed(dossier)
}

/// The button of the second step: it closes or opens again, so the keyboard finds it in the same place.
const WHOLE: &str = "selectie-afsluiten";

/// The three steps, and what was closed before.
#[component]
pub(super) fn Closing(open: Open) -> impl IntoView {
    let far = Memo::new(move |_| open.dossier.with(|dossier| Far::of(dossier)));
    let state = move |at: usize| Signal::derive(move || far.with(|far| far.state(at)));
    let adopting = RwSignal::new(false);
    let adopted = Memo::new(move |_| far.with(|far| far.adopted.is_some()));
    let adopt = move || {
        if far.with(|far| far.closed.is_none()) {
            return ().into_any();
        }
        let (kind, words) = if adopted.get() {
            (ButtonKind::Secondary, "Verbeter de vaststelling")
        } else {
            (ButtonKind::Primary, "Leg de vaststelling vast")
        };
        view! {
            <Button
                id="vaststelling"
                kind
                disabled=open.follows
                on_press=move |()| adopting.set(true)
            >
                {words}
            </Button>
        }
        .into_any()
    };
    view! {
        <PageHeader
            title="Afsluiten en vaststellen"
            lead="Sluit eerst elke proef en dan de hele selectie. Daarna stelt de aanstellende overheid het resultaat vast."
        />
        {move || far.with(|far| far.reopened.clone()).map(|words| view! {
            <Notice kind=NoticeKind::Warning title="De selectie is weer open">
                <p>{words}</p>
                <p>"Heropen de proef die moet veranderen, verbeter ze en sluit ze weer. Sluit daarna de selectie opnieuw af. Selectiewijzer maakt zelf de rechtzetting."</p>
            </Notice>
        }.into_any())}
        <ol class="closing-steps" role="list">
            <Step id="stap-proeven" number=1 title="Proeven sluiten" state=state(0) said=Signal::derive(move || far.with(Far::tests))>
                <ClosingParts open/>
            </Step>
            <Step id="stap-selectie" number=2 title="Selectie afsluiten" state=state(1) said=Signal::derive(move || far.with(Far::whole))>
                <Whole open far/>
            </Step>
            <Step id="stap-vaststelling" number=3 title="Vaststelling" state=state(2) said=Signal::derive(move || far.with(Far::adoption))>
                <div>{adopt}</div>
            </Step>
        </ol>
        <Earlier open/>
        <Adopt open asked=adopting/>
    }
    .into_any()
}

/// How far the selection is, in words.
#[derive(Clone, PartialEq, Eq)]
struct Far {
    open: Vec<PartId>,
    tests: usize,
    errors: usize,
    warnings: usize,
    closed: Option<String>,
    adopted: Option<String>,
    reopened: Option<String>,
}

impl Far {
    fn of(dossier: &Dossier) -> Self {
        let findings = Findings::of(dossier);
        let accepted = dossier.accepted();
        let tests = dossier.scoring().map_or(0, |scoring| scoring.leaves.len());
        Self {
            open: dossier.missing_for_closing().open,
            tests,
            errors: findings.errors.len(),
            warnings: findings.warnings.iter().filter(|found| !accepted.contains(&found.key())).count(),
            closed: dossier.closing().map(|(_, closing)| wording::moment(closing.at)),
            adopted: dossier.adoption().map(wording::adoption),
            reopened: dossier.reopened().map(|reopening| {
                let at = wording::moment(reopening.at);
                format!("Heropend op {at} door {}. Reden: {}", reopening.decided_by, reopening.reason)
            }),
        }
    }

    const fn tests_done(&self) -> bool {
        self.tests > 0 && self.open.is_empty()
    }

    const fn can_close(&self) -> bool {
        self.closed.is_none() && self.tests_done() && self.errors == 0 && self.warnings == 0
    }

    /// How far the step at this place is.
    fn state(&self, at: usize) -> StepState {
        let done = [self.tests_done(), self.closed.is_some(), self.adopted.is_some()];
        let here = done.iter().position(|done| !done);
        match done.get(at) {
            Some(true) => StepState::Done,
            _ if here == Some(at) => StepState::Here,
            _ => StepState::Ahead,
        }
    }

    fn tests(&self) -> String {
        match (self.tests, self.tests - self.open.len()) {
            (0, _) => "De verdeling van de punten is nog niet vastgelegd.".into(),
            (all, closed) if all == closed => "Alle proeven zijn gesloten.".into(),
            (all, closed) => format!("{closed} van {all} proeven gesloten."),
        }
    }

    fn whole(&self) -> String {
        match &self.closed {
            Some(at) => format!("Afgesloten op {at}."),
            None if self.can_close() => "Alles is klaar om af te sluiten.".into(),
            None => "Nog niet afgesloten.".into(),
        }
    }

    fn adoption(&self) -> String {
        match (&self.adopted, &self.closed) {
            (Some(adopted), _) => adopted.clone(),
            (None, Some(_)) => "Nog niet vastgesteld. Tot dan staat op elk blad “onder voorbehoud”.".into(),
            (None, None) => "Dit kan zodra de selectie afgesloten is.".into(),
        }
    }
}

/// A step: its mark, what it is called, how far it is, and what can be done.
#[component]
fn Step(
    id: &'static str,
    number: usize,
    title: &'static str,
    state: Signal<StepState>,
    said: Signal<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <li class="closing-step" aria-current=move || (state.get() == StepState::Here).then_some("step")>
            <StepMark number state/>
            <section class="closing-step__body stack" aria-labelledby=id>
                <div>
                    <h2 id=id tabindex="-1">{title}</h2>
                    <p class="closing-step__said" aria-live="polite">{said}</p>
                </div>
                {children()}
            </section>
        </li>
    }
    .into_any()
}

/// What is missing with links, and the button that closes or opens again.
#[component]
fn Whole(open: Open, far: Memo<Far>) -> impl IntoView {
    let (confirming, reopening) = (RwSignal::new(false), RwSignal::new(false));
    let closed = Memo::new(move |_| far.with(|far| far.closed.is_some()));
    let close = move |()| {
        if open.desk.change(Change::CloseSelection { at: open.desk.outside().now() }) {
            focus_soon(WHOLE);
        }
    };
    let reopen = Callback::new(move |(decided_by, reason)| {
        let at = open.desk.outside().now();
        let reopening = SelectionReopening { at, decided_by, reason };
        if open.desk.change(Change::ReopenSelection { reopening }) {
            focus_soon(WHOLE);
        }
    });
    let button = move || {
        if closed.get() {
            view! {
                <Button id=WHOLE kind=ButtonKind::Secondary disabled=open.follows on_press=move |()| reopening.set(true)>
                    "Heropen de selectie"
                </Button>
            }
            .into_any()
        } else {
            view! {
                <Button
                    id=WHOLE
                    sign=Sign::Lock
                    disabled=Signal::derive(move || open.follows.get() || !far.with(Far::can_close))
                    on_press=move |()| confirming.set(true)
                >
                    "Sluit de selectie af"
                </Button>
            }
            .into_any()
        }
    };
    view! {
        {move || missing(open, &far.get())}
        <div>{button}</div>
        <ConfirmDialog
            id="sluit-selectie"
            title="Selectie afsluiten?"
            open=confirming
            confirm="Sluit de selectie af"
            kind=ButtonKind::Primary
            on_confirm=close
        >
            <p>"Punten, deelname, beslissingen en rangschikking veranderen dan niet meer."</p>
            <p>"Heropenen kan later, met wie besliste en waarom. Wat nu vaststaat, blijft altijd bewaard."</p>
        </ConfirmDialog>
        <Reopen id="heropen-selectie" title="Selectie heropenen" confirm="Heropen de selectie" open=reopening on_reopen=reopen>
            <p>"Wat nu afgesloten is, blijft bewaard. Als je opnieuw afsluit, toont de rechtzetting elk verschil."</p>
        </Reopen>
    }
    .into_any()
}

/// What still keeps the selection open, each with the way to it.
fn missing(open: Open, far: &Far) -> impl IntoView + use<> {
    let mut lines = Vec::new();
    if far.closed.is_some() {
        return None;
    }
    if !far.tests_done() {
        let titles = open.dossier.with_untracked(|dossier| {
            let titles = far.open.iter().map(|part| wording::part_title(part, dossier));
            titles.collect::<Vec<_>>().join(", ")
        });
        lines.push(match far.tests {
            0 => view! { <a href=open.to(Room::Beforehand)>"Leg de verdeling van de punten vast"</a> }
                .into_any(),
            _ => view! { {format!("Nog te sluiten: {titles}")} }.into_any(),
        });
    }
    let to_check = |count: usize, one: &str, many: &str| {
        let words = if count == 1 { format!("1 {one}") } else { format!("{count} {many}") };
        (count > 0).then(|| view! { <a href=open.to(Room::Check)>{words}</a> }.into_any())
    };
    lines.extend(to_check(far.errors, "fout om op te lossen", "fouten om op te lossen"));
    lines.extend(to_check(far.warnings, "waarschuwing om te bekijken", "waarschuwingen om te bekijken"));
    let lines: Vec<_> = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <div class="stack--tight">
                <p>"Dit moet eerst nog:"</p>
                <ul>{lines}</ul>
            </div>
        }
    })
}

/// What was done so far, once a closed selection was opened again, and the way to what was corrected.
#[component]
fn Earlier(open: Open) -> impl IntoView {
    let lines = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let reopened = !dossier.conclusions().reopenings.is_empty();
            if reopened { wording::conclusions(dossier) } else { Vec::new() }
        })
    });
    view! {
        <section class="stack" aria-labelledby="eerder" hidden=move || lines.with(Vec::is_empty)>
            <h2 id="eerder">"Verloop"</h2>
            {move || view! { <SummaryList facts=facts(lines.get())/> }.into_any()}
            <div>
                <ButtonLink href=open.to(Room::Corrigendum) kind=ButtonKind::Secondary sign=Sign::Sheet>"Bekijk de rechtzetting"</ButtonLink>
            </div>
        </section>
    }
    .into_any()
}

/// What was done, as facts below each other.
pub(super) fn facts(lines: Vec<(&'static str, String)>) -> Vec<Fact> {
    lines.into_iter().map(|(what, said)| Fact::new(what, said)).collect()
}
