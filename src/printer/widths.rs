//! How wide the columns of a table are.

/// What the text of a column asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Wish {
    /// The widest part that is not broken.
    pub(super) least: f32,
    /// All of it on one line.
    pub(super) most: f32,
    /// Whether it stays as narrow as it can: numbers read best close to each other.
    pub(super) narrow: bool,
}

impl Wish {
    pub(super) fn with(self, other: Self) -> Self {
        let narrow = self.narrow && other.narrow;
        Self { least: self.least.max(other.least), most: self.most.max(other.most), narrow }
    }
}

/// Divides the room: every column has its least, and what is left goes where lines are longest. Where not even the least
/// fits, every column has its share, and words are cut.
pub(super) fn divide(wishes: &[Wish], room: f32) -> Vec<f32> {
    // One long word must not take the room of all others.
    let cap = room * 0.4;
    let least: Vec<f32> = wishes.iter().map(|wish| wish.least.min(cap)).collect();
    let needed: f32 = least.iter().sum();
    if needed >= room {
        return least.iter().map(|least| least * room / needed).collect();
    }
    let wanted: Vec<f32> =
        wishes.iter().zip(&least).map(|(wish, least)| (wish.most - least).max(0.0)).collect();
    let all: f32 = wanted.iter().sum();
    let left = room - needed;
    let share = if all > 0.0 { left / all } else { 0.0 };
    if share >= 1.0 {
        // Everything fits on one line: the rest of the room goes to the column with most words.
        let mut widths: Vec<f32> = least.iter().zip(&wanted).map(|(least, wanted)| least + wanted).collect();
        let rest = room - widths.iter().sum::<f32>();
        let wide = wishes.iter().enumerate().filter(|(_, wish)| !wish.narrow);
        let wide = wide.max_by(|(_, left), (_, right)| left.most.total_cmp(&right.most));
        if let Some(width) = widths.get_mut(wide.map_or(0, |(at, _)| at)) {
            *width += rest;
        }
        return widths;
    }
    least.iter().zip(&wanted).map(|(least, wanted)| wanted.mul_add(share, *least)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Wish, divide};

    fn sum(widths: &[f32]) -> f32 {
        widths.iter().sum()
    }

    const fn wish(least: f32, most: f32) -> Wish {
        Wish { least, most, narrow: false }
    }

    #[test]
    fn the_room_is_always_filled_and_never_more() {
        for wishes in [
            vec![wish(10.0, 20.0), wish(10.0, 30.0)],
            vec![wish(50.0, 400.0), wish(20.0, 20.0), wish(60.0, 900.0)],
            vec![wish(5000.0, 5000.0), wish(20.0, 20.0)],
            vec![wish(90.0, 90.0); 12],
        ] {
            let widths = divide(&wishes, 400.0);
            assert!((sum(&widths) - 400.0).abs() < 0.1, "{widths:?}");
            assert!(widths.iter().all(|width| *width > 0.0), "{widths:?}");
        }
    }

    #[test]
    fn a_column_has_its_longest_word_where_there_is_room() {
        let widths = divide(&[wish(50.0, 400.0), wish(60.0, 60.0)], 300.0);
        assert!(widths[0] >= 50.0 && widths[1] >= 59.9, "{widths:?}");
    }
}
