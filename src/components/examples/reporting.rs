//! What reports how things stand.

use super::Specimen;
use crate::components::{
    ApplyingLine, Button, DataTable, EmptyState, Fact, Notice, NoticeKind, PracticeBanner, ReadyPoint, Saved,
    SavedState, Sign, Standing, SummaryList, VerdictBadge, VerdictLine,
};
use crate::vacancy::Date;
use crate::wording::ReadyWords;
use leptos::prelude::*;

pub(super) fn specimens() -> Vec<Specimen> {
    vec![
        Specimen::new("Notice", &[("kinds", notices)]),
        Specimen::new("PracticeBanner", &[("always the same", || view! { <PracticeBanner/> }.into_any())]),
        Specimen::new("VerdictBadge", &[("every standing", badges)]),
        Specimen::new("VerdictLine", &[("passed", passed), ("failed", failed), ("undecided", undecided)]),
        Specimen::new("SavedState", &[("every state", saved)]),
        Specimen::new("ReadyPoint", &[("every state", ready)]),
        Specimen::new("DataTable", &[("ranking", ranking)]),
        Specimen::new("SummaryList", &[("partly stated", facts)]),
        Specimen::new("ApplyingLine", &[("every state", applying)]),
        Specimen::new("EmptyState", &[("no candidates", empty)]),
    ]
}

fn applying() -> AnyView {
    let today: Option<Date> = Date::new(2026, 11, 24);
    let all = [
        (Date::new(2026, 12, 24), today),
        (Date::new(2026, 11, 27), today),
        (Date::new(2026, 11, 24), today),
        (Date::new(2026, 11, 23), today),
        (None, today),
        (Date::new(2026, 12, 24), None),
    ];
    let lines = all.map(|(closing_date, today)| {
        view! { <ApplyingLine closing_date today=Signal::stored(today)/> }.into_any()
    });
    view! { <div class="stack">{lines.into_iter().collect_view()}</div> }.into_any()
}

fn notices() -> AnyView {
    view! {
        <div class="stack">
            <Notice>"De verdeling van de 60 punten over de schriftelijke proef is nog niet bekend."</Notice>
            <Notice kind=NoticeKind::Success title="12 kandidaten overgenomen">
                <p>"Elk kreeg een willekeurig nummer. De namen staan in de sleutel."</p>
            </Notice>
            <Notice kind=NoticeKind::Warning title="Voorbeeld met 30/30, geen officieel resultaat">
                <p>"De commissie legt de verdeling vast vóór de eerste proef."</p>
            </Notice>
            <Notice kind=NoticeKind::Error title="Dit bestand is niet geopend">
                <p>"Regel 4: “31” is meer dan het maximum van 30 punten. Er is niets overgenomen."</p>
            </Notice>
        </div>
    }
    .into_any()
}

fn badges() -> AnyView {
    let all = [
        (Standing::Passed, "geslaagd"),
        (Standing::Failed, "niet geslaagd"),
        (Standing::Undecided, "nog open"),
        (Standing::Absent, "afwezig"),
        (Standing::Deferred, "uitgesteld"),
        (Standing::Withdrawn, "teruggetrokken"),
        (Standing::Excluded, "uitgesloten"),
        (Standing::NotAdmitted, "niet toegelaten"),
        (Standing::Blocked, "twee waarden"),
    ];
    let badges = all.map(|(standing, word)| view! { <VerdictBadge standing word/> }.into_any());
    view! { <div class="cluster">{badges.into_iter().map(IntoAny::into_any).collect_view()}</div> }.into_any()
}

fn verdict(standing: Standing, word: &'static str, why: &'static str, reasons: &[&str]) -> AnyView {
    let reasons: Vec<String> = reasons.iter().map(|&reason| reason.to_owned()).collect();
    view! { <VerdictLine standing word why reasons/> }.into_any()
}

