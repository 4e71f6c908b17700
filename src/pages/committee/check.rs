//! The check: errors block, warnings are accepted with a tick; each leads to its place.

use super::room::Open;
use super::{OralPlace, Room};
use crate::components::{ButtonKind, ButtonLink, CheckField, Notice, NoticeKind, PageHeader, Sign};
use crate::rules::{Change, Finding, FindingKind, FindingPlace, Found, Matter};
use crate::wording;
use leptos::prelude::*;

/// Everything that the check finds, and the way on.
#[component]
pub(super) fn Check(open: Open) -> impl IntoView {
    let findings = Memo::new(move |_| open.dossier.with(|dossier| Found::of(dossier)));
    view! {
        <PageHeader title="Controleren" lead="Los elke fout op vóór je het proces-verbaal afdrukt. Bekijk elke waarschuwing en vink ze aan."/>
        {move || findings.with(|findings| (findings.errors.is_empty() && findings.warnings.is_empty()).then(|| view! {
            <Notice kind=NoticeKind::Success title="Niets meer te doen"><p>"Er zijn geen fouten en geen waarschuwingen."</p></Notice>
        }))}
        {move || findings.with(|findings| (!findings.errors.is_empty()).then(|| {
            let lines = findings.errors.iter().map(|finding| view! { <li>{link(open, finding)}</li> }).map(IntoAny::into_any).collect_view();
            view! {
                <section class="stack" aria-labelledby="fouten">
                    <h2 id="fouten">{format!("Fouten ({})", findings.errors.len())}</h2>
                    <ul class="findings">{lines}</ul>
                </section>
            }
        }))}
        {move || findings.with(|findings| (!findings.warnings.is_empty()).then(|| {
            let lines = findings.warnings.iter().map(|finding| view! { <li><Warning open finding=finding.clone()/></li> }).map(IntoAny::into_any).collect_view();
            view! {
                <section class="stack" aria-labelledby="waarschuwingen">
                    <h2 id="waarschuwingen">{format!("Waarschuwingen ({})", findings.warnings.len())}</h2>
                    <ul class="findings" role="list">{lines}</ul>
                </section>
            }
        }))}
        <p>"Twijfel je aan een uitkomst? "<a href=open.to(Room::Recount)>"Laat alles narekenen"</a>"."</p>
        <div><ButtonLink href=open.to(Room::Closing) kind=ButtonKind::Secondary sign=Sign::Lock>"Naar afsluiten"</ButtonLink></div>
    }
    .into_any()
}

/// A finding as a way to its place.
pub(super) fn link(open: Open, finding: &Finding) -> impl IntoView + use<> {
    let room = match &finding.place {
        FindingPlace::Decisions(Matter::Guide) => Room::Oral(OralPlace::Guide),
        FindingPlace::Criterion(_, number, criterion) => {
            let criteria = open.dossier.with_untracked(|dossier| {
                dossier.criteria().iter().position(|known| known.id() == criterion)
            });
            let at = criteria.and_then(|at| u8::try_from(at + 1).ok()).unwrap_or(0);
            Room::Oral(OralPlace::Form(*number, at))
        }
        FindingPlace::Decisions(_) => Room::Beforehand,
        FindingPlace::Committee | FindingPlace::Member(_) | FindingPlace::Panel(_) => Room::Committee,
        FindingPlace::Candidates => Room::Candidates,
        FindingPlace::Candidate(..) if finding.kind == FindingKind::NumberTwice => Room::Candidates,
        FindingPlace::Candidate(..) => Room::Key,
        FindingPlace::Score(..) if finding.kind == FindingKind::ScoredThoughAway => Room::Sheets,
        FindingPlace::Score(_, number, _) => Room::Sheet(Some(*number)),
        FindingPlace::Contest(_) => Room::Sheets,
        FindingPlace::Ranking => Room::Ranking,
    };
    let words = open.dossier.with_untracked(|dossier| wording::finding(finding, dossier));
    view! { <a href=open.to(room)>{words}</a> }.into_any()
}

#[component]
fn Warning(open: Open, finding: Finding) -> impl IntoView {
    let key = finding.key();
    let own = key.clone();
    let accepted = Memo::new(move |_| open.dossier.with(|dossier| dossier.accepted().contains(&own)));
    view! {
        <div class="finding cluster cluster--ends">
            <p>{link(open, &finding)}</p>
            <CheckField
                id=format!("aanvaard-{}", key.replace(['/', ' '], "-"))
                label="Bekeken en aanvaard"
                checked=accepted
                disabled=open.follows
                on_toggle=Callback::new(move |accepted| {
                    open.desk.change(Change::AcceptWarning { key: key.clone(), accepted });
                })
            />
        </div>
    }
    .into_any()
}
