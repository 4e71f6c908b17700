//! Calendar dates as a vacancy file writes them.

use std::fmt;

/// A day of the calendar, years 1900 to 2999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is no day of the calendar, written as `2026-03-31`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    /// What was found.
    pub found: String,
}

impl Date {
    /// A day; `None` when the calendar has no such day.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        if year >= 1900 && year <= 2999 && day >= 1 && day <= days {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl std::str::FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let number = |digits: &str, length: usize| {
            (digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| digits.bytes().fold(0_u16, |sum, digit| sum * 10 + u16::from(digit - b'0')))
        };
        let mut fields = text.split('-');
        let mut next = |length| fields.next().and_then(|digits| number(digits, length));
        let (year, month, day) = (next(4), next(2), next(2));
        let date = match (year, month, day, fields.next()) {
            (Some(year), Some(month), Some(day), None) => {
                u8::try_from(month).ok().zip(u8::try_from(day).ok()).and_then(|(m, d)| Self::new(year, m, d))
            }
            _ => None,
        };
        date.ok_or_else(|| DateError { found: text.to_owned() })
    }
}

impl fmt::Display for Date {
    /// The published format: `2026-03-31`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_of_the_calendar_read_and_print_the_same() {
        for text in ["2026-03-31", "2024-02-29", "2000-02-29", "1900-01-01"] {
            assert_eq!(text.parse::<Date>().map(|date| date.to_string()), Ok(text.to_owned()));
        }
        for text in [
            "",
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "31-03-2026",
            "2026-03-31-1",
            "２０２６-03-31",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}
