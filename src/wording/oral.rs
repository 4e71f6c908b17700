//! What is said of the oral test: its criteria, its guide, and what was observed.

use crate::rules::{
    Candidate, Competency, Criterion, CriterionId, Dossier, InterviewGuide, Observation, Observed,
};

/// What a criterion is called, beginning with a capital.
pub fn criterion(criterion: Criterion<'_>) -> String {
    capital(criterion.name())
}

/// The same by its identifier.
pub fn criterion_name(id: &CriterionId, dossier: &Dossier) -> String {
    dossier.criterion(id).map_or_else(|| id.to_string(), self::criterion)
}

/// An observation, or the reason why there is none.
pub fn observation(observation: &Observation) -> String {
    match observation {
        Observation::Said(text) => text.clone(),
        Observation::NotAsked(reason) => format!("Niet bevraagd, omdat {}", reason.trim()),
    }
}

/// What members wrote for themselves, each with the name.
pub fn members_observations(observed: &Observed, dossier: &Dossier) -> Vec<String> {
    let name = |id: &crate::rules::MemberId| {
        dossier.committee().get(id).map_or_else(|| id.to_string(), |member| member.name.clone())
    };
    observed.members.iter().map(|(id, words)| format!("{}: {}", name(id), observation(words))).collect()
}

/// Everything that is said on a criterion: the committee's words, those of members, and the level that was seen.
pub fn observed_words(criterion: Criterion<'_>, observed: &Observed, dossier: &Dossier) -> Vec<String> {
    let mut said: Vec<String> = observed.observation.iter().map(observation).collect();
    said.extend(members_observations(observed, dossier));
    let level = criterion.competency().zip(observed.level);
    said.extend(level.map(|(competency, level)| level_seen(level, competency)));
    said
}

/// The level that was seen, by its description.
pub fn level_seen(number: u8, competency: &Competency) -> String {
    let description = competency.level(number).map_or("", |level| level.description.as_str());
    let covers = match number {
        0 | 1 => "",
        2 => " Dat omvat niveau 1.",
        _ => " Dat omvat ook de lagere niveaus.",
    };
    let asked = match competency.required {
        Some(required) if required == number => ", het gevraagde niveau".to_owned(),
        Some(required) => format!(" (gevraagd: niveau {required})"),
        None => String::new(),
    };
    format!("Niveau {number}{asked}: {}.{covers}", description.trim_end_matches('.'))
}

/// How far the form of a candidate is: `5 van 9 ingevuld`.
pub fn form_progress(candidate: &Candidate, dossier: &Dossier) -> String {
    let (answered, all) = dossier.answered(candidate);
    format!("{answered} van {all} ingevuld")
}

/// The guide in a few words, as the list of decisions has it.
pub fn guide(guide: &InterviewGuide) -> String {
    let questions = match guide.questions.len() {
        1 => "vragen bij 1 criterium".to_owned(),
        count => format!("vragen bij {count} criteria"),
    };
    if guide.introduction.is_empty() { questions } else { format!("inleiding en {questions}") }
}

/// An invented introduction, for practising.
pub const PRACTICE_INTRODUCTION: &str = "Welkom. Wij zijn de selectiecommissie. Elke kandidaat krijgt dezelfde vragen. Wij maken notities; je kan ze later opvragen. Heb je nog een vraag voor we beginnen?";

/// An invented question about a criterion, for practising.
pub fn practice_question(criterion: Criterion<'_>) -> String {
    match criterion {
        Criterion::Aspect(aspect) => {
            format!("Onderwerp: {}. Vertel er iets over en geef een voorbeeld.", aspect.text)
        }
        Criterion::Competency(competency) => format!(
            "Vertel over een situatie waarin {} belangrijk was. Wat deed je, en wat was het resultaat?",
            competency.name.to_lowercase()
        ),
    }
}

pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
