//! What a file would bring to the open dossier, told before anything is taken over.

use super::room::Open;
use crate::components::{Button, ButtonKind, Notice, NoticeKind, focus_heading};
use crate::wording;
use leptos::prelude::*;

/// The notice, while a file waits.
#[component]
pub(super) fn IncomingNotice(open: Open) -> impl IntoView {
    let desk = open.desk;
    let here = move || {
        let (incoming, _) = desk.incoming.get()?;
        open.dossier.with(|dossier| (dossier.opening().id == incoming.dossier).then_some(incoming))
    };
    let notice = move || {
        here().map(|incoming| {
            let (title, said) = open.dossier.with_untracked(|dossier| {
                let member = incoming.member.as_deref().and_then(|id| dossier.committee().get(&id.into()));
                let title = match member {
                    Some(member) => format!("Scoreblad van {}", member.name),
                    None if incoming.own_sheet => "Nieuwe versie van je scoreblad".to_owned(),
                    None => "Een andere kopie van dit dossier".to_owned(),
                };
                (title, wording::incoming(&incoming, dossier))
            });
            let lines = said.into_iter().map(|line| view! { <li>{line}</li> }.into_any()).collect_view();
            view! {
                <Notice kind=NoticeKind::Info title>
                    <ul>{lines}</ul>
                    <p>"Controletekens: "<strong class="check-characters">{incoming.check}</strong></p>
                    <div class="cluster">
                        <Button
                            id="neem-over"
                            disabled=open.follows
                            on_press=move |()| {
                                desk.take_over();
                                focus_heading();
                            }
                        >
                            "Neem alles over"
                        </Button>
                        <Button
                            kind=ButtonKind::Secondary
                            on_press=move |()| {
                                desk.incoming.set(None);
                                focus_heading();
                            }
                        >
                            "Nu niet"
                        </Button>
                    </div>
                </Notice>
            }
            .into_any()
        })
    };
    view! { <div role="status">{notice}</div> }.into_any()
}
