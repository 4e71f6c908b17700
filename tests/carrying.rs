//! What is carried from tablet to tablet arrives as it left, or says what is wrong.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use selectiewijzer::archive::{
    FromCarrier, NoRecoveryKey, Opener, Reading, RecoveryKey, SealDefect, Strength, ToCarrier, TypedOver,
    is_sealed, read_sealed, typed_over,
};
use selectiewijzer::carrier::{
    Collection, MOST_FRAMES, Porter, Taken, TooLarge, draw, frames, light_of, open, read_codes, seal,
    squeeze, suggest, unpack,
};
use selectiewijzer::keeper::{MemoryShelf, MemoryVault};
use selectiewijzer::wording;
use std::collections::BTreeSet;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

const PHRASE: &str = "molen vijver kaas anker tulp";
const TEXT: &str =
    r#"{"kind":"selectiewijzer-dossier","content":{"title":"Projectmedewerker","name":"Gita Goed"}}"#;

/// The twins in memory never wait.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => panic!("a twin in memory that waits"),
    }
}

fn sealed(text: &str) -> (String, RecoveryKey) {
    now(seal(&MemoryVault::default(), text, PHRASE)).expect("a vault that works")
}

fn opened(text: &str, with: Opener) -> Result<String, SealDefect> {
    now(open(&MemoryVault::default(), text, &with))
}

fn by_phrase(text: &str, phrase: &str) -> Result<String, SealDefect> {
    opened(text, Opener::Passphrase(phrase.to_owned()))
}

fn by_key(text: &str, key: &str) -> Result<String, SealDefect> {
    opened(text, Opener::RecoveryKey(key.to_owned()))
}

/// A text that squeezing does not make smaller.
fn noise(bytes: usize) -> String {
    let mut state = 2_463_534_242_u32;
    (0..bytes)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            char::from(b'!' + u8::try_from(state % 90).unwrap_or(0))
        })
        .collect()
}

#[test]
fn a_sealed_text_opens_with_its_passphrase_and_with_its_recovery_key() {
    let (text, key) = sealed(TEXT);
    assert_eq!(by_phrase(&text, PHRASE).as_deref(), Ok(TEXT));
    assert_eq!(by_phrase(&text, &format!("  {PHRASE} ")).as_deref(), Ok(TEXT), "spaces around do not count");
    assert_eq!(by_key(&text, &key.on_paper()).as_deref(), Ok(TEXT));
    assert_eq!(by_key(&text, &key.on_paper().to_lowercase().replace('-', " ")).as_deref(), Ok(TEXT));
}

#[test]
fn what_stands_in_the_clear_says_only_how_to_open_it() {
    let (text, _) = sealed(TEXT);
    let wire: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let names = |value: &serde_json::Value| {
        value.as_object().map(|fields| fields.keys().cloned().collect::<Vec<_>>().join(" "))
    };
    assert_eq!(names(&wire).as_deref(), Some("check content format kind opens"));
    assert_eq!(
        names(&wire["opens"]).as_deref(),
        Some("by_passphrase by_recovery derivation iterations salt")
    );
    assert_eq!(wire["opens"]["iterations"], 600_000);
    for word in ["Projectmedewerker", "Gita", "dossier", "title"] {
        assert!(!text.contains(word), "{word} stands in the sealed text");
    }
}

#[test]
fn each_defect_of_a_sealed_file_has_its_own_sentence() {
    let (text, key) = sealed(TEXT);
    let other = RecoveryKey::new([9; 16]).on_paper();
    let mistyped = key.on_paper().replacen(['0', '1', '2', '3'], "9", 1);
    let newer = text.replacen("\"format\": 1", "\"format\": 7", 1);
    let damaged = text.replacen("\"iterations\": 600000", "\"iterations\": 600001", 1);
    let said = |result: Result<String, SealDefect>| wording::seal_defect(&result.expect_err("a defect"));
    let cases = [
        (by_phrase(&text, "molen vijver kaas anker roos"), "Deze wachtzin past niet."),
        (by_phrase(&text, &PHRASE.to_uppercase()), "Deze wachtzin past niet."),
        (
            by_phrase(&text[..text.len() / 2], PHRASE),
            "Dit verzegelde bestand is onvolledig: het einde ontbreekt.",
        ),
        (
            by_phrase(&newer, PHRASE),
            "Dit bestand is verzegeld met een nieuwere versie van Selectiewijzer (formaat 7).",
        ),
        (
            by_phrase(&damaged, PHRASE),
            "Dit verzegelde bestand is beschadigd: het is niet meer wat er bewaard werd.",
        ),
        (by_phrase(TEXT, PHRASE), "Dit bestand is niet verzegeld, of het is beschadigd."),
        (by_key(&text, &other), "Deze herstelsleutel past niet."),
        (by_key(&text, &mistyped), "Deze herstelsleutel klopt niet: er is een teken fout getypt."),
        (by_key(&text, "ABCD"), "Een herstelsleutel heeft 28 tekens, zeven groepen van vier. Je typte er 4."),
        (by_key(&text, "ABCU"), "“U” komt in geen enkele herstelsleutel voor."),
    ];
    let mut sentences = BTreeSet::new();
    for (result, begins) in cases {
        let sentence = said(result);
        assert!(sentence.starts_with(begins), "{sentence}");
        assert!(sentence.ends_with("Er is niets gewijzigd."), "{sentence}");
        sentences.insert(sentence);
    }
    assert_eq!(sentences.len(), 9, "two wrong passphrases say the same, all else differs");
}

