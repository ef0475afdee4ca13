//! Learns what signs weigh, from documents whose places are known to agree.
//!
//! `cargo run --release --example learn -- FOLDER... > weights/adding.toml`: a logistic regression that keeps few signs,
//! because each weight costs (`COST`). Figures that nearly fit are left out: a document may hold slips. It prints to the
//! standard error how well a fifth of the documents is told from the others, five times over.

#[path = "../tests/package/mod.rs"]
mod package;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;

use spectemur_proof::learning::{self, Sample};

/// What each unit of weight costs: the more, the fewer signs are kept.
const COST: f64 = 0.004;
const STEPS: usize = 3000;
/// The documents are told from each other in so many parts.
const PARTS: usize = 5;

/// Samples as rows of figures, each sign scaled to the same spread.
struct Table {
    names: Vec<&'static str>,
    scale: Vec<f64>,
    rows: Vec<Vec<f64>>,
    holds: Vec<bool>,
    /// Which document each row comes from.
    from: Vec<usize>,
}

impl Table {
    fn of(documents: &[Vec<Sample>]) -> Self {
        let all: BTreeSet<&'static str> =
            documents.iter().flatten().flat_map(|sample| sample.signs.iter().map(|(sign, _)| *sign)).collect();
        let columns: BTreeMap<&'static str, usize> = all.iter().enumerate().map(|(at, sign)| (*sign, at)).collect();
        let names: Vec<&'static str> = all.into_iter().collect();
        let (mut rows, mut holds, mut from) = (Vec::new(), Vec::new(), Vec::new());
        for (document, samples) in documents.iter().enumerate() {
            for sample in samples.iter().filter(|sample| !sample.is_unclear) {
                let mut row = vec![0.0; names.len()];
                for (sign, value) in &sample.signs {
                    if let Some(cell) = columns.get(sign).and_then(|at| row.get_mut(*at)) {
                        *cell = *value;
                    }
                }
                rows.push(row);
                holds.push(sample.holds);
                from.push(document);
            }
        }
        let mut table = Self { names, scale: Vec::new(), rows, holds, from };
        table.even();
        table
    }

    /// Divides each sign by its spread, so that all cost alike.
    fn even(&mut self) {
        let count = self.rows.len().max(1) as f64;
        self.scale = (0..self.names.len())
            .map(|at| {
                let mean = self.rows.iter().map(|row| row[at]).sum::<f64>() / count;
                let spread = self.rows.iter().map(|row| (row[at] - mean).powi(2)).sum::<f64>() / count;
                if self.names[at] == "any" { 1.0 } else { spread.sqrt().max(1e-6) }
            })
            .collect();
        for row in &mut self.rows {
            row.iter_mut().zip(&self.scale).for_each(|(value, scale)| *value /= scale);
        }
    }

    fn chance(weights: &[f64], row: &[f64]) -> f64 {
        let sum: f64 = weights.iter().zip(row).map(|(weight, value)| weight * value).sum();
        1.0 / (1.0 + (-sum).exp())
    }

    /// The weights that tell the chosen rows best: gradient steps that pull every weight towards nought.
    fn learn(&self, chosen: impl Fn(usize) -> bool) -> Vec<f64> {
        let rows: Vec<usize> = (0..self.rows.len()).filter(|at| chosen(self.from[*at])).collect();
        let count = rows.len().max(1) as f64;
        let width = self.names.len();
        let steep: f64 = rows.iter().map(|at| self.rows[*at].iter().map(|value| value * value).sum::<f64>()).sum();
        let step = 4.0 * count / steep.max(1.0);
        let (mut weights, mut ahead, mut pace) = (vec![0.0; width], vec![0.0; width], 1.0_f64);
        for _ in 0..STEPS {
            let mut slope = vec![0.0; width];
            for at in &rows {
                let off = Self::chance(&ahead, &self.rows[*at]) - f64::from(u8::from(self.holds[*at]));
                slope.iter_mut().zip(&self.rows[*at]).for_each(|(slope, value)| *slope += off * value / count);
            }
            let next: Vec<f64> = (0..width)
                .map(|at| {
                    let moved = ahead[at] - step * slope[at];
                    let cost = if self.names[at] == "any" { 0.0 } else { COST * step };
                    moved.signum() * (moved.abs() - cost).max(0.0)
                })
                .collect();
            let quicker = f64::midpoint(1.0, (1.0 + 4.0 * pace * pace).sqrt());
            ahead = next.iter().zip(&weights).map(|(new, old)| new + (pace - 1.0) / quicker * (new - old)).collect();
            weights = next;
            pace = quicker;
        }
        weights
    }

    /// How well documents are told that were not learnt from: of so many places that hold, how many reach each chance.
    #[expect(clippy::print_stderr, reason = "the measure is printed")]
    fn judge(&self) {
        let mut told: Vec<(f64, bool)> = Vec::new();
        for part in 0..PARTS {
            let weights = self.learn(|document| document % PARTS != part);
            let rows = (0..self.rows.len()).filter(|at| self.from[*at] % PARTS == part);
            told.extend(rows.map(|at| (Self::chance(&weights, &self.rows[at]), self.holds[at])));
        }
        let all = told.iter().filter(|(_, holds)| *holds).count();
        for least in [0.2, 0.3, 0.4, 0.5, 0.6, 0.7] {
            let reached: Vec<bool> =
                told.iter().filter(|(chance, _)| *chance >= least).map(|(_, holds)| *holds).collect();
            let right = reached.iter().filter(|holds| **holds).count();
            eprintln!("chance {least}: {right} of {all} that hold, {} that do not", reached.len() - right);
        }
    }
}

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "the weights are printed, or why there are none")]
fn main() -> ExitCode {
    let Some(package) = package::package() else {
        eprintln!("the package cannot be read");
        return ExitCode::FAILURE;
    };
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in std::env::args().skip(1) {
        let texts = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
        files.extend(texts.filter(|path| {
            path.extension().is_some_and(|ending| ending == "txt" || ending == "md") && !path.ends_with("README.md")
        }));
    }
    files.sort();
    let read = |path: &PathBuf| {
        let document = spectemur_proof::plain::read(std::fs::read_to_string(path).ok()?);
        Some(learning::sums(&document, &package))
    };
    let documents: Vec<Vec<Sample>> = files.iter().filter_map(read).collect();
    let table = Table::of(&documents);
    eprintln!("{} documents, {} samples", documents.len(), table.rows.len());
    table.judge();
    println!("# What each sign weighs that figures make a whole; learnt by examples/learn.rs, not written by hand.");
    let weights = table.learn(|_| true);
    let mut lines: Vec<(&str, f64)> = table
        .names
        .iter()
        .zip(weights.iter().zip(&table.scale))
        .map(|(name, (weight, scale))| (*name, weight / scale))
        .collect();
    lines.retain(|(_, weight)| weight.abs() >= 0.005);
    lines.sort_by(|one, other| one.0.cmp(other.0));
    lines.iter().for_each(|(name, weight)| println!("\"{name}\" = {weight:.2}"));
    ExitCode::SUCCESS
}
