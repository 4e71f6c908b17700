//! The end: handing over and wiping the device.

use super::{Block, Chapter};
use Block::{Careful, Head, Picture, Steps, Text};

pub(super) const WIPING: Chapter = Chapter {
    id: "wissen",
    title: "Het toestel weer leegmaken",
    blocks: &[
        Text(
            "Heeft de secretaris alles overgenomen, dan hoeft er op de andere toestellen niets te blijven staan. Wis ook een toestel dat je teruggeeft of dat iemand anders krijgt.",
        ),
        Steps(&[
            "Geef het dossier of het scoreblad nog een laatste keer door.",
            "Kies in de lijst van dossiers [Wis dit toestel].",
            "Zeg bij elk echt dossier waarom het weg mag: typ de controletekens over die de secretaris bij dat bestand ziet, of schrijf een reden.",
            "Kies [Wis dit toestel] en dan [Wis alles].",
            "Kies [Druk de verklaring af]. Daarin staat wat er gewist is en waarom. Geef ze aan de secretaris.",
        ]),
        Picture(
            "wissen",
            "Een dossier op het scherm “Wis dit toestel”, met de vraag waarom het weg mag: de secretaris heeft het overgenomen, of het mag weg zonder ontvangst.",
        ),
        Careful(
            "Wissen kan je niet ongedaan maken. Bestanden die je bewaarde of afdrukte, blijven bestaan: ruim die zelf op.",
        ),
        Head("Eén dossier weg"),
        Text(
            "Kies in de lijst [Verwijder]. Het dossier staat dan onderaan bij [Verwijderd]. Met [Zet terug] komt het terug, met [Wis voorgoed] gaat het echt weg.",
        ),
        Head("Hoe lang bewaren?"),
        Text(
            "Is de bewaartermijn van je bestuur ingevuld, dan herinnert [Klaar voor de zaal?] je aan dossiers die weg moeten. Vraag de termijn anders aan de personeelsdienst.",
        ),
    ],
};
