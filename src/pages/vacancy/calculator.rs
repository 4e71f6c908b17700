//! The calculator (rekenhulp): points in, a verdict in friendly words out, its state behind the `#`.

use crate::archive::{read_calculator_address, write_calculator_address};
use crate::components::{Button, ButtonKind, Icon, Notice, NoticeKind, PointsField, Sign, focus};
use crate::keeper::Address;
use crate::rules::{AnnouncedProcedure, Leaf, Part, PartId, Points, Verdict, excerpt};
use crate::vacancy::{Calculation, OpenGroup, Outcome, Vacancy, open_groups};
use crate::wording::{
    SUITABILITY_ASSUMED, calculator, calculator_address_fault, calculator_hint, example_note, points_error,
    split_fault,
};
use leptos::prelude::*;
use std::sync::Arc;

/// Without script the fields cannot answer, and this says so. A browser with script never draws it.
const NEEDS_SCRIPT: &str = "<p class=\"calculator__needs-script\">De rekenhulp werkt alleen met JavaScript. \
Je browser heeft dat nu uit staan. De voorwaarden hierboven gelden ook zonder.</p>";

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
                {trying.split_fields()}
                {trying.points_fields()}
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

    /// How open maxima divide their group: a field for each but the last.
    fn split_fields(self) -> AnyView {
        self.with_procedure(|procedure| {
            open_groups(procedure)
                .iter()
                .map(|group| self.split_of(group))
                .map(IntoAny::into_any)
                .collect_view()
                .into_any()
        })
    }

    fn split_of(self, group: &OpenGroup<'_>) -> AnyView {
        let points = group.points;
        let legend = format!("Hoe verdeel je de {points} punten van de {}?", group.title.to_lowercase());
        let fields = group
            .typed()
            .iter()
            .map(|part| self.split_field(part, points))
            .map(IntoAny::into_any)
            .collect_view();
        let rest = group.rest().map(|part| {
            let (id, title) = (part.id.clone(), part.title.clone());
            let said = move || match self.outcome.read().maxima.get(&id) {
                Some(maximum) => format!("{title} staat dan op {maximum} punten."),
                None => format!("{title} krijgt wat overblijft."),
            };
            view! { <p class="calculator__rest">{said}</p> }
        });
        view! {
            <fieldset class="calculator__fields screen-only">
                <legend>{legend}</legend>
                <p class="muted">"De werkgever heeft dit nog niet bekendgemaakt. Kies zelf een verdeling om te proberen."</p>
                {fields}
                {rest}
            </fieldset>
        }
        .into_any()
    }

    fn split_field(self, part: &Part<Option<Points>>, points: Points) -> AnyView {
        let (id, shown, faulty) = (part.id.clone(), part.id.clone(), part.id.clone());
        let value = Signal::derive(move || self.calculation.read().typed_maximum(&shown).to_owned());
        let error = Signal::derive(move || self.outcome.read().split_faults.get(&faulty).map(split_fault));
        let typed = Callback::new(move |text| self.change(|tried| tried.type_maximum(&id, text)));
        view! {
            <PointsField
                id=format!("verdeling-{}", part.id)
                label=format!("{} staat op", part.title)
                maximum=Signal::stored(points)
                value
                on_input=typed
                error
            />
        }
        .into_any()
    }

    fn points_fields(self) -> AnyView {
        let fields = self.with_procedure(|procedure| {
            procedure
                .leaves()
                .into_iter()
                .filter(|(_, leaf)| leaf.has_points())
                .map(|(part, leaf)| self.points_field(part, leaf))
                .map(IntoAny::into_any)
                .collect_view()
        });
        let note = self.with_procedure(|procedure| {
            let leaves = procedure.leaves();
            let without = leaves.iter().any(|(_, leaf)| !leaf.has_points());
            without.then(|| view! { <p class="muted">{SUITABILITY_ASSUMED}</p> }.into_any())
        });
        view! {
            <fieldset class="calculator__fields calculator__fields--points screen-only">
                <legend>"Welke punten wil je proberen?"</legend>
                {fields}
                {note}
            </fieldset>
        }
        .into_any()
    }

    fn points_field(self, part: &Part<Option<Points>>, leaf: &Leaf<Option<Points>>) -> AnyView {
        let ids: [PartId; 5] = std::array::from_fn(|_| part.id.clone());
        let [id, shown, faulty, limited, hinted] = ids;
        let (title, floor) = (part.title.clone(), part.floor);
        let value = Signal::derive(move || self.calculation.read().typed_points(&shown).to_owned());
        let error = Signal::derive(move || self.outcome.read().points_faults.get(&faulty).map(points_error));
        let (leaf, raw_max) = (leaf.clone(), leaf.raw_max);
        let maximum = Signal::derive(move || {
            let known = || self.outcome.read().maxima.get(&limited).copied();
            raw_max.or_else(known).unwrap_or_default()
        });
        let hint = Signal::derive(move || {
            let maximum = self.outcome.read().maxima.get(&hinted).copied();
            calculator_hint(&leaf, floor, maximum)
        });
        let typed = Callback::new(move |text| self.change(|tried| tried.type_points(&id, text)));
        view! {
            <PointsField id=format!("punten-{}", part.id) label=title maximum value on_input=typed hint error/>
        }
        .into_any()
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

fn draw_result(outcome: &Outcome) -> AnyView {
    let Some(judged) = &outcome.judged else {
        return view! {
            <p class="calculator__heading"><Icon sign=Sign::Open/><span>"De verdeling klopt nog niet."</span></p>
            <p>"Verbeter eerst hoe de punten verdeeld zijn."</p>
        }
        .into_any();
    };
    let words = calculator(&judged.verdict, &judged.procedure);
    let (sign, class) = match judged.verdict {
        Verdict::Passed { .. } => (Sign::Check, "calculator__heading calculator__heading--good"),
        Verdict::Failed { .. } => (Sign::Apart, "calculator__heading calculator__heading--short"),
        Verdict::Undecided { .. } => (Sign::Open, "calculator__heading"),
    };
    let reasons = words
        .reasons
        .into_iter()
        .map(|reason| view! { <li>{reason}</li> })
        .map(IntoAny::into_any)
        .collect_view();
    let uncounted = (!outcome.points_faults.is_empty()).then(|| {
        view! { <p>"Wat niet leesbaar is, telt nog niet mee."</p> }
    });
    view! {
        <p class=class><Icon sign/><span>{words.heading}</span></p>
        <p>{words.why}</p>
        <ul>{reasons}</ul>
        {uncounted}
    }
    .into_any()
}
