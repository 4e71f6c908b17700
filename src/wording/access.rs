//! What the access file says to the candidate whose it is.

/// Above everything: what is in it and what is not.
pub const ACCESS_INTRODUCTION: &str = "Dit is alles wat het dossier over u bevat voor de proeven die gesloten zijn. Namen van andere mensen zijn vervangen: “beoordelaar 1” is overal dezelfde persoon.";

/// Above the comparison: how to read it.
pub const ACCESS_COMPARISON: &str = "Hoeveel andere kandidaten meer, evenveel of minder punten kregen dan u. De punten van anderen staan er niet in.";
