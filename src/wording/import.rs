//! Why a list of candidates cannot be taken over, in words with the place and the value.

use super::table::{cell_flaw, in_table, table_fault, table_place};
use crate::rules::{CandidateList, ListFault, ListReason};

/// The sentence for a fault in a list of candidates.
pub fn list_fault(fault: &ListFault) -> String {
    let reason = reason(fault);
    match fault.place {
        Some(place) => format!("{}: {reason}", table_place(place)),
        None => reason,
    }
}

fn reason(fault: &ListFault) -> String {
    let value = &fault.value;
    match fault.reason {
        ListReason::Nothing => "Er staan geen kandidaten in deze lijst. Plak minstens één naam.".into(),
        ListReason::Table(fault) => table_fault(fault),
        ListReason::Cell(flaw) => cell_flaw(flaw, value),
        ListReason::NoNameColumn => {
            format!("De kop “{value}” heeft geen kolom “Naam”. Voeg ze toe, of laat de kop weg.")
        }
        ListReason::ColumnTwice => {
            format!("De kop “{value}” benoemt een kolom die er al is. Laat er één staan.")
        }
        ListReason::NoName => format!("bij “{value}” staat geen naam."),
        ListReason::TooLong => {
            format!("“{value}” is te lang: hoogstens {} tekens.", CandidateList::LONGEST_TEXT)
        }
        ListReason::ControlCharacter => {
            format!("“{value}” loopt over meer dan één regel. Is een aanhalingsteken niet gesloten?")
        }
        ListReason::NotANumber => {
            format!("“{value}” is geen kandidaatnummer. Gebruik een geheel getal van 1 tot 99999.")
        }
        ListReason::NumberTwice(first) => format!("nummer {value} staat ook {}.", in_table(first)),
        ListReason::NumberTaken => format!("nummer {value} is al van een kandidaat in dit dossier."),
        ListReason::CandidateTwice(first) => {
            format!("“{value}” staat met hetzelfde contact ook {}.", in_table(first))
        }
        ListReason::Beyond => {
            format!("“{value}” staat in een kolom te veel. Er horen alleen naam en contact te staan.")
        }
    }
}
