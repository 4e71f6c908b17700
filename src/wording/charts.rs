//! What is said of charts: in sentences, and in the tables behind them.

use crate::rules::{Distribution, PanelSpread, Percent, ScoreClass, Summary, Unclassed};

use super::proceedings::listed;
use super::reached;

/// The edges of a class: `12 tot 15`; the last class has the maximum too.
///
/// ```
/// use selectiewijzer::rules::{Exact, ScoreClass};
/// let class = ScoreClass { from: Exact::new(12, 1), until: Exact::new(15, 1), count: 4 };
/// assert_eq!(selectiewijzer::wording::score_class(&class, false), "12 tot 15");
/// assert_eq!(selectiewijzer::wording::score_class(&class, true), "12 tot en met 15");
/// ```
pub fn score_class(class: &ScoreClass, last: bool) -> String {
    let until = if last { "tot en met" } else { "tot" };
    format!("{} {until} {}", class.from.needed(), class.until.needed())
}

/// Why somebody who takes part stands in no class.
pub const fn unclassed(why: Unclassed) -> &'static str {
    match why {
        Unclassed::LeftOut => super::LEFT_OUT,
        Unclassed::Absent => "afwezig",
        Unclassed::Deferred => "uitgesteld",
        Unclassed::Open => "nog open",
    }
}

/// The minimum beside its line in a chart: `minimum 15`.
pub fn floor_mark(found: &Distribution) -> Option<String> {
    found.least.map(|least| format!("minimum {least}"))
}

/// A distribution in sentences.
pub fn distribution(found: &Distribution) -> String {
    let mut said = match &found.summary {
        None => vec!["Nog niemand heeft punten.".to_owned()],
        Some(summary) => vec![format!("{} met punten: {}.", people(summary.count), summed_up(summary))],
    };
    if let (Some(least), Some(summary)) = (found.least, &found.summary) {
        let reaching = match (found.reaching, summary.count) {
            (0, _) => "Niemand haalt".to_owned(),
            (reaching, all) if reaching == all => "Iedereen haalt".to_owned(),
            (1, _) => "1 kandidaat haalt".to_owned(),
            (reaching, _) => format!("{reaching} kandidaten halen"),
        };
        said.push(format!("{reaching} het minimum van {least}."));
    }
    said.extend(apart(&found.unclassed));
    said.join(" ")
}

/// Who has no score that counts, in a sentence: `Zonder punten: 1 afwezig en 2 nog open.`
pub fn apart(others: &[(Unclassed, usize)]) -> Option<String> {
    let words: Vec<String> =
        others.iter().map(|(why, count)| format!("{count} {}", unclassed(*why))).collect();
    (!words.is_empty()).then(|| format!("Zonder punten: {}.", listed(&words)))
}

/// What a row of scores comes down to, without their number.
fn summed_up(summary: &Summary) -> String {
    let Summary { lowest, median, mean, highest, .. } = summary;
    let [lowest, median, mean, highest] = [lowest, median, mean, highest].map(|one| reached(*one));
    format!("laagste {lowest}, mediaan {median}, gemiddelde {mean}, hoogste {highest}")
}

/// The scores of one member in a sentence.
pub fn member_summary(name: &str, summary: Option<&Summary>) -> String {
    match summary {
        None => format!("{name}: nog geen scores."),
        Some(summary) => format!("{name}: {} ({}).", summed_up(summary), scores(summary.count)),
    }
}

/// How members' scores lie beside each other, in sentences.
pub fn panel_spread(found: &PanelSpread, limit: Percent) -> String {
    let compared = match found.common {
        0 => "Nog geen kandidaat kreeg van elk lid een score.".to_owned(),
        1 => "1 kandidaat kreeg van elk lid een score.".to_owned(),
        common => format!("{common} kandidaten kregen van elk lid een score."),
    };
    let widest = found.widest.map(|widest| format!("Het grootste verschil bij één kandidaat is {widest}."));
    let above = match found.above {
        0 => None,
        1 => Some(format!("Bij 1 kandidaat is het verschil groter dan {limit} % van het maximum.")),
        above => {
            Some(format!("Bij {above} kandidaten is het verschil groter dan {limit} % van het maximum."))
        }
    };
    std::iter::once(compared).chain(widest).chain(above).collect::<Vec<_>>().join(" ")
}

fn people(count: usize) -> String {
    if count == 1 { "1 kandidaat".into() } else { format!("{count} kandidaten") }
}

fn scores(count: usize) -> String {
    if count == 1 { "1 score".into() } else { format!("{count} scores") }
}