fn passed() -> AnyView {
    verdict(Standing::Passed, "geslaagd", "71,5 van 100 punten.", &[])
}

fn failed() -> AnyView {
    verdict(
        Standing::Failed,
        "niet geslaagd",
        "Gevalstudie: 14,5 is minder dan het minimum van 15. En nog 1 reden.",
        &[
            "Gevalstudie: 14,5 punten behaald, minstens 15 nodig.",
            "Geheel: 58,5 punten behaald, minstens 60 nodig.",
        ],
    )
}

fn undecided() -> AnyView {
    verdict(
        Standing::Undecided,
        "nog open",
        "Nog minstens 24,5 nodig op de mondelinge proef.",
        &["Mondelinge proef: nog geen punten."],
    )
}

fn saved() -> AnyView {
    let states = [
        Saved::Kept { at: "14:03".into(), handed_on: false },
        Saved::Kept { at: "14:03".into(), handed_on: true },
        Saved::Busy,
        Saved::NotKept { advice: "Bewaar nu een bestand en sluit dit tabblad niet.".into() },
        Saved::Following,
    ];
    let lines = states.map(|saved| view! { <div><SavedState saved=Signal::stored(saved)/></div> }.into_any());
    view! { <div class="stack--tight">{lines.into_iter().map(IntoAny::into_any).collect_view()}</div> }
        .into_any()
}

fn ranking() -> AnyView {
    let rows = [("1", "14", "83,5"), ("2", "11", "71,5"), ("2", "19", "71,5"), ("4", "12", "66")].map(
        |(place, candidate, total)| {
            view! {
                <tr>
                    <th scope="row" class="figure">{place}</th>
                    <td>"Kandidaat "{candidate}</td>
                    <td class="figure">{total}</td>
                    <td><VerdictBadge standing=Standing::Passed word="geslaagd"/></td>
                </tr>
            }
        },
    );
    view! {
        <DataTable id="gallery-ranking" caption="Rangschikking, onder voorbehoud">
            <thead>
                <tr>
                    <th scope="col" class="figure">"Plaats"</th>
                    <th scope="col">"Kandidaat"</th>
                    <th scope="col" class="figure">"Totaal"<span class="data-table__limits">"op 100, min. 60"</span></th>
                    <th scope="col">"Resultaat"</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(IntoAny::into_any).collect_view()}</tbody>
        </DataTable>
    }
    .into_any()
}

fn facts() -> AnyView {
    let facts = vec![
        Fact::new("Werkgever", "Lokaal bestuur Sint-Pieters-Leeuw"),
        Fact::new("Dienst", "Samenleven en integratie"),
        Fact::missing("Einddatum om te solliciteren"),
    ];
    view! { <SummaryList facts missing="Niet vermeld – vraag het aan de personeelsdienst"/> }.into_any()
}

fn empty() -> AnyView {
    view! {
        <EmptyState sign=Sign::People title="Nog geen kandidaten">
            <p>"Plak een lijst uit een rekenblad, open een CSV-bestand of voeg er één toe."</p>
            <Button on_press=|()| () sign=Sign::Add>"Voeg kandidaat toe"</Button>
        </EmptyState>
    }
    .into_any()
}

fn ready() -> AnyView {
    let all = [
        ("Zonder netwerk", ReadyWords::good("Alles wat nodig is, staat op dit toestel.")),
        ("Proefinvoer", ReadyWords::open("De proef is nog niet gedaan.")),
        (
            "Opslag",
            ReadyWords::careful("De browser belooft niets.", "Bewaar na elke proef een kopie als bestand."),
        ),
        ("Toestel", ReadyWords::bad("De proefinvoer was weg.", "Gebruik dit toestel niet om te scoren.")),
    ];
    let points =
        all.map(|(title, words)| view! { <ReadyPoint title words=Signal::stored(words)/> }.into_any());
    view! { <ul role="list">{points.into_iter().collect_view()}</ul> }.into_any()
}
