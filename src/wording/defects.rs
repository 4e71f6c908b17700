//! What is wrong with a procedure, in words with the place.

use crate::rules::{Defect, Fault, Hundredths, PartId, Place};

/// The sentence for a defect. `title` gives the title of a part; without one its identifier stands.
pub fn defect(defect: &Defect, title: impl Fn(&PartId) -> Option<String>) -> String {
    let place = match &defect.place {
        Place::Procedure => "Selectieprocedure".to_owned(),
        Place::Part(id) => format!("Onderdeel “{}”", title(id).unwrap_or_else(|| id.to_string())),
    };
    format!("{place}: {}", fault(&defect.fault))
}

/// The sentence for a fault, without its place.
pub fn fault(fault: &Fault) -> String {
    match fault {
        Fault::NoParts => "er zijn geen onderdelen; voeg er minstens één toe.".into(),
        Fault::UnusableId => {
            "het kenmerk (id) is onbruikbaar; gebruik 1 tot 64 tekens zonder spatie of schuine streep, en niet “total”.".into()
        }
        Fault::DuplicateId => "dit kenmerk (id) komt meer dan één keer voor; geef elk onderdeel een eigen kenmerk.".into(),
        Fault::TooDeep => "de onderdelen zitten te diep in elkaar; hoogstens 16 niveaus.".into(),
        Fault::TooManyParts(count) => format!("er zijn {count} onderdelen; hoogstens 200."),
        Fault::TooManyMembers(count) => format!("er zijn {count} leden; hoogstens 50."),
        Fault::MaximumTooLarge(hundredths) => format!(
            "het maximum is {} punten; hoogstens 100000.",
            Hundredths((*hundredths).into())
        ),
        Fault::MaximumZero => "het maximum is 0; geef meer dan 0 punten.".into(),
        Fault::MaximumOffStep { maximum, step } => {
            format!("het maximum {maximum} is geen veelvoud van de stap {step}.")
        }
        Fault::TooFine => {
            "de schalen van de ruwe punten en de gemiddelden over de leden passen samen niet in één eenheid om exact mee te rekenen; kies eenvoudiger schalen."
                .into()
        }
        Fault::RoundsDiffer => {
            "de rondes noemen niet elk onderdeel precies één keer en in de volgorde van de procedure, of er is maar één ronde; laat de rondes weg als iedereen alles aflegt."
                .into()
        }
        Fault::GoOnDiffers => {
            "hoeveel kandidaten verdergaan, hoort er voor elke ronde behalve de laatste te staan, en is minstens 1; laat het weg als iedereen verdergaat die elk minimum haalt."
                .into()
        }
        Fault::StepZero => "de stap is 0; geef meer dan 0 punten.".into(),
        Fault::FloorAboveMaximum { floor, maximum } => {
            format!("het minimum van {floor} punten is meer dan het maximum van {maximum} punten.")
        }
        Fault::OpenWithoutTotal => {
            "het maximum is open, maar geen groep eromheen heeft een bekend totaal.".into()
        }
        Fault::SumDiffers { sum, maximum } => {
            format!("de maxima zijn samen {sum} punten, maar het maximum is {maximum} punten.")
        }
        Fault::LeafSettingOnGroup => {
            "stap, ruwe punten, leden, samenvoegen en motivering horen bij een onderdeel met punten, niet bij een groep.".into()
        }
        Fault::PointsWhereThereAreNone => {
            "dit onderdeel heeft geen punten; laat maximum, ruw maximum, minimum, stap, leden en samenvoegen weg.".into()
        }
        Fault::MembersAndCombineDisagree => {
            "een gemiddelde of mediaan heeft leden nodig; een gezamenlijke score kondigt er geen aan.".into()
        }
        Fault::StillOpen => "het maximum is nog niet vastgesteld.".into(),
        Fault::AlreadyAnnounced => "het maximum is al aangekondigd en kan hier niet veranderen.".into(),
        Fault::UnknownPart => "dit onderdeel staat niet in de aangekondigde procedure.".into(),
    }
}
