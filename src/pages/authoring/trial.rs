//! An invented candidate, judged over the procedure as it stands now. Nothing of it is kept.

mod filled;
mod tried;

use super::procedure::lacks;
use super::work::Work;
use super::{Room, Route};
use crate::components::{
    Answer, Button, ButtonKind, ChoiceField, Direction, Notice, NoticeKind, PageHeader, Standing, VerdictLine,
};
use crate::pages::vacancy::calculator_fields::{Fields, Typed, draw_result};
use crate::rules::{AnnouncedProcedure, PartId, Suitability, Verdict};
use crate::vacancy::{Judged, Outcome};
use crate::wording;
use filled::{Filled, fill};
use leptos::prelude::*;
use std::sync::Arc;
pub(super) use tried::Tried;

const FILLED: [(Filled, &str); 4] = [
    (Filled::Most, "Alles het maximum"),
    (Filled::Least, "Overal net het minimum"),
    (Filled::JustMissed, "Net niet"),
    (Filled::Empty, "Leeg"),
];

const UNDIVIDED: &str = "De maxima van deze onderdelen zijn nog open. Kies een verdeling om te proberen; ze verandert de procedure niet.";

/// The room.
pub(super) fn room() -> AnyView {
    let work = Work::here();
    let procedure = work.memo(|vacancy| vacancy.procedure.clone());
    let drawn = move || {
        let procedure = procedure.get();
        if let Ok(announced) = procedure.clone().announce() {
            return trial(work, announced);
        }
        let href = Route::Draft(work.id.get_value(), Room::Procedure).address();
        view! {
            <Notice kind=NoticeKind::Warning title="Er valt nog niets te proberen">
                <p>"De procedure klopt nog niet:"</p>
                {lacks(&procedure)}
                <p><a href=href>"Verbeter ze bij Procedure"</a></p>
            </Notice>
        }
        .into_any()
    };
    view! {
        <PageHeader
            title="Proefdraaien"
            lead="Geef een verzonnen kandidaat punten en kijk of het resultaat is wat je bedoelt. Hier wordt niets van bewaard."
        />
        {drawn}
    }
    .into_any()
}

/// A procedure to try.
fn trial(work: Work, procedure: AnnouncedProcedure) -> AnyView {
    let procedure = Arc::new(procedure);
    work.tried.update(|tried| tried.fit(&procedure));
    let judged = procedure.clone();
    let outcome = Memo::new(move |_| work.tried.with(|tried| tried.outcome(&judged)));
    let calculation = Signal::derive(move || work.tried.with(|tried| tried.calculation.clone()));
    let typed = move |typed: Typed| work.tried.update(|tried| typed.into(&mut tried.calculation));
    let fields = Fields { calculation, outcome, typed: Callback::new(typed) };
    view! {
        <section class="stack committee-form" aria-labelledby="kandidaat">
            <h2 id="kandidaat">"Een verzonnen kandidaat"</h2>
            <div class="trial-fill" role="group" aria-label="Vul in">{buttons(work, &procedure)}</div>
            {fields.split(&procedure, UNDIVIDED)}
            {fields.points(&procedure, None)}
            {suitable(work, &procedure)}
        </section>
        <section class="stack committee-form" aria-labelledby="resultaat">
            <h2 id="resultaat">"Het resultaat"</h2>
            <div class="trial-answers">
                <div class="stack--tight">
                    <h3>"Zoals een kandidaat het leest"</h3>
                    <div class="calculator__result" role="status" aria-atomic="true">
                        {move || draw_result(&outcome.read())}
                    </div>
                </div>
                <div class="stack--tight">
                    <h3>"Zoals de commissie het leest"</h3>
                    {move || for_committee(&outcome.read())}
                </div>
            </div>
        </section>
    }
    .into_any()
}

