//! The drawn parts in a real browser: every state mounts, and what they promise holds.
#![cfg(all(target_arch = "wasm32", feature = "page", feature = "gallery"))]

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::{mount::mount_to, task::tick};
use selectiewijzer::components::examples::specimens;
use selectiewijzer::components::{
    Button, ConfirmDialog, Dialog, ErrorSummary, FieldError, PointsCell, PointsField, ProgramBar,
    ProgramPart, ProgramWhole, Saved, SavedState, TextField, UndoBar, WorkBar,
};
use selectiewijzer::rules::Points;
use std::collections::BTreeSet;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    Element, Event, EventInit, HtmlDialogElement, HtmlElement, HtmlInputElement, KeyboardEvent,
    KeyboardEventInit,
};

wasm_bindgen_test_configure!(run_in_browser);

/// Mounts a view in an empty place of its own.
fn mount<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> HtmlElement {
    let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&place).unwrap();
    mount_to(place.clone(), view).forget();
    place
}

fn find<T: JsCast>(place: &Element, selector: &str) -> T {
    place.query_selector(selector).unwrap().unwrap_or_else(|| panic!("no {selector}")).unchecked_into()
}

fn has(place: &Element, selector: &str) -> bool {
    place.query_selector(selector).unwrap().is_some()
}

fn typed(input: &HtmlInputElement, text: &str) {
    input.set_value(text);
    let init = EventInit::new();
    init.set_bubbles(true);
    input.dispatch_event(&Event::new_with_event_init_dict("input", &init).unwrap()).unwrap();
}

fn key(target: &Element, key: &str) {
    let init = KeyboardEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_key(key);
    target
        .dispatch_event(&KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap())
        .unwrap();
}

fn focused() -> String {
    document().active_element().map(|element| element.id()).unwrap_or_default()
}

/// Lets effects run, and the next picture be drawn.
async fn settle() {
    tick().await;
    let (done, wait) = futures_channel::oneshot::channel();
    request_animation_frame(move || {
        let _ = done.send(());
    });
    wait.await.unwrap();
    tick().await;
}

/// A key, and what it leads to.
async fn press(target: &Element, name: &str) {
    key(target, name);
    settle().await;
}

fn points(whole: u32) -> Points {
    Points::from_hundredths(whole * 100).unwrap()
}

#[wasm_bindgen_test]
async fn every_component_is_drawn_in_every_state() {
    let mut seen = BTreeSet::new();
    for specimen in specimens() {
        assert!(seen.insert(specimen.component), "{} stands twice in the gallery", specimen.component);
        for example in specimen.examples {
            let place = mount(example.view);
            settle().await;
            assert!(place.child_element_count() > 0, "{}: {}", specimen.component, example.name);
            assert!(!has(&place, "[style]"), "{} has an inline style", specimen.component);
            place.remove();
        }
    }
}

#[wasm_bindgen_test]
async fn every_field_has_a_label_and_every_description_exists() {
    for specimen in specimens() {
        for example in specimen.examples {
            let place = mount(example.view);
            settle().await;
            let fields = place.query_selector_all("input, select, textarea").unwrap();
            for index in 0..fields.length() {
                let field: HtmlInputElement = fields.item(index).unwrap().unchecked_into();
                let labelled = field.closest("label").unwrap().is_some()
                    || field.has_attribute("aria-label")
                    || has(&place, &format!("label[for='{}']", field.id()));
                assert!(labelled, "{}: {} has no label", specimen.component, field.id());
                for id in field.get_attribute("aria-describedby").unwrap_or_default().split_whitespace() {
                    assert!(has(&place, &format!("[id='{id}']")), "{}: no {id}", specimen.component);
                }
            }
            place.remove();
        }
    }
}

