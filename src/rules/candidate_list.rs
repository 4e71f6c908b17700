//! A list of candidates from elsewhere: taken over as a whole, or not at all.

use super::table::excerpt;
use super::{CandidateNumber, CellFlaw, Identity, Map, SortedSet, TableFault, TablePlace, Written};

/// What was read of a list, and everything that keeps it from being taken over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CandidateList {
    rows: Vec<CandidateRow>,
    faults: Vec<ListFault>,
    left_out: Vec<String>,
}

/// A row of a list as it was written, before anything was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRow {
    /// The candidate number; empty where one is still to be given.
    pub number: Written,
    /// The name.
    pub name: Written,
    /// How to reach the candidate; may be empty.
    pub contact: Written,
    /// What stands beyond the columns that are taken over.
    pub beyond: Written,
    /// The cells of these that have something wrong with themselves; of such a row nothing else is said.
    pub flawed: Vec<Written>,
}

/// A row without faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CandidateRow {
    /// Where it stands.
    pub place: TablePlace,
    /// The candidate number, where the list gives one.
    pub number: Option<CandidateNumber>,
    /// Name and contact, for the key.
    pub identity: Identity,
}

/// Why a list cannot be taken over, with the place and the value found there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListFault {
    /// Where; `None` for the list as a whole.
    pub place: Option<TablePlace>,
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
    /// The table itself cannot be read.
    Table(TableFault),
    /// A cell has something wrong with itself.
    Cell(CellFlaw),
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
    /// The number stands in an earlier place too; carries that place.
    NumberTwice(TablePlace),
    /// A candidate of the dossier has this number already.
    NumberTaken,
    /// The same name with the same contact stands in an earlier place too; carries that place.
    CandidateTwice(TablePlace),
    /// More columns than number, name and contact.
    Beyond,
}

impl CandidateList {
    /// The longest name or contact, in characters.
    pub const LONGEST_TEXT: usize = 200;

    /// A list that cannot be read at all.
    pub fn unreadable(reason: ListReason, value: &str) -> Self {
        let fault = ListFault { place: None, value: excerpt(value), reason };
        Self { faults: vec![fault], ..Self::default() }
    }

    /// Checks every row. `taken` are the numbers of the candidates in the dossier; `left_out` the headings of
    /// columns that are not taken over.
    pub fn check(drafts: &[DraftRow], taken: &SortedSet<CandidateNumber>, left_out: Vec<String>) -> Self {
        if drafts.is_empty() {
            return Self::unreadable(ListReason::Nothing, "");
        }
        if drafts.len() > TableFault::MOST_ROWS {
            return Self::unreadable(ListReason::Table(TableFault::TooManyRows(drafts.len())), "");
        }
        let mut list = Self { left_out, ..Self::default() };
        let mut numbers = Map::new();
        let mut people = Map::new();
        for draft in drafts {
            let before = list.faults.len();
            for cell in &draft.flawed {
                list.faults.extend(cell.flaw.map(|flaw| ListFault {
                    place: Some(cell.place),
                    value: excerpt(&cell.text),
                    reason: ListReason::Cell(flaw),
                }));
            }
            if list.faults.len() > before {
                continue;
            }
            let number = list.number(draft, taken, &mut numbers);
            list.texts(draft, &mut people);
            if list.faults.len() == before {
                let identity =
                    Identity { name: draft.name.text.clone(), contact: draft.contact.text.clone() };
                list.rows.push(CandidateRow { place: draft.name.place, number, identity });
            }
        }
        list
    }

    fn number(
        &mut self,
        draft: &DraftRow,
        taken: &SortedSet<CandidateNumber>,
        seen: &mut Map<CandidateNumber, TablePlace>,
    ) -> Option<CandidateNumber> {
        if draft.number.text.is_empty() {
            return None;
        }
        let number = CandidateNumber::read(&draft.number.text);
        let reason = match number {
            None => Some(ListReason::NotANumber),
            Some(number) if taken.contains(&number) => Some(ListReason::NumberTaken),
            Some(number) => seen.get(&number).map(|first| ListReason::NumberTwice(*first)),
        };
        match (reason, number) {
            (Some(reason), _) => self.fault(&draft.number, reason),
            (None, Some(number)) => drop(seen.insert(number, draft.number.place)),
            (None, None) => {}
        }
        number
    }

    fn texts<'a>(&mut self, draft: &'a DraftRow, seen: &mut Map<(&'a str, &'a str), TablePlace>) {
        if !draft.name.text.chars().any(char::is_alphanumeric) {
            let said = [draft.number.text.as_str(), &draft.name.text, &draft.contact.text];
            let said: Vec<_> = said.into_iter().filter(|text| !text.is_empty()).collect();
            let value = Written { text: said.join(" "), ..draft.name.clone() };
            self.fault(&value, ListReason::NoName);
        }
        for cell in [&draft.name, &draft.contact] {
            if cell.text.chars().count() > Self::LONGEST_TEXT {
                self.fault(cell, ListReason::TooLong);
            } else if cell.text.chars().any(char::is_control) {
                self.fault(cell, ListReason::ControlCharacter);
            }
        }
        if !draft.beyond.text.is_empty() {
            self.fault(&draft.beyond, ListReason::Beyond);
        }
        // Two people may share a name, but not a name and an address.
        let (name, contact) = (draft.name.text.as_str(), draft.contact.text.as_str());
        if !name.is_empty() && !contact.is_empty() {
            match seen.get(&(name, contact)) {
                Some(first) => self.fault(&draft.name, ListReason::CandidateTwice(*first)),
                None => drop(seen.insert((name, contact), draft.name.place)),
            }
        }
    }

    fn fault(&mut self, cell: &Written, reason: ListReason) {
        self.faults.push(ListFault { place: Some(cell.place), value: excerpt(&cell.text), reason });
    }

    /// The rows without faults, for the preview.
    pub fn rows(&self) -> &[CandidateRow] {
        &self.rows
    }

    /// Every fault, in the order of the rows.
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
