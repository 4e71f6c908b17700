//! The selection programme as a picture, drawn from the announced procedure.

use crate::components::{ProgramPart, ProgramWhole};
use crate::rules::{AnnouncedProcedure, Body, Floor, Part, Points};
use crate::vacancy::open_groups;
use crate::wording::{condition, floor, floor_on_whole, suitability_condition};

/// The parts of the picture: a leaf, or a group whose open maxima make one bar.
pub(super) fn parts(procedure: &AnnouncedProcedure) -> Vec<ProgramPart> {
    procedure.parts().iter().flat_map(drawn).collect()
}

/// The whole of the picture.
pub(super) fn whole(procedure: &AnnouncedProcedure) -> ProgramWhole {
    let maximum = procedure.max();
    let said = match procedure.total_floor() {
        Some(least) => format!("Samen {maximum} punten, {}", floor(least)),
        None => format!("Samen {maximum} punten"),
    };
    ProgramWhole { maximum, floor: procedure.total_floor().and_then(|least| mark(least, maximum)), said }
}

/// Every condition to pass, a sentence each.
pub(super) fn conditions(procedure: &AnnouncedProcedure) -> Vec<String> {
    let on_parts = procedure.parts().iter().flat_map(Part::all).filter_map(|part| match &part.body {
        Body::Leaf(leaf) if !leaf.has_points() => suitability_condition(&part.title, leaf),
        Body::Leaf(leaf) if leaf.raw_max.is_some() => {
            part.floor.map(|least| condition(&part.title, least, leaf.max, Points::HUNDREDTH))
        }
        _ => part.floor.map(|least| condition(&part.title, least, maximum(part), step(part))),
    });
    let on_whole = procedure.total_floor().map(|least| floor_on_whole(least, procedure.max()));
    on_parts.chain(on_whole).collect()
}

/// The titles of the groups whose points are not divided yet.
pub(super) fn undivided(procedure: &AnnouncedProcedure) -> Vec<String> {
    open_groups(procedure).iter().map(|group| group.title.to_owned()).collect()
}

fn drawn(part: &Part<Option<Points>>) -> Vec<ProgramPart> {
    match &part.body {
        Body::Group { parts, .. } if parts.iter().all(|part| maximum(part).is_some()) => {
            parts.iter().flat_map(drawn).collect()
        }
        Body::Group { max, parts } => vec![group(part, *max, parts)],
        // What has no points has no length in the picture; its condition says it.
        Body::Leaf(leaf) if !leaf.has_points() => Vec::new(),
        Body::Leaf(leaf) => leaf.max.map(|max| leaf_part(part, max, leaf.raw_max)).into_iter().collect(),
    }
}

fn leaf_part(part: &Part<Option<Points>>, maximum: Points, raw_max: Option<Points>) -> ProgramPart {
    let mut said = vec![format!("{maximum} punten")];
    said.extend(raw_max.map(|marks| format!("je krijgt een cijfer op {marks}, dat omgerekend wordt")));
    said.extend(part.floor.map(floor));
    let said = said.join(", ");
    ProgramPart {
        name: part.title.clone(),
        maximum,
        floor: part.floor.and_then(|least| mark(least, maximum)),
        said,
        undivided: None,
    }
}

fn group(part: &Part<Option<Points>>, maximum: Points, below: &[Part<Option<Points>>]) -> ProgramPart {
    let mut said = vec![format!("{maximum} punten samen")];
    said.extend(part.floor.map(floor));
    let floors = below.iter().filter_map(|part| {
        part.floor.map(|least| format!("{}: {}", part.title.to_lowercase(), floor(least)))
    });
    said.extend(floors);
    ProgramPart {
        name: part.title.clone(),
        maximum,
        floor: part.floor.and_then(|least| mark(least, maximum)),
        said: said.join("; "),
        undivided: Some("verdeling nog niet bekend".into()),
    }
}

/// Where a floor is marked.
fn mark(least: Floor, maximum: Points) -> Option<Points> {
    u32::try_from(least.of(maximum, Points::HUNDREDTH).0).ok().and_then(Points::from_hundredths)
}

fn maximum(part: &Part<Option<Points>>) -> Option<Points> {
    match &part.body {
        Body::Leaf(leaf) => leaf.max,
        Body::Group { max, .. } => Some(*max),
    }
}

fn step(part: &Part<Option<Points>>) -> Points {
    match &part.body {
        Body::Leaf(leaf) => leaf.step,
        Body::Group { .. } => Points::HUNDREDTH,
    }
}
