//! A piece of a document on the screen and in the browser's print: drawn from the same description as the PDF.

use crate::archive::{Block, Cell, Line, Mark, Piece, Row, Said, Section, Signature, Table};
use crate::wording;
use leptos::prelude::*;

/// Draws a piece; `id` becomes the identifier of its title, and begins those of its sections.
/// What the check still finds may come as links, in the same words as the piece has.
pub(super) fn piece(piece: Piece, id: &str, unsettled: Option<AnyView>) -> AnyView {
    let Piece { marks, title, about, status, unsettled: words, opening, sections } = piece;
    let marks = marks.into_iter().map(|mark| match mark {
        Mark::Draft(words) => view! { <p class="minutes__draft">{words}</p> }.into_any(),
        Mark::Practice(words) => view! { <p class="minutes__practice">{words}</p> }.into_any(),
    });
    let about = about.into_iter().enumerate().map(|(at, words)| {
        let class = if at == 0 { "minutes__job" } else { "minutes__employer" };
        view! { <p class=class>{words}</p> }.into_any()
    });
    let status = status.map(|words| view! { <p class="minutes__status">{words}</p> }.into_any());
    let opening = opening.into_iter().map(|one| block(one, id)).collect_view();
    let sections = sections.into_iter().enumerate().map(|(at, one)| section(one, &format!("{id}-{at}"), id));
    view! {
        <header class="minutes__head">
            {marks.collect_view()}
            <h2 class="minutes__title" id=id.to_owned()>{title}</h2>
            {about.collect_view()}
            {status}
        </header>
        {found(&words, unsettled)}
        {opening}
        {sections.collect_view()}
    }
    .into_any()
}

/// What the check still finds, on top.
fn found(words: &[String], links: Option<AnyView>) -> Option<AnyView> {
    let plain = || words.iter().map(|words| view! { <li>{words.clone()}</li> }.into_any()).collect_view();
    (!words.is_empty()).then(|| {
        view! {
            <section class="minutes__unsettled" aria-labelledby="niet-in-orde">
                <h3 id="niet-in-orde">{wording::unsettled(words.len())}</h3>
                <ul>{links.unwrap_or_else(|| plain().into_any())}</ul>
            </section>
        }
        .into_any()
    })
}

fn section(section: Section, id: &str, of: &str) -> AnyView {
    // Several pieces on one screen have the same sections: what is named after one is named after its piece too.
    let named = format!("{id} {of}");
    let blocks = section.blocks.into_iter().map(|one| block(one, &named)).collect_view();
    view! { <section><h3 id=id.to_owned()>{section.title}</h3>{blocks}</section> }.into_any()
}

/// A block; a table takes its name from the headings with these identifiers.
fn block(block: Block, named: &str) -> AnyView {
    match block {
        Block::Heading(words) => view! { <h4>{words}</h4> }.into_any(),
        Block::Paragraph(words) => view! { <p class="keep-lines">{words}</p> }.into_any(),
        Block::Small(words) => view! { <p class="small keep-lines">{words}</p> }.into_any(),
        Block::List(points) => {
            let points =
                points.into_iter().map(|words| view! { <li class="keep-lines">{words}</li> }.into_any());
            view! { <ul>{points.collect_view()}</ul> }.into_any()
        }
        Block::Facts(facts) => {
            let facts = facts.into_iter().map(fact).collect_view();
            view! { <dl class="minutes__matters">{facts}</dl> }.into_any()
        }
        Block::Table(drawn) => table(drawn, named),
        Block::Signatures(people) => {
            let people = people.into_iter().map(signature).collect_view();
            view! { <ul class="signatures" role="list">{people}</ul> }.into_any()
        }
    }
}

fn fact(Said { about, words }: Said) -> AnyView {
    let words = words.into_iter().map(|words| view! { <p class="keep-lines">{words}</p> }.into_any());
    view! { <div class="minutes__matter"><dt>{about}</dt><dd>{words.collect_view()}</dd></div> }.into_any()
}

fn signature(Signature { name, role }: Signature) -> AnyView {
    view! {
        <li class="signature">
            <span class="signature__line"></span>
            <span>{name}</span>
            <span class="small">{role}</span>
        </li>
    }
    .into_any()
}

fn table(table: Table, named: &str) -> AnyView {
    let Table { columns, rows } = table;
    let figures: Vec<bool> = columns.iter().map(|column| column.figures).collect();
    let heads = columns
        .into_iter()
        .map(|column| view! { <th scope="col" class:figure=column.figures>{column.title}</th> }.into_any());
    // Rows that have a head of their own are a body of their own, which stays together on paper.
    let grouped = rows.iter().any(|row| matches!(row, Row::Head(_)));
    let class = if grouped { "minutes__table minutes__table--grouped" } else { "minutes__table" };
    let mut bodies: Vec<Vec<AnyView>> = vec![Vec::new()];
    let width = figures.len().to_string();
    for row in rows {
        match row {
            Row::Head(words) => {
                let head = view! { <tr><th scope="rowgroup" colspan=width.clone()>{words}</th></tr> };
                bodies.push(vec![head.into_any()]);
            }
            Row::Cells(cells) => {
                if let Some(body) = bodies.last_mut() {
                    body.push(cells_of(cells, &figures));
                }
            }
        }
    }
    let bodies = bodies.into_iter().filter(|body| !body.is_empty());
    view! {
        <div class="minutes__frame" role="group" tabindex="0" aria-labelledby=named.to_owned()>
            <table class=class>
                <thead><tr>{heads.collect_view()}</tr></thead>
                {bodies.map(|rows| view! { <tbody>{rows}</tbody> }.into_any()).collect_view()}
            </table>
        </div>
    }
    .into_any()
}

fn cells_of(cells: Vec<Cell>, figures: &[bool]) -> AnyView {
    let cells = cells.into_iter().zip(figures).enumerate().map(|(at, (Cell(lines), figure))| {
        let lines = lines.into_iter().map(line).collect_view();
        if at == 0 {
            view! { <th scope="row">{lines}</th> }.into_any()
        } else {
            view! { <td class:figure=*figure>{lines}</td> }.into_any()
        }
    });
    view! { <tr>{cells.collect_view()}</tr> }.into_any()
}

fn line(line: Line) -> AnyView {
    match line {
        Line::Plain(words) => view! { <span class="minutes__line">{words}</span> }.into_any(),
        Line::Strong(words) => view! { <strong class="minutes__line">{words}</strong> }.into_any(),
        Line::Aside(words) => view! { <span class="minutes__line minutes__aside">{words}</span> }.into_any(),
        Line::Box(words) => {
            view! { <span class="minutes__box"><span class="visually-hidden">{words}</span></span> }
                .into_any()
        }
        Line::Blank(words, lines) => {
            let lines = (0..lines).map(|_| view! { <span class="minutes__blank"></span> }.into_any());
            view! { <span class="visually-hidden">{words}</span> {lines.collect_view()} }.into_any()
        }
    }
}