#[wasm_bindgen_test]
async fn points_go_out_exactly_as_typed_and_come_back_with_what_is_wrong() {
    let text = RwSignal::new(String::new());
    let wrong = Signal::derive(move || (text.get() == "12,").then(|| "“12,” is geen getal.".to_owned()));
    let place = mount(move || {
        view! {
            <PointsField id="p" label="Gevalstudie" maximum=points(30) value=text error=wrong
                hint="Maximum 30, minimum 15." on_input=move |typed| text.set(typed)/>
        }
    });
    let input: HtmlInputElement = find(&place, "#p");
    assert_eq!(input.get_attribute("inputmode").as_deref(), Some("decimal"));
    assert_eq!(input.get_attribute("aria-describedby").as_deref(), Some("p-hint"));
    typed(&input, " 12,");
    assert_eq!(text.get_untracked(), " 12,");
    typed(&input, "12,");
    settle().await;
    assert_eq!(input.value(), "12,");
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(input.get_attribute("aria-describedby").as_deref(), Some("p-hint p-error"));
    assert!(find::<Element>(&place, "#p-error").text_content().unwrap().contains("is geen getal"));
    typed(&input, "12");
    settle().await;
    assert_eq!(input.get_attribute("aria-invalid"), None);
    place.remove();
}

#[wasm_bindgen_test]
async fn enter_commits_and_goes_down_and_arrows_leave_a_cell_only_at_the_ends_of_its_text() {
    let committed = RwSignal::new(Vec::<String>::new());
    let place = mount(move || {
        let cell = move |row, column| {
            view! {
                <PointsCell grid="g" row column label="cel" value=Signal::stored("12".to_owned())
                    on_input=|_| () on_commit=move |text| committed.update(|all| all.push(text))/>
            }
        };
        view! { {cell(0, 0)} {cell(0, 1)} {cell(1, 0)} {cell(1, 1)} }
    });
    settle().await;
    let first: HtmlInputElement = find(&place, "#g-0-0");
    first.focus().unwrap();
    press(&first, "Enter").await;
    assert_eq!(committed.get_untracked().first().map(String::as_str), Some("12"));
    assert_eq!(focused(), "g-1-0");
    let below: HtmlInputElement = find(&place, "#g-1-0");
    below.set_selection_range(1, 1).unwrap();
    press(&below, "ArrowRight").await;
    assert_eq!(focused(), "g-1-0");
    below.set_selection_range(2, 2).unwrap();
    press(&below, "ArrowRight").await;
    assert_eq!(focused(), "g-1-1");
    let corner: HtmlInputElement = find(&place, "#g-1-1");
    press(&corner, "ArrowDown").await;
    assert_eq!(focused(), "g-1-1");
    press(&corner, "ArrowUp").await;
    assert_eq!(focused(), "g-0-1");
    place.remove();
}

#[wasm_bindgen_test]
async fn a_cell_says_what_it_counts_for_and_typing_replaces_what_stood_there() {
    let note = RwSignal::new(None::<String>);
    let place = mount(move || {
        view! {
            <PointsCell grid="n" row=0 column=0 label="cel" value=Signal::stored("12".to_owned()) empty="open".to_owned()
                note on_input=|_| () on_commit=|_| ()/>
        }
    });
    settle().await;
    let cell: HtmlInputElement = find(&place, "#n-0-0");
    assert_eq!(cell.placeholder(), "open");
    assert_eq!(cell.get_attribute("aria-describedby"), None);
    note.set(Some("niet geteld – was 12".into()));
    settle().await;
    assert_eq!(cell.get_attribute("aria-describedby").as_deref(), Some("n-0-0-note"));
    assert_eq!(
        find::<Element>(&place, "#n-0-0-note").text_content().as_deref(),
        Some("niet geteld – was 12")
    );
    let selected = || (cell.selection_start().unwrap(), cell.selection_end().unwrap());
    cell.focus().unwrap();
    assert_eq!(selected(), (Some(0), Some(2)));
    // A tap puts the caret in the text after the focus; the first one selects it, the second one does not.
    cell.set_selection_range(2, 2).unwrap();
    cell.click();
    assert_eq!(selected(), (Some(0), Some(2)));
    cell.set_selection_range(1, 1).unwrap();
    cell.click();
    assert_eq!(selected(), (Some(1), Some(1)));
    place.remove();
}

