//! What stands there once the wiping began: how far it is, what is left, and the statement.

use super::super::carrying::Means;
use super::super::piece::piece;
use super::Wiping;
use crate::components::{Button, ButtonKind, Notice, NoticeKind, PageHeader, Sign};
use crate::desk::Desk;
use crate::keeper::Left;
use crate::press::{Wiped, wipe_statement};
use crate::rules::Moment;
use crate::wording;
use leptos::prelude::*;

/// The identifier of the title of the statement.
const TITLE: &str = "verklaring-titel";

/// In the place of every room.
#[component]
pub(in crate::pages::committee) fn AfterWiping(desk: Desk, wiping: Wiping) -> impl IntoView {
    let means = StoredValue::new(Means::here());
    move || {
        let words = match (wiping.begun.get(), wiping.ended.get()) {
            (false, _) => return elsewhere(desk),
            (true, None) => "Dit toestel wordt gewist…",
            (true, Some((now, left))) if left.is_empty() => {
                return view! {
                    <Statement
                        desk
                        wiped=wiping.wiped()
                        now
                        title="Dit toestel is gewist"
                        lead="Nagekeken: van Selectiewijzer staat hier niets meer. De verklaring staat alleen nog in dit tabblad. Druk ze af en sluit dan dit tabblad. Wie Selectiewijzer hier opnieuw opent, begint met een leeg toestel."
                    />
                }
                .into_any();
            }
            (true, Some((_, left))) => {
                let again = move |()| means.with_value(|means| wiping.wipe(desk, means));
                return unfinished(desk, &left, Callback::new(again));
            }
        };
        view! { <PageHeader title="Wis dit toestel"/><p role="status">{words}</p> }.into_any()
    }
}

/// Another tab wiped this device.
fn elsewhere(desk: Desk) -> AnyView {
    desk.outside().set_title("Gestopt – Selectiewijzer");
    view! {
        <PageHeader title="Dit tabblad is gestopt"/>
        <Notice kind=NoticeKind::Warning title="Dit toestel wordt gewist in een ander tabblad">
            <p>"Hier wordt niets meer bewaard. Sluit dit tabblad. Is het wissen niet gelukt, laad deze pagina dan opnieuw: wat niet gewist is, staat er dan weer."</p>
        </Notice>
    }
    .into_any()
}

/// Something is left: it is never called done.
fn unfinished(desk: Desk, left: &[Left], again: Callback<()>) -> AnyView {
    desk.outside().set_title("Niet alles is gewist – Selectiewijzer");
    let lines = left.iter().map(|one| view! { <li>{wording::left(one)}</li> }.into_any()).collect_view();
    view! {
        <PageHeader title="Niet alles is gewist"/>
        <div role="alert">
            <Notice kind=NoticeKind::Error title="Dit staat nog op dit toestel">
                <ul>{lines}</ul>
                <p>"Een verklaring is er pas als alles weg is. Lukt het niet, wis dan alle gegevens van deze website in de instellingen van de browser."</p>
            </Notice>
        </div>
        <div><Button id="wis-opnieuw" kind=ButtonKind::Danger on_press=again>"Wis opnieuw"</Button></div>
    }
    .into_any()
}

/// The statement, to print. It is kept nowhere.
#[component]
pub(in crate::pages::committee) fn Statement(
    /// The desk.
    desk: Desk,
    /// What was wiped.
    wiped: Wiped,
    /// When.
    now: Moment,
    /// The heading of the screen.
    title: &'static str,
    /// What is said below it.
    lead: &'static str,
    /// What else can be done here.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    desk.outside().set_title("Verklaring van wissen – Selectiewijzer");
    let drawn = piece(wipe_statement(&wiped, now), TITLE, None);
    view! {
        <div class="screen-only">
            <PageHeader title lead>
                <div class="cluster">
                    <Button id="druk-verklaring" sign=Sign::Print on_press=move |()| desk.outside().print()>
                        "Druk de verklaring af"
                    </Button>
                    {children.map(|children| children())}
                </div>
            </PageHeader>
        </div>
        <article class="sheet minutes" aria-labelledby=TITLE>{drawn}</article>
    }
    .into_any()
}
