//! Reports of States: what is found in them, what they state, how drafts differ and come together.

mod amounts;
mod carrying;
mod contradicts;
mod differences;
mod forms;
mod looks;
mod merging;
mod periods;
mod properties;
mod refused;
mod statements;
mod world;
