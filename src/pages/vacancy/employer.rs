//! "Gegevens van de werkgever": what only the employer can tell; nothing is invented.

use super::opening::NOT_STATED;
use crate::components::{Fact, SummaryList};
use crate::vacancy::{Address, EmployerDetails};
use crate::wording::day;
use leptos::prelude::*;

pub(super) fn employer(details: &EmployerDetails) -> AnyView {
    let fact = |name: &str, said: Option<String>| Fact { name: name.into(), said };
    let facts = vec![
        fact("Solliciteren tot", details.closing_date.map(day)),
        fact("Hoe solliciteren", details.how_to_apply.clone()),
        fact("Contract", details.contract.clone()),
        fact("Loon", details.salary.clone()),
        fact("Diploma", details.diploma.clone()),
        fact("Werkplek", details.address.as_ref().map(address)),
        fact("Contact", details.contact.clone()),
        fact("Gepubliceerd", details.published.map(day)),
    ];
    let empty = details.is_empty().then(|| {
        view! { <p>"De werkgever heeft deze gegevens niet in de tekst gezet. Wij verzinnen niets."</p> }
    });
    view! {
        <section id="werkgever" class="vacancy__section" aria-labelledby="werkgever-kop">
            <h2 id="werkgever-kop">"Gegevens van de werkgever"</h2>
            {empty}
            <SummaryList facts missing=NOT_STATED/>
        </section>
    }
    .into_any()
}

fn address(address: &Address) -> String {
    format!("{}, {} {}", address.street, address.postal_code, address.locality)
}
