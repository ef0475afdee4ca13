//! Coming in by the identity provider of a ministry: who does, and every answer of a provider that lets nobody in.

use std::sync::Arc;
use std::time::Duration;

use crate::common::html::faults;
use crate::common::members::{House, ORIGIN, PASSWORD, between, failed, form};
use crate::common::provider::{Http, TestProvider, Wrong, settings};
use crate::common::{Got, LANGUAGES};
use axum::body::Body;
use axum::http::Request;
use spectemur_testkit::Database;
use spectemur_web::Settings;
use tokio::net::TcpListener;

/// 21 November 2026, 08:00 UTC: what the clock of the house says.
const NOW: i64 = 1_795_248_000;

/// A house that members come into by one provider.
struct Ministry {
    house: House,
    provider: TestProvider,
    http: Http,
}

/// A way to the provider that was begun: where the browser goes, and what it keeps.
struct Begun {
    address: String,
    kept: String,
}

impl Ministry {
    async fn new() -> Self {
        Self::on(Database::sqlite()).await
    }

    async fn on(database: Database) -> Self {
        let provider = TestProvider::at(NOW).await;
        let house = house(database, provider.settings()).await;
        Self { house, provider, http: Http::new() }
    }

    /// What the page says that goes on to the provider.
    async fn begin(&self, address: &str, session: Option<&str>, fields: &[(&str, &str)]) -> Begun {
        begun(&self.house.post(address, session, fields).await)
    }

    /// Where the provider leads the browser to: on this site, below its address.
    async fn at_the_provider(&self, begun: &Begun) -> String {
        let led = self.http.led(&begun.address).await;
        led.strip_prefix(ORIGIN).unwrap_or_else(|| panic!("{led}")).to_owned()
    }

    /// What the site says to the answer, in a browser that kept this.
    async fn back(&self, answer: &str, session: Option<&str>, kept: &str) -> Got {
        let on = get(&self.house, answer, session, kept).await;
        assert_eq!((on.status.as_u16(), on.header("cache-control")), (303, "no-store"), "{}", on.text());
        get(&self.house, on.header("location"), session, kept).await
    }

    /// So many seconds later, here and at the provider.
    fn later(&self, seconds: u32) {
        self.house.clock.advance(Duration::from_secs(seconds.into()));
        self.provider.waits(seconds);
    }

    /// There and back again.
    async fn there_and_back(&self, address: &str, session: Option<&str>, fields: &[(&str, &str)]) -> Got {
        let begun = self.begin(address, session, fields).await;
        let answer = self.at_the_provider(&begun).await;
        self.back(&answer, session, &begun.kept).await
    }

    async fn signs_in(&self) -> Got {
        self.there_and_back("/en/sign-in/openid", None, &[("provider", "ministry")]).await
    }

    /// The address of an invitation of an editor of the Lao People's Democratic Republic.
    async fn invitation(&self, email: &str) -> String {
        let fields =
            [("role", "state-editor"), ("state", "LAO"), ("name", "Editor"), ("email", email), ("language", "fr")];
        let made = self.house.act("state-administrator/LAO", "/en/office/people/invite", &fields).await;
        format!("/fr/invitation/{}", between(made.text(), &format!("{ORIGIN}/fr/invitation/"), "<"))
    }

    /// How many acts there are, and what the trail says.
    async fn acts(&self) -> (usize, String) {
        let auditor = self.house.app.member(&self.house.sessions["auditor"]).await.unwrap().unwrap();
        let acts = self.house.app.acts(&auditor, None, 500).await.unwrap().acts;
        let trail = self.house.get("/en/office/audit?check=1", Some(&self.house.sessions["auditor"])).await;
        (acts.len(), trail.text().to_owned())
    }
}

async fn house(database: Database, provider: spectemur_app::Provider) -> House {
    let settings = Settings { failed, ..Settings::default() };
    let carrier = Arc::new(Http::new());
    House::made(database, ORIGIN, settings, |app| app.with_providers(vec![provider], carrier)).await
}

