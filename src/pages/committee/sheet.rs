//! One candidate: the list left, one sheet right, for fingers.

use super::Room;
use super::candidate_nav::{CandidateNav, Mark, numbers};
use super::grid_row::badge;
use super::room::Open;
use super::sheet_part::SheetPart;
use crate::components::{
    ButtonKind, ButtonLink, EmptyState, Notice, NoticeKind, PageHeader, Sign, Standing as Badge,
    VerdictBadge, VerdictLine,
};
use crate::desk::{Line, settled};
use crate::rules::{Candidate, CandidateId, CandidateNumber, Scoring, Verdict};
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// The sheet of the candidate with this number; of the first one without a number.
#[component]
pub(super) fn Sheet(open: Open, number: Option<CandidateNumber>) -> impl IntoView {
    let ids = numbers(open);
    let shown = settled(Memo::new(move |_| open.dossier.with(|dossier| dossier.result_may_be_shown())));
    let at = Memo::new(move |_| {
        ids.with(|ids| match number {
            Some(number) => ids.iter().position(|(_, own)| *own == number),
            None => (!ids.is_empty()).then_some(0),
        })
    });
    let scoring = Memo::new(move |_| open.dossier.with(|dossier| dossier.scoring().cloned()));
    let body = move || {
        let Some(scoring) = scoring.get() else {
            return view! {
                <PageHeader title=Room::Sheet(None).name().to_owned()/>
                <EmptyState sign=Sign::Lock title="Je kan nog geen punten invullen">
                    <p>"De verdeling van de punten ligt nog niet vast. Leg ze eerst vast bij Vooraf beslist."</p>
                    <ButtonLink href=open.to(Room::Beforehand)>"Naar Vooraf beslist"</ButtonLink>
                </EmptyState>
            }
            .into_any();
        };
        match (at.get(), number) {
            (Some(at), _) => {
                let (before, own, after) = ids.with_untracked(|ids| {
                    let number = |at: usize| ids.get(at).map(|(_, number)| *number);
                    (at.checked_sub(1).and_then(number), ids.get(at).cloned(), number(at + 1))
                });
                own.map(|(id, number)| view! {
                    <div class="scoring">
                        <CandidateNav open ids here=Some(number) room=|number| Room::Sheet(Some(number)) mark=mark(open, shown)/>
                        <One open scoring id number shown before after/>
                    </div>
                })
                .into_any()
            }
            (None, Some(number)) => view! {
                <PageHeader title=Room::Sheet(None).name().to_owned()/>
                <Notice kind=NoticeKind::Warning title=format!("Er is geen kandidaat {number}")>
                    <p>"Misschien kreeg de kandidaat een ander nummer, of is de kandidaat verwijderd."</p>
                    <ButtonLink href=open.to(Room::Candidates) kind=ButtonKind::Secondary>"Naar de kandidaten"</ButtonLink>
                </Notice>
            }
            .into_any(),
            (None, None) => view! {
                <PageHeader title=Room::Sheet(None).name().to_owned()/>
                <EmptyState sign=Sign::People title="Nog geen kandidaten">
                    <p>"Voeg eerst de kandidaten toe. Daarna krijgt elke kandidaat hier een eigen blad."</p>
                    <ButtonLink href=open.to(Room::Candidates)>"Naar de kandidaten"</ButtonLink>
                </EmptyState>
            }
            .into_any(),
        }
    };
    view! { {body} }.into_any()
}

fn mark(open: Open, shown: Signal<bool>) -> Mark {
    Arc::new(move |known| view! { <Stands open known shown/> }.into_any())
}

/// How a candidate stands: the verdict where it may be seen, otherwise how much is still open.
#[component]
fn Stands(open: Open, known: ArcRwSignal<Option<Line>>, shown: Signal<bool>) -> impl IntoView {
    let mark = Memo::new(move |_| {
        let Line { candidate, verdict, .. } = known.get()?;
        if !candidate.takes_part() {
            return Some((Mood::Apart, wording::standing_word(&candidate.standing).to_owned()));
        }
        if shown.get() {
            let (_, word) = badge(verdict.as_deref()?);
            return Some((Mood::of(verdict.as_deref()?), word.to_owned()));
        }
        let open_parts = open.dossier.with_untracked(|dossier| {
            let leaves = dossier.scoring().map(|scoring| scoring.leaves.clone()).unwrap_or_default();
            leaves.iter().filter(|part| dossier.is_open(&candidate, part)).count()
        });
        Some(match open_parts {
            0 => (Mood::Done, "ingevuld".to_owned()),
            count => (Mood::Open, format!("nog {count} open")),
        })
    });
    move || mark.get().map(|(mood, word)| view! { <VerdictBadge standing=mood.badge() word/> }.into_any())
}

