//! What the minutes say of the candidates: scores, verdicts with every reason, ranking, motivations.

use super::ranking::{ranking_lines, ranking_rows};
use super::ties::still_tied;
use crate::desk::Judged;
use crate::rules::{Candidate, Dossier, Standing};
use crate::wording;
use leptos::prelude::*;

/// Every score, one row per candidate; verdict and reasons where they may be shown.
pub(super) fn results(dossier: &Dossier, judged: Option<&Judged>) -> impl IntoView + use<> {
    let heads = dossier.scoring().map(|scoring| {
        let leaves = scoring.procedure.leaves().into_iter();
        leaves
            .map(|(part, _)| view! { <th scope="col" class="figure">{part.title.clone()}</th> }.into_any())
            .map(IntoAny::into_any)
            .collect_view()
    });
    let rows = dossier
        .candidates()
        .into_iter()
        .map(|candidate| row(dossier, judged, candidate))
        .map(IntoAny::into_any)
        .collect_view();
    let unmasked = dossier.unmasking().map(|done| {
        let present = done.present.join(", ");
        format!(
            "De namen kwamen naast de nummers op {}, in aanwezigheid van {present}.",
            wording::moment(done.at)
        )
    });
    view! {
        <section>
            <h3 id="verslag-uitslag">"Punten en uitslag"</h3>
            {unmasked.map(|words| view! { <p>{words}</p> }.into_any())}
            <div class="minutes__frame" role="region" tabindex="0" aria-labelledby="verslag-uitslag">
                <table class="minutes__table">
                    <thead>
                        <tr>
                            <th scope="col">"Kandidaat"</th>
                            {heads}
                            <th scope="col" class="figure">"Totaal"</th>
                            <th scope="col">"Uitslag en redenen"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="small">
                "Wat behaald is, is afgekapt op twee decimalen; “…” betekent dat er meer volgen. Vergeleken is met de exacte waarde, die als breuk erbij staat."
            </p>
        </section>
    }
    .into_any()
}

fn row(dossier: &Dossier, judged: Option<&Judged>, candidate: &Candidate) -> impl IntoView + use<> {
    let name = dossier.name(&candidate.id).map(|name| format!(" {name}"));
    let cells = dossier.scoring().map(|scoring| {
        let leaves = scoring.procedure.leaves().into_iter();
        leaves
            .map(|(part, leaf)| {
                let members = wording::members_scores(candidate, part, dossier);
                view! {
                    <td class="figure">
                        {wording::score(candidate, part, leaf)}
                        {members.map(|words| view! { <span class="minutes__members">{words}</span> }.into_any())}
                    </td>
                }
            })
            .map(IntoAny::into_any).collect_view()
    });
    let verdict =
        judged.and_then(|judged| judged.candidate(&candidate.id)).and_then(|one| one.verdict.clone());
    let total = verdict.as_ref().and_then(|verdict| verdict.total()).map(wording::exact);
    let said = match (&verdict, dossier.scoring()) {
        (Some(verdict), Some(scoring)) => {
            let reasons = if verdict.is_passed() {
                vec![wording::verdict_why(verdict, &scoring.procedure)]
            } else {
                wording::verdict_reasons(verdict, &scoring.procedure)
            };
            (wording::verdict_word(verdict).to_owned(), reasons)
        }
        _ if candidate.takes_part() => ("nog niet getoond".to_owned(), Vec::new()),
        _ => (wording::standing_word(&candidate.standing).to_owned(), Vec::new()),
    };
    let (word, mut reasons) = said;
    if candidate.standing != Standing::TakingPart {
        reasons.push(format!("{}.", wording::standing(&candidate.standing, dossier)));
    }
    let reasons =
        reasons.into_iter().map(|reason| view! { <li>{reason}</li> }).map(IntoAny::into_any).collect_view();
    view! {
        <tr>
            <th scope="row">{candidate.number.to_string()}{name}</th>
            {cells}
            <td class="figure">{total}</td>
            <td><strong>{word}</strong><ul class="reasons" role="list">{reasons}</ul></td>
        </tr>
    }
    .into_any()
}

/// The ranking with what became of ties.
pub(super) fn ranking(dossier: &Dossier, judged: Option<&Judged>) -> impl IntoView + use<> {
    let said = match judged {
        None => view! {
            <p>"De uitslag en de rangschikking staan hier zodra elke proef gesloten is, of als het lopende resultaat getoond wordt."</p>
        }
        .into_any(),
        Some(judged) if judged.ranking.is_empty() => view! { <p>"Geen enkele kandidaat is geslaagd."</p> }.into_any(),
        Some(judged) => {
            let rows = ranking_rows(dossier, &judged.ranking);
            let ties = dossier
                .ties()
                .iter()
                .filter(|outcome| still_tied(judged, outcome))
                .map(|outcome| view! { <p>{wording::tie_outcome(outcome, dossier)}</p> }.into_any())
                .map(IntoAny::into_any).collect_view();
            view! {
                <div class="minutes__frame" role="region" tabindex="0" aria-labelledby="verslag-rangschikking">
                    <table class="minutes__table">{ranking_lines(rows, None)}</table>
                </div>
                {ties}
            }
            .into_any()
        }
    };
    view! { <section><h3 id="verslag-rangschikking">"Rangschikking"</h3>{said}</section> }.into_any()
}

/// Every motivation, by candidate and part, with who deliberated about a score that was agreed.
pub(super) fn motivations(dossier: &Dossier) -> impl IntoView + use<> {
    let leaves = dossier.announced().leaves();
    let candidates = dossier.candidates().into_iter();
    let lines: Vec<_> = candidates
        .flat_map(|candidate| leaves.iter().map(move |(part, _)| (candidate, *part)))
        .filter_map(|(candidate, part)| {
            let words = candidate.cells.get(&part.id)?.motivation.clone();
            let agreed = wording::consensus(candidate, &part.id, dossier);
            if words.is_none() && agreed.is_none() {
                return None;
            }
            let about = format!("Kandidaat {}, {}", candidate.number, part.title);
            let agreed = agreed.map(|words| view! { <p>{words}</p> }.into_any());
            let words = words.map(|words| view! { <p class="keep-lines">{words}</p> }.into_any());
            Some(view! {
                <div class="minutes__matter">
                    <dt>{about}</dt>
                    <dd>{agreed}{words}</dd>
                </div>
            })
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section><h3>"Motiveringen"</h3><dl class="minutes__matters">{lines}</dl></section>
        }
    })
}
