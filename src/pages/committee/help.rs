//! The chapter of the manual about a room.

use super::Room;

/// The identifier of the chapter.
pub(super) const fn chapter(room: Room) -> &'static str {
    match room {
        Room::Beforehand | Room::Committee => "nieuw-dossier",
        Room::Candidates | Room::Key | Room::Slips => "kandidaten",
        Room::Grid | Room::ScoresIn | Room::Sheet(_) | Room::Progress | Room::Projector | Room::History => {
            "punten-geven"
        }
        Room::Oral(_) => "mondelinge-proef",
        Room::Sheets | Room::PaperSheets => OWN_SHEET,
        Room::Ranking | Room::Charts | Room::Recount => "twijfel",
        Room::Check | Room::Closing | Room::Corrigendum | Room::Reserve => "afsluiten",
        Room::Publication | Room::Minutes | Room::Letters | Room::Access => "papieren",
        Room::File => "bewaard",
    }
}

/// The identifier of the chapter about the sheet of a member.
pub(super) const OWN_SHEET: &str = "scorebladen";

#[cfg(all(test, feature = "prerender"))]
mod tests {
    use super::{OWN_SHEET, chapter};
    use crate::pages::committee::route::rooms;
    use crate::pages::manual_documents;

    #[test]
    fn every_room_has_its_chapter_in_the_manual_of_the_committee() {
        let manual = manual_documents();
        let part = manual.iter().find(|one| one.path == "handleiding/commissie/index.html");
        let text = &part.expect("the manual has a part for the committee").body;
        for chapter in rooms().map(chapter).chain([OWN_SHEET]) {
            assert!(text.contains(&format!(" id=\"{chapter}\"")), "{chapter}");
        }
    }
}
