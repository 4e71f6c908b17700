//! What the parts of a procedure that is being drawn up add up to.

use crate::rules::{DraftPart, JudgedBy};

/// What parts add up to so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// The known maxima together, in hundredths of a point.
    pub hundredths: u64,
    /// How many of them have points of which the maximum is not filled in.
    pub open: usize,
}

/// What these parts add up to: the maximum of each, or what the parts below it add up to.
pub fn known_sum(parts: &[DraftPart]) -> Sum {
    parts.iter().fold(Sum::default(), |sum, part| {
        let Sum { hundredths, open } = match part.max {
            Some(max) => Sum { hundredths: max.hundredths().into(), open: 0 },
            None if !part.parts.is_empty() => known_sum(&part.parts),
            None => Sum { hundredths: 0, open: usize::from(part.judged_by == JudgedBy::Points) },
        };
        Sum { hundredths: sum.hundredths + hundredths, open: sum.open + open }
    })
}

#[cfg(test)]
mod tests {
    use super::{Sum, known_sum};
    use crate::rules::{DraftPart, JudgedBy, Points};

    fn leaf(id: &str, max: Option<u32>) -> DraftPart {
        DraftPart { id: id.into(), max: max.and_then(Points::from_hundredths), ..DraftPart::default() }
    }

    fn parts() -> Vec<DraftPart> {
        let parts = vec![leaf("gevalstudie", None), leaf("competentietest", Some(3_000))];
        let written = DraftPart { parts, ..leaf("schriftelijk", None) };
        let advice = DraftPart { judged_by: JudgedBy::Advice, ..leaf("advies", None) };
        vec![written, leaf("mondeling", Some(4_000)), advice]
    }

    #[test]
    fn a_group_without_a_maximum_counts_what_stands_below_it() {
        assert_eq!(known_sum(&parts()), Sum { hundredths: 7_000, open: 1 });
        let mut known = parts();
        known[0].max = Points::from_hundredths(6_000);
        assert_eq!(known_sum(&known), Sum { hundredths: 10_000, open: 0 });
    }
}
