//! What a corrigendum says, line by line: what stood there, and what stands there now.

use super::{
    criterion_name, matter, matter_default, members_scores, observed_words, part_title, reached, ruling,
    score, standing, verdict_reasons, verdict_word,
};
use crate::rules::{
    Candidate, Correction, Corrigendum, CriterionId, Dossier, Gather, Matter, Outcome, PartId, SortedSet,
};

/// One thing that was corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectedLine {
    /// What.
    pub what: String,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
}

/// The decisions that changed.
pub fn corrected_matters(corrigendum: &Corrigendum, before: &Dossier, after: &Dossier) -> Vec<CorrectedLine> {
    let said = |about: Matter, dossier: &Dossier| {
        let decision = dossier.decision(about);
        decision.map_or_else(|| matter_default(about).into(), |decision| ruling(&decision.ruling, dossier))
    };
    let lines = |about: &Matter| match about {
        Matter::Guide => corrected_guide(before, after),
        about => vec![CorrectedLine {
            what: matter(*about).into(),
            before: said(*about, before),
            after: said(*about, after),
        }],
    };
    corrigendum.matters.iter().flat_map(lines).collect()
}

/// What differs in the guide that held: the introduction, then the questions by criterion.
fn corrected_guide(before: &Dossier, after: &Dossier) -> Vec<CorrectedLine> {
    let introduction = |dossier: &Dossier| {
        dossier.fixed_guide().map(|guide| guide.introduction.clone()).filter(|text| !text.is_empty())
    };
    let questions = |dossier: &Dossier, id: &CriterionId| dossier.fixed_guide()?.questions.get(id).cloned();
    let line = |about: String, before: Option<String>, after: Option<String>| {
        let what = format!("{}, {about}", matter(Matter::Guide));
        let differs = before != after;
        let said = |text: Option<String>| text.unwrap_or_else(none);
        differs.then(|| CorrectedLine { what, before: said(before), after: said(after) })
    };
    let asked = [before, after].into_iter().filter_map(Dossier::fixed_guide);
    let asked: SortedSet<&CriterionId> = asked.flat_map(|guide| guide.questions.keys()).gather();
    let introduction = line("inleiding".into(), introduction(before), introduction(after));
    let questions = asked
        .into_iter()
        .filter_map(|id| line(criterion_name(id, after), questions(before, id), questions(after, id)));
    introduction.into_iter().chain(questions).collect()
}

/// What changed for one candidate: participation, scores, total, verdict, place, motivations.
pub fn corrected(correction: &Correction, before: &Dossier, after: &Dossier) -> Vec<CorrectedLine> {
    let (then, now) = (before.candidate(&correction.candidate), after.candidate(&correction.candidate));
    let both = |what: String, of: &dyn Fn(&Candidate, &Dossier) -> String| CorrectedLine {
        what,
        before: then.map_or_else(none, |one| of(one, before)),
        after: now.map_or_else(none, |one| of(one, after)),
    };
    let mut lines = Vec::new();
    if correction.standing {
        lines.push(both("Deelname".into(), &|one, dossier| standing(&one.standing, dossier)));
    }
    for part in &correction.parts {
        let title = part_title(part, after);
        let points = both(title.clone(), &|one, dossier| score_on(one, part, dossier, false));
        let same = points.before == points.after;
        lines.push(if same {
            both(title, &|one, dossier| score_on(one, part, dossier, true))
        } else {
            points
        });
    }
    let outcomes = [(&correction.before, before), (&correction.after, after)];
    for (what, of) in
        [("Totaal", total as fn(&Outcome, &Dossier) -> String), ("Uitslag", verdict), ("Plaats", place)]
    {
        let [before, after] = outcomes
            .map(|(outcome, dossier)| outcome.as_ref().map_or_else(none, |outcome| of(outcome, dossier)));
        if before != after {
            lines.push(CorrectedLine { what: what.into(), before, after });
        }
    }
    for part in &correction.motivations {
        let of = |one: &Candidate, _: &Dossier| {
            one.cells.get(part).and_then(|cell| cell.motivation.clone()).unwrap_or_else(none)
        };
        lines.push(both(format!("Motivering, {}", part_title(part, after)), &of));
    }
    for id in &correction.criteria {
        let of = |one: &Candidate, dossier: &Dossier| {
            let observed = one.oral.criteria.get(id).zip(dossier.criterion(id));
            let said = observed.map(|(observed, criterion)| observed_words(criterion, observed, dossier));
            said.filter(|said| !said.is_empty()).map_or_else(none, |said| said.join(" – "))
        };
        lines.push(both(criterion_name(id, after), &of));
    }
    lines
}

fn none() -> String {
    "geen".into()
}

fn score_on(candidate: &Candidate, part: &PartId, dossier: &Dossier, of_members: bool) -> String {
    let known = dossier.scoring().and_then(|scoring| {
        let procedure = &scoring.procedure;
        Some((procedure.part(part)?, procedure.leaf(part)?))
    });
    let Some((part, leaf)) = known else { return none() };
    let said = score(candidate, part, leaf);
    match members_scores(candidate, part, dossier).filter(|_| of_members) {
        Some(members) => format!("{said} ({members})"),
        None => said,
    }
}

fn total(outcome: &Outcome, _: &Dossier) -> String {
    outcome.verdict.as_ref().and_then(crate::rules::Verdict::total).map_or_else(none, reached)
}

fn verdict(outcome: &Outcome, dossier: &Dossier) -> String {
    let (Some(verdict), Some(scoring)) = (&outcome.verdict, dossier.scoring()) else { return none() };
    let reasons = verdict_reasons(verdict, &scoring.procedure);
    match reasons.as_slice() {
        [] => verdict_word(verdict).into(),
        reasons => format!("{}. {}", verdict_word(verdict), reasons.join(" ")),
    }
}

fn place(outcome: &Outcome, _: &Dossier) -> String {
    match outcome.place {
        Some((place, false)) => place.to_string(),
        Some((place, true)) => format!("{place} ex aequo"),
        None => none(),
    }
}
