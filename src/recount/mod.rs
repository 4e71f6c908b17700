//! Recount (narekenen): the whole selection calculated once more, written apart from `rules`.
//!
//! It takes a sheet of plain texts, as somebody would type them over from paper, and works with fractions and with the
//! least and the most that every part can still be; `rules` counts in whole grains and looks for what is missed. A mistake in
//! one of the two shows as a difference. Nothing here knows `rules`.
//!
//! ```
//! use selectiewijzer::recount::{Answer, Part, Row, Score, Sheet, recount};
//! let part = |id: &str, max: &str| Part { id: id.into(), max: Some(max.into()), floor: Some("50%".into()), ..Part::default() };
//! let row = |number, scores: [&str; 2]| Row {
//!     number,
//!     takes_part: true,
//!     withdrew: false,
//!     scores: ["written", "oral"].into_iter().zip(scores).map(|(id, text)| (id.into(), Score::Points(text.into()))).collect(),
//! };
//! let sheet = Sheet {
//!     parts: vec![part("written", "60"), part("oral", "40")],
//!     total_floor: Some("60%".into()),
//!     rows: vec![row(1, ["40", "30"]), row(2, ["30", "20"])],
//!     ..Sheet::default()
//! };
//! let outcomes = recount(&sheet)?;
//! assert_eq!((outcomes[0].answer, outcomes[0].place), (Some(Answer::Passed), Some(1)));
//! assert_eq!((outcomes[1].answer, outcomes[1].place), (Some(Answer::Failed), None));
//! # Ok::<(), selectiewijzer::recount::Unreckonable>(())
//! ```

mod compare;
mod fraction;
mod going_on;
mod places;
mod reckon;
mod sheet;

pub use compare::{Difference, differences};
pub use fraction::Fraction;
pub use reckon::{Answer, Outcome, Unreckonable, recount};
pub use sheet::{Combined, JudgedBy, MemberScore, Part, Row, Score, Sheet};
