//! What is wrong with a shared address of the calculator.

use crate::archive::CalculatorAddressFault as Fault;

/// The sentence for a fault: what was found, and what to do.
pub fn calculator_address_fault(fault: &Fault) -> String {
    match fault {
        Fault::TooLong(bytes) => {
            format!("Het adres is te lang: {bytes} tekens na “rekenhulp?”. Kopieer het opnieuw.")
        }
        Fault::BrokenLetter(piece) => {
            format!(
                "“{piece}” in het adres is beschadigd: na % horen twee cijfers of letters. Kopieer het adres opnieuw."
            )
        }
        Fault::NoValue(piece) => {
            format!("“{piece}” in het adres heeft geen waarde. Er hoort “naam=punten” te staan.")
        }
        Fault::UnknownPart(name) => {
            format!(
                "“{name}” in het adres is geen onderdeel van deze selectie. Kijk of het adres bij deze vacature hoort."
            )
        }
        Fault::MaximumNotOpen(name) => {
            format!("Het maximum van “{name}” in het adres kun je niet kiezen.")
        }
        Fault::Twice(name) => format!("“{name}” staat twee keer in het adres. Laat er één staan."),
    }
}
