//! The drafts on this device, and the ways to begin one.

use super::super::statement_links::statement_links;
use super::Room;
use super::Route;
use super::shell::Around;
use crate::archive::{DraftLabel, read_draft_vacancy};
use crate::components::{
    Button, ButtonKind, ConfirmDialog, EmptyState, Notice, NoticeKind, PageHeader, Sign, TopBar,
    focus_heading,
};
use crate::drafting::{Draft, blank_vacancy};
use crate::intake::text_of_file;
use crate::wording;
use leptos::prelude::*;

/// What a list shows of a draft: its name on this device, and its label.
type Listed = (String, DraftLabel);

/// The beginning.
#[component]
pub(super) fn Begin() -> impl IntoView {
    let around = Around::here();
    around.outside.set_title("Een vacature opstellen – Selectiewijzer");
    let listed = RwSignal::new(None::<Result<Vec<Listed>, String>>);
    let refresh = {
        let shelf = around.shelf.clone();
        move || {
            shelf.list(Box::new(move |drafts| {
                let read = drafts.map(by_change).map_err(|why| wording::draft_not_kept(&why));
                listed.try_set(Some(read));
            }));
        }
    };
    refresh();
    let refresh = Callback::new(move |()| refresh());
    view! {
        <TopBar name="Selectiewijzer – opstellen" href="#/"/>
        <div class="page">
            <main id="inhoud" class="stack--loose committee" tabindex="-1">
                <PageHeader
                    title="Een vacature opstellen"
                    lead="Van de tekst van een functiebeschrijving naar een vacature op de website. Alles blijft op dit toestel, tot je het bestand bewaart."
                />
                <Ways/>
                <section class="stack" aria-labelledby="ontwerpen">
                    <h2 id="ontwerpen">"Ontwerpen op dit toestel"</h2>
                    {move || listed.get().map(|listed| match listed {
                        Ok(listed) => list(listed, refresh),
                        Err(words) => view! { <Notice kind=NoticeKind::Error><p>{words}</p></Notice> }.into_any(),
                    })}
                </section>
                <footer>{statement_links("../", "website", false)}</footer>
            </main>
        </div>
    }
    .into_any()
}

/// The last one changed first; what is no label of ours is left out.
fn by_change(drafts: Vec<(String, String)>) -> Vec<Listed> {
    let mut listed: Vec<Listed> =
        drafts.into_iter().filter_map(|(name, label)| Some((name, DraftLabel::read(&label)?))).collect();
    listed.sort_by_key(|(_, label)| std::cmp::Reverse(label.changed));
    listed
}

/// The three ways to begin.
#[component]
fn Ways() -> impl IntoView {
    let around = Around::here();
    let wrong = RwSignal::new(Vec::<String>::new());
    let (pasting, opening, blank) = (around.clone(), around.clone(), around);
    let open = move |()| {
        wrong.set(Vec::new());
        let around = opening.clone();
        let hear = move |bytes: Option<Vec<u8>>| {
            if let Some(bytes) = bytes {
                match draft_of_file(&bytes) {
                    Ok((draft, room)) => around.begin(draft, room),
                    Err(sentences) => {
                        wrong.try_set(sentences);
                    }
                }
            }
        };
        opening.outside.open_file(".txt,.json,text/plain,application/json", Box::new(hear));
    };
    view! {
        <section class="stack" aria-labelledby="beginnen">
            <h2 id="beginnen">"Beginnen"</h2>
            <p>
                "Heb je een functiebeschrijving in Word of als PDF? Kopieer daar alle tekst en plak ze hier. Wat we herkennen, komt op zijn plaats; wat niet, staat in een lijst."
            </p>
            <div class="cluster">
                <Button sign=Sign::Sheet on_press=move |()| pasting.begin(Draft::default(), Room::Text)>
                    "Begin met een tekst"
                </Button>
                <Button kind=ButtonKind::Secondary sign=Sign::Import on_press=open>"Open een bestand"</Button>
                <Button
                    kind=ButtonKind::Quiet
                    sign=Sign::Add
                    on_press=move |()| {
                        blank.begin(Draft { vacancy: blank_vacancy(), ..Draft::default() }, Room::Details);
                    }
                >
                    "Begin met lege koppen"
                </Button>
            </div>
            <p class="muted small">
                "Openen kan met een tekstbestand (.txt) of met een vacature die je eerder bewaarde (.json)."
            </p>
            <div role="alert">
                {move || (!wrong.read().is_empty()).then(|| {
                    let lines = wrong.get().into_iter().map(|line| view! { <li>{line}</li> }.into_any()).collect_view();
                    view! {
                        <Notice kind=NoticeKind::Error title="Dit bestand kan niet geopend worden">
                            <ul>{lines}</ul>
                        </Notice>
                    }
                })}
            </div>
        </section>
    }
    .into_any()
}

