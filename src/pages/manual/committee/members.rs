//! Sheets of members: handed out, filled in apart, taken back.

use super::{Block, Chapter};
use Block::{Careful, Head, List, Picture, Steps, Text};

pub(super) const MEMBERS: Chapter = Chapter {
    id: "scorebladen",
    title: "Elk lid een eigen scoreblad",
    blocks: &[
        Text(
            "Beslis je bij [Vooraf beslist] dat het gemiddelde of de mediaan van de leden telt, dan geeft elk lid apart punten op een eigen tablet. Niemand ziet de punten van een ander.",
        ),
        Head("Uitdelen, door de secretaris"),
        Picture(
            "scorebladen",
            "De kamer Scorebladen: bij elk lid de proef die het beoordeelt, of het blad al uitgedeeld is, en een knop om uit te delen.",
        ),
        Steps(&[
            "Leg de gespreksleidraad vast. Dan staan de vragen op het scoreblad.",
            "Kies in de kamer [Scorebladen] de knop [Deel uit] naast de naam van het lid.",
            "Bij een echt dossier kies je een wachtzin voor het bestand. Zeg die tegen het lid. Stuur ze niet mee.",
            "Geef het blad door op een van de drie manieren hieronder.",
        ]),
        Head("Drie manieren om door te geven"),
        List(&[
            "Als bestand: het staat bij de downloads van het toestel. Neem het mee op een stick, of zet het waar het andere toestel erbij kan.",
            "[Deel het bestand]: met wat het toestel zelf heeft, zoals AirDrop. Niet elk toestel toont die knop.",
            "[Toon als beelden]: QR-codes op het scherm, zonder netwerk en zonder kabel. Op het andere toestel kiest het lid [Lees beelden met de camera]. De volgorde maakt niet uit.",
        ]),
        Picture(
            "doorgeven",
            "Na het bewaren: de acht controletekens om voor te lezen, en de knoppen “Deel het bestand” en “Toon als beelden”.",
        ),
        Head("Invullen, door het lid"),
        Steps(&[
            "Kies [Open een bestand] of [Lees beelden met de camera].",
            "Vergelijk de acht controletekens met het scherm van de secretaris. Zijn ze gelijk, dan is het precies dat bestand.",
            "Vul de punten in op [Mijn scoreblad], en bij elke kandidaat de observaties.",
            "Klaar, of even pauze? Kies [Geef mijn scoreblad terug]. Dat mag meer dan één keer.",
        ]),
        Picture(
            "mijn-scoreblad",
            "Het scoreblad van een lid: alleen de eigen proef, met een veld voor de punten bij elk nummer.",
        ),
        Head("Aannemen, door de secretaris"),
        Steps(&[
            "Kies onder [Aannemen] hoe het blad binnenkomt: [Open een bestand] of [Lees beelden met de camera].",
            "Typ de controletekens van het andere scherm over en kies [Neem over].",
            "Je ziet eerst wat het blad zou brengen. Kies [Neem alles over].",
        ]),
        Picture(
            "vergelijken",
            "De vraag “Is dit het juiste bestand?” met een veld om de acht controletekens van het andere scherm over te typen.",
        ),
        Careful("Verschilt een teken, neem het bestand dan niet over. Vraag het opnieuw aan wie het gaf."),
        Text(
            "Wijken de scores van de leden ver van elkaar af, dan staat dat erbij. Praat erover. Wat je samen beslist, vul je in de kamer [Per kandidaat] in bij [Consensusscore na beraadslaging]. De eerste scores blijven ernaast staan.",
        ),
    ],
};
