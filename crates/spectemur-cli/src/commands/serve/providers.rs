//! Identity providers of the site: the file that names them, and the way to them over HTTP.
//!
//! A secret comes from a file or from the environment, never from the command line, and no message repeats it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use serde::Deserialize;
use spectemur_app::{Carried, Carrier, CarrierError, HttpRequest, HttpResponse, Provider};

use crate::settings::variable;

/// How long a provider may take for one answer: a page needs three of them at most.
const PATIENCE: Duration = Duration::from_secs(4);

/// No answer of a provider is larger.
const LARGEST: u64 = 1 << 20;

/// What a provider in the file may have.
const KEYS: &str = "name, issuer, client, and secret-file or secret-env";

/// The file: providers by key.
#[derive(Deserialize)]
struct File {
    #[serde(default)]
    provider: BTreeMap<String, Written>,
    /// What has no place in it.
    #[serde(flatten)]
    others: BTreeMap<String, toml::Value>,
}

/// A provider as the file has it. What is missing is empty, so that all of it is told at once.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Written {
    #[serde(default)]
    name: String,
    #[serde(default)]
    issuer: String,
    #[serde(default)]
    client: String,
    secret_file: Option<PathBuf>,
    secret_env: Option<String>,
    /// What has no place in it.
    #[serde(flatten)]
    others: BTreeMap<String, toml::Value>,
}

/// Reads the providers that a file names.
///
/// # Errors
/// Everything that is wrong with the file, at once.
pub(super) fn read(path: &Path) -> anyhow::Result<Vec<Provider>> {
    let text = fs::read_to_string(path).with_context(|| format!("the identity providers in {}", path.display()))?;
    of_text(&text, path, &variable)
}

fn of_text(text: &str, path: &Path, variable: &dyn Fn(&str) -> Option<String>) -> anyhow::Result<Vec<Provider>> {
    let file: File = toml::from_str(text).map_err(|error| {
        // Without the line itself, which may hold a secret that somebody put there.
        let line = error.span().map_or(1, |span| text.get(..span.start).unwrap_or_default().lines().count().max(1));
        anyhow::anyhow!("{}, line {line}: {}", path.display(), error.message())
    })?;
    let (mut providers, mut problems) = (Vec::<Provider>::new(), Vec::new());
    if file.provider.is_empty() {
        problems.push("it names no provider; write [provider.KEY]".to_owned());
    }
    problems.extend(file.others.keys().map(|key| format!("`{key}` has no place here; write [provider.KEY]")));
    for (word, written) in file.provider {
        let others =
            written.others.keys().map(|key| format!("[provider.{word}]: `{key}` has no place here; there are {KEYS}"));
        problems.extend(others);
        let secret = secret(&written, path, variable).unwrap_or_else(|problem| {
            problems.push(format!("[provider.{word}]: {problem}"));
            // Something, so that everything else is looked at as well.
            "-".to_owned()
        });
        match Provider::new(&word, &written.name, &written.issuer, (&written.client, &secret)) {
            Ok(provider) if providers.iter().any(|other| other.issuer() == provider.issuer()) => {
                let issuer = provider.issuer();
                problems
                    .push(format!("[provider.{word}]: another provider has the issuer `{issuer}`; one name is enough"));
            }
            Ok(provider) => providers.push(provider),
            Err(wrong) => problems.extend(wrong.into_iter().map(|problem| format!("[provider.{word}]: {problem}"))),
        }
    }
    if problems.is_empty() {
        return Ok(providers);
    }
    anyhow::bail!("{} cannot be taken:\n  {}", path.display(), problems.join("\n  "))
}

