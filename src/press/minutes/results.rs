//! What the minutes say of the candidates: scores, verdicts with every reason, ranking, motivations.

use super::section;
use crate::archive::{Block, Cell, Column, Line, Row, Said, Section, Table};
use crate::press::ranking::{ranking_rows, ranking_table};
use crate::rules::{Candidate, Dossier, Standing};
use crate::wording;

const CUT: &str = "Wat behaald is, is afgekapt op twee decimalen; “…” betekent dat er meer volgen. Vergeleken is met de exacte waarde, die als breuk erbij staat.";
const HIDDEN: &str = "De uitslag en de rangschikking staan hier zodra elke proef gesloten is, of als het lopende resultaat getoond wordt.";

/// Every score, one row per candidate; verdict and reasons where they may be shown.
pub(super) fn results(dossier: &Dossier, shown: bool) -> Section {
    let scoring = dossier.scoring();
    let leaves = scoring.map(|scoring| scoring.procedure.leaves()).unwrap_or_default();
    let mut columns = vec![Column::words("Kandidaat")];
    columns.extend(leaves.iter().map(|(part, _)| Column::figures(&part.title)));
    columns.extend([Column::figures("Totaal"), Column::words("Uitslag en redenen")]);
    let candidates = dossier.candidates();
    let rows = candidates.iter().map(|candidate| Row::Cells(row(dossier, shown, candidate))).collect();
    let unmasked = dossier.unmasking().map(|done| {
        let present = done.present.join(", ");
        let at = wording::moment(done.at);
        Block::Paragraph(format!("De namen kwamen naast de nummers op {at}, in aanwezigheid van {present}."))
    });
    let mut blocks: Vec<Block> = unmasked.into_iter().collect();
    blocks.extend([Block::Table(Table { columns, rows }), Block::Small(CUT.into())]);
    section("Punten en uitslag", blocks)
}

fn row(dossier: &Dossier, shown: bool, candidate: &Candidate) -> Vec<Cell> {
    let name = dossier.name(&candidate.id).map(|name| format!(" {name}")).unwrap_or_default();
    let scoring = dossier.scoring();
    let leaves = scoring.map(|scoring| scoring.procedure.leaves()).unwrap_or_default();
    let scores = leaves.into_iter().map(|(part, leaf)| {
        let members = wording::members_scores(candidate, part, dossier).map(Line::Aside);
        let out = shown && dossier.does_not_take(candidate, &part.id);
        let score = if out { wording::LEFT_OUT.to_owned() } else { wording::score(candidate, part, leaf) };
        let score = Line::Plain(score);
        Cell(std::iter::once(score).chain(members).collect())
    });
    let verdict = if shown { dossier.verdict(candidate) } else { None };
    let total = verdict.as_ref().and_then(crate::rules::Verdict::total).map(wording::exact);
    let (word, mut reasons) = match (&verdict, scoring) {
        (Some(verdict), Some(scoring)) if verdict.is_passed() => {
            (wording::verdict_word(verdict), vec![wording::verdict_why(verdict, &scoring.procedure)])
        }
        (Some(verdict), Some(scoring)) => {
            (wording::verdict_word(verdict), wording::verdict_reasons(verdict, &scoring.procedure))
        }
        _ if candidate.takes_part() => ("nog niet getoond", Vec::new()),
        _ => (wording::standing_word(&candidate.standing), Vec::new()),
    };
    if candidate.standing != Standing::TakingPart {
        reasons.push(format!("{}.", wording::standing(&candidate.standing, dossier)));
    }
    let said = std::iter::once(Line::Strong(word.into())).chain(reasons.into_iter().map(Line::Plain));
    let head = Cell::plain(format!("{}{name}", candidate.number));
    let total = total.map_or_else(Cell::default, Cell::plain);
    std::iter::once(head).chain(scores).chain([total, Cell(said.collect())]).collect()
}

/// The ranking with what became of ties.
pub(super) fn ranking(dossier: &Dossier, shown: bool) -> Section {
    let ranking = dossier.ranking();
    let rows = ranking_rows(dossier, &ranking);
    let blocks = match (shown, rows.is_empty()) {
        (false, _) => vec![Block::Paragraph(HIDDEN.into())],
        (true, true) => vec![Block::Paragraph("Geen enkele kandidaat is geslaagd.".into())],
        (true, false) => {
            let table = Block::Table(ranking_table(rows));
            let ties = dossier.ties().iter().filter(|outcome| outcome.holds_in(&ranking));
            let ties = ties.map(|outcome| Block::Paragraph(wording::tie_outcome(outcome, dossier)));
            let listed = (!dossier.is_ranked()).then(|| Block::Paragraph(wording::LIST.into()));
            listed.into_iter().chain([table]).chain(ties).collect()
        }
    };
    section(wording::ranking_name(dossier), blocks)
}

/// Every motivation, by candidate and part, with who deliberated about a score that was agreed.
pub(super) fn motivations(dossier: &Dossier) -> Option<Section> {
    let leaves = dossier.announced().leaves();
    let mut facts = Vec::new();
    for candidate in dossier.candidates() {
        for (part, _) in &leaves {
            let motivation = candidate.cells.get(&part.id).and_then(|cell| cell.motivation.clone());
            let agreed = wording::consensus(candidate, &part.id, dossier);
            let words: Vec<String> = agreed.into_iter().chain(motivation).collect();
            if !words.is_empty() {
                facts.push(Said { about: format!("Kandidaat {}, {}", candidate.number, part.title), words });
            }
        }
    }
    (!facts.is_empty()).then(|| section("Motiveringen", vec![Block::Facts(facts)]))
}
