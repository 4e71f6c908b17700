//! Texts without other people: members of the committee become “beoordelaar 1”, other candidates “een andere kandidaat”.

use crate::rules::{Candidate, Dossier};

/// What stands in the place of other people, for one candidate.
pub(super) struct Masked {
    /// A name or number, and what stands in its place; the longest first, so that no name is cut in two.
    stand_ins: Vec<(String, String)>,
}

impl Masked {
    /// Everybody else in a dossier. A member keeps the same number through the whole document.
    pub(super) fn around(dossier: &Dossier, candidate: &Candidate) -> Self {
        let members = dossier.committee().values().enumerate();
        let mut stand_ins: Vec<(String, String)> = members
            .map(|(at, member)| (member.name.trim().to_owned(), format!("beoordelaar {}", at + 1)))
            .collect();
        for other in dossier.everyone().values().filter(|other| other.id != candidate.id) {
            let name = dossier.key().get(&other.id).map(|identity| identity.name.trim().to_owned());
            stand_ins.extend(name.map(|name| (name, "een andere kandidaat".to_owned())));
            let apart = !other.removed && other.number != candidate.number;
            for word in ["Kandidaat", "kandidaat"].into_iter().filter(|_| apart) {
                stand_ins.push((format!("{word} {}", other.number), "een andere kandidaat".to_owned()));
            }
        }
        stand_ins.retain(|(name, _)| !name.is_empty());
        stand_ins.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self { stand_ins }
    }

    /// A text with everybody else out of it, where they stand by their whole name or by their number.
    pub(super) fn text(&self, text: &str) -> String {
        let mut masked = text.to_owned();
        for (name, stand_in) in &self.stand_ins {
            masked = replaced(&masked, name, stand_in);
        }
        masked
    }
}

/// Every place where a name stands as whole words, replaced.
fn replaced(text: &str, name: &str, stand_in: &str) -> String {
    let mut made = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, from) = rest.split_at(at);
        let after = &from[name.len()..];
        let inside = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let whole = !inside(before.chars().next_back()) && !inside(after.chars().next());
        made.push_str(before);
        made.push_str(if whole { stand_in } else { name });
        rest = after;
    }
    made.push_str(rest);
    made
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn only_whole_names_are_replaced() {
        assert_eq!(replaced("An van Anna, An.", "An", "iemand"), "iemand van Anna, iemand.");
    }
}
