//! What one fills in.

use super::Specimen;
use crate::archive::DrawnCode;
use crate::components::{
    Answer, CheckCharacters, CheckCompare, CheckField, CheckGroup, ChoiceField, DateField, Direction,
    ErrorSummary, FieldError, FrameRow, PassphraseField, PointsField, SelectField, TextArea, TextField,
    Width,
};
use crate::rules::Points;
use leptos::prelude::*;
use std::collections::BTreeSet;

pub(super) fn specimens() -> Vec<Specimen> {
    vec![
        Specimen::new("ErrorSummary", &[("two faults", error_summary)]),
        Specimen::new("TextField", &[("empty, optional", text_optional), ("fault", text_fault)]),
        Specimen::new(
            "PointsField",
            &[
                ("open", || points("", None, None)),
                ("points", || points("12,5", None, None)),
                ("fault", points_fault),
                ("not counted", points_mark),
            ],
        ),
        Specimen::new("ChoiceField", &[("sentences", choice), ("words", choice_row)]),
        Specimen::new("CheckField", &[("ticked", check)]),
        Specimen::new("CheckGroup", &[("one of three", group), ("fault", group_fault)]),
        Specimen::new("SelectField", &[("nothing chosen", select)]),
        Specimen::new("DateField", &[("fault", date)]),
        Specimen::new("TextArea", &[("motivation", text_area)]),
        Specimen::new(
            "PassphraseField",
            &[("covered", || passphrase(false)), ("shown, a fault", || passphrase(true))],
        ),
        Specimen::new("CheckCharacters", &[("eight", check_characters)]),
        Specimen::new("CheckCompare", &[("empty", check_compare)]),
        Specimen::new("FrameRow", &[("three codes", frame_row)]),
    ]
}

/// A text that follows what is typed.
pub(super) fn typed(start: &str) -> (RwSignal<String>, Callback<String>) {
    let text = RwSignal::new(start.to_owned());
    (text, Callback::new(move |typed| text.set(typed)))
}

fn whole(points: u32) -> Points {
    Points::from_hundredths(points * 100).unwrap_or(Points::LIMIT)
}

fn error_summary() -> AnyView {
    let errors = vec![
        FieldError { field: "gallery-name-fault".into(), words: "Vul de naam van de voorzitter in.".into() },
        FieldError {
            field: "gallery-points-fault".into(),
            words: "“31” is meer dan het maximum van 30 punten.".into(),
        },
    ];
    view! { <ErrorSummary errors attempt=0/> }.into_any()
}

fn text_optional() -> AnyView {
    let (value, on_input) = typed("");
    view! {
        <TextField
            id="gallery-reference"
            label="Kenmerk van de beslissing"
            hint="Zoals het in de notulen van het college staat"
            optional=true
            width=Width::Medium
            value
            on_input
        />
    }
    .into_any()
}

fn text_fault() -> AnyView {
    let (value, on_input) = typed("");
    view! {
        <TextField
            id="gallery-name-fault"
            label="Naam van de voorzitter"
            error="Vul de naam van de voorzitter in."
            width=Width::Medium
            autocomplete="name"
            value
            on_input
        />
    }
    .into_any()
}

fn points(start: &str, error: Option<&str>, mark: Option<&str>) -> AnyView {
    let (value, on_input) = typed(start);
    let id = match (error, mark) {
        (Some(_), _) => "gallery-points-fault",
        (_, Some(_)) => "gallery-points-mark",
        _ if start.is_empty() => "gallery-points-open",
        _ => "gallery-points",
    };
    let (error, mark) = (Signal::stored(error.map(str::to_owned)), Signal::stored(mark.map(str::to_owned)));
    view! {
        <PointsField
            id
            label="Gevalstudie"
            hint="Maximum 30, minimum 15. Per halve punt."
            maximum=whole(30)
            value
            on_input
            error
            mark
        />
    }
    .into_any()
}

fn points_fault() -> AnyView {
    points("31", Some("“31” is meer dan het maximum van 30 punten."), None)
}

fn points_mark() -> AnyView {
    points("12,", Some("“12,” is geen getal. Typ een getal zoals 12 of 12,5."), Some("niet geteld – was 12"))
}

