//! A table comes in: pasted, or as a file with a table or a workbook. What it is about is asked by who draws this.

use super::room::Open;
use super::table_came::{Came, Coming, PREVIEW, WHICH};
use crate::components::{
    Answer, Button, ButtonKind, Notice, NoticeKind, SelectField, Sign, TextArea, focus_soon,
};
use leptos::prelude::*;

/// The field to paste in, the file to choose, the sheet of a workbook, the preview and the two buttons under it.
#[component]
pub(super) fn TableIn(
    open: Open,
    /// What belongs in the table.
    hint: &'static str,
    /// Which headings say that a comma separates; without it a comma never does.
    comma: Option<fn(&str) -> bool>,
    /// What came in last.
    came: RwSignal<Came>,
    /// Whether all of it can be taken over.
    ready: Memo<bool>,
    /// Takes all of it over; answers whether that was done.
    take: Callback<(), bool>,
    /// What would happen.
    children: ChildrenFn,
) -> impl IntoView {
    let pasted = RwSignal::new(String::new());
    let coming = Coming::into(open, comma, came);
    let choose = move |()| coming.choose_file();
    let take = move |()| {
        if take.run(()) {
            coming.empty();
            pasted.set(String::new());
            focus_soon("geplakt");
        }
    };
    let children = StoredValue::new(children);
    view! {
        <TextArea
            id="geplakt"
            label="Plak hier uit een rekenblad"
            hint
            value=pasted
            tall=true
            on_input=Callback::new(move |text| pasted.set(text))
        />
        <div class="cluster">
            <Button id="bekijk-lijst" kind=ButtonKind::Secondary on_press=move |()| coming.read(pasted.get_untracked().as_bytes())>
                "Bekijk de lijst"
            </Button>
            <Button id="kies-csv" kind=ButtonKind::Secondary sign=Sign::Import on_press=choose>"Kies een bestand (CSV of Excel)"</Button>
        </div>
        <WhichSheet coming/>
        <div id=PREVIEW class="stack" tabindex="-1" role="status">
            {move || {
                let refused = match came.get() {
                    Came::Refused(words) => vec![words],
                    _ => Vec::new(),
                };
                let remarks = came.with(Came::remarks);
                view! {
                    <Faults faults=refused/>
                    {(!remarks.is_empty()).then(|| view! {
                        <Notice kind=NoticeKind::Warning title="Let op"><ul>{lines(remarks)}</ul></Notice>
                    }.into_any())}
                    {came.with(|came| matches!(came, Came::Table(_))).then(|| children.with_value(|children| children()))}
                }
                .into_any()
            }}
        </div>
        <div class="cluster" hidden=move || came.with(|came| *came == Came::Nothing)>
            <Show when=move || ready.get()>
                <Button id="neem-over" on_press=take>"Neem alles over"</Button>
            </Show>
            <Button
                kind=ButtonKind::Quiet
                on_press=move |()| {
                    coming.empty();
                    focus_soon("geplakt");
                }
            >
                "Neem niets over"
            </Button>
        </div>
    }
    .into_any()
}

/// Which sheet of a workbook with several.
#[component]
fn WhichSheet(coming: Coming) -> impl IntoView {
    move || {
        let sheets = coming.sheets().filter(|sheets| sheets.len() > 1)?;
        let answers: Vec<_> =
            (0..).zip(sheets).map(|(at, words): (usize, _)| Answer::new(at.to_string(), words)).collect();
        Some(
            view! {
                <SelectField
                    id=WHICH
                    label="Op welk blad staat de lijst?"
                    none="Kies een blad"
                    answers
                    value=coming.chosen
                    on_choose=Callback::new(move |at: String| coming.choose_sheet(at))
                />
            }
            .into_any(),
        )
    }
}

/// Everything that keeps a list from being taken over.
#[component]
pub(super) fn Faults(faults: Vec<String>) -> impl IntoView {
    (!faults.is_empty()).then(|| {
        view! {
            <Notice kind=NoticeKind::Error title="Er wordt niets overgenomen zolang deze fouten er staan">
                <ul>{lines(faults)}</ul>
            </Notice>
        }
        .into_any()
    })
}

/// The headings of columns that are not taken over.
#[component]
pub(super) fn LeftOut(headings: Vec<String>) -> impl IntoView {
    (!headings.is_empty()).then(|| {
        view! {
            <Notice title="Deze kolommen worden niet overgenomen"><p>{headings.join(", ")}</p></Notice>
        }
        .into_any()
    })
}

fn lines(sentences: Vec<String>) -> AnyView {
    sentences
        .into_iter()
        .map(|words| view! { <li>{words}</li> })
        .map(IntoAny::into_any)
        .collect_view()
        .into_any()
}
