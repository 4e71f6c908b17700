//! What the access file says to the candidate whose it is.

use crate::rules::LEAST_FOR_DISTRIBUTION;

/// Above everything: what is in it and what is not.
pub const ACCESS_INTRODUCTION: &str = "Dit staat in het dossier over u en over uw proeven die gesloten zijn. Namen van andere mensen zijn vervangen: “beoordelaar 1” is overal dezelfde persoon.";

/// In the place of a comparison among few.
pub fn access_without_comparison() -> String {
    format!(
        "Met minder dan {LEAST_FOR_DISTRIBUTION} resultaten staat hier geen vergelijking: ze zou tonen wat iemand anders behaalde."
    )
}

/// Above the comparison: how to read it.
pub const ACCESS_COMPARISON: &str = "Hoeveel andere kandidaten meer, evenveel of minder punten kregen dan u. De punten van anderen staan er niet in.";
