//! A list of candidates from elsewhere: taken over as a whole, or not at all.

use super::{CandidateNumber, Identity, Map, SortedSet};

/// What was read of a list, and everything that keeps it from being taken over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CandidateList {
    rows: Vec<CandidateRow>,
    faults: Vec<ListFault>,
    left_out: Vec<String>,
}

/// A row of a list as it was written, before anything was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftRow {
    /// The line in the file or the pasted text, from 1.
    pub line: u64,
    /// The candidate number; empty where one is still to be given.
    pub number: String,
    /// The name.
    pub name: String,
    /// How to reach the candidate; may be empty.
    pub contact: String,
    /// What stands beyond the columns that are taken over.
    pub beyond: String,
}

/// A row without faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CandidateRow {
    /// The line in the file or the pasted text, from 1.
    pub line: u64,
    /// The candidate number, where the list gives one.
    pub number: Option<CandidateNumber>,
    /// Name and contact, for the key.
    pub identity: Identity,
}

/// Why a list cannot be taken over, with the place and the value found there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListFault {
    /// The line, from 1; `None` for the list as a whole.
    pub line: Option<u64>,
    /// What was found; the first 60 characters of a long text.
    pub value: String,
    /// What is wrong with it.
    pub reason: ListReason,
}

/// What is wrong with a list or with one of its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListReason {
    /// No row with anything in it.
    Nothing,
    /// More than [`CandidateList::MOST_BYTES`].
    TooLarge,
    /// More than [`CandidateList::MOST_ROWS`] rows; carries how many there are.
    TooManyRows(usize),
    /// A workbook of a spreadsheet program, not a table in text.
    Workbook,
    /// Not text at all.
    NotText,
    /// A heading without a column for names.
    NoNameColumn,
    /// Two columns with this heading.
    ColumnTwice,
    /// A row without a name.
    NoName,
    /// A name or contact of more than 200 characters.
    TooLong,
    /// A name or contact over several lines, or with another control character.
    ControlCharacter,
    /// Not a whole number from 1 to 99 999.
    NotANumber,
    /// The number stands on an earlier line too; carries that line.
    NumberTwice(u64),
    /// A candidate of the dossier has this number already.
    NumberTaken,
    /// The same name with the same contact stands on an earlier line too; carries that line.
    CandidateTwice(u64),
    /// More columns than number, name and contact.
    Beyond,
}

impl CandidateList {
    /// The largest list, in bytes: 2 MB.
    pub const MOST_BYTES: usize = 2_000_000;
    /// The longest list, in rows.
    pub const MOST_ROWS: usize = 5_000;
    /// The longest name or contact, in characters.
    pub const LONGEST_TEXT: usize = 200;

    /// A list that cannot be read at all.
    pub fn unreadable(reason: ListReason, value: &str) -> Self {
        let fault = ListFault { line: None, value: excerpt(value), reason };
        Self { faults: vec![fault], ..Self::default() }
    }

    /// Checks every row. `taken` are the numbers of the candidates in the dossier; `left_out` the headings of
    /// columns that are not taken over.
    pub fn check(drafts: &[DraftRow], taken: &SortedSet<CandidateNumber>, left_out: Vec<String>) -> Self {
        if drafts.is_empty() {
            return Self::unreadable(ListReason::Nothing, "");
        }
        if drafts.len() > Self::MOST_ROWS {
            return Self::unreadable(ListReason::TooManyRows(drafts.len()), "");
        }
        let mut list = Self { left_out, ..Self::default() };
        let mut numbers = Map::new();
        let mut people = Map::new();
        for draft in drafts {
            let before = list.faults.len();
            let number = list.number(draft, taken, &mut numbers);
            list.texts(draft, &mut people);
            if list.faults.len() == before {
                let identity = Identity { name: draft.name.clone(), contact: draft.contact.clone() };
                list.rows.push(CandidateRow { line: draft.line, number, identity });
            }
        }
        list
    }

    fn number(
        &mut self,
        draft: &DraftRow,
        taken: &SortedSet<CandidateNumber>,
        seen: &mut Map<CandidateNumber, u64>,
    ) -> Option<CandidateNumber> {
        if draft.number.is_empty() {
            return None;
        }
        let plain = draft.number.bytes().all(|byte| byte.is_ascii_digit());
        let number = draft.number.parse().ok().filter(|_| plain).and_then(CandidateNumber::new);
        let reason = match number {
            None => Some(ListReason::NotANumber),
            Some(number) if taken.contains(&number) => Some(ListReason::NumberTaken),
            Some(number) => seen.get(&number).map(|first| ListReason::NumberTwice(*first)),
        };
        match (reason, number) {
            (Some(reason), _) => self.fault(draft, &draft.number, reason),
            (None, Some(number)) => drop(seen.insert(number, draft.line)),
            (None, None) => {}
        }
        number
    }

    fn texts<'a>(&mut self, draft: &'a DraftRow, seen: &mut Map<(&'a str, &'a str), u64>) {
        if !draft.name.chars().any(char::is_alphanumeric) {
            let value = [draft.number.as_str(), &draft.name, &draft.contact].join(" ");
            self.fault(draft, value.trim(), ListReason::NoName);
        }
        for text in [&draft.name, &draft.contact] {
            if text.chars().count() > Self::LONGEST_TEXT {
                self.fault(draft, text, ListReason::TooLong);
            } else if text.chars().any(char::is_control) {
                self.fault(draft, text, ListReason::ControlCharacter);
            }
        }
        if !draft.beyond.is_empty() {
            self.fault(draft, &draft.beyond, ListReason::Beyond);
        }
        // Two people may share a name, but not a name and an address.
        if !draft.name.is_empty() && !draft.contact.is_empty() {
            match seen.get(&(draft.name.as_str(), draft.contact.as_str())) {
                Some(first) => self.fault(draft, &draft.name, ListReason::CandidateTwice(*first)),
                None => drop(seen.insert((&draft.name, &draft.contact), draft.line)),
            }
        }
    }

    fn fault(&mut self, draft: &DraftRow, value: &str, reason: ListReason) {
        self.faults.push(ListFault { line: Some(draft.line), value: excerpt(value), reason });
    }

    /// The rows without faults, for the preview.
    pub fn rows(&self) -> &[CandidateRow] {
        &self.rows
    }

    /// Every fault, in the order of the lines.
    pub fn faults(&self) -> &[ListFault] {
        &self.faults
    }

    /// The headings of columns that are not taken over.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// The rows to take over: all of them, or `None` while there is a single fault.
    pub fn accepted(&self) -> Option<&[CandidateRow]> {
        self.faults.is_empty().then_some(&self.rows)
    }
}

/// The first characters of a text, for a message.
fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        text.to_owned()
    } else {
        text.chars().take(LONGEST).chain(['…']).collect()
    }
}
