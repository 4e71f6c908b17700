//! The fields of the calculator and its answer: over any procedure, for whoever keeps what is typed.

use crate::components::{Icon, PointsField, Sign};
use crate::rules::{AnnouncedProcedure, Leaf, Part, PartId, Points, Verdict};
use crate::vacancy::{Calculation, OpenGroup, Outcome, open_groups};
use crate::wording::{calculator, calculator_hint, points_error, split_fault};
use leptos::prelude::*;

/// What somebody typed.
pub(in crate::pages) enum Typed {
    /// The maximum of a part that was announced open.
    Maximum(PartId, String),
    /// The points on a part.
    Points(PartId, String),
}

impl Typed {
    /// Takes it up in what was tried.
    pub(in crate::pages) fn into(self, tried: &mut Calculation) {
        match self {
            Self::Maximum(part, text) => tried.type_maximum(&part, text),
            Self::Points(part, text) => tried.type_points(&part, text),
        }
    }
}

/// What the fields show, and whom they tell.
#[derive(Clone, Copy)]
pub(in crate::pages) struct Fields {
    /// What was typed.
    pub(in crate::pages) calculation: Signal<Calculation>,
    /// What follows from it.
    pub(in crate::pages) outcome: Memo<Outcome>,
    /// Every keystroke.
    pub(in crate::pages) typed: Callback<Typed>,
}

impl Fields {
    /// How open maxima divide their group: a field for each but the last.
    /// `why` says why there is something to divide.
    pub(in crate::pages) fn split(self, procedure: &AnnouncedProcedure, why: &'static str) -> AnyView {
        open_groups(procedure)
            .iter()
            .map(|group| self.split_of(group, why))
            .map(IntoAny::into_any)
            .collect_view()
            .into_any()
    }

    fn split_of(self, group: &OpenGroup<'_>, why: &'static str) -> AnyView {
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
                <p class="muted">{why}</p>
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
        let typed = Callback::new(move |text| self.typed.run(Typed::Maximum(id.clone(), text)));
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

    /// A field for each part that is judged by points, and what is said below them.
    pub(in crate::pages) fn points(self, procedure: &AnnouncedProcedure, note: Option<AnyView>) -> AnyView {
        let fields = procedure
            .leaves()
            .into_iter()
            .filter(|(_, leaf)| leaf.has_points())
            .map(|(part, leaf)| self.point(part, leaf))
            .map(IntoAny::into_any)
            .collect_view();
        view! {
            <fieldset class="calculator__fields calculator__fields--points screen-only">
                <legend>"Welke punten wil je proberen?"</legend>
                {fields}
                {note}
            </fieldset>
        }
        .into_any()
    }

    fn point(self, part: &Part<Option<Points>>, leaf: &Leaf<Option<Points>>) -> AnyView {
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
        let typed = Callback::new(move |text| self.typed.run(Typed::Points(id.clone(), text)));
        view! {
            <PointsField id=format!("punten-{}", part.id) label=title maximum value on_input=typed hint error/>
        }
        .into_any()
    }
}

/// The verdict as a candidate reads it.
pub(in crate::pages) fn draw_result(outcome: &Outcome) -> AnyView {
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
