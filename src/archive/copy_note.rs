//! What a device remembers of the last copy of a dossier that left it: when, in what way, and of what.

use crate::rules::{LogEntry, Moment};

/// Minutes of work without a copy from which on somebody is reminded.
const LONG: u32 = 60;

/// In what way a copy left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyWay {
    /// Saved as a file.
    File,
    /// Given to another program by the share sheet.
    Shared,
    /// Shown as QR codes.
    Codes,
}

/// The last copy of a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyNote {
    /// When it left.
    pub at: Moment,
    /// In what way.
    pub way: CopyWay,
    /// Its check characters.
    pub check: String,
    /// How many changes it holds.
    pub changes: usize,
}

impl CopyWay {
    const ALL: [(Self, &'static str); 3] =
        [(Self::File, "file"), (Self::Shared, "shared"), (Self::Codes, "codes")];
}

impl CopyNote {
    /// The note as a device keeps it.
    ///
    /// ```
    /// use selectiewijzer::archive::{CopyNote, CopyWay};
    /// let at = "2026-11-24T14:03".parse()?;
    /// let note = CopyNote { at, way: CopyWay::File, check: "K7012M9Q".into(), changes: 12 };
    /// assert_eq!(note.write(), "2026-11-24T14:03 file K7012M9Q 12");
    /// assert_eq!(CopyNote::read(&note.write()), Some(note));
    /// # Ok::<(), selectiewijzer::rules::DateError>(())
    /// ```
    pub fn write(&self) -> String {
        let way = CopyWay::ALL.into_iter().find(|(way, _)| *way == self.way).map_or("", |(_, word)| word);
        format!("{} {way} {} {}", self.at, self.check, self.changes)
    }

    /// The note that was kept; `None` where the text is none.
    pub fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let (at, way, check, changes) = (words.next()?, words.next()?, words.next()?, words.next()?);
        let (way, _) = CopyWay::ALL.into_iter().find(|(_, word)| *word == way)?;
        let read =
            Self { at: at.parse().ok()?, way, check: check.to_owned(), changes: changes.parse().ok()? };
        words.next().is_none().then_some(read)
    }

    /// The changes that no copy holds.
    pub fn not_in<'a>(copy: Option<&Self>, log: &'a [LogEntry]) -> &'a [LogEntry] {
        &log[copy.map_or(0, |copy| copy.changes).min(log.len())..]
    }

    /// Whether so much work is in no copy that somebody should make one: an hour lies between its first and its last change.
    pub fn is_wanted(copy: Option<&Self>, log: &[LogEntry]) -> bool {
        let worked = Self::not_in(copy, log);
        worked.first().zip(worked.last()).is_some_and(|(first, last)| last.at.minutes_since(first.at) >= LONG)
    }
}

#[cfg(test)]
mod tests {
    use super::{CopyNote, CopyWay};
    use crate::rules::{Change, LogEntry};

    fn log(times: &[&str]) -> Vec<LogEntry> {
        let entry = |(number, at): (u64, &&str)| LogEntry {
            number,
            at: at.parse().unwrap(),
            by: String::new(),
            device: "d".into(),
            reason: None,
            undoes: None,
            change: Change::Rename { title: "Zaal".into() },
        };
        (1..).zip(times).map(entry).collect()
    }

    fn copy(changes: usize) -> CopyNote {
        let at = "2026-11-24T13:00".parse().unwrap();
        CopyNote { at, way: CopyWay::Codes, check: "K7012M9Q".into(), changes }
    }

    #[test]
    fn what_is_no_note_is_not_read_as_one() {
        for text in [
            "",
            "24 november 2026 om 14:03",
            "2026-11-24T14:03 pigeon K7012M9Q 12",
            "2026-11-24T14:03 file K7012M9Q",
            "2026-11-24T14:03 file K7012M9Q twaalf",
            "2026-11-24T14:03 file K7012M9Q 12 13",
        ] {
            assert_eq!(CopyNote::read(text), None, "{text}");
        }
    }

    #[test]
    fn an_hour_of_changes_without_a_copy_asks_for_one() {
        let worked = log(&["2026-11-24T13:00", "2026-11-24T13:59"]);
        assert!(!CopyNote::is_wanted(None, &worked));
        let worked = log(&["2026-11-24T23:30", "2026-11-25T00:30"]);
        assert!(CopyNote::is_wanted(None, &worked), "also over midnight");
        assert!(!CopyNote::is_wanted(Some(&copy(1)), &worked), "the copy holds the first of them");
        assert!(!CopyNote::is_wanted(None, &[]), "nothing was done");
    }

    #[test]
    fn what_a_copy_holds_is_not_counted_again() {
        let worked = log(&["2026-11-24T13:00", "2026-11-24T13:10", "2026-11-24T13:20"]);
        assert_eq!(CopyNote::not_in(None, &worked).len(), 3);
        assert_eq!(CopyNote::not_in(Some(&copy(2)), &worked), &worked[2..]);
        assert_eq!(CopyNote::not_in(Some(&copy(9)), &worked), &[], "a copy of more than is here");
    }
}
