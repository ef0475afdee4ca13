//! Why a member was refused; each has a word, under which pages say it in the reader's language.

use super::ProviderError;

/// What is wrong with a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeakPassword {
    /// It has fewer than twelve characters.
    Short,
    /// It has more than a thousand bytes.
    Long,
    /// It holds the address or the name.
    OwnName,
    /// It is a few characters again and again, or in a row.
    Simple,
}

/// Why a member was refused; nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MemberError {
    /// The office may not do this.
    #[error("the office {office} may not do this: {act}")]
    NotAllowed {
        /// The office.
        office: String,
        /// What was asked.
        act: &'static str,
    },
    /// The application was opened without a source of chance and an address.
    #[error("members cannot sign in here: the program was started without their part; give the address of the site")]
    NoKeys,
    /// The machine gives no chance.
    #[error("the machine gives no random bytes: {0}")]
    NoChance(String),
    /// Address or password is wrong, or nobody holds an office with it; which of them is not told.
    #[error("the address or the password is wrong")]
    WrongSignIn,
    /// Too many failures: wait.
    #[error("too many attempts; wait {seconds} seconds and try again")]
    Wait {
        /// How long.
        seconds: i64,
    },
    /// The code is wrong or was used already.
    #[error("the code is wrong or was used already")]
    WrongCode,
    /// There is no such invitation, or it was used or withdrawn.
    #[error("there is no such invitation, or it was used or withdrawn")]
    NoInvitation,
    /// The invitation's days are over.
    #[error("the invitation has expired; ask for a new one")]
    ExpiredInvitation,
    /// The password is too easy to guess.
    #[error("the password cannot be taken: {0:?}")]
    WeakPassword(WeakPassword),
    /// The address is none.
    #[error("this is not an address for mail")]
    BadEmail,
    /// A name is missing or too long.
    #[error("a name is missing, or is longer than 200 characters")]
    BadName,
    /// Somebody signs in with this address already.
    #[error("somebody signs in with this address already")]
    EmailTaken,
    /// Role, State and theme do not go together, or do not exist.
    #[error("there is no such office")]
    NoOffice,
    /// The last day lies in the past.
    #[error("the last day of the office lies in the past")]
    BadUntil,
    /// The last day of a token lies in the past, or more than a year ahead.
    #[error("the last day of a token lies in the past, or more than a year ahead")]
    BadTokenUntil,
    /// There is no such account, or it was ended.
    #[error("there is no such account, or it was ended")]
    NoAccount,
    /// Nobody ends their own office.
    #[error("nobody ends their own office: hand it over, or let somebody else end it")]
    OwnOffice,
    /// The passkey is not the right one.
    #[error("the passkey was not accepted: {0}")]
    Passkey(String),
    /// What came from an identity provider lets nobody in.
    #[error(transparent)]
    Provider(#[from] ProviderError),
    /// Nothing else lets the member in.
    #[error("nothing else lets you in: add a password, a passkey or another provider first")]
    LastWayIn,
    /// Without a password, what needs it needs a session that was just opened.
    #[error("sign out, sign in again, and do this within ten minutes")]
    SignInAgain,
    /// Nothing was written.
    #[error("nothing was written, or more than {most} characters")]
    BadWords {
        /// How many characters may be written.
        most: usize,
    },
}

impl MemberError {
    /// The word under which messages say it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotAllowed { .. } => "not-allowed",
            Self::NoKeys => "no-keys",
            Self::NoChance(_) => "no-chance",
            Self::WrongSignIn => "wrong-sign-in",
            Self::Wait { .. } => "wait",
            Self::WrongCode => "wrong-code",
            Self::NoInvitation => "no-invitation",
            Self::ExpiredInvitation => "expired-invitation",
            Self::WeakPassword(WeakPassword::Short) => "password-short",
            Self::WeakPassword(WeakPassword::Long) => "password-long",
            Self::WeakPassword(WeakPassword::OwnName) => "password-own-name",
            Self::WeakPassword(WeakPassword::Simple) => "password-simple",
            Self::BadEmail => "bad-email",
            Self::BadName => "bad-name",
            Self::EmailTaken => "email-taken",
            Self::NoOffice => "no-office",
            Self::BadUntil => "bad-until",
            Self::BadTokenUntil => "bad-token-until",
            Self::NoAccount => "no-account",
            Self::OwnOffice => "own-office",
            Self::Passkey(_) => "passkey",
            Self::Provider(error) => error.word(),
            Self::LastWayIn => "last-way-in",
            Self::SignInAgain => "sign-in-again",
            Self::BadWords { .. } => "bad-words",
        }
    }
}
