//! Who was present when the score that counts was agreed.

use crate::components::{Answer, Button, ButtonKind, CheckGroup};
use crate::pages::committee::room::Open;
use crate::rules::{
    CandidateId, Cell, Change, Gather, Leaf, MemberId, PartId, Points, ProceedingsChange, Role,
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Asked once a score was agreed beside members' own.
#[component]
pub(super) fn Deliberation(
    open: Open,
    id: CandidateId,
    part: PartId,
    leaf: Leaf<Points>,
    cell: Memo<Cell>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let field = format!("beraadslaging-{part}");
    let place = StoredValue::new((id, part));
    let asked = Memo::new(move |_| {
        cell.track();
        open.dossier.with(|dossier| {
            place.with_value(|(id, part)| {
                dossier.candidate(id).is_some_and(|known| dossier.is_consensus(known, part, &leaf))
            })
        })
    });
    let able = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let stays = dossier.committee().values().filter(|member| {
                !member.removed
                    && member.role != Role::Observer
                    && !cell.with(|cell| cell.recused.contains(&member.id))
            });
            let mut named: Vec<_> =
                stays.map(|member| Answer::new(member.id.to_string(), member.name.clone())).collect();
            named.sort_by(|left, right| left.label.cmp(&right.label));
            named
        })
    });
    let present = Memo::new(move |_| {
        cell.with(|cell| cell.deliberated.iter().map(ToString::to_string).gather::<BTreeSet<_>>())
    });
    let record = move |now: BTreeSet<String>| {
        let (candidate, part) = place.get_value();
        let present = now.into_iter().map(MemberId::new).gather();
        open.desk.settle();
        open.desk.change(Change::Proceedings(ProceedingsChange::Deliberate { candidate, part, present }));
    };
    // Who sat on every session of this part, of those who may deliberate.
    let sat = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let held = place.with_value(|(_, part)| {
                dossier.proceedings().sessions_of(part).into_iter().cloned().collect::<Vec<_>>()
            });
            let all =
                |id: &str| held.iter().all(|one| one.present.iter().any(|member| member.as_str() == id));
            let able = able.get().into_iter().map(|answer| answer.value);
            able.filter(|id| !held.is_empty() && all(id)).gather::<BTreeSet<_>>()
        })
    });
    let missing = Signal::derive(move || {
        present
            .with(BTreeSet::is_empty)
            .then(|| "Vink aan wie erbij was. Zonder kan je de proef niet sluiten.".to_owned())
    });
    let field = StoredValue::new(field);
    view! {
        <Show when=move || asked.get()>
            <div class="stack--tight">
                <CheckGroup
                    id=field.get_value()
                    label="Aanwezig bij de beraadslaging"
                    answers=able
                    chosen=present
                    on_change=Callback::new(record)
                    error=missing
                    disabled=fixed
                />
                <div class="screen-only" hidden=move || fixed.get() || sat.with(BTreeSet::is_empty) || present.get() == sat.get()>
                    <Button kind=ButtonKind::Quiet on_press=move |()| record(sat.get_untracked())>"Iedereen die op de zitting was"</Button>
                </div>
            </div>
        </Show>
    }
    .into_any()
}
