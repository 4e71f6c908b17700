//! Days and moments, as people write them.

use super::quoted;
use crate::rules::{Date, Moment};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// A day in words: `24 november 2026`.
pub fn day(date: Date) -> String {
    let month = MONTHS.get(usize::from(date.month()) - 1).copied().unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}

/// That a day is still to come, where only what happened is recorded.
pub fn day_ahead(date: Date) -> String {
    format!("{} is nog niet voorbij. Leg vast wat al beslist is.", day(date))
}

/// A day as typed: `24-11-2026`.
pub fn day_typed(date: Date) -> String {
    format!("{:02}-{:02}-{}", date.day(), date.month(), date.year())
}

/// A time of the day: `14:03`.
pub fn time(moment: Moment) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}

/// A moment in words: `24 november 2026 om 14:03`.
pub fn moment(moment: Moment) -> String {
    format!("{} om {}", day(moment.date), time(moment))
}

/// Reads a time of a day as people type it: `9:00`, `9.30`, `9u30` or `9u`.
///
/// # Errors
/// A sentence that quotes what was typed.
///
/// ```
/// use selectiewijzer::wording::{read_day, read_time, time};
/// let day = read_day("24-11-2026")?;
/// assert_eq!(time(read_time(day, " 9u30 ")?), "09:30");
/// assert_eq!(time(read_time(day, "14u")?), "14:00");
/// assert!(read_time(day, "24:00").is_err());
/// # Ok::<(), String>(())
/// ```
pub fn read_time(date: Date, text: &str) -> Result<Moment, String> {
    let typed = text.trim();
    if typed.is_empty() {
        return Err("Vul het uur in, zoals 9:00 of 14:30.".into());
    }
    let number = |digits: &str| {
        let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        if plain { digits.parse::<u8>().ok() } else { None }
    };
    let (hour, minute) = typed.split_once([':', '.', 'u', 'h']).unwrap_or((typed, ""));
    let minute = if minute.is_empty() { Some(0) } else { number(minute) };
    let moment = number(hour).zip(minute).and_then(|(hour, minute)| Moment::new(date, hour, minute));
    moment.ok_or_else(|| format!("{} is geen uur. Typ het zoals 9:00 of 14:30.", quoted(typed)))
}

/// Reads a day as people type it: `24-11-2026`, `24/11/2026` or `24.11.2026`.
///
/// # Errors
/// A sentence that quotes what was typed.
///
/// ```
/// use selectiewijzer::wording::read_day;
/// assert_eq!(read_day(" 3/1/2027 ").map(|day| day.to_string()), Ok("2027-01-03".into()));
/// assert!(read_day("31-2-2026").is_err());
/// ```
pub fn read_day(text: &str) -> Result<Date, String> {
    let error =
        || format!("{} is geen datum. Typ dag, maand en jaar, zoals 24-11-2026.", quoted(text.trim()));
    let numbers: Vec<Option<u16>> = text
        .trim()
        .split(['-', '/', '.'])
        .map(|part| {
            let plain = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            if plain { part.parse().ok() } else { None }
        })
        .collect();
    let [Some(day), Some(month), Some(year)] = numbers.as_slice() else { return Err(error()) };
    let small = |number: &u16| u8::try_from(*number).unwrap_or(u8::MAX);
    Date::new(*year, small(month), small(day)).ok_or_else(error)
}
