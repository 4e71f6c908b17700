//! How candidates are compared: the parts and how they add up, the rounds, and how candidates see it.

mod faults;
mod in_text;
mod least;
mod more;
mod naming;
mod number;
mod part;
mod rounds;
mod shown;
mod sums;
mod tree;
mod whole;

use crate::components::PageHeader;
use crate::drafting::{Spot, at};
use leptos::prelude::*;
pub(super) use shown::lacks;

/// The room.
pub(super) fn room() -> AnyView {
    let procedure = at!(Spot::vacancy(), "procedure" procedure);
    view! {
        <PageHeader
            title="Procedure"
            lead="Uit welke onderdelen de selectie bestaat, hoeveel punten elk telt, en wat een kandidaat minstens moet halen."
        />
        <section class="stack committee-form" id="procedure" tabindex="-1" aria-labelledby="onderdelen">
            <h2 id="onderdelen">"Onderdelen"</h2>
            {whole::sum(&procedure)}
            {faults::of_whole()}
            {tree::tree(&procedure)}
        </section>
        <section class="stack committee-form" aria-labelledby="geheel">
            <h2 id="geheel">"Het geheel"</h2>
            {whole::fields(&procedure)}
        </section>
        {rounds::rounds(&procedure)}
        {shown::shown()}
    }
    .into_any()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::super::in_tests::{drawn, seed};
    use super::room;
    use crate::drafting::blank_vacancy;

    #[test]
    fn the_parts_of_a_sound_procedure_stand_there_with_their_sums_and_as_candidates_see_them() {
        let html = drawn(seed(), room);
        for expected in [
            r#"id="onderdeel-schriftelijk""#,
            r#"id="onderdeel-gevalstudie""#,
            "? + ? van 60",
            "60 + 40 = 100",
            "Je slaagt als je dit allemaal haalt:",
        ] {
            assert!(html.contains(expected), "{expected} in {html}");
        }
    }

    #[test]
    fn what_is_wrong_stands_at_its_part_and_instead_of_what_candidates_see() {
        let mut vacancy = seed();
        vacancy.procedure.parts[1].max = "0".parse().ok();
        let html = drawn(vacancy, room);
        let (_, oral) = html.split_once(r#"id="onderdeel-mondeling""#).unwrap();
        assert!(oral.contains("Het maximum is 0; geef meer dan 0 punten."), "{oral}");
        assert!(!html.contains("Je slaagt als je dit allemaal haalt:"));
        assert!(html.contains("Onderdeel “Mondelinge proef”: het maximum is 0"));
    }

    #[test]
    fn an_empty_procedure_says_what_it_lacks() {
        assert!(drawn(blank_vacancy(), room).contains("Er zijn geen onderdelen; voeg er minstens één toe."));
    }
}
