//! Days and moments: which there are, how far apart they lie, and how they are written.

use selectiewijzer::rules::{Date, Moment};

fn day(text: &str) -> Date {
    text.parse().expect("one of the calendar")
}

fn at(text: &str) -> Moment {
    text.parse().expect("one of the calendar")
}

/// Every day of the calendar, the first one first.
fn calendar() -> impl Iterator<Item = Date> {
    let days = |year, month| (1..=31).filter_map(move |day| Date::new(year, month, day));
    (1900..3000).flat_map(move |year| (1..=12).flat_map(move |month| days(year, month)))
}

#[test]
fn every_day_of_the_calendar_comes_one_day_after_the_one_before() {
    let days: Vec<Moment> = calendar().filter_map(|day| Moment::new(day, 9, 30)).collect();
    assert_eq!(days.len(), 401_767);
    for pair in days.windows(2) {
        assert_eq!(pair[1].minutes_since(pair[0]), 24 * 60, "{}", pair[1]);
    }
}

#[test]
fn minutes_are_counted_over_hours_and_days_and_never_back() {
    let since = |later: &str, earlier: &str| at(later).minutes_since(at(earlier));
    assert_eq!(since("2026-11-24T11:07", "2026-11-24T09:30"), 97);
    assert_eq!(since("2026-11-24T09:30", "2026-11-24T09:30"), 0);
    assert_eq!(since("2028-03-01T00:05", "2028-02-28T23:55"), 24 * 60 + 10);
    assert_eq!(since("2026-11-24T09:29", "2026-11-24T09:30"), 0, "it is earlier");
}

#[test]
fn so_many_months_later_is_the_same_day_or_the_last_of_a_shorter_month() {
    let later = |from: &str, months| day(from).months_later(months).map(|day| day.to_string());
    for (from, months, then) in [
        ("2026-11-24", 0, "2026-11-24"),
        ("2026-11-24", 1, "2026-12-24"),
        ("2026-11-24", 2, "2027-01-24"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-03-31", 13, "2027-04-30"),
        ("2026-12-01", 24, "2028-12-01"),
    ] {
        assert_eq!(later(from, months).as_deref(), Some(then), "{months} months after {from}");
    }
    assert_eq!(later("2999-12-31", 0).as_deref(), Some("2999-12-31"));
    assert_eq!(later("2999-12-31", 1), None, "beyond the calendar");
}

#[test]
fn a_day_and_a_moment_are_read_as_they_are_written() {
    for text in ["1900-01-01", "2026-11-24", "2999-12-31"] {
        assert_eq!(day(text).to_string(), text);
    }
    let moment = at("2026-11-24T08:05");
    assert_eq!((moment.date.year(), moment.date.month(), moment.date.day()), (2026, 11, 24));
    assert_eq!((moment.hour(), moment.minute(), moment.to_string().as_str()), (8, 5, "2026-11-24T08:05"));
}

#[test]
fn what_names_no_day_or_moment_is_quoted() {
    for text in
        ["", "2026-11", "2026-11-24-", "2026-+1-24", "02026-11-24", "2026--24", "2026-11-31", "1899-12-31"]
    {
        assert_eq!(text.parse::<Date>().expect_err("no day or moment").typed, text);
    }
    for text in
        ["2026-11-24", "2026-11-24T", "2026-11-24T24:00", "2026-11-24T09:60", "2026-11-24T9:+5", "x9T09:30"]
    {
        assert_eq!(text.parse::<Moment>().expect_err("no day or moment").typed, text);
    }
}
