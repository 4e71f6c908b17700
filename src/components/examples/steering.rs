//! What one steers with: buttons, ways around, headers.

use super::Specimen;
use crate::components::{
    Button, ButtonKind, ButtonLink, ConfirmDialog, Disclosure, NavLink, NavShape, PageHeader, ProgressSteps,
    Saved, SavedState, SectionNav, Sign, SkipLink, Step, StepState, TopBar, UndoBar, WorkBar,
};
use leptos::prelude::*;

pub(super) fn specimens() -> Vec<Specimen> {
    vec![
        Specimen::new("SkipLink", &[("hidden until focused", || view! { <SkipLink/> }.into_any())]),
        Specimen::new("TopBar", &[("with saved state", top_bar)]),
        Specimen::new("PageHeader", &[("vacancy", page_header)]),
        Specimen::new("Button", &[("kinds", buttons), ("disabled", disabled), ("links", links)]),
        Specimen::new("SectionNav", &[("tabs", tabs), ("contents", contents)]),
        Specimen::new("ProgressSteps", &[("on the way", steps)]),
        Specimen::new("Disclosure", &[("closed", || disclosure(false)), ("open", || disclosure(true))]),
        Specimen::new("ConfirmDialog", &[("names what goes", confirm)]),
        Specimen::new("UndoBar", &[("after a removal", undo_bar)]),
        Specimen::new("WorkBar", &[("quiet, busy, and how far", work_bar)]),
    ]
}

fn top_bar() -> AnyView {
    let saved = Signal::stored(Saved::Kept { at: "14:03".into(), handed_on: false });
    view! { <TopBar name="Selectiewijzer" href="#"><SavedState saved/></TopBar> }.into_any()
}

fn page_header() -> AnyView {
    view! {
        <PageHeader
            over="Lokaal bestuur Sint-Pieters-Leeuw"
            title="Projectmedewerker samenleven en integratie"
            lead="Je brengt mensen samen: je zet projecten op die inwoners verbinden en versterken."
        >
            <div class="cluster">
                <ButtonLink href="#selectie">"Hoe verloopt de selectie"</ButtonLink>
                <ButtonLink href="#taken" kind=ButtonKind::Secondary>"Wat ga je doen"</ButtonLink>
            </div>
        </PageHeader>
    }
    .into_any()
}

fn buttons() -> AnyView {
    let nothing = Callback::new(|()| ());
    view! {
        <div class="cluster">
            <Button on_press=nothing>"Maak dossier"</Button>
            <Button on_press=nothing kind=ButtonKind::Secondary sign=Sign::Print>"Druk af"</Button>
            <Button on_press=nothing kind=ButtonKind::Quiet sign=Sign::Undo>"Ongedaan maken"</Button>
            <Button on_press=nothing kind=ButtonKind::Danger sign=Sign::Remove>"Verwijder dossier"</Button>
        </div>
    }
    .into_any()
}

fn disabled() -> AnyView {
    view! {
        <div class="stack--tight">
            <Button on_press=|()| () disabled=true sign=Sign::Lock>"Sluit de proef af"</Button>
            <p class="muted">"Nog 2 kandidaten hebben geen punten."</p>
        </div>
    }
    .into_any()
}

fn links() -> AnyView {
    view! {
        <div class="cluster">
            <ButtonLink href="#a" sign=Sign::Import>"Open een dossier"</ButtonLink>
            <ButtonLink href="#b" kind=ButtonKind::Secondary sign=Sign::Export>"Bewaar als bestand"</ButtonLink>
        </div>
    }
    .into_any()
}

fn tabs() -> AnyView {
    let links = vec![
        NavLink::new("#kandidaten", "Kandidaten"),
        NavLink::new("#punten", "Punten"),
        NavLink::new("#rangschikking", "Rangschikking"),
        NavLink::new("#controleren", "Controleren"),
        NavLink::new("#verslag", "Proces-verbaal"),
    ];
    view! { <SectionNav title="Dossier" links current="#punten"/> }.into_any()
}

fn contents() -> AnyView {
    let links = vec![
        NavLink::new("#plaats", "Plaats in het organogram"),
        NavLink::new("#taken", "Wat zijn mijn taken"),
        NavLink::new("#competenties", "Competenties"),
        NavLink::new("#selectie", "Hoe verloopt de selectie"),
        NavLink::new("#bron", "Opmerkingen bij de bron"),
    ];
    view! { <SectionNav title="Op deze pagina" links current="#competenties" shape=NavShape::Contents/> }
        .into_any()
}

fn steps() -> AnyView {
    let step = |label: &str, state, href: Option<&str>| Step {
        label: label.into(),
        href: href.map(Into::into),
        state,
    };
    let steps = vec![
        step("Vooraf beslissen", StepState::Done, Some("#vooraf")),
        step("Kandidaten", StepState::Done, Some("#kandidaten")),
        step("Punten", StepState::Here, Some("#punten")),
        step("Controleren", StepState::Ahead, Some("#controleren")),
        step("Proces-verbaal", StepState::Ahead, None),
    ];
    view! { <ProgressSteps title="Stappen van de selectie" steps/> }.into_any()
}

fn disclosure(open: bool) -> AnyView {
    view! {
        <Disclosure summary="Waarom telt dit niet?" open>
            <p>"De tekst is geen getal. Het onderdeel blijft open tot er punten staan."</p>
        </Disclosure>
    }
    .into_any()
}

fn confirm() -> AnyView {
    let open = RwSignal::new(false);
    let removed = RwSignal::new(String::new());
    view! {
        <Button id="gallery-confirm-open" kind=ButtonKind::Danger on_press=move |()| open.set(true)>"Verwijder dossier"</Button>
        <output id="gallery-confirm-done">{removed}</output>
        <ConfirmDialog
            id="gallery-confirm"
            title="Dit dossier verwijderen?"
            open
            confirm="Verwijder dossier"
            on_confirm=move |()| removed.set(" Verwijderd.".into())
        >
            <p>"Weg gaan: 12 kandidaten, 31 punten en 9 motiveringen van “Projectmedewerker, najaar 2026”."</p>
            <p>"Je kunt dit nog ongedaan maken zolang dit venster open is."</p>
        </ConfirmDialog>
    }
    .into_any()
}

fn undo_bar() -> AnyView {
    let message = RwSignal::new(None::<String>);
    let undo = Callback::new(move |()| message.set(Some("Kandidaat 17 staat er weer.".into())));
    view! {
        <Button
            id="gallery-undo-open"
            kind=ButtonKind::Secondary
            on_press=move |()| message.set(Some("Kandidaat 17 is verwijderd.".into()))
        >
            "Verwijder kandidaat 17"
        </Button>
        <UndoBar message on_undo=undo on_dismiss=move |()| message.set(None)/>
    }
    .into_any()
}

fn work_bar() -> AnyView {
    let states = [None, Some(None), Some(Some(45))];
    let at = RwSignal::new(0_usize);
    let state = move || states[at.get() % states.len()];
    view! {
        <Button
            id="gallery-work-next"
            kind=ButtonKind::Secondary
            on_press=move |()| at.update(|at| *at += 1)
        >
            "Toon de volgende toestand"
        </Button>
        <WorkBar
            words=Signal::derive(move || state().map(|_| "Dossier openen…"))
            share=Signal::derive(move || state().flatten())
        />
    }
    .into_any()
}
