//! Coming in by an identity provider: begun in one browser, answered in the same one, once and soon.
//!
//! What a provider says is who somebody is there, by issuer and subject, and nothing else is taken from it. Whether that
//! person holds an office is said here: by an invitation that they accept, or by an account that they bound themselves.

mod provider;

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::json;
use spectemur_model::Instant;
use spectemur_store::{Ceremony, Change, Identity};

use super::keys::{digest, digest_of};
use super::people::{after, named};
use super::{Member, MemberError, SignedIn, signed};
use crate::{App, AppError};

pub use openidconnect::{HttpRequest, HttpResponse};
pub use provider::{Carried, Carrier, CarrierError, Provider, ProviderProblem};

use provider::Question;

/// The path, on this site, that providers send people back to.
pub const PROVIDER_ANSWERS: &str = "/sign-in/openid";

/// How long a person may take at the provider: ten minutes.
const AT_THE_PROVIDER: i64 = 600_000_000;

/// Why what comes from a provider does not let somebody in; nothing was changed. Details are for a log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProviderError {
    /// There is no such provider, or not any more.
    #[error("there is no such provider")]
    None,
    /// It does not answer, or not as a provider.
    #[error("the provider {provider} does not answer: {detail}")]
    Silent {
        /// Which.
        provider: String,
        /// What is known of it.
        detail: String,
    },
    /// The provider, or the person there, said no.
    #[error("the provider let nobody in: {0}")]
    Denied(String),
    /// Nothing was begun in this browser that this would answer, or it was answered, or it took too long.
    #[error("nothing was begun in this browser that this answers")]
    Foreign,
    /// The provider gave no token for its code.
    #[error("the provider gave no token: {0}")]
    Exchange(String),
    /// Another provider answered.
    #[error("another provider answered: {0}")]
    Issuer(String),
    /// The token is for another site.
    #[error("the token is for another site: {0}")]
    Audience(String),
    /// The token answers another question.
    #[error("the token answers another question: {0}")]
    Nonce(String),
    /// The token is over.
    #[error("the token is over: {0}")]
    Expired(String),
    /// The token was not signed by the provider.
    #[error("the provider did not sign the token: {0}")]
    Signature(String),
    /// The token is none.
    #[error("the token is none: {0}")]
    Token(String),
    /// Nobody holds an office here whom the provider calls so.
    #[error("nobody holds an office here whom the provider calls so")]
    Unknown,
    /// It opens another account already.
    #[error("whom the provider calls so holds another office here already")]
    Taken,
}

impl ProviderError {
    /// The word under which messages say it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::None => "provider-none",
            Self::Silent { .. } => "provider-silent",
            Self::Denied(_) => "provider-denied",
            Self::Foreign => "provider-foreign",
            Self::Exchange(_) => "provider-exchange",
            Self::Issuer(_) => "provider-issuer",
            Self::Audience(_) => "provider-audience",
            Self::Nonce(_) => "provider-nonce",
            Self::Expired(_) => "provider-expired",
            Self::Signature(_) => "provider-signature",
            Self::Token(_) => "provider-token",
            Self::Unknown => "provider-unknown",
            Self::Taken => "provider-taken",
        }
    }
}

/// The providers that members may come in by, and the way to them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Providers(Option<Arc<Known>>);

/// Those that were named, in the order of the settings, and the way to all of them.
#[derive(Debug)]
struct Known {
    providers: Vec<Provider>,
    carrier: Arc<dyn Carrier>,
}

impl Providers {
    fn all(&self) -> &[Provider] {
        self.0.as_deref().map_or(&[], |known| known.providers.as_slice())
    }

    fn find(&self, word: &str) -> Result<(&Provider, &Arc<dyn Carrier>), MemberError> {
        let known = self.0.as_deref().ok_or(ProviderError::None)?;
        let found = known.providers.iter().find(|provider| provider.word() == word).ok_or(ProviderError::None)?;
        Ok((found, &known.carrier))
    }
}

