//! The oral test: the guide, observations, levels.

use super::{Block, Chapter};
use Block::{Head, List, Picture, Steps, Text};

pub(super) const ORAL: Chapter = Chapter {
    id: "mondelinge-proef",
    title: "De mondelinge proef",
    blocks: &[
        Head("Vóór het eerste gesprek: de leidraad"),
        Text(
            "Elke kandidaat krijgt dezelfde vragen. In de kamer [Mondelinge proef] schrijf je ze op bij [Gespreksleidraad]: een inleiding, en vragen bij elk criterium dat in de vacature staat en bij elke gekozen competentie.",
        ),
        Steps(&[
            "Kies eerst bij [Vooraf beslist] welke competenties aan bod komen.",
            "Schrijf de vragen. Bij een competentie lees je onder [Wat het profiel zegt] de tekst van de vacature.",
            "Kies [Leg de leidraad vast] vóór het eerste gesprek. Met [Druk de leidraad af] heb je ze op papier.",
        ]),
        Head("Tijdens het gesprek"),
        Text("Kies de kandidaat. Je ziet één criterium na het andere."),
        Picture(
            "observatie",
            "Het formulier van één criterium: de vraag uit de leidraad, de keuze tussen een observatie en niet bevraagd, en een veld met een geschreven observatie.",
        ),
        List(&[
            "Schrijf bij [Observatie] wat je zag en hoorde. Schrijf geen oordeel over de persoon: de kandidaat kan het opvragen.",
            "Kwam een criterium niet aan bod? Kies [Niet bevraagd, omdat] en schrijf de reden.",
            "Bij een competentie kies je onder [Welk niveau zag je?] een niveau, en vink je voorbeelden aan die je zag of hoorde. Dat helpt om te motiveren. Het telt niet mee in de punten.",
            "Met [Volgende open] ga je naar wat nog leeg is.",
        ]),
        Head("Na het gesprek"),
        Text(
            "Geef de punten en schrijf de motivering in de kamer [Per kandidaat]. Een proef kan pas gesloten worden als elk criterium van elke kandidaat een observatie of een reden heeft.",
        ),
        Head("Op papier"),
        Text(
            "Liever met de pen? Ga in de kamer [Scorebladen] naar [Papieren scorebladen] en kies [Druk de bladen af]. De nummers staan erop, de punten niet. De secretaris typt ze daarna over.",
        ),
    ],
};
