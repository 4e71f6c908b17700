//! A number of days as a spreadsheet program shows it.

/// The day that a number counts to, and the time where it has one: `12/5/2026`. The number itself where it is no day.
///
/// Days count from 1 January 1900, with a 29 February 1900 that never was; in some workbooks from 1904.
pub(super) fn day_of(number: f64, from_1904: bool) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&number) {
        return None;
    }
    // In range, so that nothing is lost.
    #[expect(clippy::cast_possible_truncation, reason = "checked to lie between 0 and the year 9999")]
    let minutes = (number * 1_440.0).round() as i64;
    let (days, minute) = (minutes.div_euclid(1_440), minutes.rem_euclid(1_440));
    let time = format!("{}:{:02}", minute / 60, minute % 60);
    if days == 0 && !from_1904 {
        return Some(time);
    }
    let since_1970 = match (from_1904, days) {
        (true, days) => days - 24_107,
        (false, ..=59) => days - 25_568,
        (false, _) => days - 25_569,
    };
    let (year, month, day) = calendar(since_1970);
    let date = format!("{day}/{month}/{year}");
    Some(if minute == 0 { date } else { format!("{date} {time}") })
}

/// Year, month and day of a number of days since 1 January 1970.
const fn calendar(days: i64) -> (i64, i64, i64) {
    // Years that begin in March have their odd day at the end.
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year + era * 400;
    (if month <= 2 { year + 1 } else { year }, month, day)
}

#[cfg(test)]
mod tests {
    use super::day_of;

    #[test]
    fn numbers_are_the_days_that_spreadsheet_programs_show() {
        for (number, from_1904, shown) in [
            (46_154.0, false, "12/5/2026"),
            (1.0, false, "1/1/1900"),
            (59.0, false, "28/2/1900"),
            (61.0, false, "1/3/1900"),
            (0.520_833_333_333, false, "12:30"),
            (46_154.5, false, "12/5/2026 12:00"),
            (44_692.0, true, "12/5/2026"),
            (2_958_465.0, false, "31/12/9999"),
        ] {
            assert_eq!(day_of(number, from_1904).as_deref(), Some(shown));
        }
        assert_eq!(day_of(-1.0, false), None);
        assert_eq!(day_of(f64::NAN, false), None);
    }
}
