//! Reads wire types from a [`Value`], as this program writes them: an object is an object, never a list of its fields.
//!
//! serde reads a structure from a list of its fields too. No file of ours has ever had that, and the code for it is as
//! much again as the rest of the reading.

use serde::Deserializer;
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Error as _, IntoDeserializer, Unexpected, Visitor};
use serde_json::{Error, Map, Value};

/// What is said where something else stands than an object or a word.
const NO_VARIANT: &str = "string or map";

/// A wire type from a value.
///
/// # Errors
/// What is wrong with the value.
pub fn read_value<T: DeserializeOwned>(value: &Value) -> Result<T, Error> {
    T::deserialize(Stored(value))
}

/// A value that a wire type is read from.
#[derive(Clone, Copy)]
pub(super) struct Stored<'a>(pub(super) &'a Value);

impl<'de> IntoDeserializer<'de, Error> for Stored<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// A field of an object, by name.
type Field<'a> = (&'a str, Stored<'a>);

/// The fields of an object.
type Fields<'a> = std::iter::Map<serde_json::map::Iter<'a>, fn((&'a String, &'a Value)) -> Field<'a>>;

fn fields(map: &Map<String, Value>) -> MapDeserializer<'_, Fields<'_>, Error> {
    fn field<'a>((name, value): (&'a String, &'a Value)) -> Field<'a> {
        (name, Stored(value))
    }
    MapDeserializer::new(map.iter().map(field))
}

impl Stored<'_> {
    /// What stands here, where something else was expected.
    fn refused(self, expected: &dyn serde::de::Expected) -> Error {
        let found = match self.0 {
            Value::Null => Unexpected::Unit,
            Value::Bool(found) => Unexpected::Bool(*found),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(found), _) => Unexpected::Unsigned(found),
                (None, Some(found)) => Unexpected::Signed(found),
                (None, None) => Unexpected::Float(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => Unexpected::Str(text),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        };
        Error::invalid_type(found, expected)
    }
}

/// What has no parts is read as `serde_json` reads it.
macro_rules! as_the_value_does {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.0.$method(visitor)
        }
    )+};
}

impl<'de> Deserializer<'de> for Stored<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.0.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Object(map) => visitor.visit_map(fields(map)),
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(all) => {
                let mut values = SeqDeserializer::new(all.iter().map(Stored));
                let read = visitor.visit_seq(&mut values)?;
                values.end().map(|()| read)
            }
            _ => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _length: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Value::Object(map) if map.len() == 1 => {
                visitor.visit_enum(MapAccessDeserializer::new(fields(map)))
            }
            Value::Object(_) => Err(Error::invalid_value(Unexpected::Map, &"map with a single key")),
            Value::String(word) => visitor.visit_enum(word.as_str().into_deserializer()),
            _ => Err(self.refused(&NO_VARIANT)),
        }
    }

    as_the_value_does! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8
        deserialize_u16 deserialize_u32 deserialize_u64 deserialize_f32 deserialize_f64 deserialize_char
        deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf deserialize_unit
        deserialize_identifier deserialize_ignored_any
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.0.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }
}
