//! A vacancy more, with a build and without one.

use super::{Block, Chapter};
use Block::{Careful, Code, Head, List, Steps, Text};

pub(super) const VACANCIES: Chapter = Chapter {
    id: "vacature-toevoegen",
    title: "Een vacature toevoegen",
    blocks: &[
        Text(
            "Een vacature is één bestand: `vacancies/naam.json`. De naam van het bestand is een deel van het adres: kleine letters en cijfers, met een streepje ertussen. Twee vacatures hebben nooit dezelfde naam. Wat erin kan, zegt `vacancies/vacancy.schema.json`.",
        ),
        Head("Met bouwen"),
        Steps(&[
            "Zet het bestand in de map `vacancies/` van de broncode.",
            "Voer `make dist` uit. Elke fout in elk bestand staat er in het Nederlands, met de plaats.",
            "Kopieer `dist/` weer naar de server.",
        ]),
        Text(
            "De vacature heeft dan een eigen adres, `vacature/naam/`. Ze leest zonder script, zoekmachines vinden ze, je kan ze insluiten en er is een QR-code voor. Zijn er verschillende vacatures, dan opent de site met een overzicht.",
        ),
        Head("Zonder bouwen"),
        Steps(&[
            "Zet het bestand op de server, in de map `vacancies/` van de site die er al staat.",
            "Zet de naam, zonder `.json`, als extra regel in `vacancies/index.json`:",
        ]),
        Code("[\n  \"projectmedewerker-samenleven-en-integratie\",\n  \"tuinier\"\n]"),
        Text(
            "Het overzicht toont de vacature meteen, op het adres `vacature/?v=tuinier`. Kandidaten lezen en rekenen er, en vinden er de weg naar de zelfcheck. De commissie kan er een dossier van maken. Zoekmachines vinden ze nog niet, en insluiten of een QR-code kan pas na de volgende keer bouwen.",
        ),
        Careful(
            "Verander op de server geen vacature die al gebouwd was: toestellen kijken na of dat bestand hetzelfde bleef. Bouw dan opnieuw.",
        ),
        Head("Gegevens van de werkgever"),
        List(&[
            "In `employer_details` staan de laatste dag om te solliciteren, het contract, het loon, het diploma, het contact en hoe je solliciteert. Wat leeg blijft, leest als “Niet vermeld”.",
            "Met `published` en `address` erbij toont een zoekmachine de vacature als bericht.",
            "Een vacature die voorbij is, mag blijven staan: ze zegt het zelf. Wil je ze weg, haal het bestand weg en bouw opnieuw.",
        ]),
    ],
};
