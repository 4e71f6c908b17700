//! Law 7: print, then read, gives the same points and the same procedure back.

use crate::generate::{points, shape};
use proptest::prelude::*;
use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{Floor, Percent, Points};

proptest! {
    #[test]
    fn points_read_back_as_they_were_printed(hundredths in 0..=10_000_000_u32) {
        let printed = points(hundredths);
        prop_assert_eq!(printed.to_string().parse::<Points>(), Ok(printed));
    }

    #[test]
    fn floors_read_back_as_they_were_printed(share in 0..=10_000_u16, hundredths in 0..=10_000_000_u32) {
        let share = Floor::Share(Percent::from_hundredths(share).expect("at most 100 %"));
        for floor in [share, Floor::Points(points(hundredths))] {
            prop_assert_eq!(floor.to_string().parse::<Floor>(), Ok(floor));
        }
    }

    #[test]
    fn any_text_is_points_or_an_error_that_quotes_it(text in any::<String>()) {
        if let Err(error) = text.parse::<Points>() {
            prop_assert!(selectiewijzer::wording::points_error(&error).contains(text.trim()));
        }
    }

    #[test]
    fn procedures_read_back_as_they_were_printed(shape in shape()) {
        let announced = shape.announced(1);
        let printed = serde_json::to_string(&WireProcedure::from(&announced)).expect("JSON");
        let read: WireProcedure = serde_json::from_str(&printed).expect("the published format");
        prop_assert_eq!(read.draft().announce(), Ok(announced));
    }
}
