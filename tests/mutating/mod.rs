//! Inputs that were changed at random: the same ones in every run, so that what is found can be found again.

/// A source of chances that gives the same ones for the same seed (splitmix64).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `most`; 0 where that is 0.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        let most = u64::try_from(most).expect("a length");
        if most == 0 { 0 } else { usize::try_from(self.next() % most).expect("a length") }
    }
}

/// What breaks parsers: ends of ranges, signs of formats, letters that are more than one byte or none.
const PIECES: [&[u8]; 24] = [
    b"",
    b"0",
    b"-1",
    b"99999999999999999999",
    b"1e308",
    b"NaN",
    b"\"",
    b"\\",
    b"{",
    b"]",
    b";",
    b"\t",
    b"\n",
    b"\0",
    b"%",
    b"%FF",
    b"/",
    b"#",
    b"&#0;",
    b"<",
    b"\xff",
    b"\xed\xa0\x80",
    "\u{202e}".as_bytes(),
    "½é".as_bytes(),
];

/// One of the samples, changed in one to four places: bytes turned, taken out, doubled, cut off, or replaced by a piece.
pub(crate) fn mutated(chance: &mut Chance, samples: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = samples[chance.below(samples.len())].clone();
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + chance.below(12)).min(bytes.len());
        match chance.below(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            3 => bytes.truncate(at),
            4 => {
                let other = &samples[chance.below(samples.len())];
                let from = chance.below(other.len() + 1);
                let to = (from + chance.below(40)).min(other.len());
                bytes.splice(at..end, other[from..to].to_vec());
            }
            _ => drop(bytes.splice(at..end, PIECES[chance.below(PIECES.len())].iter().copied())),
        }
    }
    bytes
}

/// How many inputs each parser gets: few here, a million by `make faults`.
pub(crate) fn count(here: usize) -> usize {
    std::env::var("MUTATED_INPUTS").map_or(here, |count| count.parse().expect("a number"))
}

/// Gives every input to a parser, which says whether it took it. Some are taken and some refused, else nothing was tried.
pub(crate) fn all(name: &str, here: usize, samples: &[Vec<u8>], mut parser: impl FnMut(&[u8]) -> bool) {
    let mut chance = Chance::of(20_261_129);
    let (mut taken, count) = (0, count(here));
    for _ in 0..count {
        taken += usize::from(parser(&mutated(&mut chance, samples)));
    }
    println!("{name}: {count} mutated inputs, {taken} read, {} refused", count - taken);
    assert!(taken > 0 && taken < count, "{name}: {taken} of {count} were read");
}

/// The same for a parser of texts: what is no text is what a browser makes of it.
pub(crate) fn all_texts(name: &str, here: usize, samples: &[&str], mut parser: impl FnMut(&str) -> bool) {
    let samples: Vec<Vec<u8>> = samples.iter().map(|text| text.as_bytes().to_vec()).collect();
    all(name, here, &samples, |bytes| parser(&String::from_utf8_lossy(bytes)));
}
