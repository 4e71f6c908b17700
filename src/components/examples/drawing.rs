//! What is drawn: programme, chart, levels, words.

use super::Specimen;
use crate::components::{
    LevelLadder, LevelStep, OrganisationChart, Post, ProgramBar, ProgramPart, ProgramWhole, TermTip,
};
use crate::rules::Points;
use leptos::prelude::*;

pub(super) fn specimens() -> Vec<Specimen> {
    vec![
        Specimen::new("ProgramBar", &[("announced, open maxima", announced), ("fixed", fixed)]),
        Specimen::new("OrganisationChart", &[("this vacancy", chart), ("several posts", wide_chart)]),
        Specimen::new("LevelLadder", &[("level 3 of 4", ladder)]),
        Specimen::new("TermTip", &[("in a sentence", term)]),
    ]
}

fn whole(points: u32) -> Points {
    Points::from_hundredths(points * 100).unwrap_or(Points::LIMIT)
}

fn part(name: &str, maximum: u32, floor: Option<u32>, said: &str, undivided: Option<&str>) -> ProgramPart {
    ProgramPart {
        name: name.into(),
        maximum: whole(maximum),
        floor: floor.map(whole),
        said: said.into(),
        undivided: undivided.map(Into::into),
    }
}

fn hundred() -> ProgramWhole {
    ProgramWhole {
        maximum: whole(100),
        floor: Some(whole(60)),
        said: "Samen: minstens 60 van de 100 punten".into(),
    }
}

fn announced() -> AnyView {
    let parts = vec![
        part(
            "Schriftelijke proef",
            60,
            None,
            "60 punten. Op de gevalstudie en op de competentieproef telkens minstens de helft.",
            Some("De verdeling over die twee is nog niet bekend."),
        ),
        part("Mondelinge proef", 40, Some(20), "40 punten, minstens 20.", None),
    ];
    view! { <ProgramBar id="gallery-announced" parts whole=hundred()/> }.into_any()
}

fn fixed() -> AnyView {
    let parts = vec![
        part("Gevalstudie", 30, Some(15), "30 punten, minstens 15.", None),
        part("Competentieproef", 30, Some(15), "30 punten, minstens 15.", None),
        part("Mondelinge proef", 40, Some(20), "40 punten, minstens 20.", None),
    ];
    view! { <ProgramBar id="gallery-fixed" parts whole=hundred()/> }.into_any()
}

fn post(name: &str, ours: bool, leads: Vec<Post>) -> Post {
    Post { name: name.into(), ours, leads }
}

fn chart() -> AnyView {
    let ours = post("projectmedewerker samenleven en integratie", true, vec![]);
    view! {
        <OrganisationChart
            post=post("afdelingshoofd Welzijn", false, vec![ours])
            words="Het afdelingshoofd Welzijn stuurt de projectmedewerker samenleven en integratie aan."
        />
    }
    .into_any()
}

fn wide_chart() -> AnyView {
    let leads = vec![
        post("dienstverantwoordelijke Jeugd", false, vec![]),
        post("projectmedewerker samenleven en integratie", true, vec![]),
        post("maatschappelijk werker", false, vec![]),
    ];
    view! {
        <OrganisationChart
            post=post("afdelingshoofd Welzijn", false, leads)
            words="Het afdelingshoofd Welzijn stuurt drie posten aan."
        />
    }
    .into_any()
}

fn ladder() -> AnyView {
    let level = |number, words: &str, examples: &[&str]| LevelStep {
        number,
        words: words.into(),
        examples: examples.iter().map(|&example| example.to_owned()).collect(),
    };
    let levels = vec![
        level(1, "Werkt mee en informeert anderen", &[]),
        level(2, "Helpt anderen en pleegt overleg", &[]),
        level(
            3,
            "Stimuleert de samenwerking binnen de eigen entiteit, werkgroepen of projectgroepen",
            &[
                "Komt met ideeën om het gezamelijk resultaat te verbeteren",
                "Moedigt anderen aan om samen te werken, hun ideeën te uiten en onderling van gedachten te wisselen",
                "Geeft opbouwende kritiek en feedback",
            ],
        ),
        level(4, "Creëert gedragen samenwerkingsverbanden met en tussen andere entiteiten", &[]),
    ];
    view! { <LevelLadder levels required=3/> }.into_any()
}

fn term() -> AnyView {
    view! {
        <p>
            "Wie slaagt, komt in de "
            <TermTip
                id="gallery-term"
                term="wervingsreserve"
                explanation="Een lijst van geslaagde kandidaten. Komt er later een plaats vrij, dan kiest het bestuur uit die lijst."
            />
            " en blijft daar een tijd op staan."
        </p>
    }
    .into_any()
}
