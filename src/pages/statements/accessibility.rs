//! The accessibility statement, in the order of the European model (Implementing Decision (EU) 2018/1523).

use super::contact::{own_page, reach};
use super::host::paragraph_for_host;
use super::{NOT_FILLED_IN, listed, part};
use crate::components::{Fact, SummaryList};
use crate::vacancy::{Date, Municipality};
use crate::{rules, wording};
use leptos::prelude::*;

/// The day on which the makers last held the program against this statement.
const ASSESSED: Option<Date> = Date::new(2026, 11, 29);

/// What is known not to work for everybody, with the way around it.
const NOT_ACCESSIBLE: [&str; 4] = [
    "QR-codes tonen en inlezen lukt alleen wie het scherm en de camera kan zien en richten. Een andere weg: hetzelfde bestand bewaren en openen, of delen.",
    "Zonder JavaScript werken de rekenhulp, de zelfcheck, het zoeken en het deel voor de commissie niet. De hele tekst van de vacature en deze verklaring lees je wel.",
    "De tekst van de vacature is die van de werkgever, woord voor woord. Moeilijke woorden staan uitgelegd in de woordenlijst, maar de tekst zelf is niet vereenvoudigd.",
    "De pdf-bestanden zijn getagd en zeggen hun taal, maar zijn niet gekeurd met een programma voor PDF/UA. Een andere weg: dezelfde tekst staat op het scherm.",
];

/// What nobody has tried.
const NOT_TESTED: [&str; 5] = [
    "Met een schermlezer (zoals NVDA, JAWS, VoiceOver of TalkBack) is niet getest. Wat een schermlezer te lezen krijgt, is alleen door programma's nagekeken.",
    "Met mensen met een beperking is niet getest.",
    "In Safari, op iPhone en op iPad is niet getest. De proeven lopen in Chromium en Firefox op een computer.",
    "Bediening met de stem, met een schakelaar of met een vergrootprogramma is niet getest.",
    "De kleuren van een hoog contrast zijn ontworpen, maar worden niet bij elke versie getest.",
];

/// What the tests do at every version.
const TESTED: [&str; 5] = [
    "het programma axe-core bekijkt de schermen van de vacature, van het deel voor de commissie en van deze verklaring, ook met fouten en meldingen in beeld;",
    "dat gebeurt op een scherm van 1280 en van 320 pixels breed, wat overeenkomt met 400 % vergroten, en in Chromium ook met donkere kleuren;",
    "dan mag niets breder zijn dan het scherm, is er één titel, en heeft alles wat je kan bedienen een naam;",
    "het contrast van alle kleuren die samen voorkomen, wordt berekend: minstens 4,5 voor tekst en 3 voor randen en tekeningen;",
    "twee programma's lezen de tags en de taal van de pdf-bestanden terug.",
];

pub(super) fn accessibility(municipality: &Municipality) -> AnyView {
    view! {
        {introduction(municipality)}
        {part("naleving", "Nalevingsstatus", view! {
            <p>"Deze website voldoet "<strong>"gedeeltelijk"</strong>" aan de Europese norm EN 301 549 en aan de richtlijnen WCAG 2.2, niveau AA. Hieronder staat wat niet voor iedereen werkt, en wat niet getest is: wat niet getest is, noemen we niet in orde."</p>
        })}
        {part("niet-toegankelijk", "Niet-toegankelijke inhoud", view! {
            <h3>"Wat niet voor iedereen werkt"</h3>
            {listed(&NOT_ACCESSIBLE)}
            <h3>"Wat niet getest is"</h3>
            {listed(&NOT_TESTED)}
            <h3>"Onevenredige last"</h3>
            <p>"Voor geen enkel onderdeel wordt gezegd dat toegankelijk maken een onevenredige last is."</p>
        })}
        {part("opstelling", "Opstelling van deze verklaring", preparation(municipality))}
        {part("feedback", "Feedback en contactgegevens", view! {
            <p>"Kan je iets niet lezen of niet gebruiken? Meld het, of vraag de informatie in een vorm die voor jou wel werkt. Zeg op welke pagina het was en wat er gebeurde."</p>
            {reach(
                &municipality.accessibility_contact,
                Some(Fact { name: "Antwoord".into(), said: municipality.accessibility_answer.clone() }),
            )}
        })}
        {part("handhaving", "Handhavingsprocedure", enforcement())}
        {part("alinea", "Alinea voor de verklaring van uw website", paragraph_for_host())}
    }
    .into_any()
}

fn introduction(municipality: &Municipality) -> AnyView {
    let who = municipality.controller.name.clone();
    let who = who.unwrap_or_else(|| "Het bestuur dat de selectie organiseert".to_owned());
    view! {
        <p>{format!("{who} wil dat iedereen deze website kan gebruiken. Artikel II.16 van het Bestuursdecreet vraagt dat, en zet de Europese richtlijn 2016/2102 om.")}</p>
        <p>"Deze verklaring gaat over Selectiewijzer: de vacature met haar rekenhulp en zelfcheck, en het deel voor de selectiecommissie."</p>
        {own_page("De eigen toegankelijkheidsverklaring van het bestuur", municipality.accessibility_statement.as_deref())}
    }
    .into_any()
}

fn preparation(municipality: &Municipality) -> AnyView {
    let facts = vec![
        Fact { name: "Zelfbeoordeling".into(), said: ASSESSED.and_then(in_words) },
        Fact {
            name: "Vastgesteld of herzien".into(),
            said: municipality.accessibility_adopted.and_then(in_words),
        },
    ];
    view! {
        <SummaryList facts missing=NOT_FILLED_IN/>
        <p>"De makers van Selectiewijzer beoordeelden hun programma zelf. Niemand anders keurde het. Bij elke versie lopen deze proeven:"</p>
        {listed(&TESTED)}
    }
    .into_any()
}

/// A day of a file in words.
fn in_words(date: Date) -> Option<String> {
    rules::Date::new(date.year(), date.month(), date.day()).map(wording::day)
}

fn enforcement() -> AnyView {
    view! {
        <p>"Kreeg je geen antwoord, of ben je er niet tevreden mee? Dan kan je een klacht indienen bij de Vlaamse Ombudsdienst: Leuvenseweg 86, 1000 Brussel, "<a href="mailto:klachten@vlaamseombudsdienst.be">"klachten@vlaamseombudsdienst.be"</a>", "<a href="https://www.vlaamseombudsdienst.be/">"www.vlaamseombudsdienst.be"</a>"."</p>
    }
    .into_any()
}
