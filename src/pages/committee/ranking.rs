//! The ranking: those who passed by exact total, the others apart.

use super::Room;
use super::copy_table::CopyTable;
use super::declining::{DeclineButton, DeclineDialog};
use super::grid_row::badge;
use super::room::Open;
use super::ties::TieForms;
use crate::components::{
    Button, ButtonKind, ButtonLink, DataTable, EmptyState, Notice, PageHeader, Sign, Standing as Badge,
    VerdictBadge,
};
use crate::desk::Judged;
use crate::press::{RankingRow, copied_ranking, ranking_rows};
use crate::rules::{Candidate, CandidateId, Dossier, Standing};
use crate::wording;
use leptos::prelude::*;

/// The ranking, or why it is not shown.
#[component]
pub(super) fn Ranking(open: Open) -> impl IntoView {
    let shown = Memo::new(move |_| open.dossier.with(|dossier| dossier.result_may_be_shown()));
    let (name, ranked) =
        open.dossier.with_untracked(|dossier| (wording::ranking_name(dossier), dossier.is_ranked()));
    let lead = if ranked { "Alleen wie slaagt, volgens het exacte totaal." } else { wording::LIST };
    let what = if ranked { "De rangschikking komt" } else { "De lijst komt" };
    view! {
        <PageHeader title=name lead>
            <div class="stack screen-only" hidden=move || !shown.get()>
                <p>{move || open.dossier.with(|dossier| wording::provisional(dossier))}</p>
                <div class="cluster">
                    <ButtonLink href=open.to(Room::Charts) kind=ButtonKind::Secondary>"Bekijk de grafieken"</ButtonLink>
                    <Button kind=ButtonKind::Secondary sign=Sign::Print on_press=move |()| open.desk.outside().print()>
                        {if ranked { "Druk de rangschikking af" } else { "Druk de lijst af" }}
                    </Button>
                    <Show when=move || open.desk.judged.with(|judged| !judged.ranking.is_empty())>
                        <CopyTable id="kopieer-rangschikking" make=Callback::new(move |()| {
                            open.dossier.with_untracked(|dossier| {
                                open.desk.judged.with_untracked(|judged| copied_ranking(dossier, &judged.ranking))
                            })
                        })/>
                    </Show>
                </div>
            </div>
        </PageHeader>
        {move || if shown.get() {
            view! { <Tables open/><TieForms open/> }.into_any()
        } else {
            view! { <Hidden open what/> }.into_any()
        }}
    }
    .into_any()
}

/// That the running result is not shown, and what makes it appear: `De rangschikking komt`.
#[component]
pub(super) fn Hidden(open: Open, what: &'static str) -> impl IntoView {
    view! {
        <Notice title="Het lopende resultaat is verborgen">
            <p>{format!("{what} hier zodra elke proef gesloten is, of als je het lopende resultaat toont bij Punten.")}</p>
            <ButtonLink href=open.to(Room::Grid) kind=ButtonKind::Secondary>"Naar Punten"</ButtonLink>
        </Notice>
    }
    .into_any()
}

#[component]
fn Tables(open: Open) -> impl IntoView {
    let asked = RwSignal::new(None);
    let ranked = move || {
        let rows = open
            .dossier
            .with(|dossier| open.desk.judged.with(|judged| ranking_rows(dossier, &judged.ranking)));
        // Before closing, who leaves withdraws; after it, a place is declined.
        let closed = open.dossier.with(|dossier| dossier.closing().is_some());
        let declining = closed.then_some((open, asked));
        if rows.is_empty() {
            view! {
                <EmptyState sign=Sign::Sheet title="Nog niemand geslaagd">
                    <p>"Zodra een kandidaat elk minimum en het totaal haalt, staat die hier."</p>
                </EmptyState>
            }
            .into_any()
        } else {
            view! {
                <DataTable id="rangschikking" caption=open.dossier.with_untracked(|dossier| wording::ranking_name(dossier)) caption_hidden=true>{ranking_lines(rows, declining)}</DataTable>
            }
            .into_any()
        }
    };
    view! {
        {ranked}
        <DeclineDialog open asked/>
        {move || open.dossier.with(|dossier| open.desk.judged.with(|judged| others(dossier, judged)))}
    }
    .into_any()
}

/// Where a place can be declined: the open dossier, and whose question is open.
type Declining = (Open, RwSignal<Option<CandidateId>>);

