//! Days and moments as the minutes name them: local, given from outside; the rules have no clock.

use std::fmt;

/// A day of the calendar, 1900-01-01 to 2999-12-31.
///
/// ```
/// use selectiewijzer::rules::Date;
/// assert!("2028-02-29".parse::<Date>().is_ok());
/// assert!("2026-02-29".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A local day and minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The day.
    pub date: Date,
    hour: u8,
    minute: u8,
}

/// A text that names no day or moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    /// What was found.
    pub typed: String,
}

impl Date {
    /// A day; `None` where the calendar has no such day.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        if year >= 1900 && year < 3000 && day >= 1 && day <= days {
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

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The same day so many months later, or the last day of a month that is shorter; `None` beyond the calendar.
    ///
    /// ```
    /// use selectiewijzer::rules::Date;
    /// let last: Date = "2026-11-30".parse()?;
    /// assert_eq!(last.months_later(3).map(|day| day.to_string()), Some("2027-02-28".into()));
    /// assert_eq!(last.months_later(13).map(|day| day.to_string()), Some("2027-12-30".into()));
    /// # Ok::<(), selectiewijzer::rules::DateError>(())
    /// ```
    pub fn months_later(self, months: u16) -> Option<Self> {
        let month = u32::from(self.year) * 12 + u32::from(self.month) - 1 + u32::from(months);
        let (year, month) = (u16::try_from(month / 12).ok()?, u8::try_from(month % 12 + 1).ok()?);
        (1..=self.day).rev().find_map(|day| Self::new(year, month, day))
    }

    /// How many days it comes after another day; below 0 where it comes before.
    ///
    /// ```
    /// use selectiewijzer::rules::Date;
    /// let (leap_day, march): (Date, Date) = ("2028-02-29".parse()?, "2028-03-01".parse()?);
    /// assert_eq!((march.days_after(leap_day), leap_day.days_after(march)), (1, -1));
    /// # Ok::<(), selectiewijzer::rules::DateError>(())
    /// ```
    pub fn days_after(self, other: Self) -> i32 {
        // The calendar ends in 2999: both are far below what an i32 holds.
        self.days().cast_signed() - other.days().cast_signed()
    }

    /// Its place in the calendar: one more for every next day.
    fn days(self) -> u32 {
        // A year that begins in March has its leap day at its end.
        let (month, year) = match self.month {
            1 | 2 => (u32::from(self.month) + 9, u32::from(self.year) - 1),
            month => (u32::from(month) - 3, u32::from(self.year)),
        };
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + u32::from(self.day)
    }
}

impl Moment {
    /// A minute of a day; `None` where the clock has no such minute.
    pub const fn new(date: Date, hour: u8, minute: u8) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self { date, hour, minute }) } else { None }
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// How many minutes it comes after an earlier one, as the clock on the wall counts them; 0 where it is not later.
    ///
    /// ```
    /// use selectiewijzer::rules::Moment;
    /// let (new_year, before): (Moment, Moment) = ("2028-01-01T00:10".parse()?, "2027-12-31T23:50".parse()?);
    /// assert_eq!(new_year.minutes_since(before), 20);
    /// let (march, february): (Moment, Moment) = ("2028-03-01T12:00".parse()?, "2028-02-28T12:00".parse()?);
    /// assert_eq!(march.minutes_since(february), 2 * 24 * 60);
    /// assert_eq!(before.minutes_since(new_year), 0);
    /// # Ok::<(), selectiewijzer::rules::DateError>(())
    /// ```
    pub fn minutes_since(self, earlier: Self) -> u32 {
        let minutes = |at: Self| at.date.days() * 1440 + u32::from(at.hour) * 60 + u32::from(at.minute);
        minutes(self).saturating_sub(minutes(earlier))
    }
}

impl std::str::FromStr for Date {
    type Err = DateError;

    /// Reads `2026-11-24`.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts = text.split('-').map(digits);
        let date = (|| {
            let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
            let date = Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
            if parts.next().is_some() { None } else { date }
        })();
        // As it is written: each number has its zeros.
        let date = date.filter(|_| text.len() == 10 && text.as_bytes()[7] == b'-');
        date.ok_or_else(|| DateError { typed: text.to_owned() })
    }
}

impl std::str::FromStr for Moment {
    type Err = DateError;

    /// Reads `2026-11-24T14:03`.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let error = || DateError { typed: text.to_owned() };
        let (date, time) = text.split_once('T').ok_or_else(error)?;
        let date = date.parse().map_err(|_| error())?;
        time.split_once(':')
            .and_then(|(hour, minute)| {
                let (hour, minute) = (digits(hour)?, digits(minute)?);
                Self::new(date, u8::try_from(hour).ok()?, u8::try_from(minute).ok()?)
            })
            .ok_or_else(error)
    }
}

impl fmt::Display for Date {
    /// The published format: `2026-11-24`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for Moment {
    /// The published format: `2026-11-24T14:03`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}T{:02}:{:02}", self.date, self.hour, self.minute)
    }
}

fn digits(text: &str) -> Option<u16> {
    let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_of_the_calendar_read_and_print_the_same_and_nothing_else_is_one() {
        for text in ["2026-03-31", "2024-02-29", "2000-02-29", "1900-01-01"] {
            assert_eq!(text.parse::<Date>().map(|date| date.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "31-03-2026"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        for text in ["2026-03-31-1", "2026-03-1-", "2026-1-031", "2026-001-1", "２０２６-03-31"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}
