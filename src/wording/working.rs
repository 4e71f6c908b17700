//! What a worker is busy with, while it takes long.

use crate::keeper::Task;

/// What is being done.
pub const fn task(task: Task) -> &'static str {
    match task {
        Task::Opening => "Dossier openen…",
        Task::Reading => "Bestand lezen…",
        Task::TakingOver => "Bestand overnemen…",
        Task::Writing => "Bestand maken…",
        Task::Pressing => "PDF maken…",
        Task::Tabling => "Excel-bestand maken…",
    }
}