fn choice() -> AnyView {
    let (value, on_choose) = typed("agreed");
    let answers = vec![
        Answer::new("agreed", "Consensusscore na beraadslaging")
            .with_hint("De commissie geeft samen één score."),
        Answer::new("mean", "Gemiddelde van de leden"),
        Answer::new("median", "Mediaan van de leden").with_hint("De middelste score telt."),
    ];
    view! {
        <ChoiceField
            id="gallery-combine"
            label="Hoe komt de score van de mondelinge proef tot stand?"
            hint="Beslis dit vóór de eerste proef."
            answers
            value
            on_choose
        />
    }
    .into_any()
}

fn choice_row() -> AnyView {
    let (value, on_choose) = typed("");
    let answers = vec![Answer::new("ja", "Ja"), Answer::new("nee", "Nee")];
    view! {
        <ChoiceField
            id="gallery-quorum"
            label="Is het quorum bereikt?"
            answers
            value
            on_choose
            direction=Direction::Row
            error="Kies ja of nee."
        />
    }
    .into_any()
}

fn group() -> AnyView {
    ticks("gallery-present", &["An"], None)
}

fn group_fault() -> AnyView {
    ticks("gallery-present-fault", &[], Some("Vink aan wie er was."))
}

fn ticks(id: &str, ticked: &[&str], error: Option<&str>) -> AnyView {
    let answers: Vec<_> = ["An", "Bo", "Chris"].map(|name| Answer::new(name, name)).into();
    let chosen = RwSignal::new(ticked.iter().map(ToString::to_string).collect::<BTreeSet<_>>());
    view! {
        <CheckGroup
            id
            label="Wie was er"
            answers=Signal::stored(answers)
            chosen
            on_change=Callback::new(move |now| chosen.set(now))
            error=error.map(str::to_owned)
        />
    }
    .into_any()
}

fn check() -> AnyView {
    let checked = RwSignal::new(true);
    view! {
        <CheckField
            id="gallery-external"
            label="Extern lid"
            hint="Werkt niet voor het lokaal bestuur."
            checked
            on_toggle=Callback::new(move |ticked| checked.set(ticked))
        />
    }
    .into_any()
}

fn select() -> AnyView {
    let (value, on_choose) = typed("");
    let answers = vec![Answer::new("1", "An Peeters"), Answer::new("2", "Samir El Idrissi")];
    view! {
        <SelectField id="gallery-member" label="Wie zat voor?" none="Kies een lid" answers value on_choose/>
    }
    .into_any()
}

fn date() -> AnyView {
    let (value, on_input) = typed("31-2-2026");
    view! {
        <DateField id="gallery-date" label="Datum van de proef" value on_input error="31 februari bestaat niet."/>
    }
    .into_any()
}

fn text_area() -> AnyView {
    let (value, on_input) =
        typed("Legt helder uit hoe een buurtwerking groeit en noemt eigen ervaring met vrijwilligers.");
    view! {
        <TextArea
            id="gallery-motivation"
            label="Motivering"
            hint="De kandidaat kan deze tekst opvragen."
            value
            on_input
        />
    }
    .into_any()
}

fn passphrase(shown: bool) -> AnyView {
    let (value, on_input) = typed("molen vijver");
    let id = if shown { "gallery-passphrase-shown" } else { "gallery-passphrase" };
    let error = Signal::stored(shown.then(|| "Deze wachtzin past niet.".to_owned()));
    view! {
        <PassphraseField
            id
            label="Wachtzin"
            hint="Minstens 12 tekens."
            shown=RwSignal::new(shown)
            value
            on_input
            on_enter=|()| ()
            error
        />
    }
    .into_any()
}

fn check_characters() -> AnyView {
    view! { <CheckCharacters characters="K7012M9Q"/> }.into_any()
}

fn check_compare() -> AnyView {
    view! { <CheckCompare id="gallery-compare" check=Signal::stored("K7012M9Q".to_owned()) on_equal=|_| ()/> }
        .into_any()
}

fn frame_row() -> AnyView {
    let code = |path: &str| DrawnCode { size: 12, path: path.to_owned() };
    let codes = vec![code("M4 4h4v1h-4z"), code("M4 5h4v1h-4z"), code("M4 6h4v1h-4z")];
    view! { <FrameRow codes at=RwSignal::new(0) runs=RwSignal::new(false)/> }.into_any()
}
