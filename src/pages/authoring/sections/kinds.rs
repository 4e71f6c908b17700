//! The kinds of blocks, in words, and a new block of each.

use super::techniques;
use crate::drafting::{blank_competency_details, blank_competency_list, has_list_of_job};
use crate::vacancy::{Anchor, Block, Chart, Content, Item, List, ListedIn, Node, SignOff, Signer};

/// A kind of block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    List,
    Knowledge,
    Chart,
    CompetencyList,
    CompetencyDetails,
    SignOff,
    Techniques,
    PassRule,
}

impl Kind {
    /// Every kind, the usual ones first.
    pub(super) const ALL: [Self; 9] = [
        Self::Paragraph,
        Self::List,
        Self::Knowledge,
        Self::CompetencyList,
        Self::CompetencyDetails,
        Self::Techniques,
        Self::PassRule,
        Self::Chart,
        Self::SignOff,
    ];

    /// The kind of a block.
    pub(super) const fn of(block: &Block) -> Self {
        match block {
            Block::Paragraph(_) => Self::Paragraph,
            Block::List(_) => Self::List,
            Block::Knowledge(_) => Self::Knowledge,
            Block::Chart(_) => Self::Chart,
            Block::CompetencyList(_) => Self::CompetencyList,
            Block::CompetencyDetails(_) => Self::CompetencyDetails,
            Block::SignOff(_) => Self::SignOff,
            Block::Techniques(_) => Self::Techniques,
            Block::PassRule(_) => Self::PassRule,
        }
    }

    /// What it is called.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Paragraph => "Alinea",
            Self::List => "Lijst met punten",
            Self::Knowledge => "Wat je moet kennen",
            Self::Chart => "Organogram",
            Self::CompetencyList => "Lijst van competenties",
            Self::CompetencyDetails => "Competenties voluit",
            Self::SignOff => "Ondertekening",
            Self::Techniques => "Proeven",
            Self::PassRule => "Wanneer je slaagt",
        }
    }

    /// What it is for.
    pub(super) const fn about(self) -> &'static str {
        match self {
            Self::Paragraph => "Gewone tekst, zonder opsomming.",
            Self::List => "Punten onder elkaar, elk met hetzelfde teken ervoor.",
            Self::Knowledge => "De lijst met kennis die gevraagd wordt. De pagina weet zo dat het kennis is.",
            Self::Chart => "Wie aan wie rapporteert. De pagina tekent het schema.",
            Self::CompetencyList => "De namen van de competenties, met het gevraagde niveau of zonder.",
            Self::CompetencyDetails => "De competenties met hun definitie, niveaus en voorbeelden.",
            Self::SignOff => "Wie tekent dat hij de functiebeschrijving gelezen heeft.",
            Self::Techniques => "De proeven van de selectie, zoals de tekst ze beschrijft.",
            Self::PassRule => "De zinnen die zeggen wanneer een kandidaat slaagt.",
        }
    }

    /// A new block of this kind.
    pub(super) fn fresh(self, content: &Content) -> Block {
        let list = |marker: &str| List { marker: marker.into(), items: vec![Item::default()] };
        match self {
            Self::Paragraph => Block::Paragraph(String::new()),
            Self::List => Block::List(list("–")),
            Self::Knowledge => Block::Knowledge(list("•")),
            Self::Chart => {
                let job = Node { id: Anchor::new("vak-1"), this_job: true, ..Node::default() };
                Block::Chart(Chart { nodes: vec![job], reports_to: Vec::new() })
            }
            Self::CompetencyList if has_list_of_job(content) => blank_competency_list(ListedIn::Overview),
            Self::CompetencyList => blank_competency_list(ListedIn::JobDescription),
            Self::CompetencyDetails => blank_competency_details(content),
            Self::SignOff => Block::SignOff(SignOff { signers: vec![Signer::default()] }),
            Self::Techniques => Block::Techniques(vec![techniques::fresh()]),
            Self::PassRule => Block::PassRule(vec![String::new()]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;
    use crate::drafting::blank_vacancy;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_has_a_name_of_its_own_and_makes_a_block_of_that_kind() {
        let content = blank_vacancy().content;
        let mut names = BTreeSet::new();
        for kind in Kind::ALL {
            assert_eq!(Kind::of(&kind.fresh(&content)), kind);
            assert!(names.insert(kind.name()), "{kind:?}");
        }
    }
}
