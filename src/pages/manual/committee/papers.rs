//! Minutes, letters, publication, exports.

use super::{Block, Chapter};
use Block::{Careful, Head, List, Picture, Steps, Text};

pub(super) const PAPERS: Chapter = Chapter {
    id: "papieren",
    title: "Proces-verbaal, brieven en bestanden",
    blocks: &[
        Head("Het proces-verbaal"),
        Text(
            "De kamer [Proces-verbaal] schrijft zichzelf uit het dossier: zittingen, commissie, beslissingen, punten, redenen, motiveringen en rangschikking. Ontbreekt er iets, dan staat dat bovenaan, en kan je nog niet afdrukken.",
        ),
        Picture(
            "proces-verbaal",
            "Het begin van het proces-verbaal op het scherm, met de knoppen om af te drukken en om als pdf te bewaren.",
        ),
        List(&[
            "Vul [Standpunt van een minderheid] en [Opmerkingen en bezwaren] in als die er zijn.",
            "Kies [Druk het proces-verbaal af] of [Bewaar als PDF]. De voorzitter, de leden en de secretaris tekenen op papier.",
            "Zolang de selectie niet afgesloten is, staat er dat het een ontwerp is.",
        ]),
        Head("Brieven"),
        Steps(&[
            "Vul in de kamer [Brieven] één keer in wat in elke brief moet staan: de beslissing, de inzage, het beroep en de termijnen, het contact en wie ondertekent. Vraag die teksten aan de personeelsdienst.",
            "Kies bij [Waarover] een gesloten proef of de hele selectie.",
            "Lees na wat Selectiewijzer je vraagt na te lezen: teksten waarin misschien iemand anders genoemd wordt.",
            "Kies [Druk de brieven af]. Mail je een brief? Kies dan eerst bij [Aan wie] één kandidaat.",
        ]),
        Picture("brief", "Een brief aan één kandidaat, met de eigen punten, de minima en het resultaat."),
        Text(
            "Vraagt een kandidaat om het eigen dossier te zien? Kies [Inzage voor één kandidaat]. Daar staat alles wat die kandidaat over zichzelf mag inkijken.",
        ),
        Head("Bekendmaking"),
        Text(
            "Na het afsluiten vind je in de kamer [Afsluiten] de link [Bekijk de bekendmaking]. Dat is een tekst voor de website of het infoblad, zonder namen en zonder regel per kandidaat.",
        ),
        Head("Bestanden voor anderen"),
        List(&[
            "In de kamer [Bestand]: [Bewaar de resultaten als CSV] of [Bewaar als Excel-bestand (XLSX)]. JSON is voor andere programma’s.",
            "[Kopieer de tabel] zet de resultaten op het klembord, om te plakken.",
            "Bij [Rangschikking]: [Bekijk de grafieken] toont hoe de punten verdeeld zijn.",
        ]),
        Careful(
            "Pdf’s, rekenbladen en afdrukken zijn niet verzegeld. Bewaar ze waar alleen wie dat mag, erbij kan.",
        ),
    ],
};
