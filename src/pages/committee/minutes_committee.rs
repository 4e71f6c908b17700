//! What the minutes say of the committee: sessions, people with what they declared, recusals.

use crate::components::{Fact, SummaryList};
use crate::rules::{Dossier, Note};
use crate::wording;
use leptos::prelude::*;

/// When and where the committee sat, about what, and who was there; what the first release noted stands there too.
pub(super) fn sessions(dossier: &Dossier) -> impl IntoView + use<> {
    let held = dossier.proceedings().in_order().into_iter().map(|(_, held)| {
        let about = wording::session_about(held, dossier);
        let said = format!("{about}. {}", wording::session_present(held, dossier));
        Fact::new(wording::session_head(held), said)
    });
    let noted = Note::OF_THE_SITTING
        .into_iter()
        .filter_map(|note| dossier.note(note).map(|text| Fact::new(wording::note(note), text)));
    let mut facts: Vec<_> = held.chain(noted).collect();
    if facts.is_empty() {
        facts.push(Fact::missing("Zitting"));
    }
    view! {
        <section>
            <h3>"Zittingen"</h3>
            <div class="keep-lines"><SummaryList facts missing="Niet ingevuld"/></div>
        </section>
    }
    .into_any()
}

/// Who sat on the committee as what, and what each declared about a conflict of interest.
pub(super) fn committee(dossier: &Dossier) -> impl IntoView + use<> {
    let mut members: Vec<_> = dossier.committee().values().filter(|member| !member.removed).collect();
    members.sort_by(|left, right| left.role.cmp(&right.role).then_with(|| left.name.cmp(&right.name)));
    let lines = members
        .into_iter()
        .map(|member| {
            let function = if member.function.is_empty() { String::new() } else { format!(", {}", member.function) };
            let external = if member.external { " (extern)" } else { "" };
            let declared = dossier.proceedings().declarations.get(&member.id);
            let declared = declared.map_or_else(
                || if member.scores() { ". Geen verklaring over een belangenconflict.".to_owned() } else { String::new() },
                |declared| format!("; {}", wording::declaration(declared, dossier)),
            );
            view! { <li>{format!("{}, {}{function}{external}{declared}", member.name, wording::role(member))}</li> }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! { <section><h3>"Selectiecommissie"</h3><ul>{lines}</ul></section> }.into_any()
}

/// Who did not judge what, and that not everyone was judged by the same members. Nothing where everybody judged.
pub(super) fn recusals(dossier: &Dossier) -> impl IntoView + use<> {
    let recusals = &dossier.proceedings().recusals;
    let leaves = dossier.announced().leaves().into_iter();
    let different = leaves.filter_map(|(part, _)| wording::different_members(&part.id, dossier));
    let lines: Vec<_> = recusals
        .iter()
        .map(|(of, recusal)| wording::recusal(of, recusal, dossier))
        .chain(different)
        .map(|words| view! { <li>{words}</li> })
        .collect();
    (!lines.is_empty()).then(|| view! { <section><h3>"Onthoudingen"</h3><ul>{lines}</ul></section> })
}
