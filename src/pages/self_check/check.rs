//! The self-check itself: questions, the chart of the answers, and what it leaves on the device or on paper.

use super::home::{Home, where_kept};
use crate::archive::{SelfCheckFault, read_self_check, write_self_check};
use crate::components::{Button, ButtonKind, Icon, LevelChart, LevelRow, Notice, NoticeKind, Sign};
use crate::keeper::Paper;
use crate::vacancy::{Anchor, OwnAnswer, Question, SelfCheck as OwnAnswers, Vacancy, questions};
use crate::wording::{ONLY_FOR_YOU, asked_and_picked, recognised, self_check_fault};
use leptos::prelude::*;
use std::sync::Arc;

/// Without script nothing can be picked, and this says so. A browser with script never draws it.
const NEEDS_SCRIPT: &str = "<p class=\"calculator__needs-script\">Kiezen werkt alleen met JavaScript. \
Je browser heeft dat nu uit staan. De niveaus en de voorbeelden lees je hieronder ook zonder, en afdrukken kan met het menu \
van je browser.</p>";

/// What is done here, in four sentences.
const WHAT: &str = "Kies bij elke competentie het niveau dat het best bij je past, en kruis aan wat je bij jezelf herkent. \
Een hoger niveau omvat de lagere. De voorbeelden worden alleen geteld: ze veranderen niets aan het niveau dat je koos. \
Zo zie je waar je je op kunt voorbereiden.";

/// What the parts of the self-check share.
#[derive(Clone, Copy)]
pub(super) struct Checking {
    pub(super) vacancy: StoredValue<Arc<Vacancy>>,
    pub(super) own: RwSignal<OwnAnswers>,
    home: StoredValue<Home>,
    refused: RwSignal<bool>,
    told: RwSignal<Option<(NoticeKind, &'static str)>>,
}

#[component]
pub(super) fn SelfCheck(
    /// The vacancy whose competencies it is about.
    vacancy: StoredValue<Arc<Vacancy>>,
    /// Whether it stands in a frame of another site.
    framed: bool,
    /// What was ticked before the program was there.
    #[prop(optional)]
    before: OwnAnswers,
) -> impl IntoView {
    let home = vacancy.with_value(|vacancy| Home::of(&vacancy.content().id, framed));
    let checking = Checking {
        vacancy,
        own: RwSignal::new(OwnAnswers::default()),
        home: StoredValue::new(home),
        refused: RwSignal::new(false),
        told: RwSignal::new(None),
    };
    Effect::new(move |_| checking.take_over(&before));
    let kept = move || where_kept(framed, checking.refused.get());
    let told =
        move || checking.told.get().map(|(kind, words)| view! { <Notice kind>{words}</Notice> }.into_any());
    view! {
        <div class="self-check__head">
            <p class="self-check__private"><Icon sign=Sign::Info/><strong>{ONLY_FOR_YOU}</strong></p>
            <p class="screen-only">{WHAT}</p>
            <p class="muted screen-only vacancy__needs-script">{kept}</p>
            <noscript inner_html=NEEDS_SCRIPT></noscript>
        </div>
        <div class="self-check__screen screen-only">
            {checking.ask()}
            <section class="self-check__part vacancy__needs-script" aria-labelledby="overzicht-kop">
                <h2 id="overzicht-kop">"Jouw keuze naast wat gevraagd is"</h2>
                <LevelChart
                    id="overzicht"
                    caption="Gevraagd niveau, jouw niveau en wat je herkent"
                    rows=Signal::derive(move || checking.rows())
                />
            </section>
            <div role="status">{told}</div>
            {checking.ways_on()}
        </div>
        <div class="self-check__paper paper-only">{move || checking.preparation()}</div>
    }
}

impl Checking {
    /// Something about every question, with what was answered.
    pub(super) fn each<T>(self, mut say: impl FnMut(&Question<'_>, OwnAnswer) -> T) -> Vec<T> {
        let own = self.own.read();
        self.vacancy.with_value(|vacancy| {
            let asked = questions(vacancy.content());
            asked.iter().map(|question| say(question, own.answer(&question.competency.id))).collect()
        })
    }

    /// Something about one question, with what was answered.
    pub(super) fn one<T>(self, id: &Anchor, say: impl FnOnce(&Question<'_>, &OwnAnswer) -> T) -> Option<T> {
        let answer = self.own.read().answer(id);
        self.vacancy.with_value(|vacancy| {
            let asked = questions(vacancy.content());
            asked.iter().find(|question| question.competency.id == *id).map(|question| say(question, &answer))
        })
    }

    /// Takes over what was kept, and what was ticked meanwhile; what cannot be read any more is dropped, and that is said.
    fn take_over(self, before: &OwnAnswers) {
        let kept = self.home.with_value(Home::read);
        match self.vacancy.with_value(|vacancy| read_self_check(&kept, vacancy.content())) {
            None if kept.is_empty() || self.home.with_value(Home::holds_others) => {}
            None => self.drop_unreadable(SelfCheckFault::Unreadable),
            Some(Ok(own)) => self.own.set(own),
            Some(Err(fault)) => self.drop_unreadable(fault),
        }
        if !before.is_empty() {
            self.own.update(|own| own.add(before));
            self.keep();
        }
    }

    fn drop_unreadable(self, fault: SelfCheckFault) {
        self.home.with_value(|home| home.write(""));
        self.told.set(Some((NoticeKind::Warning, self_check_fault(fault))));
    }

    pub(super) fn change(self, change: impl FnOnce(&mut OwnAnswers)) {
        self.own.update(change);
        self.told.set(None);
        self.keep();
    }

    fn keep(self) {
        let own = self.own.read_untracked();
        let text = self.vacancy.with_value(|vacancy| write_self_check(&own, vacancy.content()));
        self.refused.set(!self.home.with_value(|home| home.write(&text)));
    }

    fn wipe(self) {
        self.change(|own| *own = OwnAnswers::default());
        self.told.set(Some((NoticeKind::Success, "Je antwoorden zijn gewist.")));
    }

    fn rows(self) -> Vec<LevelRow> {
        self.each(|question, answer| LevelRow {
            name: question.competency.name.clone(),
            levels: question.competency.levels.iter().map(|level| level.number).collect(),
            required: question.required.map(|level| level.number),
            picked: answer.level,
            said: asked_and_picked(question, &answer),
            counted: recognised(question, &answer),
        })
    }

    /// Paper, and the way to leave nothing behind.
    fn ways_on(self) -> AnyView {
        let paper = use_context::<Arc<dyn Paper>>();
        let print = move |()| {
            if let Some(paper) = &paper {
                paper.print();
            }
        };
        view! {
            <div class="cluster vacancy__needs-script">
                <Button sign=Sign::Print on_press=Callback::new(print)>"Druk je voorbereiding af"</Button>
                <Button
                    kind=ButtonKind::Secondary
                    sign=Sign::Remove
                    on_press=Callback::new(move |()| self.wipe())
                >
                    "Wis mijn antwoorden"
                </Button>
            </div>
        }
        .into_any()
    }
}
