//! What came of the text of a job description, in words: where a line went, why one was not placed, what to look at again.

use super::quoted::quoted;
use crate::intake::{Goal, MOST_BYTES, NoText, Reason, Remark, TooLarge, Unsaid};
use crate::vacancy::{Content, Kind};

/// Where a line went: as what, and in which place of the vacancy.
pub fn intake_goal(goal: &Goal, content: &Content) -> String {
    match goal {
        Goal::PageNumber => "Bladzijdenummer: weggelaten".into(),
        Goal::RunningHead => "Lopende kop van het papier: weggelaten".into(),
        Goal::Text { kind, anchor } => {
            let place = content.name_of(anchor);
            let kind = kind_name(*kind);
            if place.is_empty() { kind.into() } else { format!("{kind} in “{place}”") }
        }
    }
}

const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Heading => "Kop",
        Kind::Paragraph => "Alinea",
        Kind::Item => "Punt van een lijst",
        Kind::Box => "Vak van het schema",
        Kind::Cell => "Rij van de lijst met competenties",
        Kind::Row => "Naam, definitie of opschrift van een competentie",
        Kind::Level => "Niveau van een competentie",
        Kind::SignOff => "Blok om te ondertekenen",
    }
}

/// Why a line was not placed, and what to do with it.
pub const fn intake_reason(reason: Reason) -> &'static str {
    match reason {
        Reason::BeforeHeadings => {
            "Deze regel staat vóór de eerste kop die we kennen. Zet hem zelf op zijn plaats, of laat hem weg."
        }
        Reason::ChartUnclear => {
            "Dit lijken woorden uit een schema. We weten niet zeker welke woorden in welk vak horen. Vul het schema zelf in."
        }
        Reason::NoLevel => {
            "Hier verwachten we een competentie met haar niveau. Er staat geen niveau achter, en het profiel heeft geen competentie met die naam. Vul ze zelf aan."
        }
        Reason::NoName => {
            "Hier verwachten we de naam van een competentie. Deze regel is geen naam. Zet hem zelf op zijn plaats, of laat hem weg."
        }
        Reason::NoGroup => {
            "Boven deze competentie staat geen kop die zegt of ze een kerncompetentie, een functiespecifieke competentie of een graadcompetentie is. Voeg die kop toe en lees de tekst opnieuw."
        }
        Reason::NotInDetail => {
            "Deze regel past niet bij een competentie: die heeft een naam, een definitie, niveaus en voorbeelden, in die volgorde. Zet hem zelf op zijn plaats, of laat hem weg."
        }
        Reason::NotInSignOff => {
            "Deze regel past niet in het blok om te ondertekenen: daar staan een rol, een datum en één zin, in die volgorde. Zet hem zelf op zijn plaats, of laat hem weg."
        }
    }
}

/// What was concluded from the text, to look at again.
pub fn intake_remark(remark: &Remark) -> String {
    match remark {
        Remark::Hyphen { number, word } => format!(
            "Regel {number} eindigt midden in een woord. We maakten er {} van. Kijk na of dat klopt.",
            quoted(word)
        ),
        Remark::Employer(name) => {
            format!("De werkgever komt uit de lopende kop: {}. Kijk na of dat klopt.", quoted(name))
        }
        Remark::Task(text) => {
            format!(
                "De taak in één zin is de eerste zin over de dienst: {}. Kijk na of die past.",
                quoted(text)
            )
        }
        Remark::Aspects { title, aspects } => {
            let all = aspects.iter().map(|aspect| quoted(aspect)).collect::<Vec<_>>().join(", ");
            format!(
                "{}: we lazen in de tekst wat deze proef beoordeelt: {all}. Kijk na of dat volledig is.",
                quoted(title)
            )
        }
        Remark::FloorUnclear(sentence) => format!(
            "Een zin vraagt een minimum, maar we weten niet zeker waarvoor: {}. Vul het minimum zelf in.",
            quoted(sentence)
        ),
        Remark::PointsDiffer { sum, whole } => format!(
            "De proeven tellen samen op tot {sum} punten, maar de tekst zegt “op {whole}”. Kijk de punten na."
        ),
    }
}

