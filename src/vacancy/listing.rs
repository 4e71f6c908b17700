//! Where a competency is listed, and what each place says of it. The places need not agree.

use super::{Anchor, Cluster, Content, ListedIn};

/// What one place of the source says of a competency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing<'a> {
    /// The place.
    pub listed_in: ListedIn,
    /// The heading it stands below there.
    pub heading: &'a str,
    /// What that heading makes of it.
    pub cluster: Cluster,
    /// Its name there.
    pub name: &'a str,
    /// Its level there: the level given, or in the detail the level that has indicators.
    pub level: Option<u8>,
}

impl Content {
    /// Every place that lists this competency, in the order of the text.
    pub fn listings(&self, competency: &Anchor) -> Vec<Listing<'_>> {
        let lists = self.competency_lists().into_iter().flat_map(|list| {
            list.groups.iter().flat_map(move |group| {
                group.entries.iter().filter(move |entry| entry.competency == *competency).map(move |entry| {
                    Listing {
                        listed_in: list.listed_in,
                        heading: &group.heading,
                        cluster: group.cluster,
                        name: &entry.name,
                        level: entry.level,
                    }
                })
            })
        });
        let details =
            self.competency_details().into_iter().flat_map(|details| &details.groups).flat_map(|group| {
                group.competencies.iter().filter(|detail| detail.id == *competency).map(|detail| Listing {
                    listed_in: ListedIn::Detail,
                    heading: &group.heading,
                    cluster: group.cluster,
                    name: &detail.name,
                    level: detail.level_with_indicators().map(|level| level.number),
                })
            });
        lists.chain(details).collect()
    }

    /// The level that the job asks: that of the job description, else of the first place that gives one.
    pub fn required_level(&self, competency: &Anchor) -> Option<u8> {
        let listings = self.listings(competency);
        let given = |listing: &&Listing<'_>| listing.level.is_some();
        let job = listings.iter().filter(|listing| listing.listed_in == ListedIn::JobDescription).find(given);
        job.or_else(|| listings.iter().find(given)).and_then(|listing| listing.level)
    }

    /// The cluster that a filter uses: that of the job description, else of the first place that lists it.
    pub fn cluster(&self, competency: &Anchor) -> Option<Cluster> {
        let listings = self.listings(competency);
        let job = listings.iter().find(|listing| listing.listed_in == ListedIn::JobDescription);
        job.or(listings.first()).map(|listing| listing.cluster)
    }
}
