//! Sealing a text and opening it again, with the keys and the encryption of a [`Vault`].

use super::squeeze::{squeeze, unpack};
use crate::archive::{
    Encrypted, ITERATIONS, Opener, RecoveryKey, Role, SealDefect, Sealed, read_sealed, write_sealed,
};
use crate::keeper::{Key, NoVault, Vault};

/// Seals a text: the sealed text, and the recovery key that opens it too.
///
/// # Errors
/// The vault does not work here.
pub async fn seal<V: Vault>(
    vault: &V,
    text: &str,
    passphrase: &str,
) -> Result<(String, RecoveryKey), SealDefect> {
    let salt = vault.random::<16>()?;
    let recovery = RecoveryKey::new(vault.random()?);
    let data: Key = vault.random()?;
    let by_passphrase = vault.stretch(passphrase.trim(), &salt, ITERATIONS).await?;
    let by_recovery = vault.expand(recovery.bytes(), &salt).await?;
    let sealed = Sealed {
        iterations: ITERATIONS,
        salt: salt.to_vec(),
        by_passphrase: encrypt(vault, &by_passphrase, Role::ByPassphrase, &data).await?,
        by_recovery: encrypt(vault, &by_recovery, Role::ByRecovery, &data).await?,
        content: encrypt(vault, &data, Role::Content, &squeeze(text)).await?,
    };
    let text = write_sealed(&sealed).map_err(|error| SealDefect::NoVault(error.to_string()))?;
    Ok((text, recovery))
}

/// Opens a sealed text.
///
/// # Errors
/// Why it does not open.
pub async fn open<V: Vault>(vault: &V, text: &str, with: &Opener) -> Result<String, SealDefect> {
    let sealed = read_sealed(text)?;
    let data = match with {
        Opener::Passphrase(passphrase) => {
            let key = vault.stretch(passphrase.trim(), &sealed.salt, sealed.iterations).await?;
            let data = decrypt(vault, &key, Role::ByPassphrase, &sealed.by_passphrase).await?;
            data.ok_or(SealDefect::WrongPassphrase)?
        }
        Opener::RecoveryKey(typed) => {
            let recovery = RecoveryKey::read(typed).map_err(SealDefect::NoRecoveryKey)?;
            let key = vault.expand(recovery.bytes(), &sealed.salt).await?;
            let data = decrypt(vault, &key, Role::ByRecovery, &sealed.by_recovery).await?;
            data.ok_or(SealDefect::WrongRecoveryKey)?
        }
    };
    let data: Key = data.try_into().map_err(|_| SealDefect::Damaged)?;
    let squeezed = decrypt(vault, &data, Role::Content, &sealed.content).await?;
    squeezed.and_then(|bytes| unpack(&bytes)).ok_or(SealDefect::Damaged)
}

async fn encrypt<V: Vault>(vault: &V, key: &Key, role: Role, plain: &[u8]) -> Result<Encrypted, NoVault> {
    let nonce = vault.random::<12>()?;
    let bytes = vault.encrypt(key, &nonce, role.vouched(), plain).await?;
    Ok(Encrypted { nonce: nonce.to_vec(), bytes })
}

async fn decrypt<V: Vault>(
    vault: &V,
    key: &Key,
    role: Role,
    of: &Encrypted,
) -> Result<Option<Vec<u8>>, NoVault> {
    vault.decrypt(key, &of.nonce, role.vouched(), &of.bytes).await
}

impl From<NoVault> for SealDefect {
    fn from(NoVault(what): NoVault) -> Self {
        Self::NoVault(what)
    }
}
