//! To come.

use leptos::prelude::*;

pub(super) fn room() -> AnyView {
    ().into_any()
}
