//! The members' part with somebody in every office, for looking at: `/en/office?as=support-unit` shows what the holder
//! of that office sees. Everybody's password is in `tests/common/members.rs`. Nothing in it was ever said.

#![expect(clippy::unwrap_used, reason = "an example that cannot go on should stop where it stands")]

#[path = "../tests/common/mod.rs"]
mod common;

use std::collections::BTreeMap;

use axum::extract::Request;
use axum::http::HeaderValue;
use axum::middleware::{self, Next};
use common::members::House;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() {
    let house = House::new("http://localhost:7390").await;
    let invited = house.app.bootstrap("Eve Diaz", "eve@example.org", spectemur_model::Language::English).await.unwrap();
    let sessions: BTreeMap<String, String> = house
        .sessions
        .iter()
        .map(|(office, token)| (office.split('/').next().unwrap().to_owned(), token.clone()))
        .collect();
    let signed = move |mut request: Request, next: Next| {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let office = query.split('&').find_map(|pair| pair.strip_prefix("as="));
        if let Some(token) = office.and_then(|office| sessions.get(office)) {
            let cookie = HeaderValue::from_str(&format!("session={token}")).unwrap();
            request.headers_mut().insert("cookie", cookie);
        }
        next.run(request)
    };
    let router = house.router.clone().layer(middleware::from_fn(signed));
    let listener = TcpListener::bind("127.0.0.1:7390").await.unwrap();
    print(&format!(
        "http://localhost:7390/en/office?as=support-unit\n/en/invitation/{}\n{}",
        invited.token, house.report
    ));
    axum::serve(listener, router).await.unwrap();
}

#[expect(clippy::print_stdout, reason = "tells whoever runs it where to look")]
fn print(words: &str) {
    println!("{words}");
}
