//! Who signs that they have read the job description.

use super::super::fields::{Look, optional_text, text};
use super::super::items::{Called, items};
use crate::drafting::{Spot, at};
use crate::vacancy::{SignOff, Signer};
use leptos::prelude::*;

/// The fields of the sign-off block.
pub(super) fn sign_off(sign_off: &Spot<SignOff>) -> AnyView {
    let called = Called { one: "Ondertekenaar", add: "Voeg een ondertekenaar toe" };
    view! {
        <p class="muted small">"Dit blok is voor wie de job krijgt. De pagina zegt aan kandidaten dat zij niets tekenen."</p>
        {items(&at!(sign_off, "signers" signers), called, |_| Signer::default(), |signer, _| fields(&signer))}
    }
    .into_any()
}

fn fields(signer: &Spot<Signer>) -> AnyView {
    view! {
        <div class="draft-short">
            {text(&at!(signer, "role" role), "In welke rol", Look::hint("Zoals “Medewerker:”"))}
            {optional_text(&at!(signer, "name" name), "Wie", Look::hint("Als de tekst het zegt"))}
            {text(&at!(signer, "date_label" date_label), "Woord voor de datum", Look::hint("Zoals “datum:”"))}
            {text(&at!(signer, "date" date), "Datum om in te vullen", Look::hint("Zoals “00/00/202.”"))}
        </div>
        {optional_text(&at!(signer, "statement" statement), "Zin waarvoor getekend wordt", Look::lines())}
    }
    .into_any()
}