#[test]
fn no_part_of_a_sealed_file_stands_in_for_another() {
    let (one, _) = sealed(TEXT);
    let wire: serde_json::Value = serde_json::from_str(&one).expect("JSON");
    let mut swapped = wire.clone();
    swapped["opens"]["by_passphrase"] = wire["opens"]["by_recovery"].clone();
    assert_eq!(by_phrase(&swapped.to_string(), PHRASE), Err(SealDefect::Damaged));
}

#[test]
fn a_recovery_key_on_paper_is_seven_groups_that_find_what_was_mistyped() {
    let paper = RecoveryKey::new(*b"0123456789abcdef").on_paper();
    assert_eq!(paper.len(), 34);
    assert!(paper.split('-').all(|group| group.len() == 4));
    assert_eq!(RecoveryKey::read(&paper).map(|key| *key.bytes()), Ok(*b"0123456789abcdef"));
    assert_eq!(RecoveryKey::read(""), Err(NoRecoveryKey::Length(0)));
    let at_other = |at: usize, other: char| {
        paper.char_indices().map(|(place, one)| if place == at { other } else { one }).collect::<String>()
    };
    let places = paper.char_indices().filter(|(_, one)| *one != '-');
    let slips: Vec<String> = places
        .flat_map(|(at, one)| {
            "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                .chars()
                .filter(move |other| *other != one)
                .map(move |other| (at, other))
        })
        .map(|(at, other)| at_other(at, other))
        .collect();
    let unseen = slips.iter().filter(|slip| RecoveryKey::read(slip).is_ok()).count();
    assert!(unseen * 200 < slips.len(), "{unseen} of {} single slips are not seen", slips.len());
}

#[test]
fn a_passphrase_is_judged_by_its_length_first() {
    let said = |passphrase: &str| wording::passphrase_strength(Strength::of(passphrase));
    assert_eq!(said(""), "Te kort: nog minstens 12 tekens.");
    assert_eq!(said("elf tekens "), "Te kort: nog minstens 2 tekens.");
    assert_eq!(said("abababababababab"), "Te eenvoudig: dezelfde tekens komen telkens terug.");
    assert!(said("twaalf teken").starts_with("Goed genoeg."));
    assert_eq!(said(PHRASE), "Sterk.");
}

#[test]
fn a_passphrase_that_was_thought_up_is_five_plain_words_and_strong() {
    let vault = MemoryVault::default();
    let (one, other) = (suggest(&vault).expect("chance"), suggest(&vault).expect("chance"));
    assert_ne!(one, other);
    for passphrase in [one, other] {
        let words: Vec<&str> = passphrase.split(' ').collect();
        assert_eq!(words.len(), 5);
        assert!(words.iter().all(|word| wording::PLAIN_WORDS.contains(word)));
        assert!(Strength::of(&passphrase).is_enough());
    }
    assert_eq!(
        wording::PLAIN_WORDS.iter().collect::<BTreeSet<_>>().len(),
        512,
        "every word stands there once"
    );
    assert!(wording::PLAIN_WORDS.iter().all(|word| word.chars().all(|one| one.is_ascii_lowercase())));
}

#[test]
fn check_characters_are_compared_as_people_type_them() {
    let said = |typed: &str| wording::typed_over(typed_over(typed, "K701A2M9"));
    assert_eq!(typed_over("k7ol a2m9", "K701A2M9"), TypedOver::Equal);
    assert_eq!(typed_over(" K70I-A2M9 ", "K701A2M9"), TypedOver::Equal);
    assert_eq!(typed_over("", "K701A2M9"), TypedOver::Nothing);
    assert_eq!(typed_over("K701", "K701A2M9"), TypedOver::More(4));
    assert_eq!(said("K701A2M9X").as_deref(), Some("Dat zijn te veel tekens: het zijn er acht."));
    let differs = said("K70B A2M9").expect("a difference");
    assert!(differs.starts_with("Het 4e teken verschilt: je typte “B”."), "{differs}");
    assert_eq!(typed_over("U", "U"), TypedOver::Differs { place: 1, typed: 'U' }, "no check character");
}

