//! Signs: line drawings that stand beside a word, never instead of it.

use leptos::prelude::*;

/// What a drawing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Done, reached, good.
    Check,
    /// Not reached, wrong.
    Cross,
    /// An exclamation mark in a triangle: look out.
    Warning,
    /// An i in a circle: good to know.
    Info,
    /// An exclamation mark in a circle: something is wrong.
    Fault,
    /// A circle with three dots: still open.
    Open,
    /// A bar in a circle: stands apart.
    Apart,
    /// A clock: later.
    Clock,
    /// Somebody who left.
    Left,
    /// An arrow that turns back.
    Undo,
    /// A pointer to the right; turns down when opened.
    Pointer,
    /// Two arrows in a circle: at work.
    Busy,
    /// A device with a tick.
    Kept,
    /// A plus.
    Add,
    /// A bin.
    Remove,
    /// A printer.
    Print,
    /// An arrow out of a tray: save or send.
    Export,
    /// A camera.
    Camera,
    /// Three dots, joined: share.
    Share,
    /// An arrow into a tray: open or take over.
    Import,
    /// A sheet of paper.
    Sheet,
    /// People.
    People,
    /// A flask: practice.
    Practice,
    /// A closed lock.
    Lock,
}

impl Sign {
    /// The strokes on a field of 24 by 24.
    const fn strokes(self) -> &'static str {
        match self {
            Self::Check => "M4.5 12.5l5 5L19.5 7",
            Self::Cross => "M6 6l12 12M18 6L6 18",
            Self::Warning => "M12 3.5L22 20.5H2zM12 10v4.5M12 17.6v.1",
            Self::Info => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.5M12 7.6v.1",
            Self::Fault => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.2v6M12 16.4v.1",
            Self::Open => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 12v.1M12 12v.1M16 12v.1",
            Self::Apart => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M7.5 12h9",
            Self::Clock => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5.2l3.4 2",
            Self::Left => "M14 4H5.5v16H14M10 12h11M17.5 8.5L21 12l-3.5 3.5",
            Self::Undo => "M8.5 5L4 9.5L8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11H9",
            Self::Pointer => "M9 5.5l6.5 6.5L9 18.5",
            Self::Busy => "M20 11A8 8 0 0 0 5.6 7.2M5 3.5V8h4.5M4 13a8 8 0 0 0 14.4 3.8M19 20.5V16h-4.5",
            Self::Kept => {
                "M7 2.5h10a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 20V4A1.5 1.5 0 0 1 7 2.5M9 12l2.2 2.2L15.2 10"
            }
            Self::Add => "M12 5v14M5 12h14",
            Self::Remove => "M4 6.5h16M9.5 6.5V4h5v2.5M6.5 6.5l1 14h9l1-14M10.2 10.5v6M13.8 10.5v6",
            Self::Print => "M7 8.5V3.5h10v5M7 17H4V8.5h16V17h-3M7 14h10v6.5H7z",
            Self::Export => "M12 15V3.5M7.5 8L12 3.5L16.5 8M4 14.5V20h16v-5.5",
            Self::Import => "M12 3.5V15M7.5 10.5L12 15l4.5-4.5M4 14.5V20h16v-5.5",
            Self::Camera => {
                "M4 8h3.5l1.5-2.5h6L16.5 8H20v11.5H4zM12 10a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 1 0 0-6.8"
            }
            Self::Share => {
                "M18 3.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M6 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M18 15.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M8.2 10.8l7.6-3.6M8.2 13.2l7.6 3.6"
            }
            Self::Sheet => "M6 2.5h8l4.5 4.5v14.5H6zM14 2.5V7h4.5M9 12h6M9 16h6",
            Self::People => {
                "M9 4a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M2.5 20a6.5 6.5 0 0 1 13 0M16 4.4a3.5 3.5 0 0 1 0 6.2M18 14a6.5 6.5 0 0 1 3.5 6"
            }
            Self::Practice => {
                "M9.5 3h5M10.5 3v6L4.8 19a1.4 1.4 0 0 0 1.2 2h12a1.4 1.4 0 0 0 1.2-2L13.5 9V3M7.6 15h8.8"
            }
            Self::Lock => "M6 10.5h12V21H6zM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5",
        }
    }
}

/// Draws a sign as tall as the letters beside it; screen readers pass over it.
#[component]
pub fn Icon(
    /// What it shows.
    sign: Sign,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=sign.strokes()></path>
        </svg>
    }
}
