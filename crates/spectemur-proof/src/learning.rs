//! What the weights are learnt from: signs, and whether what they speak for holds in the document.
//!
//! For `examples/learn.rs` alone; no rule may look at it.

use spectemur_model::Package;

use crate::document::Document;
use crate::reading::Reading;
use crate::rules::adding;

/// Figures of a document that may belong together.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The signs, each under its name.
    pub signs: Vec<(&'static str, f64)>,
    /// Whether the figures fit.
    pub holds: bool,
    /// Whether they nearly do, so that it is not known whether they should.
    pub is_unclear: bool,
}

/// Every whole with every run of figures that may be its parts.
#[must_use]
pub fn sums(document: &Document, package: &Package) -> Vec<Sample> {
    let reading = Reading::of(document, package);
    let all = (0..reading.passages.len()).flat_map(|index| adding::candidates(&reading, index));
    all.map(|sum| Sample { signs: adding::signs(&reading, &sum), holds: sum.holds(), is_unclear: sum.nearly_holds() })
        .collect()
}
