//! A text leaves this tablet.

use super::frames_out::ShowFrames;
use super::recovery::{RecoveryOf, RecoverySheet};
use super::sealing::Sealing;
use super::{Handed, Means, Packed, Parcel};
use crate::archive::CopyWay;
use crate::components::{Button, ButtonKind, CheckCharacters, Notice, NoticeKind, Sign};
use crate::desk::Desk;
use leptos::prelude::*;

/// Seals what is put in `parcel`, saves it as a file, and then shows its check characters, its recovery key and the other
/// ways: the share sheet and QR codes.
///
/// ```ignore
/// let parcel = RwSignal::new(None::<Parcel>);
/// view! { <HandOver desk parcel on_handed=move |()| …/> }
/// // … and when the text is there:
/// parcel.set(Some(Parcel { name, text, check, practice: false }));
/// ```
#[component]
pub(in crate::pages::committee) fn HandOver(
    /// The desk.
    desk: Desk,
    /// What is to leave; it is taken out.
    parcel: RwSignal<Option<Parcel>>,
    /// It left.
    #[prop(into)]
    on_handed: Callback<Handed>,
) -> impl IntoView {
    let packed = RwSignal::new(None::<Packed>);
    let shown = RwSignal::new(None::<String>);
    let send = move |one: Packed| {
        desk.outside().save_file(&one.name, "application/json", one.text.as_bytes());
        let check = one.check.clone();
        packed.set(Some(one));
        on_handed.run(Handed { way: CopyWay::File, check });
    };
    let seen = move |()| {
        if let Some(check) = packed.with_untracked(|packed| packed.as_ref().map(|one| one.check.clone())) {
            on_handed.run(Handed { way: CopyWay::Codes, check });
        }
    };
    view! {
        <Sealing parcel on_packed=send/>
        <div role="status">
            {move || packed.get().map(|one| {
                let sealed = one.recovery_key.is_some();
                view! {
                    <Notice
                        kind=NoticeKind::Success
                        title=if sealed { "Het bestand is verzegeld en bewaard" } else { "Het bestand is bewaard" }
                    >
                        <p>"Controletekens om voor te lezen:"</p>
                        <p><CheckCharacters characters=one.check/></p>
                    </Notice>
                }
                .into_any()
            })}
        </div>
        {move || packed.get().map(|one| view! { <OtherWays packed=one shown on_handed/> }.into_any())}
        <ShowFrames desk text=shown on_shown=seen/>
        {move || packed.get().and_then(|one| {
            let Packed { name, check, recovery_key, .. } = one;
            let of = RecoveryOf::File(name, check);
            recovery_key.map(|key| view! { <RecoverySheet desk key of/> }.into_any())
        })}
    }
    .into_any()
}

/// The ways without a file: the share sheet where the device has one, and the screen itself.
#[component]
fn OtherWays(packed: Packed, shown: RwSignal<Option<String>>, on_handed: Callback<Handed>) -> impl IntoView {
    let share = Means::here().share;
    let can_share = share.can(&packed.name);
    let (name, text, check) = (packed.name, packed.text, packed.check);
    let show = text.clone();
    let hand = move |()| {
        let handed = Handed { way: CopyWay::Shared, check: check.clone() };
        let then = move |shared| {
            if shared {
                on_handed.try_run(handed);
            }
        };
        share.share(&name, &text, Box::new(then));
    };
    view! {
        <div class="cluster">
            {can_share.then(|| view! {
                <Button kind=ButtonKind::Secondary sign=Sign::Share on_press=hand>"Deel het bestand"</Button>
            }.into_any())}
            <Button kind=ButtonKind::Secondary sign=Sign::Camera on_press=move |()| shown.set(Some(show.clone()))>
                "Toon als beelden"
            </Button>
        </div>
    }
    .into_any()
}
