//! Candidates: numbers, the key, and who takes part.

use super::{Block, Chapter};
use Block::{Careful, Head, List, Meanings, Picture, Steps, Text};

pub(super) const CANDIDATES: Chapter = Chapter {
    id: "kandidaten",
    title: "Kandidaten toevoegen",
    blocks: &[
        Text(
            "In de kamer [Kandidaten] krijgt elke kandidaat een nummer. Overal in het dossier zie je dat nummer. De naam staat alleen in de sleutel, bij [Sleutel met namen].",
        ),
        List(&[
            "Eén kandidaat: vul de naam in bij [Voeg een kandidaat toe]. Laat je het nummer leeg, dan krijgt de kandidaat een willekeurig nummer.",
            "Zonder namen: typ een aantal bij [Voeg er meer toe zonder namen].",
            "Een hele lijst: zie hieronder.",
        ]),
        Head("Een lijst overnemen"),
        Steps(&[
            "Kopieer de lijst in je rekenblad en plak ze bij [Plak hier uit een rekenblad]. Of kies [Kies een bestand (CSV of Excel)].",
            "Kies [Bekijk de lijst]. Er gebeurt nog niets: je ziet eerst elke regel, en bij elke fout waarom die regel niet gelezen kan worden.",
            "Klopt alles? Kies [Neem alles over].",
        ]),
        Picture(
            "lijst-overnemen",
            "Een geplakte lijst met drie namen, en daaronder wat er gelezen is: per regel het nummer, de naam en het contact.",
        ),
        Head("Nummers uitdelen"),
        Text(
            "Bij [Strookjes met nummers] druk je strookjes af. Knip ze uit en laat elke kandidaat er één trekken of krijgen. Op een anonieme proef schrijft de kandidaat alleen dat nummer.",
        ),
        Head("Namen naast nummers"),
        Text(
            "Zijn er anonieme proeven, dan komen de namen pas naast de nummers als alle punten van die proeven gesloten zijn. Dat doe je één keer, voor alle kandidaten tegelijk, bij [Sleutel met namen]. Wie aanwezig is, komt in het proces-verbaal.",
        ),
        Careful("Dat de namen naast de nummers staan, kan je niet ongedaan maken."),
        Head("Wie deelneemt"),
        Text("Kies [Wijzig] bij een kandidaat. Bij [Deelname] kies je:"),
        Meanings(&[
            ("[neemt deel]", "De gewone toestand."),
            ("[neemt deel op voorwaarde]", "Bijvoorbeeld tot het diploma er is. Schrijf de voorwaarde op."),
            ("[niet toegelaten]", "Met de beslissing: wie, wanneer en welk kenmerk."),
            ("[teruggetrokken]", "Met de datum, en na welke proef. Eerdere punten blijven staan."),
            ("[uitgesloten]", "Met de beslissing en de reden."),
        ]),
        Text(
            "Bij [Redelijke aanpassing] schrijf je alleen de maatregel, zoals een half uur extra tijd. Schrijf nooit de medische reden.",
        ),
    ],
};