/// The secret, from exactly one of its two places.
fn secret(written: &Written, path: &Path, variable: &dyn Fn(&str) -> Option<String>) -> Result<String, String> {
    let secret = match (&written.secret_file, &written.secret_env) {
        (Some(file), None) => {
            let file = path.parent().unwrap_or(Path::new("")).join(file);
            fs::read_to_string(&file).map_err(|error| format!("`secret-file` {}: {error}", file.display()))?
        }
        (None, Some(name)) => variable(name).ok_or_else(|| format!("`secret-env`: the variable {name} is not set"))?,
        _ => return Err("write either `secret-file` or `secret-env`".to_owned()),
    };
    let secret = secret.trim();
    if secret.is_empty() { Err("the client secret is empty".to_owned()) } else { Ok(secret.to_owned()) }
}

/// Carries requests over HTTP, on threads that may wait.
#[derive(Clone, Debug)]
pub(super) struct Http(ureq::Agent);

impl Http {
    pub(super) fn new() -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            // Where a provider leads on to is not what the settings trust.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .user_agent("spectemur");
        Self(config.build().into())
    }

    fn fetch(&self, request: HttpRequest) -> Result<HttpResponse, ureq::Error> {
        let (parts, mut body) = self.0.run(request)?.into_parts();
        let bytes = body.with_config().limit(LARGEST).read_to_vec()?;
        Ok(HttpResponse::from_parts(parts, bytes))
    }
}

impl Carrier for Http {
    fn carry<'a>(&'a self, request: HttpRequest) -> Carried<'a> {
        let http = self.clone();
        Box::pin(async move {
            let fetched = tokio::task::spawn_blocking(move || http.fetch(request)).await;
            let fetched = fetched.map_err(|error| CarrierError(error.to_string()))?;
            fetched.map_err(|error| CarrierError(error.to_string()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_wrong_with_the_file_is_told_at_once_and_no_secret_is() {
        let text = r#"
            [provider.one]
            name = ""
            issuer = "http://login.example"
            client = "site"
            secret-env = "MISSING"
            [provider.Two]
            name = "Two"
            issuer = "https://login.example"
            client = ""
            secret-env = "SECRET"
            [provider.three]
            name = "Three"
            issuer = "https://three.example"
            client = "site"
            secret-env = "SECRET"
            secret-file = "secret"
        "#;
        let variable = |name: &str| (name == "SECRET").then(|| "a very secret word".to_owned());
        let error = of_text(text, Path::new("openid.toml"), &variable).unwrap_err().to_string();
        for told in [
            "openid.toml cannot be taken",
            "[provider.one]: `name` is empty",
            "[provider.one]: `issuer` is `http://login.example`, which cannot be one: it must begin with https://",
            "[provider.one]: `secret-env`: the variable MISSING is not set",
            "[provider.Two]: the key `Two` must be",
            "[provider.Two]: `client` is empty",
            "[provider.three]: write either `secret-file` or `secret-env`",
        ] {
            assert!(error.contains(told), "{told}: {error}");
        }
        assert!(!error.contains("a very secret word"));
        for text in [
            "[provider.one]\nissuer = \"https://one.example\"\nclient = \"site\"\nsecret = \"a very secret word\"",
            "[provider.one]\nsecret = \"a very secret word\" and more",
            "[provider.one]\nsecret-env = 17 # a very secret word",
        ] {
            let error = format!("{:#}", of_text(text, Path::new("openid.toml"), &variable).unwrap_err());
            assert!(error.contains("openid.toml") && !error.contains("a very secret word"), "{error}");
        }
        let error = of_text("", Path::new("openid.toml"), &variable).unwrap_err().to_string();
        assert!(error.contains("it names no provider"), "{error}");
    }

    #[test]
    fn a_secret_is_read_from_a_file_beside() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("secret"), "a very secret word\n").unwrap();
        let file = folder.path().join("openid.toml");
        let text = "[provider.ministry]\nname = \"Ministry\"\nissuer = \"https://login.example\"\n\
                    client = \"site\"\nsecret-file = \"secret\"\n";
        fs::write(&file, text).unwrap();
        let providers = read(&file).unwrap();
        assert_eq!((providers[0].word(), providers[0].name()), ("ministry", "Ministry"));
        assert!(!format!("{providers:?}").contains("secret"), "{providers:?}");
    }
}
