//! The selection techniques as the text describes them, each with the part of the procedure that it is.

use super::super::fields::{Look, optional_text, text, text_then, yes_or_no};
use super::super::items::{Called, items};
use super::super::work::Work;
use super::{identifier, named_after};
use crate::components::{Answer, Disclosure, SelectField};
use crate::drafting::{Spot, at, rename_place};
use crate::rules::{DraftPart, PartId};
use crate::vacancy::{Aspect, Technique};
use leptos::prelude::*;

/// A technique.
pub(super) const TEST: Called = Called { one: "Proef", add: "Voeg een proef toe" };
/// A technique below another.
const BELOW: Called = Called { one: "Deelproef", add: "Voeg een deelproef toe" };

/// The fields of techniques, and of those below them.
pub(super) fn techniques(list: &Spot<Vec<Technique>>, called: Called) -> AnyView {
    items(list, called, |_| fresh(), |technique, _| fields(&technique))
}

/// A technique of which nothing is said yet.
pub(super) fn fresh() -> Technique {
    Technique {
        part: PartId::new(""),
        marker: String::new(),
        title: String::new(),
        points: None,
        text: vec![String::new()],
        aspects: Vec::new(),
        selected_competencies: false,
        techniques: Vec::new(),
    }
}

fn fields(technique: &Spot<Technique>) -> AnyView {
    let line = Called { one: "Alinea", add: "Voeg een alinea toe" };
    let paragraph = |spot: Spot<String>, index| text(&spot, format!("Alinea {}", index + 1), Look::lines());
    view! {
        {part(technique)}
        <div class="draft-short">
            {text(&at!(technique, "marker" marker), "Nummer of letter", Look::hint("Zoals “1.”").short())}
            {text(&at!(technique, "title" title), "Naam van de proef", Look::hint("Zoals in de tekst"))}
            {optional_text(&at!(technique, "points" points), "Punten", Look::hint("Zoals “60/100”").short())}
        </div>
        <h4>"Wat de tekst erover zegt"</h4>
        {items(&at!(technique, "text" text), line, |_| String::new(), paragraph)}
        {aspects(technique)}
        {yes_or_no(&at!(technique, "selected_competencies" selected_competencies), "Hier worden de gekozen competenties bevraagd", Some("De commissie kiest vooraf welke competenties. Bij elk hoort een vaststelling in woorden."))}
        <h4>"Delen van deze proef"</h4>
        {techniques(&at!(technique, "techniques" techniques), BELOW)}
    }
    .into_any()
}

/// The part of the procedure that it describes.
fn part(technique: &Spot<Technique>) -> AnyView {
    let work = Work::here();
    let spot = at!(technique, "part" part);
    let (read, written) = (spot.clone(), spot.clone());
    let answers = work.memo(|vacancy| parts(&vacancy.procedure.parts, ""));
    let value =
        work.memo(move |vacancy| read.read(vacancy).map(|part| part.as_str().to_owned()).unwrap_or_default());
    let choose = move |id: String| work.set(&written, |part| *part = PartId::new(id));
    let hint = move || {
        answers.with(Vec::is_empty).then(|| "Er zijn er nog geen. Voeg ze toe bij Procedure.".to_owned())
    };
    view! {
        <SelectField
            id=spot.id()
            label="Welk onderdeel van de procedure is dit?"
            answers
            value
            on_choose=Callback::new(choose)
            none="Kies een onderdeel"
            hint=Signal::derive(hint)
            error=work.error_at(spot.place())
        />
    }
    .into_any()
}

/// The parts of the procedure as answers, each with the names of what it is part of.
fn parts(parts: &[DraftPart], above: &str) -> Vec<Answer> {
    let mut answers = Vec::new();
    for part in parts {
        let title = part.title.as_deref().filter(|title| !title.trim().is_empty()).unwrap_or(&part.id);
        let name = if above.is_empty() { title.to_owned() } else { format!("{above} – {title}") };
        let below = self::parts(&part.parts, &name);
        answers.push(Answer::new(part.id.clone(), name));
        answers.extend(below);
    }
    answers
}

/// The aspects that it assesses, quoted from its text.
fn aspects(technique: &Spot<Technique>) -> AnyView {
    let called = Called { one: "Aspect", add: "Voeg een aspect toe" };
    view! {
        <h4>"Waarop gelet wordt"</h4>
        <p class="muted small">"De commissie schrijft bij elk aspect een vaststelling. Neem de woorden letterlijk over uit de tekst van deze proef."</p>
        {items(&at!(technique, "aspects" aspects), called, |_| Aspect::default(), |aspect, index| one(&aspect, index))}
    }
    .into_any()
}

fn one(aspect: &Spot<Aspect>, index: usize) -> AnyView {
    let (id, words) = (at!(aspect, "id" id), at!(aspect, "text" text));
    let faulty = Work::here().error_at(id.place()).get_untracked().is_some();
    view! {
        {text_then(&words, format!("Aspect {}", index + 1), Look::default(), named_after(&id, &words))}
        <Disclosure summary="Meer over dit aspect" open=faulty>{identifier(&id, rename_place)}</Disclosure>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::parts;
    use crate::rules::DraftPart;

    #[test]
    fn a_part_is_offered_with_what_it_is_part_of() {
        let below = DraftPart { id: "gevalstudie".into(), ..DraftPart::default() };
        let title = Some("Schriftelijke proef".into());
        let group =
            DraftPart { id: "schriftelijk".into(), title, parts: vec![below], ..DraftPart::default() };
        let offered: Vec<_> = parts(&[group], "").into_iter().map(|one| (one.value, one.label)).collect();
        let expected =
            [("schriftelijk", "Schriftelijke proef"), ("gevalstudie", "Schriftelijke proef – gevalstudie")];
        assert_eq!(offered, expected.map(|(value, label)| (value.to_owned(), label.to_owned())));
    }
}
