//! For tests only: throw-away databases, a clock that moves when told, builders, a record of generated States, the packages' texts.
//!
//! Only ever a dev-dependency. It knows no database driver: a throw-away database is an address.
//! Everything here panics with a reason instead of returning errors, because a test that cannot be set up has failed.

pub mod build;
pub mod chance;
pub mod clock;
pub mod database;
pub mod generated;
pub mod mutant;
pub mod package;

pub use build::{day, instant, period, source, statement};
pub use chance::TestChance;
pub use clock::TestClock;
pub use database::Database;
