//! The laws of the rules, each as a named property over random procedures and results.
//!
//! The procedures are small (at most six leaves, coarse steps), so that every completion can be tried.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod brute_force;
mod charts;
mod generate;
mod law_1_more_points;
mod law_2_order;
mod law_3_names;
mod law_4_scale;
mod law_5_and_6_completions;
mod law_7_print_and_read;
mod law_8_exhaustive_counts;
mod law_9_shown_and_judged;
