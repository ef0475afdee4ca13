//! What secrets are made with: chance that is handed in, the address that passkeys are bound to, and the work that
//! guessing a password costs.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest as _, Sha256};
use spectemur_model::{Chance, FileHash};
use tokio::sync::Semaphore;
use webauthn_rs::Webauthn;
use webauthn_rs::prelude::{Url, WebauthnBuilder};

use super::{MemberError, WeakPassword};
use crate::{App, AppError};

/// What is needed to let members in.
pub struct Keys {
    chance: Arc<dyn Chance>,
    origin: String,
    pub(super) webauthn: Webauthn,
    /// Each password that is checked takes 19 MiB for a while: two at a time, and the others wait.
    hashing: Semaphore,
}

/// Why there are no keys.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeysError {
    /// The address of the site does not read, or passkeys cannot be bound to it.
    #[error(
        "`{origin}` cannot be the address of the site: {detail}; give it as https://name, or http://localhost:port"
    )]
    Origin {
        /// What was given.
        origin: String,
        /// Why not.
        detail: String,
    },
}

/// The characters of a password, at least.
const SHORTEST: usize = 12;

/// The bytes of a password, at most: work that a stranger may ask for ends somewhere.
const LONGEST: usize = 1000;

impl Keys {
    /// Keys over a source of chance, for the site at an address such as `https://example.org`.
    ///
    /// # Errors
    /// [`KeysError::Origin`].
    pub fn new(chance: Arc<dyn Chance>, origin: &str) -> Result<Self, KeysError> {
        let wrong = |detail: String| KeysError::Origin { origin: origin.to_owned(), detail };
        let url = Url::parse(origin).map_err(|error| wrong(error.to_string()))?;
        let domain = url.domain().ok_or_else(|| wrong("it has no name".to_owned()))?.to_owned();
        if url.scheme() != "https" && domain != "localhost" {
            return Err(wrong("browsers keep sessions and passkeys to themselves over https".to_owned()));
        }
        let builder = WebauthnBuilder::new(&domain, &url).map_err(|error| wrong(error.to_string()))?;
        let webauthn = builder.rp_name("Spectemur").build().map_err(|error| wrong(error.to_string()))?;
        let origin = url.origin().ascii_serialization();
        Ok(Self { chance, origin, webauthn, hashing: Semaphore::new(2) })
    }

    /// The address of the site: scheme, name and port.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Whether the site is reached over https.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.origin.starts_with("https:")
    }

    /// So many bytes that nobody can foretell.
    pub(super) fn drawn<const N: usize>(&self) -> Result<[u8; N], AppError> {
        let mut bytes = [0; N];
        self.chance.fill(&mut bytes).map_err(MemberError::NoChance)?;
        Ok(bytes)
    }

    /// A token of 256 bits, in hexadecimal digits.
    pub(super) fn token(&self) -> Result<String, AppError> {
        Ok(hex(&self.drawn::<32>()?))
    }

    /// An id of 128 bits, in hexadecimal digits.
    pub(crate) fn id(&self) -> Result<String, AppError> {
        Ok(hex(&self.drawn::<16>()?))
    }

    /// Hashes a password with a salt of its own.
    pub(super) async fn hash(&self, password: &str) -> Result<String, AppError> {
        let salt = self.drawn::<16>()?;
        let password = password.to_owned();
        let hashed = self.work(move || argon2().ok()?.hash_password_with_salt(password.as_bytes(), &salt).ok()).await;
        hashed.map(|hash| hash.to_string()).ok_or_else(|| MemberError::NoChance("no memory to hash with".into()).into())
    }

    /// Whether a password makes this hash; without a hash the same work is done for nothing, so that nobody learns from
    /// the time it takes who holds an office.
    pub(super) async fn verify(&self, password: &str, hash: Option<&str>) -> bool {
        let password: String = password.chars().take(LONGEST).collect();
        let hash = hash.map(str::to_owned);
        let verified = self.work(move || {
            let argon2 = argon2().ok()?;
            match hash {
                Some(hash) => {
                    let hash = PasswordHash::new(&hash).ok()?;
                    Some(argon2.verify_password(password.as_bytes(), &hash).is_ok())
                }
                None => {
                    let mut nothing = [0; 32];
                    argon2.hash_password_into(password.as_bytes(), &[0; 16], &mut nothing).ok()?;
                    Some(false)
                }
            }
        });
        verified.await.unwrap_or(false)
    }

    async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> Option<T> + Send + 'static) -> Option<T> {
        let _turn = self.hashing.acquire().await.ok()?;
        tokio::task::spawn_blocking(work).await.ok()?
    }
}

