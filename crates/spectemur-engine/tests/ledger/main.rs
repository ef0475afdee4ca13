//! Who owes what on any day: behaviour in users' words, and properties over invented histories.

mod conflicts;
mod dues;
mod filing;
mod life;
mod naive;
mod properties;
mod repeated;
mod requests;
mod until;
mod withdrawal;
mod world;
mod years;
