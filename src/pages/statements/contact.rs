//! Whom to reach: the facts, and the ways that can be followed.

use super::NOT_FILLED_IN;
use crate::components::{Fact, SummaryList};
use crate::vacancy::{Address, Contact};
use leptos::prelude::*;

/// How to reach somebody, and what `more` there is to know; what is not filled in says so.
pub(super) fn reach(contact: &Contact, more: Option<Fact>) -> AnyView {
    let Contact { name, address, email, phone } = contact.clone();
    let postal = address
        .map(|Address { street, postal_code, locality }| format!("{street}, {postal_code} {locality}"));
    let facts = [("Naam", name), ("Adres", postal), ("E-mail", email.clone()), ("Telefoon", phone)];
    let facts = facts.into_iter().map(|(name, said)| Fact { name: name.into(), said }).chain(more).collect();
    let write = email.map(|email| {
        view! { <p class="statement-links screen-only"><a href=format!("mailto:{email}")>{format!("Mail naar {email}")}</a></p> }
            .into_any()
    });
    view! {
        <SummaryList facts missing=NOT_FILLED_IN/>
        {write}
    }
    .into_any()
}

/// The municipality's own page about something, where it named one.
pub(super) fn own_page(what: &str, address: Option<&str>) -> AnyView {
    match address {
        Some(address) => view! {
            <p>{format!("{what}: ")}<a href=address.to_owned()>{address.to_owned()}</a></p>
        }
        .into_any(),
        None => view! { <p>{format!("{what}: ")}<em>{NOT_FILLED_IN}</em></p> }.into_any(),
    }
}
