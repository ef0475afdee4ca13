//! Passkeys: a key that stays in a device and proves both the device and whoever holds it.
//!
//! The library judges what a device says; here its challenges are kept, each for one answer.

use serde_json::{Value, json};
use spectemur_model::Instant;
use spectemur_store::{Ceremony, Change, Passkey};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    Uuid,
};

use super::keys::{digest, hex, unhex};
use super::people::after;
use super::{Member, MemberError, SignedIn, signed};
use crate::{App, AppError};

/// How long a challenge holds: five minutes.
const CHALLENGE: i64 = 300_000_000;

/// One passkey of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyReading {
    /// Its id.
    pub id: String,
    /// What its holder calls it.
    pub name: String,
    /// When it was made.
    pub made_at: Instant,
    /// When it was last used.
    pub used_at: Option<Instant>,
}

/// A challenge for a device.
#[derive(Clone, Debug)]
pub struct PasskeyStart {
    /// With which the answer comes back.
    pub token: String,
    /// What the browser is asked, as JSON of the standard.
    pub options: Value,
}

impl App {
    /// Begins a new passkey of a member.
    ///
    /// # Errors
    /// [`MemberError::Passkey`]; what the store says.
    pub async fn begin_passkey(&self, member: &Member) -> Result<PasskeyStart, AppError> {
        let keys = self.held_keys()?;
        let known = self.store.passkeys(&member.account).await?;
        let known = known.iter().filter_map(|passkey| read::<webauthn_rs::prelude::Passkey>(&passkey.credential).ok());
        let exclude = known.map(|passkey| passkey.cred_id().clone()).collect();
        let user = user_of(&member.account)?;
        let begun = keys.webauthn.start_passkey_registration(user, &member.email, &member.name, Some(exclude));
        let (options, state) = begun.map_err(refused)?;
        let mut options = serde_json::to_value(&options).map_err(|error| wrong(&error))?;
        // Kept in the device, so that signing in needs no name.
        if let Some(selection) = options.pointer_mut("/publicKey/authenticatorSelection") {
            merge(selection, &json!({ "residentKey": "required", "requireResidentKey": true }));
        }
        self.challenged(Some(member.account.clone()), &state, options).await
    }

    /// Takes the new passkey that a device made.
    ///
    /// # Errors
    /// [`MemberError::Passkey`]; what the store says.
    pub async fn add_passkey(&self, member: &Member, token: &str, name: &str, answer: &Value) -> Result<(), AppError> {
        let keys = self.held_keys()?;
        let state: PasskeyRegistration = self.answered(token, Some(&member.account)).await?;
        let answer: RegisterPublicKeyCredential = of_json(answer)?;
        let made = keys.webauthn.finish_passkey_registration(&answer, &state).map_err(refused)?;
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(60).collect();
        let name = if name.trim().is_empty() { "–".to_owned() } else { name.trim().to_owned() };
        let now = self.clock.now();
        let passkey = Passkey {
            id: hex(made.cred_id().as_ref()),
            account: member.account.clone(),
            name: name.clone(),
            credential: serde_json::to_string(&made).map_err(|error| wrong(&error))?,
            made_at: now,
            used_at: None,
        };
        let act = signed(member, ("passkey-added", &passkey.id), (None, Some(json!({ "name": name }))));
        Ok(self.store.change(&[Change::AddPasskey(passkey)], &[act], now).await?)
    }

    /// Takes a passkey away.
    ///
    /// # Errors
    /// [`MemberError::LastWayIn`]; what the store says.
    pub async fn remove_passkey(&self, member: &Member, id: &str) -> Result<(), AppError> {
        self.refuse_last_way_in(member, id).await?;
        let known = self.store.passkeys(&member.account).await?;
        let was = known.iter().find(|passkey| passkey.id == id).map(|passkey| json!({ "name": passkey.name }));
        let act = signed(member, ("passkey-removed", id), (was, None));
        let change = Change::RemovePasskey { id: id.to_owned(), account: member.account.clone() };
        Ok(self.store.change(&[change], &[act], self.clock.now()).await?)
    }

