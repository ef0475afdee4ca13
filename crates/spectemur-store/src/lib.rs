//! The record: files, sources and statements, only ever added to, in SQLite or PostgreSQL.
//!
//! [`Store`] is the one way in: [`Store::append`] records a batch whole or not at all, [`Store::snapshot`] reads what was
//! known by an instant, [`Store::verify`] recomputes every hash, [`Store::copy_into`] copies all of it into an empty record.
//! Nothing here changes or deletes a row of the record, asks what time it is, or knows what a question means.
//! Beside the record stand the members ([`Account`] and what goes with it); what they change leaves an [`Act`]. What was
//! read from it and published ([`Publication`]) stays as it was.
//! SQL stands in this crate only, next to the function that runs it; one text serves both databases.

mod about;
mod address;
mod append;
mod connection;
mod copy;
mod counts;
mod digest;
mod error;
mod file;
mod journal;
mod line;
mod members;
mod memo;
mod open;
mod publication;
mod shape;
mod snapshot;
mod source;
mod statement;
mod strung;
mod verify;

pub use about::StateAsked;
pub use address::{Address, AddressError};
pub use append::{Appended, Batch};
pub use counts::Counts;
pub use error::StoreError;
pub use journal::Entered;
pub use members::{
    Account, Act, Acted, ActsAsked, Authenticator, Ceremony, Change, Comment, Draft, DraftAnswer, DraftChange,
    Failures, Identity, Invitation, Passkey, Point, Session, Standing, Task, Token,
};
pub use open::{Backend, Limits, Store};
pub use publication::Publication;
pub use snapshot::Asked;
pub use verify::{Fault, Head, Problem, Verification};
