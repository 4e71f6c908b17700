//! What the compiler does not see: who knows whom, as ARCHITECTURE.md says it, and what nobody may do.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Crates whose use says where a layer lives.
const CRATES: [&str; 23] = [
    "automerge",
    "base32ct",
    "base64ct",
    "chacha20poly1305",
    "csv",
    "futures_channel",
    "harfrust",
    "indexed_db_futures",
    "js_sys",
    "krilla",
    "leptos",
    "miniz_oxide",
    "qrcodegen",
    "quick_xml",
    "rqrr",
    "rust_xlsxwriter",
    "serde",
    "serde_json",
    "sha2",
    "unicode_bidi",
    "unicode_linebreak",
    "wasm_bindgen",
    "web_sys",
];

/// A row of the table in ARCHITECTURE.md.
struct Layer {
    name: String,
    may_use: BTreeSet<String>,
}

fn layers() -> Vec<Layer> {
    let text = fs::read_to_string("ARCHITECTURE.md").expect("ARCHITECTURE.md");
    let table = text.lines().skip_while(|line| *line != "## Layers").skip(1);
    let rows = table.take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with("| `"));
    let layers = rows.map(|row| {
        let columns: Vec<&str> = row.split('|').collect();
        let name = ticked(columns[1]).into_iter().next().expect("a name").trim_end_matches('/').to_owned();
        Layer { name, may_use: ticked(columns[3]) }
    });
    layers.collect()
}

/// What stands between backticks.
fn ticked(text: &str) -> BTreeSet<String> {
    text.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect()
}

