//! Members: the holders of offices, how they come in, what they write together, and what they did.
//!
//! Unlike the record, this may change; each [`Change`] is made together with the [`Act`] that tells of it, or not at all.
//! Who may change what, and what a secret is worth, is not decided here.

pub(crate) mod act;
mod change;
mod doors;
mod draft;
mod draft_file;
mod identity;
mod people;
mod token;

pub use act::{Act, Acted, ActsAsked};
pub use change::Change;
pub use doors::{Authenticator, Ceremony, Failures, Passkey, Session};
pub use draft::{Comment, Draft, DraftAnswer, DraftChange, Standing, Task};
pub use identity::Identity;
pub use people::{Account, Invitation, Point};
pub use token::Token;

use spectemur_model::{Day, Instant, Language, Office};

use crate::StoreError;
use crate::connection::Reading;

impl Reading<'_> {
    fn instant(&self, column: &'static str) -> Result<Instant, StoreError> {
        let number = self.number(column)?;
        Instant::from_microseconds(number).map_err(|error| self.wrong(column, &error.to_string()))
    }

    fn maybe_instant(&self, column: &'static str) -> Result<Option<Instant>, StoreError> {
        let number = self.maybe_number(column)?.map(Instant::from_microseconds);
        number.transpose().map_err(|error| self.wrong(column, &error.to_string()))
    }

    fn maybe_day(&self, column: &'static str) -> Result<Option<Day>, StoreError> {
        let day = self.maybe_text(column)?.map(str::parse);
        day.transpose().map_err(|_| self.wrong(column, "is not a day"))
    }

    fn office(&self, column: &'static str) -> Result<Office, StoreError> {
        Office::parse(self.text(column)?).ok_or_else(|| self.wrong(column, "is not an office"))
    }

    fn language(&self, column: &'static str) -> Result<Language, StoreError> {
        Language::parse(self.text(column)?).ok_or_else(|| self.wrong(column, "is not a language"))
    }

    fn string(&self, column: &'static str) -> Result<String, StoreError> {
        self.text(column).map(str::to_owned)
    }

    fn maybe_string(&self, column: &'static str) -> Result<Option<String>, StoreError> {
        Ok(self.maybe_text(column)?.map(str::to_owned))
    }
}
