//! Who leads whom, drawn.

use leptos::prelude::*;

/// A post and those it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// What it is called.
    pub name: String,
    /// Whether it is the post of this vacancy.
    pub ours: bool,
    /// Those it leads.
    pub leads: Vec<Post>,
}

/// Sizes in drawing units; one unit is one CSS pixel.
const WIDTH: usize = 256;
const GAP: usize = 24;
const LINE: usize = 22;
const PADDING: usize = 18;
const BETWEEN: usize = 40;
/// As many letters as fit in a box.
const LETTERS: usize = 22;

/// A box that has its place.
struct Placed {
    lines: Vec<String>,
    ours: bool,
    middle: usize,
    top: usize,
    height: usize,
    /// Middle and bottom of who leads it.
    leader: Option<(usize, usize)>,
}

/// The drawing, and the same in words for who hears it.
#[component]
pub fn OrganisationChart(
    /// The post at the top.
    post: Post,
    /// The same in words.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    let mut placed = Vec::new();
    let width = place(&post, 0, 2, None, &mut placed);
    let height = placed.iter().map(|post| post.top + post.height).max().unwrap_or_default() + 2;
    let boxes = placed.into_iter().map(draw).map(IntoAny::into_any).collect_view();
    let (width, height) = (width + 4, height);
    view! {
        <figure class="organisation-chart" tabindex="0">
            <svg
                class="organisation-chart__drawing"
                width=width.to_string()
                height=height.to_string()
                viewBox=format!("0 0 {width} {height}")
                aria-hidden="true"
                focusable="false"
            >
                {boxes}
            </svg>
            <figcaption class="visually-hidden">{words}</figcaption>
        </figure>
    }
}

/// Gives a post and all it leads their places; answers how wide they are together.
fn place(
    post: &Post,
    left: usize,
    top: usize,
    leader: Option<(usize, usize)>,
    placed: &mut Vec<Placed>,
) -> usize {
    let lines = folded(&post.name);
    let height = 2 * PADDING + LINE * lines.len();
    let width = width(post);
    let middle = left + 2 + width / 2;
    placed.push(Placed { lines, ours: post.ours, middle, top, height, leader });
    let mut next = left;
    for led in &post.leads {
        next += place(led, next, top + height + BETWEEN, Some((middle, top + height)), placed) + GAP;
    }
    width
}

/// How wide a post and all it leads are together.
fn width(post: &Post) -> usize {
    let gaps = GAP * post.leads.len().saturating_sub(1);
    WIDTH.max(post.leads.iter().map(width).sum::<usize>() + gaps)
}

/// A name in lines that fit in a box; a single longer word keeps its own line.
fn folded(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LETTERS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn draw(Placed { lines, ours, middle, top, height, leader }: Placed) -> impl IntoView {
    let (box_class, name_class) = if ours {
        (
            "organisation-chart__box organisation-chart__box--ours",
            "organisation-chart__name organisation-chart__name--ours",
        )
    } else {
        ("organisation-chart__box", "organisation-chart__name")
    };
    let path = leader.map(|(from, bottom)| {
        let bend = usize::midpoint(bottom, top);
        view! {
            <path class="organisation-chart__line" d=format!("M{from} {bottom}V{bend}H{middle}V{top}")></path>
        }
    });
    // Spans of one text keep their spaces, so that copying it gives the name back.
    let spans = lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| {
            let y = top + PADDING + LINE * index + 16;
            view! { <tspan x=middle.to_string() y=y.to_string()>{line}" "</tspan> }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        {path}
        <rect
            class=box_class
            x=(middle - WIDTH / 2).to_string()
            y=top.to_string()
            width=WIDTH.to_string()
            height=height.to_string()
            rx="8"
        ></rect>
        <text class=name_class>{spans}</text>
    }
}
