//! Where in a JSON text a byte stands: the steps from the outermost value to the one that is read there.

use crate::vacancy::Step;

/// A value around the place.
enum Around {
    /// An object: the name that was read, and the field whose value is read.
    Object { name: Option<String>, field: Option<String> },
    /// A list: the number of the value that is read, from 1.
    List { nth: usize },
}

/// The steps to the value that a reader is at, or has just read, after so many bytes of a sound JSON text.
/// A name of a field is no step before its colon.
pub(super) fn place_after(text: &str, bytes: usize) -> Vec<Step> {
    let text = text.get(..bytes).unwrap_or(text);
    let mut around = Vec::new();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let length = match sign {
            '"' => string_length(rest),
            '{' | '[' | '}' | ']' | ':' | ',' => 1,
            sign if sign.is_whitespace() => sign.len_utf8(),
            _ => rest.find([',', '}', ']', ' ', '\t', '\r', '\n']).unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(length);
        read(token, &mut around);
        rest = after;
    }
    let steps = around.into_iter().filter_map(|around| match around {
        Around::Object { field, .. } => field.map(Step::Field),
        Around::List { nth } => Some(Step::Nth(nth)),
    });
    steps.collect()
}

fn read(token: &str, around: &mut Vec<Around>) {
    match (token, around.last_mut()) {
        ("{", _) => around.push(Around::Object { name: None, field: None }),
        ("[", _) => around.push(Around::List { nth: 1 }),
        ("}" | "]", _) => drop(around.pop()),
        (":", Some(Around::Object { name, field })) => *field = name.take(),
        (",", Some(Around::Object { field, .. })) => *field = None,
        (",", Some(Around::List { nth })) => *nth += 1,
        (token, Some(Around::Object { name, field: None })) if token.starts_with('"') => {
            *name = serde_json::from_str(token).ok();
        }
        _ => {}
    }
}

/// The length of the string at the start of a text, with its quotes; of all of it where it does not end.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str) -> String {
        let words = place_after(text, text.len()).into_iter().map(|step| match step {
            Step::Field(name) => name,
            Step::Nth(nth) => nth.to_string(),
        });
        words.collect::<Vec<_>>().join("/")
    }

    #[test]
    fn a_value_is_named_by_the_fields_and_numbers_on_the_way() {
        assert_eq!(after(r#"{"a": {"b": [1, {"c": "x""#), "a/b/2/c");
        assert_eq!(after(r#"{"a": {"b": [1, {"c": tru"#), "a/b/2/c");
        assert_eq!(after(r#"{"a": {"b": "#), "a/b");
        assert_eq!(after(r#"{"a": {"b": [1], "#), "a");
    }

    #[test]
    fn a_value_that_has_just_been_read_is_still_named() {
        assert_eq!(after(r#"{"a": {"b": 1}"#), "a");
        assert_eq!(after(r#"[{"b": 1}, {"b": 1}"#), "2");
    }

    #[test]
    fn a_name_that_is_being_read_is_no_step_yet() {
        assert_eq!(after(r#"{"a": {"b""#), "a");
        assert_eq!(after(r#"{"a": {"b":"#), "a/b");
    }

    #[test]
    fn signs_within_a_string_are_no_signs() {
        assert_eq!(after(r#"{"a{": ["}, \" [", "\\"#), "a{/2");
        assert_eq!(after(r#"{"a\"é": 1"#), "a\"é");
    }
}
