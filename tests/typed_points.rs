//! Points as people type them: what is read, and the sentence for what is not.

use selectiewijzer::rules::{Points, PointsError};
use selectiewijzer::wording::points_error;

const MAXIMUM: u32 = 3_000;

fn read(text: &str, step: u32) -> Result<Option<Points>, PointsError> {
    let points = |hundredths| Points::from_hundredths(hundredths).unwrap_or_default();
    Points::read(text, points(MAXIMUM), points(step))
}

fn sentence(text: &str, step: u32) -> String {
    match read(text, step) {
        Ok(points) => format!("read as {points:?}"),
        Err(error) => points_error(&error),
    }
}

#[test]
fn comma_and_point_both_separate_decimals() {
    let table = [
        ("12", 1_200),
        ("12,5", 1_250),
        ("12.5", 1_250),
        (" 12,50 ", 1_250),
        ("0", 0),
        ("0,25", 25),
        ("012", 1_200),
        ("\u{a0}12,5\u{a0}", 1_250),
        ("\u{202f}12,5", 1_250),
        ("\t7\n", 700),
        ("30", MAXIMUM),
        ("30,00", MAXIMUM),
        ("0000000000000000012", 1_200),
    ];
    for (typed, hundredths) in table {
        assert_eq!(read(typed, 1), Ok(Points::from_hundredths(hundredths)), "{typed:?}");
    }
}

#[test]
fn nothing_typed_is_open_and_not_zero() {
    for typed in ["", " ", "   ", "\u{a0}", "\t"] {
        assert_eq!(read(typed, 1), Ok(None), "{typed:?}");
    }
    assert_eq!(read("0", 1), Ok(Some(Points::ZERO)));
}

#[test]
fn more_than_the_maximum_names_the_maximum() {
    for typed in ["31", "30,01", "100000,01", "99999999999999999999"] {
        assert_eq!(sentence(typed, 1), format!("“{typed}” is meer dan het maximum van 30 punten."));
    }
}

#[test]
fn negative_points_do_not_exist_not_even_minus_zero() {
    for typed in ["-1", "-0", "-0,5", "\u{2212}1"] {
        assert_eq!(sentence(typed, 1), format!("“{typed}” is negatief. Punten zijn 0 of meer."));
    }
}

#[test]
fn three_decimals_are_too_many() {
    for typed in ["12,555", "12.500", "0,001"] {
        assert_eq!(
            sentence(typed, 1),
            format!("“{typed}” heeft meer dan twee cijfers na de komma. Gebruik er hoogstens twee.")
        );
    }
}

#[test]
fn a_step_is_kept() {
    assert_eq!(sentence("12,3", 50), "“12,3” is geen veelvoud van 0,5. Punten gaan hier per 0,5.");
    assert_eq!(sentence("12,3", 25), "“12,3” is geen veelvoud van 0,25. Punten gaan hier per 0,25.");
    assert_eq!(read("12,5", 50), Ok(Points::from_hundredths(1_250)));
    assert_eq!(read("12,25", 25), Ok(Points::from_hundredths(1_225)));
}

#[test]
fn anything_else_is_no_number_and_is_quoted() {
    let table = [
        "12,",
        ",5",
        "+5",
        "1.234,5",
        "1,2,3",
        "12 5",
        "1e3",
        "NaN",
        "½",
        "٣",
        "12punten",
        "twaalf",
        "12\u{a0}5",
        "--1",
        "-",
        ",",
        ".",
        "1/2",
        "0x10",
        "１２",
        "∞",
        "12,-5",
    ];
    for typed in table {
        let expected = format!("“{typed}” is geen getal. Typ een getal zoals 12 of 12,5.");
        assert_eq!(sentence(typed, 1), expected);
    }
}

#[test]
fn a_log_quotes_what_was_typed() {
    let why = |typed: &str| typed.parse::<Points>().expect_err("no points").to_string();
    assert_eq!(why("twaalf"), "\"twaalf\" is no number");
    assert_eq!(why("-1"), "\"-1\" is negative");
    assert_eq!(why("100000,01"), "\"100000,01\" is above the maximum");
}
