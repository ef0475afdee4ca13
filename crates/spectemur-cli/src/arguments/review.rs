//! What can be typed about reports sent back, contradictions between sources, and rulings on them.

use std::path::PathBuf;

use clap::Args;
use spectemur_model::{Day, Instant, Language, QuestionKey, StateCode, StatementId};

use super::form::Kind;
use super::{Format, language, state};

/// A report to be sent back.
#[derive(Debug, Args)]
pub(crate) struct ReturnArguments {
    /// Whose (three letters)
    #[arg(long, value_parser = state, value_name = "ISO3")]
    pub(crate) state: StateCode,
    /// The calendar year reported on
    #[arg(long)]
    pub(crate) year: i16,
    /// Which kind of report
    #[arg(long, value_enum, default_value_t)]
    pub(crate) kind: Kind,
    /// What the State is asked to change or explain
    #[arg(long, value_name = "TEXT", required_unless_present = "remarks_file", conflicts_with = "remarks_file")]
    pub(crate) remarks: Option<String>,
    /// A text file with the remarks
    #[arg(long, value_name = "FILE")]
    pub(crate) remarks_file: Option<PathBuf>,
    /// The language of the remarks; that of this program without it
    #[arg(long, value_parser = language)]
    pub(crate) lang: Option<Language>,
    /// Who sends it back
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// Which contradictions.
#[derive(Debug, Args)]
pub(crate) struct ContradictionsArguments {
    /// Only those about this State and its matters (three letters)
    #[arg(long, value_parser = state, value_name = "ISO3")]
    pub(crate) state: Option<StateCode>,
    /// Only those on this question
    #[arg(long, value_parser = question, value_name = "KEY")]
    pub(crate) question: Option<QuestionKey>,
    /// Only about days that had begun by this one; about all days without it
    #[arg(long, value_name = "DAY")]
    pub(crate) as_of: Option<Day>,
    /// Only what was recorded by then: a day, or an instant such as 2026-11-21T12:00:00Z
    #[arg(long, value_name = "INSTANT")]
    pub(crate) known_by: Option<Instant>,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// A ruling on a contradiction.
#[derive(Debug, Args)]
pub(crate) struct RuleArguments {
    /// The statement that holds, by the id that `contradictions` gives
    #[arg(long, value_parser = statement, value_name = "ID", required_unless_present = "neither", conflicts_with = "neither")]
    pub(crate) holds: Option<StatementId>,
    /// None of them holds: the answer is not known
    #[arg(long)]
    pub(crate) neither: bool,
    /// A statement to be set aside; may be given several times
    #[arg(long, value_parser = statement, value_name = "ID", required = true)]
    pub(crate) aside: Vec<StatementId>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    /// The language of the reason; that of this program without it
    #[arg(long, value_parser = language)]
    pub(crate) lang: Option<Language>,
    /// Who rules
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// A key of any text: whether there is such a question, the application knows.
#[expect(clippy::unnecessary_wraps, reason = "what the parser of arguments calls")]
fn question(key: &str) -> Result<QuestionKey, String> {
    Ok(QuestionKey::new(key))
}

fn statement(id: &str) -> Result<StatementId, String> {
    StatementId::parse(id)
        .ok_or_else(|| format!("`{id}` is not the id of a statement: 32 digits and letters from a to f"))
}