/// A badge that can be compared and kept in a memo.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    Passed,
    Failed,
    Open,
    Done,
    Apart,
}

impl Mood {
    const fn of(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Passed { .. } => Self::Passed,
            Verdict::Failed { .. } => Self::Failed,
            Verdict::Undecided { .. } => Self::Open,
        }
    }

    const fn badge(self) -> Badge {
        match self {
            Self::Passed | Self::Done => Badge::Passed,
            Self::Failed => Badge::Failed,
            Self::Open => Badge::Undecided,
            Self::Apart => Badge::Withdrawn,
        }
    }
}

#[component]
fn One(
    open: Open,
    scoring: Arc<Scoring>,
    id: CandidateId,
    number: CandidateNumber,
    shown: Signal<bool>,
    before: Option<CandidateNumber>,
    after: Option<CandidateNumber>,
) -> impl IntoView {
    let known: Memo<Option<Arc<Candidate>>> = {
        let id = id.clone();
        Memo::new(move |_| open.dossier.with(|dossier| dossier.candidate(&id).cloned()))
    };
    let name = open.dossier.with_untracked(|dossier| dossier.name(&id).map(str::to_owned));
    let apart = move || {
        known.with(|known| {
            let known = known.as_ref().filter(|known| !known.takes_part())?;
            Some(open.dossier.with_untracked(|dossier| wording::standing(&known.standing, dossier)))
        })
    };
    let parts = scoring
        .procedure
        .leaves()
        .into_iter()
        .map(|(part, leaf)| {
            view! { <SheetPart open id=id.clone() part=part.clone() leaf=leaf.clone() known/> }.into_any()
        })
        .map(IntoAny::into_any)
        .collect_view();
    let step = move |number: Option<CandidateNumber>, words: &'static str| {
        number.map(|number| view! {
            <ButtonLink href=open.to(Room::Sheet(Some(number))) kind=ButtonKind::Secondary>{format!("{words} ({number})")}</ButtonLink>
        })
    };
    view! {
        <div class="stack--loose sheet-one">
            <PageHeader title=format!("Kandidaat {number}") over=name.unwrap_or_default()/>
            {move || apart().map(|words| view! { <Notice kind=NoticeKind::Warning><p>{words}</p></Notice> }.into_any())}
            <Show when=move || shown.get()>
                <VerdictNow open id=id.clone() scoring=scoring.clone()/>
            </Show>
            {parts}
            <div class="cluster cluster--ends screen-only">
                {step(before, "Vorige")}
                {step(after, "Volgende")}
            </div>
        </div>
    }
    .into_any()
}

/// The verdict that follows the typing, with every reason one tap away.
#[component]
fn VerdictNow(open: Open, id: CandidateId, scoring: Arc<Scoring>) -> impl IntoView {
    let desk = open.desk;
    let verdict = Memo::new(move |_| {
        desk.draft_verdict(&id)
            .map(Arc::new)
            .or_else(|| desk.judged.with(|judged| judged.candidate(&id).and_then(|one| one.verdict.clone())))
    });
    let procedure = StoredValue::new(scoring);
    let standing = Signal::derive(move || {
        verdict.with(|verdict| verdict.as_ref().map_or(Badge::Withdrawn, |verdict| badge(verdict).0))
    });
    let word = Signal::derive(move || {
        verdict
            .with(|verdict| verdict.as_ref().map_or("neemt niet deel", |verdict| badge(verdict).1).to_owned())
    });
    let why = Signal::derive(move || {
        verdict
            .with(|verdict| {
                let verdict = verdict.as_ref()?;
                Some(procedure.with_value(|scoring| wording::verdict_why(verdict, &scoring.procedure)))
            })
            .unwrap_or_default()
    });
    let reasons = Signal::derive(move || {
        verdict
            .with(|verdict| {
                let verdict = verdict.as_ref()?;
                Some(procedure.with_value(|scoring| wording::verdict_reasons(verdict, &scoring.procedure)))
            })
            .unwrap_or_default()
    });
    view! { <div class="sheet sheet-verdict"><VerdictLine standing word why reasons spoken=true/></div> }
        .into_any()
}
