//! Who owes what on any day: behaviour in users' words, and properties over invented histories.

mod dues;
mod filing;
mod life;
mod naive;
mod properties;
mod repeated;
mod requests;
mod world;
