//! A text leaves this tablet.

use super::recovery::RecoverySheet;
use super::sealing::Sealing;
use super::{Packed, Parcel};
use crate::components::{CheckCharacters, Notice, NoticeKind};
use crate::desk::Desk;
use leptos::prelude::*;

/// Seals what is put in `parcel`, saves it as a file, and then shows its check characters and its recovery key.
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
    on_handed: Callback<()>,
) -> impl IntoView {
    let packed = RwSignal::new(None::<Packed>);
    let send = move |one: Packed| {
        desk.outside().save_file(&one.name, "application/json", one.text.as_bytes());
        packed.set(Some(one));
        on_handed.run(());
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
        {move || packed.get().and_then(|one| {
            let Packed { name, check, recovery_key, .. } = one;
            recovery_key.map(|key| view! { <RecoverySheet desk key name check/> }.into_any())
        })}
    }
    .into_any()
}
