//! The folder on a server: any static server, any folder, with its headers.

use super::{Block, Chapter};
use Block::{Careful, Code, Head, List, Steps, Text};

pub(super) const PLACING: Chapter = Chapter {
    id: "op-de-server",
    title: "De map op een server zetten",
    blocks: &[
        Text(
            "Selectiewijzer is een map met gewone bestanden. Er draait niets op de server: geen databank, geen PHP. Elke webserver kan ze tonen, als de bestanden maar met https vertrekken. Dit deel doet wie de webserver beheert.",
        ),
        Steps(&[
            "Vul eerst `municipality/municipality.json` in (zie hieronder).",
            "Bouw de map met `make dist`. Alles komt in `dist/`.",
            "Kopieer alles uit `dist/` naar een map van je webserver, bijvoorbeeld `vacatures/`.",
            "Zet de kopregels (headers) aan.",
            "Open de pagina in een browser en kijk of de rekenhulp werkt. Open ook [Klaar voor de zaal?] bij de commissie.",
        ]),
        Head("Een map van een grotere site"),
        Text(
            "Alle links in de map zijn relatief. Ze werkt dus op `https://www.gemeente.example/vacatures/` even goed als op een eigen domein. Je hoeft nergens een adres in te vullen, behalve voor de sitemap.",
        ),
        Head("De kopregels"),
        Text(
            "De kopregels zeggen de browser wat mag: alleen bestanden van je eigen site, en het deel voor de commissie nooit in een kader van een andere site.",
        ),
        List(&[
            "Leest je hosting een bestand `_headers`? Dan is er niets te doen. Staat de kopie in een map van een grotere site, zet die map dan voor elk pad in dat bestand.",
            "nginx: neem `headers/nginx.conf` op in het blok van de server.",
            "Apache: neem `headers/apache.conf` over, of zet het als `.htaccess` in de map.",
        ]),
        Careful(
            "Zonder deze kopregels werkt de site, en elke pagina draagt haar regels zelf. Maar dan kan een andere site het deel voor de commissie in een kader proberen te zetten, en gelden de regels niet in de werkers op de achtergrond.",
        ),
        Head("Soorten van bestanden"),
        Text(
            "De server moet zeggen dat een bestand met `.wasm` een programma is. De meeste doen dat al. Zo niet, in Apache:",
        ),
        Code("AddType application/wasm .wasm"),
        Head("Het bestand van het bestuur"),
        Text(
            "In `municipality/municipality.json` staat wat alleen je bestuur kan zeggen: wie verantwoordelijk is voor de gegevens, de DPO, de rechtsgrond, hoe lang een dossier bewaard wordt (`retention_months`), bij wie je een probleem met toegankelijkheid meldt, en het adres van de site (`site_address`). Wat leeg blijft, staat op de pagina als niet ingevuld. Zit er een fout in, dan stopt het bouwen en zegt het welke.",
        ),
    ],
};
