//! The way from a vacancy to its self-check.

#[cfg(feature = "late")]
use crate::pages::places::late_self_check as self_check_place;
#[cfg(not(feature = "late"))]
use crate::pages::places::written_self_check as self_check_place;
use crate::vacancy::Content;
use leptos::prelude::*;

/// Where the self-check is, from a page of its vacancy.
#[derive(Clone, Debug)]
pub(super) struct Way {
    href: String,
    framed: bool,
}

impl Way {
    /// A link with these words. From a frame the whole window goes there.
    pub(super) fn link(&self, words: &'static str) -> AnyView {
        let target = self.framed.then_some("_top");
        view! { <a href=self.href.clone() target=target>{words}</a> }.into_any()
    }
}

/// The way there; none where the vacancy has no competencies in full.
pub(super) fn way(content: &Content, root: &str, framed: bool) -> Option<Way> {
    let asked = !content.competencies().is_empty();
    asked.then(|| Way { href: format!("{root}{}", self_check_place(&content.id)), framed })
}

/// What the self-check is, below how the selection works.
pub(super) fn invitation(way: Option<Way>) -> Option<AnyView> {
    let link = way?.link("Doe de zelfcheck");
    Some(
        view! {
            <section id="zelfcheck" class="vacancy__section screen-only" aria-labelledby="zelfcheck-kop">
                <h2 id="zelfcheck-kop">"Zelfcheck: wat past bij jou?"</h2>
                <p>"Kies bij elke competentie welk niveau bij je past, zie het naast wat gevraagd is, en druk je voorbereiding af. Alleen jij ziet het. Het telt niet mee."</p>
                <p>{link}</p>
            </section>
        }
        .into_any(),
    )
}
