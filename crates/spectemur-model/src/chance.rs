//! Chance as a parameter, as the clock is.
//!
//! The binary wires in the machine's own source; tests wire in one that says the same each time.
//! Nothing that is reckoned may rest on it: it is for secrets that nobody can guess.

/// Gives bytes that nobody can foretell.
pub trait Chance: Send + Sync {
    /// Fills the bytes.
    ///
    /// # Errors
    /// What the machine says when it cannot; then no secret is made.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), String>;
}
