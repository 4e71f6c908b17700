//! The vault of this browser: `WebCrypto`.

use crate::keeper::{Key, NoVault, Vault};
use js_sys::{Array, JsString, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, Crypto, CryptoKey, HkdfParams, Pbkdf2Params, SubtleCrypto};

/// What this browser encrypts with; also in a worker.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserVault;

const HASH: &str = "SHA-256";
const CIPHER: &str = "AES-GCM";

fn refused(error: JsValue) -> NoVault {
    let said = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    NoVault(said.unwrap_or_else(|| "geen WebCrypto".to_owned()))
}

fn subtle() -> Result<SubtleCrypto, NoVault> {
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into()).map_err(refused)?;
    let subtle = crypto.dyn_ref::<Crypto>().map(Crypto::subtle);
    // Without https a browser shows its crypto, and no subtle in it.
    subtle.filter(|subtle| subtle.is_object()).ok_or_else(|| NoVault("geen WebCrypto".to_owned()))
}

async fn done(promise: Result<Promise, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(promise?).await
}

async fn import(bytes: &[u8], algorithm: &str, usage: &str) -> Result<CryptoKey, NoVault> {
    let (data, usages) = (Uint8Array::from(bytes), Array::of1(&usage.into()));
    let key = subtle()?.import_key_with_str("raw", &data, algorithm, false, &usages);
    done(key).await.and_then(JsCast::dyn_into).map_err(refused)
}

async fn derive(algorithm: &js_sys::Object, from: &CryptoKey) -> Result<Key, NoVault> {
    let bits = done(subtle()?.derive_bits_with_object(algorithm, from, 256)).await.map_err(refused)?;
    Uint8Array::new(&bits)
        .to_vec()
        .try_into()
        .map_err(|_| NoVault("sleutel van een andere lengte".to_owned()))
}

fn gcm(nonce: &[u8], vouched: &[u8]) -> AesGcmParams {
    let algorithm = AesGcmParams::new_with_u8_array(CIPHER, &Uint8Array::from(nonce));
    algorithm.set_additional_data_u8_array(&Uint8Array::from(vouched));
    algorithm
}

impl Vault for BrowserVault {
    fn random<const COUNT: usize>(&self) -> Result<[u8; COUNT], NoVault> {
        let mut bytes = [0; COUNT];
        getrandom::fill(&mut bytes).map_err(|error| NoVault(error.to_string()))?;
        Ok(bytes)
    }

    async fn stretch(&self, passphrase: &str, salt: &[u8], iterations: u32) -> Result<Key, NoVault> {
        let normal = String::from(JsString::from(passphrase).normalize("NFKC"));
        let key = import(normal.as_bytes(), "PBKDF2", "deriveBits").await?;
        let algorithm = Pbkdf2Params::new_with_str("PBKDF2", HASH, iterations, &Uint8Array::from(salt));
        derive(&algorithm, &key).await
    }

    async fn expand(&self, random: &[u8], salt: &[u8]) -> Result<Key, NoVault> {
        let key = import(random, "HKDF", "deriveBits").await?;
        let algorithm =
            HkdfParams::new_with_str("HKDF", HASH, &Uint8Array::new_with_length(0), &Uint8Array::from(salt));
        derive(&algorithm, &key).await
    }

    async fn encrypt(
        &self,
        key: &Key,
        nonce: &[u8],
        vouched: &[u8],
        plain: &[u8],
    ) -> Result<Vec<u8>, NoVault> {
        let key = import(key, CIPHER, "encrypt").await?;
        let plain = Uint8Array::from(plain);
        let made = subtle()?.encrypt_with_object_and_js_u8_array(&gcm(nonce, vouched), &key, &plain);
        done(made).await.map(|bytes| Uint8Array::new(&bytes).to_vec()).map_err(refused)
    }

    async fn decrypt(
        &self,
        key: &Key,
        nonce: &[u8],
        vouched: &[u8],
        bytes: &[u8],
    ) -> Result<Option<Vec<u8>>, NoVault> {
        let key = import(key, CIPHER, "decrypt").await?;
        let bytes = Uint8Array::from(bytes);
        let made = subtle()?.decrypt_with_object_and_js_u8_array(&gcm(nonce, vouched), &key, &bytes);
        // Another key and changed bytes are one refusal to the browser, and no fault of it.
        Ok(done(made).await.ok().map(|plain| Uint8Array::new(&plain).to_vec()))
    }
}