fn begun(page: &Got) -> Begun {
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(faults(page.text()), Vec::<String>::new());
    assert!(page.header("content-security-policy").contains("form-action 'self';"), "no form leads elsewhere");
    let address = between(page.text(), "http-equiv=\"refresh\" content=\"0;url=", "\"").replace("&#38;", "&");
    let link = between(page.text(), "<p class=\"lede\"><a href=\"", "\"").replace("&#38;", "&");
    assert_eq!(address, link, "whoever's browser stays goes on by hand");
    let cookie = page.header("set-cookie");
    assert!(cookie.starts_with("__Host-openid=") && cookie.ends_with("; HttpOnly; SameSite=Lax; Secure"), "{cookie}");
    Begun { address, kept: between(cookie, "__Host-openid=", ";").to_owned() }
}

async fn get(house: &House, address: &str, session: Option<&str>, kept: &str) -> Got {
    let cookies = format!("__Host-session={}; __Host-openid={kept}", session.unwrap_or_default());
    // As a browser says it of a page that another site led to.
    let request = Request::get(address).header("cookie", cookies).header("sec-fetch-site", "cross-site");
    house.send(request.body(Body::empty()).unwrap()).await
}

/// The session that an answer opened.
fn session(got: &Got) -> String {
    assert_eq!(got.status, 303, "{}", got.text());
    got.cookies()
        .iter()
        .find_map(|cookie| cookie.strip_prefix("__Host-session="))
        .unwrap()
        .split(';')
        .next()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn an_invited_person_comes_in_by_the_ministry_and_does_so_again() {
    for database in [Database::sqlite(), Database::postgres()] {
        let ministry = Ministry::on(database).await;
        let house = &ministry.house;
        let invitation = ministry.invitation("kham@example.org").await;
        let page = house.get(&invitation, None).await;
        assert!(page.text().contains("Accepter et se connecter avec Ministry of Foreign Affairs"), "{}", page.text());
        let fields = [("provider", "ministry"), ("name", "Second  Editor"), ("password", "")];
        let came = ministry.there_and_back(&format!("{invitation}/openid"), None, &fields).await;
        assert_eq!(came.header("location"), "/fr/office?done=accepted");
        let token = session(&came);
        let office = house.get("/en/office", Some(&token)).await;
        assert!(office.text().contains("Second Editor"), "{}", office.text());
        assert_eq!(house.get(&invitation, None).await.status, 404, "an invitation counts once");
        let csrf = house.csrf(&token).await;
        house.post("/en/sign-out", Some(&token), &[("csrf", &csrf)]).await;
        assert_eq!(house.get("/en/office", Some(&token)).await.status, 303);

        let fields = [("provider", "ministry"), ("back", "/en/office/security")];
        let again = ministry.there_and_back("/en/sign-in/openid", None, &fields).await;
        assert_eq!(again.header("location"), "/en/office/security");
        let token = session(&again);
        let page = house.get("/en/office/security", Some(&token)).await;
        assert!(page.text().contains("<code dir=\"ltr\">person-1</code>"), "{}", page.text());
        assert!(page.text().contains("Set a password") && !page.text().contains("id=\"present\""));

        // No password is right where there is none, also none.
        for password in ["", "person-1", PASSWORD] {
            let given = [("email", "kham@example.org"), ("password", password)];
            assert_eq!(house.post("/en/sign-in", None, &given).await.status, 422, "{password}");
        }
        let identity = between(page.text(), "name=\"identity\" value=\"", "\"").to_owned();
        let csrf = house.csrf(&token).await;
        let unbind = [("csrf", csrf.as_str()), ("identity", identity.as_str())];
        let last = house.post("/en/office/security/openid/remove", Some(&token), &unbind).await;
        assert_eq!(last.status, 422);
        assert!(last.text().contains("Nothing else would let you in"), "{}", last.text());

        ministry.later(660);
        let set = [("csrf", csrf.as_str()), ("new", PASSWORD)];
        let late = house.post("/en/office/security/password", Some(&token), &set).await;
        assert!(late.text().contains("You signed in more than ten minutes ago"), "{}", late.text());
        let token = session(&ministry.signs_in().await);
        let csrf = house.csrf(&token).await;
        let set = [("csrf", csrf.as_str()), ("new", PASSWORD)];
        let unbind = [("csrf", csrf.as_str()), ("identity", identity.as_str())];
        let done = house.post("/en/office/security/password", Some(&token), &set).await;
        assert_eq!(done.header("location"), "/en/office/security?done=password", "{}", done.text());
        let gone = house.post("/en/office/security/openid/remove", Some(&token), &unbind).await;
        assert_eq!(gone.header("location"), "/en/office/security?done=identity-unbound", "{}", gone.text());
        let given = [("email", "kham@example.org"), ("password", PASSWORD)];
        assert_eq!(house.post("/en/sign-in", None, &given).await.header("location"), "/en/office");
        let unknown = ministry.signs_in().await;
        assert_eq!(unknown.status, 403, "it was unbound");
        let (_, trail) = ministry.acts().await;
        for told in ["Added an identity provider", "Removed an identity provider", "person-1", "The trail holds"] {
            assert!(trail.contains(told), "{told}: {trail}");
        }
        assert!(trail.contains(&format!("openid {}", ministry.provider.issuer())), "how somebody came in");
    }
}

#[tokio::test]
async fn what_is_wrong_with_an_answer_lets_nobody_in_and_changes_nothing() {
    let ministry = Ministry::new().await;
    let invitation = ministry.invitation("kham@example.org").await;
    let before = ministry.acts().await.0;
    for (wrong, words) in [
        (Wrong::Nonce, "belongs to another sign-in"),
        (Wrong::NoNonce, "belongs to another sign-in"),
        (Wrong::Audience, "was meant for another site"),
        (Wrong::Issuer, "came from another provider"),
        (Wrong::Mixed, "came from another provider"),
        (Wrong::Expired, "has expired"),
        (Wrong::Signature, "does not carry a valid signature"),
        (Wrong::Unsigned, "does not carry a valid signature"),
        (Wrong::SharedSecret, "does not carry a valid signature"),
        (Wrong::Denied, "did not let you in"),
        (Wrong::NoToken, "did not confirm the sign-in"),
    ] {
        ministry.provider.does(wrong);
        let accept = format!("{}/openid", invitation.replace("/fr/", "/en/"));
        for (address, fields) in [
            ("/en/sign-in/openid", vec![("provider", "ministry")]),
            (accept.as_str(), vec![("provider", "ministry"), ("name", "Editor")]),
        ] {
            let got = ministry.there_and_back(address, None, &fields).await;
            assert_eq!(got.status, 422, "{wrong:?} at {address}: {}", got.text());
            assert!(got.text().contains(words), "{wrong:?}: {}", got.text());
            assert_eq!(faults(got.text()), Vec::<String>::new(), "{wrong:?}");
            assert_eq!(got.cookies(), Vec::<String>::new(), "no session is open");
        }
        // So that nobody is refused for knocking too often.
        ministry.later(60);
    }
    assert_eq!(ministry.acts().await.0, before);
    assert_eq!(ministry.house.get(&invitation, None).await.status, 200, "the invitation is still open");
}

#[tokio::test]
async fn an_answer_counts_once_soon_and_in_the_browser_that_asked() {
    let ministry = Ministry::new().await;
    let invitation = ministry.invitation("kham@example.org").await;
    let fields = [("provider", "ministry"), ("name", "Editor")];
    session(&ministry.there_and_back(&format!("{invitation}/openid"), None, &fields).await);

    let sign_in = [("provider", "ministry")];
    let mine = ministry.begin("/en/sign-in/openid", None, &sign_in).await;
    let answer = ministry.at_the_provider(&mine).await;
    let theirs = ministry.begin("/en/sign-in/openid", None, &sign_in).await;
    // Somebody else's answer, pushed upon a browser that asked nothing, or asked for itself.
    for kept in ["", theirs.kept.as_str(), "en.0000"] {
        let got = ministry.back(&answer, None, kept).await;
        assert_eq!(got.status, 422, "{kept}");
        assert!(kept.is_empty() || got.text().contains("was not begun in this browser"), "{}", got.text());
        assert_eq!(got.cookies(), Vec::<String>::new());
    }
    let changed = answer.replace("state=", "state=0");
    assert_eq!(ministry.back(&changed, None, &mine.kept).await.status, 422);
    session(&ministry.back(&answer, None, &mine.kept).await);
    assert_eq!(ministry.back(&answer, None, &mine.kept).await.status, 422, "it counts once");

    let answer = ministry.at_the_provider(&theirs).await;
    ministry.later(601);
    let late = ministry.back(&answer, None, &theirs.kept).await;
    assert!(late.text().contains("took more than ten minutes"), "{}", late.text());
    for back in ["https://evil.example/", "//evil.example/office", "/en/states"] {
        let got =
            ministry.there_and_back("/en/sign-in/openid", None, &[("provider", "ministry"), ("back", back)]).await;
        assert_eq!(got.header("location"), "/en/office", "{back}");
    }
    let none = ministry.house.post("/en/sign-in/openid", None, &[("provider", "another")]).await;
    assert!(none.text().contains("is not used here"), "{}", none.text());
}

#[tokio::test]
async fn a_person_whom_nobody_invited_is_told_what_to_do() {
    let ministry = Ministry::new().await;
    let before = ministry.acts().await.0;
    // The provider knows the address of a member; nothing is concluded from it.
    ministry.provider.is_asked_by("support-unit@example.org");
    let got = ministry.signs_in().await;
    assert_eq!(got.status, 403);
    assert!(got.text().contains("ask the administrator of your office for an invitation"), "{}", got.text());
    assert!(got.text().contains("href=\"/en/sign-in\""));
    assert_eq!((got.cookies(), ministry.acts().await.0), (Vec::new(), before));
}

#[tokio::test]
async fn a_member_adds_the_ministry_with_the_password_and_nobody_else_can() {
    let ministry = Ministry::new().await;
    let house = &ministry.house;
    let token = house.sessions["support-unit"].clone();
    let csrf = house.csrf(&token).await;
    let address = "/en/office/security/openid";
    let wrong = [("provider", "ministry"), ("password", "wrong"), ("csrf", csrf.as_str())];
    assert_eq!(house.post(address, Some(&token), &wrong).await.status, 422);
    let forged = [("provider", "ministry"), ("password", PASSWORD)];
    assert_eq!(house.post(address, Some(&token), &forged).await.status, 403);
    let right = [("provider", "ministry"), ("password", PASSWORD), ("csrf", csrf.as_str())];
    let begun = ministry.begin(address, Some(&token), &right).await;
    let answer = ministry.at_the_provider(&begun).await;
    // In a browser where somebody else is signed in by now.
    let foreign = ministry.back(&answer, Some(&house.sessions["auditor"]), &begun.kept).await;
    assert!(foreign.text().contains("was not begun in this browser"), "{}", foreign.text());
    let bound = ministry.there_and_back(address, Some(&token), &right).await;
    assert_eq!(bound.header("location"), "/en/office/security?done=identity-bound", "{}", bound.text());
    let unit = house.get("/en/office", Some(&session(&ministry.signs_in().await))).await;
    assert!(unit.text().contains("Holder of support-unit"), "{}", unit.text());

    let auditor = house.sessions["auditor"].clone();
    let csrf = house.csrf(&auditor).await;
    let right = [("provider", "ministry"), ("password", PASSWORD), ("csrf", csrf.as_str())];
    let taken = ministry.there_and_back(address, Some(&auditor), &right).await;
    assert!(taken.text().contains("is linked to an office here already"), "{}", taken.text());
    let invitation = ministry.invitation("kham@example.org").await.replace("/fr/", "/en/");
    let fields = [("provider", "ministry"), ("name", "Editor")];
    let taken = ministry.there_and_back(&format!("{invitation}/openid"), None, &fields).await;
    assert!(taken.text().contains("is linked to an office here already"), "{}", taken.text());

    ministry.provider.takes_a_new_key("second");
    assert_eq!(ministry.signs_in().await.status, 422, "what was heard a moment ago is not asked again");
    ministry.later(61);
    session(&ministry.signs_in().await);
    let people = house.get("/en/office/people", Some(&house.sessions["administrator"])).await;
    let row = people.text().split("<tr>").find(|row| row.contains("Holder of support-unit")).unwrap();
    let account = between(row, "name=\"account\" value=\"", "\"").to_owned();
    house.act("administrator", "/en/office/people/end", &[("account", &account)]).await;
    assert_eq!(ministry.signs_in().await.status, 403, "the office has ended");
    let again = ministry.there_and_back(&format!("{invitation}/openid"), None, &fields).await;
    assert_eq!(again.header("location"), "/en/office?done=accepted", "whoever left one office may take another");
}

#[tokio::test]
async fn a_provider_that_is_down_is_said_to_be_and_the_site_stands() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let house = house(Database::sqlite(), settings(&format!("http://{address}"))).await;
    assert!(house.get("/en/sign-in", None).await.text().contains("Ministry of Foreign Affairs"));
    let down = house.post("/en/sign-in/openid", None, &[("provider", "ministry")]).await;
    assert_eq!(down.status, 503);
    assert!(down.text().contains("The identity provider does not answer"), "{}", down.text());
    assert!(down.text().contains("action=\"/en/sign-in\""), "whoever has a password uses it: {}", down.text());
    let given = [("email", "auditor@example.org"), ("password", PASSWORD)];
    assert_eq!(house.post("/en/sign-in", None, &given).await.header("location"), "/en/office");
    let provider = TestProvider::on(TcpListener::bind(address).await.unwrap(), NOW);
    begun(&house.post("/en/sign-in/openid", None, &[("provider", "ministry")]).await);
    drop(provider);
}

