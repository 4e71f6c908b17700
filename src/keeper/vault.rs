//! A vault: chance, keys and encryption. The cryptography is the browser's own; nothing of ours imitates it.

use std::future::Future;

/// A key of AES-256.
pub type Key = [u8; 32];

/// The vault does not work here; carries what the browser says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoVault(pub String);

/// What encrypts and decrypts.
pub trait Vault {
    /// So many random bytes.
    ///
    /// # Errors
    /// There is no source of chance.
    fn random<const COUNT: usize>(&self) -> Result<[u8; COUNT], NoVault>;
    /// A key from something that a person remembers: PBKDF2-HMAC-SHA-256. Texts that look the same count as the same (NFKC).
    fn stretch(
        &self,
        passphrase: &str,
        salt: &[u8],
        iterations: u32,
    ) -> impl Future<Output = Result<Key, NoVault>>;
    /// A key from random bytes: HKDF-SHA-256, with an empty info.
    fn expand(&self, random: &[u8], salt: &[u8]) -> impl Future<Output = Result<Key, NoVault>>;
    /// Encrypts with AES-256-GCM; the tag stands behind the bytes.
    fn encrypt(
        &self,
        key: &Key,
        nonce: &[u8],
        vouched: &[u8],
        plain: &[u8],
    ) -> impl Future<Output = Result<Vec<u8>, NoVault>>;
    /// Decrypts what [`Vault::encrypt`] gave; `None` under another key, or where anything was changed.
    fn decrypt(
        &self,
        key: &Key,
        nonce: &[u8],
        vouched: &[u8],
        bytes: &[u8],
    ) -> impl Future<Output = Result<Option<Vec<u8>>, NoVault>>;
}

/// A vault in memory, for tests: it scrambles so that keys and changes matter, and keeps nothing secret.
#[derive(Debug, Default)]
pub struct MemoryVault {
    drawn: std::cell::Cell<u64>,
}

/// Stirs a text of bytes into one number.
fn stir(parts: &[&[u8]]) -> u64 {
    let one = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3).rotate_left(23);
    parts.iter().fold(0xcbf2_9ce4_8422_2325, |sum, part| part.iter().fold(one(sum, &0xff), one))
}

fn scramble(key: &Key, nonce: &[u8], bytes: &[u8]) -> Vec<u8> {
    let mask = |at: usize| stir(&[key, nonce, &at.to_le_bytes()]).to_le_bytes()[3];
    bytes.iter().enumerate().map(|(at, byte)| byte ^ mask(at)).collect()
}

fn key_of(parts: &[&[u8]]) -> Key {
    let sum = stir(parts);
    std::array::from_fn(|at| sum.rotate_left(u32::try_from(at * 7).unwrap_or(0)).to_le_bytes()[at % 8])
}

impl Vault for MemoryVault {
    fn random<const COUNT: usize>(&self) -> Result<[u8; COUNT], NoVault> {
        Ok(std::array::from_fn(|_| {
            self.drawn.set(self.drawn.get() + 1);
            stir(&[&self.drawn.get().to_le_bytes()]).to_le_bytes()[5]
        }))
    }

    async fn stretch(&self, passphrase: &str, salt: &[u8], iterations: u32) -> Result<Key, NoVault> {
        Ok(key_of(&[passphrase.as_bytes(), salt, &iterations.to_le_bytes()]))
    }

    async fn expand(&self, random: &[u8], salt: &[u8]) -> Result<Key, NoVault> {
        Ok(key_of(&[random, salt]))
    }

    async fn encrypt(
        &self,
        key: &Key,
        nonce: &[u8],
        vouched: &[u8],
        plain: &[u8],
    ) -> Result<Vec<u8>, NoVault> {
        let mut bytes = scramble(key, nonce, plain);
        bytes.extend(stir(&[key, nonce, vouched, plain]).to_le_bytes());
        Ok(bytes)
    }

    async fn decrypt(
        &self,
        key: &Key,
        nonce: &[u8],
        vouched: &[u8],
        bytes: &[u8],
    ) -> Result<Option<Vec<u8>>, NoVault> {
        let Some((scrambled, tag)) = bytes.split_last_chunk::<8>() else { return Ok(None) };
        let plain = scramble(key, nonce, scrambled);
        let fits = stir(&[key, nonce, vouched, &plain]).to_le_bytes() == *tag;
        Ok(fits.then_some(plain))
    }
}
