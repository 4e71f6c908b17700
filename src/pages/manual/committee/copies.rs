//! "Bewaard", copies, and working without network.

use super::{Block, Chapter};
use Block::{Careful, Head, List, Meanings, Steps, Text};

pub(super) const COPIES: Chapter = Chapter {
    id: "bewaard",
    title: "Is mijn werk bewaard?",
    blocks: &[
        Text("Rechts bovenaan staat altijd of je werk veilig is. Je hoeft zelf niet te bewaren."),
        Meanings(&[
            ("Bewaard op dit toestel", "Alles tot dat uur staat op het toestel. Het mag nu uitvallen."),
            (
                "nog niet doorgegeven",
                "Er staat werk alleen op dit toestel. Gaat het verloren, dan is dat werk weg.",
            ),
            ("Bezig…", "De laatste wijziging is onderweg. Wacht even."),
            (
                "NIET bewaard",
                "De opslag van het toestel weigert. Doe meteen wat erbij staat: bewaar een bestand en sluit het tabblad niet.",
            ),
        ]),
        Head("Een kopie"),
        Text("Bewaar na elke proef een kopie op een andere plaats dan het toestel."),
        Steps(&[
            "Ga naar de kamer [Bestand] en kies [Bewaar als bestand].",
            "Kies een wachtzin, of kies [Bedenk er een voor mij]. Kies [Verzegel en bewaar].",
            "Druk de herstelsleutel van het bestand af. Alleen de wachtzin of die sleutel opent het.",
        ]),
        Text(
            "Zo’n bestand is het hele dossier. Open je het op een ander toestel met [Open een bestand], dan staat het dossier daar ook. Werkten twee toestellen aan hetzelfde dossier, dan komen ze zo weer samen.",
        ),
        Careful(
            "Zonder wachtzin kan iedereen die het bestand vindt, alles lezen. Doe dat alleen als het bestand deze tafel niet verlaat.",
        ),
        Head("Zonder netwerk"),
        List(&[
            "Eens alles op het toestel staat, werkt elk scherm zonder netwerk, dagen lang. [Klaar voor de zaal?] zegt of het zover is.",
            "Ook deze handleiding blijft dan staan.",
            "Is er een nieuwe versie van Selectiewijzer, dan staat dat in de lijst van dossiers. Je kiest zelf wanneer je overstapt, en dus nooit in het midden van een proef.",
        ]),
        Head("Twee tabbladen"),
        Text(
            "Staat hetzelfde dossier open in twee tabbladen, dan schrijft er één en kijkt het andere mee. Sluit het tabblad dat schrijft om in het andere verder te werken.",
        ),
    ],
};
