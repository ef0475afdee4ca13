//! A median and what lies around it; one number alone says too little about a measurement.

use std::fmt;

use anyhow::{Result, bail};

/// Samples in milliseconds, sorted; never empty.
#[derive(Debug)]
pub(super) struct Spread(Vec<f64>);

impl Spread {
    pub(super) fn of(mut samples: Vec<f64>) -> Result<Self> {
        if samples.is_empty() || samples.iter().any(|sample| !sample.is_finite()) {
            bail!("no samples, or samples that are no numbers: {samples:?}");
        }
        samples.sort_by(f64::total_cmp);
        Ok(Self(samples))
    }

    pub(super) fn median(&self) -> f64 {
        let middle = self.0.len() / 2;
        if self.0.len() % 2 == 1 { self.0[middle] } else { f64::midpoint(self.0[middle - 1], self.0[middle]) }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (least, most) = (self.0[0], self.0[self.0.len() - 1]);
        write!(out, "{least:.1} to {most:.1} in {} runs", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_stands_between_the_two_in_the_middle() {
        let spread = Spread::of(vec![4.0, 1.0, 2.0, 9.0]).expect("there are samples");
        assert_eq!(spread.median(), 3.0);
        assert_eq!(spread.to_string(), "1.0 to 9.0 in 4 runs");
        assert_eq!(Spread::of(vec![5.0]).expect("there is one").median(), 5.0);
    }

    #[test]
    fn nothing_is_no_measurement() {
        assert!(Spread::of(Vec::new()).is_err());
        assert!(Spread::of(vec![f64::NAN]).is_err());
    }
}
