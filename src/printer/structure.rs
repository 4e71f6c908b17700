//! What everything on paper is, as a tree: for who listens to it, and for who copies text out of it.

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};
use std::num::NonZeroU16;

/// What something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Section,
    /// A heading with its level and words.
    Heading(u16, String),
    Paragraph,
    /// A list, and whether it has bullets.
    List(bool),
    Item,
    Label,
    Body,
    Table,
    Head,
    Rows,
    Row,
    ColumnHead,
    RowHead,
    /// A head over all columns, of so many.
    GroupHead(usize),
    Cell,
}

/// A place in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place(usize);

/// A line of text in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leaf(pub(super) usize);

enum Part {
    Place(Place),
    Leaf(Leaf),
}

/// The tree, in the order of reading.
#[derive(Default)]
pub(super) struct Structure {
    places: Vec<(Role, Vec<Part>)>,
    roots: Vec<Place>,
    leaves: usize,
}

impl Structure {
    /// A place below another one, or at the root.
    pub(super) fn add(&mut self, role: Role, below: Option<Place>) -> Place {
        let place = Place(self.places.len());
        self.places.push((role, Vec::new()));
        match below {
            Some(above) => self.places[above.0].1.push(Part::Place(place)),
            None => self.roots.push(place),
        }
        place
    }

    /// A line of text at a place.
    pub(super) fn line(&mut self, place: Place) -> Leaf {
        let leaf = Leaf(self.leaves);
        self.leaves += 1;
        self.places[place.0].1.push(Part::Leaf(leaf));
        leaf
    }

    /// How many lines of text there are.
    pub(super) const fn lines(&self) -> usize {
        self.leaves
    }

    /// The tree as the PDF has it, once every line was drawn.
    pub(super) fn tree(&self, drawn: &[Option<Identifier>], language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for root in &self.roots {
            tree.push(self.group(*root, drawn));
        }
        tree
    }

    fn group(&self, place: Place, drawn: &[Option<Identifier>]) -> TagGroup {
        let (role, parts) = &self.places[place.0];
        let children = parts.iter().filter_map(|part| match part {
            Part::Place(below) => Some(Node::Group(self.group(*below, drawn))),
            Part::Leaf(leaf) => drawn.get(leaf.0).copied().flatten().map(Node::Leaf),
        });
        TagGroup::with_children(tag(role), children.collect())
    }
}

fn tag(role: &Role) -> TagKind {
    match role {
        Role::Section => Tag::Section.into(),
        Role::Heading(level, words) => {
            Tag::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), Some(words.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::List(true) => Tag::L(ListNumbering::Disc).into(),
        Role::List(false) => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::Head => Tag::THead.into(),
        Role::Rows => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Role::GroupHead(columns) => {
            let span = u32::try_from(*columns).ok().and_then(std::num::NonZeroU32::new);
            Tag::TH(TableHeaderScope::Both).with_col_span(span).into()
        }
        Role::Cell => Tag::TD.into(),
    }
}
