//! The same text as other programs give it: broken elsewhere, with pages, other bullets, other ends of lines.

use super::seed::{SEED, published, read};
use selectiewijzer::vacancy::{Block, DraftVacancy, Item, List, Section};
use std::collections::HashMap;

/// Lines of the first text that belong together, each with the empty lines before it: what a text processor wraps.
///
/// Made from the published article alone, and not by the reader under test.
struct Logical {
    gap: usize,
    text: String,
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Joins the lines that make up one piece of the published article.
fn logical() -> Vec<Logical> {
    let content = published().content;
    let pieces: Vec<String> = content.article().iter().map(|piece| folded(&piece.line())).collect();
    let mut wanted = pieces.iter().map(String::as_str);
    let mut rest = wanted.next().unwrap_or_default();
    let mut all: Vec<Logical> = Vec::new();
    let mut gap = 0;
    let mut is_new = true;
    for line in SEED.lines() {
        let line = folded(line);
        if line.is_empty() {
            gap += 1;
            continue;
        }
        let Some(after) = strip(&mut rest, &mut wanted, &line, &mut is_new, &mut all, gap) else {
            // The running head and the page number.
            continue;
        };
        rest = after;
        gap = 0;
    }
    assert!(rest.is_empty());
    all
}

/// Takes a line off the pieces that are still to come; a line may hold more than one of them, such as the cells of a table.
fn strip<'a>(
    rest: &mut &'a str,
    wanted: &mut impl Iterator<Item = &'a str>,
    line: &str,
    is_new: &mut bool,
    all: &mut Vec<Logical>,
    gap: usize,
) -> Option<&'a str> {
    let mut here = line;
    let mut now = *rest;
    let was_new = *is_new;
    if now.is_empty() {
        return None;
    }
    if !(here.starts_with(now) || now.starts_with(here)) {
        assert!(["Lokaal bestuur Sint-Pieters-Leeuw", "10"].contains(&line), "{line} / {now}");
        return None;
    }
    while !here.is_empty() {
        if let Some(after) = now.strip_prefix(here) {
            now = after.trim_start();
            here = "";
        } else {
            here = here.strip_prefix(now).unwrap_or_else(|| panic!("{here} / {now}")).trim_start();
            now = "";
        }
        *is_new = now.is_empty();
        if now.is_empty() {
            now = wanted.next().unwrap_or_default();
        }
    }
    match all.last_mut() {
        Some(last) if !was_new => {
            last.text.push(' ');
            last.text.push_str(line);
        }
        _ => all.push(Logical { gap, text: line.to_owned() }),
    }
    Some(now)
}

/// How a text is laid out.
#[derive(Clone, Copy)]
struct Layout {
    width: usize,
    hyphens: bool,
    /// Empty lines between the lines of a paragraph.
    apart: usize,
    pages: Option<Pages>,
}

#[derive(Clone, Copy)]
enum Pages {
    Numbers(fn(usize) -> String),
    FormFeeds,
    HeadsAndNumbers,
}

const HEAD: &str = "Lokaal bestuur Sint-Pieters-Leeuw";

/// The text laid out anew.
fn laid_out(layout: Layout) -> String {
    laid_out_with(layout, &HashMap::from(SAME_BULLETS))
}

fn laid_out_with(layout: Layout, bullets: &Bullets) -> String {
    let mut lines: Vec<String> = Vec::new();
    for mut logical in logical() {
        logical.text = replaced(&logical.text, bullets);
        // What stood apart still stands apart.
        let gap =
            if logical.gap <= 1 { logical.gap * layout.apart } else { logical.gap * (layout.apart + 1) };
        lines.extend((0..gap).map(|_| String::new()));
        for (number, line) in wrapped(&logical.text, layout).into_iter().enumerate() {
            if number > 0 {
                lines.extend((0..layout.apart).map(|_| String::new()));
            }
            lines.push(line);
        }
    }
    paged(&lines, layout.pages)
}

fn wrapped(text: &str, layout: Layout) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let length = |text: &str| text.chars().count();
        if line.is_empty() || length(&line) + 1 + length(word) <= layout.width {
            line = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            continue;
        }
        let room = layout.width.saturating_sub(length(&line) + 2);
        let plain = word.chars().all(char::is_lowercase);
        if layout.hyphens && plain && length(word) >= 8 && room >= 3 {
            let at = word.char_indices().nth(room.min(length(word) - 3)).unwrap().0;
            lines.push(format!("{line} {}-", &word[..at]));
            word[at..].clone_into(&mut line);
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    lines.push(line);
    lines
}

