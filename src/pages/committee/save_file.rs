//! A file of the press to keep: the button, what came of it, and what files are called.

use super::Means;
use super::room::Open;
use crate::archive::{Lacking, ToPress};
use crate::components::{Button, ButtonKind, Notice, NoticeKind, Sign};
use crate::keeper::{Pressed, Task};
use crate::rules::Dossier;
use crate::wording;
use leptos::prelude::*;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What came of the last time that a file was asked.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) enum Saved {
    /// Nothing yet, or it was asked again.
    #[default]
    Nothing,
    /// It is being made.
    Busy,
    /// It was saved under this name.
    Under(String),
    /// There are no letters for these characters.
    Lacking(Vec<Lacking>),
    /// It was not made; carries why.
    NotMade(String),
}

/// The button beside that of the print. The press starts when it is used for the first time.
#[component]
pub(super) fn SaveFile(
    open: Open,
    /// Identifier, once in the document.
    id: &'static str,
    /// Whether it can be made now.
    ready: Memo<bool>,
    /// What came of the last time.
    saved: RwSignal<Saved>,
    /// The name of the file and what is asked of the press, as of now; nothing while there is nothing to make.
    make: Callback<(), Option<(String, ToPress)>>,
    /// The words of the button.
    #[prop(default = "Bewaar als PDF")]
    words: &'static str,
) -> impl IntoView {
    let press = Means::here().press;
    let desk = open.desk;
    let save = move |()| {
        desk.settle();
        // What was still being typed can take something away.
        if !ready.get_untracked() {
            return;
        }
        let Some((name, asked)) = make.run(()) else { return };
        saved.set(Saved::Busy);
        let (task, kind) = match asked {
            ToPress::Pdf { .. } => (Task::Pressing, "application/pdf"),
            ToPress::Xlsx { .. } => (Task::Tabling, XLSX),
        };
        desk.begins_aside(task);
        let hear = move |pressed| {
            let came = match pressed {
                Pressed::Working(share) => return desk.works_aside(share),
                Pressed::File(bytes) => {
                    desk.outside().save_file(&name, kind, &bytes);
                    Saved::Under(name.clone())
                }
                Pressed::Lacking(characters) => Saved::Lacking(characters),
                Pressed::Impossible(words) => Saved::NotMade(words),
                // Only who brings a workbook hears of one.
                Pressed::Book(_) => Saved::Nothing,
            };
            desk.ends_aside();
            // Who left the room meanwhile has the file; nobody is there to hear of it.
            saved.try_set(came);
        };
        press.ask(asked, Box::new(hear));
    };
    view! {
        <Button
            id
            kind=ButtonKind::Secondary
            sign=Sign::Export
            disabled=Signal::derive(move || !ready.get() || saved.with(|saved| *saved == Saved::Busy))
            on_press=save
        >
            {words}
        </Button>
    }
    .into_any()
}

/// What came of it; the places are there before, so that they are read aloud.
#[component]
pub(super) fn SavedFile(
    saved: RwSignal<Saved>,
    /// What it says above why there is no file.
    #[prop(default = "De PDF is niet gemaakt")]
    not_made: &'static str,
) -> impl IntoView {
    let title = not_made;
    let under = move || match saved.get() {
        Saved::Under(name) => Some(format!("Bewaard als {name}.")),
        _ => None,
    };
    let not_made = move || match saved.get() {
        Saved::Lacking(characters) => Some(lacking(&characters)),
        Saved::NotMade(words) => {
            let words = view! { <p>{words}</p> };
            Some(view! { <Notice kind=NoticeKind::Error title>{words}</Notice> }.into_any())
        }
        _ => None,
    };
    view! {
        <p class="muted small" role="status">{under}</p>
        <div role="alert">{not_made}</div>
    }
    .into_any()
}

fn lacking(characters: &[Lacking]) -> AnyView {
    let lines =
        characters.iter().map(|one| view! { <li>{wording::lacking(one)}</li> }.into_any()).collect_view();
    view! {
        <Notice kind=NoticeKind::Error title="De PDF is niet gemaakt">
            <p>"Voor deze tekens heeft de PDF geen letters:"</p>
            <ul>{lines}</ul>
            <p>"Vervang ze in de tekst. Of druk het document af: de browser heeft meestal wel letters voor deze tekens."</p>
        </Notice>
    }
    .into_any()
}

/// The name of a file about a dossier: whether it is an exercise, what it is, and of which vacancy.
pub(super) fn file_name(dossier: &Dossier, what: &str, ending: &str) -> String {
    let practice = if dossier.opening().practice { "oefening-" } else { "" };
    format!("{practice}{what}-{}.{ending}", dossier.opening().vacancy.id)
}
