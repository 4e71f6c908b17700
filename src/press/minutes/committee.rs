//! What the minutes say of the committee: sessions, people with what they declared, recusals.

use super::{said, section};
use crate::archive::{Block, Section};
use crate::rules::{Dossier, Member, Note};
use crate::wording;

/// When and where the committee sat, about what, and who was there; what the first release noted stands there too.
pub(super) fn sessions(dossier: &Dossier) -> Section {
    let held = dossier.proceedings().in_order().into_iter().map(|(_, held)| {
        let about = wording::session_about(held, dossier);
        said(wording::session_head(held), format!("{about}. {}", wording::session_present(held, dossier)))
    });
    let noted = Note::OF_THE_SITTING
        .into_iter()
        .filter_map(|note| dossier.note(note).map(|text| said(wording::note(note), text)));
    let mut facts: Vec<_> = held.chain(noted).collect();
    if facts.is_empty() {
        facts.push(said("Zitting", "Niet ingevuld"));
    }
    section("Zittingen", vec![Block::Facts(facts)])
}

/// Who sits on the committee: the chair first, then by what they are and by name.
pub(super) fn seated(dossier: &Dossier) -> Vec<&Member> {
    let mut members: Vec<_> = dossier.committee().values().filter(|member| !member.removed).collect();
    members.sort_by(|left, right| left.role.cmp(&right.role).then_with(|| left.name.cmp(&right.name)));
    members
}

/// Who sat on the committee as what, and what each declared about a conflict of interest.
pub(super) fn members(dossier: &Dossier) -> Section {
    let line = |member: &Member| {
        let function =
            if member.function.is_empty() { String::new() } else { format!(", {}", member.function) };
        let external = if member.external { " (extern)" } else { "" };
        let declared = dossier.proceedings().declarations.get(&member.id);
        let declared = match declared {
            Some(declared) => format!("; {}", wording::declaration(declared, dossier)),
            None if member.scores() => ". Geen verklaring over een belangenconflict.".to_owned(),
            None => String::new(),
        };
        format!("{}, {}{function}{external}{declared}", member.name, wording::role(member))
    };
    section("Selectiecommissie", vec![Block::List(seated(dossier).into_iter().map(line).collect())])
}

/// Who did not judge what, and that not everyone was judged by the same members. Nothing where everybody judged.
pub(super) fn recusals(dossier: &Dossier) -> Option<Section> {
    let recusals = dossier.proceedings().recusals.iter();
    let leaves = dossier.announced().leaves().into_iter();
    let different = leaves.filter_map(|(part, _)| wording::different_members(&part.id, dossier));
    let lines: Vec<_> =
        recusals.map(|(of, recusal)| wording::recusal(of, recusal, dossier)).chain(different).collect();
    (!lines.is_empty()).then(|| section("Onthoudingen", vec![Block::List(lines)]))
}