#[test]
fn a_text_that_needs_too_many_frames_says_how_many() {
    let TooLarge(needed) = frames(&noise(30_000)).expect_err("too large");
    assert!(needed > MOST_FRAMES);
    let mut porter = Porter::new(MemoryVault::default(), MemoryShelf::default());
    let FromCarrier::Impossible { words } = now(porter.answer(ToCarrier::Draw { text: noise(30_000) }))
    else {
        panic!("drawn")
    };
    assert!(words.contains(&format!("het zou {needed} beelden vragen")), "{words}");
}

#[test]
fn frames_of_another_text_and_what_is_no_frame_change_nothing() {
    let (mine, other) = (frames(&noise(900)).expect("small"), frames(&noise(1_800)).expect("small"));
    let mut collection = Collection::default();
    assert_eq!(collection.take("https://example.be"), Taken::NoFrame);
    assert_eq!(collection.take(&mine[0]), Taken::New);
    let before = collection.clone();
    for foreign in ["", "SW1", "SW1/A/1/1/", "SW1/AAAAAAAA/0/2/A", "SW1/AAAAAAAA/3/2/A", "SW2/AAAAAAAA/1/1/A"]
    {
        assert_eq!(collection.take(foreign), Taken::NoFrame, "{foreign}");
    }
    assert_eq!(collection.take(&other[0]), Taken::Foreign);
    assert_eq!(collection, before);
}

#[test]
fn a_frame_that_is_missing_is_named() {
    assert_eq!(wording::frames_missing(&[4]).as_deref(), Some("Alleen beeld 4 ontbreekt nog."));
    assert_eq!(wording::frames_missing(&[2, 4, 9]).as_deref(), Some("Nog te lezen: beeld 2, 4 en 9."));
    assert_eq!(wording::frames_missing(&[]), None);
    assert_eq!(wording::frames_read(7, 12), "7 van 12 beelden gelezen.");
}

#[test]
fn frames_that_do_not_fit_together_are_refused() {
    let mut shown = frames(&noise(900)).expect("small");
    let last = shown.len() - 1;
    let shorter = shown[last].len() - 8;
    shown[last].truncate(shorter);
    let mut porter = Porter::new(MemoryVault::default(), MemoryShelf::default());
    let answers: Vec<FromCarrier> =
        shown.iter().map(|frame| porter.saw(std::slice::from_ref(frame))).collect();
    assert_eq!(answers[last], FromCarrier::Impossible { words: wording::frames_do_not_fit() });
    assert_eq!(now(porter.answer(ToCarrier::BeginReading)), FromCarrier::Reading(Reading::default()));
}

/// A QR code as a camera sees it: dots a square, on grey paper, four bytes a dot.
fn photographed(text: &str, dots: usize) -> (usize, Vec<u8>) {
    let code = draw(text).expect("fits in a code");
    let side = usize::try_from(code.size).expect("small") * dots;
    let mut light = vec![230_u8; side * side];
    for run in code.path.split('M').skip(1) {
        let numbers: Vec<usize> =
            run.split(|one: char| !one.is_ascii_digit()).filter_map(|one| one.parse().ok()).collect();
        let (x, y, width) = (numbers[0], numbers[1], numbers[2]);
        for row in y * dots..(y + 1) * dots {
            light[row * side + x * dots..row * side + (x + width) * dots].fill(25);
        }
    }
    (side, light.iter().flat_map(|light| [*light, *light, *light, 255]).collect())
}

#[test]
fn frames_drawn_as_qr_codes_are_read_from_a_picture() {
    let text = noise(1_500);
    let (sealed, _) = sealed(&text);
    let mut porter = Porter::new(MemoryVault::default(), MemoryShelf::default());
    let shown = frames(&sealed).expect("small");
    assert!(shown.len() > 3);
    let mut last = FromCarrier::Whole;
    for frame in shown.iter().rev() {
        let (side, dots) = photographed(frame, 3);
        assert_eq!(read_codes(side, side, &light_of(&dots)).first(), Some(frame));
        last = porter.look(side, side, &dots);
    }
    let FromCarrier::Reading(Reading { text: Some(whole), read, of, .. }) = last else { panic!("{last:?}") };
    assert_eq!((read, of), (shown.len(), shown.len()));
    assert_eq!(by_phrase(&whole, PHRASE).as_deref(), Ok(text.as_str()));
}

