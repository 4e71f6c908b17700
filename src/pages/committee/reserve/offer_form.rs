//! The question which job somebody is offered, and what the answer is.

use super::{Asked, offer_button};
use crate::components::{Answer, Button, ButtonKind, ChoiceField, DateField, Dialog, TextField, focus_soon};
use crate::pages::committee::room::Open;
use crate::rules::{CandidateId, Change, Offer, OfferAnswer, Refusal, ReserveChange, ReserveRefusal};
use crate::wording;
use leptos::prelude::*;

const JOB: &str = "aanbod-betrekking";
const OFFERED: &str = "aanbod-datum";
const ANSWERED: &str = "antwoord-datum";

fn number_of(open: Open, id: &CandidateId) -> Option<String> {
    open.dossier.with_untracked(|dossier| dossier.candidate(id).map(|known| known.number.to_string()))
}

fn answers() -> Vec<Answer> {
    vec![
        Answer::new("", "Nog geen antwoord"),
        Answer::new("ja", "Aanvaard"),
        Answer::new("nee", "Geweigerd").with_hint("De kandidaat blijft op de lijst en houdt de plaats."),
    ]
}

/// Asks for the job, the day and the answer of the offer in `asked`.
#[component]
pub(super) fn OfferForm(open: Open, asked: Asked) -> impl IntoView {
    let [job, on, answer, answered] = std::array::from_fn(|_| RwSignal::new(String::new()));
    let [no_job, no_day, no_answer_day] = std::array::from_fn(|_| RwSignal::new(None::<String>));
    let known = Memo::new(move |_| {
        let (candidate, number) = asked.get()?;
        let offers = open.dossier.with_untracked(|dossier| dossier.offers(&candidate));
        offers.into_iter().find(|(at, _)| *at == number).map(|(_, offer)| offer)
    });
    Effect::new(move |_| {
        if asked.with(Option::is_none) {
            return;
        }
        let today = open.desk.outside().now().date;
        let offer = known.get_untracked();
        let vacancy = || open.dossier.with_untracked(|dossier| dossier.opening().vacancy.title.clone());
        job.set(offer.as_ref().map_or_else(vacancy, |offer| offer.job.clone()));
        on.set(wording::day_typed(offer.as_ref().map_or(today, |offer| offer.on)));
        let given = offer.and_then(|offer| offer.answer);
        answer.set(given.map_or("", |given| if given.accepted { "ja" } else { "nee" }).into());
        answered.set(wording::day_typed(given.map_or(today, |given| given.on)));
        for fault in [no_job, no_day, no_answer_day] {
            fault.set(None);
        }
    });
    let number = move || number_of(open, &asked.get()?.0);
    // What is refused about a day is said at that day.
    let refused = move || match open.desk.refused.get_untracked() {
        Some(Refusal::Reserve(refusal)) => {
            let (field, fault) = match refusal {
                ReserveRefusal::AnsweredBeforeOffer(_) => (ANSWERED, no_answer_day),
                _ => (OFFERED, no_day),
            };
            open.desk.refused.set(None);
            let words =
                open.dossier.with_untracked(|dossier| wording::refusal(&Refusal::Reserve(refusal), dossier));
            fault.set(Some(words));
            focus_soon(field);
        }
        _ => asked.set(None),
    };
    let record = move |offer: Option<Offer>| {
        let Some((candidate, number)) = asked.get_untracked() else { return };
        let (button, same) = (offer_button(&candidate), format!("aanbod-{candidate}-{number}"));
        let stays = offer.is_some();
        if open.desk.change(Change::Reserve(ReserveChange::Offer { candidate, number, offer })) {
            asked.set(None);
            focus_soon(if stays { same } else { button });
        } else {
            refused();
        }
    };
    let set = move |()| {
        let today = open.desk.outside().now().date;
        let past = |typed: RwSignal<String>| {
            let read = wording::read_day(typed.get_untracked().trim());
            read.and_then(|day| if day > today { Err(wording::day_ahead(day)) } else { Ok(day) })
        };
        let title = job.get_untracked().trim().to_owned();
        no_job.set(title.is_empty().then(|| "Vul in welke betrekking.".to_owned()));
        let (offered, accepted) = (past(on), answer.get_untracked());
        no_day.set(offered.as_ref().err().cloned());
        let given = (!accepted.is_empty()).then(|| past(answered)).transpose();
        no_answer_day.set(given.as_ref().err().cloned());
        let fields = [(JOB, no_job), (OFFERED, no_day), (ANSWERED, no_answer_day)];
        if let Some((field, _)) = fields.into_iter().find(|(_, fault)| fault.with_untracked(Option::is_some))
        {
            return focus_soon(field);
        }
        let (Ok(on), Ok(given)) = (offered, given) else { return };
        let answer = given.map(|on| OfferAnswer { accepted: accepted == "ja", on });
        record(Some(Offer { job: title, on, answer }));
    };
    let typed = |into: RwSignal<String>| Callback::new(move |text| into.set(text));
    view! {
        <Dialog
            id="aanbod"
            title="Aanbod uit de wervingsreserve"
            open=Signal::derive(move || asked.with(Option::is_some))
            on_close=move |()| asked.set(None)
        >
            <div class="stack">
                <p><strong>"Kandidaat "{number}</strong></p>
                <TextField id=JOB label="Betrekking" value=job error=no_job on_input=typed(job)/>
                <DateField id=OFFERED label="Aangeboden op" value=on error=no_day on_input=typed(on)/>
                <ChoiceField id="aanbod-antwoord" label="Antwoord" answers=answers() value=answer on_choose=typed(answer)/>
                <div hidden=move || answer.with(String::is_empty)>
                    <DateField id=ANSWERED label="Antwoord gekregen op" value=answered error=no_answer_day on_input=typed(answered)/>
                </div>
                <div class="dialog__buttons">
                    <Button on_press=set>"Leg vast"</Button>
                    <Button kind=ButtonKind::Secondary on_press=move |()| asked.set(None)>"Annuleer"</Button>
                    <Show when=move || known.with(Option::is_some)>
                        <Button kind=ButtonKind::Quiet on_press=move |()| record(None)>"Neem het aanbod terug"</Button>
                    </Show>
                </div>
            </div>
        </Dialog>
    }
    .into_any()
}