/// A new page every forty lines.
fn paged(lines: &[String], pages: Option<Pages>) -> String {
    let Some(pages) = pages else { return lines.join("\n") };
    let mut text = String::new();
    for (number, page) in lines.chunks(40).enumerate() {
        let number = number + 1;
        match pages {
            Pages::FormFeeds => {
                if number > 1 {
                    text.push('\u{c}');
                }
                text += &(page.join("\n") + "\n");
            }
            Pages::Numbers(written) => {
                text.extend([page.join("\n"), written(number)].map(|part| part + "\n\n"));
            }
            Pages::HeadsAndNumbers => {
                let parts = [HEAD.to_owned(), page.join("\n"), number.to_string()];
                text.extend([parts.join("\n\n"), "\n\u{c}".to_owned()]);
            }
        }
    }
    text
}

/// The published vacancy, as a text without its running head gives it: nothing names the employer.
fn without_head() -> DraftVacancy {
    let mut draft = published();
    draft.content.employer.clear();
    draft
}

/// Where a paragraph happens to end just where its line is full, nothing tells it from the next one: then they are one.
fn as_far_as_lines_tell(mut draft: DraftVacancy, layout: Layout) -> DraftVacancy {
    fn below(section: &mut Section, layout: Layout) {
        let mut blocks: Vec<Block> = Vec::new();
        for block in std::mem::take(&mut section.blocks) {
            match (blocks.last_mut(), block) {
                (Some(Block::Paragraph(text)), Block::Paragraph(next)) if is_full(text, &next, layout) => {
                    *text = format!("{text} {next}");
                }
                (_, block) => blocks.push(block),
            }
        }
        section.blocks = blocks;
        section.sections.iter_mut().for_each(|section| below(section, layout));
    }
    draft.content.sections.iter_mut().for_each(|section| below(section, layout));
    draft
}

fn is_full(text: &str, next: &str, layout: Layout) -> bool {
    // Where empty lines stand between them, they are told apart by those.
    let is_apart = logical().iter().any(|logical| logical.text == next && logical.gap > 1);
    let last = wrapped(text, layout).pop().unwrap();
    let first = next.split(' ').next().unwrap();
    !is_apart && last.chars().count() + 1 + first.chars().count() > layout.width
}

/// What was read equals what is published; says where it differs.
fn same(text: &str, expected: &DraftVacancy) {
    let intake = read(text);
    let lines = |draft: &DraftVacancy| {
        draft
            .content
            .article()
            .iter()
            .map(|piece| format!("{:?} {}", piece.kind, piece.line()))
            .collect::<Vec<_>>()
    };
    let (found, wanted) = (lines(&intake.draft), lines(expected));
    if let Some(at) = (0..found.len().max(wanted.len())).find(|at| found.get(*at) != wanted.get(*at)) {
        panic!(
            "piece {at}: {:?} instead of {:?}; unplaced: {:#?}",
            found.get(at..at + 2),
            wanted.get(at..at + 2),
            intake.unplaced
        );
    }
    assert_eq!(intake.draft, *expected);
    assert_eq!(intake.unplaced, []);
}

const AS_IT_IS: Layout = Layout { width: 92, hyphens: false, apart: 1, pages: None };

#[test]
fn broken_at_other_columns() {
    for width in [60, 70, 80, 100, 10_000] {
        for apart in [0, 1] {
            let layout = Layout { width, apart, ..AS_IT_IS };
            same(&laid_out(layout), &as_far_as_lines_tell(without_head(), layout));
        }
    }
}

/// As a table gives them: the words of a label beside the first level, or all in one row.
#[test]
fn with_the_label_beside_the_first_level() {
    let apart = "Niveau met \n\nvoorbeelden \n\n";
    assert_eq!(SEED.matches(apart).count(), 12);
    let beside = |(label, below): (&str, &str)| {
        let mut parts = SEED.split(apart);
        let mut text = parts.next().unwrap().to_owned();
        for part in parts {
            let (level, rest) = part.split_once('\n').unwrap();
            text.extend([label, level, "\n", below, rest]);
        }
        text
    };
    for way in [("Niveau met\t", "\nvoorbeelden \n\n"), ("Niveau met voorbeelden\t", "\n")] {
        same(&beside(way), &published());
    }
}

/// Each line broken by itself, as a mail program does it: a full line and a rest.
#[test]
fn with_every_line_broken_once_more() {
    for width in [60, 80] {
        let again = |line: &str| wrapped(line.trim(), Layout { width, ..AS_IT_IS }).join("\n");
        let text = SEED.lines().map(again).collect::<Vec<_>>().join("\n");
        same(&text, &published());
    }
}

