//! Squeezing: raw DEFLATE, as every browser and every archive program knows it.

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// A text never grows beyond this when it is unpacked: no dossier comes near, and a trap stops here.
const MOST_BYTES: usize = 200_000_000;

/// The squeezed bytes of a text.
pub fn squeeze(text: &str) -> Vec<u8> {
    compress_to_vec(text.as_bytes(), 9)
}

/// The text of squeezed bytes; `None` where they are none.
pub fn unpack(bytes: &[u8]) -> Option<String> {
    String::from_utf8(decompress_to_vec_with_limit(bytes, MOST_BYTES).ok()?).ok()
}
