//! What still has to be done before there are letters.

use crate::components::{Notice, NoticeKind};
use crate::pages::committee::Room;
use crate::pages::committee::room::Open;
use crate::rules::LackForNotifications;
use crate::wording;
use leptos::prelude::*;

/// Each with the way to its place.
#[component]
pub(super) fn Lacks(
    open: Open,
    lacks: Memo<Vec<LackForNotifications>>,
    differs: Memo<bool>,
) -> impl IntoView {
    let lines = move || {
        let recount = differs.get().then(|| {
            view! { <li><a href=open.to(Room::Recount)>"De twee berekeningen verschillen. Los dat eerst op."</a></li> }.into_any()
        });
        let lacking = lacks.get().into_iter().map(|lack| {
            let words = wording::lack_for_notifications(lack);
            match lack {
                LackForNotifications::Names => {
                    view! { <li><a href=open.to(Room::Key)>{words}</a></li> }.into_any()
                }
                LackForNotifications::Numbers => {
                    view! { <li><a href=open.to(Room::Candidates)>{words}</a></li> }.into_any()
                }
                LackForNotifications::Text(_) => view! { <li>{words}</li> }.into_any(),
            }
        });
        recount.into_iter().chain(lacking).collect_view()
    };
    view! {
        <div hidden=move || lacks.with(Vec::is_empty) && !differs.get()>
            <Notice kind=NoticeKind::Warning title="Dit moet eerst nog"><ul>{lines}</ul></Notice>
        </div>
    }
    .into_any()
}
