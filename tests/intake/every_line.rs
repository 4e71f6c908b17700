//! Whatever the text: every line is placed or unplaced, and what was placed stands in the vacancy, in order.

use super::seed::{SEED, read};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use selectiewijzer::intake::{Goal, Intake, MOST_BYTES, Reason, TooLarge, read_text};
use selectiewijzer::vacancy::Kind;

/// What is drawn as one letter by a PDF.
const LIGATURES: [(&str, &str); 5] = [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")];

/// The letters and digits of some words, but for the one letter that may be a bullet.
fn letters(words: &str) -> String {
    let words = LIGATURES.iter().fold(words.to_owned(), |words, (one, more)| words.replace(one, more));
    words.chars().filter(|sign| sign.is_alphanumeric() && *sign != 'o').collect()
}

/// What stands there of a line, its ends and the signs that nobody sees apart.
fn visible(text: &str) -> String {
    let unseen = |sign: char| {
        sign.is_whitespace() || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
    };
    text.chars().filter(|sign| !unseen(*sign)).collect()
}

/// A row without the words of the template before it, which the vacancy holds once for all competencies.
fn without_label<'l>(kind: Kind, line: &'l str, before: &str) -> &'l str {
    const LABELS: [&str; 6] =
        ["Niveau met voorbeelden", "Competentie:", "Competentie", "Definitie:", "Definitie", "Cluster"];
    let whole = |rest: &&str| rest.is_empty() || rest.starts_with(' ');
    let is_half = before.starts_with("Niveau met") && !before.starts_with("Niveau met voorbeelden");
    if line == "Niveau met" || line == "voorbeelden" && is_half {
        return "";
    }
    if let Some(level) = line.strip_prefix("Niveau met ").filter(|_| kind == Kind::Level) {
        return level.strip_prefix("voorbeelden").unwrap_or(level);
    }
    LABELS.iter().find_map(|label| line.strip_prefix(label).filter(whole)).unwrap_or(line)
}

