//! The site under its readers: how long a page takes, how large it is, how many are answered in a second.
//!
//! The record is the package's own with fifteen generated years beside it; `xtask/bench/site.py` asks, and `wrk` (from the
//! Debian package of that name) asks many at a time. Asking and answering share the machine's cores.

use std::collections::BTreeMap;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::inside::example_in;
use super::spread::Spread;
use crate::commands::{capture, on_path};
use crate::workspace::Workspace;

/// What `xtask/bench/site.py` prints.
#[derive(Deserialize)]
struct Figures {
    start_ms: f64,
    pages: BTreeMap<String, Page>,
    load: BTreeMap<String, Load>,
    peak_kb: u64,
}

#[derive(Deserialize)]
struct Page {
    first_ms: f64,
    anew_ms: Option<f64>,
    kept_ms: f64,
    bytes: u64,
}

#[derive(Deserialize)]
struct Load {
    a_second: f64,
    median_ms: f64,
    p99_ms: f64,
    wrong: u64,
}

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    if on_path("wrk").is_none() {
        bail!("wrk is missing: apt-get install wrk");
    }
    let folder = example_in(workspace, "years")?;
    let said = capture(
        Command::new("python3")
            .arg(workspace.root.join("xtask/bench/site.py"))
            .arg(workspace.binary())
            .arg(folder.join("record.db"))
            .arg(workspace.root.join("xtask/site.toml"))
            .current_dir(&workspace.root),
    )?;
    let Figures { start_ms, pages, load, peak_kb } =
        serde_json::from_str(&said).with_context(|| format!("site.py said {said:?}"))?;
    println!("{:<44} {start_ms:>7.1} ms   wanted: under 200 ms", "the site, from its start to its first answer");
    let of = |take: fn(&Page) -> Option<f64>| Spread::of(pages.values().filter_map(take).collect());
    super::print("a page asked for again", &of(|page| Some(page.kept_ms))?, Some("5 ms"));
    super::print("a page on a day that nobody asked for", &of(|page| page.anew_ms)?, None);
    super::print("a page for the first time after the start", &of(|page| Some(page.first_ms))?, None);
    let largest = pages.iter().max_by_key(|(_, page)| page.bytes).context("no page was answered")?;
    let (name, bytes) = (largest.0, largest.1.bytes);
    println!("{:<44} {:>7.1} kB   wanted: under 60 kB ({name})", "the largest page, compressed", kilo(bytes));
    for (what, Load { a_second, median_ms, p99_ms, wrong }) in load {
        let tail = format!("half within {median_ms:.1} ms, 99 of 100 within {p99_ms:.1} ms, {wrong} wrong");
        println!("{what:<44} {a_second:>7.0} /s   {tail}; wanted: 2000 /s, 50 ms");
    }
    println!("{:<44} {:>7.0} MB   wanted: under 150 MB", "memory of the site at its peak", kilo(peak_kb));
    println!("{:<44}              on the same kind of page: Indico 17 pages a second,", "");
    println!("{:<44}              IMPACT OSS 9 to 16 s for a list of 8,880 records", "");
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "figures for people, far below the limit of exact floats")]
fn kilo(many: u64) -> f64 {
    many as f64 / 1000.0
}
