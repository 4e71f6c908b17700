//! What is wrong with a shared address of the calculator.

use super::quoted;
use crate::archive::CalculatorAddressFault as Fault;

/// The sentence for a fault: what was found, and what to do.
pub fn calculator_address_fault(fault: &Fault) -> String {
    match fault {
        Fault::TooLong(bytes) => {
            format!("Het adres is te lang: {bytes} tekens na “rekenhulp?”. Kopieer het opnieuw.")
        }
        Fault::BrokenLetter(piece) => {
            format!(
                "{} in het adres is beschadigd: na % horen twee cijfers of letters. Kopieer het adres opnieuw.",
                quoted(piece)
            )
        }
        Fault::NoValue(piece) => {
            format!("{} in het adres heeft geen waarde. Er hoort “naam=punten” te staan.", quoted(piece))
        }
        Fault::UnknownPart(name) => {
            format!(
                "{} in het adres is geen onderdeel van deze selectie. Kijk of het adres bij deze vacature hoort.",
                quoted(name)
            )
        }
        Fault::MaximumNotOpen(name) => {
            format!("Het maximum van {} in het adres kun je niet kiezen.", quoted(name))
        }
        Fault::Twice(name) => format!("{} staat twee keer in het adres. Laat er één staan.", quoted(name)),
    }
}
