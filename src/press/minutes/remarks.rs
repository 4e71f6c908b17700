//! What the minutes say at their end: remarks, closing and adoption, and room to sign.

use super::committee::seated;
use super::{facts, said, section};
use crate::archive::{Block, Section, Signature};
use crate::rules::{Dossier, Finding, Note, Role};
use crate::wording;

/// The minority's view and objections, then reopenings, unequal panels and accepted warnings.
pub(super) fn remarks(dossier: &Dossier) -> Section {
    let reopenings = dossier.reopenings().iter().map(|one| wording::reopening(one, dossier));
    let accepted = |finding: &Finding| !finding.is_error() && dossier.accepted().contains(&finding.key());
    let warnings = dossier
        .findings()
        .into_iter()
        .filter(accepted)
        .map(|finding| format!("{} (bekeken en aanvaard)", wording::finding(&finding, dossier)));
    let leaves = dossier.announced().leaves().into_iter();
    let unequal = leaves.filter_map(|(part, _)| wording::unequal(&part.id, dossier));
    let lines: Vec<_> = reopenings.chain(unequal).chain(warnings).collect();
    let notes = [Note::MinorityOpinion, Note::Objections]
        .map(|note| said(wording::note(note), dossier.note(note).unwrap_or("Geen")));
    let mut blocks = vec![Block::Facts(notes.to_vec())];
    blocks.extend((!lines.is_empty()).then_some(Block::List(lines)));
    section("Opmerkingen", blocks)
}

/// Closing, opening again, closing anew, and adoption.
pub(super) fn conclusion(dossier: &Dossier) -> Section {
    section("Afsluiting en vaststelling", vec![facts(wording::conclusions(dossier))])
}

/// Room to sign for everyone on the committee; observers left before deliberation.
pub(super) fn signatures(dossier: &Dossier) -> Section {
    let signing = seated(dossier).into_iter().filter(|member| member.role != Role::Observer);
    let signatures = signing
        .map(|member| Signature { name: member.name.clone(), role: wording::role(member).into() })
        .collect();
    section("Handtekeningen", vec![Block::Signatures(signatures)])
}
