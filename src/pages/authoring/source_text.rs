//! The text of a job description: pasted, read, and where each of its lines went.

use super::in_pieces::in_pieces;
use super::shell::Around;
use super::work::Work;
use crate::components::{
    Answer, Button, ButtonKind, CheckField, ConfirmDialog, Disclosure, Notice, NoticeKind, PageHeader,
    SelectField, Sign, TextArea, focus_soon,
};
use crate::drafting::Draft;
use crate::intake::{Intake, Unplaced};
use crate::vacancy::{Anchor, Block, Section};
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// A text longer than this is not shown again in the field: the browser would need seconds for it.
const MOST_SHOWN: usize = 400_000;

/// The room.
pub(super) fn room() -> impl IntoView {
    let work = Work::here();
    view! {
        <PageHeader
            title="De tekst van de functiebeschrijving"
            lead="Plak de tekst, of open ze. Wat we herkennen, komt op zijn plaats in de vacature."
        />
        <Paste work/>
        {move || match work.intake.get() {
            None => ().into_any(),
            Some(Err(large)) => view! {
                <Notice kind=NoticeKind::Error><p>{wording::intake_too_large(large)}</p></Notice>
            }
            .into_any(),
            Some(Ok(intake)) => found(work, intake),
        }}
    }
    .into_any()
}

/// The field to paste in, and the button that reads it. What stands in the field is kept, read or not.
#[component]
fn Paste(work: Work) -> impl IntoView {
    let outside = Around::here().outside;
    let told = RwSignal::new(None::<String>);
    let asking = RwSignal::new(false);
    let text = Memo::new(move |_| work.draft.with(|draft| draft.text.clone()));
    let too_long = Memo::new(move |_| text.with(|text| text.len() > MOST_SHOWN));
    let shown = move || if too_long.get() { String::new() } else { text.get().to_string() };
    let put = move |typed: String, field: Option<&str>| {
        told.set(None);
        work.change(field, |draft| {
            draft.text = typed.into();
            draft.was_read = false;
        });
    };
    let read = move || {
        let mut came = Ok(());
        work.change(None, |draft| came = draft.read_text().map(drop));
        told.set(came.err().map(wording::intake_too_large));
        focus_soon("gelezen");
    };
    // Reading puts what the text says in the place of what was written by hand: asked first.
    let press = move |()| {
        if text.with_untracked(|text| text.trim().is_empty()) {
            told.set(Some(wording::INTAKE_EMPTY.into()));
        } else if work.draft.with_untracked(|draft| draft.vacancy.content.sections.is_empty()) {
            read();
        } else {
            asking.set(true);
        }
    };
    let open = move |()| {
        let hear = move |bytes: Option<Vec<u8>>| match bytes.map(|bytes| crate::intake::text_of_file(&bytes))
        {
            None => {}
            Some(Ok(text)) => {
                put(text, None);
                focus_soon("lees-tekst");
            }
            Some(Err(why)) => {
                told.try_set(Some(wording::intake_no_text(why)));
            }
        };
        outside.open_file(".txt,text/plain", Box::new(hear));
    };
    view! {
        <section class="stack committee-form">
            {move || too_long.get().then(|| view! {
                <Notice title="De tekst is bewaard">
                    <p>{format!("Ze is met {} tekens te lang om hier te tonen.", text.with(|text| text.chars().count()))}</p>
                </Notice>
            })}
            <TextArea
                id="tekst"
                label="Tekst"
                value=Signal::derive(shown)
                on_input=Callback::new(move |typed| put(typed, Some("tekst")))
                on_commit=Callback::new(move |_| work.settle())
                hint="Selecteer in Word of in de PDF alle tekst, kopieer ze en plak ze hier. Koppen, lijsten en competenties mogen blijven zoals ze zijn."
                error=Signal::derive(move || told.get())
                read_only=too_long
                tall=true
            />
            <div class="cluster">
                <Button id="lees-tekst" on_press=press>"Lees deze tekst"</Button>
                <Button kind=ButtonKind::Secondary sign=Sign::Import on_press=open>"Open een tekstbestand"</Button>
                {move || too_long.get().then(|| view! {
                    <Button kind=ButtonKind::Quiet on_press=move |()| {
                        put(String::new(), None);
                        work.gone.set(Some("De tekst is weggehaald.".into()));
                        focus_soon("tekst");
                    }>
                        "Neem een andere tekst"
                    </Button>
                })}
            </div>
            <ConfirmDialog
                id="opnieuw-lezen"
                title="De tekst opnieuw lezen?"
                open=asking
                confirm="Lees de tekst"
                kind=ButtonKind::Primary
                on_confirm=move |()| read()
            >
                <p>
                    "De delen, de competenties en de procedure worden vervangen door wat in de tekst staat. Je kan dat ongedaan maken. Gegevens van de werkgever, opmerkingen en moeilijke woorden blijven."
                </p>
            </ConfirmDialog>
        </section>
    }
    .into_any()
}

