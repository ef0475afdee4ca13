//! A generated world: invented States and the reports that they might hand in, with the truth behind every figure.
//!
//! Nothing in it is real, and it says so in every text. States, places and stories are data files of this crate; what
//! is owed, asked and counted comes from a treaty package. The same seed gives the same bytes on every machine.
//!
//! The truth is worked out from what was drawn, never from a report, a record or the engine: it is there to find them
//! wrong. Nothing here reads a file, a clock or chance.

mod cycle;
mod dice;
mod error;
mod filled;
mod life;
mod paper;
mod plant;
mod story;
mod truth;
mod world;

pub use cycle::{Cycle, Extent, Filing, Planted};
pub use dice::Dice;
pub use error::DemoError;
pub use filled::{report, unchanged};
pub use truth::{Came, Figure, Known, Said, Sum, Truth};
pub use world::texts;
