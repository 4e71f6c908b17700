//! Texts that a dossier carries beside its facts: for the minutes, and for every letter.

/// A text of the dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Note {
    /// Where the committee sat. Written by the first release only; see [`Session`](super::Session).
    Place,
    /// On which day, and from when to when. Written by the first release only; see [`Session`](super::Session).
    Hours,
    /// Who attended. Written by the first release only; see [`Session`](super::Session).
    Attendance,
    /// What a minority of the committee held.
    MinorityOpinion,
    /// Objections and events during the tests.
    Objections,
    /// In letters: where somebody can appeal, and how.
    Appeal,
    /// In letters: within which terms, and from when they run.
    AppealTerms,
    /// In letters: how somebody can see what the dossier holds about them.
    AccessRights,
    /// In letters: whom to ask.
    Contact,
    /// In letters: the reference of the decision that they tell.
    DecisionReference,
    /// In letters: who signs for the authority, name first, what they are below it.
    Signatory,
    /// In letters, only where it is allowed: who decided that everyone may be told the own place.
    PlaceAllowed,
}

impl Note {
    /// Every note, in the order of the minutes and then of a letter.
    pub const ALL: [Self; 12] = [
        Self::Place,
        Self::Hours,
        Self::Attendance,
        Self::MinorityOpinion,
        Self::Objections,
        Self::DecisionReference,
        Self::AccessRights,
        Self::Appeal,
        Self::AppealTerms,
        Self::Contact,
        Self::Signatory,
        Self::PlaceAllowed,
    ];

    /// The notes of the minutes that are still written; the others are read in older dossiers.
    pub const WRITTEN: [Self; 2] = [Self::MinorityOpinion, Self::Objections];

    /// What the first release noted of the sitting, where sessions are recorded now.
    pub const OF_THE_SITTING: [Self; 3] = [Self::Place, Self::Hours, Self::Attendance];

    /// Without these there is no letter, in the order of a letter.
    pub const REQUIRED_IN_LETTERS: [Self; 6] = [
        Self::DecisionReference,
        Self::AccessRights,
        Self::Appeal,
        Self::AppealTerms,
        Self::Contact,
        Self::Signatory,
    ];

    /// What a municipality says in the letters of every selection: a dossier that begins with another one's decisions has them too.
    pub const KEPT_FOR_THE_NEXT: [Self; 5] =
        [Self::AccessRights, Self::Appeal, Self::AppealTerms, Self::Contact, Self::Signatory];
}