/// A provider to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderReading {
    /// The word to choose it by.
    pub word: String,
    /// What it is called.
    pub name: String,
}

/// An identity that opens the account of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityReading {
    /// Its id.
    pub id: String,
    /// What the provider is called; its issuer where it is not asked any more.
    pub provider: String,
    /// What the provider calls the member.
    pub subject: String,
    /// Since when.
    pub made_at: Instant,
    /// When it was last used.
    pub used_at: Option<Instant>,
}

/// What somebody goes to a provider for.
#[derive(Clone, Copy, Debug)]
pub enum Errand<'a> {
    /// To sign in, and go on to this page.
    SignIn {
        /// The page.
        back: &'a str,
    },
    /// To accept an invitation.
    Accept {
        /// The token of the invitation.
        invitation: &'a str,
        /// What the holder is called.
        name: &'a str,
    },
    /// To bind an identity to an account that is signed in.
    Bind {
        /// Whose.
        member: &'a Member,
        /// The password; nothing where there is none.
        password: &'a str,
    },
}

/// A way to a provider that was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtProvider {
    /// Where the person goes.
    pub address: String,
    /// What the browser keeps until the answer; without it the answer is worth nothing.
    pub browser: String,
}

/// What comes back from a provider.
#[derive(Clone, Debug, Default)]
pub struct ProviderAnswer {
    /// What was sent along.
    pub state: String,
    /// What the browser kept.
    pub browser: String,
    /// What a token is given for.
    pub code: Option<String>,
    /// Why there is none.
    pub error: Option<String>,
    /// Who answers, if they say so.
    pub issuer: Option<String>,
}

/// What became of an errand.
#[derive(Clone, Debug)]
pub enum FromProvider {
    /// A session is open, and this is the page to go on to.
    SignedIn(SignedIn, String),
    /// An office is held from now on, and a session is open.
    Accepted(SignedIn),
    /// The identity opens the account.
    Bound,
}

/// What is kept of an errand meanwhile.
#[derive(Serialize, Deserialize)]
struct Begun {
    provider: String,
    nonce: String,
    verifier: String,
    errand: Kept,
}

/// An errand as it is kept: of an invitation only the SHA-256 of its token.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kept {
    SignIn { back: String },
    Accept { invitation: String, name: String },
    Bind,
}

impl App {
    /// The application with providers that members may come in by, and the way to them.
    #[must_use]
    pub fn with_providers(mut self, providers: Vec<Provider>, carrier: Arc<dyn Carrier>) -> Self {
        self.providers = Providers(Some(Arc::new(Known { providers, carrier })));
        self
    }

    /// The providers to choose from, in the order of the settings.
    #[must_use]
    pub fn providers(&self) -> Vec<ProviderReading> {
        let reading = |one: &Provider| ProviderReading { word: one.word().to_owned(), name: one.name().to_owned() };
        self.providers.all().iter().map(reading).collect()
    }

    /// Begins an errand at a provider.
    ///
    /// # Errors
    /// [`MemberError::Provider`]; what is wrong with the invitation, the name or the password; what the store says.
    pub async fn go_to_provider(&self, word: &str, errand: Errand<'_>) -> Result<AtProvider, AppError> {
        let keys = self.held_keys()?;
        let (provider, carrier) = self.providers.find(word)?;
        let (account, kept) = match errand {
            Errand::SignIn { back } => (None, Kept::SignIn { back: back.to_owned() }),
            Errand::Accept { invitation, name } => {
                self.invitation(invitation).await?;
                (None, Kept::Accept { invitation: digest(invitation), name: named(name)? })
            }
            Errand::Bind { member, password } => {
                self.refuse_wrong_password(member, password).await?;
                (Some(member.account.clone()), Kept::Bind)
            }
        };
        let (state, browser) = (keys.token()?, keys.token()?);
        let (nonce, verifier) = (keys.token()?, keys.token()?);
        let redirect = self.answers_come_to()?;
        let question = Question { redirect: &redirect, nonce: &nonce, verifier: &verifier };
        let now = self.clock.now();
        let address = provider.address(carrier, now, (&question, &state)).await.map_err(MemberError::from)?;
        let begun = Begun { provider: word.to_owned(), nonce, verifier, errand: kept };
        let challenge = serde_json::to_string(&begun).map_err(|error| ProviderError::Token(error.to_string()));
        let ceremony = Ceremony {
            id: begun_in(&state, &browser),
            account,
            challenge: challenge.map_err(MemberError::from)?,
            expires_at: after(now, AT_THE_PROVIDER),
        };
        self.store.keep_ceremony(&ceremony, now).await?;
        Ok(AtProvider { address, browser })
    }

