//! The headings of the template, and what each of them opens.

use super::letters::{begins_with, count, small};
use super::marker::marked;
use crate::vacancy::Cluster;

/// A zone of the text: what stands below one of the template's headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    /// Positionering van de functie.
    Function,
    /// WAT – the tasks.
    Tasks,
    /// HOE – the competencies with their levels.
    Competencies,
    /// KENNIS.
    Knowledge,
    /// Who signs; has no heading.
    SignOff,
    /// The competency profile.
    Profile,
    /// The overview of the competencies.
    Overview,
    /// The competencies in full; has no heading.
    Detail,
    /// Evaluatiecriteria.
    Criteria,
}

/// The zone that these words open, where they are one of the template's headings.
pub(super) fn opened(words: &str) -> Option<Zone> {
    let short = |most| count(words) <= most;
    let capitals = |word: &str| {
        let rest = words.strip_prefix(word)?.trim_start();
        let after = rest.trim_start_matches(['–', '-', '—', ':']);
        (after.len() < rest.len() && short(16)).then_some(())
    };
    if begins_with(words, "positionering van de functie") && short(6) {
        Some(Zone::Function)
    } else if capitals("WAT").is_some() {
        Some(Zone::Tasks)
    } else if capitals("HOE").is_some() {
        Some(Zone::Competencies)
    } else if capitals("KENNIS").is_some() || words == "KENNIS" {
        Some(Zone::Knowledge)
    } else if begins_with(words, "medewerker:") && short(6) {
        Some(Zone::SignOff)
    } else if ["algemeen competentieprofiel", "competentieprofiel"]
        .iter()
        .any(|name| begins_with(words, name))
        && short(4)
        && words.starts_with(char::is_uppercase)
    {
        Some(Zone::Profile)
    } else if begins_with(words, "overzicht") && small(words).contains("competenties") && short(5) {
        Some(Zone::Overview)
    } else if words.starts_with("Evaluatiecriteria") || words.starts_with("EVALUATIECRITERIA") {
        short(12).then_some(Zone::Criteria)
    } else {
        None
    }
}

/// Our names for a section of the template: its anchor, and what the table of contents calls it.
pub(super) const fn names(zone: Zone) -> (&'static str, &'static str) {
    match zone {
        Zone::Function => ("functie", "De functie"),
        Zone::Tasks => ("taken", "Je taken"),
        Zone::Competencies => ("competenties", "Gevraagde competenties"),
        Zone::Knowledge => ("kennis", "Kennis"),
        Zone::SignOff => ("kennisname", "Kennisname"),
        Zone::Profile => ("competentieprofiel", "Competentieprofiel"),
        Zone::Overview => ("overzicht-competenties", "Overzicht van de competenties"),
        Zone::Detail => ("competenties-in-detail", "Competenties in detail"),
        Zone::Criteria => ("evaluatiecriteria", "Evaluatiecriteria"),
    }
}

/// Every zone: their anchors are kept free for them.
pub(super) const ZONES: [Zone; 9] = [
    Zone::Function,
    Zone::Tasks,
    Zone::Competencies,
    Zone::Knowledge,
    Zone::SignOff,
    Zone::Profile,
    Zone::Overview,
    Zone::Detail,
    Zone::Criteria,
];

/// Headings that the template has below the others: how each begins, its anchor and our short name.
const BELOW: [(&str, &str, &str); 7] = [
    ("plaats in het organogram", "organogram", "Plaats in het organogram"),
    ("afdelingstaak", "afdelingstaak", "Doel van de dienst"),
    ("specifieke taken", "specifieke-taken", "Specifieke taken"),
    ("meerjarenplanning", "meerjarenplanning", "Meerjarenplanning"),
    ("budgetbeheer", "budgetbeheer", "Budgetbeheer"),
    ("overige taken", "overige-taken", "Overige taken"),
    ("profiel - attitude", "houding", "Profiel en houding"),
];

/// The anchor and the short name of a heading below the others, where the template has it.
pub(super) fn below(words: &str) -> Option<(&'static str, &'static str)> {
    let words = words.replace(['–', '—'], "-");
    let found = BELOW.iter().find(|(beginning, ..)| begins_with(&words, beginning));
    found.filter(|_| count(&words) <= 20).map(|(_, anchor, short)| (*anchor, *short))
}

/// A heading above competencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct GroupHeading<'w> {
    /// Its words.
    pub(super) heading: &'w str,
    /// The word above the levels, where it stands there.
    pub(super) level_heading: Option<&'w str>,
    /// What it makes of the competencies.
    pub(super) cluster: Cluster,
}

/// A heading above competencies: kerncompetenties, functiespecifieke competenties, graadcompetenties.
pub(super) fn group(words: &str) -> Option<GroupHeading<'_>> {
    let unnumbered = words.split_once(' ').map_or(words, |(number, rest)| {
        let roman =
            number.strip_suffix('.').is_some_and(|number| number.bytes().all(|sign| b"IVX".contains(&sign)));
        if roman || marked(words).is_some_and(|marked| !marked.is_item()) { rest } else { words }
    });
    let begins = |beginning| begins_with(unnumbered, beginning);
    let cluster = if begins("kerncompetenties") {
        Cluster::Core
    } else if begins("functiespecifieke competenties") {
        Cluster::FunctionSpecific
    } else if begins("graadcompetenties") {
        Cluster::Grade
    } else {
        return None;
    };
    let level = words
        .rsplit_once(' ')
        .filter(|(_, last)| begins_with(last, "niveau") && last.len() == "niveau".len());
    let (heading, level_heading) = level.map_or((words, None), |(heading, last)| (heading, Some(last)));
    let is_sentence = words.ends_with('.') || count(words) > 9;
    (!is_sentence).then_some(GroupHeading { heading, level_heading, cluster })
}

/// The labels before the rows of a competency's detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Label {
    /// Competentie: its name.
    Competency,
    /// Definitie.
    Definition,
    /// Cluster.
    Cluster,
    /// Niveau met voorbeelden.
    Levels,
}

/// What the label before the levels begins with, where its last word stands on the next line.
pub(super) const HALF_OF_LEVELS: &str = "Niveau met";

/// The label that a line begins with, as it stands there, and what follows it.
pub(super) fn label(words: &str) -> Option<(Label, &str, &str)> {
    const LEVELS: &str = "Niveau met voorbeelden";
    if let Some(rest) = words.strip_prefix(LEVELS).filter(|rest| rest.is_empty() || rest.starts_with(' ')) {
        return Some((Label::Levels, LEVELS, rest.trim_start()));
    }
    // In a table the two words of this label stand below each other, perhaps with the first level beside them.
    if let Some(rest) = words.strip_prefix(HALF_OF_LEVELS)
        && (rest.is_empty() || rest.starts_with(' ') && marked(rest.trim_start()).is_some())
    {
        return Some((Label::Levels, HALF_OF_LEVELS, rest.trim_start()));
    }
    let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
    let label = match first.trim_end_matches(':') {
        "Competentie" => Label::Competency,
        "Definitie" => Label::Definition,
        "Cluster" => Label::Cluster,
        _ => return None,
    };
    Some((label, first, rest))
}

/// Whether the words are the template's own, which come back on many pages without being page furniture.
pub(super) fn is_of_template(words: &str) -> bool {
    opened(words).is_some()
        || group(words).is_some()
        || label(words).is_some()
        || words == "voorbeelden"
        || marked(words).is_some()
}
