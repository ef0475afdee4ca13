//! Tokens: with which the programs of an office hand in its State's reports, and do nothing else.
//!
//! Whoever made a token answers for what comes with it: it may what its account may, as long as the office is held.

use serde_json::json;
use spectemur_model::report::ReportFinding;
use spectemur_model::{Day, File, Instant, Report};
use spectemur_store::{Change, Token};

use super::keys::digest;
use super::people::named;
use super::sessions::SEEN;
use super::{Member, MemberError, signed};
use crate::{App, AppError, Submitted};

/// For how many days a token may be made, at most.
const LONGEST: i32 = 365;

/// What a token begins with, so that whoever finds one in a file sees what it is.
const MARK: &str = "spectemur_";

/// A token that is asked for.
#[derive(Clone, Debug)]
pub struct MakeToken {
    /// What its holder calls it.
    pub name: String,
    /// The last day on which it is taken, inclusive.
    pub until: Day,
    /// The holder's password: a token stays when a screen that was left open is closed.
    pub password: String,
}

/// One token, as its holder sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenReading {
    /// Its id: enough to name it, not to use it.
    pub id: String,
    /// What its holder calls it.
    pub name: String,
    /// When it was made.
    pub made_at: Instant,
    /// The last day on which it is taken, inclusive.
    pub until: Day,
    /// Whether that day has passed.
    pub is_over: bool,
    /// When it was last used, to a few minutes.
    pub used_at: Option<Instant>,
}

/// A program that is known by a token: it hands in reports in the name of whoever made the token, and does nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    member: Member,
    token: String,
}

impl Program {
    /// The account in whose name it hands in: 32 hexadecimal digits.
    #[must_use]
    pub fn account(&self) -> &str {
        self.member.account()
    }
}

impl App {
    /// Makes a token, which is told this once; only its SHA-256 is kept.
    ///
    /// # Errors
    /// An office that hands in no reports, [`MemberError::BadName`], [`MemberError::BadTokenUntil`],
    /// [`MemberError::WrongSignIn`] where the password is wrong; what the store says.
    pub async fn make_token(&self, member: &Member, asked: &MakeToken) -> Result<String, AppError> {
        member.refuse_unless(member.may_make_tokens(), "make-token")?;
        let keys = self.held_keys()?;
        let name = named(&asked.name)?;
        let today = self.today();
        if asked.until < today || today.plus_days(LONGEST).is_ok_and(|last| last < asked.until) {
            return Err(MemberError::BadTokenUntil.into());
        }
        self.refuse_wrong_password(member, &asked.password).await?;
        let (id, secret) = (keys.id()?, format!("{MARK}{}", keys.token()?));
        let now = self.clock.now();
        let token = Token {
            id: id.clone(),
            account: member.account.clone(),
            name: name.clone(),
            made_at: now,
            until: asked.until,
            used_at: None,
            ended_at: None,
        };
        let told = json!({ "name": name, "until": asked.until.to_string() });
        let act = signed(member, ("token-made", &id), (None, Some(told)));
        self.store.change(&[Change::AddToken(token, digest(&secret))], &[act], now).await?;
        Ok(secret)
    }

    /// Ends a token of one's own: nothing that comes with it is taken any more.
    ///
    /// # Errors
    /// An office that hands in no reports, [`spectemur_store::StoreError::Overtaken`] where it was ended already or is
    /// another's; what else the store says.
    pub async fn end_token(&self, member: &Member, id: &str) -> Result<(), AppError> {
        member.refuse_unless(member.may_make_tokens(), "end-token")?;
        let known = self.store.tokens(&member.account).await?;
        let was = known.iter().find(|token| token.id == id).map(|token| json!({ "name": token.name }));
        let act = signed(member, ("token-ended", id), (was, None));
        let change = Change::EndToken { id: id.to_owned(), account: member.account.clone() };
        Ok(self.store.change(&[change], &[act], self.clock.now()).await?)
    }

    /// The program that a token belongs to, if the token holds and the office of whoever made it is held.
    ///
    /// # Errors
    /// What the store says.
    pub async fn program(&self, token: &str) -> Result<Option<Program>, AppError> {
        if self.keys.is_none() {
            return Ok(None);
        }
        let now = self.clock.now();
        let holds = |token: &Token| token.ended_at.is_none() && now.day() <= token.until;
        let Some(token) = self.store.token(&digest(token)).await?.filter(holds) else { return Ok(None) };
        let account = self.store.account(&token.account).await?.filter(|account| self.is_held(account));
        let Some(account) = account else { return Ok(None) };
        if token.used_at.is_none_or(|used| now.microseconds() - used.microseconds() > SEEN) {
            // A report is taken also while somebody else writes for long: the next one keeps it.
            let _kept = self.store.token_used(&token.id, now).await;
        }
        let member = Member {
            account: account.id,
            name: account.name,
            email: account.email,
            office: account.office,
            language: account.language,
            session: String::new(),
        };
        Ok(Some(Program { member, token: token.name }))
    }

    /// Everything that is found in a report that a program would hand in; nothing of it is kept.
    ///
    /// # Errors
    /// A report of a State for which it may not be handed in; else as [`App::check_report`].
    pub async fn check_by(&self, program: &Program, report: &Report) -> Result<Vec<ReportFinding>, AppError> {
        let member = &program.member;
        member.refuse_unless(member.may_submit_report(report.state), "submit")?;
        self.check_report(report).await
    }

    /// Hands in a report that came from a program, in the name of whoever made its token.
    ///
    /// # Errors
    /// As [`App::submit_as`].
    pub async fn submit_by(
        &self,
        program: &Program,
        report: &Report,
        attachments: &[File],
    ) -> Result<Submitted, AppError> {
        self.submit_signed((&program.member, Some(&program.token)), report, attachments).await
    }

    /// The tokens of a member; none where the office may make none.
    pub(super) async fn tokens_of(&self, member: &Member) -> Result<Option<Vec<TokenReading>>, AppError> {
        if !member.may_make_tokens() {
            return Ok(None);
        }
        let today = self.today();
        let reading = |token: Token| TokenReading {
            is_over: token.until < today,
            id: token.id,
            name: token.name,
            made_at: token.made_at,
            until: token.until,
            used_at: token.used_at,
        };
        Ok(Some(self.store.tokens(&member.account).await?.into_iter().map(reading).collect()))
    }
}
