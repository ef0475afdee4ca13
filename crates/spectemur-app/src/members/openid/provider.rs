//! An identity provider: how it is reached, what it says of itself, and whom its tokens name.
//!
//! The library judges tokens; here it is told what to take. How requests travel is handed in, as the clock and chance are.
//! Who a person is among us is not decided here.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreErrorResponseType, CoreIdToken,
    CoreJwsSigningAlgorithm, CoreProviderMetadata,
};
use openidconnect::url::{Host, Url};
use openidconnect::{
    AsyncHttpClient, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    DiscoveryError, EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IssuerUrl, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, SignatureVerificationError,
    StandardErrorResponse, TokenResponse as _,
};
use spectemur_model::Instant;
use tokio::sync::Mutex;

use crate::members::ProviderError;

/// What a provider says of itself holds for so long: an hour.
const HOLDS: i64 = 3_600_000_000;

/// A key that nobody knows is looked for again at most so often: a minute.
const AGAIN: i64 = 60_000_000;

/// How long a page waits for a provider, so that it can still tell that there was no answer.
const PATIENCE: Duration = Duration::from_secs(8);

/// Signatures with a key that the provider alone has. Those with the shared secret are left out, and so is none.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// What becomes of a request to a provider.
pub type Carried<'a> = Pin<Box<dyn Future<Output = Result<HttpResponse, CarrierError>> + Send + 'a>>;

/// Carries requests to providers: over HTTP with TLS, following no redirection, and giving up after a while.
pub trait Carrier: fmt::Debug + Send + Sync {
    /// Carries a request, and brings back what is answered, whatever its status.
    fn carry<'a>(&'a self, request: HttpRequest) -> Carried<'a>;
}

/// The way that is handed in, as the library asks for one.
struct Way(Arc<dyn Carrier>);

impl<'c> AsyncHttpClient<'c> for Way {
    type Error = CarrierError;
    type Future = Carried<'c>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        self.0.carry(request)
    }
}

/// What a provider is asked for, away from the types of the library.
type Asking<'a> = Pin<Box<dyn Future<Output = Result<String, ProviderError>> + Send + 'a>>;

/// Why a request brought nothing back, in words for a log that repeat nothing of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct CarrierError(pub String);

/// What is wrong with the settings of a provider.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProviderProblem {
    /// Its key is no word.
    #[error("the key `{0}` must be one to forty small letters, digits and hyphens; accounts do not depend on it")]
    Word(String),
    /// It has no name.
    #[error("`name` is empty; write what members call the provider, it stands on the button")]
    NoName,
    /// Its issuer is none.
    #[error("`issuer` is `{issuer}`, which cannot be one: {detail}")]
    Issuer {
        /// What was given.
        issuer: String,
        /// Why not.
        detail: String,
    },
    /// It has no client id.
    #[error("`client` is empty; write the client id that the provider gave to this site")]
    NoClient,
    /// It has no secret.
    #[error("the client secret is empty")]
    NoSecret,
}

/// An identity provider that members may come in by.
pub struct Provider {
    word: String,
    name: String,
    issuer: IssuerUrl,
    client: ClientId,
    secret: ClientSecret,
    /// What it last said of itself, and when.
    known: Mutex<Option<(Arc<CoreProviderMetadata>, Instant)>>,
}

impl fmt::Debug for Provider {
    /// Without its secret.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Provider")
            .field("word", &self.word)
            .field("issuer", &self.issuer)
            .finish_non_exhaustive()
    }
}

/// What a person is sent to a provider with, and what the answer is held against.
pub(super) struct Question<'a> {
    /// Where the answer comes to.
    pub(super) redirect: &'a str,
    pub(super) nonce: &'a str,
    pub(super) verifier: &'a str,
}

type Client =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

impl Provider {
    /// A provider by its key, the name on its button, its issuer, and what it knows this site by: client id and secret.
    ///
    /// # Errors
    /// Everything that is wrong with these.
    pub fn new(
        word: &str,
        name: &str,
        issuer: &str,
        (client, secret): (&str, &str),
    ) -> Result<Self, Vec<ProviderProblem>> {
        let mut problems = Vec::new();
        let is_plain = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
        if word.is_empty() || word.len() > 40 || !word.bytes().all(is_plain) {
            problems.push(ProviderProblem::Word(word.to_owned()));
        }
        if name.trim().is_empty() {
            problems.push(ProviderProblem::NoName);
        }
        if client.trim().is_empty() {
            problems.push(ProviderProblem::NoClient);
        }
        if secret.is_empty() {
            problems.push(ProviderProblem::NoSecret);
        }
        let wrong = |detail: String| ProviderProblem::Issuer { issuer: issuer.to_owned(), detail };
        let read = IssuerUrl::new(issuer.to_owned()).map_err(|error| wrong(error.to_string()));
        let asks = |url: &Url| url.query().map(|_| "it must have no question in it");
        let checked = read.and_then(|read| match unsafe_way(read.url()).or_else(|| asks(read.url())) {
            Some(detail) => Err(wrong(detail.to_owned())),
            None => Ok(read),
        });
        match checked {
            Ok(issuer) if problems.is_empty() => Ok(Self {
                word: word.to_owned(),
                name: name.trim().to_owned(),
                issuer,
                client: ClientId::new(client.trim().to_owned()),
                secret: ClientSecret::new(secret.to_owned()),
                known: Mutex::new(None),
            }),
            Ok(_) => Err(problems),
            Err(problem) => {
                problems.push(problem);
                Err(problems)
            }
        }
    }