/// Every Rust file of a folder, or of the file with that name.
fn files(place: &str) -> Vec<PathBuf> {
    fn search(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                search(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    let file = PathBuf::from(format!("{place}.rs"));
    if Path::new(place).is_dir() {
        search(Path::new(place), &mut found);
    }
    if file.is_file() {
        found.push(file);
    }
    found
}

/// The code of a file, without comments, without the texts it says and without the tests below it.
fn code(path: &Path) -> String {
    if path.ends_with("tests.rs") {
        return String::new();
    }
    let text = fs::read_to_string(path).expect("a file");
    let text = &text[..start_of_tests(&text)];
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['/', '"', '\'']) {
        code.push_str(&rest[..at]);
        rest = &rest[at..];
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with('"') {
            end_of_text(rest)
        } else {
            end_of_character(rest)
        };
        if skipped == 1 {
            code.push_str(&rest[..1]);
        }
        rest = &rest[skipped..];
    }
    code + rest
}

/// Where a module of tests begins, if one stands in this file.
fn start_of_tests(text: &str) -> usize {
    let begins = text.match_indices("#[cfg(test)]").map(|(at, _)| at);
    let mut inside = begins.filter(|at| text[*at..].find('{') < text[*at..].find(';').or(Some(usize::MAX)));
    inside.find(|at| text[*at..].contains('{')).unwrap_or(text.len())
}

fn end_of_text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// `'x'` and `'\n'` are characters, `'a` is a lifetime.
fn end_of_character(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    let first = characters.next();
    let second =
        if first.is_some_and(|(_, first)| first == '\\') { characters.nth(1) } else { characters.next() };
    match (rest.starts_with('\''), second) {
        (true, Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

/// The first names of every path that begins with `root::`, of groups too.
fn named_after(code: &str, root: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, found) in code.match_indices(&format!("{root}::")) {
        if code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_') {
            continue;
        }
        let rest = &code[at + found.len()..];
        match rest.strip_prefix('{') {
            Some(group) => names.extend(group_names(group)),
            None => names.extend(first_name(rest)),
        }
    }
    names
}

fn group_names(group: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut depth = 0;
    let mut start = 0;
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.extend(first_name(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.extend(first_name(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

fn first_name(path: &str) -> Option<String> {
    let path = path.trim_start();
    let end =
        path.find(|character: char| !character.is_alphanumeric() && character != '_').unwrap_or(path.len());
    (end > 0).then(|| path[..end].to_owned())
}

fn uses_crate(code: &str, name: &str) -> bool {
    code.match_indices(&format!("{name}::")).any(|(at, _)| {
        !code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':')
    })
}

#[test]
fn the_table_of_layers_matches_the_tree() {
    let mut in_table: Vec<String> = layers().into_iter().map(|layer| layer.name).collect();
    in_table.sort();
    let entries = fs::read_dir("src").expect("src").map(|entry| entry.expect("an entry").path());
    let mut in_tree: Vec<String> = entries
        .filter_map(|path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()))
        .filter(|name| !["lib", "main", "bin"].contains(&name.as_str()))
        .collect();
    in_tree.sort();
    assert_eq!(in_table, in_tree);
}

#[test]
fn every_layer_uses_only_what_the_table_allows() {
    let layers = layers();
    let names: BTreeSet<String> = layers.iter().map(|layer| layer.name.clone()).collect();
    let mut too_much: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for layer in &layers {
        for path in files(&format!("src/{}", layer.name)) {
            let code = code(&path);
            let inside = named_after(&code, "crate").into_iter().filter(|name| names.contains(name));
            let outside = CRATES.into_iter().filter(|name| uses_crate(&code, name)).map(ToOwned::to_owned);
            let used: BTreeSet<String> = inside.chain(outside).collect();
            let more: BTreeSet<String> = used
                .into_iter()
                .filter(|name| *name != layer.name && !layer.may_use.contains(name))
                .collect();
            if !more.is_empty() {
                too_much.insert(path.display().to_string(), more);
            }
        }
    }
    assert!(too_much.is_empty(), "{too_much:#?}");
}

#[test]
fn the_rules_know_no_words_no_files_no_clock_and_no_browser() {
    let rules = layers().into_iter().find(|layer| layer.name == "rules").expect("the rules");
    // Maps as sorted lists; nothing that knows an outside world.
    assert_eq!(rules.may_use, ["litemap".to_owned()].into());
    for path in files("src/rules") {
        let code = code(&path);
        for forbidden in ["std::fs", "std::time", "std::env", "std::net", "println!", "SystemTime", "Instant"]
        {
            assert!(!code.contains(forbidden), "{} has {forbidden}", path.display());
        }
    }
}

#[test]
fn the_rules_have_no_floating_point() {
    for path in files("src/rules") {
        let code = code(&path);
        for word in code.split(|character: char| !character.is_alphanumeric() && character != '_') {
            assert!(!word.ends_with("f32") && !word.ends_with("f64"), "{} has {word}", path.display());
        }
        let bytes = code.as_bytes();
        let literal = bytes.windows(3).enumerate().find(|(at, window)| {
            let before = at.checked_sub(1).map(|before| bytes[before]);
            window[0].is_ascii_digit()
                && window[1] == b'.'
                && window[2].is_ascii_digit()
                && before
                    .is_none_or(|before| !before.is_ascii_alphanumeric() && before != b'.' && before != b'_')
        });
        assert!(literal.is_none(), "{} has a number with a point", path.display());
    }
}

#[test]
fn the_browser_is_known_in_one_folder_and_at_the_doors() {
    for path in files("src") {
        let inside = ["src/browser", "src/bin", "src/main.rs"].iter().any(|place| path.starts_with(place));
        for name in ["web_sys", "js_sys", "indexed_db_futures"] {
            assert!(inside || !uses_crate(&code(&path), name), "{} uses {name}", path.display());
        }
    }
}

#[test]
fn exceptions_explain_themselves() {
    for path in ["src", "tests", "benches"].into_iter().flat_map(files) {
        let code = code(&path);
        assert!(!code.contains("[allow("), "{} allows a lint", path.display());
    }
}

#[test]
fn files_are_short_and_no_folder_is_a_drawer() {
    for path in files("src") {
        let text = fs::read_to_string(&path).expect("a file");
        let lines = text.lines().take_while(|line| *line != "#[cfg(test)]").count();
        assert!(lines <= 420, "{} has {lines} lines", path.display());
        let drawer = ["utils", "helpers", "types", "common"];
        assert!(!path.iter().any(|name| drawer.iter().any(|drawer| name == *drawer)), "{}", path.display());
    }
}

#[test]
fn every_word_of_the_glossary_is_a_word_of_the_code() {
    let plain = |text: &str| text.to_lowercase().replace(['_', ' ', '-'], "");
    let source: String = files("src").iter().map(|path| plain(&code(path))).collect();
    let glossary = fs::read_to_string("GLOSSARY.md").expect("GLOSSARY.md");
    let rows = glossary.lines().take_while(|line| !line.starts_with("## ")).filter(|line| line.contains('`'));
    let mut words = 0;
    for word in rows.filter(|row| row.starts_with('|')).flat_map(ticked) {
        assert!(source.contains(&plain(&word)), "no code has the word “{word}”");
        words += 1;
    }
    assert!(words >= 40, "only {words} words");
}