#[wasm_bindgen_test]
async fn the_error_summary_takes_the_focus_on_every_try_and_leads_to_the_field() {
    let (errors, attempt) = (RwSignal::new(Vec::<FieldError>::new()), RwSignal::new(0_u32));
    let place = mount(move || {
        view! {
            <ErrorSummary errors attempt/>
            <TextField id="name" label="Naam" value=Signal::stored(String::new()) on_input=|_| ()/>
        }
    });
    settle().await;
    let summary: HtmlElement = find(&place, ".error-summary");
    let address = window().location().hash().unwrap();
    assert!(summary.has_attribute("hidden"));
    for _ in 0..2 {
        errors.set(vec![FieldError { field: "name".into(), words: "Vul de naam in.".into() }]);
        attempt.update(|attempt| *attempt += 1);
        settle().await;
        settle().await;
        assert!(
            document().active_element().is_some_and(|element| element == *summary.unchecked_ref::<Element>())
        );
        find::<HtmlElement>(&place, ".error-summary__link").click();
        assert_eq!(focused(), "name");
        assert_eq!(window().location().hash().unwrap(), address, "the place in the address stays");
    }
    place.remove();
}

#[wasm_bindgen_test]
async fn what_takes_something_away_asks_once_and_names_it() {
    let (open, done) = (RwSignal::new(false), RwSignal::new(0));
    let place = mount(move || {
        view! {
            <Button on_press=move |()| open.set(true) id="ask">"Verwijder"</Button>
            <ConfirmDialog id="d" title="Verwijderen?" open confirm="Verwijder dossier" on_confirm=move |()| done.update(|done| *done += 1)>
                <p>"12 kandidaten gaan weg."</p>
            </ConfirmDialog>
        }
    });
    let dialog: HtmlDialogElement = find(&place, "#d");
    let (confirm, cancel) = ("#d .button--danger", "#d .button--secondary");
    for (answer, times) in [(cancel, 0), (confirm, 1)] {
        find::<HtmlElement>(&place, "#ask").click();
        settle().await;
        assert!(dialog.open());
        assert_eq!(
            document().active_element().and_then(|element| element.text_content()).as_deref(),
            Some("Annuleer")
        );
        assert!(dialog.text_content().unwrap().contains("12 kandidaten gaan weg."));
        find::<HtmlElement>(&place, answer).click();
        settle().await;
        assert!(!dialog.open());
        assert_eq!(done.get_untracked(), times);
    }
    place.remove();
}

#[wasm_bindgen_test]
async fn a_dialog_that_is_opened_again_at_once_is_not_shut_by_what_the_browser_says_late() {
    let open = RwSignal::new(false);
    let place = mount(move || {
        view! {
            <Dialog id="again" title="Waarom?" open on_close=move |()| open.set(false)>
                <input type="file" id="choose"/>
            </Dialog>
        }
    });
    let dialog: HtmlDialogElement = find(&place, "#again");
    let says = |target: &Element, name: &str, bubbles: bool| {
        let init = EventInit::new();
        init.set_cancelable(true);
        init.set_bubbles(bubbles);
        target.dispatch_event(&Event::new_with_event_init_dict(name, &init).unwrap()).unwrap()
    };
    open.set(true);
    settle().await;
    assert!(dialog.open());
    assert!(!says(&dialog, "cancel", false), "the page closes it, not the browser");
    assert!(!open.get_untracked(), "the page knows before the browser goes on");
    tick().await;
    assert!(!dialog.open());
    open.set(true);
    tick().await;
    says(&dialog, "close", false);
    assert!(open.get_untracked() && dialog.open(), "that was about the opening before");
    // Closed by the browser without asking; the page does not know yet, and opens it.
    dialog.close();
    open.set(true);
    tick().await;
    says(&dialog, "close", false);
    settle().await;
    assert!(open.get_untracked() && dialog.open());
    says(&find(&place, "#choose"), "cancel", true);
    assert!(open.get_untracked(), "no file was chosen: the question still stands");
    dialog.close();
    says(&dialog, "close", false);
    assert!(!open.get_untracked(), "and when it really closed, the page knows");
    place.remove();
}

