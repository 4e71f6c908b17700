//! Several vacancies beside each other: what each is, and until when somebody can apply.

use super::{Content, Date, VacancyId};

/// With so many days left or fewer, a vacancy closes soon.
pub const CLOSING_SOON_DAYS: i32 = 7;

/// What an overview says of a vacancy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The identifier: names the address.
    pub id: VacancyId,
    /// The name of the job.
    pub title: String,
    /// The employer.
    pub employer: String,
    /// The task in one sentence.
    pub task: String,
    /// The last day to apply; `None` where the employer named none.
    pub closing_date: Option<Date>,
}

/// Whether somebody can still apply on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applying {
    /// Up to and with this day, which is more than [`CLOSING_SOON_DAYS`] away.
    Open(Date),
    /// Up to and with this day, so many days from now: 0 is today.
    ClosingSoon(Date, i32),
    /// Up to and with this day, which is over.
    Closed(Date),
    /// Nobody knows: the employer named no last day.
    Undated,
}

impl Applying {
    /// How it stands today with a vacancy that has this last day.
    pub fn on(closing_date: Option<Date>, today: Date) -> Self {
        match closing_date.map(|last| (last, last.days_after(today))) {
            None => Self::Undated,
            Some((last, left)) if left < 0 => Self::Closed(last),
            Some((last, left)) if left <= CLOSING_SOON_DAYS => Self::ClosingSoon(last, left),
            Some((last, _)) => Self::Open(last),
        }
    }
}

impl Summary {
    /// What a vacancy says of itself.
    pub fn of(content: &Content) -> Self {
        Self {
            id: content.id.clone(),
            title: content.title.clone(),
            employer: content.employer.clone(),
            task: content.task.text.clone(),
            closing_date: content.employer_details.closing_date,
        }
    }
}

/// The order of an overview: who closes first stands first, who names no last day stands behind them.
pub fn by_closing_date(summaries: &mut [Summary]) {
    summaries.sort_by(|one, other| {
        let key = |summary: &Summary| (summary.closing_date.is_none(), summary.closing_date);
        key(one)
            .cmp(&key(other))
            .then_with(|| one.title.cmp(&other.title))
            .then_with(|| one.id.cmp(&other.id))
    });
}

#[cfg(test)]
mod tests {
    use super::{Applying, CLOSING_SOON_DAYS, Date, Summary, VacancyId, by_closing_date};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_last_day_itself_is_open_and_the_day_after_is_not() {
        let last = day("2028-02-29");
        for (today, applying) in [
            ("2028-02-21", Applying::Open(last)),
            ("2028-02-22", Applying::ClosingSoon(last, CLOSING_SOON_DAYS)),
            ("2028-02-28", Applying::ClosingSoon(last, 1)),
            ("2028-02-29", Applying::ClosingSoon(last, 0)),
            ("2028-03-01", Applying::Closed(last)),
        ] {
            assert_eq!(Applying::on(Some(last), day(today)), applying, "{today}");
        }
        assert_eq!(Applying::on(None, last), Applying::Undated);
    }

    #[test]
    fn who_closes_first_stands_first_and_who_names_no_day_stands_last() {
        let summary = |id: &str, title: &str, closing: Option<&str>| Summary {
            id: VacancyId::new(id),
            title: title.into(),
            employer: String::new(),
            task: String::new(),
            closing_date: closing.map(day),
        };
        let mut all = [
            summary("a", "Archivaris", None),
            summary("b", "Tuinman", Some("2027-01-01")),
            summary("c", "Boekhouder", Some("2027-01-01")),
            summary("d", "Zaalwachter", Some("2026-12-31")),
        ];
        by_closing_date(&mut all);
        assert_eq!(all.map(|one| one.id.to_string()), ["d", "c", "b", "a"]);
    }
}
