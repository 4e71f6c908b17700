//! The interview guide: written together, fixed before the first oral test, printed for the table.

use super::Room;
use super::beforehand::{By, ByForm};
use super::oral_paper::GuidePaper;
use super::room::Open;
use super::typed::TypedArea;
use crate::components::{
    Button, ButtonKind, ButtonLink, Disclosure, LevelLadder, Notice, NoticeKind, PageHeader, Sign,
    Standing as Badge, VerdictBadge,
};
use crate::desk::Target;
use crate::rules::{Change, Competency, CriterionId, Dossier, Matter, Ruling};
use crate::wording;
use leptos::prelude::*;

/// How the guide stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Writing,
    Fixed,
    ChangedSince,
}

impl State {
    fn of(dossier: &Dossier) -> Self {
        match dossier.fixed_guide() {
            None => Self::Writing,
            Some(fixed) if fixed == dossier.guide() => Self::Fixed,
            Some(_) => Self::ChangedSince,
        }
    }

    const fn badge(self) -> (Badge, &'static str) {
        match self {
            Self::Writing => (Badge::Undecided, "nog niet vastgelegd"),
            Self::Fixed => (Badge::Passed, "vastgelegd"),
            Self::ChangedSince => (Badge::Blocked, "gewijzigd, nog niet vastgelegd"),
        }
    }
}

/// A criterion as the guide asks about it; drawn again only when the criteria change.
#[derive(Clone, PartialEq, Eq)]
struct Asked {
    id: CriterionId,
    name: String,
    competency: Option<Competency>,
}

/// The guide: what is said at the start, the questions per criterion, and how it is fixed.
#[component]
pub(super) fn OralGuide(open: Open) -> impl IntoView {
    let asked = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let criteria = dossier.criteria().into_iter();
            criteria
                .map(|criterion| Asked {
                    id: criterion.id().clone(),
                    name: wording::criterion(criterion),
                    competency: criterion.competency().cloned(),
                })
                .collect::<Vec<_>>()
        })
    });
    let unselected = Memo::new(move |_| asked.with(|asked| asked.iter().all(|one| one.competency.is_none())));
    let state = Memo::new(move |_| open.dossier.with(|dossier| State::of(dossier)));
    view! {
        <div class="screen-only stack--loose">
            <PageHeader
                title="Mondelinge proef"
                lead="Elke kandidaat krijgt dezelfde vragen. Leg de gespreksleidraad vast vóór het eerste gesprek."
            >
                <Button
                    id="druk-leidraad"
                    kind=ButtonKind::Secondary
                    sign=Sign::Print
                    on_press=move |()| {
                        open.desk.settle();
                        open.desk.outside().print();
                    }
                >
                    "Druk de leidraad af"
                </Button>
            </PageHeader>
            <section class="sheet stack" aria-labelledby="leidraad">
                <div class="cluster cluster--ends">
                    <h2 id="leidraad">"Gespreksleidraad"</h2>
                    <VerdictBadge
                        standing=Signal::derive(move || state.get().badge().0)
                        word=Signal::derive(move || state.get().badge().1.to_owned())
                    />
                </div>
                <Show when=move || unselected.get()>
                    <Notice kind=NoticeKind::Warning title="Er zijn nog geen competenties gekozen">
                        <p>"Kies bij Vooraf beslist welke competenties aan bod komen. Ze krijgen dan hier hun vragen."</p>
                        <ButtonLink href=open.to(Room::Beforehand) kind=ButtonKind::Secondary>"Naar Vooraf beslist"</ButtonLink>
                    </Notice>
                </Show>
                <TypedArea
                    open
                    id="leidraad-inleiding"
                    label="Inleiding"
                    hint="Wat je elke kandidaat bij het begin zegt.".to_owned()
                    target=Target::Questions(None)
                    read_only=open.follows
                />
                <For each=move || asked.get() key=|asked| asked.id.clone() let:asked>
                    <Questions open asked/>
                </For>
            </section>
            <Fix open state/>
        </div>
        <GuidePaper open/>
    }
    .into_any()
}

/// The questions about one criterion, with what the profile says of it.
#[component]
fn Questions(open: Open, asked: Asked) -> impl IntoView {
    let Asked { id, name, competency } = asked;
    let required = competency.as_ref().and_then(|competency| competency.required);
    let profile = competency.filter(|competency| !competency.levels.is_empty()).map(|competency| {
        let levels = super::oral_paper::steps(&competency);
        view! {
            <Disclosure summary="Wat het profiel zegt">
                <p>{competency.definition}</p>
                <LevelLadder levels required/>
            </Disclosure>
        }
    });
    view! {
        <div class="stack--tight">
            <TypedArea
                open
                id=format!("leidraad-{id}")
                label=name
                hint="Vragen en opdrachten".to_owned()
                target=Target::Questions(Some(id))
                read_only=open.follows
            />
            {profile}
        </div>
    }
    .into_any()
}

/// Who fixes the guide, when, and why it still changes once the oral test has begun.
#[component]
fn Fix(open: Open, state: Memo<State>) -> impl IntoView {
    let today = open.desk.outside().now().date;
    let by =
        open.dossier.with_untracked(|dossier| By::of(dossier, &[Matter::Guide], "selectiecommissie", today));
    let said = move || {
        open.dossier.with(|dossier| {
            let decision = dossier.decision(Matter::Guide)?;
            Some(format!("Vastgelegd door {}", wording::decided_by(decision)))
        })
    };
    let can_take_back = move || {
        open.dossier
            .with(|dossier| !dossier.decisions(Matter::Guide).is_empty() && !dossier.is_late(Matter::Guide))
    };
    let fix = move |()| {
        open.desk.settle();
        let guide = open.dossier.with_untracked(|dossier| dossier.guide().clone());
        by.decide(open, Ruling::Guide(guide));
    };
    view! {
        <div class="stack" hidden=move || open.follows.get()>
            <p role="status">{said}</p>
            // As long as nothing changed there is nothing to fix.
            <div hidden=move || state.get() == State::Fixed>
                <ByForm open by matters=vec![Matter::Guide]/>
            </div>
            <div class="cluster">
                <Button
                    id="leg-leidraad-vast"
                    sign=Sign::Lock
                    disabled=Signal::derive(move || state.get() == State::Fixed)
                    on_press=fix
                >
                    "Leg de leidraad vast"
                </Button>
                <Show when=can_take_back>
                    <Button
                        kind=ButtonKind::Quiet
                        sign=Sign::Undo
                        on_press=move |()| {
                            if open.desk.change(Change::TakeBackDecision { matter: Matter::Guide }) {
                                crate::components::focus("leg-leidraad-vast");
                            }
                        }
                    >
                        "Maak los"
                    </Button>
                </Show>
            </div>
        </div>
    }
    .into_any()
}
