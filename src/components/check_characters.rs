//! Check characters to read aloud.

use leptos::prelude::*;

/// How many characters stand in a group.
const GROUP: usize = 4;

/// Check characters, large and in groups of four; a screen reader says them one by one.
#[component]
pub fn CheckCharacters(
    /// The characters, without spaces.
    #[prop(into)]
    characters: String,
) -> impl IntoView {
    let all: Vec<char> = characters.chars().collect();
    let spelled: Vec<String> = all.iter().map(ToString::to_string).collect();
    let groups = all.chunks(GROUP).map(|group| group.iter().collect::<String>());
    let groups = groups.map(|group| view! { <span>{group}</span> }.into_any()).collect_view();
    view! {
        <strong class="check-characters" role="img" aria-label=spelled.join(" ")>{groups}</strong>
    }
}
