//! The address book: a CSV file with `state`, `address` and, where wanted, `name` and `language`.
//!
//! Addresses of people are no part of the record and are never kept.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail};
use lettre::message::Mailbox;
use serde::Deserialize;
use spectemur_model::{Language, Package, StateCode};

/// Where a State is written to.
pub(super) struct Address {
    pub(super) mailbox: Mailbox,
    /// The language of correspondence, where the book says one.
    pub(super) language: Option<Language>,
}

#[derive(Deserialize)]
struct Line {
    state: String,
    address: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    language: Option<String>,
}

/// Reads the book whole: every wrong line is told at once, and none is left out.
pub(super) fn read(path: &Path, package: &Package) -> anyhow::Result<BTreeMap<StateCode, Address>> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_path(path)
        .with_context(|| format!("the addresses in {}", path.display()))?;
    let mut book = BTreeMap::new();
    let mut problems = Vec::new();
    for (index, record) in reader.deserialize::<Line>().enumerate() {
        // The first line holds the names of the columns.
        let number = index + 2;
        let added = record.map_err(|error| error.to_string()).and_then(|line| entry(&line, package));
        match added {
            Ok((state, address)) => {
                if book.insert(state, address).is_some() {
                    problems.push(format!("line {number}: {state} stands there twice; keep one address"));
                }
            }
            Err(problem) => problems.push(format!("line {number}: {problem}")),
        }
    }
    if !problems.is_empty() {
        bail!("{}: nothing was sent or written\n  {}", path.display(), problems.join("\n  "));
    }
    Ok(book)
}

fn entry(line: &Line, package: &Package) -> Result<(StateCode, Address), String> {
    let state = StateCode::parse(&line.state)
        .filter(|state| package.registers.states.contains_key(state))
        .ok_or_else(|| format!("no State has the code `{}`; use three letters as in ISO 3166", line.state))?;
    let address = line.address.parse().map_err(|_| format!("`{}` is no mail address", line.address))?;
    let language = line.language.as_deref().filter(|code| !code.is_empty());
    let language = language
        .map(|code| Language::parse(code).ok_or_else(|| format!("`{code}` is none of ar, en, es, fr, ru, zh")))
        .transpose()?;
    let name = line.name.clone().filter(|name| !name.is_empty());
    Ok((state, Address { mailbox: Mailbox::new(name, address), language }))
}
