//! How single values of the rules are written: as text, as mirrored types, in lists and in maps.
//!
//! [`Written`] stands in for serde's own traits, which the rules do not know. A field of a mirrored type names it
//! with `#[serde(with = "written")]`.

use super::WireProcedure;
use super::procedure::ToDutch;
use crate::rules::{
    AnnouncedProcedure, CandidateId, CandidateNumber, CriterionId, Date, Gather, Map, MemberId, Moment,
    PartId, Percent, Points, SessionId, SortedSet,
};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::marker::PhantomData;

/// A value of the rules that can be written and read back.
pub(super) trait Written: Sized {
    /// Writes it.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    /// Reads it back.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// For `#[serde(with = "written")]`.
pub(super) fn serialize<T: Written, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.write(serializer)
}

/// For `#[serde(with = "written")]`.
pub(super) fn deserialize<'de, T: Written, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(deserializer)
}

/// A borrowed value on its way out.
pub(super) struct Out<'a, T>(pub(super) &'a T);

impl<T: Written> Serialize for Out<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// A value on its way in.
pub(super) struct In<T>(pub(super) T);

impl<'de, T: Written> Deserialize<'de> for In<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(In)
    }
}

impl<T: Written> Written for Option<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(Out).serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<In<T>>::deserialize(deserializer)?.map(|found| found.0))
    }
}

impl<T: Written> Written for Vec<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Out))
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<In<T>>::deserialize(deserializer)?.into_iter().map(|found| found.0).collect())
    }
}

impl<T: Written + Ord> Written for SortedSet<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Out))
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<In<T>>::deserialize(deserializer)?.into_iter().map(|found| found.0).gather())
    }
}

impl<K: Identifier, T: Written> Written for Map<K, T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            map.serialize_entry(key.as_text(), &Out(value))?;
        }
        map.end()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

/// Reads a map entry by entry.
struct Entries<K, T>(PhantomData<(K, T)>);

impl<'de, K: Identifier, T: Written> de::Visitor<'de> for Entries<K, T> {
    type Value = Map<K, T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = Map::new();
        while let Some((key, In(value))) = entries.next_entry::<String, In<T>>()? {
            map.insert(K::of_text(key), value);
        }
        Ok(map)
    }
}

/// Values that are written as a text.
macro_rules! as_text {
    ($($name:ty),+) => {$(
        impl Written for $name {
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(|_| de::Error::custom(<$name as ToDutch>::explain(&text)))
            }
        }
    )+};
}
as_text!(Points, Date, Moment);

/// What may stand before a value in a map.
pub(super) trait Identifier: Ord {
    /// Its text.
    fn as_text(&self) -> &str;
    /// From its text, kept as it is.
    fn of_text(text: String) -> Self;
}

/// Identifiers are kept as they are.
macro_rules! as_identifier {
    ($($name:ty),+) => {$(
        impl Written for $name {
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(<$name>::new)
            }
        }

        impl Identifier for $name {
            fn as_text(&self) -> &str {
                self.as_str()
            }

            fn of_text(text: String) -> Self {
                Self::new(text)
            }
        }
    )+};
}
as_identifier!(PartId, CandidateId, MemberId, SessionId, CriterionId);

/// Types whose mirror was derived: `Candidate => WireCandidate`.
macro_rules! mirrored {
    ($($name:ty => $mirror:ty),+ $(,)?) => {$(
        impl $crate::archive::written::Written for $name {
            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <$mirror>::serialize(self, serializer)
            }

            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$mirror>::deserialize(deserializer)
            }
        }
    )+};
}
pub(super) use mirrored;

impl Written for CandidateNumber {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.get())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u32::deserialize(deserializer)?;
        Self::new(number).ok_or_else(|| {
            de::Error::custom(format!("{number} is geen kandidaatnummer; een nummer gaat van 1 tot 99999"))
        })
    }
}

impl Written for Percent {
    /// Hundredths of a percent, exact: 20 % is 2000.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.hundredths())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = u16::deserialize(deserializer)?;
        Self::from_hundredths(found)
            .ok_or_else(|| de::Error::custom(format!("{found} honderdsten is meer dan 100 %")))
    }
}

impl Written for String {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)
    }
}

impl Written for u8 {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*self)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u8::deserialize(deserializer)
    }
}

impl<A: Written, B: Written> Written for (A, B) {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (Out(&self.0), Out(&self.1)).serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <(In<A>, In<B>)>::deserialize(deserializer).map(|(one, other)| (one.0, other.0))
    }
}

impl Written for bool {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        bool::deserialize(deserializer)
    }
}

impl Written for AnnouncedProcedure {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WireProcedure::from(self).serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = WireProcedure::deserialize(deserializer)?;
        wire.draft().announce().map_err(|defects| {
            let count = defects.len();
            de::Error::custom(format!("de selectieprocedure klopt niet (aantal fouten: {count})"))
        })
    }
}

impl ToDutch for Date {
    fn explain(text: &str) -> String {
        format!("“{text}” is geen datum; schrijf jaar, maand en dag zoals \"2026-03-31\"")
    }
}

impl ToDutch for Moment {
    fn explain(text: &str) -> String {
        format!("“{text}” is geen tijdstip; schrijf bijvoorbeeld \"2026-11-24T14:03\"")
    }
}
