//! What a worker may take its time for.

/// What was asked of a worker and may take long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// A dossier is being opened.
    Opening,
    /// A file that came in is being read and compared.
    Reading,
    /// What a file brings is being taken over.
    TakingOver,
    /// A file is being made.
    Writing,
    /// A PDF is being made.
    Pressing,
    /// A workbook is being made.
    Tabling,
}