    /// Ends an errand with what a provider answered. `agent` is what the browser says of itself.
    ///
    /// # Errors
    /// [`MemberError::Provider`]; what became wrong with the invitation meanwhile; what the store says.
    pub async fn come_from_provider(
        &self,
        answer: &ProviderAnswer,
        (member, agent): (Option<&Member>, &str),
    ) -> Result<FromProvider, AppError> {
        let now = self.clock.now();
        let kept = self.store.take_ceremony(&begun_in(&answer.state, &answer.browser)).await?;
        let kept = kept.filter(|kept| kept.expires_at > now).ok_or(MemberError::from(ProviderError::Foreign))?;
        let begun: Result<Begun, _> = serde_json::from_str(&kept.challenge);
        let begun = begun.map_err(|_| MemberError::from(ProviderError::Foreign))?;
        // Whoever signed out meanwhile, or in to another account, binds nothing.
        let member = member.filter(|member| kept.account.as_deref() == Some(member.account.as_str()));
        let (issuer, subject) = self.identified(&begun, answer, now).await?;
        match (begun.errand, member) {
            (Kept::SignIn { back }, _) => {
                Ok(FromProvider::SignedIn(self.sign_in_by(&issuer, &subject, agent).await?, back))
            }
            (Kept::Accept { invitation, name }, _) => {
                let identity = (issuer.as_str(), subject.as_str());
                Ok(FromProvider::Accepted(self.accept_by(&invitation, (name, agent), identity).await?))
            }
            (Kept::Bind, Some(member)) => {
                self.bind(member, &issuer, &subject).await?;
                Ok(FromProvider::Bound)
            }
            (Kept::Bind, None) => Err(MemberError::from(ProviderError::Foreign).into()),
        }
    }

    /// Who somebody is at the provider that was asked: issuer and subject.
    async fn identified(
        &self,
        begun: &Begun,
        answer: &ProviderAnswer,
        now: Instant,
    ) -> Result<(String, String), AppError> {
        let (provider, carrier) = self.providers.find(&begun.provider)?;
        let refused = |error: ProviderError| AppError::from(MemberError::from(error));
        if let Some(issuer) = answer.issuer.as_ref().filter(|issuer| *issuer != provider.issuer()) {
            return Err(refused(ProviderError::Issuer(printed(issuer))));
        }
        if let Some(error) = &answer.error {
            return Err(refused(ProviderError::Denied(printed(error))));
        }
        let code = answer.code.as_deref().ok_or_else(|| refused(ProviderError::Denied("no code".to_owned())))?;
        let redirect = self.answers_come_to()?;
        let question = Question { redirect: &redirect, nonce: &begun.nonce, verifier: &begun.verifier };
        let subject = provider.subject(carrier, now, (&question, code)).await.map_err(refused)?;
        Ok((provider.issuer().to_owned(), subject))
    }

    /// Opens a session of the account that an identity opens; the provider answers for how it was proved.
    async fn sign_in_by(&self, issuer: &str, subject: &str, agent: &str) -> Result<SignedIn, AppError> {
        let unknown = || MemberError::from(ProviderError::Unknown);
        let known = self.store.identity(issuer, subject).await?.ok_or_else(unknown)?;
        let account = self.store.account(&known.account).await?.filter(|account| self.is_held(account));
        let account = account.ok_or_else(unknown)?;
        self.store.change(&[Change::UseIdentity { id: known.id }], &[], self.clock.now()).await?;
        self.open_session(&account, agent, false, &format!("openid {issuer}")).await
    }

