//! What the statement of a wiped device says, held against approved texts.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod approving;

use approving::{approved, plain};
use selectiewijzer::archive::{CopyNote, Document, Numbering, Piece};
use selectiewijzer::press::{WipeGround, Wiped, WipedDossier, wipe_statement};
use selectiewijzer::wording;

fn text(piece: Piece) -> String {
    let document = Document {
        title: "Verklaring".into(),
        author: "Bestuur".into(),
        made: "2026-11-24T14:03".into(),
        foot: String::new(),
        numbering: Numbering::default(),
        pieces: vec![piece],
    };
    plain(&document)
}

fn dossier(id: &str, title: &str, ground: WipeGround) -> WipedDossier {
    let check = Some("K7012M9Q".into());
    WipedDossier {
        id: id.into(),
        title: title.into(),
        sheet: None,
        deleted: false,
        check,
        copy: None,
        ground,
    }
}

fn statement(wiped: &Wiped) -> String {
    text(wipe_statement(wiped, "2026-11-24T14:03".parse().expect("a moment")))
}

#[test]
fn the_statement_of_a_device_names_each_dossier_and_on_what_ground_it_went() {
    let received = WipedDossier {
        copy: CopyNote::read("2026-11-24T13:58 file K7012M9Q 12"),
        ..dossier("d1", "Zaal Zonnig", WipeGround::Received)
    };
    let sheet = WipedDossier {
        sheet: Some("Lid Een".into()),
        ..dossier("d2", "Zaal Zonnig", WipeGround::Reason("De proef gaat niet door.".into()))
    };
    let damaged = WipedDossier {
        deleted: true,
        check: None,
        ..dossier("d3", "Oud", WipeGround::Reason("Onleesbaar; het bestand staat bij de secretaris.".into()))
    };
    let practice = dossier("d4", "Oefening", WipeGround::Practice);
    approved("wiped-device", &statement(&Wiped::Device(vec![received, sheet, damaged, practice])));
}

#[test]
fn a_device_without_dossiers_says_so() {
    assert!(statement(&Wiped::Device(Vec::new())).contains("Er stonden geen dossiers op dit toestel."));
}

#[test]
fn the_statement_of_one_dossier_does_not_claim_the_rest() {
    let said = statement(&Wiped::Dossier(dossier("d1", "Zaal Zonnig", WipeGround::Received)));
    assert!(said.contains(
        "Wat gewist is: één dossier; wat Selectiewijzer verder op dit toestel bijhoudt, blijft staan"
    ));
    assert!(
        said.contains("Zaal Zonnig") && !said.contains("Ook gewist") && !said.contains(wording::WIPED_TOO[0])
    );
}
