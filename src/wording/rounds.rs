//! Rounds in words, and what they end in.

use super::proceedings::listed;
use crate::rules::{AnnouncedProcedure, Dossier, EndsIn, FixedProcedure, Round, Verdict};

/// What stands in the place of a score on a part that is left out because of an earlier round.
pub const LEFT_OUT: &str = "niet verder";

/// That those who passed are not ranked.
pub const LIST: &str = "Wie slaagt, komt op een lijst zonder rangschikking: niemand staat er voor een ander.";

/// What the ranking is called; where there is none, the list of those who passed.
pub fn ranking_name(dossier: &Dossier) -> &'static str {
    if dossier.is_ranked() { "Rangschikking" } else { "Wie geslaagd is" }
}

/// What goes otherwise than that everyone takes everything and those who passed are ranked, a sentence each: who goes on to
/// each round but the first, and that it ends in a list.
pub fn course(procedure: &AnnouncedProcedure) -> Vec<String> {
    let titles = |round: &Round| {
        let parts = round.parts.iter().filter_map(|part| procedure.part(part));
        listed_titles(&parts.map(|part| part.title.as_str()).collect::<Vec<_>>())
    };
    let next = |pair: &[Round]| {
        let (before, after) = (titles(&pair[0]), titles(&pair[1]));
        let minima = format!("Alleen wie elk minimum haalt op {before}, gaat verder naar {after}.");
        match pair[0].go_on {
            Some(most) => format!("{minima} {}", only_best(most)),
            None => minima,
        }
    };
    let listed = (procedure.ends_in() == EndsIn::List).then(|| LIST.to_owned());
    procedure.rounds().windows(2).map(next).chain(listed).collect()
}

fn only_best(most: u32) -> String {
    let go_on = match most {
        1 => "Van hen gaat alleen de beste verder".to_owned(),
        most => format!("Van hen gaan hoogstens de {most} besten verder"),
    };
    format!(
        "{go_on}, volgens hun punten tot dan toe. Wie evenveel punten heeft als de laatste, gaat ook verder."
    )
}

/// What somebody does not take because of an earlier round: `“Assessment” en “Mondelinge proef”`; `None` for who takes
/// everything.
pub fn left_out(verdict: &Verdict, procedure: &FixedProcedure) -> Option<String> {
    let parts = verdict.left_out().iter().filter_map(|part| procedure.part(part));
    let titles: Vec<&str> = parts.map(|part| part.title.as_str()).collect();
    (!titles.is_empty()).then(|| listed_titles(&titles))
}

/// Titles as they are: no article is guessed.
fn listed_titles(titles: &[&str]) -> String {
    listed(&titles.iter().map(|title| format!("“{title}”")).collect::<Vec<_>>())
}