fn buttons(work: Work, procedure: &Arc<AnnouncedProcedure>) -> AnyView {
    let button = |(how, words): (Filled, &'static str)| {
        let procedure = procedure.clone();
        let press = move |()| work.tried.update(|tried| *tried = fill(tried, &procedure, how));
        view! { <Button kind=ButtonKind::Secondary on_press=Callback::new(press)>{words}</Button> }.into_any()
    };
    FILLED.into_iter().map(button).collect_view().into_any()
}

/// The parts that are judged without points.
fn suitable(work: Work, procedure: &AnnouncedProcedure) -> AnyView {
    let fields = tried::judged_without_points(procedure).into_iter();
    fields.map(|(part, title)| suitability(work, part, title)).collect_view().into_any()
}

fn suitability(work: Work, part: PartId, title: String) -> AnyView {
    const OPEN: &str = "open";
    const SUITABLE: &str = "geschikt";
    const NOT: &str = "niet-geschikt";
    let shown = part.clone();
    let value = Signal::derive(move || {
        let found = work.tried.with(|tried| tried.found.get(&shown).copied());
        match found {
            None => OPEN,
            Some(Suitability::Suitable) => SUITABLE,
            Some(Suitability::NotSuitable) => NOT,
        }
        .to_owned()
    });
    let id = format!("geschikt-{part}");
    let choose = move |chosen: String| {
        work.tried.update(|tried| {
            match chosen.as_str() {
                SUITABLE => tried.found.insert(part.clone(), Suitability::Suitable),
                NOT => tried.found.insert(part.clone(), Suitability::NotSuitable),
                _ => tried.found.remove(&part),
            };
        });
    };
    let answers = vec![
        Answer::new(OPEN, "Nog open"),
        Answer::new(SUITABLE, "Geschikt"),
        Answer::new(NOT, "Niet geschikt"),
    ];
    view! {
        <ChoiceField id label=title answers value on_choose=Callback::new(choose) direction=Direction::Row/>
    }
    .into_any()
}

fn for_committee(outcome: &Outcome) -> AnyView {
    let Some(Judged { procedure, verdict }) = &outcome.judged else {
        return view! { <p>"Nog geen resultaat: de verdeling van de punten klopt nog niet."</p> }.into_any();
    };
    let standing = match verdict {
        Verdict::Passed { .. } => Standing::Passed,
        Verdict::Failed { .. } => Standing::Failed,
        Verdict::Undecided { .. } => Standing::Undecided,
    };
    let word = wording::verdict_word(verdict).to_owned();
    let (why, reasons) =
        (wording::verdict_why(verdict, procedure), wording::verdict_reasons(verdict, procedure));
    view! {
        <VerdictLine
            standing=Signal::stored(standing)
            word=Signal::stored(word)
            why=Signal::stored(why)
            reasons=Signal::stored(reasons)
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::super::in_tests::{drawn, seed};
    use super::room;
    use crate::drafting::judge_part_by;
    use crate::rules::JudgedBy;

    #[test]
    fn a_sound_procedure_can_be_tried_with_an_equal_division() {
        let html = drawn(seed(), room);
        for expected in
            ["Gevalstudie staat op", "Competentieproef staat dan op 30 punten", "Net niet", "nog open"]
        {
            assert!(html.contains(expected), "{expected} in {html}");
        }
    }

    #[test]
    fn a_part_without_points_can_be_found_suitable_or_not() {
        let mut vacancy = seed();
        judge_part_by(&mut vacancy.procedure.parts[1], JudgedBy::Suitability);
        let html = drawn(vacancy, room);
        assert!(html.contains("geschikt-mondeling") && !html.contains("punten-mondeling"), "{html}");
    }

    #[test]
    fn a_procedure_with_defects_says_which_and_leads_to_it() {
        let mut vacancy = seed();
        vacancy.procedure.parts[1].max = "0".parse().ok();
        let html = drawn(vacancy, room);
        assert!(html.contains("Onderdeel “Mondelinge proef”: het maximum is 0"), "{html}");
        assert!(html.contains("#/a7/procedure"), "{html}");
    }
}
