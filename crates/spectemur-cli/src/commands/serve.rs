//! `spectemur serve`: the web application over the record.

use std::net::SocketAddr;

use spectemur_web::serve;

use crate::outcome::Outcome;
use crate::settings::Settings;
use crate::terminal::note;

pub(super) async fn run(settings: &Settings, listen: SocketAddr) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let address = format!("http://{listen}/");
    note(&settings.voice()?.say("cli-serving", &[("address", address.into())])?);
    serve(app, spectemur_web::Settings { listen, failed: note, ..spectemur_web::Settings::default() }).await?;
    Ok(Outcome::Done)
}