fn folded(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a label may stand before it: the first level may stand behind the last label.
const fn labelled(kind: Kind) -> bool {
    matches!(kind, Kind::Row | Kind::Level)
}

/// The letters of the lines that went into the text.
fn placed_letters(intake: &Intake) -> String {
    let (mut all, mut before) = (String::new(), String::new());
    for placed in &intake.placed {
        if let Goal::Text { kind, .. } = placed.goal {
            let line = folded(&placed.text);
            all += &letters(if labelled(kind) { without_label(kind, &line, &before) } else { &line });
            before = line;
        }
    }
    all
}

/// The letters of the vacancy's text.
fn article_letters(intake: &Intake) -> String {
    let mut all = String::new();
    for piece in intake.draft.content.article() {
        match piece.kind {
            // The label before the levels.
            Kind::Row if piece.marker.is_none() => {}
            Kind::Row => all += &letters(piece.text),
            _ => all += &letters(&piece.line()),
        }
    }
    all
}

/// Every line went one way, and nothing was lost or doubled.
fn holds(text: &str) -> Result<(), TestCaseError> {
    let intake = read_text(text).map_err(|large| TestCaseError::fail(format!("{large:?}")))?;
    let mut lines: Vec<(usize, usize, String)> = Vec::new();
    let settled = intake.placed.iter().map(|placed| (placed.number, &placed.text));
    for (number, words) in
        settled.chain(intake.unplaced.iter().map(|unplaced| (unplaced.number, &unplaced.text)))
    {
        let at = text.match_indices(words.as_str()).next().map_or(usize::MAX, |(at, _)| at);
        prop_assert!(at < usize::MAX, "line {number} is not in the text: {words}");
        lines.push((number, lines.len(), visible(words)));
    }
    let mut found: Vec<char> = lines.iter().flat_map(|(_, _, words)| words.chars()).collect();
    let mut wanted: Vec<char> = visible(text).chars().collect();
    found.sort_unstable();
    wanted.sort_unstable();
    prop_assert_eq!(found, wanted);
    let in_order = |numbers: Vec<usize>| numbers.is_sorted();
    prop_assert!(in_order(intake.placed.iter().map(|placed| placed.number).collect()));
    prop_assert!(in_order(intake.unplaced.iter().map(|unplaced| unplaced.number).collect()));
    let (placed, article) = (placed_letters(&intake), article_letters(&intake));
    let same = placed.chars().zip(article.chars()).take_while(|(one, other)| one == other).count();
    let from = |text: &str| text.chars().skip(same.saturating_sub(20)).take(60).collect::<String>();
    prop_assert!(placed == article, "“{}” became “{}”", from(&placed), from(&article));
    Ok(())
}

fn line() -> BoxedStrategy<String> {
    let seed: Vec<&str> = SEED.lines().filter(|line| !line.trim().is_empty()).collect();
    let bullet =
        select(vec!["❖", "–", "-", "•", "✓", "▪", "o", "\u{f0b7}", "1.", "2.", "3)", "a)", "b)", "I."]);
    let heading = select(vec![
        "POSITIONERING VAN DE FUNCTIE",
        "WAT – taken",
        "HOE – competenties",
        "KENNIS: wat",
        "Medewerker:",
        "Algemeen competentieprofiel",
        "Overzicht opgenomen competenties",
        "Kerncompetenties niveau",
        "II. Functiespecifieke competenties",
        "Competentie",
        "Definitie",
        "Definitie wat het is",
        "Cluster iets",
        "Niveau met",
        "Niveau met voorbeelden 1. Doet iets",
        "Niveau met 1. Doet iets",
        "voorbeelden",
        "datum: 00/00/202.",
        "1e evaluator: hoofd datum: 1/1",
        "Evaluatiecriteria:",
        "60/100",
        "Om te slagen is minstens 50% nodig op de proef.",
        "Schematische voorstelling:",
        "Lokaal bestuur Ergens",
        "- 3 -",
        "7",
        "Pagina 2 van 3",
    ]);
    prop_oneof![
        4 => select(seed).prop_map(ToOwned::to_owned),
        4 => heading.prop_map(ToOwned::to_owned),
        2 => (bullet, "[a-zA-Zé ,.;:–-]{0,30}").prop_map(|(bullet, words)| format!("{bullet} {words}")),
        2 => "[A-Z]?[a-zé]{1,9}( [a-z]{1,12}){0,6}[.:;-]?\u{ad}?",
        1 => "\\PC{0,30}",
        3 => "[ \t\u{a0}]{0,3}",
    ]
    .boxed()
}

fn text() -> BoxedStrategy<String> {
    let end = select(vec!["\n", "\n", "\n\n", "\r\n", "\r", "\u{c}", "\n\u{c}", "\u{2028}", " \u{b}"]);
    vec((line(), end), 0..60)
        .prop_map(|lines| lines.into_iter().flat_map(|(line, end)| [line, end.to_owned()]).collect())
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn of_a_text_made_of_pieces_of_the_template(text in text()) {
        holds(&text)?;
    }

    #[test]
    fn of_any_text(text in "(\\PC|[\u{0}\n\r\u{c}\u{ad}\u{a0}\u{feff}–•.-]){0,200}") {
        holds(&text)?;
    }

}

proptest! {
    // A whole text each time.
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The first text with a piece of it somewhere else, or gone.
    #[test]
    fn of_the_first_text_cut_and_moved(cut in 0..SEED.len(), length in 0..2_000_usize, to in 0..SEED.len()) {
        let start = SEED.floor_char_boundary(cut);
        let end = SEED.floor_char_boundary((start + length).min(SEED.len())).max(start);
        let rest = format!("{}{}", &SEED[..start], &SEED[end..]);
        holds(&rest)?;
        let to = rest.floor_char_boundary(to.min(rest.len()));
        holds(&format!("{}{}{}", &rest[..to], &SEED[start..end], &rest[to..]))?;
    }
}

#[test]
fn of_the_first_text() {
    holds(SEED).unwrap();
}

/// Rare ones, found among a hundred thousand.
#[test]
fn of_texts_that_went_wrong_once() {
    for text in [
        "Evaluatiecriteria:\na-\no \n",
        "Kerncompetenties niveau\nCompetentie\nvoorbeelden \n",
        "Kerncompetenties\nCompetentie\n2. Ontwikkelt zich binnen de eigen functie en werkt actief mee aan het verbeteren van taken\n1. Visie\n",
        "Kerncompetenties\nCompetentie Visie\nNiveau met\nvoorbeelden\nompetentie Initiatief\nDefinitie wat\nNiveau met\nvoorbeelden\n",
        "Kerncompetenties niveau\nCompetentie\nNiveau met 1. Doet iets\na) a\nvoorbeelden\n",
    ] {
        holds(text).unwrap();
    }
}

#[test]
fn of_an_empty_text_there_is_nothing() {
    for text in ["", " \n\t\r\n\u{c}\u{feff}\n"] {
        let intake = read(text);
        assert!(intake.found_nothing());
        assert_eq!((intake.placed, intake.unplaced), (Vec::new(), Vec::new()));
    }
}

#[test]
fn of_a_text_of_another_template_every_line_is_kept_for_a_person() {
    let text = "Vacature: groenarbeider (m/v/x)\n\nWie zijn wij?\nEen warme gemeente.\n- je maait het gras\n- je snoeit de hagen\n";
    let intake = read(text);
    assert!(intake.found_nothing());
    let kept: Vec<_> =
        intake.unplaced.iter().map(|line| (line.number, line.text.as_str(), line.reason)).collect();
    let why = Reason::BeforeHeadings;
    assert_eq!(
        kept,
        [
            (1, "Vacature: groenarbeider (m/v/x)", why),
            (3, "Wie zijn wij?", why),
            (4, "Een warme gemeente.", why),
            (5, "- je maait het gras", why),
            (6, "- je snoeit de hagen", why),
        ]
    );
}

#[test]
fn of_bytes_that_are_no_text_every_sign_is_kept() {
    let bytes: Vec<u8> = (0..=255_u8).cycle().take(5_000).collect();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    holds(&text).unwrap();
    assert!(read(&text).found_nothing());
}

#[test]
fn a_text_of_ten_megabytes_is_read_and_a_larger_one_is_refused() {
    let mut text = SEED.repeat(MOST_BYTES / SEED.len());
    let intake = read(&text);
    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
    assert_eq!(intake.placed.len() + intake.unplaced.len(), lines);
    text.push_str(&" ".repeat(MOST_BYTES + 1 - text.len()));
    assert_eq!(read_text(&text), Err(TooLarge { bytes: MOST_BYTES + 1 }));
}