#[test]
fn with_words_cut_at_the_ends_of_lines() {
    for width in [60, 80] {
        let layout = Layout { width, hyphens: true, ..AS_IT_IS };
        let (text, expected) = (laid_out(layout), as_far_as_lines_tell(without_head(), layout));
        assert!(text.lines().filter(|line| line.ends_with('-')).count() > 20);
        same(&text, &expected);
        let soft = text.replace("-\n", "\u{ad}\n");
        same(&soft, &expected);
    }
}

#[test]
fn with_page_numbers() {
    let ways: [fn(usize) -> String; 4] = [
        |number| format!("- {number} -"),
        |number| number.to_string(),
        |number| format!("Pagina {number} van 9"),
        |number| format!("                              {number}   "),
    ];
    for way in ways {
        for width in [60, 92] {
            same(&laid_out(Layout { width, pages: Some(Pages::Numbers(way)), ..AS_IT_IS }), &without_head());
        }
    }
}

#[test]
fn with_form_feeds_and_running_heads() {
    same(&laid_out(Layout { pages: Some(Pages::HeadsAndNumbers), ..AS_IT_IS }), &published());
    same(&laid_out(Layout { pages: Some(Pages::FormFeeds), ..AS_IT_IS }), &without_head());
}

/// The bullets that these stand for.
type Bullets = HashMap<&'static str, &'static str>;

fn in_list(list: &mut List, bullets: &Bullets) {
    list.marker = bullets[list.marker.as_str()].to_owned();
    list.items
        .iter_mut()
        .filter_map(|item: &mut Item| item.list.as_mut())
        .for_each(|below| in_list(below, bullets));
}

fn in_section(section: &mut Section, bullets: &Bullets) {
    if let Some(marker) = section.heading.as_mut().and_then(|heading| heading.marker.as_mut())
        && let Some(bullet) = bullets.get(marker.as_str())
    {
        *marker = (*bullet).to_owned();
    }
    for block in &mut section.blocks {
        match block {
            Block::List(list) | Block::Knowledge(list) => in_list(list, bullets),
            Block::CompetencyDetails(details) => details.marker = bullets[details.marker.as_str()].to_owned(),
            _ => {}
        }
    }
    section.sections.iter_mut().for_each(|below| in_section(below, bullets));
}

fn with_bullets(mut draft: DraftVacancy, bullets: &Bullets) -> DraftVacancy {
    draft.content.sections.iter_mut().for_each(|section| in_section(section, bullets));
    draft
}

fn replaced(text: &str, bullets: &Bullets) -> String {
    let line = |line: &str| {
        let found = bullets.iter().find(|(bullet, _)| line.trim_start().starts_with(**bullet));
        found.map_or_else(|| line.to_owned(), |(bullet, other)| line.replacen(bullet, other, 1))
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

const SAME_BULLETS: [(&str, &str); 0] = [];

const OTHER_BULLETS: [[(&str, &str); 5]; 3] = [
    [("❖", "➢"), ("–", "-"), ("•", "-"), ("✓", "o"), ("▪", "*")],
    [("❖", "\u{f0b7}"), ("–", "\u{f0a7}"), ("•", "●"), ("✓", "–"), ("▪", "•")],
    [("❖", "•"), ("–", "o"), ("•", "■"), ("✓", "✔"), ("▪", "-")],
];

#[test]
fn with_other_bullets() {
    for bullets in OTHER_BULLETS.map(HashMap::from) {
        same(&replaced(SEED, &bullets), &with_bullets(published(), &bullets));
    }
}

#[test]
fn with_other_ends_of_lines_and_other_space() {
    let ways: [fn(&str) -> String; 7] = [
        |text| text.replace('\n', "\r\n"),
        |text| text.replace('\n', "\r"),
        |text| text.replace('\n', "\n\n"),
        |text| text.replace("\n\n", "\n\n\n"),
        |text| text.replace(' ', "\u{a0}"),
        |text| {
            text.replace("  ", "\t")
                .replace("– ", "–\t")
                .replace("▪ ", "\t▪\t")
                .replace(" niveau", "\tniveau")
        },
        |text| format!("\u{feff}{}", text.replace("samen", "sa\u{ad}men").replace('\n', " \u{200b}\n")),
    ];
    for way in ways {
        same(&way(SEED), &published());
    }
}

#[test]
fn all_of_it_together() {
    for bullets in OTHER_BULLETS.map(HashMap::from) {
        for width in [60, 80] {
            let pages = Some(Pages::HeadsAndNumbers);
            let layout = Layout { width, hyphens: true, apart: 1, pages };
            let text = laid_out_with(layout, &bullets);
            let text = text.replace('\n', "\r\n").replace("  ", "\t \u{a0}");
            let text = format!("\u{feff}{}", text.replace("\r\n\r\n", "\r\n\r\n\r\n\r\n"));
            same(&text, &as_far_as_lines_tell(with_bullets(published(), &bullets), layout));
        }
    }
}