#[tokio::test]
async fn every_page_with_a_provider_is_whole_in_every_language() {
    let ministry = Ministry::new().await;
    let house = &ministry.house;
    let invitation = ministry.invitation("kham@example.org").await;
    let token = &house.sessions["state-administrator/LAO"];
    for language in LANGUAGES {
        let invitation = invitation.replace("/fr/", &format!("/{language}/"));
        for (address, session) in [
            (format!("/{language}/sign-in"), None),
            (invitation, None),
            (format!("/{language}/office/security"), Some(token.as_str())),
        ] {
            let got = house.get(&address, session).await;
            assert_eq!((got.status.as_u16(), faults(got.text())), (200, Vec::new()), "{address}");
            assert!(got.text().contains("name=\"provider\" value=\"ministry\""), "{address}");
        }
        begun(&house.post(&format!("/{language}/sign-in/openid"), None, &[("provider", "ministry")]).await);
        let refused = house.get(&format!("/{language}/sign-in/openid/answer?state=x"), None).await;
        assert_eq!((refused.status.as_u16(), faults(refused.text())), (422, Vec::new()), "{language}");
    }
    let request = Request::get("/sign-in/openid?state=x").header("accept-language", "ru").body(Body::empty()).unwrap();
    assert_eq!(house.send(request).await.header("location"), "/ru/sign-in/openid/answer?state=x");
    let foreign = Request::post("/en/sign-in/openid").header("sec-fetch-site", "cross-site");
    let foreign = house.send(foreign.body(Body::from(form(&[("provider", "ministry")]))).unwrap()).await;
    assert_eq!(foreign.status, 403, "nobody else's page begins it");
}

#[tokio::test]
async fn the_forms_of_a_refused_change_still_lead_where_they_should() {
    let ministry = Ministry::new().await;
    let house = &ministry.house;
    let wrong = [("present", "wrong"), ("new", PASSWORD)];
    let refused = house.act("auditor", "/en/office/security/password", &wrong).await;
    assert_eq!(refused.status, 422);
    for action in ["password", "codes", "openid"] {
        assert!(refused.text().contains(&format!("action=\"/en/office/security/{action}\"")), "{action}");
    }
}
