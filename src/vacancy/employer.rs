//! "Gegevens van de werkgever": what only the employer can tell. Never invented; empty until filled in.

use super::Date;

/// The employer's own details of a vacancy. What is missing reads "Niet vermeld" on screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EmployerDetails {
    /// The day the vacancy was published.
    pub published: Option<Date>,
    /// The last day to apply.
    pub closing_date: Option<Date>,
    /// The contract: kind, duration, hours.
    pub contract: Option<String>,
    /// The salary.
    pub salary: Option<String>,
    /// The diploma that is asked.
    pub diploma: Option<String>,
    /// Where the work is done.
    pub address: Option<Address>,
    /// Whom to ask.
    pub contact: Option<String>,
    /// How to apply.
    pub how_to_apply: Option<String>,
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Municipality.
    pub locality: String,
}

/// What a search engine wants to know of a vacancy and the employer did not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The day of publication.
    Published,
    /// Where the work is done.
    Address,
    /// The last day to apply.
    ClosingDate,
}

impl Lack {
    /// Whether there can be no message for search engines without it. A vacancy may have no last day.
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Published | Self::Address)
    }
}

impl EmployerDetails {
    /// What search engines miss.
    pub fn lacking(&self) -> Vec<Lack> {
        let wanted = [
            (self.published.is_some(), Lack::Published),
            (self.address.is_some(), Lack::Address),
            (self.closing_date.is_some(), Lack::ClosingDate),
        ];
        wanted.into_iter().filter(|(known, _)| !known).map(|(_, lack)| lack).collect()
    }

    /// Whether the employer filled in nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
