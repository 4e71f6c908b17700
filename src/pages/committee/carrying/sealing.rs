//! Asking a passphrase for a text that leaves, and sealing it.

use super::seal_form::{SealForm, Sealed};
use super::{Packed, Parcel};
use crate::components::{Button, ButtonKind, Dialog, Disclosure, Notice, NoticeKind, focus_soon};
use leptos::prelude::*;

/// Text in, text out: asks a passphrase for the parcel and packs it.
///
/// It opens as soon as `parcel` holds one and takes it out. `on_packed` gets the sealed text with its recovery key; or, after
/// a plain warning, the text in the clear. A parcel for practising is packed at once, in the clear. Closing the dialog
/// packs nothing.
#[component]
pub(super) fn Sealing(
    /// What is to leave.
    parcel: RwSignal<Option<Parcel>>,
    /// What leaves.
    #[prop(into)]
    on_packed: Callback<Packed>,
) -> impl IntoView {
    let held = RwSignal::new(None::<Parcel>);
    Effect::new(move |_| {
        if let Some(one) = parcel.get() {
            parcel.set(None);
            if one.practice {
                on_packed.run(in_the_clear(one));
            } else {
                held.set(Some(one));
            }
        }
    });
    view! {
        <Dialog
            id="verzegelen"
            title="Bescherm het bestand met een wachtzin"
            open=Signal::derive(move || held.with(Option::is_some))
            on_close=move |()| held.set(None)
        >
            // Every parcel begins with an empty field.
            {move || held.get().map(|one| view! { <Asking held parcel=one on_packed/> }.into_any())}
        </Dialog>
    }
    .into_any()
}

fn in_the_clear(Parcel { name, text, check, .. }: Parcel) -> Packed {
    Packed { name, text, check, recovery_key: None }
}

#[component]
fn Asking(held: RwSignal<Option<Parcel>>, parcel: Parcel, on_packed: Callback<Packed>) -> impl IntoView {
    let parcel = StoredValue::new(parcel);
    let sealed = move |Sealed { text, recovery_key }| {
        let Parcel { name, check, .. } = parcel.get_value();
        held.set(None);
        on_packed.run(Packed { name, text, check, recovery_key: Some(recovery_key) });
    };
    focus_soon("wachtzin");
    let without = move |()| {
        held.set(None);
        on_packed.run(in_the_clear(parcel.get_value()));
    };
    view! {
        <p>"Wie het bestand vindt, kan het zonder de wachtzin niet lezen. Zeg de wachtzin tegen wie het mag openen. Stuur ze niet mee met het bestand."</p>
        <SealForm
            text=move |()| parcel.with_value(|parcel| parcel.text.clone())
            seal="Verzegel en bewaar"
            on_sealed=sealed
            on_cancel=move |()| held.set(None)
        />
        <Disclosure summary="Zonder wachtzin">
            <Notice kind=NoticeKind::Warning>
                <p>"Zonder wachtzin kan iedereen die het bestand vindt alles lezen: namen, punten en motiveringen. Doe dit alleen als het bestand deze tafel niet verlaat."</p>
                <Button kind=ButtonKind::Secondary on_press=without>"Ga door zonder wachtzin"</Button>
            </Notice>
        </Disclosure>
    }
    .into_any()
}