/// What came of the text.
fn found(work: Work, intake: Arc<Intake>) -> AnyView {
    let Intake { placed, unplaced, remarks, unsaid, .. } = &*intake;
    let nothing = intake.found_nothing().then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title="Niets herkend">
                <p>{wording::INTAKE_NOTHING}</p>
            </Notice>
        }
    });
    let said = format!(
        "{} geplaatst, {} niet geplaatst.",
        counted(placed.len()),
        if unplaced.is_empty() { "geen enkele regel".to_owned() } else { counted(unplaced.len()) }
    );
    let remarks = lines(remarks.iter().map(wording::intake_remark));
    let unsaid = lines(unsaid.iter().map(|unsaid| wording::intake_unsaid(*unsaid).to_owned()));
    let (all, placed_count, count) = (intake.clone(), placed.len(), unplaced.len());
    let went = in_pieces("geplaatst", "draft-lines", placed_count, move |index| placed_line(&all, index));
    view! {
        <section class="stack committee-form" id="gelezen" tabindex="-1" aria-labelledby="gelezen-kop">
            <h2 id="gelezen-kop">"Wat we lazen"</h2>
            <p role="status">{said}</p>
            {nothing}
            {(count > 0).then(|| leftovers(work, intake.clone()))}
            {remarks.map(|remarks| view! {
                <h3>"Kijk dit na"</h3>
                <p class="muted">"Dit staat niet letterlijk zo in de tekst. We leidden het af."</p>
                {remarks}
            })}
            {unsaid.map(|unsaid| view! {
                <h3>"Dit zegt de tekst niet"</h3>
                <p class="muted">"Vul dit zelf in, bij Gegevens, Procedure en Opmerkingen."</p>
                {unsaid}
            })}
            <Disclosure summary=format!("Waar elke regel naartoe ging ({placed_count})")>
                {went}
            </Disclosure>
        </section>
    }
    .into_any()
}

fn placed_line(intake: &Intake, index: usize) -> AnyView {
    let line = intake.placed.get(index).map(|placed| {
        view! {
            <span class="draft-line__number">{placed.number}</span>
            <span class="draft-line__text">{placed.text.clone()}</span>
            <span class="muted small">{wording::intake_goal(&placed.goal, &intake.draft.content)}</span>
        }
    });
    line.into_any()
}

fn counted(count: usize) -> String {
    if count == 1 { "1 regel".to_owned() } else { format!("{count} regels") }
}

fn lines(sentences: impl Iterator<Item = String>) -> Option<AnyView> {
    let lines: Vec<AnyView> = sentences.map(|line| view! { <li>{line}</li> }.into_any()).collect();
    (!lines.is_empty()).then(|| view! { <ul>{lines}</ul> }.into_any())
}

/// The lines that were not placed: each with why, a way to place it, and a tick once somebody dealt with it.
fn leftovers(work: Work, intake: Arc<Intake>) -> AnyView {
    let left = Memo::new(move |_| work.lines_left());
    let sections = Memo::new(move |_| work.draft.with(|draft| places(draft)));
    let said = move || match left.get() {
        0 => "Elke regel is behandeld.".to_owned(),
        left => format!("Nog {} te behandelen.", counted(left)),
    };
    let count = intake.unplaced.len();
    let drawn = in_pieces("niet-geplaatst", "draft-lines draft-lines--left", count, move |index| {
        intake.unplaced.get(index).map(|line| leftover(work, line.clone(), sections)).into_any()
    });
    view! {
        <h3>"Niet geplaatst"</h3>
        <p role="status">{said}</p>
        {drawn}
    }
    .into_any()
}

fn leftover(work: Work, line: Unplaced, sections: Memo<Vec<Answer>>) -> AnyView {
    let Unplaced { number, text, reason } = line;
    let dealt_with = Memo::new(move |_| work.draft.with(|draft| draft.dealt_with.contains(&number)));
    let words = StoredValue::new(text.clone());
    let put = move |section: String| {
        let paragraph = words.get_value().trim().to_owned();
        work.change(None, |draft| {
            if put_below(&mut draft.vacancy.content.sections, &Anchor::new(section), paragraph) {
                draft.dealt_with.insert(number);
            }
        });
    };
    let toggle = move |ticked: bool| {
        work.change(None, |draft| {
            if ticked {
                draft.dealt_with.insert(number)
            } else {
                draft.dealt_with.remove(&number)
            };
        });
    };
    view! {
            <span class="draft-line__number"><span class="visually-hidden">"Regel "</span>{number}</span>
            <div class="stack--tight">
                <p class="draft-line__text">{text}</p>
                <p class="muted small">{wording::intake_reason(reason)}</p>
                <div class="cluster draft-line__ways">
                    <SelectField
                        id=format!("plaats-regel-{number}")
                        label="Zet als alinea onder"
                        answers=sections
                        value=Signal::stored(String::new())
                        on_choose=Callback::new(put)
                        none="Kies een deel"
                    />
                    <CheckField
                        id=format!("regel-{number}-behandeld")
                        label="Behandeld"
                        checked=dealt_with
                        on_toggle=Callback::new(toggle)
                    />
                </div>
            </div>
    }
    .into_any()
}

/// Every section, as an answer.
fn places(draft: &Draft) -> Vec<Answer> {
    let sections = draft.vacancy.content.all_sections();
    sections.into_iter().map(|section| Answer::new(section.id.to_string(), section.short.clone())).collect()
}

/// Puts a paragraph at the end of a section; whether there is such a section.
fn put_below(sections: &mut [Section], id: &Anchor, paragraph: String) -> bool {
    let Some(section) = find(sections, id) else { return false };
    section.blocks.push(Block::Paragraph(paragraph));
    true
}

fn find<'s>(sections: &'s mut [Section], id: &Anchor) -> Option<&'s mut Section> {
    sections
        .iter_mut()
        .find_map(|section| if section.id == *id { Some(section) } else { find(&mut section.sections, id) })
}
