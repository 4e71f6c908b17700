//! The oral test: the guide and the candidates left, one of them right.

use super::candidate_nav::{CandidateNav, Mark, numbers};
use super::oral_form::OralForm;
use super::oral_guide::OralGuide;
use super::room::Open;
use super::{OralPlace, Room};
use crate::components::{
    ButtonKind, ButtonLink, EmptyState, Notice, NoticeKind, PageHeader, Sign, Standing as Badge, VerdictBadge,
};
use crate::rules::Candidate;
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// The guide, or the form of a candidate.
#[component]
pub(super) fn Oral(open: Open, place: OralPlace) -> impl IntoView {
    let name = Room::Oral(place).name();
    if open.dossier.with_untracked(|dossier| dossier.oral_part().is_none()) {
        return view! {
            <PageHeader title=name.to_owned()/>
            <EmptyState sign=Sign::Sheet title="Geen criteria voor een mondelinge proef">
                <p>"In dit dossier zijn geen criteria aangekondigd. Geef de punten en de motivering in bij Per kandidaat."</p>
                <ButtonLink href=open.to(Room::Sheet(None))>"Naar Per kandidaat"</ButtonLink>
            </EmptyState>
        }
        .into_any();
    }
    let ids = numbers(open);
    let here = match place {
        OralPlace::Guide => None,
        OralPlace::Form(number, _) => Some(number),
    };
    let guide = view! {
        <li>
            <a
                class="candidate-link"
                href=open.to(Room::Oral(OralPlace::Guide))
                aria-current=here.is_none().then_some("page")
            >
                "Gespreksleidraad"
            </a>
        </li>
    }
    .into_any();
    let body = move || match place {
        OralPlace::Guide => view! { <OralGuide open/> }.into_any(),
        OralPlace::Form(number, at) => {
            let place = ids.with(|ids| ids.iter().position(|(_, own)| *own == number));
            let Some(place) = place else { return nobody(open, number.to_string()) };
            ids.with_untracked(|ids| {
                let number = |at: usize| ids.get(at).map(|(_, number)| *number);
                let (before, after) = (place.checked_sub(1).and_then(number), number(place + 1));
                let id = ids[place].0.clone();
                view! { <OralForm open id number=ids[place].1 by=None at before after/> }.into_any()
            })
        }
    };
    view! {
        <div class="scoring">
            <CandidateNav
                open
                ids
                here
                room=|number| Room::Oral(OralPlace::Form(number, 0))
                mark=mark(open)
                first=guide
            />
            <div class="sheet-one oral-form stack--loose">{body}</div>
        </div>
    }
    .into_any()
}

fn nobody(open: Open, number: String) -> AnyView {
    view! {
        <PageHeader title="Mondelinge proef"/>
        <Notice kind=NoticeKind::Warning title=format!("Er is geen kandidaat {number}")>
            <p>"Misschien kreeg de kandidaat een ander nummer, of is de kandidaat verwijderd."</p>
            <ButtonLink href=open.to(Room::Candidates) kind=ButtonKind::Secondary>"Naar de kandidaten"</ButtonLink>
        </Notice>
    }
    .into_any()
}

/// How far the form of a candidate is.
fn mark(open: Open) -> Mark {
    Arc::new(move |known| {
        let said = Memo::new(move |_| {
            let candidate = known.get()?.candidate;
            if !candidate.takes_part() {
                return Some((Badge::Withdrawn, wording::standing_word(&candidate.standing).to_owned()));
            }
            open.dossier.with_untracked(|dossier| {
                let (answered, all) = dossier.answered(&candidate);
                let badge = if answered == all { Badge::Passed } else { Badge::Undecided };
                Some((badge, format!("{answered} van {all}")))
            })
        });
        view! {
            {move || said.get().map(|(standing, word)| view! { <VerdictBadge standing word/> }.into_any())}
        }
        .into_any()
    })
}

/// The way to the form of the oral test, with how far it is.
#[component]
pub(super) fn FormLink(open: Open, known: Memo<Option<Arc<Candidate>>>) -> impl IntoView {
    let said = Memo::new(move |_| {
        let known = known.get()?;
        let words = open.dossier.with(|dossier| wording::form_progress(&known, dossier));
        Some((open.to(Room::Oral(OralPlace::Form(known.number, 0))), words))
    });
    move || {
        said.get().map(|(href, words)| {
            view! {
                <p class="screen-only">
                    <ButtonLink href kind=ButtonKind::Secondary sign=Sign::Sheet>{format!("Observaties: {words}")}</ButtonLink>
                </p>
            }
            .into_any()
        })
    }
}