    /// Begins to sign in with whatever passkey the device has for this site.
    ///
    /// # Errors
    /// [`MemberError::Passkey`]; what the store says.
    pub async fn begin_passkey_sign_in(&self) -> Result<PasskeyStart, AppError> {
        let (options, state) = self.held_keys()?.webauthn.start_discoverable_authentication().map_err(refused)?;
        let mut options = serde_json::to_value(&options).map_err(|error| wrong(&error))?;
        // Asked by a button, and not quietly beside a field.
        if let Some(options) = options.as_object_mut() {
            options.remove("mediation");
        }
        self.challenged(None, &state, options).await
    }

    /// Opens a session with a passkey: it proves the device and its holder, so that no code is asked for.
    ///
    /// # Errors
    /// [`MemberError::Passkey`], [`MemberError::WrongSignIn`] where nobody holds an office with it; what the store says.
    pub async fn sign_in_with_passkey(&self, token: &str, answer: &Value, browser: &str) -> Result<SignedIn, AppError> {
        let keys = self.held_keys()?;
        let state: DiscoverableAuthentication = self.answered(token, None).await?;
        let answer: PublicKeyCredential = of_json(answer)?;
        let (user, id) = keys.webauthn.identify_discoverable_authentication(&answer).map_err(refused)?;
        let (account, id) = (hex(user.as_bytes()), hex(id));
        let known = self.store.passkeys(&account).await?;
        let known = known.into_iter().find(|passkey| passkey.id == id).ok_or(MemberError::WrongSignIn)?;
        let mut passkey: webauthn_rs::prelude::Passkey = read(&known.credential)?;
        let proved =
            keys.webauthn.finish_discoverable_authentication_v2(&answer, state, DiscoverableKey::from(&passkey));
        let proved = proved.map_err(refused)?;
        passkey.update_credential(&proved);
        let account = self.held_account(&account).await?;
        let credential = serde_json::to_string(&passkey).map_err(|error| wrong(&error))?;
        self.store.change(&[Change::UsePasskey { id, credential }], &[], self.clock.now()).await?;
        self.open_session(&account, browser, false, "passkey").await
    }

    pub(super) async fn passkeys_of(&self, member: &Member) -> Result<Vec<PasskeyReading>, AppError> {
        let reading = |passkey: Passkey| PasskeyReading {
            id: passkey.id,
            name: passkey.name,
            made_at: passkey.made_at,
            used_at: passkey.used_at,
        };
        Ok(self.store.passkeys(&member.account).await?.into_iter().map(reading).collect())
    }

    async fn challenged(
        &self,
        account: Option<String>,
        state: &impl serde::Serialize,
        options: Value,
    ) -> Result<PasskeyStart, AppError> {
        let token = self.held_keys()?.token()?;
        let now = self.clock.now();
        let challenge = serde_json::to_string(state).map_err(|error| wrong(&error))?;
        let ceremony = Ceremony { id: digest(&token), account, challenge, expires_at: after(now, CHALLENGE) };
        self.store.keep_ceremony(&ceremony, now).await?;
        Ok(PasskeyStart { token, options })
    }

    async fn answered<T: serde::de::DeserializeOwned>(
        &self,
        token: &str,
        account: Option<&str>,
    ) -> Result<T, AppError> {
        let now = self.clock.now();
        let kept = self.store.take_ceremony(&digest(token)).await?;
        let holds = |kept: &Ceremony| kept.expires_at > now && kept.account.as_deref() == account;
        let kept = kept.filter(holds).ok_or_else(|| MemberError::Passkey("the challenge is over".to_owned()))?;
        read(&kept.challenge)
    }
}

fn user_of(account: &str) -> Result<Uuid, AppError> {
    let bytes = unhex(account).and_then(|bytes| Uuid::from_slice(&bytes).ok());
    bytes.ok_or_else(|| MemberError::NoAccount.into())
}

fn refused(error: webauthn_rs::prelude::WebauthnError) -> AppError {
    MemberError::Passkey(error.to_string()).into()
}

fn wrong(error: &serde_json::Error) -> AppError {
    MemberError::Passkey(error.to_string()).into()
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, AppError> {
    serde_json::from_str(text).map_err(|error| wrong(&error))
}

fn of_json<T: serde::de::DeserializeOwned>(value: &Value) -> Result<T, AppError> {
    T::deserialize(value).map_err(|error| wrong(&error))
}

/// Puts the fields of one object into another.
fn merge(into: &mut Value, from: &Value) {
    if let (Some(into), Some(from)) = (into.as_object_mut(), from.as_object()) {
        into.extend(from.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
}
