//! The way out of a frame of another site.

use super::places::written_place;
use crate::vacancy::Content;
use leptos::prelude::*;

/// What a frame keeps, and the way out of it: the whole window goes there, and "back" leads to the host again.
pub(super) fn own_page(content: &Content, root: &str) -> AnyView {
    let href = format!("{root}{}", written_place(&content.id));
    view! {
        <p class="muted small">"Dit ingesloten deel bewaart niets op je toestel."</p>
        <p class="screen-only">
            <a href=href target="_top">"Open de vacature op haar eigen pagina"</a>
        </p>
    }
    .into_any()
}
