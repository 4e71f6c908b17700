//! The organisation chart (organogram): who reports to whom.

use super::Anchor;

/// The organisation chart as drawn in the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// The boxes, in the order of the source's text.
    pub nodes: Vec<Node>,
    /// The lines between them.
    pub reports_to: Vec<ReportsTo>,
}

/// A box of the chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// The identifier, unique within the chart.
    pub id: Anchor,
    /// What stands in the box.
    pub label: String,
    /// Whether this is the job of the vacancy.
    pub this_job: bool,
}

/// A line of the chart: one box reports to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportsTo {
    /// Who reports.
    pub from: Anchor,
    /// To whom.
    pub to: Anchor,
}

impl Chart {
    /// The box with this identifier.
    pub fn node(&self, id: &Anchor) -> Option<&Node> {
        self.nodes.iter().find(|node| node.id == *id)
    }

    /// The box that this one reports to, where the chart says so.
    pub fn chief(&self, of: &Anchor) -> Option<&Node> {
        self.reports_to.iter().find(|line| line.from == *of).and_then(|line| self.node(&line.to))
    }

    /// How many steps up there are from this box; ends after every box was seen, also in a loop.
    pub fn depth(&self, of: &Anchor) -> usize {
        let mut depth = 0;
        let mut id = of;
        while let Some(chief) = self.chief(id) {
            depth += 1;
            id = &chief.id;
            if depth > self.nodes.len() {
                break;
            }
        }
        depth
    }
}
