//! How a table comes in: the text or the file is read, by the press where it is a workbook, and the sheet is chosen.

use super::Means;
use super::room::Open;
use crate::archive::{NoBook, ReadBook, ReadSheet, ReadTable, is_workbook};
use crate::components::{focus, focus_soon};
use crate::desk::Desk;
use crate::keeper::{Press, Pressed, Task};
use crate::rules::TableFault;
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// The place of the preview, which gets the keyboard once something was read.
pub(super) const PREVIEW: &str = "voorbeeld-lijst";
/// What is asked about a workbook with several sheets.
pub(super) const WHICH: &str = "welk-blad";
const KINDS: &str = ".csv,.txt,.xlsx,.xlsm,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What came in last.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) enum Came {
    /// Nothing.
    #[default]
    Nothing,
    /// A workbook of which no sheet was chosen yet.
    Book,
    /// A table.
    Table(ReadTable),
    /// Something that cannot be read; carries why, and what to do.
    Refused(String),
}

impl Came {
    /// What must be known of the table before it is taken over.
    pub(super) fn remarks(&self) -> Vec<String> {
        let Self::Table(table) = self else { return Vec::new() };
        let sheet = table.hidden_sheet.as_deref().map(wording::hidden_sheet);
        let rows = (!table.hidden.is_empty()).then(|| wording::hidden_rows(&table.hidden));
        sheet.into_iter().chain(rows).collect()
    }
}

/// How it comes in. Copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Coming {
    desk: Desk,
    press: StoredValue<Arc<dyn Press>>,
    comma: Option<fn(&str) -> bool>,
    came: RwSignal<Came>,
    book: RwSignal<Option<ReadBook>>,
    /// Which sheet was chosen, counted from 0; empty for none.
    pub(super) chosen: RwSignal<String>,
}

impl Coming {
    /// Into this signal.
    pub(super) fn into(open: Open, comma: Option<fn(&str) -> bool>, came: RwSignal<Came>) -> Self {
        let press = StoredValue::new(Means::here().press);
        let (book, chosen) = (RwSignal::new(None), RwSignal::new(String::new()));
        Self { desk: open.desk, press, comma, came, book, chosen }
    }

    /// Nothing is there any more.
    pub(super) fn empty(self) {
        self.came.set(Came::Nothing);
        self.book.set(None);
    }

    /// Reads a text.
    pub(super) fn read(self, bytes: &[u8]) {
        self.book.set(None);
        let comma = self.comma.as_ref().map(|comma| comma as &dyn Fn(&str) -> bool);
        self.show(ReadTable::of_text(bytes, comma));
    }

    /// Asks for a file, and reads it.
    pub(super) fn choose_file(self) {
        let read = move |bytes: Option<Vec<u8>>| match bytes {
            Some(bytes) if is_workbook(&bytes) => self.read_workbook(bytes),
            Some(bytes) => self.read(&bytes),
            None => {}
        };
        self.desk.outside().open_file(KINDS, Box::new(read));
    }

    /// The sheets to choose from, in words.
    pub(super) fn sheets(self) -> Option<Vec<String>> {
        let words = |sheet: &ReadSheet| {
            let rows = if sheet.count == 1 { "1 rij".to_owned() } else { format!("{} rijen", sheet.count) };
            let hidden = if sheet.hidden { ", verborgen" } else { "" };
            format!("{} ({rows}{hidden})", sheet.name)
        };
        self.book.with(|book| Some(book.as_ref()?.sheets.iter().map(words).collect()))
    }

    /// Shows the table on a sheet.
    pub(super) fn choose_sheet(self, chosen: String) {
        let at = chosen.parse().unwrap_or(usize::MAX);
        self.chosen.set(chosen);
        match self.book.with_untracked(|book| book.as_ref()?.sheets.get(at).map(ReadTable::of_sheet)) {
            Some(table) => self.show(table),
            None => self.came.set(Came::Book),
        }
    }

    fn show(self, table: Result<ReadTable, TableFault>) {
        self.came.set(match table {
            Ok(table) => Came::Table(table),
            Err(fault) => Came::Refused(wording::table_fault(fault)),
        });
        focus(PREVIEW);
    }

    fn refuse(self, words: String) {
        // Who left the room meanwhile brings it again.
        if self.came.try_set(Came::Refused(words)).is_none() {
            focus(PREVIEW);
        }
    }

    fn read_workbook(self, bytes: Vec<u8>) {
        self.empty();
        if bytes.len() > ReadBook::MOST_BYTES {
            return self.refuse(wording::no_book(&NoBook::TooLarge));
        }
        self.desk.begins_aside(Task::Reading);
        let hear = move |pressed| {
            self.desk.ends_aside();
            match pressed {
                Pressed::Book(book) => self.opened(book),
                Pressed::Impossible(words) => self.refuse(words),
                Pressed::Working(_) | Pressed::File(_) | Pressed::Lacking(_) => {}
            }
        };
        self.press.with_value(|press| press.read(bytes, Box::new(hear)));
    }

    fn opened(self, book: ReadBook) {
        let several = book.sheets.len() > 1;
        if self.book.try_set(Some(book)).is_some() {
            return;
        }
        if several {
            self.chosen.set(String::new());
            self.came.set(Came::Book);
            focus_soon(WHICH);
        } else {
            self.choose_sheet("0".into());
        }
    }
}
