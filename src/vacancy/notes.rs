//! What we say beside the employer's text: honest notes on the source, and a word list.

use super::Anchor;

/// A note on the source ("Opmerkingen bij de bron"): what it leaves open or contradicts, in plain words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceNote {
    /// What it is about, in a few words.
    pub about: String,
    /// Where it stands in the source.
    pub place: String,
    /// What the source says or does not say, and what we do.
    pub text: String,
    /// Places in the text that it concerns.
    pub anchors: Vec<Anchor>,
}

/// A difficult word with its plain explanation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub term: String,
    /// Other forms of it that occur in the text.
    pub forms: Vec<String>,
    /// What it means, in simple Dutch.
    pub explanation: String,
}
