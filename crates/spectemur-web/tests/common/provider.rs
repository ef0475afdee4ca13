//! An identity provider on this machine: it keeps to OpenID Connect until it is told to do something wrong.
//!
//! Its tokens are put together here, letter by letter, so that the library which judges them is not asked about itself.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use percent_encoding::percent_decode_str;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use spectemur_app::{Carried, Carrier, CarrierError, HttpRequest, Provider};
use tokio::net::TcpListener;

/// What the provider calls the site.
pub(crate) const CLIENT: &str = "spectemur";

/// What only the two of them know.
pub(crate) const SECRET: &str = "a secret of the two";

/// What is wrong with what the provider does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    Nothing,
    Nonce,
    NoNonce,
    Audience,
    Issuer,
    Expired,
    /// Signed with a key that the provider never had.
    Signature,
    /// Signed by nobody.
    Unsigned,
    /// Signed with the secret that the site has as well.
    SharedSecret,
    /// The person there says no.
    Denied,
    /// No token for the code.
    NoToken,
    /// The answer names another provider.
    Mixed,
}

struct Key {
    name: String,
    pair: EcdsaKeyPair,
}

impl Key {
    fn new(name: &str) -> Self {
        let chance = SystemRandom::new();
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &chance).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, made.as_ref(), &chance).unwrap();
        Self { name: name.to_owned(), pair }
    }
}

/// What was asked for a code: nonce, challenge, and where the answer goes.
struct Asked {
    nonce: String,
    challenge: String,
    redirect: String,
}

struct Inner {
    issuer: String,
    key: Mutex<Key>,
    wrong: Mutex<Wrong>,
    subject: Mutex<String>,
    /// The second that it is.
    now: Mutex<i64>,
    asked: Mutex<BTreeMap<String, Asked>>,
}

/// A provider that answers.
#[derive(Clone)]
pub(crate) struct TestProvider(Arc<Inner>);

impl TestProvider {
    /// A provider at an address of this machine, where it is a certain second.
    pub(crate) async fn at(now: i64) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").await.unwrap(), now)
    }

    pub(crate) fn on(listener: TcpListener, now: i64) -> Self {
        let inner = Arc::new(Inner {
            issuer: format!("http://{}", listener.local_addr().unwrap()),
            key: Mutex::new(Key::new("first")),
            wrong: Mutex::new(Wrong::Nothing),
            subject: Mutex::new("person-1".to_owned()),
            now: Mutex::new(now),
            asked: Mutex::default(),
        });
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/keys", get(keys))
            .route("/authorize", get(authorize))
            .route("/token", post(token))
            .with_state(Arc::clone(&inner));
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self(inner)
    }

    /// The provider as the settings of the site have it.
    pub(crate) fn settings(&self) -> Provider {
        settings(&self.0.issuer)
    }

    pub(crate) fn issuer(&self) -> &str {
        &self.0.issuer
    }

    pub(crate) fn does(&self, wrong: Wrong) {
        *self.0.wrong.lock().unwrap() = wrong;
    }

    /// So many seconds later.
    pub(crate) fn waits(&self, seconds: u32) {
        *self.0.now.lock().unwrap() += i64::from(seconds);
    }

    /// Another person is there.
    pub(crate) fn is_asked_by(&self, subject: &str) {
        subject.clone_into(&mut self.0.subject.lock().unwrap());
    }

    /// A new key in place of the old one.
    pub(crate) fn takes_a_new_key(&self, name: &str) {
        *self.0.key.lock().unwrap() = Key::new(name);
    }
}

/// The provider of an issuer, as the settings of the site have it.
pub(crate) fn settings(issuer: &str) -> Provider {
    Provider::new("ministry", "Ministry of Foreign Affairs", issuer, (CLIENT, SECRET)).unwrap()
}

async fn discovery(State(provider): State<Arc<Inner>>) -> Json<Value> {
    let at = |path: &str| format!("{}{path}", provider.issuer);
    Json(json!({
        "issuer": provider.issuer,
        "authorization_endpoint": at("/authorize"),
        "token_endpoint": at("/token"),
        "jwks_uri": at("/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256", "RS256", "HS256", "none"],
    }))
}

async fn keys(State(provider): State<Arc<Inner>>) -> Json<Value> {
    let key = provider.key.lock().unwrap();
    // An uncompressed point: one octet, then both coordinates.
    let point = key.pair.public_key().as_ref();
    let (x, y) = (base64(&point[1..33]), base64(&point[33..65]));
    Json(json!({ "keys": [
        { "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": key.name, "x": x, "y": y },
    ] }))
}

async fn authorize(State(provider): State<Arc<Inner>>, RawQuery(asked): RawQuery) -> Response {
    let asked = fields(&asked.unwrap_or_default());
    let is_right = asked["response_type"] == "code"
        && asked["client_id"] == CLIENT
        && asked["scope"] == "openid"
        && asked["code_challenge_method"] == "S256";
    if !is_right {
        return (StatusCode::BAD_REQUEST, format!("{asked:?}")).into_response();
    }
    let (redirect, state) = (asked["redirect_uri"].clone(), &asked["state"]);
    let wrong = *provider.wrong.lock().unwrap();
    if wrong == Wrong::Denied {
        let to = format!("{redirect}?error=access_denied&state={state}");
        return (StatusCode::FOUND, [(header::LOCATION, to)]).into_response();
    }
    let mut all = provider.asked.lock().unwrap();
    let code = format!("code-{}", all.len());
    let issuer = if wrong == Wrong::Mixed { "http://127.0.0.1:1" } else { provider.issuer.as_str() };
    let to = format!("{redirect}?code={code}&state={state}&iss={}", issuer.replace(':', "%3A").replace('/', "%2F"));
    let (nonce, challenge) = (asked["nonce"].clone(), asked["code_challenge"].clone());
    all.insert(code, Asked { nonce, challenge, redirect });
    (StatusCode::FOUND, [(header::LOCATION, to)]).into_response()
}

