//! The state of the calculator behind the `#` of an address, so that it can be shared and no server logs it:
//! `rekenhulp?voorbeeld-met-30/30,-geen-officieel-resultaat&max/gevalstudie=30&gevalstudie=20&mondeling=25,5`.
//! The key of a part is its identifier; `max/` before it, which no identifier can hold, gives its maximum.

use crate::rules::{AnnouncedProcedure, Gather, PartId, Points, SortedSet};
use crate::vacancy::{Calculation, OpenGroup, open_groups};
use std::fmt::Write as _;

/// What is wrong with the address of a calculation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalculatorAddressFault {
    /// Longer than any calculation; carries how many bytes it has.
    TooLong(usize),
    /// A `%` that is not followed by what stands for a letter.
    BrokenLetter(String),
    /// A piece without `=`.
    NoValue(String),
    /// No part of this procedure has this name.
    UnknownPart(String),
    /// A maximum for a part that has an announced one, or that gets what is left.
    MaximumNotOpen(String),
    /// The same name twice.
    Twice(String),
}

const PLACE: &str = "rekenhulp";
const LONGEST: usize = 8_000;
const MAXIMUM: &str = "max/";
const NOTE: &str = "voorbeeld";

/// Reads what stands behind `#`; `None` when it is no place of the calculator.
///
/// # Errors
/// Everything that is wrong with it, in order. Points and maxima are kept as typed: the fields say what is wrong there.
pub fn read_calculator_address(
    fragment: &str,
    procedure: &AnnouncedProcedure,
) -> Option<Result<Calculation, Vec<CalculatorAddressFault>>> {
    let state = match fragment.strip_prefix(PLACE)? {
        "" => return Some(Ok(Calculation::start(procedure))),
        rest => rest.strip_prefix('?')?,
    };
    if state.len() > LONGEST {
        return Some(Err(vec![CalculatorAddressFault::TooLong(state.len())]));
    }
    let mut reading = Reading::new(procedure);
    state.split('&').filter(|piece| !piece.is_empty()).for_each(|piece| reading.piece(piece));
    Some(if reading.faults.is_empty() { Ok(reading.calculation) } else { Err(reading.faults) })
}

struct Reading {
    calculation: Calculation,
    parts: SortedSet<PartId>,
    typed: SortedSet<PartId>,
    seen: SortedSet<String>,
    faults: Vec<CalculatorAddressFault>,
}

impl Reading {
    fn new(procedure: &AnnouncedProcedure) -> Self {
        let groups = open_groups(procedure);
        Self {
            calculation: Calculation::start(procedure),
            parts: procedure.leaves().into_iter().map(|(part, _)| part.id.clone()).gather(),
            typed: groups.iter().flat_map(OpenGroup::typed).map(|part| part.id.clone()).gather(),
            seen: SortedSet::new(),
            faults: Vec::new(),
        }
    }

    fn piece(&mut self, piece: &str) {
        let Some((name, value)) = piece.split_once('=') else {
            if !piece.starts_with(NOTE) {
                self.faults.push(CalculatorAddressFault::NoValue(piece.to_owned()));
            }
            return;
        };
        let (Some(name), Some(value)) = (decoded(name), decoded(value)) else {
            return self.faults.push(CalculatorAddressFault::BrokenLetter(piece.to_owned()));
        };
        if !self.seen.insert(name.clone()) {
            return self.faults.push(CalculatorAddressFault::Twice(name));
        }
        let (part, is_maximum) = match name.strip_prefix(MAXIMUM) {
            Some(part) => (PartId::new(part), true),
            None => (PartId::new(name.as_str()), false),
        };
        if !self.parts.contains(&part) {
            self.faults.push(CalculatorAddressFault::UnknownPart(part.to_string()));
        } else if !is_maximum {
            self.calculation.type_points(&part, value);
        } else if self.typed.contains(&part) {
            self.calculation.type_maximum(&part, value);
        } else {
            self.faults.push(CalculatorAddressFault::MaximumNotOpen(part.to_string()));
        }
    }
}

