//! Checking, closing, adopting, opening again.

use super::{Block, Chapter};
use Block::{Careful, Head, Picture, Steps, Text};

pub(super) const CLOSING: Chapter = Chapter {
    id: "afsluiten",
    title: "Controleren en afsluiten",
    blocks: &[
        Head("Controleren"),
        Text(
            "De kamer [Controleren] zet alles bij elkaar wat nog niet in orde is. Een fout moet je oplossen: tik erop en je bent op de juiste plaats. Een waarschuwing mag blijven: bekijk ze en vink [Bekeken en aanvaard] aan.",
        ),
        Picture("controleren", "De lijst van waarschuwingen, elk met een vinkje “Bekeken en aanvaard”."),
        Head("Afsluiten en vaststellen"),
        Picture(
            "afsluiten",
            "De stappen van het afsluiten: twee proeven zijn gesloten, één is nog open, en de selectie kan nog niet afgesloten worden.",
        ),
        Steps(&[
            "Sluit in de kamer [Afsluiten] elke proef, bijvoorbeeld met [Sluit Gevalstudie]. De punten van die proef veranderen dan niet meer.",
            "Zijn alle proeven gesloten? Kies [Sluit de selectie af].",
            "De aanstellende overheid beslist. Kies dan [Leg de vaststelling vast] en vul in wie besliste, wanneer en met welk kenmerk.",
        ]),
        Text(
            "Tot de vaststelling staat op elk blad dat het resultaat onder voorbehoud is. Dat hoort zo: de commissie stelt voor, de overheid beslist.",
        ),
        Head("Toch nog een fout gevonden?"),
        Steps(&[
            "Kies [Heropen de selectie] en daarna de proef. Vul in wie dat besliste en waarom.",
            "Verbeter wat fout is en sluit weer af.",
            "Kies [Bekijk de rechtzetting]: daar staat elk verschil, en wie een nieuwe brief moet krijgen.",
        ]),
        Careful("Wat eerder afgesloten was, blijft altijd bewaard."),
        Head("Daarna"),
        Text(
            "Wil iemand de plaats niet? Ga naar de kamer [Rangschikking] en kies [Ziet af]. Niemand schuift op. Legt de overheid een wervingsreserve aan, leg dan in de kamer [Afsluiten], bij [Wervingsreserve], vast tot wanneer ze geldt, en noteer er elk aanbod en elk antwoord.",
        ),
    ],
};
