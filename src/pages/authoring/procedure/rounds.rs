//! Rounds: which parts come first, and how many go on.

use super::super::work::Work;
use super::naming::name_of;
use super::number::{Asked, Written, number};
use crate::components::{Answer, CheckField, SelectField};
use crate::drafting::{Spot, at, begin_round, part_in_rounds, rounds_of_parts, set_go_on};
use crate::rules::DraftProcedure;
use crate::wording;
use leptos::prelude::*;

const SAME: &str = "zelfde";
const NEW: &str = "nieuwe";

/// The section.
pub(super) fn rounds(procedure: &Spot<DraftProcedure>) -> AnyView {
    let work = Work::here();
    let numbers = work.memo(|vacancy| rounds_of_parts(&vacancy.procedure));
    let parted = Memo::new(move |_| !numbers.read().is_empty());
    let too_few = work.memo(|vacancy| vacancy.procedure.parts.len() < 2);
    let toggle = move |wanted: bool| {
        work.change(None, |draft| part_in_rounds(&mut draft.vacancy.procedure, wanted));
    };
    let hint = move || {
        let words = if too_few.get() {
            "Daarvoor zijn minstens twee onderdelen nodig."
        } else {
            "Wie een minimum mist in een ronde, legt de volgende niet af. Zonder rondes legt iedereen alles af."
        };
        Some(words.to_owned())
    };
    let id = at!(procedure, "rounds" rounds).id();
    let inside = move || parted.get().then(|| view! { {which(numbers)} {how_many(numbers)} });
    view! {
        <section class="stack committee-form" aria-labelledby="rondes">
            <h2 id="rondes">"Rondes"</h2>
            <CheckField
                id
                label="De selectie verloopt in rondes"
                checked=parted
                on_toggle=Callback::new(toggle)
                hint=Signal::derive(hint)
                disabled=Signal::derive(move || too_few.get() && !parted.get())
            />
            {inside}
        </section>
    }
    .into_any()
}

/// The round of each part at the top.
fn which(numbers: Memo<Vec<usize>>) -> AnyView {
    let work = Work::here();
    let names = work.memo(|vacancy| vacancy.procedure.parts.iter().map(name_of).collect::<Vec<_>>());
    let rows = move || {
        let names = names.get();
        let row = |(at, name): (usize, &String)| {
            let begins = Signal::derive(move || {
                let numbers = numbers.read();
                let new = at > 0 && numbers.get(at) > numbers.get(at - 1);
                if new { NEW } else { SAME }.to_owned()
            });
            let round = move || numbers.read().get(at).map_or(1, |number| number + 1);
            let label = move || format!("Ronde {}", round());
            let Some(before) = at.checked_sub(1).and_then(|before| names.get(before)) else {
                return view! { <p><strong>{label}</strong>": “"{name.clone()}"”"</p> }.into_any();
            };
            let answers = vec![
                Answer::new(SAME, format!("Samen met “{before}”, in dezelfde ronde")),
                Answer::new(NEW, format!("In een nieuwe ronde, na “{before}”")),
            ];
            let choose = move |chosen: String| {
                work.change(None, |draft| begin_round(&mut draft.vacancy.procedure, at, chosen == NEW));
            };
            view! {
                <SelectField
                    id=format!("ronde-{at}")
                    label=format!("Wanneer komt “{name}”?")
                    answers=Signal::stored(answers)
                    value=begins
                    on_choose=Callback::new(choose)
                    hint=Signal::derive(move || Some(label()))
                />
            }
            .into_any()
        };
        names.iter().enumerate().map(row).collect_view()
    };
    view! { <div class="stack">{rows}</div> }.into_any()
}

/// How many go on from each round but the last.
fn how_many(numbers: Memo<Vec<usize>>) -> AnyView {
    let work = Work::here();
    let count = Memo::new(move |_| numbers.read().last().copied().unwrap_or_default());
    let one = move |round: usize| {
        let kept = work.memo(move |vacancy| vacancy.procedure.go_on.get(round).copied().flatten());
        let id = format!("veld-procedure-go_on-{}", round + 1);
        let field = id.clone();
        let keep = move |most| {
            work.change(Some(&field), |draft| set_go_on(&mut draft.vacancy.procedure, round, most));
        };
        let hint = format!(
            "Van ronde {} naar ronde {}. Leeg: iedereen die elk minimum haalt.",
            round + 1,
            round + 2
        );
        let hint = Signal::stored(Some(hint));
        let asked = Asked { id, label: "Hoeveel kandidaten gaan hoogstens verder?", hint, optional: true };
        let owner = Memo::new(|_| String::new());
        number(asked, Written { read: read_count, show: |most| most.to_string() }, owner, kept, keep)
    };
    view! { <div class="stack"><For each=move || 0..count.get() key=|round| *round children=one/></div> }
        .into_any()
}

/// A number of people; nothing is everyone.
fn read_count(text: &str) -> Result<Option<u32>, String> {
    let typed = text.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let number = Some(typed).filter(|typed| typed.bytes().all(|byte| byte.is_ascii_digit()));
    match number.and_then(|typed| typed.parse().ok()).filter(|number| *number > 0) {
        Some(number) => Ok(Some(number)),
        None => Err(format!(
            "{} is geen aantal. Typ een geheel getal vanaf 1, of laat het leeg.",
            wording::quoted(typed)
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::read_count;

    #[test]
    fn only_whole_numbers_from_one_are_a_number_of_people() {
        assert_eq!(read_count(" 12 "), Ok(Some(12)));
        assert_eq!(read_count(""), Ok(None));
        for typed in ["0", "1,5", "+3", "tien", "99999999999"] {
            assert!(read_count(typed).is_err_and(|words| words.contains(typed)), "{typed}");
        }
    }
}
