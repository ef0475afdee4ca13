//! The yearly pace with its range: Student's t interval for a mean, from the years that are reported and no others.

use super::timeline::{ceil, floor};
use super::{Done, Pace, Range};

/// The confidence level of the interval, in percent.
const LEVEL: u8 = 80;

/// Quantiles of Student's t for 1 to 30 degrees of freedom, two-sided at 80 percent: a tenth of it lies above each.
///
/// NIST/SEMATECH, e-Handbook of Statistical Methods, 1.3.6.7.2, "Critical Values of the Student's-t Distribution",
/// column 0.90, <https://www.itl.nist.gov/div898/handbook/eda/section3/eda3672.htm>.
/// A test checks each against the closed form of the distribution.
pub(super) const QUANTILES: [f64; 30] = [
    3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, //
    1.363, 1.356, 1.350, 1.345, 1.341, 1.337, 1.333, 1.330, 1.328, 1.325, //
    1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.310,
];

/// The same of the normal distribution, for more degrees of freedom than the table has.
const NORMAL: f64 = 1.282;

/// A pace in units per year, not rounded.
pub(super) struct Speed {
    /// How many years it stands on.
    pub(super) years: usize,
    mean: f64,
    /// The slow side; zero with one year, which says nothing of how slow it can be.
    pub(super) slow: f64,
    /// The fast side.
    pub(super) fast: f64,
}

impl Speed {
    /// None without a year. The years come sorted, so that sums do not depend on the order of the input.
    pub(super) fn of(done: &[Done]) -> Option<Self> {
        let amounts: Vec<f64> = done.iter().map(|one| one.amount as f64).collect();
        let years = amounts.len();
        let mean = amounts.iter().sum::<f64>() / years as f64;
        let (slow, fast) = match amounts.as_slice() {
            [] => return None,
            [only] => (0.0, *only),
            [one, other] => (one.min(*other), one.max(*other)),
            _ => {
                let reach = half_width(&amounts, mean);
                ((mean - reach).max(0.0), mean + reach)
            }
        };
        Some(Self { years, mean, slow, fast })
    }

    pub(super) fn pace(&self) -> Pace {
        Pace {
            mean: self.mean.round() as i64,
            range: (self.years > 1).then(|| Range { low: floor(self.slow), high: ceil(self.fast) }),
            years: self.years,
            confidence: (self.years > 2).then_some(LEVEL),
        }
    }

    /// Whether the range is wider than half the mean.
    pub(super) fn varies(&self) -> bool {
        self.years > 1 && self.fast - self.slow > self.mean / 2.0
    }
}

/// t · s / √n, with the sample's standard deviation s.
fn half_width(amounts: &[f64], mean: f64) -> f64 {
    let years = amounts.len() as f64;
    let squares: f64 = amounts.iter().map(|amount| (amount - mean).powi(2)).sum();
    let deviation = (squares / (years - 1.0)).sqrt();
    let quantile = QUANTILES.get(amounts.len() - 2).copied().unwrap_or(NORMAL);
    quantile * deviation / years.sqrt()
}