#[wasm_bindgen_test]
async fn what_was_done_can_be_undone_until_it_is_dismissed() {
    let (message, undone) = (RwSignal::new(None::<String>), RwSignal::new(false));
    let place = mount(move || {
        let undo = Callback::new(move |()| undone.set(true));
        view! { <UndoBar message on_undo=undo on_dismiss=move |()| message.set(None)/> }
    });
    assert!(!has(&place, ".undo-bar__card"));
    message.set(Some("Kandidaat 17 is verwijderd.".into()));
    settle().await;
    find::<HtmlElement>(&place, ".button--secondary").click();
    assert!(undone.get_untracked());
    find::<HtmlElement>(&place, ".button--quiet").click();
    settle().await;
    assert!(!has(&place, ".undo-bar__card"));
    place.remove();
}

#[wasm_bindgen_test]
async fn what_takes_long_is_read_aloud_once_and_how_far_it_is_only_drawn() {
    let (words, share) = (RwSignal::new(None::<&str>), RwSignal::new(None::<u8>));
    let place = mount(move || view! { <WorkBar words share/> });
    let status: Element = find(&place, "[role=status]");
    assert_eq!(status.text_content().unwrap(), "");
    assert!(!has(&place, ".work-bar__card"));
    words.set(Some("Dossier openen…"));
    settle().await;
    assert_eq!(status.text_content().unwrap(), "Dossier openen…");
    assert!(!has(&place, "progress"), "no share of what is not known");
    share.set(Some(45));
    settle().await;
    assert_eq!(find::<Element>(&place, "progress").get_attribute("value").unwrap(), "45");
    assert_eq!(status.text_content().unwrap(), "Dossier openen…");
    assert_eq!(find::<Element>(&place, ".work-bar__card").get_attribute("aria-hidden").unwrap(), "true");
    words.set(None);
    settle().await;
    assert_eq!(status.text_content().unwrap(), "");
    assert!(!has(&place, ".work-bar__card"));
    place.remove();
}

#[wasm_bindgen_test]
async fn a_failed_save_is_said_at_once_with_what_to_do() {
    let saved = RwSignal::new(Saved::Kept { at: "14:03".into(), handed_on: false });
    let place = mount(move || view! { <SavedState saved/> });
    settle().await;
    let (status, alert): (Element, Element) = (find(&place, "[role=status]"), find(&place, "[role=alert]"));
    assert_eq!(status.text_content().unwrap(), "Bewaard op dit toestel 14:03 – nog niet doorgegeven");
    assert_eq!(alert.text_content().unwrap(), "");
    saved.set(Saved::NotKept { advice: "Bewaar nu een bestand.".into() });
    settle().await;
    assert_eq!(status.text_content().unwrap(), "");
    assert_eq!(alert.text_content().unwrap(), "NIET bewaard Bewaar nu een bestand.");
    place.remove();
}

#[wasm_bindgen_test]
async fn the_programme_is_drawn_to_scale() {
    let part = |name: &str, maximum, floor: Option<u32>| ProgramPart {
        name: name.into(),
        maximum: points(maximum),
        floor: floor.map(points),
        said: String::new(),
        undivided: None,
    };
    let parts = vec![part("Schriftelijk", 60, None), part("Mondeling", 40, Some(20))];
    let whole = ProgramWhole { maximum: points(100), floor: Some(points(60)), said: "minstens 60".into() };
    let place = mount(move || view! { <ProgramBar id="bar" parts whole/> });
    settle().await;
    let at = |selector: &str, name: &str| find::<Element>(&place, selector).get_attribute(name).unwrap();
    assert_eq!(at(".program-bar__drawing .program-bar__part--1", "width"), "60.000%");
    assert_eq!(at(".program-bar__drawing .program-bar__part--2", "x"), "60.000%");
    assert_eq!(at(".program-bar__drawing .program-bar__floor", "x1"), "80.000%");
    assert_eq!(at(".program-bar__reach", "width"), "40.000%");
    place.remove();
}
