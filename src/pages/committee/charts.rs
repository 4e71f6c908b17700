//! Charts: how scores lie on the whole and on every part, and how members' scores lie beside each other.

use super::Room;
use super::ranking::Hidden;
use super::room::Open;
use crate::components::{
    Button, ButtonKind, ButtonLink, DataTable, Disclosure, EmptyState, Histogram, MemberRange, PageHeader,
    RangeChart, Sign,
};
use crate::rules::{Charts as Found, Dossier, PanelSpread, PartChart, PartFound, Percent, Unclassed};
use crate::wording;
use leptos::prelude::*;

/// The charts, or why there are none.
#[component]
pub(super) fn Charts(open: Open) -> impl IntoView {
    let found = Memo::new(move |_| open.dossier.with(|dossier| dossier.charts()));
    let fixed = Memo::new(move |_| open.dossier.with(|dossier| dossier.scoring().is_some()));
    let ranked = open.dossier.with_untracked(|dossier| dossier.is_ranked());
    let back = if ranked { "Terug naar de rangschikking" } else { "Terug naar de lijst" };
    let drawn = Memo::new(move |_| found.with(|found| found.as_ref().is_some_and(shows_something)));
    view! {
        <PageHeader title="Grafieken" lead="Hoe de punten verdeeld zijn: over het geheel, per onderdeel en per lid. Achter elke grafiek staan de cijfers.">
            <div class="cluster screen-only">
                <ButtonLink href=open.to(Room::Ranking) kind=ButtonKind::Quiet>{back}</ButtonLink>
                <div hidden=move || !drawn.get()>
                    <Button kind=ButtonKind::Secondary sign=Sign::Print on_press=move |()| open.desk.outside().print()>
                        "Druk de grafieken af"
                    </Button>
                </div>
            </div>
        </PageHeader>
        {move || match (fixed.get(), found.get()) {
            (false, _) => view! {
                <EmptyState sign=Sign::Lock title="Er kunnen nog geen punten gegeven worden">
                    <p>"De verdeling van de punten ligt nog niet vast."</p>
                    <ButtonLink href=open.to(Room::Beforehand)>"Naar Vooraf beslist"</ButtonLink>
                </EmptyState>
            }
            .into_any(),
            (true, None) => view! { <Hidden open what="De grafieken komen"/> }.into_any(),
            (true, Some(found)) if shows_something(&found) => {
                open.dossier.with_untracked(|dossier| sections(dossier, found))
            }
            (true, Some(_)) => view! {
                <EmptyState sign=Sign::Sheet title="Nog niets te tekenen">
                    <p>"Zodra iemand punten heeft, zie je hier per onderdeel hoeveel kandidaten er in elke klasse zitten, en waar het minimum ligt."</p>
                    <ButtonLink href=open.to(Room::Grid)>"Naar Punten"</ButtonLink>
                </EmptyState>
            }
            .into_any(),
        }}
    }
    .into_any()
}

/// Whether anybody has a score on anything.
fn shows_something(found: &Found) -> bool {
    found.parts.iter().any(|chart| {
        let scored = match &chart.found {
            PartFound::Points(found) => found.counted() > 0,
            PartFound::Suitability { suitable, not_suitable, .. } => suitable + not_suitable > 0,
        };
        let given = |members: &PanelSpread| members.members.iter().any(|one| one.summary.is_some());
        scored || chart.members.as_ref().is_some_and(given)
    })
}

/// The whole first: that is what decides.
fn sections(dossier: &Dossier, found: Found) -> AnyView {
    let whole = found.whole;
    let parts = found.parts.into_iter().map(|chart| part(dossier, chart)).collect_view();
    view! {
        <section class="sheet stack" aria-labelledby="grafiek-geheel-kop">
            <h2 id="grafiek-geheel-kop">"Het geheel"</h2>
            <Histogram id="grafiek-geheel" title="Totaal van wie alles heeft afgelegd" found=whole/>
        </section>
        {parts}
    }
    .into_any()
}

fn part(dossier: &Dossier, chart: PartChart) -> AnyView {
    let title = wording::part_title(&chart.part, dossier);
    let id = format!("grafiek-{}", chart.part);
    let heading = format!("{id}-kop");
    let drawn = match chart.found {
        PartFound::Points(found) => {
            view! { <Histogram id=id.clone() title=format!("Punten op {title}") found/> }.into_any()
        }
        PartFound::Suitability { suitable, not_suitable, unclassed } => {
            suitability(&id, &title, suitable, not_suitable, &unclassed)
        }
    };
    let limit = dossier.spread_limit();
    let members = chart.members.map(|found| members(dossier, &id, &title, &found, limit));
    view! {
        <section class="sheet stack" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{title}</h2>
            {drawn}
            {members}
        </section>
    }
    .into_any()
}

/// A part without points has no scale to draw: its counts are said, and stand in a table.
fn suitability(
    id: &str,
    title: &str,
    suitable: usize,
    not_suitable: usize,
    others: &[(Unclassed, usize)],
) -> AnyView {
    let counts = [("geschikt", suitable), ("niet geschikt", not_suitable)];
    let said = format!("{suitable} geschikt, {not_suitable} niet geschikt.");
    let others = others.iter().map(|(why, count)| (wording::unclassed(*why), *count));
    let rows = counts.into_iter().chain(others).map(|(words, count)| {
        view! { <tr><th scope="row">{words}</th><td class="figure">{count}</td></tr> }.into_any()
    });
    let rows = rows.collect_view();
    let (id, caption) = (format!("{id}-cijfers"), format!("{title}: aantal kandidaten"));
    view! {
        <p>{said}</p>
        <Disclosure summary="Toon de cijfers">
            <DataTable id caption>
                <thead><tr><th scope="col">"Bevinding"</th><th scope="col" class="figure">"Aantal"</th></tr></thead>
                <tbody>{rows}</tbody>
            </DataTable>
        </Disclosure>
    }
    .into_any()
}

fn members(dossier: &Dossier, id: &str, title: &str, found: &PanelSpread, limit: Percent) -> AnyView {
    let range = |one: &crate::rules::MemberSpread| MemberRange {
        name: wording::member_name(&one.member, dossier),
        summary: one.summary.clone(),
        common: one.common,
    };
    let mut members: Vec<MemberRange> = found.members.iter().map(range).collect();
    members.sort_by(|one, other| one.name.cmp(&other.name));
    let said = wording::panel_spread(found, limit);
    view! {
        <h3>"Spreiding per lid"</h3>
        <RangeChart id=format!("{id}-leden") title=format!("Scores van de leden op {title}") said most=found.most members/>
    }
    .into_any()
}
