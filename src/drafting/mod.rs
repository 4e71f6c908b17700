//! Working on the draft of a vacancy: what somebody works on, how it is changed and undone, and how its points add up.
//!
//! Start in [`Draft`]; [`Spot`] names a thing in it that can be read and written, and [`History`] takes changes back.

mod asking;
mod blank;
mod draft;
mod history;
mod identifiers;
mod parts;
mod removing;
mod renaming;
mod rounds;
mod spot;
mod sums;
mod tree;

pub use asking::{Asked, ask, asked, has_list_of_job, number_levels};
pub use blank::{blank_competency_details, blank_competency_list, blank_vacancy};
pub use draft::Draft;
pub use history::History;
pub use identifiers::{free_anchor, free_part_id, is_given_twice, vacancy_id_from};
pub use parts::{add_part, divide_part, identify_part, judge_part_by, swap_parts, take_part_away};
pub use removing::forget_gone;
pub use renaming::{rename_competency, rename_part, rename_place, rename_section};
pub use rounds::{begin_round, part_in_rounds, rounds_of_parts, set_go_on};
pub use spot::{Spot, at, field_id};
pub use sums::{Sum, known_sum};
pub use tree::{
    add_section_after, add_section_below, lift_section, move_section, nearest_section, nest_section,
    remove_section, section_at, sections_with_ways,
};