async fn token(State(provider): State<Arc<Inner>>, headers: HeaderMap, body: String) -> Response {
    let refused = |error: &str| (StatusCode::BAD_REQUEST, Json(json!({ "error": error }))).into_response();
    // What stands in the header is encoded as in a form first, as RFC 6749 says.
    let basic = format!("Basic {}", padded(format!("{CLIENT}:{}", SECRET.replace(' ', "+")).as_bytes()));
    if headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()) != Some(basic.as_str()) {
        return refused("invalid_client");
    }
    let fields = fields(&body);
    // A code counts once.
    let Some(asked) = provider.asked.lock().unwrap().remove(&fields["code"]) else { return refused("invalid_grant") };
    let challenge = base64(&Sha256::digest(&fields["code_verifier"]));
    if challenge != asked.challenge
        || fields["redirect_uri"] != asked.redirect
        || fields["grant_type"] != "authorization_code"
    {
        return refused("invalid_grant");
    }
    if *provider.wrong.lock().unwrap() == Wrong::NoToken {
        return refused("server_error");
    }
    let token = provider.token(&asked.nonce);
    Json(json!({ "access_token": "of no use", "token_type": "Bearer", "id_token": token })).into_response()
}

impl Inner {
    fn token(&self, nonce: &str) -> String {
        let (wrong, now) = (*self.wrong.lock().unwrap(), *self.now.lock().unwrap());
        let mut claims = json!({
            "iss": self.issuer, "sub": *self.subject.lock().unwrap(), "aud": CLIENT,
            "iat": now - 5, "exp": now + 300, "nonce": nonce,
        });
        match wrong {
            Wrong::Nonce => claims["nonce"] = json!("another"),
            Wrong::NoNonce => drop(claims.as_object_mut().unwrap().remove("nonce")),
            Wrong::Audience => claims["aud"] = json!("another-site"),
            Wrong::Issuer => claims["iss"] = json!("https://another.example"),
            Wrong::Expired => claims["exp"] = json!(now),
            _ => {}
        }
        let key = self.key.lock().unwrap();
        let algorithm = match wrong {
            Wrong::Unsigned => "none",
            Wrong::SharedSecret => "HS256",
            _ => "ES256",
        };
        let head = json!({ "alg": algorithm, "typ": "JWT", "kid": key.name });
        let said = format!("{}.{}", base64(head.to_string().as_bytes()), base64(claims.to_string().as_bytes()));
        let signature = match wrong {
            Wrong::Unsigned => Vec::new(),
            Wrong::SharedSecret => {
                let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, SECRET.as_bytes());
                ring::hmac::sign(&key, said.as_bytes()).as_ref().to_vec()
            }
            Wrong::Signature => Key::new("first").sign(&said),
            _ => key.sign(&said),
        };
        format!("{said}.{}", base64(&signature))
    }
}

impl Key {
    fn sign(&self, said: &str) -> Vec<u8> {
        self.pair.sign(&SystemRandom::new(), said.as_bytes()).unwrap().as_ref().to_vec()
    }
}

/// Fields as a form or an address writes them.
fn fields(text: &str) -> BTreeMap<String, String> {
    let read = |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8().unwrap().into_owned();
    text.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (read(name), read(value))).collect()
}

/// Base64 with the letters of addresses, without padding.
fn base64(bytes: &[u8]) -> String {
    encoded(bytes, b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
}

/// Base64 as headers have it.
fn padded(bytes: &[u8]) -> String {
    let text = encoded(bytes, b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    let missing = text.len().next_multiple_of(4) - text.len();
    text + &"=".repeat(missing)
}

fn encoded(bytes: &[u8], letters: &[u8; 64]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let whole = three.iter().fold(0_u32, |whole, byte| whole << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            text.push(char::from(letters[(whole >> (18 - 6 * place) & 63) as usize]));
        }
    }
    text
}

/// The way to providers, as the program has it.
#[derive(Debug)]
pub(crate) struct Http(ureq::Agent);

impl Http {
    pub(crate) fn new() -> Self {
        let config = ureq::Agent::config_builder().max_redirects(0).max_redirects_will_error(false);
        Self(config.http_status_as_error(false).proxy(None).build().into())
    }

    /// Where a browser is led on to.
    pub(crate) async fn led(&self, address: &str) -> String {
        let (agent, address) = (self.0.clone(), address.to_owned());
        let fetched = tokio::task::spawn_blocking(move || agent.get(&address).call().unwrap()).await.unwrap();
        assert_eq!(fetched.status().as_u16(), 302, "the provider takes what the site asks");
        fetched.headers()["location"].to_str().unwrap().to_owned()
    }
}

impl Carrier for Http {
    fn carry<'a>(&'a self, request: HttpRequest) -> Carried<'a> {
        let agent = self.0.clone();
        Box::pin(async move {
            let fetched = tokio::task::spawn_blocking(move || {
                let (parts, mut body) = agent.run(request)?.into_parts();
                Ok(axum::http::Response::from_parts(parts, body.read_to_vec()?))
            });
            fetched.await.unwrap().map_err(|error: ureq::Error| CarrierError(error.to_string()))
        })
    }
}
