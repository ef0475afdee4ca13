//! All standings of a day and of 17 years, beside a rules-as-code model that works out the same dates.
//!
//! The model knows dates only: it has as many rules as the treaty, counts States by year, and keeps no chain, no facts
//! and no extensions. Values are compared for the rules that both can express.

use anyhow::{Context, Result};
use serde::Deserialize;

use super::inside::{Values, example, python, read, same_values};
use super::spread::Spread;
use crate::workspace::Workspace;

/// The name of the samples that the model is compared with.
const YEARS: &str = "every year's end of 17 years, with the ledger";

/// What `xtask/bench/openfisca.py` prints.
#[derive(Deserialize)]
struct Said {
    samples: Vec<f64>,
    values: Values,
}

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let (data, ours) = example(workspace, "standings")?;
    let said = python(workspace, "openfisca.py", &data)?;
    let mut said: Said = serde_json::from_str(&said).with_context(|| format!("openfisca.py said {said:?}"))?;
    let theirs = Spread::of(said.samples)?;
    super::print("as many yearly rules in OpenFisca-core", &theirs, None);
    let values: Values = read(&data.join("values.json"))?;
    said.values.retain(|rule, _| values.contains_key(rule));
    same_values(&values, &said.values)?;
    let years = ours.get(YEARS).with_context(|| format!("samples.json has no samples named {YEARS:?}"))?;
    let ratio = theirs.median() / Spread::of(years.clone())?.median();
    println!("{:<44} {ratio:>7.1} times as fast as OpenFisca-core, with equal values", "the year ends");
    Ok(())
}