    /// The key under which the settings have it.
    #[must_use]
    pub fn word(&self) -> &str {
        &self.word
    }

    /// What members call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its issuer: what accounts are bound to, together with the subject.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The address at the provider that a person goes to.
    pub(super) fn address<'a>(
        &'a self,
        carrier: &Arc<dyn Carrier>,
        now: Instant,
        (question, state): (&'a Question<'a>, &'a str),
    ) -> Asking<'a> {
        let way = Way(Arc::clone(carrier));
        Box::pin(self.within(async move {
            let metadata = self.metadata(&way, now, HOLDS).await?;
            let client = self.client(&metadata, question.redirect)?;
            let verifier = PkceCodeVerifier::new(question.verifier.to_owned());
            let (state, nonce) = (state.to_owned(), question.nonce.to_owned());
            let flow = CoreAuthenticationFlow::AuthorizationCode;
            // No scope but `openid`: who somebody is, and neither name nor address for mail.
            let asked = client.authorize_url(flow, || CsrfToken::new(state), || Nonce::new(nonce));
            let (address, ..) = asked.set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier)).url();
            Ok(address.into())
        }))
    }

    /// What the provider calls the person for whom it gave a code.
    pub(super) fn subject<'a>(
        &'a self,
        carrier: &Arc<dyn Carrier>,
        now: Instant,
        (question, code): (&'a Question<'a>, &'a str),
    ) -> Asking<'a> {
        let way = Way(Arc::clone(carrier));
        Box::pin(self.within(async move {
            let metadata = self.metadata(&way, now, HOLDS).await?;
            let client = self.client(&metadata, question.redirect)?;
            let exchange = client.exchange_code(AuthorizationCode::new(code.to_owned()));
            let exchange = exchange.map_err(|error| ProviderError::Exchange(error.to_string()))?;
            let verifier = PkceCodeVerifier::new(question.verifier.to_owned());
            let given = exchange.set_pkce_verifier(verifier).request_async(&way).await;
            let given = given.map_err(|error| self.not_exchanged(error))?;
            let token = given.id_token().ok_or_else(|| ProviderError::Token("it gave no ID token".to_owned()))?;
            let named = match self.named(&client, token, question.nonce, now) {
                // The provider has a new key, perhaps.
                Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey)) => {
                    let metadata = self.metadata(&way, now, AGAIN).await?;
                    self.named(&self.client(&metadata, question.redirect)?, token, question.nonce, now)
                }
                other => other,
            };
            named.map_err(wrong_token)
        }))
    }

    /// The subject of a token that is what it should be: signed by the provider, for us, for this question, and not over.
    fn named(
        &self,
        client: &Client,
        token: &CoreIdToken,
        nonce: &str,
        now: Instant,
    ) -> Result<String, ClaimsVerificationError> {
        let since = Duration::from_micros(u64::try_from(now.microseconds()).unwrap_or_default());
        let verifier = client.id_token_verifier().set_allowed_algs(SIGNATURES);
        let verifier = verifier.set_time_fn(move || (SystemTime::UNIX_EPOCH + since).into());
        let claims = token.claims(&verifier, &Nonce::new(nonce.to_owned()))?;
        Ok(claims.subject().as_str().to_owned())
    }

    /// What the provider says of itself, not older than so many microseconds.
    async fn metadata(&self, way: &Way, now: Instant, holds: i64) -> Result<Arc<CoreProviderMetadata>, ProviderError> {
        let mut known = self.known.lock().await;
        if let Some((metadata, at)) = known.as_ref()
            && now.microseconds() - at.microseconds() < holds
        {
            return Ok(Arc::clone(metadata));
        }
        let told = CoreProviderMetadata::discover_async(self.issuer.clone(), way).await;
        let metadata = Arc::new(told.map_err(|error| self.silent(undiscovered(error)))?);
        let ways = [Some(metadata.authorization_endpoint().url()), metadata.token_endpoint().map(|way| way.url())];
        let wrong = ways.into_iter().find_map(|way| way.map_or(Some("it names no token endpoint"), unsafe_way));
        if let Some(detail) = wrong {
            return Err(self.silent(detail.to_owned()));
        }
        *known = Some((Arc::clone(&metadata), now));
        Ok(metadata)
    }

    fn client(&self, metadata: &CoreProviderMetadata, redirect: &str) -> Result<Client, ProviderError> {
        let secret = Some(self.secret.clone());
        let client = CoreClient::from_provider_metadata(metadata.clone(), self.client.clone(), secret);
        let redirect = RedirectUrl::new(redirect.to_owned()).map_err(|error| self.silent(error.to_string()))?;
        // Basic is what every provider must take unless it says otherwise.
        let ways = metadata.token_endpoint_auth_methods_supported();
        let takes = |way| ways.is_some_and(|ways| ways.contains(&way));
        let in_body = takes(CoreClientAuthMethod::ClientSecretPost) && !takes(CoreClientAuthMethod::ClientSecretBasic);
        let auth = if in_body { AuthType::RequestBody } else { AuthType::BasicAuth };
        Ok(client.set_redirect_uri(redirect).set_auth_type(auth))
    }

    async fn within<T>(&self, work: impl Future<Output = Result<T, ProviderError>>) -> Result<T, ProviderError> {
        match tokio::time::timeout(PATIENCE, work).await {
            Ok(done) => done,
            Err(_) => Err(self.silent(format!("no answer within {} seconds", PATIENCE.as_secs()))),
        }
    }

    fn silent(&self, detail: String) -> ProviderError {
        ProviderError::Silent { provider: self.word.clone(), detail }
    }

    fn not_exchanged(
        &self,
        error: RequestTokenError<CarrierError, StandardErrorResponse<CoreErrorResponseType>>,
    ) -> ProviderError {
        match error {
            RequestTokenError::Request(error) => self.silent(error.to_string()),
            // What was answered may hold tokens, so that only its kind is told.
            RequestTokenError::Parse(error, _) => {
                ProviderError::Token(format!("the answer does not read at {}", error.path()))
            }
            RequestTokenError::ServerResponse(error) => ProviderError::Exchange(error.error().as_ref().to_owned()),
            RequestTokenError::Other(detail) => ProviderError::Exchange(detail),
        }
    }
}