/// Argon2id with 19 MiB, two passes and one lane, as OWASP advises.
fn argon2() -> Result<Argon2<'static>, argon2::Error> {
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19 * 1024, 2, 1, None)?))
}

/// Refuses a password that is too easy to guess.
pub(super) fn refuse_weak(password: &str, own: &[&str]) -> Result<(), MemberError> {
    let weak = |why| Err(MemberError::WeakPassword(why));
    let characters: Vec<char> = password.chars().collect();
    if characters.len() < SHORTEST {
        return weak(WeakPassword::Short);
    }
    if password.len() > LONGEST {
        return weak(WeakPassword::Long);
    }
    let small = password.to_lowercase();
    let holds = |own: &&str| own.chars().count() >= 4 && small.contains(&own.to_lowercase());
    if own.iter().any(holds) {
        return weak(WeakPassword::OwnName);
    }
    let mut seen = characters.clone();
    seen.sort_unstable();
    seen.dedup();
    let steps = characters.windows(2).filter(|pair| match pair {
        [one, other] => (u32::from(*other)).abs_diff(u32::from(*one)) <= 1,
        _ => false,
    });
    if seen.len() < 5 || steps.count() * 4 >= characters.len() * 3 {
        return weak(WeakPassword::Simple);
    }
    Ok(())
}

/// The SHA-256 of a secret, in hexadecimal digits: what is kept of it.
pub(crate) fn digest(secret: &str) -> String {
    FileHash::of(secret.as_bytes()).to_string()
}

/// The SHA-256 of several texts, none of which runs into the next.
pub(super) fn digest_of(texts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for text in texts {
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text.as_bytes());
    }
    hex(&hasher.finalize())
}

/// Bytes in hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of hexadecimal digits.
pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|digit| u8::try_from(digit.to_digit(16)?).ok()).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    Some(digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, half| byte << 4 | half)).collect())
}

impl App {
    /// The application with what is needed to let members in.
    #[must_use]
    pub fn with_keys(mut self, keys: Keys) -> Self {
        self.keys = Some(Arc::new(keys));
        self
    }

    /// What members are let in with, if they are.
    #[must_use]
    pub fn keys(&self) -> Option<&Keys> {
        self.keys.as_deref()
    }

    pub(crate) fn held_keys(&self) -> Result<&Keys, AppError> {
        self.keys.as_deref().ok_or_else(|| MemberError::NoKeys.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_that_is_easy_to_guess_is_refused() {
        let own = ["ana.silva@example.org", "Ana Silva"];
        for (password, why) in [
            ("short", WeakPassword::Short),
            ("abcdefghijklmnop", WeakPassword::Simple),
            ("aaaaaaaaaaaaaaaa", WeakPassword::Simple),
            ("I am Ana Silva of 2026", WeakPassword::OwnName),
        ] {
            assert_eq!(refuse_weak(password, &own), Err(MemberError::WeakPassword(why)), "{password}");
        }
        assert_eq!(refuse_weak(&"long words ".repeat(100), &own), Err(MemberError::WeakPassword(WeakPassword::Long)));
        for good in ["correct horse battery staple", "过河拆桥不如修桥补路好得多", "Xk9!tR2#mQ7$"] {
            assert_eq!(refuse_weak(good, &own), Ok(()), "{good}");
        }
    }

    #[test]
    fn hexadecimal_digits_survive_being_read() {
        assert_eq!(unhex(&hex(&[0, 1, 254, 255])), Some(vec![0, 1, 254, 255]));
        assert_eq!(unhex("0"), None);
        assert_eq!(unhex("zz"), None);
    }
}