/// Head and body of the table of a ranking, with a button to decline each place where that can be.
fn ranking_lines(rows: Vec<RankingRow>, declining: Option<Declining>) -> impl IntoView + use<> {
    let named = rows.iter().any(|row| !row.name.is_empty());
    let placed = rows.iter().any(|row| row.place.is_some());
    let lines = rows
        .into_iter()
        .map(|row| view! {
            <tr>
                {row.place.map(|place| view! {
                    <th scope="row">{place}{row.tied.then(|| view! { " "<span class="ex-aequo">"ex aequo"</span> }.into_any())}</th>
                }.into_any())}
                {candidate(row.number.clone(), row.declined, row.place.is_none())}
                {named.then(|| view! { <td>{row.name}</td> }.into_any())}
                <td class="figure">{row.total}</td>
                <td class="figure">{row.percent}</td>
                {declining.map(|(open, asked)| view! {
                    <td class="screen-only"><DeclineButton open who=row.who number=row.number asked/></td>
                }.into_any())}
            </tr>
        })
        .map(IntoAny::into_any).collect_view();
    view! {
        <thead>
            <tr>
                {placed.then(|| view! { <th scope="col">"Plaats"</th> }.into_any())}
                <th scope="col">"Kandidaat"</th>
                {named.then(|| view! { <th scope="col">"Naam"</th> }.into_any())}
                <th scope="col" class="figure">"Totaal"</th>
                <th scope="col" class="figure">"Procent"</th>
                {declining.map(|_| view! { <th scope="col" class="screen-only"><span class="visually-hidden">"Actie"</span></th> }.into_any())}
            </tr>
        </thead>
        <tbody>{lines}</tbody>
    }
    .into_any()
}

/// Who it is; the head of the row where there are no places.
fn candidate(number: String, declined: Option<String>, heads: bool) -> AnyView {
    let declined = declined.map(|words| view! { " "<span class="ex-aequo">{words}</span> }.into_any());
    if heads {
        view! { <th scope="row">{number}{declined}</th> }.into_any()
    } else {
        view! { <td>{number}{declined}</td> }.into_any()
    }
}

/// Everybody who did not pass or does not take part, apart and without a place.
fn others(dossier: &Dossier, judged: &Judged) -> impl IntoView + use<> {
    let lines: Vec<_> = dossier
        .candidates()
        .into_iter()
        .filter_map(|candidate| {
            let Outside { standing, word, reasons } = outside(dossier, judged, candidate)?;
            let name = dossier.name(&candidate.id).map(|name| format!(" {name}"));
            let reasons = reasons
                .into_iter()
                .map(|reason| view! { <li>{reason}</li> })
                .map(IntoAny::into_any)
                .collect_view();
            Some(view! {
                <tr>
                    <th scope="row">{candidate.number.to_string()}{name}</th>
                    <td><VerdictBadge standing word/></td>
                    <td><ul class="reasons" role="list">{reasons}</ul></td>
                </tr>
            })
        })
        .collect();
    let apart = if dossier.is_ranked() { "Buiten de rangschikking" } else { "Wie er niet op staat" };
    (!lines.is_empty()).then(|| view! {
        <div class="stack">
            <h2>{apart}</h2>
            <DataTable id="anderen" caption=apart caption_hidden=true>
                <thead>
                    <tr><th scope="col">"Kandidaat"</th><th scope="col">"Stand"</th><th scope="col">"Waarom"</th></tr>
                </thead>
                <tbody>{lines}</tbody>
            </DataTable>
        </div>
    })
}

struct Outside {
    standing: Badge,
    word: String,
    reasons: Vec<String>,
}

/// How a candidate stands who has no place; `None` for who has one.
fn outside(dossier: &Dossier, judged: &Judged, candidate: &Candidate) -> Option<Outside> {
    let verdict = judged.candidate(&candidate.id).and_then(|one| one.verdict.clone());
    match (&verdict, dossier.scoring()) {
        (Some(verdict), _) if verdict.is_passed() => None,
        (Some(verdict), Some(scoring)) => {
            let (standing, word) = badge(verdict);
            let reasons = wording::verdict_reasons(verdict, &scoring.procedure);
            Some(Outside { standing, word: word.to_owned(), reasons })
        }
        _ => Some(Outside {
            standing: apart(&candidate.standing),
            word: wording::standing_word(&candidate.standing).to_owned(),
            reasons: vec![wording::standing(&candidate.standing, dossier)],
        }),
    }
}

const fn apart(standing: &Standing) -> Badge {
    match standing {
        Standing::TakingPart | Standing::OnCondition { .. } => Badge::Undecided,
        Standing::NotAdmitted { .. } => Badge::NotAdmitted,
        Standing::Withdrawn { .. } => Badge::Withdrawn,
        Standing::Excluded { .. } => Badge::Excluded,
    }
}
