//! The corrigendum (rechtzetting): what stood at one closing and what stands now, to read and to print.

use super::Room;
use super::closing::{facts, result_is_open};
use super::room::Open;
use crate::components::{Button, ButtonKind, ButtonLink, EmptyState, Fact, PageHeader, Sign, SummaryList};
use crate::rules::{Correction, Corrigendum, Dossier};
use crate::wording::{self, CorrectedLine};
use leptos::prelude::*;

/// Every corrigendum, the newest first.
#[component]
pub(super) fn CorrigendumRoom(open: Open) -> impl IntoView {
    let some = Memo::new(move |_| open.dossier.with(|dossier| !dossier.conclusions().reopenings.is_empty()));
    view! {
        <PageHeader title="Rechtzetting" lead="Wat verschilt tussen twee afsluitingen: wat er stond, en wat er nu staat.">
            <div class="cluster screen-only">
                <ButtonLink href=open.to(Room::Closing) kind=ButtonKind::Quiet>"Terug naar afsluiten"</ButtonLink>
                <div hidden=move || !some.get()>
                    <Button kind=ButtonKind::Secondary sign=Sign::Print on_press=move |()| open.desk.outside().print()>
                        "Druk de rechtzetting af"
                    </Button>
                </div>
            </div>
        </PageHeader>
        {move || if some.get() {
            let sheets = open.dossier.with(|dossier| corrigenda(dossier));
            let sheets = sheets.into_iter().map(|one| view! { <article class="sheet minutes">{one}</article> });
            sheets.map(IntoAny::into_any).collect_view().into_any()
        } else {
            view! {
                <EmptyState sign=Sign::Sheet title="Nog niets recht te zetten">
                    <p>"Als je een afgesloten selectie heropent, verandert en weer afsluit, staat hier elk verschil."</p>
                </EmptyState>
            }
            .into_any()
        }}
    }
    .into_any()
}

/// A sheet for each closing that was opened again, the newest first.
pub(super) fn corrigenda(dossier: &Dossier) -> Vec<AnyView> {
    let numbers: Vec<u32> = dossier.conclusions().reopenings.keys().rev().copied().collect();
    numbers.into_iter().filter_map(|number| one(dossier, number)).collect()
}

/// What changed since the closing with this number: until the next one, or until now.
fn one(dossier: &Dossier, number: u32) -> Option<AnyView> {
    let conclusions = dossier.conclusions();
    let closing = conclusions.closings.get(&number)?;
    let next = conclusions.closings.get(&(number + 1));
    let after: &Dossier = next.map_or(dossier, |next| &next.stood);
    let told = next.is_some() || result_is_open(dossier);
    let corrigendum = if told { Corrigendum::between(&closing.stood, after) } else { Corrigendum::default() };
    let id = format!("rechtzetting-{number}");
    let mut lines = wording::conclusion_of(number, dossier);
    let again = wording::conclusion_of(number + 1, dossier).into_iter().next();
    lines.push(again.unwrap_or_else(|| ("Opnieuw afgesloten", "nog niet".into())));
    let said = match (told, corrigendum.is_empty()) {
        (false, _) => {
            view! { <p>"De verschillen staan hier zodra elke proef weer gesloten is."</p> }.into_any()
        }
        (true, true) => view! { <p>"Er is niets veranderd."</p> }.into_any(),
        (true, false) => differences(dossier, &corrigendum, &closing.stood, after, &id),
    };
    let draft = next.is_none().then(|| view! { <p class="minutes__draft">"ONTWERP"</p> }.into_any());
    let sheet = view! {
        <section class="stack" aria-labelledby=id.clone()>
            {draft}
            <h2 id=id.clone()>{format!("Rechtzetting van de afsluiting van {}", wording::day(closing.at.date))}</h2>
            <SummaryList facts=facts(lines)/>
            {said}
        </section>
    };
    Some(sheet.into_any())
}

/// Who is touched, then every difference in a table.
fn differences(
    dossier: &Dossier,
    corrigendum: &Corrigendum,
    before: &Dossier,
    after: &Dossier,
    id: &str,
) -> AnyView {
    let who = |touched: &dyn Fn(&Correction) -> bool| {
        let touched = corrigendum.corrections.iter().filter(|one| touched(one));
        let numbers: Vec<_> = touched.map(|one| one.number.to_string()).collect();
        if numbers.is_empty() { "niemand".to_owned() } else { numbers.join(", ") }
    };
    let decisions = wording::corrected_matters(corrigendum, before, after);
    let decisions = (!decisions.is_empty()).then(|| rows("Vooraf beslist".into(), decisions));
    let rows: Vec<_> = corrigendum
        .corrections
        .iter()
        .map(|one| {
            let name = dossier.name(&one.candidate).map(|name| format!(" {name}")).unwrap_or_default();
            rows(format!("Kandidaat {}{name}", one.number), wording::corrected(one, before, after))
        })
        .collect();
    let table = format!("{id}-tabel");
    view! {
        <SummaryList facts=vec![
            Fact::new("Uitslag verandert voor", who(&Correction::verdict_changes)),
            Fact::new("Plaats verandert voor", who(&Correction::place_changes)),
            Fact::new("Brief opnieuw te versturen aan", who(&|_| true)),
        ]/>
        <h3 id=table.clone()>"Wat verandert"</h3>
        <div class="minutes__frame" role="region" tabindex="0" aria-labelledby=table>
            <table class="minutes__table corrigendum">
                <thead>
                    <tr>
                        <th scope="col">"Wat"</th>
                        <th scope="col">"Er stond"</th>
                        <th scope="col">"Er staat nu"</th>
                    </tr>
                </thead>
                {decisions}
                {rows}
            </table>
        </div>
    }
    .into_any()
}

/// Everything about one candidate, or about the decisions, under one head.
fn rows(head: String, lines: Vec<CorrectedLine>) -> AnyView {
    let lines: Vec<_> = lines
        .into_iter()
        .map(|CorrectedLine { what, before, after }| view! { <tr><td>{what}</td><td>{before}</td><td>{after}</td></tr> })
        .collect();
    view! { <tbody><tr><th scope="rowgroup" colspan="3">{head}</th></tr>{lines}</tbody> }.into_any()
}
