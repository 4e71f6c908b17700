//! The privacy page: what the municipality has to say, what a dossier holds, what stays on a device, and the rights.

use super::contact::{own_page, reach};
use super::{NOT_FILLED_IN, listed, part};
use crate::components::{Fact, SummaryList};
use crate::vacancy::Municipality;
use leptos::prelude::*;

/// What a dossier can hold about people.
const HELD: [&str; 4] = [
    "Over kandidaten: het kandidaatnummer, de naam, hoe de kandidaat te bereiken is, of de kandidaat deelneemt en waarom niet, en een redelijke aanpassing van een proef, zonder de medische reden.",
    "Over de proeven: de punten, wat de commissie zag en hoorde, de motivering, het resultaat en de plaats in de rangschikking, en wat er in de wervingsreserve gebeurt.",
    "Over de commissie: de namen, de rollen, wie aanwezig was, verklaringen over belangenconflicten, en wie zich onthield.",
    "Wie wat wanneer wijzigde. Wat gewijzigd of weggenomen wordt, blijft daarom in het logboek van het dossier leesbaar.",
];

/// How something leaves a device: always because somebody does it.
const LEAVES: [&str; 4] = [
    "Een dossier of een scoreblad verlaat een toestel alleen als iemand het als bestand bewaart, deelt of als QR-codes toont. Bij een echt dossier is het dan verzegeld met een wachtzin, tenzij iemand uitdrukkelijk zonder wachtzin kiest.",
    "Afdrukken en bestanden met resultaten of brieven (pdf, Excel, csv, JSON) zijn niet verzegeld. Wie ze maakt, bewaart ze zelf veilig.",
    "De camera gaat alleen aan als iemand van de commissie QR-codes wil inlezen en de browser daarvoor toestemming kreeg. De beelden worden op het toestel zelf gelezen en niet bewaard.",
    "Bestanden leest deze website alleen als iemand ze zelf kiest. Ook dat lezen gebeurt op het toestel.",
];

/// The rights of articles 15 to 22.
const RIGHTS: [&str; 6] = [
    "inzage: weten welke gegevens het bestuur over je heeft, en er een kopie van krijgen;",
    "verbetering van gegevens die fout of onvolledig zijn;",
    "wissing, in de gevallen die de wet noemt;",
    "beperking van de verwerking, in de gevallen die de wet noemt;",
    "bezwaar, om redenen die met jouw situatie te maken hebben;",
    "overdraagbaarheid van je gegevens, waar de wet dat recht geeft.",
];

pub(super) fn privacy(municipality: &Municipality) -> AnyView {
    view! {
        {part("kort", "In het kort", listed(&[
            "Lees je een vacature, dan bewaart deze website niets over jou: geen cookies, geen meetprogramma, geen advertenties, geen account. Alleen wat je in de zelfcheck kiest, blijft op je toestel, tot je het wist.",
            "De selectiecommissie werkt met namen en punten op haar eigen toestel. Er is geen server waar die gegevens naartoe gaan.",
            "Het bestuur dat de selectie organiseert, is verantwoordelijk voor de gegevens van kandidaten.",
        ]))}
        {part("verantwoordelijke", "Wie is verantwoordelijk", reach(&municipality.controller, None))}
        {part("dpo", "Functionaris voor gegevensbescherming (DPO)", reach(&municipality.data_protection_officer, None))}
        {part("doel", "Waarvoor en hoe lang", purpose(municipality))}
        {part("gegevens", "Welke gegevens in een dossier staan", listed(&HELD))}
        {part("toestel", "Wat deze website op een toestel bewaart", on_device())}
        {part("verlaat", "Wat een toestel verlaat", listed(&LEAVES))}
        {part("netwerk", "Wat over het netwerk gaat", view! {
            <p>"Je browser haalt de bestanden van deze website op bij de server waar ze staan. Namen, punten en wat je zoekt of uitrekent, gaan daar niet naartoe. Elke pagina verbiedt je browser om verbinding te maken met een ander adres."</p>
            <p>"Staat de rekenhulp of de zelfcheck in een pagina van een andere website, dan geeft ze wat je invult door aan die pagina. Die houdt het bij zolang ze openstaat, zodat het er nog staat als dat deel op de pagina verschuift. Bewaard wordt het niet."</p>
            <p>"Zoals bij elke website kan die server noteren welk IP-adres welk bestand opvroeg. Of dat gebeurt, zegt de eigen privacyverklaring van het bestuur."</p>
        })}
        {part("rechten", "Je rechten", rights())}
        {part("klacht", "Een klacht", complaint())}
    }
    .into_any()
}

