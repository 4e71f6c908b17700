//! A short text that is sealed at once, for what must be on the device before the page goes away: `WebCrypto` answers later.
//!
//! XChaCha20-Poly1305 under a key that SHA-256 makes of the key of the device; the nonce stands before the bytes, all of it in
//! base64. Nonces are drawn at random: of 24 bytes no two are ever the same.

use base64ct::{Base64, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};

const NONCE: usize = 24;
/// What sets this key apart from every other one that is made of the same.
const FOR: &str = "selectiewijzer-onderweg ";

fn cipher(device_key: &str) -> XChaCha20Poly1305 {
    let key: [u8; 32] = Sha256::digest([FOR, device_key].concat()).into();
    XChaCha20Poly1305::new(&Key::from(key))
}

/// Seals a text under the key of the device, in base64, with a nonce that was never used before.
///
/// ```
/// use selectiewijzer::archive::{open_note, seal_note};
/// let sealed = seal_note("sleutel", [7; 24], "101: 25,5");
/// assert_eq!(open_note("sleutel", &sealed).as_deref(), Some("101: 25,5"));
/// assert_eq!(open_note("andere sleutel", &sealed), None);
/// ```
pub fn seal_note(device_key: &str, nonce: [u8; NONCE], text: &str) -> String {
    let sealed = cipher(device_key).encrypt(&XNonce::from(nonce), text.as_bytes()).unwrap_or_default();
    Base64::encode_string(&[nonce.as_slice(), &sealed].concat())
}

/// Opens such a text; `None` under another key, and where anything was changed.
pub fn open_note(device_key: &str, sealed: &str) -> Option<String> {
    let bytes = Base64::decode_vec(sealed.trim()).ok()?;
    let (nonce, bytes) = bytes.split_first_chunk::<NONCE>()?;
    let text = cipher(device_key).decrypt(&XNonce::from(*nonce), bytes).ok()?;
    String::from_utf8(text).ok()
}
