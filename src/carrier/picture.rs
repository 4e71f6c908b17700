//! Frames to QR codes and back.

use crate::archive::DrawnCode;
use qrcodegen::{QrCode, QrCodeEcc};
use rqrr::PreparedImage;
use std::fmt::Write;

/// The quiet edge that a QR code needs around it.
const EDGE: i32 = 4;

/// A text as a QR code; `None` where it does not fit in one.
pub fn draw(text: &str) -> Option<DrawnCode> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).ok()?;
            if run > 0 {
                write!(path, "M{} {}h{run}v1h-{run}z", x + EDGE, y + EDGE).ok()?;
            }
            x += run.max(1);
        }
    }
    Some(DrawnCode { size: u32::try_from(size + 2 * EDGE).ok()?, path })
}

/// The texts of the QR codes in a picture, given as light values row by row, 0 for black. Half a picture has none.
pub fn read_codes(width: usize, height: usize, light: &[u8]) -> Vec<String> {
    if width < 21 || height < 21 || light.len() < width * height {
        return Vec::new();
    }
    let at = |x: usize, y: usize| light[y * width + x];
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, at);
    picture.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

/// The light values of a picture of four bytes a dot: red, green, blue and how opaque.
pub fn light_of(dots: &[u8]) -> Vec<u8> {
    dots.as_chunks::<4>()
        .0
        .iter()
        .map(|[red, green, blue, _]| {
            let sum = u32::from(*red) * 77 + u32::from(*green) * 151 + u32::from(*blue) * 28;
            sum.to_le_bytes()[1]
        })
        .collect()
}
