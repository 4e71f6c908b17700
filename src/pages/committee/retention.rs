//! How long the municipality keeps a concluded dossier, and what is said of one that is here for longer.

use crate::components::{Disclosure, Icon, Sign};
use crate::desk::Listed;
use crate::rules::Date;
use crate::wording::{self, ReadyWords};
use leptos::prelude::*;

/// After how many months a concluded dossier is to go; `None` where the municipality did not say. From a context.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Retention(pub(super) Option<u16>);

impl Retention {
    /// What the municipality filled in.
    pub(super) fn here() -> Self {
        use_context().unwrap_or_default()
    }

    /// The last day on which a dossier was to be kept, where that is over.
    fn over(self, one: &Listed, today: Date) -> Option<Date> {
        let last = one.concluded?.months_later(self.0?)?;
        (!one.practice && last < today).then_some(last)
    }

    /// What "Klaar voor de zaal?" says of it.
    pub(super) fn words(self, listed: &[Listed], today: Date) -> ReadyWords {
        let late = listed.iter().filter(|one| self.over(one, today).is_some()).count();
        wording::ready_retention(self.0, late)
    }
}

/// That a dossier is kept too long, and what to do.
pub(super) fn too_long(one: &Listed, today: Date) -> Option<AnyView> {
    let since = Retention::here().over(one, today)?;
    let steps = wording::AFTER_RETENTION;
    let steps = steps.iter().map(|words| view! { <li>{*words}</li> }.into_any()).collect_view();
    Some(
        view! {
            <p class="lock-mark"><Icon sign=Sign::Clock/><span>{wording::retention_over(since)}</span></p>
            <Disclosure summary="Wat je nu doet">
                <ol>{steps}</ol>
                <p><a href="../privacy/#doel">"Wat het bestuur over bewaren zegt"</a></p>
            </Disclosure>
        }
        .into_any(),
    )
}

/// Once, and calmly: that nobody said how long.
pub(super) fn unknown(listed: &[Listed]) -> Option<AnyView> {
    let real = listed.iter().any(|one| !one.practice);
    (real && Retention::here().0.is_none())
        .then(|| view! { <p class="muted small">{wording::RETENTION_UNKNOWN}</p> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::Retention;
    use crate::desk::Listed;
    use crate::rules::Date;

    fn concluded(day: Option<&str>, practice: bool) -> Listed {
        Listed {
            id: "d".into(),
            title: "Zaal".into(),
            practice,
            candidates: 0,
            changed: "2026-11-24T14:03".parse().unwrap(),
            concluded: day.map(|day| day.parse().unwrap()),
            deleted: false,
            sheet: None,
        }
    }

    fn day(day: &str) -> Date {
        day.parse().unwrap()
    }

    #[test]
    fn a_real_concluded_dossier_is_kept_too_long_from_the_day_after_its_last_one() {
        let (months, one) = (Retention(Some(24)), concluded(Some("2026-11-24"), false));
        assert_eq!(months.over(&one, day("2028-11-24")), None, "the last day is still a day of keeping");
        assert_eq!(months.over(&one, day("2028-11-25")), Some(day("2028-11-24")));
    }

    #[test]
    fn what_is_open_or_for_practising_or_without_a_period_is_never_kept_too_long() {
        let (months, late) = (Retention(Some(1)), day("2099-01-01"));
        assert_eq!(months.over(&concluded(None, false), late), None);
        assert_eq!(months.over(&concluded(Some("2026-11-24"), true), late), None);
        assert_eq!(Retention(None).over(&concluded(Some("2026-11-24"), false), late), None);
    }

    #[test]
    fn ready_says_it_once() {
        let late = [concluded(Some("2020-01-01"), false), concluded(Some("2020-01-01"), false)];
        let words = Retention(Some(24)).words(&late, day("2026-11-24"));
        assert_eq!(words.said, "Van 2 dossiers is de bewaartermijn van 24 maanden voorbij.");
        let words = Retention(None).words(&late, day("2026-11-24"));
        assert_eq!(words.said, "Het bestuur heeft geen bewaartermijn ingevuld.");
    }
}
