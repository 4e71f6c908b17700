//! A sealed file: a text that only a passphrase or a recovery key opens. It says in the clear how to open it, and
//! nothing of what is in it.
//!
//! The text is squeezed (raw DEFLATE) and encrypted with AES-256-GCM under a random data key. The data key stands in the
//! file twice, each time encrypted with AES-256-GCM: under the key that PBKDF2-HMAC-SHA-256 makes of the passphrase
//! and the salt, and under the key that HKDF-SHA-256 makes of the recovery key and the salt. Bytes are base64; what each
//! encryption also vouches for is [`Role::vouched`].

use super::fingerprint::eight_characters;
use super::write_text;
use base64ct::{Base64, Encoding};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The version of the format of sealed files that this program writes.
pub const SEALED_FORMAT: u64 = 1;

/// How often PBKDF2 turns: what OWASP advises for HMAC-SHA-256.
pub const ITERATIONS: u32 = 600_000;

/// More turns than this would only keep a tablet busy.
const MOST_ITERATIONS: u32 = 20_000_000;
const KIND: &str = "selectiewijzer-verzegeld";

/// What a sealed file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// How often PBKDF2 turns.
    pub iterations: u32,
    /// The salt of both keys.
    pub salt: Vec<u8>,
    /// The data key under the key of the passphrase.
    pub by_passphrase: Encrypted,
    /// The data key under the recovery key.
    pub by_recovery: Encrypted,
    /// The squeezed text under the data key.
    pub content: Encrypted,
}

/// Bytes that AES-256-GCM encrypted, with their tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encrypted {
    /// The nonce, used once.
    pub nonce: Vec<u8>,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// What is encrypted, so that no part of a file can stand in the place of another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The data key under the key of the passphrase.
    ByPassphrase,
    /// The data key under the recovery key.
    ByRecovery,
    /// The text under the data key.
    Content,
}

impl Role {
    /// What the encryption vouches for beside the bytes: the additional data of AES-GCM.
    pub const fn vouched(self) -> &'static [u8] {
        match self {
            Self::ByPassphrase => b"selectiewijzer-verzegeld 1 wachtzin",
            Self::ByRecovery => b"selectiewijzer-verzegeld 1 herstelsleutel",
            Self::Content => b"selectiewijzer-verzegeld 1 inhoud",
        }
    }
}

/// Why a sealed file does not open. Nothing changes then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SealDefect {
    /// The text ends too early.
    Truncated,
    /// Written by a newer version; carries its format.
    Newer(u64),
    /// It is not what was written: damaged on the way, or changed.
    Damaged,
    /// It is no sealed file at all.
    NotSealed,
    /// Another passphrase than this one sealed it.
    WrongPassphrase,
    /// The recovery key is the one of another file.
    WrongRecoveryKey,
    /// What was typed is no recovery key.
    NoRecoveryKey(super::NoRecoveryKey),
    /// The browser does not encrypt or decrypt; carries what it says.
    NoVault(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireSealed {
    // First, so that a text that was cut off is still known by it.
    kind: String,
    format: u64,
    check: String,
    opens: WireOpens,
    content: WireEncrypted,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireOpens {
    derivation: String,
    iterations: u32,
    salt: String,
    by_passphrase: WireEncrypted,
    by_recovery: WireEncrypted,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireEncrypted {
    nonce: String,
    bytes: String,
}

const DERIVATION: &str = "PBKDF2-HMAC-SHA-256";

/// Whether a text is meant as a sealed file, whole or not.
pub fn is_sealed(text: &str) -> bool {
    text.trim_start().starts_with('{') && text.chars().take(200).collect::<String>().contains(KIND)
}

/// The text of a sealed file.
///
/// # Errors
/// Never for what our own types hold; the signature is that of the writer of JSON.
pub fn write_sealed(sealed: &Sealed) -> serde_json::Result<String> {
    let opens = WireOpens {
        derivation: DERIVATION.to_owned(),
        iterations: sealed.iterations,
        salt: Base64::encode_string(&sealed.salt),
        by_passphrase: encrypted(&sealed.by_passphrase),
        by_recovery: encrypted(&sealed.by_recovery),
    };
    let content = encrypted(&sealed.content);
    let check = check_of(&opens, &content)?;
    let wire = WireSealed { kind: KIND.to_owned(), format: SEALED_FORMAT, check, opens, content };
    Ok(serde_json::to_string_pretty(&wire)? + "\n")
}

/// What a sealed file holds; it is whole and unchanged, and not opened yet.
///
/// # Errors
/// Why it cannot be opened.
pub fn read_sealed(text: &str) -> Result<Sealed, SealDefect> {
    let wire: Value =
        serde_json::from_str(text).map_err(|error| match (is_sealed(text), error.is_eof()) {
            (false, _) => SealDefect::NotSealed,
            (true, true) => SealDefect::Truncated,
            (true, false) => SealDefect::Damaged,
        })?;
    if wire.get("kind").and_then(Value::as_str) != Some(KIND) {
        return Err(SealDefect::NotSealed);
    }
    if let Some(newer) = wire.get("format").and_then(Value::as_u64).filter(|format| *format > SEALED_FORMAT) {
        return Err(SealDefect::Newer(newer));
    }
    let wire = WireSealed::deserialize(&wire).map_err(|_| SealDefect::Damaged)?;
    let whole = check_of(&wire.opens, &wire.content).is_ok_and(|check| check == wire.check);
    let known = wire.format == SEALED_FORMAT
        && wire.opens.derivation == DERIVATION
        && (ITERATIONS..=MOST_ITERATIONS).contains(&wire.opens.iterations);
    if !whole || !known {
        return Err(SealDefect::Damaged);
    }
    Ok(Sealed {
        iterations: wire.opens.iterations,
        salt: bytes(&wire.opens.salt)?,
        by_passphrase: decrypted(&wire.opens.by_passphrase)?,
        by_recovery: decrypted(&wire.opens.by_recovery)?,
        content: decrypted(&wire.content)?,
    })
}

fn encrypted(of: &Encrypted) -> WireEncrypted {
    WireEncrypted { nonce: Base64::encode_string(&of.nonce), bytes: Base64::encode_string(&of.bytes) }
}

fn decrypted(of: &WireEncrypted) -> Result<Encrypted, SealDefect> {
    Ok(Encrypted { nonce: bytes(&of.nonce)?, bytes: bytes(&of.bytes)? })
}

fn bytes(of: &str) -> Result<Vec<u8>, SealDefect> {
    Base64::decode_vec(of).map_err(|_| SealDefect::Damaged)
}

/// The check tells damage from a wrong passphrase; it is taken over what everybody can read.
fn check_of(opens: &WireOpens, content: &WireEncrypted) -> serde_json::Result<String> {
    let (opens, content) = (write_text(opens)?, write_text(content)?);
    Ok(eight_characters(&format!("{KIND} {SEALED_FORMAT} {opens} {content}")))
}