/// What to put behind `#`. It says in words that it is an example, so that nobody takes it for a result.
pub fn write_calculator_address(calculation: &Calculation, procedure: &AnnouncedProcedure) -> String {
    let split = calculation.outcome(procedure).split(procedure);
    let split = split.iter().map(Points::to_string).collect::<Vec<_>>().join("/");
    let note = if split.is_empty() { String::new() } else { format!("-met-{split}") };
    let mut pieces = vec![format!("{NOTE}{note},-geen-officieel-resultaat")];
    for part in open_groups(procedure).iter().flat_map(OpenGroup::typed) {
        let value = encoded(calculation.typed_maximum(&part.id));
        pieces.push(format!("{MAXIMUM}{}={value}", encoded(part.id.as_str())));
    }
    for (part, _) in procedure.leaves() {
        let typed = calculation.typed_points(&part.id);
        if !typed.is_empty() {
            pieces.push(format!("{}={}", encoded(part.id.as_str()), encoded(typed)));
        }
    }
    format!("{PLACE}?{}", pieces.join("&"))
}

/// Everything but plain letters, figures and a few marks as `%` with two figures per byte.
fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~,".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Nothing can go wrong where the text is in memory.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut pieces = text.split('%');
    bytes.extend(pieces.next()?.bytes());
    for piece in pieces {
        let figures = piece.get(..2).filter(|two| two.bytes().all(|figure| figure.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(figures, 16).ok()?);
        bytes.extend(piece.get(2..)?.bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use crate::archive::read_vacancy;

    fn announced() -> AnnouncedProcedure {
        let file = include_str!("../../vacancies/projectmedewerker-samenleven-en-integratie.json");
        read_vacancy(file).unwrap().procedure().clone()
    }

    #[test]
    fn what_is_written_reads_back_exactly_as_typed() {
        let procedure = announced();
        for typed in ["20", "12,5", " 12 ", "½", "a&b=c#d", "%", "", "٣", "100 %"] {
            let mut calculation = Calculation::start(&procedure);
            calculation.type_maximum(&"gevalstudie".into(), "40".into());
            calculation.type_points(&"mondeling".into(), "25".into());
            if !typed.is_empty() {
                calculation.type_points(&"competentieproef".into(), typed.into());
            }
            let written = write_calculator_address(&calculation, &procedure);
            assert_eq!(read_calculator_address(&written, &procedure), Some(Ok(calculation)), "{written}");
        }
    }

    #[test]
    fn a_shared_link_says_that_it_is_an_example() {
        let procedure = announced();
        let written = write_calculator_address(&Calculation::start(&procedure), &procedure);
        assert!(written.starts_with("rekenhulp?voorbeeld-met-30/30,-geen-officieel-resultaat&"), "{written}");
    }

    #[test]
    fn other_places_are_not_the_calculator() {
        for fragment in ["", "taken", "rekenhulpje", "zoeken?rekenhulp"] {
            assert_eq!(read_calculator_address(fragment, &announced()), None, "{fragment}");
        }
        assert!(read_calculator_address("rekenhulp", &announced()).unwrap().is_ok());
        assert!(read_calculator_address("rekenhulp?", &announced()).unwrap().is_ok());
    }

    #[test]
    fn every_fault_is_named_and_nothing_panics() {
        use CalculatorAddressFault::{BrokenLetter, MaximumNotOpen, NoValue, TooLong, Twice, UnknownPart};
        let faults =
            |state: &str| read_calculator_address(&format!("rekenhulp?{state}"), &announced()).unwrap().err();
        assert_eq!(faults("sollicitatie=3"), Some(vec![UnknownPart("sollicitatie".into())]));
        assert_eq!(faults("max/mondeling=30"), Some(vec![MaximumNotOpen("mondeling".into())]));
        assert_eq!(faults("mondeling=3&mondeling=4"), Some(vec![Twice("mondeling".into())]));
        assert_eq!(faults("mondeling"), Some(vec![NoValue("mondeling".into())]));
        for broken in ["mondeling=%", "mondeling=%2", "mondeling=%zz", "mondeling=%ff", "mondeling=%é1"] {
            assert_eq!(faults(broken), Some(vec![BrokenLetter(broken.into())]));
        }
        assert_eq!(faults(&"a".repeat(8_001)), Some(vec![TooLong(8_001)]));
        assert_eq!(faults("a=1&b=2").map(|faults| faults.len()), Some(2));
    }
}
