//! The calculator (rekenhulp): points in, a verdict in friendly words out, its state behind the `#`.

use super::calculator_fields::{Fields, Typed, draw_result};
use crate::archive::{read_calculator_address, write_calculator_address};
use crate::components::{Button, ButtonKind, Icon, Notice, NoticeKind, Sign, focus};
use crate::keeper::Address;
use crate::rules::{AnnouncedProcedure, excerpt};
use crate::vacancy::{Calculation, Outcome, Vacancy};
use crate::wording::{SUITABILITY_ASSUMED, calculator_address_fault, example_note};
use leptos::prelude::*;
use std::sync::Arc;

/// Without script the fields cannot answer, and this says so. A browser with script never draws it.
const NEEDS_SCRIPT: &str = "<p class=\"calculator__needs-script\">De rekenhulp werkt alleen met JavaScript. \
Je browser heeft dat nu uit staan. De voorwaarden hierboven gelden ook zonder.</p>";

/// Why candidates have something to divide.
const UNDIVIDED: &str =
    "De werkgever heeft dit nog niet bekendgemaakt. Kies zelf een verdeling om te proberen.";

/// Where what was typed stays.
const SHARED: &str = "Wat je invult, blijft in je browser en staat in het adres van deze pagina, na het teken #. \
Deel dat adres om je voorbeeld te tonen.";
/// The address of a frame is nowhere in sight, so there is nothing to share.
const FRAMED: &str = "Wat je invult, blijft op deze pagina en wordt nergens bewaard.";

/// What the parts of the calculator share.
#[derive(Clone, Copy)]
struct Trying {
    vacancy: StoredValue<Arc<Vacancy>>,
    calculation: RwSignal<Calculation>,
    outcome: Memo<Outcome>,
    address: StoredValue<Option<Arc<dyn Address>>>,
    framed: bool,
    faults: RwSignal<Vec<String>>,
}

#[component]
pub(super) fn Calculator(
    /// The vacancy whose procedure is tried.
    vacancy: StoredValue<Arc<Vacancy>>,
    /// Whether it stands in a frame of another site.
    framed: bool,
) -> impl IntoView {
    let start = vacancy.with_value(|vacancy| Calculation::start(vacancy.procedure()));
    let calculation = RwSignal::new(start);
    let outcome = Memo::new(move |_| {
        vacancy.with_value(|vacancy| calculation.with(|tried| tried.outcome(vacancy.procedure())))
    });
    let address = StoredValue::new(use_context::<Arc<dyn Address>>());
    let trying = Trying { vacancy, calculation, outcome, address, framed, faults: RwSignal::new(Vec::new()) };
    trying.follow_address();
    let note = move || trying.note();
    view! {
        <section id="rekenhulp" class="calculator" tabindex="-1" aria-labelledby="rekenhulp-kop">
            <h3 id="rekenhulp-kop">"Rekenhulp: wat heb ik nodig?"</h3>
            <p class="calculator__note"><Icon sign=Sign::Info/><strong>{note}</strong></p>
            <noscript inner_html=NEEDS_SCRIPT></noscript>
            <div class="calculator__inside vacancy__needs-script">
                <div role="status">{move || draw_faults(trying.faults.get())}</div>
                {trying.fields()}
                <div class="calculator__result" role="status" aria-atomic="true">
                    {move || draw_result(&trying.outcome.read())}
                </div>
                <div class="cluster screen-only">
                    <Button kind=ButtonKind::Secondary on_press=Callback::new(move |()| trying.restart())>
                        "Begin opnieuw"
                    </Button>
                </div>
                <p class="small muted screen-only">{if framed { FRAMED } else { SHARED }}</p>
                <ul class="paper-only">{move || trying.on_paper()}</ul>
            </div>
        </section>
    }
}

impl Trying {
    fn with_procedure<T>(self, say: impl FnOnce(&AnnouncedProcedure) -> T) -> T {
        self.vacancy.with_value(|vacancy| say(vacancy.procedure()))
    }

    fn note(self) -> String {
        let split = self.with_procedure(|procedure| self.outcome.read().split(procedure));
        example_note(&split)
    }

    /// Takes over what the address says, now and each time that it changes; a bad one keeps what was there.
    fn follow_address(self) {
        let Some(address) = self.address.get_value() else { return };
        let take_over = move || {
            let Some(address) = self.address.get_value() else { return };
            let fragment = address.fragment();
            let read = self.with_procedure(|procedure| read_calculator_address(&fragment, procedure));
            match read {
                None => return,
                Some(Ok(_)) if fragment == "rekenhulp" => self.faults.set(Vec::new()),
                Some(Ok(calculation)) => {
                    self.faults.set(Vec::new());
                    self.calculation.set(calculation);
                }
                Some(Err(faults)) => self.faults.set(faults.iter().map(calculator_address_fault).collect()),
            }
            // The browser itself finds `#rekenhulp`, not `#rekenhulp?…`. A frame leaves the keyboard where the host has it.
            if fragment.contains('?') && !self.framed {
                focus("rekenhulp");
            }
        };
        address.on_move(Box::new(take_over));
        Effect::new(move |_| take_over());
    }

    fn change(self, change: impl FnOnce(&mut Calculation)) {
        self.calculation.update(change);
        self.faults.set(Vec::new());
        if let Some(address) = self.address.get_value() {
            let fragment = self.with_procedure(|procedure| {
                self.calculation.with_untracked(|tried| write_calculator_address(tried, procedure))
            });
            address.replace_fragment(&fragment);
        }
    }

    fn restart(self) {
        let start = self.with_procedure(Calculation::start);
        self.change(|calculation| *calculation = start);
    }

    fn fields(self) -> AnyView {
        let typed = move |typed: Typed| self.change(|tried| typed.into(tried));
        self.with_procedure(|procedure| {
            let fields = Fields {
                calculation: self.calculation.into(),
                outcome: self.outcome,
                typed: Callback::new(typed),
            };
            let without = procedure.leaves().iter().any(|(_, leaf)| !leaf.has_points());
            let note = without.then(|| view! { <p class="muted">{SUITABILITY_ASSUMED}</p> }.into_any());
            view! {
                {fields.split(procedure, UNDIVIDED)}
                {fields.points(procedure, note)}
            }
            .into_any()
        })
    }

    /// What was tried, in lines: fields have no place on paper.
    fn on_paper(self) -> AnyView {
        self.with_procedure(|procedure| {
            let (tried, outcome) = (self.calculation.read(), self.outcome.read());
            let leaves = procedure.leaves().into_iter().filter(|(_, leaf)| leaf.has_points());
            let lines = leaves.map(|(part, leaf)| {
                let typed = tried.typed_points(&part.id).trim();
                let typed = if typed.is_empty() { "nog open".to_owned() } else { excerpt(typed) };
                let most = leaf.raw_max.or_else(|| outcome.maxima.get(&part.id).copied());
                let of = most.map(|most| format!(" van de {most}")).unwrap_or_default();
                view! { <li>{format!("{}: {typed}{of}", part.title)}</li> }
            });
            lines.map(IntoAny::into_any).collect_view().into_any()
        })
    }
}

fn draw_faults(faults: Vec<String>) -> Option<AnyView> {
    (!faults.is_empty()).then(|| {
        let lines = faults.into_iter().map(|fault| view! { <li>{fault}</li> }).map(IntoAny::into_any).collect_view();
        view! {
            <Notice kind=NoticeKind::Error title="Dit adres klopt niet. De rekenhulp staat nog zoals ze stond.">
                <ul>{lines}</ul>
            </Notice>
        }
        .into_any()
    })
}
