//! Members: who holds an office, how they come in, what each may do, and the trail of what they did.
//!
//! Rights are checked here and nowhere else: an operation that changes something takes a [`Member`] and refuses.
//! Whoever has the machine itself needs no account; what the command line does takes a name instead.

mod audit;
mod codes;
mod error;
mod keys;
mod office;
mod openid;
mod passkeys;
mod people;
mod queue;
mod rights;
mod sessions;
mod theme;
mod tokens;
mod work;

pub use audit::{ActsReading, TrailCheck};
pub use codes::{CodesToConfirm, RECOVERY_CODES};
pub use error::{MemberError, WeakPassword};
pub use keys::{Keys, KeysError};
pub use office::OfficeReading;
pub use openid::{
    AtProvider, Carried, Carrier, CarrierError, Errand, FromProvider, HttpRequest, HttpResponse, IdentityReading,
    PROVIDER_ANSWERS, Provider, ProviderAnswer, ProviderError, ProviderProblem, ProviderReading,
};
pub use passkeys::{PasskeyReading, PasskeyStart};
pub use people::{Accept, Holder, InvitationReading, Invite, Invited, OPERATOR, OpenInvitation, PeopleReading};
pub use queue::{QueueItem, QueueReading, Waiting};
pub use rights::Member;
pub use sessions::{SecurityReading, SessionReading, SignIn, SignedIn};
pub use theme::{PointReading, RequestUnderAnalysis, ThemeReading};
pub use tokens::{MakeToken, Program, TokenReading};
pub use work::ReviewReading;

pub(crate) use audit::signed;
pub(crate) use openid::Providers;
