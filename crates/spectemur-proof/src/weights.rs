//! What signs weigh together: how often, by what was learnt, figures that stand so belong together.
//!
//! The weights are data in `weights/`, learnt by `examples/learn.rs` from documents whose places are known to agree.
//! Nothing here may know what a sign looks at.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

/// The weight of each sign; a sign without one weighs nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub(crate) struct Weights(BTreeMap<String, f64>);

impl Weights {
    /// How figures make a whole.
    pub(crate) fn adding() -> &'static Self {
        static ADDING: OnceLock<Weights> = OnceLock::new();
        ADDING.get_or_init(|| toml::from_str(include_str!("../weights/adding.toml")).unwrap_or_default())
    }

    /// The chance that the signs speak of, from nought to one: a logistic sum.
    pub(crate) fn chance(&self, signs: &[(&'static str, f64)]) -> f64 {
        let sum: f64 = signs.iter().filter_map(|(sign, value)| Some(self.0.get(*sign)? * value)).sum();
        1.0 / (1.0 + (-sum).exp())
    }
}
