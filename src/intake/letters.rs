//! Small questions about words: how they begin, how they end, what they are without capitals.

/// Whether the words end a sentence or introduce what follows.
pub(super) fn is_ended(words: &str) -> bool {
    words.trim_end_matches(['”', '"', '’', '\'', ')']).ends_with(['.', '!', '?', ':', ';'])
        && !is_shortened(words)
}

/// Whether the words end in an abbreviation, after which a sentence goes on.
fn is_shortened(words: &str) -> bool {
    const SHORTENED: [&str; 10] =
        ["bv.", "bijv.", "nl.", "m.b.t.", "o.a.", "ca.", "incl.", "i.v.m.", "t.a.v.", "m.a.w."];
    let last = words.rsplit(' ').next().unwrap_or_default().trim_start_matches('(');
    SHORTENED.contains(&last)
}

/// Whether the words go on with a small letter.
pub(super) fn begins_small(words: &str) -> bool {
    words.chars().next().is_some_and(char::is_lowercase)
}

/// Whether the words go on with something that seldom begins a piece: a small letter, a bracket, a quotation.
pub(super) fn goes_on(words: &str) -> bool {
    begins_small(words) || words.starts_with(['(', '“', '„', '"', '/', '&', '+', '%'])
}

/// How many words there are.
pub(super) fn count(words: &str) -> usize {
    words.split(' ').count()
}

/// Words without capitals.
pub(super) fn small(words: &str) -> String {
    words.to_lowercase()
}

/// Whether these words begin like that, whatever the capitals.
pub(super) fn begins_with(words: &str, beginning: &str) -> bool {
    let mut signs = words.chars().flat_map(char::to_lowercase);
    beginning.chars().all(|wanted| signs.next() == Some(wanted))
}