fn purpose(municipality: &Municipality) -> AnyView {
    let Municipality { legal_basis, recipients, transfers, obligation, retention, .. } = municipality.clone();
    let facts = [
        ("Rechtsgrond", legal_basis),
        ("Wie ze ontvangt", recipients),
        ("Buiten de EER", transfers),
        ("Moet je ze geven", obligation),
        ("Bewaartermijn", retention),
    ];
    let facts = facts.into_iter().map(|(name, said)| Fact { name: name.into(), said }).collect();
    view! {
        <p>"Deze website dient om een vergelijkende selectie te voeren: kandidaten beoordelen en vergelijken, het resultaat vastleggen en meedelen."</p>
        <SummaryList facts missing=NOT_FILLED_IN/>
        {own_page("De eigen privacyverklaring van het bestuur", municipality.privacy_statement.as_deref())}
    }
    .into_any()
}

fn on_device() -> AnyView {
    let facts = vec![
        Fact::new(
            "Wie een vacature leest",
            "Niets over jou. De rekenhulp zet je punten alleen in het adres van de pagina, achter het teken #. Dat deel stuurt een browser niet naar de server. Deel je dat adres, dan deel je ook die punten.",
        ),
        Fact::new(
            "Wie de zelfcheck doet",
            "Welke niveaus je koos en welke voorbeelden je aankruiste, in het kleine geheugen van de browser (localStorage), tot je op “Wis mijn antwoorden” drukt. Ze verlaten je toestel niet, en niemand anders krijgt ze te zien. Staat de zelfcheck in een pagina van een andere website, dan wordt er niets bewaard.",
        ),
        Fact::new(
            "Dossiers van de commissie",
            "In de opslag van de browser (IndexedDB) op het toestel van de commissie, tot iemand ze daar wist. Heeft het toestel een slot, dan staan ze er verzegeld, ook hun titel: alleen de wachtzin of de herstelsleutel opent ze. Zonder slot staan ze er leesbaar.",
        ),
        Fact::new(
            "Wat nog niet bewaard is",
            "In het kleine geheugen van de browser (localStorage), tot het bij het dossier bewaard is; heeft het toestel een slot, dan verzegeld. Daar staat ook wanneer en hoe een dossier het laatst gekopieerd is, met de controletekens van die kopie, en of de proefinvoer lukte.",
        ),
        Fact::new(
            "Ontwerpen van vacatures",
            "In de opslag van de browser (IndexedDB) op het toestel van wie ze opstelt, tot iemand ze daar verwijdert. Een laatste wijziging staat even in het kleine geheugen van de browser (localStorage), tot ze bij het ontwerp bewaard is. Een slot verzegelt ze niet: in een vacature staan geen kandidaten.",
        ),
        Fact::new(
            "De proefinvoer",
            "“Klaar voor de zaal?” schrijft een willekeurig kenmerk zonder namen of punten in de opslag, leest het terug en wist het.",
        ),
        Fact::new(
            "De website zelf",
            "Een kopie van de vacatures en van het programma, zodat ze ook zonder netwerk werken (service worker). Het deel voor de commissie komt er pas bij als iemand het opent. In die kopie staan geen dossiers en niets over jou. Wil je ze weg, wis dan in de instellingen van je browser de gegevens van deze website. Wat in een pagina van een andere website staat, laat geen kopie na.",
        ),
    ];
    view! {
        <SummaryList facts/>
        <p>"Wie een dossier in de lijst verwijdert, legt het opzij: het blijft op het toestel staan bij “Verwijderd”. Daar haalt “Wis voorgoed” het van het toestel. “Wis dit toestel” neemt alles weg wat deze website in de browser bijhoudt, kijkt na of het weg is, en geeft een verklaring om af te drukken. Bij een echt dossier vraagt dat eerst de controletekens van wie het overnam, of een reden."</p>
        <p>"Bestanden die iemand bewaarde, wat afgedrukt is en de geschiedenis van de browser wist het programma niet."</p>
    }
    .into_any()
}

fn rights() -> AnyView {
    view! {
        <p>"Je kan aan het bestuur of aan zijn DPO vragen:"</p>
        {listed(&RIGHTS)}
        <p>"Het programma telt punten op en vergelijkt ze met de minima. Punten geven doet de selectiecommissie, en het bestuur stelt het resultaat vast: er is geen beslissing waar alleen een computer achter zit."</p>
    }
    .into_any()
}

fn complaint() -> AnyView {
    view! {
        <p>"Ben je het niet eens met hoe het bestuur met je gegevens omgaat, zeg het dan eerst aan het bestuur of aan zijn DPO. Je kan ook een klacht indienen bij de toezichthouder. Voor Vlaamse besturen is dat de Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens (VTC). Je kan ook terecht bij de "<a href="https://www.gegevensbeschermingsautoriteit.be/">"Gegevensbeschermingsautoriteit"</a>"."</p>
    }
    .into_any()
}
