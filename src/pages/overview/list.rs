//! The list of an overview: who closes soon, who is open, who names no last day, who is closed.

use crate::components::{ApplyingLine, Notice, NoticeKind};
use crate::vacancy::{Applying, CLOSING_SOON_DAYS, Date, Summary};
use leptos::prelude::*;

/// What stands in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shown {
    /// The vacancies, in order, each with its address.
    pub(super) vacancies: Vec<(Summary, String)>,
    /// What could not be shown: which file, and a sentence for each defect.
    pub(super) broken: Vec<(String, Vec<String>)>,
    /// Which day it is; `None` while nobody knows.
    pub(super) today: Option<Date>,
}

/// Where a vacancy stands among the groups of the list.
const fn place_of(applying: Applying) -> usize {
    match applying {
        Applying::ClosingSoon(..) => 0,
        Applying::Open(_) => 1,
        Applying::Undated => 2,
        Applying::Closed(_) => 3,
    }
}

fn titles() -> [String; 4] {
    let soon = format!("Sluit binnen {CLOSING_SOON_DAYS} dagen");
    [soon, "Open".to_owned(), "Zonder einddatum".to_owned(), "Afgesloten".to_owned()]
}

/// The whole list.
pub(super) fn list(shown: &Shown) -> AnyView {
    let Shown { vacancies, broken, today } = shown;
    let parts = match *today {
        None => vec![shown.group("Alle vacatures".to_owned(), &vacancies.iter().collect::<Vec<_>>())],
        Some(today) => {
            let mut groups: [Vec<&(Summary, String)>; 4] = Default::default();
            for one in vacancies {
                groups[place_of(Applying::on(one.0.closing_date, today))].push(one);
            }
            // What closed last is asked for most.
            groups[3].reverse();
            let filled = titles().into_iter().zip(groups).filter(|(_, group)| !group.is_empty());
            filled.map(|(title, own)| shown.group(title, &own)).collect()
        }
    };
    let faults = (!broken.is_empty()).then(|| faults(broken));
    view! { {parts}{faults} }.into_any()
}

impl Shown {
    fn group(&self, title: String, vacancies: &[&(Summary, String)]) -> AnyView {
        // One employer for all of them stands above the list.
        let first = self.vacancies.first().map(|(summary, _)| &summary.employer);
        let several = self.vacancies.iter().any(|(summary, _)| Some(&summary.employer) != first);
        let lines: Vec<AnyView> =
            vacancies.iter().map(|(summary, place)| line(summary, place, self.today, several)).collect();
        view! {
            <section class="stack overview__group">
                <h2>{title}</h2>
                <ul class="overview__list" role="list">{lines}</ul>
            </section>
        }
        .into_any()
    }
}

fn line(summary: &Summary, place: &str, today: Option<Date>, names_employer: bool) -> AnyView {
    let Summary { title, employer, task, closing_date, .. } = summary.clone();
    let employer = names_employer.then(|| view! { <p class="muted">{employer}</p> });
    view! {
        <li class="overview__vacancy">
            <h3><a href=place.to_owned()>{title}</a></h3>
            {employer}
            <ApplyingLine closing_date today=Signal::stored(today)/>
            <p>{task}</p>
        </li>
    }
    .into_any()
}

/// Every file that could not be read, with all that is wrong in it.
fn faults(broken: &[(String, Vec<String>)]) -> AnyView {
    let files: Vec<AnyView> = broken
        .iter()
        .map(|(file, sentences)| {
            let lines: Vec<AnyView> =
                sentences.iter().map(|sentence| view! { <li>{sentence.clone()}</li> }.into_any()).collect();
            view! {
                <Notice kind=NoticeKind::Error title=file.clone()>
                    <ul>{lines}</ul>
                </Notice>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="stack overview__group">
            <h2>"Kan niet getoond worden"</h2>
            <p>"Deze bestanden bevatten fouten. Zoek je een vacature die hier hoort te staan? Vraag ze aan de personeelsdienst."</p>
            {files}
        </section>
    }
    .into_any()
}
