//! A contradiction side by side: what each source says, where, and a form to rule on it.

use std::collections::BTreeMap;

use spectemur_app::HeldContradiction;
use spectemur_model::{Source, SourceId};

use crate::fault::Fault;
use crate::html::Html;
use crate::page::Page;
use crate::pages::said::{self, Row};

/// A contradiction as pages show it.
pub(crate) struct Sides {
    pub(crate) question: Html,
    pub(crate) whose: Html,
    /// The id of each statement with what it says.
    pub(crate) sides: Vec<(String, Row)>,
}

pub(crate) fn sides(
    p: &Page<'_>,
    held: &HeldContradiction,
    sources: &BTreeMap<SourceId, Source>,
) -> Result<Sides, Fault> {
    let whose = match held.subject.state() {
        Some(state) => p.state(state)?,
        None => Html::bdi(held.subject.as_str()),
    };
    let rows = held.sides.iter().map(|side| Ok((side.id.to_string(), said::row(p, side, sources)?)));
    Ok(Sides { question: p.question(&held.question), whose, sides: rows.collect::<Result<_, Fault>>()? })
}
