//! What only the municipality can say about personal data and accessibility. Never invented; empty until filled in.

use super::{Address, Date, Defect, Fault, Place};

/// A hundred years: more is a slip of the keyboard.
const MOST_MONTHS: u16 = 1200;

/// The municipality's own details for the privacy page and the accessibility statement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Municipality {
    /// The address at which this site stands, for what must name whole addresses.
    pub site_address: Option<String>,
    /// Who is responsible for the personal data.
    pub controller: Contact,
    /// Who watches over data protection there.
    pub data_protection_officer: Contact,
    /// The legal basis of the processing.
    pub legal_basis: Option<String>,
    /// Who receives the personal data.
    pub recipients: Option<String>,
    /// Whether they go to a country outside the European Economic Area, and under what safeguards.
    pub transfers: Option<String>,
    /// Whether a candidate has to give them, and what happens otherwise.
    pub obligation: Option<String>,
    /// How long the dossier of a selection is kept.
    pub retention: Option<String>,
    /// After how many months a dossier that was concluded goes, for the committee's part to remind of.
    pub retention_months: Option<u16>,
    /// The address of its own privacy statement.
    pub privacy_statement: Option<String>,
    /// Whom to tell that something is not accessible.
    pub accessibility_contact: Contact,
    /// Within what time it answers.
    pub accessibility_answer: Option<String>,
    /// The address of its own accessibility statement.
    pub accessibility_statement: Option<String>,
    /// The day on which it adopted this statement.
    pub accessibility_adopted: Option<Date>,
}

/// Whom to reach, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// A name, of a body or of a function.
    pub name: Option<String>,
    /// A postal address.
    pub address: Option<Address>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
}

impl Municipality {
    /// The details, once every text says something and every address can be followed.
    ///
    /// # Errors
    /// Every defect with its place.
    pub fn check(self) -> Result<Self, Vec<Defect>> {
        let mut found = Found(Vec::new());
        let top = Place::vacancy();
        found.contact(&top.field("controller"), &self.controller);
        found.contact(&top.field("data_protection_officer"), &self.data_protection_officer);
        found.contact(&top.field("accessibility_contact"), &self.accessibility_contact);
        let texts = [
            ("legal_basis", &self.legal_basis),
            ("recipients", &self.recipients),
            ("transfers", &self.transfers),
            ("obligation", &self.obligation),
            ("retention", &self.retention),
            ("accessibility_answer", &self.accessibility_answer),
        ];
        for (name, text) in texts {
            found.text(&top.field(name), text.as_deref());
        }
        let links = [
            ("site_address", &self.site_address),
            ("privacy_statement", &self.privacy_statement),
            ("accessibility_statement", &self.accessibility_statement),
        ];
        for (name, link) in links {
            found.link(&top.field(name), link.as_deref());
        }
        found.months(&top.field("retention_months"), self.retention_months);
        if found.0.is_empty() { Ok(self) } else { Err(found.0) }
    }
}

/// The defects so far.
struct Found(Vec<Defect>);

impl Found {
    /// Notes an empty text; tells whether there is a text at all.
    fn text(&mut self, place: &Place, text: Option<&str>) -> bool {
        match text {
            Some(text) if text.trim().is_empty() => {
                self.0.push(Defect::new(place.clone(), Fault::Empty));
                false
            }
            text => text.is_some(),
        }
    }

    fn link(&mut self, place: &Place, link: Option<&str>) {
        if self.text(place, link) && !link.is_some_and(is_web_address) {
            self.unfit(
                place,
                link,
                "is geen webadres; schrijf het volledig, zoals \"https://www.gemeente.be/privacy\"",
            );
        }
    }

    fn months(&mut self, place: &Place, months: Option<u16>) {
        if let Some(months) = months.filter(|months| !(1..=MOST_MONTHS).contains(months)) {
            let why = format!("is geen aantal maanden; schrijf een geheel getal van 1 tot {MOST_MONTHS}");
            self.unfit(place, Some(&months.to_string()), &why);
        }
    }

    fn contact(&mut self, place: &Place, contact: &Contact) {
        self.text(&place.field("name"), contact.name.as_deref());
        self.text(&place.field("phone"), contact.phone.as_deref());
        let email = contact.email.as_deref();
        if self.text(&place.field("email"), email) && !email.is_some_and(is_email) {
            self.unfit(
                &place.field("email"),
                email,
                "is geen e-mailadres; schrijf het zoals \"dienst@gemeente.be\"",
            );
        }
        if let Some(Address { street, postal_code, locality }) = &contact.address {
            let place = place.field("address");
            self.text(&place.field("street"), Some(street));
            self.text(&place.field("postal_code"), Some(postal_code));
            self.text(&place.field("locality"), Some(locality));
        }
    }

    fn unfit(&mut self, place: &Place, found: Option<&str>, why: &str) {
        let explanation = format!("“{}” {why}", found.unwrap_or_default());
        self.0.push(Defect::new(place.clone(), Fault::Unreadable { explanation }));
    }
}

/// A page on the web: nothing else may be followed from a statement.
fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.split('/').next().is_some_and(|host| host.contains('.')))
        && !text.contains(|sign: char| sign.is_whitespace() || sign == '"')
}

fn is_email(text: &str) -> bool {
    let unfit = |sign: char| sign.is_whitespace() || matches!(sign, '?' | '&' | '"' | '<' | '>' | ',');
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
        && !text.contains(unfit)
}