/// Why somebody on the way could read or change what goes to this address, if they could.
fn unsafe_way(url: &Url) -> Option<&'static str> {
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return Some("it names no host"),
    };
    if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
        return Some("it must have no name, password or fragment in it");
    }
    (url.scheme() != "https" && !(is_here && url.scheme() == "http")).then_some("it must begin with https://")
}

fn undiscovered(error: DiscoveryError<CarrierError>) -> String {
    match error {
        DiscoveryError::Request(error) => error.to_string(),
        DiscoveryError::Parse(error) => format!("what it says of itself does not read: {error}"),
        other => other.to_string(),
    }
}

/// What is wrong with a token, without anything that stands in it but names.
fn wrong_token(error: ClaimsVerificationError) -> ProviderError {
    match error {
        ClaimsVerificationError::Expired(detail) => ProviderError::Expired(detail),
        ClaimsVerificationError::InvalidAudience(detail) => ProviderError::Audience(detail),
        ClaimsVerificationError::InvalidIssuer(detail) => ProviderError::Issuer(detail),
        ClaimsVerificationError::InvalidNonce(detail) => ProviderError::Nonce(detail),
        ClaimsVerificationError::SignatureVerification(error) => ProviderError::Signature(error.to_string()),
        other => ProviderError::Token(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_a_provider_are_told_all_that_is_wrong_with_them() {
        let problems = Provider::new("A ministry", " ", "http://login.example", ("", "")).unwrap_err();
        assert_eq!(problems.len(), 5, "{problems:?}");
        for (issuer, is_good) in [
            ("https://login.example/realms/one", true),
            ("http://localhost:8080", true),
            ("http://127.0.0.1:8080", true),
            ("http://login.example", false),
            ("https://name:password@login.example", false),
            ("https://login.example/?tenant=1", false),
            ("login.example", false),
            ("file:///etc/passwd", false),
        ] {
            let read = Provider::new("ministry", "Ministry", issuer, ("site", "secret"));
            assert_eq!(read.is_ok(), is_good, "{issuer}: {read:?}");
        }
        let read = Provider::new("ministry", "Ministry", "https://login.example", ("site", "a secret word")).unwrap();
        assert!(!format!("{read:?}").contains("a secret word"));
    }
}
