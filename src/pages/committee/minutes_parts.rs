//! What the minutes say around the results: procedure, remarks, signatures.

use super::closing::facts;
use crate::archive::{WireProcedure, fingerprint};
use crate::components::{Fact, SummaryList};
use crate::rules::{Dossier, Finding, Matter, Note, Part, Role};
use crate::wording;
use leptos::prelude::*;

/// Every matter with everything that was ever decided on it.
pub(super) fn beforehand(dossier: &Dossier) -> impl IntoView + use<> {
    let lines = Matter::ALL
        .into_iter()
        .filter(|matter| dossier.matters(*matter))
        .map(|matter| {
            let decisions = dossier.decisions(matter);
            let said = if decisions.is_empty() {
                vec![view! { <p>{wording::matter_default(matter).to_owned()}</p> }]
            } else {
                let words = decisions.iter().enumerate().map(|(at, decision)| {
                    let later = if at == 0 { "" } else { "Daarna gewijzigd. " };
                    format!(
                        "{later}{}. Beslist door {}",
                        wording::ruling(&decision.ruling, dossier),
                        wording::decided_by(decision)
                    )
                });
                words.map(|words| view! { <p>{words}</p> }).collect()
            };
            view! { <div class="minutes__matter"><dt>{wording::matter(matter)}</dt><dd>{said}</dd></div> }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! { <section><h3>"Vooraf beslist"</h3><dl class="minutes__matters">{lines}</dl></section> }.into_any()
}

/// The procedure as announced and as fixed, each with its limits and its fingerprint.
pub(super) fn procedure(dossier: &Dossier) -> impl IntoView + use<> {
    let announced = dossier.announced();
    let parts = announced.parts().iter().flat_map(Part::all);
    let mut lines: Vec<String> =
        parts.map(|part| format!("{}: {}", part.title, wording::announced_limits(part))).collect();
    lines.extend(announced.total_floor().map(|floor| wording::floor_on_whole(floor, announced.max())));
    lines.extend(wording::rounds(announced));
    let before = limits("Zoals aangekondigd", lines, fingerprint(&WireProcedure::from(announced)));
    let after = dossier.scoring().map(|scoring| {
        let fixed = &scoring.procedure;
        let parts = fixed.parts().iter().flat_map(Part::all);
        let mut lines: Vec<String> =
            parts.map(|part| format!("{}: {}", part.title, wording::limits(part))).collect();
        lines.extend(fixed.total_floor().map(|floor| wording::floor_on_whole(floor, fixed.max())));
        limits("Zoals vastgesteld", lines, fingerprint(&WireProcedure::from(fixed)))
    });
    view! { <section><h3>"Procedure"</h3><div class="minutes__procedures">{before}{after}</div></section> }
        .into_any()
}

fn limits(title: &'static str, lines: Vec<String>, mark: String) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).map(IntoAny::into_any).collect_view();
    view! {
        <div>
            <h4>{title}</h4>
            <ul>{lines}</ul>
            <p class="small">"Controletekens: "<span class="code">{mark}</span></p>
        </div>
    }
    .into_any()
}

/// Reopenings, accepted warnings, the minority's view and objections.
pub(super) fn remarks(dossier: &Dossier) -> impl IntoView + use<> {
    let reopenings = dossier.reopenings().iter().map(|one| wording::reopening(one, dossier));
    let accepted = |finding: &Finding| !finding.is_error() && dossier.accepted().contains(&finding.key());
    let warnings = dossier
        .findings()
        .into_iter()
        .filter(accepted)
        .map(|finding| format!("{} (bekeken en aanvaard)", wording::finding(&finding, dossier)));
    let leaves = dossier.announced().leaves().into_iter();
    let unequal = leaves.filter_map(|(part, _)| wording::unequal(&part.id, dossier));
    let lines: Vec<_> =
        reopenings.chain(unequal).chain(warnings).map(|words| view! { <li>{words}</li> }).collect();
    let notes = [Note::MinorityOpinion, Note::Objections]
        .map(|note| Fact::new(wording::note(note), dossier.note(note).unwrap_or("Geen")));
    view! {
        <section>
            <h3>"Opmerkingen"</h3>
            <div class="keep-lines"><SummaryList facts=notes.to_vec()/></div>
            {(!lines.is_empty()).then(|| view! { <ul>{lines}</ul> }.into_any())}
        </section>
    }
    .into_any()
}

/// Closing, opening again, closing anew, and adoption.
pub(super) fn conclusion(dossier: &Dossier) -> impl IntoView + use<> {
    let facts = facts(wording::conclusions(dossier));
    view! { <section><h3>"Afsluiting en vaststelling"</h3><SummaryList facts/></section> }.into_any()
}

/// A line to sign for everyone on the committee; observers left before deliberation.
pub(super) fn signatures(dossier: &Dossier) -> impl IntoView + use<> {
    let lines = dossier
        .committee()
        .values()
        .filter(|member| !member.removed && member.role != Role::Observer)
        .map(|member| {
            view! {
                <li class="signature">
                    <span class="signature__line"></span>
                    <span>{member.name.clone()}</span>
                    <span class="small">{wording::role(member)}</span>
                </li>
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! { <section class="signatures-section"><h3>"Handtekeningen"</h3><ul class="signatures" role="list">{lines}</ul></section> }.into_any()
}
