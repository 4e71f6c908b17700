//! Whether somebody takes part, in words.

use super::day;
use crate::rules::{Dossier, Member, Presence, Role, Standing};

/// How a candidate stands in the procedure, in one word.
pub const fn standing_word(standing: &Standing) -> &'static str {
    match standing {
        Standing::TakingPart => "neemt deel",
        Standing::OnCondition { .. } => "neemt deel op voorwaarde",
        Standing::NotAdmitted { .. } => "niet toegelaten",
        Standing::Withdrawn { .. } => "teruggetrokken",
        Standing::Excluded { .. } => "uitgesloten",
    }
}

/// The same with what was recorded about it.
pub fn standing(standing: &Standing, dossier: &Dossier) -> String {
    let word = standing_word(standing);
    match standing {
        Standing::TakingPart => word.into(),
        Standing::OnCondition { condition } => format!("{word}: {condition}"),
        Standing::NotAdmitted { decision } => format!("{word} ({decision})"),
        Standing::Withdrawn { date, after: None } => format!("{word} op {}", day(*date)),
        Standing::Withdrawn { date, after: Some(part) } => {
            let part =
                dossier.announced().part(part).map_or_else(|| part.to_string(), |part| part.title.clone());
            format!("{word} op {}, na {part}", day(*date))
        }
        Standing::Excluded { decision, reason } => format!("{word} ({decision}): {reason}"),
    }
}

/// Whether a candidate attended a part.
pub fn presence(presence: &Presence) -> String {
    match presence {
        Presence::Present => "aanwezig".into(),
        Presence::Absent => "afwezig".into(),
        Presence::Deferred { decision, new_date } => {
            format!("uitgesteld naar {} ({decision})", day(*new_date))
        }
    }
}

/// As what somebody sits on the committee.
pub const fn role(member: &Member) -> &'static str {
    match member.role {
        Role::Secretary if member.also_member => "secretaris en lid",
        role => role_word(role),
    }
}

/// The word for a role.
pub const fn role_word(role: Role) -> &'static str {
    match role {
        Role::Chair => "voorzitter",
        Role::Member => "lid",
        Role::Secretary => "secretaris",
        Role::Observer => "waarnemer",
    }
}
