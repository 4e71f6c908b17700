//! A thing in a draft that can be read and written, and its place in the file.

use crate::vacancy::{DraftVacancy, Place};
use std::sync::Arc;

type Read<T> = Arc<dyn for<'d> Fn(&'d DraftVacancy) -> Option<&'d T> + Send + Sync>;
type Write<T> = Arc<dyn for<'d> Fn(&'d mut DraftVacancy) -> Option<&'d mut T> + Send + Sync>;

/// A thing in a draft. It may be gone: what it was part of was removed, or is something else now.
///
/// ```
/// use selectiewijzer::drafting::{Spot, at};
/// use selectiewijzer::vacancy::DraftVacancy;
/// let title = at!(Spot::vacancy(), content "title" title);
/// let mut draft = DraftVacancy::default();
/// title.change(&mut draft, |title| *title = "Klerk".into());
/// assert_eq!(draft.content.title, "Klerk");
/// assert_eq!(title.id(), "veld-title");
/// ```
pub struct Spot<T: 'static> {
    place: Place,
    read: Read<T>,
    write: Write<T>,
}

impl<T> Clone for Spot<T> {
    fn clone(&self) -> Self {
        Self { place: self.place.clone(), read: self.read.clone(), write: self.write.clone() }
    }
}

impl Spot<DraftVacancy> {
    /// The vacancy as a whole.
    pub fn vacancy() -> Self {
        Self {
            place: Place::vacancy(),
            read: Arc::new(|draft| Some(draft)),
            write: Arc::new(|draft| Some(draft)),
        }
    }
}

impl<T> Spot<T> {
    /// A thing inside this one, at the same place or one step further.
    #[must_use]
    pub fn inside<U>(
        &self,
        name: Option<&str>,
        read: impl for<'t> Fn(&'t T) -> Option<&'t U> + Send + Sync + 'static,
        write: impl for<'t> Fn(&'t mut T) -> Option<&'t mut U> + Send + Sync + 'static,
    ) -> Spot<U> {
        let place = name.map_or_else(|| self.place.clone(), |name| self.place.field(name));
        let (outer_read, outer_write) = (self.read.clone(), self.write.clone());
        Spot {
            place,
            read: Arc::new(move |draft| read(outer_read(draft)?)),
            write: Arc::new(move |draft| write(outer_write(draft)?)),
        }
    }

    /// Where it stands in the file.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The identifier of its field on the page.
    pub fn id(&self) -> String {
        field_id(&self.place)
    }

    /// The thing itself, where it is there.
    pub fn read<'d>(&self, draft: &'d DraftVacancy) -> Option<&'d T> {
        (self.read)(draft)
    }

    /// Changes it, where it is there.
    pub fn change(&self, draft: &mut DraftVacancy, change: impl FnOnce(&mut T)) {
        if let Some(thing) = (self.write)(draft) {
            change(thing);
        }
    }
}

impl<T> Spot<Vec<T>> {
    /// The item with this index, from 0.
    #[must_use]
    pub fn item(&self, index: usize) -> Spot<T> {
        let (list_read, list_write) = (self.read.clone(), self.write.clone());
        Spot {
            place: self.place.item(index),
            read: Arc::new(move |draft| list_read(draft)?.get(index)),
            write: Arc::new(move |draft| list_write(draft)?.get_mut(index)),
        }
    }
}

impl<T> Spot<Option<T>> {
    /// What is there, where something is.
    #[must_use]
    pub fn there(&self) -> Spot<T> {
        self.inside(None, Option::as_ref, Option::as_mut)
    }
}

/// The identifier on the page of the field at a place.
pub fn field_id(place: &Place) -> String {
    use crate::vacancy::Step;
    let steps = place.steps().iter().map(|step| match step {
        Step::Field(name) => format!("-{name}"),
        Step::Nth(nth) => format!("-{nth}"),
    });
    std::iter::once("veld".to_owned()).chain(steps).collect()
}

/// The field of a thing: `at!(spot, "name" field)` one step further under the name that the file has for it, where a field
/// before it in the path has no step of its own (`at!(vacancy, content "title" title)`).
#[macro_export]
macro_rules! spot_at {
    ($spot:expr, $($way:ident)* $name:literal $field:ident) => {
        $spot.inside(Some($name), |it| Some(&it$(.$way)*.$field), |it| Some(&mut it$(.$way)*.$field))
    };
}
pub use spot_at as at;

#[cfg(test)]
mod tests {
    use super::{Spot, at};
    use crate::vacancy::{Block, DraftVacancy, Section};

    fn draft() -> DraftVacancy {
        let mut draft = DraftVacancy::default();
        draft.content.sections =
            vec![Section { blocks: vec![Block::Paragraph("een".into())], ..Section::default() }];
        draft
    }

    #[test]
    fn a_spot_leads_to_the_place_that_defects_name() {
        let mut draft = draft();
        let sections = at!(Spot::vacancy(), content "sections" sections);
        let short = at!(sections.item(0), "short" short);
        let defects = draft.clone().check().unwrap_err();
        assert!(defects.iter().any(|defect| defect.place == *short.place()));
        short.change(&mut draft, |short| *short = "De functie".into());
        assert_eq!(short.read(&draft).map(String::as_str), Some("De functie"));
        let defects = draft.check().unwrap_err();
        assert!(!defects.iter().any(|defect| defect.place == *short.place()));
        assert_eq!(short.id(), "veld-sections-1-short");
    }

    #[test]
    fn what_is_gone_is_neither_read_nor_written() {
        let mut draft = draft();
        let sections = at!(Spot::vacancy(), content "sections" sections);
        let gone = at!(sections.item(1), "short" short);
        let before = draft.clone();
        gone.change(&mut draft, |short| short.push('x'));
        assert_eq!(gone.read(&draft), None);
        assert_eq!(draft, before);
    }
}
