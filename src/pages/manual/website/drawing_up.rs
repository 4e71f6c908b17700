//! From the text of a job description to a vacancy file, in the browser.

use super::{Block, Chapter};
use Block::{Careful, Head, List, Picture, Steps, Text};

pub(super) const DRAWING_UP: Chapter = Chapter {
    id: "vacature-opstellen",
    title: "Een vacature opstellen",
    blocks: &[
        Text(
            "Op de pagina {Een vacature opstellen|/opstellen/} maak je van een functiebeschrijving een vacature. Je hebt er niets voor nodig dan een browser. Wat je doet, wordt bij elke wijziging op je toestel bewaard, en nergens anders.",
        ),
        Head("Beginnen"),
        Steps(&[
            "Open de functiebeschrijving in Word of als pdf, selecteer alle tekst en kopieer ze.",
            "Kies [Begin met een tekst], plak de tekst in het veld en kies [Lees deze tekst].",
            "Bij [Wat we lazen] zie je hoeveel regels een plaats kregen. Wat geen plaats kreeg, staat bij [Niet geplaatst], met de reden. Zet zo'n regel onder een deel, of vink [Behandeld] aan.",
            "Lees wat bij [Kijk dit na] staat: dat hebben we uit de tekst afgeleid.",
        ]),
        Picture(
            "opstellen",
            "Wat we lazen: hoeveel regels geplaatst zijn, en twee regels die niet geplaatst zijn, elk met de reden en met een lijst van delen om ze onder te zetten.",
        ),
        List(&[
            "Heb je al een vacaturebestand? Kies [Open een bestand].",
            "Heb je nog geen tekst? Kies [Begin met lege koppen].",
            "Je ontwerpen vind je terug bij [Ontwerpen op dit toestel].",
        ]),
        Head("Verder werken"),
        List(&[
            "[Gegevens]: de naam van de functie, de taak in één zin, en wat alleen de werkgever weet, zoals de laatste dag om te solliciteren.",
            "[Inhoud]: de delen van de tekst. Ernaast zie je hoe een kandidaat het deel zal zien.",
            "[Competenties]: wat elke competentie inhoudt, met haar niveaus en voorbeelden, en welk niveau gevraagd wordt.",
            "[Procedure]: de proeven, hun punten en wat je minstens moet halen. De punten worden voor je opgeteld.",
            "[Opmerkingen]: wat de tekst niet zegt of tegenspreekt, en moeilijke woorden met uitleg.",
            "[Proefdraaien]: punten van een verzonnen kandidaat, om te zien of de procedure doet wat je bedoelt.",
            "[Voorbeeld]: de hele vacature, zoals een kandidaat ze ziet.",
        ]),
        Text(
            "Met [Ongedaan] neem je de laatste wijziging terug, met [Opnieuw] maak je ze weer. Dat kan ook met Ctrl+Z en Ctrl+Y.",
        ),
        Head("Bewaren"),
        Steps(&[
            "Kies [Nakijken en bewaren]. Staat er nog een fout, klik er dan op: je komt bij het veld waar ze zit.",
            "Kies [Bewaar de vacature]. Het bestand krijgt de naam van het kenmerk.",
            "Zet het bestand op de website: zie {Een vacature toevoegen|#vacature-toevoegen}.",
        ]),
        Careful(
            "Een ontwerp staat alleen op dit toestel, in deze browser. Bewaar het bestand, ook als het nog niet af is: je kan het altijd weer openen.",
        ),
    ],
};
