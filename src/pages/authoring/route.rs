//! Where in the page where vacancies are drawn up: read from what stands behind `#`, never failing.

/// A place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The drafts on this device, and the ways to begin.
    #[default]
    Begin,
    /// A room of a draft.
    Draft(String, Room),
}

/// A room of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// The text of a job description, and where its lines went.
    #[default]
    Text,
    /// What the vacancy is about, and what only the employer can tell.
    Details,
    /// The sections; the indexes from 1 on the way to one of them, or none for the first.
    Sections(Vec<usize>),
    /// The competencies in full; the number of one of them from 1, or none for their list.
    Competencies(Option<usize>),
    /// How candidates are compared.
    Procedure,
    /// Notes on the source, and difficult words.
    Notes,
    /// What is still wrong, and the file to save.
    Review,
    /// An invented candidate.
    Trial,
    /// The vacancy as candidates would see it.
    Preview,
}

impl Room {
    /// Every room in the order of the work, with its name on screen.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Text, "Tekst"),
        (Self::Details, "Gegevens"),
        (Self::Sections(Vec::new()), "Inhoud"),
        (Self::Competencies(None), "Competenties"),
        (Self::Procedure, "Procedure"),
        (Self::Notes, "Opmerkingen"),
        (Self::Trial, "Proefdraaien"),
        (Self::Preview, "Voorbeeld"),
        (Self::Review, "Nakijken en bewaren"),
    ];

    /// The room without what is shown in it.
    #[must_use]
    pub fn whole(&self) -> Self {
        match self {
            Self::Sections(_) => Self::Sections(Vec::new()),
            Self::Competencies(_) => Self::Competencies(None),
            other => other.clone(),
        }
    }

    /// Its name on screen.
    pub fn name(&self) -> &'static str {
        let whole = self.whole();
        Self::ALL.into_iter().find(|(room, _)| *room == whole).map_or("", |(_, name)| name)
    }

    fn address(&self) -> String {
        match self {
            Self::Text => "tekst".into(),
            Self::Details => "gegevens".into(),
            Self::Sections(way) if way.is_empty() => "inhoud".into(),
            Self::Sections(way) => {
                let way: Vec<String> = way.iter().map(ToString::to_string).collect();
                format!("inhoud/{}", way.join("."))
            }
            Self::Competencies(None) => "competenties".into(),
            Self::Competencies(Some(number)) => format!("competenties/{number}"),
            Self::Procedure => "procedure".into(),
            Self::Notes => "opmerkingen".into(),
            Self::Review => "nakijken".into(),
            Self::Trial => "proefdraaien".into(),
            Self::Preview => "voorbeeld".into(),
        }
    }

    fn read(name: &str, rest: Option<&str>) -> Self {
        let number = |text: &str| text.parse::<usize>().ok().filter(|number| *number > 0);
        match name {
            "gegevens" => Self::Details,
            "inhoud" => {
                let way = rest.unwrap_or_default().split('.').map(number);
                Self::Sections(way.collect::<Option<_>>().unwrap_or_default())
            }
            "competenties" => Self::Competencies(rest.and_then(number)),
            "procedure" => Self::Procedure,
            "opmerkingen" => Self::Notes,
            "nakijken" => Self::Review,
            "proefdraaien" => Self::Trial,
            "voorbeeld" => Self::Preview,
            _ => Self::Text,
        }
    }
}

impl Route {
    /// The place that an address names; the beginning where it names none.
    pub fn read(address: &str) -> Self {
        let mut steps = address.strip_prefix("#/").unwrap_or_default().split('/');
        match steps.next() {
            Some(draft) if !draft.is_empty() => {
                Self::Draft(draft.to_owned(), Room::read(steps.next().unwrap_or_default(), steps.next()))
            }
            _ => Self::Begin,
        }
    }

    /// The address of the place.
    pub fn address(&self) -> String {
        match self {
            Self::Begin => "#/".into(),
            Self::Draft(id, room) => format!("#/{id}/{}", room.address()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Room, Route};

    #[test]
    fn every_place_has_an_address_that_leads_back_to_it() {
        let more = [Room::Sections(vec![2, 1]), Room::Competencies(Some(3))];
        for room in Room::ALL.into_iter().map(|(room, _)| room).chain(more) {
            let place = Route::Draft("a7".into(), room);
            assert_eq!(Route::read(&place.address()), place);
        }
        for nowhere in ["", "#", "#/", "#inhoud"] {
            assert_eq!(Route::read(nowhere), Route::Begin, "{nowhere}");
        }
        let first = Route::Draft("a7".into(), Room::Sections(Vec::new()));
        for odd in ["#/a7/inhoud/0", "#/a7/inhoud/x.1", "#/a7/inhoud/1.-1"] {
            assert_eq!(Route::read(odd), first, "{odd}");
        }
    }
}
