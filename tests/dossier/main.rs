//! What a dossier accepts, what it refuses, and what follows from it.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod candidates;
mod charts;
mod closing;
mod concluding;
mod contests;
mod contradiction;
mod corrigendum;
mod decisions;
mod distributions;
mod findings;
mod marks;
mod members;
mod moments;
mod oral;
mod oral_contests;
mod proceedings;
mod progress;
mod reserve;
mod restoring;
mod rounds;
mod scales;
mod score_lists;
mod scores;
mod selection;
mod sheets;
mod suitability;
mod telling;
mod ties;
mod undo;
