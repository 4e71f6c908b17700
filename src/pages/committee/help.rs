//! The chapter of the manual about a room.

use super::Room;

/// The identifier of the chapter.
pub(super) const fn chapter(room: Room) -> &'static str {
    match room {
        Room::Beforehand | Room::Committee => "nieuw-dossier",
        Room::Candidates | Room::Key | Room::Slips => "kandidaten",
        Room::Grid
        | Room::ScoresIn
        | Room::Sheet(_)
        | Room::PaperSheets
        | Room::Progress
        | Room::Projector
        | Room::History => "punten-geven",
        Room::Oral(_) => "mondelinge-proef",
        Room::Sheets => OWN_SHEET,
        Room::Ranking | Room::Recount => "twijfel",
        Room::Check | Room::Closing | Room::Corrigendum | Room::Reserve => "afsluiten",
        Room::Charts | Room::Publication | Room::Minutes | Room::Letters | Room::Access => "papieren",
        Room::File => "bewaard",
    }
}

/// The identifier of the chapter about the sheet of a member.
pub(super) const OWN_SHEET: &str = "scorebladen";

#[cfg(all(test, feature = "prerender"))]
mod tests {
    use super::{OWN_SHEET, chapter};
    use crate::pages::committee::Room;
    use crate::pages::committee::route::rooms;
    use crate::pages::manual_documents;

    /// The text of a chapter of the committee's part, where there is one with this identifier.
    fn text_of(chapter: &str) -> Option<String> {
        let manual = manual_documents();
        let part = manual.iter().find(|one| one.path == "handleiding/commissie/index.html")?;
        let (_, text) = part.body.split_once(&format!(" id=\"{chapter}\""))?;
        text.split("<section").next().map(str::to_lowercase)
    }

    #[test]
    fn every_room_has_a_chapter_that_speaks_of_it() {
        assert!(text_of(OWN_SHEET).is_some());
        for room in rooms() {
            let chapter = chapter(room);
            let text = text_of(chapter).unwrap_or_default();
            let called = match room {
                Room::Key => "namen naast nummers",
                Room::Slips => "nummers uitdelen",
                Room::ScoresIn => "uit een rekenblad",
                Room::Projector => "groot voor de zaal",
                Room::Recount => "reken",
                other => &other.name().to_lowercase(),
            };
            assert!(text.contains(called), "{chapter} says nothing of {called}");
        }
    }
}