/// A file as a draft, with the room to look at it first: a vacancy, or the text of a job description.
fn draft_of_file(bytes: &[u8]) -> Result<(Draft, Room), Vec<String>> {
    let text = text_of_file(bytes).map_err(|why| vec![wording::intake_no_text(why)])?;
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
        let told = |defects: Vec<_>| defects.iter().map(wording::vacancy_defect).collect::<Vec<_>>();
        let vacancy = read_draft_vacancy(&text).map_err(told)?;
        return Ok((Draft { vacancy, ..Draft::default() }, Room::Details));
    }
    let mut draft = Draft { text: text.into(), ..Draft::default() };
    // Too large for a text was refused above; what was found is told in that room.
    draft.read_text().map_err(|large| vec![wording::intake_too_large(large)])?;
    Ok((draft, Room::Text))
}

fn list(listed: Vec<Listed>, refresh: Callback<()>) -> AnyView {
    if listed.is_empty() {
        return view! {
            <EmptyState sign=Sign::Sheet title="Nog geen ontwerpen">
                <p>"Een ontwerp wordt bij elke wijziging op dit toestel bewaard. Je vindt het hier terug."</p>
            </EmptyState>
        }
        .into_any();
    }
    let asked = RwSignal::new(None::<Listed>);
    let asking = RwSignal::new(false);
    Effect::new(move |_| {
        if asked.get().is_some() {
            asking.set(true);
        }
    });
    let around = Around::here();
    let name = |label: &DraftLabel| {
        if label.title.is_empty() { "Vacature zonder naam".to_owned() } else { label.title.clone() }
    };
    let cards = listed
        .into_iter()
        .map(|one| {
            let (title, changed) = (name(&one.1), wording::moment(one.1.changed));
            let href = Route::Draft(one.0.clone(), Room::default()).address();
            let named = format!(" {title}");
            view! {
                <li class="sheet dossier-card">
                    <div class="stack--tight">
                        <h3 class="dossier-card__title"><a href=href>{title}</a></h3>
                        <p class="muted small">{format!("Laatst gewijzigd op {changed}")}</p>
                    </div>
                    <Button kind=ButtonKind::Quiet sign=Sign::Remove on_press=move |()| asked.set(Some(one.clone()))>
                        "Verwijder"<span class="visually-hidden">{named}</span>
                    </Button>
                </li>
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    let remove = move |()| {
        if let Some((id, _)) = asked.get_untracked() {
            around.shelf.remove(&id, Box::new(move |_| refresh.run(())));
        }
        asked.set(None);
        focus_heading();
    };
    view! {
        <ul class="dossier-cards" role="list">{cards}</ul>
        <ConfirmDialog
            id="verwijder-ontwerp"
            title="Dit ontwerp verwijderen?"
            open=asking
            confirm="Verwijder ontwerp"
            on_confirm=remove
        >
            <p>
                {move || asked.get().map(|(_, label)| format!(
                    "“{}” wordt van dit toestel gewist. Dat kan niet ongedaan gemaakt worden. Een bestand dat je bewaarde, blijft.",
                    name(&label)
                ))}
            </p>
        </ConfirmDialog>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{Room, draft_of_file};
    use crate::intake::MOST_BYTES;
    use crate::pages::authoring::in_tests::SEED;

    #[test]
    fn a_file_is_a_vacancy_a_text_or_refused_with_a_sentence() {
        let (draft, room) = draft_of_file(format!("\u{feff}{SEED}").as_bytes()).unwrap();
        assert_eq!((draft.vacancy.check().is_ok(), room), (true, Room::Details));
        let (draft, room) = draft_of_file("KENNIS: wat je kent\n• informatica\n".as_bytes()).unwrap();
        assert_eq!((draft.vacancy.content.sections.len(), room), (1, Room::Text));
        let (draft, room) = draft_of_file(b"Beste buren").unwrap();
        assert_eq!(
            (&*draft.text, draft.vacancy.content.sections.len(), room),
            ("Beste buren", 0, Room::Text)
        );
        for (bytes, sentence) in [
            (
                SEED.replacen("\"format\": 1", "\"format\": 99", 1).into_bytes(),
                "“format”: dit bestand heeft formaat 99",
            ),
            (b"{\"format\": 1".to_vec(), "Vacaturebestand: op regel 1"),
            (b"%PDF-1.7".to_vec(), "Dit is een PDF-bestand."),
            (vec![b'x'; MOST_BYTES + 1], "Deze tekst is 11 MB groot"),
        ] {
            let told = draft_of_file(&bytes).unwrap_err();
            assert!(told[0].starts_with(sentence), "{told:?}");
        }
    }
}
