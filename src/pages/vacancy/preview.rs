//! A vacancy that is still being drawn up, as candidates would see it.

use super::blocks::Drawing;
use super::terms::Terms;
use super::{article, employer, opening, programme, selection, source_notes, word_list};
use crate::components::ProgramBar;
use crate::rules::AnnouncedProcedure;
use crate::vacancy::{Anchor, Content, Vacancy};
use leptos::prelude::*;
use std::sync::Arc;

/// The whole of a vacancy that has no defects. A draft has no self-check to lead to.
pub(in crate::pages) fn vacancy_preview(vacancy: &Vacancy) -> AnyView {
    let kept = StoredValue::new(Arc::new(vacancy.clone()));
    let content = vacancy.content();
    view! {
        <div class="vacancy">
            <header>{opening::opening(vacancy)}</header>
            {article::article(content, None)}
            {selection::selection(vacancy, kept, true)}
            {employer::employer(&content.employer_details)}
            {source_notes::source_notes(content)}
            {word_list::word_list(&content.words)}
        </div>
    }
    .into_any()
}

/// The text of a vacancy that may have defects: all of it, or one section.
pub(in crate::pages) fn text_preview(content: &Content, section: Option<&Anchor>) -> AnyView {
    let Some(section) = section else { return article::article(content, None).into_any() };
    let mut drawing = Drawing { content, terms: Terms::new(&content.words), self_check: None };
    content.section(section).map(|section| article::section(section, 2, &mut drawing)).into_any()
}

/// The programme of a procedure as candidates see it: the picture, and when somebody passes.
pub(in crate::pages) fn programme_preview(procedure: &AnnouncedProcedure) -> AnyView {
    view! {
        <ProgramBar
            id="programma"
            parts=Signal::stored(programme::parts(procedure))
            whole=Signal::stored(programme::whole(procedure))
        />
        {selection::passing(procedure)}
    }
    .into_any()
}
