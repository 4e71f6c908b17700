//! For candidates: reading, levels, the calculator, and the day of a test.

use super::Part;
use super::block::{Block, Chapter};
use Block::{Careful, Head, List, Picture, Text};

/// What a candidate reads.
pub(super) const CANDIDATE: Part = Part {
    folder: "kandidaat",
    title: "Voor kandidaten",
    lead: "Zo lees je een vacature, en zo zie je wat je nodig hebt om te slagen.",
    chapters: &[READING, PASSING],
};

const READING: Chapter = Chapter {
    id: "vacature-lezen",
    title: "Een vacature lezen",
    blocks: &[
        Text(
            "Bovenaan staan de job, de werkgever en het belangrijkste over de selectie. Daaronder staat de hele tekst van de werkgever, woord voor woord. Je hebt geen account nodig. De vacature bewaart niets over jou.",
        ),
        Head("Iets vinden"),
        List(&[
            "Met [Op deze pagina] spring je naar een deel van de tekst.",
            "Typ minstens twee letters bij [Zoek op deze pagina]. Je ziet op welke plaatsen het woord staat. Kies een plaats om erheen te gaan.",
            "Sommige woorden hebben een stippellijn. Tik erop en je leest wat ze betekenen. Alle uitleg staat samen bij [Woordenlijst].",
            "Staat er “Niet vermeld”? Dan heeft de werkgever dat niet in de vacature gezet. Vraag het aan de personeelsdienst.",
        ]),
        Head("Competenties en niveaus"),
        Text(
            "Een competentie is iets wat je kan of hoe je werkt, zoals samenwerken. Bij elke competentie staat welk niveau de werkgever vraagt. Een hoger niveau omvat de lagere: wie niveau 3 heeft, heeft ook niveau 2 en 1.",
        ),
        Text(
            "Bij het gevraagde niveau staan voorbeelden van gedrag. Zoek voor elk voorbeeld iets wat jij al deed. Dat helpt je bij de mondelinge proef. Met [Kerncompetenties] en [Functiespecifieke competenties] toon je er minder tegelijk, met [Alle] weer allemaal.",
        ),
        Head("Wat past bij jou?"),
        Text(
            "Kies [Doe de zelfcheck]. Bij elke competentie kies je welk niveau bij je past, en welke voorbeelden je bij jezelf herkent. Je ziet je keuze naast wat gevraagd is. Met [Druk je voorbereiding af] neem je dat mee naar huis. Niemand anders ziet het en het telt niet mee. Je antwoorden staan alleen op jouw toestel, tot je [Wis mijn antwoorden] kiest.",
        ),
        Head("Bewaren of afdrukken"),
        List(&[
            "Met [Druk alles af] komt de hele vacature op papier, of in een pdf.",
            "Heb je de pagina één keer geopend? Dan leest en rekent ze ook zonder internet, op hetzelfde toestel.",
        ]),
    ],
};

const PASSING: Chapter = Chapter {
    id: "wat-heb-je-nodig",
    title: "Wat heb je nodig om te slagen?",
    blocks: &[
        Text(
            "Bij [Hoe verloopt de selectie] staan de proeven en hun punten. Bij [Wanneer slaag je] staat wat je minstens moet halen. Je slaagt alleen als je alles haalt wat daar staat: het minimum van elke proef en het minimum van het totaal.",
        ),
        Text(
            "Daarom is de helft halen op elke proef soms niet genoeg. Moet je bijvoorbeeld op elke proef de helft halen en in totaal 60 op 100, dan heb je met overal de helft maar 50.",
        ),
        Head("De rekenhulp"),
        List(&[
            "Vul bij [Welke punten wil je proberen?] de punten in die je denkt te halen. Wat je niet weet, laat je leeg.",
            "Je ziet meteen hoeveel punten je nog nodig hebt.",
            "Staat nog niet vast hoe de punten verdeeld zijn? Dan kies je zelf een verdeling om te proberen. De echte verdeling kan anders zijn.",
            "Met [Begin opnieuw] maak je alles weer leeg.",
        ]),
        Picture(
            "rekenhulp",
            "De rekenhulp: drie velden met 20 en 18 punten en een leeg veld voor de mondelinge proef. Daaronder staat hoeveel punten nog nodig zijn.",
        ),
        Careful(
            "De rekenhulp geeft geen officieel resultaat. De selectiecommissie geeft de punten en de werkgever stelt het resultaat vast. Deel je het adres van de pagina, dan deel je ook de punten die je invulde.",
        ),
        Head("De dag van de proef"),
        List(&[
            "Waar en wanneer je moet zijn, en wat je moet meebrengen, staat in je uitnodiging. Staat het er niet in, vraag het dan aan de personeelsdienst.",
            "Heb je een beperking of een ziekte, en heb je daardoor iets nodig om de proef te doen? Vraag dat op voorhand. Je hoeft de medische reden niet aan de commissie te vertellen.",
            "Kan je niet komen? Laat het zo snel mogelijk weten.",
        ]),
        Head("Na de proef"),
        Text(
            "Je krijgt een brief met je eigen punten en met de reden van het resultaat. In die brief staat ook hoe je je dossier kan inkijken, en bij wie je in beroep kan gaan.",
        ),
    ],
};
