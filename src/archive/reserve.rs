//! The recruitment reserve as it stands in a file.

use super::written::{self, mirrored};
use crate::rules::{CandidateId, Date, Offer, OfferAnswer, Reserve, ReserveChange};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Reserve", deny_unknown_fields)]
struct WireReserve {
    #[serde(with = "written")]
    until: Date,
    body: String,
    #[serde(with = "written")]
    date: Date,
    reference: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Offer", deny_unknown_fields)]
struct WireOffer {
    job: String,
    #[serde(with = "written")]
    on: Date,
    #[serde(with = "written")]
    answer: Option<OfferAnswer>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "OfferAnswer", deny_unknown_fields)]
struct WireOfferAnswer {
    accepted: bool,
    #[serde(with = "written")]
    on: Date,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "ReserveChange", rename_all = "snake_case", deny_unknown_fields)]
enum WireReserveChange {
    Set {
        #[serde(with = "written")]
        reserve: Option<Reserve>,
    },
    Offer {
        #[serde(with = "written")]
        candidate: CandidateId,
        number: u32,
        #[serde(with = "written")]
        offer: Option<Offer>,
    },
}

mirrored! {
    Reserve => WireReserve,
    Offer => WireOffer,
    OfferAnswer => WireOfferAnswer,
    ReserveChange => WireReserveChange,
}
