//! The results of a dossier for other programs: what the CSV says, with codes beside the words.

use crate::archive::{
    RESULTS_FORMAT, ResultEntry, ResultOf, ResultPart, ResultPoints, ResultShortfall, ResultVerdict,
    ResultsFile,
};
use crate::rules::{
    Candidate, Dossier, Entry, FixedProcedure, Gather, Moment, Shortfall, Standing, Suitability, Verdict,
    counted, entered,
};
use crate::wording;
use std::collections::BTreeMap;

/// The results as a file for other programs. Names stand in it under the same condition as in the CSV.
pub fn results_file(dossier: &Dossier, made: Moment) -> ResultsFile {
    let opening = dossier.opening();
    let places: BTreeMap<_, _> =
        dossier.ranking().into_iter().map(|ranked| (ranked.who, ranked.place)).gather();
    let parts = dossier.announced().leaves().into_iter().map(|(part, leaf)| ResultPart {
        id: part.id.to_string(),
        title: part.title.clone(),
        max: dossier
            .scoring()
            .and_then(|scoring| scoring.procedure.leaf(&part.id))
            .map(|leaf| leaf.max)
            .or(leaf.max)
            .map(|max| max.to_string()),
    });
    let one = |candidate: &Candidate| result(dossier, candidate, places.get(&candidate.id).copied());
    ResultsFile {
        format: RESULTS_FORMAT,
        vacancy: opening.vacancy.id.clone(),
        title: opening.vacancy.title.clone(),
        employer: opening.vacancy.employer.clone(),
        practice: opening.practice,
        status: wording::provisional(dossier),
        made: made.to_string(),
        parts: parts.collect(),
        candidates: dossier.candidates().into_iter().map(|candidate| one(candidate)).collect(),
    }
}

fn result(dossier: &Dossier, candidate: &Candidate, place: Option<usize>) -> ResultOf {
    let judged = dossier.scoring().zip(dossier.verdict(candidate));
    let name = dossier.is_unmasked().then(|| dossier.name(&candidate.id).map(str::to_owned)).flatten();
    ResultOf {
        number: candidate.number.get(),
        name,
        standing: standing(&candidate.standing),
        standing_words: wording::standing(&candidate.standing, dossier),
        entries: entries(dossier, candidate),
        verdict: judged.map(|(scoring, verdict)| judgement(&verdict, &scoring.procedure)),
        place,
    }
}

fn entries(dossier: &Dossier, candidate: &Candidate) -> Vec<ResultEntry> {
    let entry = |part: &crate::rules::PartId| {
        let entry = candidate.entry(part);
        let leaf = dossier.scoring().and_then(|scoring| scoring.procedure.leaf(part));
        let out = dossier.does_not_take(candidate, part);
        ResultEntry {
            part: part.to_string(),
            state: if out { "left_out" } else { state(&entry) },
            entered: leaf.and_then(|leaf| entered(&entry, leaf)).map(ResultPoints::new),
            points: leaf.and_then(|leaf| counted(&entry, leaf)).map(ResultPoints::new),
        }
    };
    dossier.announced().leaves().into_iter().map(|(part, _)| entry(&part.id)).collect()
}

fn judgement(verdict: &Verdict, procedure: &FixedProcedure) -> ResultVerdict {
    let (result, shortfalls) = match verdict {
        Verdict::Passed { .. } => ("passed", [].as_slice()),
        Verdict::Failed { shortfalls, .. } => ("failed", shortfalls.as_slice()),
        Verdict::Undecided { .. } => ("undecided", [].as_slice()),
    };
    ResultVerdict {
        result,
        words: wording::verdict_word(verdict).to_owned(),
        total: verdict.total().map(ResultPoints::new),
        shortfalls: shortfalls.iter().map(|missed| shortfall(missed, procedure)).collect(),
    }
}

fn shortfall(missed: &Shortfall, procedure: &FixedProcedure) -> ResultShortfall {
    let (code, part, reached) = match missed {
        Shortfall::Absent { part } => ("absent", Some(part), None),
        Shortfall::NotSuitable { part } => ("not_suitable", Some(part), None),
        Shortfall::Floor { part, best, needed, open } => ("floor", Some(part), Some((*best, *needed, *open))),
        Shortfall::NotAmongBest { best, needed, open, .. } => {
            ("not_among_best", None, Some((*best, *needed, *open)))
        }
        Shortfall::Total { best, needed, open } => ("total", None, Some((*best, *needed, *open))),
    };
    ResultShortfall {
        code,
        part: part.map(ToString::to_string),
        best: reached.map(|(best, ..)| ResultPoints::new(best)),
        needed: reached.map(|(_, needed, _)| needed.to_string()),
        open: reached.is_some_and(|(.., open)| open),
        words: wording::shortfall(missed, procedure),
    }
}

const fn standing(standing: &Standing) -> &'static str {
    match standing {
        Standing::TakingPart => "taking_part",
        Standing::OnCondition { .. } => "on_condition",
        Standing::NotAdmitted { .. } => "not_admitted",
        Standing::Withdrawn { .. } => "withdrawn",
        Standing::Excluded { .. } => "excluded",
    }
}

const fn state(entry: &Entry) -> &'static str {
    match entry {
        Entry::Open => "open",
        Entry::Points(_) => "points",
        Entry::Members(_) => "members",
        Entry::Suitability(Suitability::Suitable) => "suitable",
        Entry::Suitability(Suitability::NotSuitable) => "not_suitable",
        Entry::Absent => "absent",
        Entry::Deferred => "deferred",
        Entry::Unreadable => "unreadable",
        Entry::Conflict => "conflict",
    }
}