#[test]
fn a_picture_without_a_code_reads_nothing() {
    assert!(read_codes(64, 64, &[128; 64 * 64]).is_empty());
    assert!(read_codes(64, 64, &[0; 10]).is_empty(), "half a picture");
    assert!(read_codes(0, 0, &[]).is_empty());
}

#[test]
fn a_test_entry_is_kept_until_it_is_wiped_and_a_full_storage_is_said() {
    let shelf = MemoryShelf::default();
    let porter = || Porter::new(MemoryVault::default(), shelf.clone());
    let entry = |entry: Option<&str>| FromCarrier::Entry { entry: entry.map(str::to_owned) };
    assert_eq!(now(porter().answer(ToCarrier::ReadEntry)), entry(None));
    assert_eq!(now(porter().answer(ToCarrier::WriteEntry { entry: "12".into() })), entry(Some("12")));
    assert_eq!(
        now(porter().answer(ToCarrier::ReadEntry)),
        entry(Some("12")),
        "another porter, as after a reload"
    );
    assert_eq!(now(porter().answer(ToCarrier::WipeEntry)), entry(None));
    assert_eq!(now(porter().answer(ToCarrier::ReadEntry)), entry(None));
    shelf.fill(true);
    let FromCarrier::Impossible { words } = now(porter().answer(ToCarrier::WriteEntry { entry: "1".into() }))
    else {
        panic!("kept in a full storage")
    };
    assert!(words.starts_with("De opslag van deze browser is vol."), "{words}");
}

proptest! {
    /// Whatever the text and the passphrase: sealed and opened, nothing changed.
    #[test]
    fn sealing_and_opening_gives_the_same_text(text in "\\PC{0,400}", phrase in "\\PC{1,40}") {
        let (sealed, key) = now(seal(&MemoryVault::default(), &text, &phrase)).expect("a vault that works");
        prop_assert!(is_sealed(&sealed));
        prop_assert_eq!(by_phrase(&sealed, &phrase), Ok(text.clone()));
        prop_assert_eq!(by_key(&sealed, &key.on_paper()), Ok(text));
    }

    /// A sealed file with one character changed, left out or put in is a named defect or says exactly what it said.
    #[test]
    fn a_changed_sealed_file_never_opens_as_something_else(at in 0_usize..2000, with in "\\PC?", cut in 0_usize..3) {
        let (text, _) = sealed(TEXT);
        let all: Vec<char> = text.chars().collect();
        let at = at % all.len();
        let changed: String = all[..at].iter().collect::<String>() + &with + &all[(at + cut).min(all.len())..].iter().collect::<String>();
        match by_phrase(&changed, PHRASE) {
            Ok(same) => prop_assert_eq!(same, TEXT),
            Err(defect) => prop_assert!(wording::seal_defect(&defect).ends_with("Er is niets gewijzigd.")),
        }
    }

    /// No text makes the parsers stop.
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,300}") {
        let _ = (read_sealed(&text), RecoveryKey::read(&text), typed_over(&text, "K701A2M9"));
        let _ = Collection::default().take(&text);
    }

    /// Any bytes are squeezed text or refused.
    #[test]
    fn any_bytes_unpack_or_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = unpack(&bytes);
    }

    /// Frames may be read in any order, any number of times; before the last one nothing is whole and the missing ones are named.
    #[test]
    fn frames_in_any_order_and_repeated_give_the_text(text in "[a-z0-9]{1,4000}", order in any::<u64>(), again in 0_usize..5) {
        let mut shown = frames(&text).expect("small");
        let whole = shown.clone();
        let mut state = order | 1;
        for at in (1..shown.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            shown.swap(at, usize::try_from(state >> 33).expect("64 bits") % (at + 1));
        }
        let mut collection = Collection::default();
        for (count, frame) in shown.iter().enumerate() {
            prop_assert_eq!(collection.text(), None);
            prop_assert_eq!(collection.take(frame), Taken::New);
            for _ in 0..again {
                prop_assert_eq!(collection.take(frame), Taken::Again);
            }
            let missing: Vec<usize> = (1..=whole.len()).filter(|number| !shown[..=count].contains(&whole[number - 1])).collect();
            prop_assert_eq!(collection.missing(), missing);
        }
        prop_assert_eq!(collection.text(), Some(Some(text)));
    }

    /// Squeezing loses nothing.
    #[test]
    fn what_was_squeezed_unpacks(text in "\\PC{0,500}") {
        prop_assert_eq!(unpack(&squeeze(&text)), Some(text));
    }
}
