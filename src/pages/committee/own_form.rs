//! What one member observes of one candidate at the oral test, on an own tablet.

use super::candidate_nav::numbers;
use super::oral_form::OralForm;
use super::room::Open;
use super::{OralPlace, Room};
use crate::components::{ButtonKind, ButtonLink, Disclosure, Notice, NoticeKind, PageHeader};
use crate::rules::{CandidateId, CandidateNumber, Dossier, MemberId};
use leptos::prelude::*;

/// The form of the member whose sheet this is; `at` is the criterion to begin with, counted from 1.
#[component]
pub(super) fn OwnForm(open: Open, number: CandidateNumber, at: u8) -> impl IntoView {
    let ids = numbers(open);
    // Drawn again only when the candidates or a recusal change: somebody is writing in it.
    let who = Memo::new(move |_| {
        let (at, id) = ids.with(|ids| {
            let at = ids.iter().position(|(_, own)| *own == number)?;
            Some((at, ids.get(at)?.0.clone()))
        })?;
        open.dossier.with(|dossier| {
            let member = dossier.sheet_member()?.clone();
            let abstains = abstains(dossier, &member, &id);
            Some((at, id, member, abstains))
        })
    });
    let form = move || match who.get() {
        None => {
            unwritten(open, "Mondelinge proef".into(), format!("Kandidaat {number} staat niet op je blad."))
        }
        Some((.., true)) => {
            unwritten(open, format!("Kandidaat {number}"), "Je onthoudt je bij deze kandidaat.".into())
        }
        Some((place, id, member, false)) => {
            let near = |at: usize| ids.with_untracked(|ids| ids.get(at).map(|(_, number)| *number));
            let (before, after) = (place.checked_sub(1).and_then(near), near(place + 1));
            view! { <OralForm open id number by=Some(member) at before after/> }.into_any()
        }
    };
    view! { <div class="oral-form stack--loose">{form}</div> }.into_any()
}

/// Whether the member does not judge this candidate at the oral test.
pub(super) fn abstains(dossier: &Dossier, member: &MemberId, candidate: &CandidateId) -> bool {
    let part = dossier.oral_part();
    part.is_some_and(|part| dossier.proceedings().recusal(part, member, candidate).is_some())
}

/// What is said to every candidate at the start, where the guide has that.
#[component]
pub(super) fn Introduction(open: Open) -> impl IntoView {
    let said = Memo::new(move |_| {
        let guide = open.dossier.with(|dossier| dossier.fixed_guide().cloned())?;
        (!guide.introduction.is_empty()).then_some(guide.introduction)
    });
    move || {
        said.get().map(|words| {
            view! {
                <Disclosure summary="Wat je elke kandidaat bij het begin zegt"><p class="keep-lines">{words}</p></Disclosure>
            }
            .into_any()
        })
    }
}

/// The way to the form of a candidate, with how far it is.
#[component]
pub(super) fn FormWay(open: Open, candidate: CandidateId, number: CandidateNumber) -> impl IntoView {
    let words = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let (answered, all) = dossier.answered(dossier.candidate(&candidate)?);
            Some(format!("{answered} van {all}"))
        })
    });
    let href = open.to(Room::Oral(OralPlace::Form(number, 0)));
    view! {
        <a class="form-way" href=href>
            <span class="visually-hidden">{format!("Observaties bij kandidaat {number}: ")}</span>
            {words}
        </a>
    }
    .into_any()
}

fn unwritten(open: Open, title: String, words: String) -> AnyView {
    view! {
        <PageHeader title/>
        <Notice kind=NoticeKind::Warning>
            <p>{words}</p>
            <ButtonLink href=open.to(Room::default()) kind=ButtonKind::Secondary>"Naar mijn scoreblad"</ButtonLink>
        </Notice>
    }
    .into_any()
}
