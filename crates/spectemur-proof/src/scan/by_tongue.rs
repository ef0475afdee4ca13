//! What is made of the words of one language, once a document in that language needs it.
//!
//! A pattern takes longer to be built than to look through a page, and most documents are in one language. It must not
//! know what is made.

use std::sync::OnceLock;

use crate::flow::Tongue;

/// One thing for each language, each made when it is first asked for.
pub(crate) struct ByTongue<T> {
    english: OnceLock<T>,
    chinese: OnceLock<T>,
    make: fn(Tongue) -> T,
}

impl<T> ByTongue<T> {
    /// Nothing is made yet.
    pub(crate) const fn new(make: fn(Tongue) -> T) -> Self {
        Self { english: OnceLock::new(), chinese: OnceLock::new(), make }
    }

    /// What is made for a language.
    pub(crate) fn of(&self, tongue: Tongue) -> &T {
        let known = match tongue {
            Tongue::English => &self.english,
            Tongue::Chinese => &self.chinese,
        };
        known.get_or_init(|| (self.make)(tongue))
    }
}
