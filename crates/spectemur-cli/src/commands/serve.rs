//! `spectemur serve`: the web application over the record; `spectemur invite`: its first administrator.

mod letters;
mod press;
mod providers;

use std::sync::Arc;

use spectemur_app::{App, Keys};
use spectemur_model::Chance;
use spectemur_web::{Post, Press, serve};

use crate::arguments::{InviteArguments, ServeArguments};
use crate::commands::post;
use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::terminal::{line, note};
use letters::Letters;
use press::DocumentPress;
use providers::Http;

pub(super) async fn run(settings: &Settings, asked: ServeArguments) -> anyhow::Result<Outcome> {
    let listen = asked.listen;
    let site = asked.site.unwrap_or_else(|| format!("http://localhost:{}", listen.port()));
    let providers = asked.openid.as_deref().map(providers::read).transpose()?.unwrap_or_default();
    let app = with_keys(settings, &site).await?.with_providers(providers, Arc::new(Http::new()));
    app.settle().await?;
    note(&settings.voice()?.say("cli-serving", &[("address", site.into())])?);
    let behind_proxy = asked.behind_proxy;
    let press: Option<Arc<dyn Press>> = Some(Arc::new(DocumentPress));
    let post = asked.smtp.as_deref().map(|url| post::Post::new(url, asked.from.as_deref())).transpose()?;
    let post = post.map(|post| Arc::new(Letters(post)) as Arc<dyn Post>);
    let site = spectemur_web::Settings { listen, behind_proxy, press, post, failed: note, ..Default::default() };
    serve(app, site).await?;
    Ok(Outcome::Done)
}

pub(super) async fn invite(settings: &Settings, asked: &InviteArguments) -> anyhow::Result<Outcome> {
    let app = with_keys(settings, &asked.site).await?;
    let invited = app.bootstrap(&asked.name, &asked.email, asked.lang).await?;
    let until = invited.expires_at.day().to_string();
    note(&settings.voice()?.say("cli-invited", &[("email", asked.email.as_str().into()), ("until", until.into())])?);
    line(&format!("{}/{}/invitation/{}", asked.site.trim_end_matches('/'), asked.lang, invited.token));
    Ok(Outcome::Done)
}

/// The application with what lets members in at this address.
async fn with_keys(settings: &Settings, site: &str) -> anyhow::Result<App> {
    let keys = Keys::new(Arc::new(SystemChance), site)?;
    Ok(settings.app().await?.with_keys(keys))
}

/// The machine's chance.
struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), String> {
        getrandom::fill(bytes).map_err(|error| error.to_string())
    }
}
