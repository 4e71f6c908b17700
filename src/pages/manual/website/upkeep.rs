//! Accessibility and privacy of the host, new versions.

use super::{Block, Chapter};
use Block::{Head, List, Steps, Text};

pub(super) const STATEMENTS: Chapter = Chapter {
    id: "verklaringen",
    title: "Toegankelijkheid en privacy",
    blocks: &[
        Text(
            "Selectiewijzer heeft een eigen {toegankelijkheidsverklaring|/toegankelijkheid/} en een {privacypagina|/privacy/}. Beide halen uit `municipality/municipality.json` wat je bestuur invulde.",
        ),
        List(&[
            "Staat Selectiewijzer op of in je website, dan hoort dat in je eigen toegankelijkheidsverklaring. Bij [Alinea voor de verklaring van uw website] staat een tekst om over te nemen.",
            "Vermeld in je eigen privacyverklaring of je server noteert welk IP-adres welk bestand opvraagt. Selectiewijzer zelf stuurt geen namen of punten naar de server.",
            "Er zijn geen cookies en geen meetprogramma. Je hebt dus geen cookiebalk nodig.",
        ]),
    ],
};

pub(super) const UPDATES: Chapter = Chapter {
    id: "nieuwe-versie",
    title: "Een nieuwe versie",
    blocks: &[
        Steps(&[
            "Neem de nieuwe broncode en zet je eigen `vacancies/` en `municipality/municipality.json` terug.",
            "Voer `make dist` uit.",
            "Zet de nieuwe map in één keer in de plaats van de oude. Hernoem de oude map: dan kan je terug.",
        ]),
        Head("Wat er met toestellen gebeurt"),
        List(&[
            "Wie een vacature leest, krijgt de nieuwe versie zodra er netwerk is.",
            "Een commissie kiest zelf wanneer ze overstapt. Er verandert niets in het midden van een proef. Toch doe je dit liever niet op de dag zelf.",
            "Dossiers en bestanden van een oudere versie gaan altijd open in een nieuwere. Omgekeerd niet.",
            "Bestanden houden hun naam zolang hun inhoud dezelfde is. Andere sites die `selectie-wijzer.js` noemen, volgen vanzelf.",
        ]),
        Head("Als er iets fout loopt"),
        Text("Zet de oude map terug. Wat op toestellen bewaard is, staat los van de server en blijft."),
    ],
};
