//! The clock as a parameter.
//!
//! The binary wires in the system's clock; tests wire in one that moves when told.
//! Nothing else may ask what time it is.

use crate::Instant;

/// Tells the present moment to those operations that record something.
pub trait Clock: Send + Sync {
    /// The present moment in UTC.
    fn now(&self) -> Instant;
}
