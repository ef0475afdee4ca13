//! The web application: addresses, pages, pictures on pages, and the interface for programs.
//!
//! A handler reads what is asked, asks `spectemur-app` once, and shows a page. No figure is computed here, no law and no
//! State is known here, no file, clock or environment is read here: the application that is handed in has the clock.
//! Pages are whole without scripts. One lets members use passkeys, which browsers offer to scripts only; another keeps what
//! is typed into a report against a lost line.

mod api;
mod around;
mod asked;
mod assets;
mod enclosure;
mod fault;
mod forecast;
mod html;
mod kept;
mod links;
mod members;
mod page;
mod pages;
mod post;
mod press;
mod routes;
mod site;
mod telling;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use spectemur_app::App;
use spectemur_language::LanguageError;
use tokio::net::TcpListener;

pub use post::{Letter, Post, Sending};
pub use press::{Against, Least, Press, PressError, ProofFormat, ReportFormat, Text};

use site::Site;

/// How the site is served.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where it listens.
    pub listen: SocketAddr,
    /// After how long a request is given up.
    pub time_out: Duration,
    /// How many bytes the body of a request may have.
    pub largest_body: usize,
    /// Whether a proxy of ours stands before the site, so that the last entry of `X-Forwarded-For` is to be believed.
    pub behind_proxy: bool,
    /// Writes reports and proof-reads texts; without it the site has no such pages.
    pub press: Option<Arc<dyn Press>>,
    /// Sends letters; without it whoever invites sends the address of the invitation.
    pub post: Option<Arc<dyn Post>>,
    /// Is told what failed on our side, for a log; readers see only that something did.
    pub failed: fn(&str),
}

impl Default for Settings {
    /// This machine only, port 7319, ten seconds, 64 KiB; failures are told to nobody.
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 7319)),
            time_out: Duration::from_secs(10),
            largest_body: 64 << 10,
            behind_proxy: false,
            press: None,
            post: None,
            failed: |_| {},
        }
    }
}

/// Why the site is not served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The messages of a language cannot be used.
    #[error(transparent)]
    Language(#[from] LanguageError),
    /// The address cannot be listened on.
    #[error("cannot listen on {listen}: {error}; choose another address or port")]
    Listen {
        /// The address.
        listen: SocketAddr,
        /// What the system says.
        error: std::io::Error,
    },
    /// The connection to the outside broke.
    #[error("the server stopped: {0}")]
    Stopped(std::io::Error),
}

/// Every route over an application, without a listener: what tests and other servers call.
///
/// # Errors
/// Messages of a language that cannot be used.
pub fn router(app: App, settings: &Settings) -> Result<Router, LanguageError> {
    Ok(routes::router(Arc::new(Site::new(app, settings)?), settings))
}

/// Serves the site until the process ends.
///
/// # Errors
/// An address that cannot be listened on, or messages that cannot be used.
pub async fn serve(app: App, settings: Settings) -> Result<(), ServeError> {
    let router = router(app, &settings)?;
    let listen = settings.listen;
    let listener = TcpListener::bind(listen).await.map_err(|error| ServeError::Listen { listen, error })?;
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).await.map_err(ServeError::Stopped)
}
