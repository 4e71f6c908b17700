//! Values to JSON text and back, always by way of [`Value`]: one path to keep small, and keys in order.

use super::stored::read_value;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A value as JSON text; the same value gives the same text.
///
/// # Errors
/// Only for values that JSON has no form for; ours have one.
pub fn write_text<T: Serialize>(value: &T) -> serde_json::Result<String> {
    serde_json::to_value(value).map(|value| value.to_string())
}

/// A value from its JSON text.
///
/// # Errors
/// What is wrong with the text.
pub fn read_text<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let value: Value = serde_json::from_str(text)?;
    read_value(&value)
}
