//! Walking through the markup of a part: elements by their own names, whatever stands before the colon.

use crate::archive::NoBook;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// Something in the markup.
pub(super) enum Met<'a> {
    /// An element begins.
    Begins(Element<'a>),
    /// An element of this name ends.
    Ends(String),
    /// A text.
    Says(String),
}

/// An element with what is written in it.
pub(super) struct Element<'a>(BytesStart<'a>);

/// A walk through one part.
pub(super) struct Markup<'a> {
    reader: Reader<&'a [u8]>,
    part: &'a str,
}

impl<'a> Markup<'a> {
    /// At the beginning of a part.
    pub(super) fn of(part: &'a str, text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_comments = false;
        Self { reader, part }
    }

    /// What comes next; `None` at the end.
    ///
    /// # Errors
    /// The markup is broken.
    pub(super) fn next(&mut self) -> Result<Option<Met<'a>>, NoBook> {
        loop {
            let event = self.reader.read_event().map_err(|_| self.broken())?;
            return Ok(Some(match event {
                Event::Start(element) => Met::Begins(Element(element)),
                Event::End(element) => Met::Ends(own_name(element.local_name().as_ref())),
                Event::Text(text) => Met::Says(text.xml10_content().map_err(|_| self.broken())?.into_owned()),
                Event::CData(text) => {
                    Met::Says(text.xml10_content().map_err(|_| self.broken())?.into_owned())
                }
                Event::GeneralRef(sign) => Met::Says(sign_of(&sign).ok_or_else(|| self.broken())?),
                Event::Eof => return Ok(None),
                _ => continue,
            }));
        }
    }

    /// The text until the element of this name ends, texts of elements inside it too; `without` names one that is left out.
    ///
    /// # Errors
    /// The markup is broken.
    pub(super) fn text_until(&mut self, end: &str, without: &str) -> Result<String, NoBook> {
        let mut all = String::new();
        let (mut inside, mut left_out) = (0_usize, 0_usize);
        while let Some(met) = self.next()? {
            match met {
                Met::Begins(element) if element.is(without) => left_out += 1,
                Met::Ends(name) if name == without => left_out = left_out.saturating_sub(1),
                Met::Begins(element) if element.is(end) => inside += 1,
                Met::Ends(name) if name == end && inside == 0 => return Ok(all),
                Met::Ends(name) if name == end => inside -= 1,
                Met::Says(text) if left_out == 0 => all.push_str(&text),
                Met::Begins(_) | Met::Ends(_) | Met::Says(_) => {}
            }
        }
        Err(self.broken())
    }

    /// That this part is broken.
    pub(super) fn broken(&self) -> NoBook {
        NoBook::Broken(self.part.to_owned())
    }
}

impl Element<'_> {
    /// Whether it has this name.
    pub(super) fn is(&self, name: &str) -> bool {
        self.0.local_name().as_ref() == name.as_bytes()
    }

    /// What is written in it under a name.
    pub(super) fn says(&self, name: &str) -> Option<String> {
        let found = self
            .0
            .attributes()
            .with_checks(false)
            .filter_map(Result::ok)
            .find(|one| one.key.local_name().as_ref() == name.as_bytes())?;
        Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
    }

    /// Whether it says yes under a name.
    pub(super) fn agrees(&self, name: &str) -> bool {
        matches!(self.says(name).as_deref(), Some("1" | "true"))
    }
}

fn own_name(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The sign that a reference such as `&amp;` or `&#233;` stands for.
fn sign_of(sign: &BytesRef<'_>) -> Option<String> {
    if let Some(character) = sign.resolve_char_ref().ok()? {
        return Some(character.to_string());
    }
    resolve_predefined_entity(&sign.decode().ok()?).map(str::to_owned)
}
