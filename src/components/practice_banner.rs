//! The mark of practice.

use super::{Icon, Sign};
use leptos::prelude::*;

/// Stands on every screen and every sheet of a practice dossier.
#[component]
pub fn PracticeBanner() -> impl IntoView {
    view! {
        <div class="practice-banner" role="note">
            <span class="practice-banner__word"><Icon sign=Sign::Practice/><span>"Oefening"</span></span>
            <span>"De kandidaten zijn verzonnen. Niets hiervan telt."</span>
        </div>
    }
}