    async fn bind(&self, member: &Member, issuer: &str, subject: &str) -> Result<(), AppError> {
        if self.store.identity(issuer, subject).await?.is_some() {
            return Err(MemberError::from(ProviderError::Taken).into());
        }
        let identity = self.new_identity(&member.account, issuer, subject)?;
        let told = json!({ "issuer": issuer, "subject": subject });
        let act = signed(member, ("identity-bound", &identity.id), (None, Some(told)));
        Ok(self.store.change(&[Change::AddIdentity(identity)], &[act], self.clock.now()).await?)
    }

    /// Lets an identity of a member go.
    ///
    /// # Errors
    /// [`MemberError::LastWayIn`]; [`spectemur_store::StoreError::Overtaken`] where there is no such identity of theirs;
    /// what else the store says.
    pub async fn unbind(&self, member: &Member, id: &str) -> Result<(), AppError> {
        self.refuse_last_way_in(member, id).await?;
        let known = self.store.identities(&member.account).await?;
        let was = known.iter().find(|identity| identity.id == id);
        let was = was.map(|identity| json!({ "issuer": identity.issuer, "subject": identity.subject }));
        let act = signed(member, ("identity-unbound", id), (was, None));
        let change = Change::RemoveIdentity { id: id.to_owned(), account: member.account.clone() };
        Ok(self.store.change(&[change], &[act], self.clock.now()).await?)
    }

    /// Refuses to take away the only thing that a member can sign in with.
    pub(super) async fn refuse_last_way_in(&self, member: &Member, id: &str) -> Result<(), AppError> {
        let account = self.store.account(&member.account).await?;
        let has_password = account.is_some_and(|account| account.password.is_some());
        let passkeys = self.store.passkeys(&member.account).await?;
        let identities = self.store.identities(&member.account).await?;
        // A provider that is not asked any more lets nobody in.
        let opens = |identity: &&Identity| self.providers.all().iter().any(|one| one.issuer() == identity.issuer);
        let others = identities.iter().filter(opens).map(|identity| &identity.id);
        let mut others = others.chain(passkeys.iter().map(|passkey| &passkey.id)).filter(|other| *other != id);
        if has_password || others.next().is_some() { Ok(()) } else { Err(MemberError::LastWayIn.into()) }
    }

    pub(super) fn new_identity(&self, account: &str, issuer: &str, subject: &str) -> Result<Identity, AppError> {
        Ok(Identity {
            id: self.held_keys()?.id()?,
            account: account.to_owned(),
            issuer: issuer.to_owned(),
            subject: subject.to_owned(),
            made_at: self.clock.now(),
            used_at: None,
        })
    }

    pub(super) async fn identities_of(&self, member: &Member) -> Result<Vec<IdentityReading>, AppError> {
        let called = |issuer: &str| {
            let known = self.providers.all().iter().find(|provider| provider.issuer() == issuer);
            known.map_or(issuer, Provider::name).to_owned()
        };
        let reading = |identity: Identity| IdentityReading {
            provider: called(&identity.issuer),
            id: identity.id,
            subject: identity.subject,
            made_at: identity.made_at,
            used_at: identity.used_at,
        };
        Ok(self.store.identities(&member.account).await?.into_iter().map(reading).collect())
    }

    /// Where providers send people back to: under the address of the site, as the links of invitations are.
    fn answers_come_to(&self) -> Result<String, AppError> {
        Ok(format!("{}{PROVIDER_ANSWERS}", self.held_keys()?.origin()))
    }
}

/// Under what an errand is kept: whoever lacks one of the two finds nothing.
fn begun_in(state: &str, browser: &str) -> String {
    digest_of(&["openid", state, browser])
}

/// What a stranger may have written, as a line of a log can hold it.
fn printed(told: &str) -> String {
    told.chars().filter(char::is_ascii_graphic).take(80).collect()
}
