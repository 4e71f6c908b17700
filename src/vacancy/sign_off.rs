//! The sign-off block: for the person who gets the job, never for a candidate.

/// Who signs that they have read the job description.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignOff {
    /// The signers, in the order of the source.
    pub signers: Vec<Signer>,
}

/// Somebody who signs, with a date to fill in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signer {
    /// In which role: `Medewerker:`.
    pub role: String,
    /// Who it is, where the source says so.
    pub name: Option<String>,
    /// The word before the date.
    pub date_label: String,
    /// The empty date as the source has it.
    pub date: String,
    /// What is signed for.
    pub statement: Option<String>,
}
