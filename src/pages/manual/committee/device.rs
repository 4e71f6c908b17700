//! Before the day: the device, its lock, and practising.

use super::{Block, Chapter};
use Block::{Careful, Head, List, Picture, Steps, Text};

pub(super) const READY: Chapter = Chapter {
    id: "voor-de-dag",
    title: "Vóór de dag: het toestel klaarmaken",
    blocks: &[
        Text(
            "Selectiewijzer werkt in de browser van een tablet of computer. Er is geen server: alles wat je invult, blijft op het toestel zelf. Doe dit deel daarom op elk toestel dat je in de zaal gebruikt, op een plaats met netwerk.",
        ),
        Head("Zet het op het beginscherm"),
        Steps(&[
            "Open de vacature en kies onderaan [Voor de selectiecommissie].",
            "Kies in het menu van je browser of bij Deel om de pagina op het beginscherm te zetten. Open ze daarna van daar. Op een iPad is dat nodig: Safari wist anders wat er staat als je er zeven dagen niet komt.",
        ]),
        Head("Kies een slot"),
        Text(
            "Op het toestel komen namen en punten te staan. Bij [Slot] kies je een wachtzin. Zonder die wachtzin kan niemand de dossiers lezen, ook niet als het toestel verloren gaat.",
        ),
        Picture(
            "slot",
            "Het scherm om een slot te kiezen, met een veld voor de wachtzin en de knoppen om er een te laten bedenken en om het slot erop te zetten.",
        ),
        Steps(&[
            "Typ een wachtzin van minstens 12 tekens, of kies [Bedenk er een voor mij].",
            "Kies [Zet het slot erop].",
            "Kies [Druk de herstelsleutel af] en bewaar dat blad achter slot, niet bij het toestel. Kies daarna [Ik heb de herstelsleutel].",
        ]),
        List(&[
            "Het toestel vergrendelt vanzelf als niemand het 15 minuten aanraakt. Bij [Slot] kies je een andere tijd.",
            "Ga je weg van het toestel? Kies bovenaan [Vergrendel].",
            "Ben je de wachtzin vergeten? Kies [Gebruik de herstelsleutel]. Zijn ze allebei kwijt, dan kan niemand de dossiers op dit toestel nog openen.",
        ]),
        Head("Klaar voor de zaal?"),
        Text(
            "Kies [Klaar voor de zaal?] in de lijst van dossiers. Dat scherm kijkt na of alles ook zonder netwerk werkt, of de browser blijft bewaren wat je doet, en wanneer de laatste kopie vertrok. Kies [Doe de proef]: het toestel schrijft dan iets, laadt opnieuw en kijkt of het er nog staat. Bij elk punt dat niet in orde is, staat wat je moet doen.",
        ),
        Picture(
            "klaar-voor-de-zaal",
            "De lijst van “Klaar voor de zaal?”: beginscherm, zonder netwerk, opslag, slot en proefinvoer, elk met in orde, let op of nog te doen.",
        ),
        Head("Oefen eerst"),
        Text(
            "Kies [Nieuw dossier] en dan [Maak oefendossier]. Je krijgt een commissie en zes verzonnen kandidaten. Elk scherm en elk blad is gemerkt met [Oefening]. Er kan niets misgaan.",
        ),
        Careful("Gebruik geen privévenster: wat daarin staat, is weg als je het sluit."),
    ],
};
