//! Which lines belong together: how far lines stand apart, how wide they run, and whether a sentence goes on.

use super::letters::{begins_small, goes_on, is_ended};
use super::lines::Line;
use super::marker::{Marker, marked};

/// How the lines of a text run.
pub(super) struct Flow {
    /// How many empty lines stand between two lines of one paragraph.
    apart: usize,
    /// For each line from which length on there was no room any more, where lines around it were broken at all.
    room: Vec<Option<usize>>,
}

/// How many broken lines on either side say how wide a line may run.
const AROUND: usize = 8;
/// So many have to agree.
const FEWEST: usize = 3;

impl Flow {
    /// How these lines run.
    pub(super) fn of(lines: &[Line<'_>]) -> Self {
        let broken: Vec<usize> =
            (1..lines.len()).filter(|at| is_broken(&lines[at - 1], &lines[*at])).map(|at| at - 1).collect();
        let mut times = [0_usize; 8];
        for line in &broken {
            times[lines[line + 1].gap.min(7)] += 1;
        }
        // The widest gap that is no exception: sentences go on over it again and again.
        let apart = (0..8).rev().find(|gap| times[*gap] * 7 > broken.len()).unwrap_or(0);
        let room = (0..lines.len())
            .map(|at| {
                let here = broken.partition_point(|line| *line < at);
                let (from, to) = (here.saturating_sub(AROUND), (here + AROUND).min(broken.len()));
                room(lines, &broken[from..to])
            })
            .collect();
        Self { apart, room }
    }

    /// Whether two lines stand as near to each other as those of one paragraph, or only a page ends between them.
    pub(super) fn is_near(&self, next: &Line<'_>) -> bool {
        next.new_page || next.gap <= self.apart
    }

    /// Whether the first word of the next line would have found no room on this one.
    fn is_full(&self, at: usize, line: &Line<'_>, next: &Line<'_>) -> bool {
        let room = self.room.get(at).copied().flatten();
        room.is_some_and(|room| with_first_word(line, next) > room)
    }

    /// Whether the paragraph goes on from the line at this place to the next one.
    pub(super) fn joins(&self, at: usize, line: &Line<'_>, next: &Line<'_>) -> bool {
        if is_hyphenated(line, next) {
            return self.is_near(next);
        }
        if let Some(marked) = marked(&next.words) {
            // A dash that a sentence has in its midst may come to stand at the beginning of a line.
            let in_sentence =
                marked.kind == Marker::Dash && begins_small(marked.words) && !is_ended(&line.words);
            return in_sentence && self.is_near(next) && self.is_full(at, line, next);
        }
        let is_full = self.is_full(at, line, next);
        match (is_ended(&line.words), goes_on(&next.words)) {
            (false, true) => self.is_near(next) || is_full,
            // A line in the midst of a sentence that does not end goes on, with a name.
            (false, false) => self.is_near(next) && (is_full || begins_small(&line.words)),
            // A new sentence may begin on the next line only because there was no room.
            (true, _) => self.is_near(next) && is_full,
        }
    }

    /// Whether a heading goes on from the line at this place to the next one.
    pub(super) fn heading_joins(&self, at: usize, line: &Line<'_>, next: &Line<'_>) -> bool {
        if !self.is_near(next) || marked(&next.words).is_some() {
            return false;
        }
        let small = begins_small(&next.words) && !is_ended(&line.words);
        is_hyphenated(line, next) || small || goes_on(&next.words) && self.is_full(at, line, next)
    }
}

/// How long a line is with the first word of the next one behind it.
fn with_first_word(line: &Line<'_>, next: &Line<'_>) -> usize {
    line.length + 1 + next.words.split(' ').next().unwrap_or_default().chars().count()
}

/// The length that fits, as these broken lines show: the longest of them fitted. Letters are not all as wide, so lines that
/// were broken sooner count too; but not much shorter ones, and not the few shortest, which were broken for another reason.
fn room(lines: &[Line<'_>], broken: &[usize]) -> Option<usize> {
    let longest = broken.iter().map(|line| lines[*line].length).max().filter(|_| broken.len() >= FEWEST)?;
    let long = broken.iter().filter(|line| lines[**line].length * 10 >= longest * 7);
    let mut too_long: Vec<usize> =
        long.map(|line| with_first_word(&lines[*line], &lines[line + 1])).collect();
    too_long.sort_unstable();
    too_long.get(too_long.len() / 5).map(|too_long| longest.min(too_long - 1))
}

/// Whether the line was certainly broken for want of room.
fn is_broken(line: &Line<'_>, next: &Line<'_>) -> bool {
    !next.new_page && begins_small(&next.words) && !is_ended(&line.words) && marked(&next.words).is_none()
}

/// Whether a word goes on over the end of the line.
pub(super) fn is_hyphenated(line: &Line<'_>, next: &Line<'_>) -> bool {
    let cut = || {
        let mut signs = line.words.chars().rev();
        signs.next().is_some_and(is_hyphen) && signs.next().is_some_and(char::is_alphabetic)
    };
    next.words.starts_with(char::is_alphabetic) && (line.soft_end || cut())
}

/// The signs that cut a word.
pub(super) const fn is_hyphen(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}' | '\u{2011}')
}
