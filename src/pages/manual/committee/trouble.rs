//! What to do when something goes wrong.

use super::{Block, Chapter};
use Block::{Head, List, Steps, Text};

pub(super) const TROUBLE: Chapter = Chapter {
    id: "misgaan",
    title: "Als er iets misgaat",
    blocks: &[
        Head("Het toestel valt uit"),
        Text(
            "Start het opnieuw en open Selectiewijzer van het beginscherm. Alles tot de laatste keer dat er “Bewaard” stond, staat er nog. Kijk de laatste punten na.",
        ),
        Head("Het toestel gaat helemaal niet meer aan"),
        Steps(&[
            "Neem een ander toestel en open Selectiewijzer.",
            "Kies [Open een bestand] en kies de laatste kopie.",
            "Typ wat daarna kwam over van papier, of neem de scorebladen van de leden opnieuw aan.",
        ]),
        Head("Er staat “NIET bewaard”"),
        Steps(&[
            "Sluit het tabblad niet.",
            "Ga naar de kamer [Bestand] en kies [Bewaar als bestand].",
            "Maak plaats vrij op het toestel. Het bewaren wordt vanzelf opnieuw geprobeerd.",
        ]),
        Head("De wachtzin past niet"),
        List(&[
            "Kijk hoofdletters, spaties en elk woord na. [Toon] laat zien wat je typt.",
            "Kies [Gebruik de herstelsleutel] en typ de sleutel van het papier over.",
            "Zijn wachtzin en herstelsleutel kwijt? Open een eerdere kopie op een ander toestel.",
        ]),
        Head("De camera leest de beelden niet"),
        List(&[
            "Sta de camera toe in de instellingen van de browser.",
            "Maak het scherm van het andere toestel helder, en hou ze stil op een handbreedte van elkaar.",
            "Lukt het niet, of zijn er meer dan 40 beelden? Geef het dan door als bestand.",
        ]),
        Head("Een bestand gaat niet open"),
        Text(
            "Het staat erbij waarom: onvolledig, beschadigd, of gemaakt met een nieuwere versie. Er verandert dan niets op je toestel. Vraag het bestand opnieuw, of neem een oudere kopie.",
        ),
        Head("De punten kunnen niet meer veranderen"),
        Text(
            "De proef is gesloten, of een ander tabblad schrijft. Bovenaan staat welk van de twee. Een gesloten proef heropen je in de kamer [Afsluiten].",
        ),
        Head("De pagina start niet"),
        Text(
            "Laad ze opnieuw. Lukt het niet, gebruik dan een recente browser en geen privévenster. Wat bewaard was, is niet verloren.",
        ),
    ],
};
