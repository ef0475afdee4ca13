//! Invitations where a mail server is set up: in the language of the invited, and shown where the server refuses.

use std::sync::{Arc, Mutex};

use crate::common::members::{House, ORIGIN, PASSWORD, between};
use spectemur_testkit::Database;
use spectemur_web::{Letter, Post, Sending};

/// A mail server that keeps what it took, or takes nothing.
#[derive(Debug, Default)]
struct Mailbox {
    taken: Mutex<Vec<Letter>>,
    refuses: bool,
}

impl Post for Mailbox {
    fn send<'a>(&'a self, letter: &'a Letter) -> Sending<'a> {
        Box::pin(async move {
            if self.refuses {
                return Err("the mailbox is full".to_owned());
            }
            self.taken.lock().unwrap().push(letter.clone());
            Ok(())
        })
    }
}

/// What was told of failures.
static TOLD: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn failed(what: &str) {
    TOLD.lock().unwrap().push(what.to_owned());
}

async fn house(refuses: bool) -> (House, Arc<Mailbox>) {
    let post = Arc::new(Mailbox { refuses, ..Mailbox::default() });
    let settings = spectemur_web::Settings { post: Some(post.clone()), failed, ..Default::default() };
    (House::served(Database::sqlite(), ORIGIN, settings).await, post)
}

#[tokio::test]
async fn the_invited_gets_a_letter_in_the_language_chosen_and_the_address_is_shown_to_nobody() {
    let (house, post) = house(false).await;
    for (language, words) in [
        ("ar", "لقبول الدعوة"),
        ("en", "To accept, please open this address"),
        ("es", "Para aceptar, abra esta dirección"),
        ("fr", "Pour accepter, veuillez ouvrir"),
        ("ru", "Чтобы принять приглашение"),
        ("zh", "请打开以下地址"),
    ] {
        let email = format!("Kham.{language}@Example.org");
        let fields = [
            ("role", "state-editor"),
            ("state", "LAO"),
            ("name", "Kham  Editor"),
            ("email", email.as_str()),
            ("language", language),
        ];
        let made = house.act("state-administrator/LAO", "/en/office/people/invite", &fields).await;
        assert_eq!(made.status, 200, "{}", made.text());
        assert!(made.text().contains("The invitation was sent") && made.text().contains(&email), "{}", made.text());
        assert!(!made.text().contains("/invitation/"), "nobody but the invited has the address");
        let letter = post.taken.lock().unwrap().pop().unwrap();
        assert_eq!(letter.to, email.to_lowercase());
        assert!(letter.text.contains(words) && letter.text.contains("Kham Editor"), "{}", letter.text);
        assert!(!letter.subject.contains('\n') && !letter.subject.is_empty());
        let line = letter.text.lines().find(|line| line.contains("/invitation/")).unwrap();
        let address = line.strip_prefix(ORIGIN).unwrap();
        assert!(address.starts_with(&format!("/{language}/invitation/")), "alone on its line: {line}");
        assert!(!format!("{letter:?}").contains(address), "a log shows no address");
        let accepted = house.post(address, None, &[("name", "Kham"), ("password", PASSWORD)]).await;
        assert_eq!(accepted.status, 303, "{}", accepted.text());
    }
    let trail = house.get("/en/office/audit?check=1", Some(&house.sessions["auditor"])).await;
    assert_eq!(trail.text().matches("Sent an invitation by mail").count(), 6);
    assert!(trail.text().contains("The trail holds"));
}

#[tokio::test]
async fn where_the_server_refuses_the_address_is_shown_and_the_log_does_not_have_it() {
    let (house, post) = house(true).await;
    let fields =
        [("role", "state-editor"), ("state", "LAO"), ("name", "Noy"), ("email", "noi@example.org"), ("language", "fr")];
    let made = house.act("state-administrator/LAO", "/en/office/people/invite", &fields).await;
    assert!(made.text().contains("could not be sent by mail"), "{}", made.text());
    let token = between(made.text(), &format!("{ORIGIN}/fr/invitation/"), "<").to_owned();
    assert!(post.taken.lock().unwrap().is_empty());
    let told = TOLD.lock().unwrap().join("\n");
    assert!(told.contains("was not mailed: the mailbox is full") && !told.contains(&token), "{told}");
    let address = format!("/fr/invitation/{token}");
    let accepted = house.post(&address, None, &[("name", "Noy"), ("password", PASSWORD)]).await;
    assert_eq!(accepted.status, 303, "the invitation counts all the same");
    let trail = house.get("/en/office/audit", Some(&house.sessions["auditor"])).await;
    assert!(!trail.text().contains("Sent an invitation by mail"));
}
