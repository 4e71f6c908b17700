//! What the worker press does: from a description to a file that can be kept: the PDF of a document, the XLSX of a workbook.
//!
//! Start at [`Printer`], who answers the page; `src/bin/press.rs` is the worker in which one stands. A PDF is made in this
//! order: `faces` and `shape` turn text into letters, `lines` breaks it, `blocks` and `table` lay it out in strips,
//! `sheets` puts the strips on sheets, `structure` remembers what everything is, and `pdf` writes it all down. `xlsx` writes
//! workbooks.

mod answer;
mod blocks;
mod faces;
mod lines;
mod look;
mod pdf;
mod shape;
mod sheets;
mod strip;
mod structure;
mod table;
mod typesetter;
mod widths;
mod xlsx;

pub use answer::{Printed, Printer};