/// What the text does not say, and where to find it.
pub const fn intake_unsaid(unsaid: Unsaid) -> &'static str {
    match unsaid {
        Unsaid::Identifier => "Het kenmerk: daarnaar heten het bestand en het adres van de vacature.",
        Unsaid::Title => "De naam van de functie.",
        Unsaid::Employer => "De werkgever.",
        Unsaid::Task => "De taak in één zin, uit de tekst.",
        Unsaid::Source => "De bron: uit welk document de tekst komt.",
        Unsaid::Procedure => "De proeven, hun punten en hun minimum.",
        Unsaid::Descriptions => "Wat elke proef inhoudt, in gewone woorden.",
        Unsaid::Marking => "Welke proeven anoniem verbeterd worden, en bij welke een motivering hoort.",
        Unsaid::Notes => "Opmerkingen bij de bron: wat ze openlaat of tegenspreekt.",
        Unsaid::EmployerDetails => {
            "Gegevens van de werkgever: uiterste datum, contract, loon, adres, contact."
        }
        Unsaid::Words => "Moeilijke woorden, met uitleg.",
    }
}

/// The sentence for a text in which nothing was found.
pub const INTAKE_NOTHING: &str = "We vonden in deze tekst geen enkele kop van het sjabloon, zoals “POSITIONERING VAN DE FUNCTIE”, “WAT –”, “HOE –”, “KENNIS” of “Evaluatiecriteria”. Er is niets overgenomen. Je tekst staat hieronder, regel per regel.";

/// The sentence for an empty text.
pub const INTAKE_EMPTY: &str =
    "Er staat nog geen tekst. Plak de tekst van een functiebeschrijving, of open een tekstbestand.";

/// The sentence for a text that is too large.
pub fn intake_too_large(large: TooLarge) -> String {
    const MEGABYTE: usize = 1024 * 1024;
    let (found, most) = (large.bytes.div_ceil(MEGABYTE), MOST_BYTES / MEGABYTE);
    format!(
        "Deze tekst is {found} MB groot, en we lezen er hoogstens {most}. Plak alleen de tekst van de functiebeschrijving, zonder de rest."
    )
}

/// The sentence for a file that gives no text.
pub fn intake_no_text(why: NoText) -> String {
    match why {
        NoText::TooLarge(large) => return intake_too_large(large),
        NoText::Pdf => {
            "Dit is een PDF-bestand. Open het, kopieer de tekst en plak ze hier."
        }
        NoText::Packed => {
            "Dit is een bestand van Word of een ander programma. Open het daar, kopieer de tekst en plak ze hier, of bewaar het als gewone tekst (.txt)."
        }
        NoText::Binary => {
            "Dit bestand bevat geen gewone tekst. Open het in het programma waarmee het gemaakt is, kopieer de tekst en plak ze hier."
        }
    }
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vacancy::Anchor;

    #[test]
    fn sentences_say_what_was_found_and_what_to_do() {
        let hyphen = Remark::Hyphen { number: 12, word: "popup".into() };
        assert_eq!(
            intake_remark(&hyphen),
            "Regel 12 eindigt midden in een woord. We maakten er “popup” van. Kijk na of dat klopt."
        );
        assert_eq!(
            intake_too_large(TooLarge { bytes: MOST_BYTES + 1 }),
            "Deze tekst is 11 MB groot, en we lezen er hoogstens 10. Plak alleen de tekst van de functiebeschrijving, zonder de rest."
        );
        let differ = Remark::PointsDiffer { sum: "90".into(), whole: "100".into() };
        assert_eq!(
            intake_remark(&differ),
            "De proeven tellen samen op tot 90 punten, maar de tekst zegt “op 100”. Kijk de punten na."
        );
    }

    #[test]
    fn a_line_says_where_it_went() {
        let section = crate::vacancy::Section {
            id: Anchor::new("kennis"),
            short: "Kennis".into(),
            ..crate::vacancy::Section::default()
        };
        let content = Content { sections: vec![section], ..Content::default() };
        let goal = Goal::Text { kind: Kind::Item, anchor: Anchor::new("kennis") };
        assert_eq!(intake_goal(&goal, &content), "Punt van een lijst in “Kennis”");
        assert_eq!(intake_goal(&Goal::PageNumber, &content), "Bladzijdenummer: weggelaten");
    }
}
