//! A vacancy on a page of the municipality, and in its magazine.

use super::{Block, Chapter};
use Block::{Careful, Code, Head, List, Picture, Steps, Text};

pub(super) const EMBEDDING: Chapter = Chapter {
    id: "insluiten",
    title: "Insluiten op een pagina van je website",
    blocks: &[
        Text(
            "Je kan een vacature, alleen de rekenhulp of alleen de zelfcheck op een gewone pagina van je website zetten. De pagina {Insluiten|/insluiten/} schrijft de code voor je, met het juiste adres, en toont een voorbeeld.",
        ),
        Picture(
            "insluiten",
            "De pagina Insluiten: een lijst om de vacature te kiezen, en de keuze tussen de vacature, de rekenhulp en de zelfcheck.",
        ),
        Steps(&[
            "Kies de vacature en bij [Weergave] wat je wil tonen.",
            "Vul bij [Kleuren en letters] alleen in wat anders moet dan bij ons.",
            "Kopieer de code bij [De code] met [Kopieer]. Het script zet je één keer in de pagina, het element op de plaats waar het moet staan.",
        ]),
        Code(
            "<script src=\"https://www.gemeente.example/vacatures/selectie-wijzer.js\" defer></script>\n\n<selectie-wijzer vacature=\"naam\" weergave=\"rekenhulp\">\n  <a href=\"https://www.gemeente.example/vacatures/vacature/naam/#rekenhulp\">Rekenhulp</a>\n</selectie-wijzer>",
        ),
        List(&[
            "Laat de link tussen de tags staan: dat is wat een lezer zonder script ziet.",
            "Kan je in je website geen script zetten? Op dezelfde pagina staat ook een gewoon kader (iframe).",
            "Wat ingesloten is, bewaart niets op het toestel van de lezer.",
            "Het deel voor de commissie kan je niet insluiten.",
        ]),
        Head("Als je site een strikt beleid heeft (CSP)"),
        Text("Voeg deze bronnen toe aan wat er al staat. Meer is niet nodig:"),
        Code(
            "script-src https://www.gemeente.example/vacatures/selectie-wijzer.js;\nframe-src https://www.gemeente.example/vacatures/insluiten/",
        ),
        Careful(
            "Stuurt de server waar Selectiewijzer staat bij alles `X-Frame-Options` of `frame-ancestors` mee, dan werkt insluiten niet. Onze kopregels doen dat alleen voor het deel van de commissie.",
        ),
    ],
};

pub(super) const MAGAZINE: Chapter = Chapter {
    id: "magazine",
    title: "Een QR-code in het magazine",
    blocks: &[
        Text(
            "De pagina {In het magazine|/magazine/} maakt een QR-code en een kort tekstblok voor het infoblad.",
        ),
        Picture(
            "magazine",
            "De pagina In het magazine: het adres, de breedte op papier en de QR-code die daaruit volgt.",
        ),
        Steps(&[
            "Kies de vacature. Bij [Adres] staat haar eigen adres. Staat ze ook op je eigen website, dan kan je dat adres nemen.",
            "Kies bij [Breedte op papier] hoe breed de code gedrukt wordt.",
            "Kies [Bewaar als SVG] of [Bewaar als PNG], en kopieer het tekstblok met [Kopieer de tekst].",
            "Druk de code zwart op wit, met de witte rand erbij. Scan een proefdruk met twee telefoons voor ze naar de drukker gaat.",
        ]),
    ],
};
