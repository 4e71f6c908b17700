//! How the scores of members lie on a part: of each by itself, and over the candidates whom all of them scored.

use super::distribution::Summary;
use super::gather::Gather;
use super::{Dossier, Exact, Leaf, MemberId, MemberScore, Part, Points, spread};
use std::collections::{BTreeMap, BTreeSet};

/// How members' scores lie on a part, as they are entered: marks where the part has marks, else points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelSpread {
    /// The most that a member can give.
    pub most: Points,
    /// Every member who scores apart or who scored, by identifier.
    pub members: Vec<MemberSpread>,
    /// How many candidates were scored by every member of these.
    pub common: usize,
    /// The widest spread over one candidate; `None` where nobody was scored by two.
    pub widest: Option<Points>,
    /// Over how many candidates the spread is above the limit.
    pub above: usize,
}

/// How the scores of one member lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberSpread {
    /// Who.
    pub member: MemberId,
    /// What the member's scores come down to; `None` without any.
    pub summary: Option<Summary>,
    /// The mean over the candidates whom every member scored: only there can members be compared. `None` without such
    /// candidates, and where there is nobody to compare with.
    pub common: Option<Exact>,
}

impl Dossier {
    /// How members' scores lie on a part; `None` where members do not score apart.
    pub(super) fn panel_spread(&self, part: &Part<Points>, leaf: &Leaf<Points>) -> Option<PanelSpread> {
        let scores: Vec<BTreeMap<MemberId, i128>> = self.given(part, leaf).map(|(_, given)| given).collect();
        let given = scores.iter().flat_map(BTreeMap::keys);
        let members: BTreeSet<MemberId> = leaf.members.iter().chain(given).cloned().gather();
        if members.is_empty() || !leaf.has_points() {
            return None;
        }
        // Who gave nothing yet must not keep the others from being compared.
        let judging: BTreeSet<&MemberId> = scores.iter().flat_map(BTreeMap::keys).gather();
        let by_all = |given: &&BTreeMap<MemberId, i128>| judging.iter().all(|id| given.contains_key(*id));
        let common: Vec<_> = scores.iter().filter(|_| judging.len() > 1).filter(by_all).collect();
        let one = |member: MemberId| {
            let mut own: Vec<i128> = scores.iter().filter_map(|given| given.get(&member).copied()).collect();
            own.sort_unstable();
            let sum: i128 = common.iter().filter_map(|given| given.get(&member)).sum();
            let compared = judging.contains(&member) && !common.is_empty();
            let mean = compared.then(|| Exact::new(sum, 100 * common.len() as i128));
            MemberSpread { summary: Summary::of(&own, 100), common: mean, member }
        };
        let widths: Vec<Points> = self.given(part, leaf).filter_map(|(width, _)| width).collect();
        Some(PanelSpread {
            most: leaf.most_entered(),
            common: common.len(),
            widest: widths.iter().copied().max(),
            above: widths.iter().filter(|width| self.is_wide(**width, leaf.most_entered())).count(),
            members: members.into_iter().map(one).collect(),
        })
    }

    /// Of everyone who takes part: how far members lie apart, where two of them scored, and what each gave in hundredths.
    fn given(
        &self,
        part: &Part<Points>,
        leaf: &Leaf<Points>,
    ) -> impl Iterator<Item = (Option<Points>, BTreeMap<MemberId, i128>)> {
        let contested = self.procedure_is_contested();
        let panel = leaf.members.clone();
        self.candidates().into_iter().filter(move |one| one.takes_part() && !contested).filter_map(
            move |one| {
                let mut scores = one.cells.get(&part.id)?.readable_members();
                scores.retain(|member, _| panel.is_empty() || panel.contains(member));
                let apart = spread(&scores).filter(|(_, count)| *count > 1).map(|(width, _)| width);
                let points = scores.into_iter().filter_map(|(member, score)| match score {
                    MemberScore::Points(points) => Some((member, i128::from(points.hundredths()))),
                    MemberScore::Recused | MemberScore::NotPresent => None,
                });
                Some((apart, points.gather()))
            },
        )
    }
}
