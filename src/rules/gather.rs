//! Collecting into maps and sets, one at a time.
//!
//! `collect` into a map or a set of the standard library brings a whole sort along for each kind of map: a fifth of the
//! engine was sorting. Put in one by one, the same map is made by code that is there already.

/// Gathers what an iterator gives into a map or a set; of two with the same key the last one stays, as with `collect`.
pub trait Gather: Iterator + Sized {
    /// All of it.
    fn gather<All: Default + Extend<Self::Item>>(self) -> All {
        let mut all = All::default();
        all.extend(self);
        all
    }

    /// All of it, or the first error.
    ///
    /// # Errors
    /// The first error that the iterator gives.
    fn try_gather<Item, Error, All: Default + Extend<Item>>(self) -> Result<All, Error>
    where
        Self: Iterator<Item = Result<Item, Error>>,
    {
        let mut all = All::default();
        for item in self {
            all.extend([item?]);
        }
        Ok(all)
    }
}

impl<Items: Iterator> Gather for Items {}
