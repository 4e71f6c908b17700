//! Wire to domain and back, field by field: a field that one side lacks does not compile.

use crate::vacancy::{Anchor, VacancyId};

/// Turns a wire value into its domain value, or back.
pub(super) trait Turn<T> {
    fn turn(self) -> T;
}

impl<From: Turn<To>, To> Turn<Vec<To>> for Vec<From> {
    fn turn(self) -> Vec<To> {
        self.into_iter().map(Turn::turn).collect()
    }
}

impl<From: Turn<To>, To> Turn<Option<To>> for Option<From> {
    fn turn(self) -> Option<To> {
        self.map(Turn::turn)
    }
}

macro_rules! same {
    ($($type:ty),*) => { $(impl Turn<$type> for $type { fn turn(self) -> $type { self } })* };
}
same!(String, bool, u8);

macro_rules! identifiers {
    ($($type:ident),*) => { $(
        impl Turn<$type> for String { fn turn(self) -> $type { $type::new(self) } }
        impl Turn<String> for $type { fn turn(self) -> String { self.to_string() } }
    )* };
}
identifiers!(Anchor, VacancyId);

/// A wire struct with the fields of its domain struct, and the way between them both ways.
macro_rules! wire_struct {
    ($(#[$meta:meta])* $wire:ident for $domain:ident { $($(#[$attribute:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $wire { $($(#[$attribute])* $field: $type,)* }

        impl Turn<$domain> for $wire {
            fn turn(self) -> $domain {
                let Self { $($field),* } = self;
                $domain { $($field: $field.turn()),* }
            }
        }

        impl Turn<$wire> for $domain {
            fn turn(self) -> $wire {
                let Self { $($field),* } = self;
                $wire { $($field: $field.turn()),* }
            }
        }
    };
}

/// A wire enum of words with the variants of its domain enum, and the way between them both ways.
macro_rules! wire_words {
    ($wire:ident for $domain:ident { $($variant:ident,)* }) => {
        #[derive(Clone, Copy, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(super) enum $wire { $($variant,)* }

        impl Turn<$domain> for $wire {
            fn turn(self) -> $domain { match self { $(Self::$variant => $domain::$variant,)* } }
        }

        impl Turn<$wire> for $domain {
            fn turn(self) -> $wire { match self { $(Self::$variant => $wire::$variant,)* } }
        }
    };
}

pub(super) use {wire_struct, wire_words};
