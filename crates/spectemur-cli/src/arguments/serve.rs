//! What `serve` and `invite` take.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use spectemur_model::Language;

/// How the site is served.
#[derive(Clone, Debug, Args)]
pub(crate) struct ServeArguments {
    /// Where to listen
    #[arg(long, env = "SPECTEMUR_LISTEN", default_value = "127.0.0.1:7319", value_name = "ADDRESS:PORT")]
    pub(crate) listen: SocketAddr,
    /// The address under which members reach the site, as https://name; this machine alone without it
    #[arg(long, env = "SPECTEMUR_SITE", value_name = "ADDRESS")]
    pub(crate) site: Option<String>,
    /// A proxy of ours stands before the site and says who asks
    #[arg(long)]
    pub(crate) behind_proxy: bool,
    /// Identity providers that members may sign in by, in a file of TOML; see the example below
    #[arg(long, env = "SPECTEMUR_OPENID", value_name = "FILE")]
    pub(crate) openid: Option<PathBuf>,
    /// The mail server for invitations, such as smtps://name:password@host; without it their addresses are shown
    #[arg(long, env = "SPECTEMUR_SMTP", hide_env_values = true, value_name = "URL")]
    pub(crate) smtp: Option<String>,
    /// Who mails are from
    #[arg(long, env = "SPECTEMUR_MAIL_FROM", value_name = "ADDRESS")]
    pub(crate) from: Option<String>,
}

/// Who is invited.
#[derive(Clone, Debug, Args)]
pub(crate) struct InviteArguments {
    /// What the person is called
    #[arg(long)]
    pub(crate) name: String,
    /// The person's e-mail address, which is also the name to sign in with
    #[arg(long)]
    pub(crate) email: String,
    /// The language of the person
    #[arg(long, default_value = "en", value_parser = super::language, value_name = "LANGUAGE")]
    pub(crate) lang: Language,
    /// The address under which members reach the site, as https://name; this machine alone without it
    #[arg(long, env = "SPECTEMUR_SITE", default_value = "http://localhost:7319", value_name = "ADDRESS")]
    pub(crate) site: String,
}
