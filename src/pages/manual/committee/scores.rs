//! Scoring: the grid, the sheet of one candidate, what the verdicts mean.

use super::{Block, Chapter};
use Block::{Careful, Head, List, Meanings, Picture, Text};

pub(super) const SCORES: Chapter = Chapter {
    id: "punten-geven",
    title: "Punten geven",
    blocks: &[
        Text(
            "Er zijn twee manieren, en ze schrijven in hetzelfde dossier. De kamer [Punten] is een tabel voor wie veel punten na elkaar invoert. De kamer [Per kandidaat] toont één kandidaat tegelijk, met grote velden voor een tablet.",
        ),
        Head("In de tabel"),
        Picture(
            "punten",
            "De tabel met zes kandidaten: punten per proef, het totaal, en daaronder geslaagd, niet geslaagd of nog open met de reden.",
        ),
        List(&[
            "Met de pijltjes ga je van cel naar cel. Enter gaat naar beneden, Tab gaat naar rechts.",
            "Typ punten met een komma of een punt: 12,5 of 12.5. Een lege cel is [open]; dat is iets anders dan 0 punten.",
            "Wat niet kan, wordt geweigerd en niet verbeterd. Typ je 31 waar het maximum 30 is, dan staat dat erbij en telt het niet mee.",
            "Vink [Toon het lopende resultaat] uit als niemand de uitslag mag zien vóór alle proeven gesloten zijn.",
            "Staan de punten in een rekenblad? Kies [Neem punten over uit een rekenblad].",
        ]),
        Head("Per kandidaat"),
        Picture(
            "kandidaat",
            "Het blad van één kandidaat: bovenaan de uitslag, dan per proef de aanwezigheid, de punten en de motivering.",
        ),
        List(&[
            "Kies links de kandidaat en vul per proef de punten in.",
            "Schrijf bij [Motivering] waarom, in woorden. Bij de mondelinge proef moet dat, ook voor wie slaagt. De kandidaat kan die tekst opvragen.",
            "Kwam een kandidaat niet? Kies bij [Aanwezigheid] het antwoord [afwezig]. Mag de proef later, kies dan [uitgesteld] en vul de beslissing en de nieuwe datum in.",
        ]),
        Head("Wat de uitslag betekent"),
        Meanings(&[
            ("[geslaagd]", "Alles is ingevuld, elk minimum is gehaald en het totaal ook."),
            (
                "[niet geslaagd]",
                "Minstens één minimum is niet meer te halen, ook niet met alle punten op wat nog open is. Alle redenen staan erbij.",
            ),
            ("[nog open]", "Het kan nog twee kanten uit. Je ziet hoeveel punten er minstens nodig zijn."),
        ]),
        Careful("Selectiewijzer rekent exact en rondt niet af voor het vergelijkt. 14,99 is minder dan 15."),
        Head("Op papier"),
        Text(
            "Geeft de commissie liever punten op papier? Kies in de kamer [Scorebladen] de link [Papieren scorebladen]. Daar druk je lege bladen af, met de nummers erop. Typ de punten daarna over.",
        ),
        Head("Iets terugnemen"),
        Text(
            "Kies bovenaan [Ongedaan]. Dat neemt alleen terug wat op dit toestel gebeurde, en blijft in de kamer [Geschiedenis] staan: niets verdwijnt.",
        ),
        Head("Wie moet nog wat doen?"),
        Text(
            "De kamer [Voortgang] zegt per proef welke kandidaten nog geen score of motivering hebben. Met [Toon groot voor de zaal] staat dat groot op een scherm, zonder namen.",
        ),
    ],
};
