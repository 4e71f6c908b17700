//! A new dossier: what was decided beforehand, and who sits on the committee.

use super::{Block, Chapter};
use Block::{Careful, Head, List, Picture, Steps, Text};

pub(super) const DOSSIER: Chapter = Chapter {
    id: "nieuw-dossier",
    title: "Een dossier beginnen",
    blocks: &[
        Text(
            "Eén dossier is één selectie. De secretaris maakt het op één toestel. De andere toestellen krijgen later hun deel.",
        ),
        Picture(
            "dossiers",
            "De lijst van dossiers op dit toestel, met een oefendossier en een echt dossier. Bovenaan staan de knoppen voor een nieuw dossier en om een bestand te openen.",
        ),
        Steps(&[
            "Kies [Nieuw dossier] en de vacature.",
            "Typ een [Titel van het dossier].",
            "Vink bij [Proeven die zonder namen verbeterd worden] aan welke proeven je anoniem verbetert. Van die proeven zie je alleen nummers tot alle punten gesloten zijn.",
            "Kies [Maak dossier].",
        ]),
        Text(
            "Bovenaan staan nu de kamers van het dossier, in de volgorde van een selectie: van [Vooraf beslist] tot [Bestand].",
        ),
        Head("Vooraf beslist"),
        Text(
            "De vacature laat soms iets open, zoals hoe de punten verdeeld zijn. Leg elke keuze vast vóór de eerste proef. Bij [Wie besliste] vul je het orgaan in, de datum en het kenmerk. Vul daarna een keuze in en kies [Leg vast].",
        ),
        Picture(
            "vooraf-beslist",
            "De keuze “Verdeling van de punten” met de velden voor het maximum van de gevalstudie en van de competentieproef, en de knop “Leg vast”.",
        ),
        List(&[
            "[Verdeling van de punten]: zolang ze niet vastligt, kan je geen punten geven.",
            "[Stap van de punten]: geef je hele punten, halve punten, kwart punten of honderdsten?",
            "[Hoe de scores van de leden één score worden]: één gezamenlijke score, het gemiddelde of de mediaan.",
            "[Aantal leden dat aanwezig moet zijn]: met minder leden kan een proef niet gesloten worden.",
            "[Gelijke totalen]: zonder beslissing blijven ze gelijk, en kiest de aanstellende overheid.",
            "[Wie de mondelinge proef aflegt] en [Geselecteerde competenties].",
        ]),
        Careful(
            "Zijn er al punten, dan vraagt een wijziging een reden. De wijziging en de reden komen in het proces-verbaal.",
        ),
        Head("De commissie"),
        Text(
            "Voeg in de kamer [Commissie] de voorzitter, de leden, de secretaris en eventuele waarnemers toe. Een secretaris geeft alleen punten als je aanvinkt dat hij of zij ook lid is. Een waarnemer geeft nooit punten.",
        ),
        List(&[
            "[Verklaringen van onpartijdigheid]: elk lid zegt vooraf of er een belangenconflict is.",
            "[Zittingen]: wanneer en waar de commissie samenkwam, over welke proeven, en wie er was.",
            "[Wie zich onthoudt]: wie een belangenconflict heeft, geeft geen punten op die proef. Gewoonlijk geldt dat voor alle kandidaten. Voor één kandidaat kan ook, met een reden.",
            "[Wie noteert op dit toestel]: die naam komt bij elke wijziging in de kamer [Geschiedenis].",
        ]),
    ],
};
