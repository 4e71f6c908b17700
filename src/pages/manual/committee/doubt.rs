//! Ties, doubts, and everything that waits for a person.

use super::{Block, Chapter};
use Block::{Head, List, Meanings, Picture, Steps, Text};

pub(super) const DOUBT: Chapter = Chapter {
    id: "twijfel",
    title: "Gelijke totalen en twijfel",
    blocks: &[
        Text(
            "Selectiewijzer beslist nooit in jouw plaats. Waar iets niet duidelijk is, wacht het op een mens.",
        ),
        Head("Gelijke totalen"),
        Text(
            "Wie evenveel punten heeft, deelt de plaats: 1, 2, 2, 4. Dat blijft zo, tenzij vooraf iets anders beslist is. In de kamer [Rangschikking] leg je vast hoe het afliep.",
        ),
        Picture(
            "gelijk",
            "Twee kandidaten staan gelijk op plaats 2, met de velden voor wie de aanstellende overheid verkiest en waarom.",
        ),
        List(&[
            "Geen beslissing vooraf: de aanstellende overheid kiest en motiveert. De plaatsen veranderen niet.",
            "Vooraf beslist dat de punten op één proef tellen: de rangschikking houdt daar zelf rekening mee.",
            "Vooraf beslist dat het lot beslist: leg de uitslag en de getuigen vast. De plaatsen volgen eruit.",
        ]),
        Head("Wat in een cel kan staan"),
        Meanings(&[
            ("[open]", "Nog geen punten."),
            (
                "Tekst die geen punten is",
                "Wat getypt is, is geen getal dat kan. Het telt niet mee tot je het verbetert, en je kan zo niet sluiten.",
            ),
            (
                "[twee waarden]",
                "Twee toestellen schreven iets anders. Geen van beide telt tot je kiest in de kamer [Scorebladen].",
            ),
            ("[afwezig]", "De kandidaat kwam niet en gaat niet verder."),
            ("[uitgesteld]", "De kandidaat doet de proef later."),
        ]),
        Head("Twee waarden naast elkaar"),
        Steps(&[
            "Kijk in de kamer [Scorebladen] bij [Twee waarden naast elkaar].",
            "Kijk na wat juist is, bijvoorbeeld op het papieren blad.",
            "Kies de waarde, schrijf bij [Waarom] in het kort waarom, en kies [Deze waarde geldt].",
        ]),
        Head("Twijfel aan de uitkomst"),
        Text(
            "Ga naar de kamer [Controleren] en kies [Laat alles narekenen]. Alles wordt dan een tweede keer berekend, met een ander programma en op een andere manier. Geven de twee niet hetzelfde, gebruik het resultaat dan niet: bewaar het dossier en meld het aan wie de toepassing beheert.",
        ),
    ],
};
