//! What can be typed. Examples stand in `help/`, because they name plans and meetings.

mod form;
mod proof;
mod review;
mod serve;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use spectemur_model::obligation::Span;
use spectemur_model::{Clock, Day, Instant, Language, Matter, MonthEnd, StateCode};

use crate::settings::SystemClock;

pub(crate) use form::{
    ExportArguments, FormCommand, FormFormat, ImportFormArguments, Kind, RemindArguments, ReportsArguments,
    SubmitArguments, WhichArguments,
};
pub(crate) use proof::{Least, ProofArguments, ProofFormat};
pub(crate) use review::{ContradictionsArguments, ReturnArguments, RuleArguments};
pub(crate) use serve::{InviteArguments, ServeArguments};

/// The record of a treaty: who is party, what the indicators of its action plans are, and why.
#[derive(Debug, Parser)]
#[command(name = "spectemur", version, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) settings: SettingsArguments,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Settings that every command shares.
#[derive(Debug, Args)]
pub(crate) struct SettingsArguments {
    /// Where the record is kept: a file (made when it is not there), or postgres://user@host/database
    #[arg(long, global = true, env = "SPECTEMUR_DATABASE", default_value = "spectemur.db", value_name = "ADDRESS")]
    pub(crate) database: String,
    /// Folder with treaty packages, instead of those inside this program
    #[arg(long, global = true, env = "SPECTEMUR_TREATIES", value_name = "FOLDER")]
    pub(crate) treaties: Option<PathBuf>,
    /// Which treaty, when there are several
    #[arg(long, global = true, env = "SPECTEMUR_TREATY", value_name = "ID")]
    pub(crate) treaty: Option<String>,
    /// The language in which this program speaks to you (ar, en, es, fr, ru, zh)
    #[arg(long, global = true, env = "SPECTEMUR_LANGUAGE", value_parser = language, value_name = "LANGUAGE")]
    pub(crate) speak: Option<Language>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check treaty packages: every problem, with file and line
    #[command(after_help = include_str!("../help/check.txt"))]
    Check,
    /// Who was a party on a day: both counts, and the lists
    #[command(after_help = include_str!("../help/status.txt"))]
    Status {
        /// The day to look at; today without it
        #[arg(long, value_name = "DAY")]
        as_of: Option<Day>,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// What each indicator of a plan was, with bounds, States and published figures
    #[command(after_help = include_str!("../help/indicators.txt"))]
    Indicators {
        /// The plan
        #[arg(long)]
        plan: String,
        #[command(flatten)]
        when: WhenArguments,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Who owes what on a day, until when: each obligation with its standing
    #[command(after_help = include_str!("../help/obligations.txt"))]
    Obligations(ObligationsArguments),
    /// Deadlines to come, as a list or as a calendar to subscribe to
    #[command(after_help = include_str!("../help/deadlines.txt"))]
    Deadlines(DeadlinesArguments),
    /// Requests to extend a deadline, each as a case: contents, dates, plan, decision
    #[command(after_help = include_str!("../help/requests.txt"))]
    Requests {
        /// Only those of this State (three letters)
        #[arg(long, value_parser = state, value_name = "ISO3")]
        state: Option<StateCode>,
        /// Only what was recorded by then: a day, or an instant such as 2026-11-21T12:00:00Z
        #[arg(long, value_name = "INSTANT")]
        known_by: Option<Instant>,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// When work that is owed ends at the pace reported, and what the deadline asks for
    #[command(after_help = include_str!("../help/forecast.txt"))]
    Forecast {
        /// The State (three letters)
        #[arg(long, value_parser = state, value_name = "ISO3")]
        state: StateCode,
        /// The obligation
        obligation: String,
        #[command(flatten)]
        when: OnDayArguments,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: PictureFormat,
    },
    /// What would follow if something happened
    #[command(after_help = include_str!("../help/what-if.txt"))]
    WhatIf {
        #[command(subcommand)]
        what: WhatIf,
    },
    /// Why a figure is what it is: rule, States, statements, document and paragraph
    #[command(after_help = include_str!("../help/explain.txt"))]
    Explain {
        #[command(subcommand)]
        what: Explain,
    },
    /// Write a report as documents
    #[command(after_help = include_str!("../help/report.txt"))]
    Report(ReportArguments),
    /// Reports of States: forms to fill in, check, hand in and compare
    #[command(after_help = include_str!("../help/form.txt"))]
    Form {
        #[command(subcommand)]
        what: FormCommand,
    },
    /// Who handed in a report on a year: in time, late, missing, voluntary
    #[command(after_help = include_str!("../help/reports.txt"))]
    Reports(ReportsArguments),
    /// Published readings: where each stands, its hash, and whether it still comes out the same
    #[command(after_help = include_str!("../help/readings.txt"))]
    Readings {
        /// One of them, by the last part of its address; all without it
        #[arg(value_name = "READING")]
        reading: Option<String>,
        /// Only those that were published by then: a day, or an instant such as 2026-11-21T12:00:00Z
        #[arg(long, value_name = "INSTANT")]
        known_by: Option<Instant>,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Write letters to States whose reports are due or overdue, each in its language
    #[command(after_help = include_str!("../help/remind.txt"))]
    Remind(RemindArguments),
    /// Statements of different sources that cannot both be true, side by side, open or ruled on
    #[command(after_help = include_str!("../help/contradictions.txt"))]
    Contradictions(ContradictionsArguments),
    /// Rule on a contradiction: what holds, what is set aside, and why
    #[command(after_help = include_str!("../help/rule.txt"))]
    Rule(RuleArguments),
    /// Bring record files into the record: all of them or nothing
    #[command(after_help = include_str!("../help/import.txt"))]
    Import {
        /// The files, in the form of a package's record
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Who records them
        #[arg(long, default_value = "command line", value_name = "NAME")]
        by: String,
    },
    /// Verify the audit chain, every statement and the database
    Verify {
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Write the whole record into one file, while it is in use
    #[command(after_help = include_str!("../help/backup.txt"))]
    Backup {
        /// The file, which must not be there yet
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Bring a backup into an empty record of either database
    #[command(after_help = include_str!("../help/restore.txt"))]
    Restore {
        /// The backup
        #[arg(value_name = "FILE")]
        file: String,
    },
    /// Proof-read a published text: what in it cannot all be true (docs/proof)
    #[command(after_help = include_str!("../help/proof.txt"))]
    Proof(ProofArguments),
    /// Serve the record as a web site, in six languages
    #[command(after_help = include_str!("../help/serve.txt"))]
    Serve(ServeArguments),
    /// Invite an administrator to the site: how the first one comes in
    #[command(after_help = include_str!("../help/invite.txt"))]
    Invite(InviteArguments),
    /// A generated world of invented States and their reports, to look around in
    #[command(after_help = include_str!("../help/demo.txt"))]
    Demo(DemoArguments),
    /// What is missing on this machine
    Doctor,
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// Which day, as known when.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct OnDayArguments {
    /// The day to look at; today without it
    #[arg(long, value_name = "DAY")]
    pub(crate) as_of: Option<Day>,
    /// Only what was recorded by then: a day, or an instant such as 2026-11-21T12:00:00Z
    #[arg(long, value_name = "INSTANT")]
    pub(crate) known_by: Option<Instant>,
}

impl OnDayArguments {
    /// The day; today where none was given.
    pub(crate) fn day(self) -> Day {
        self.as_of.unwrap_or_else(|| SystemClock.now().day())
    }
}

/// How large an invented world, and where it goes.
#[derive(Debug, Args)]
pub(crate) struct DemoArguments {
    /// Folder for package and record; it must not be there yet
    #[arg(long, default_value = "demo", value_name = "FOLDER")]
    pub(crate) out: PathBuf,
    /// The same number gives the same world
    #[arg(long, default_value_t = 11)]
    pub(crate) seed: u64,
    /// The first calendar year that is reported on
    #[arg(long, default_value_t = 2018, value_parser = clap::value_parser!(i16).range(1990..2090))]
    pub(crate) from_year: i16,
    /// How many years
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(i16).range(1..=30))]
    pub(crate) years: i16,
    /// How many States report; all without it
    #[arg(long)]
    pub(crate) states: Option<usize>,
}

/// Which obligations, on which day, as known when.
#[derive(Debug, Args)]
pub(crate) struct ObligationsArguments {
    /// Only those of this State (three letters)
    #[arg(long, value_parser = state, value_name = "ISO3")]
    pub(crate) state: Option<StateCode>,
    /// Only those under this article, with its paragraphs
    #[arg(long)]
    pub(crate) article: Option<String>,
    /// Only those under this theme
    #[arg(long)]
    pub(crate) theme: Option<String>,
    #[command(flatten)]
    pub(crate) when: OnDayArguments,
    /// Only what is still to be done and falls due within so long: 90d, 12m, 2y
    #[arg(long, value_parser = within, value_name = "SPAN")]
    pub(crate) due_within: Option<Span>,
    /// Also what plans asked for that have ended
    #[arg(long)]
    pub(crate) ended: bool,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// Which deadlines, and how to print them.
#[derive(Debug, Args)]
pub(crate) struct DeadlinesArguments {
    /// Only those of this State (three letters)
    #[arg(long, value_parser = state, value_name = "ISO3")]
    pub(crate) state: Option<StateCode>,
    /// Only those under this theme
    #[arg(long)]
    pub(crate) theme: Option<String>,
    /// Only those that come round with this meeting
    #[arg(long)]
    pub(crate) meeting: Option<String>,
    #[command(flatten)]
    pub(crate) when: OnDayArguments,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DeadlinesFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DeadlinesFormat {
    /// For people
    #[default]
    Text,
    /// For scripts
    Json,
    /// For calendars
    Ics,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum PictureFormat {
    /// For people, with a picture of letters
    #[default]
    Text,
    /// For scripts
    Json,
    /// A picture
    Svg,
}

#[derive(Debug, Subcommand)]
pub(crate) enum WhatIf {
    /// Every date that would follow if a State deposited its instrument
    Accede {
        /// The State (three letters)
        #[arg(value_parser = state, value_name = "ISO3")]
        state: StateCode,
        /// The word “on”, for reading
        #[arg(value_parser = ["on"], value_name = "on")]
        on: String,
        /// The day of deposit
        #[arg(value_name = "DAY")]
        day: Day,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Explain {
    /// Explain an obligation of a State: rule, facts, date
    Obligation {
        /// The State (three letters)
        #[arg(value_parser = state, value_name = "ISO3")]
        state: StateCode,
        /// The obligation
        obligation: String,
        #[command(flatten)]
        when: OnDayArguments,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Explain who belongs to a population on a day, certainly or possibly
    Population {
        /// The population
        population: String,
        #[command(flatten)]
        when: WhenArguments,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Explain a request to extend a deadline: each item with its place
    Request {
        /// The request, as `requests` names it
        #[arg(value_parser = matter)]
        request: Matter,
        /// Only what was recorded by then: a day, or an instant such as 2026-11-21T12:00:00Z
        #[arg(long, value_name = "INSTANT")]
        known_by: Option<Instant>,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Explain an indicator of a plan, or a figure of a set
    Indicator {
        /// The indicator, as the plan numbers it
        indicator: String,
        /// The plan or set; the newest plan with indicators without it
        #[arg(long)]
        plan: Option<String>,
        #[command(flatten)]
        when: WhenArguments,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

/// Which meeting, looked at when, as known when.
#[derive(Debug, Args)]
pub(crate) struct WhenArguments {
    /// The meeting whose reporting period is looked at
    #[arg(long)]
    pub(crate) meeting: String,
    /// The day to look at; the last day of the reporting period without it
    #[arg(long, value_name = "DAY")]
    pub(crate) as_of: Option<Day>,
    /// Only what was recorded by then: a day, or an instant such as 2026-11-21T12:00:00Z
    #[arg(long, value_name = "INSTANT")]
    pub(crate) known_by: Option<Instant>,
}

#[derive(Debug, Args)]
pub(crate) struct ReportArguments {
    /// The report
    pub(crate) report: String,
    #[command(flatten)]
    pub(crate) when: WhenArguments,
    /// Languages, separated by commas
    #[arg(long, value_delimiter = ',', value_parser = language, default_value = "en")]
    pub(crate) lang: Vec<Language>,
    /// Formats, separated by commas
    #[arg(long, value_enum, value_delimiter = ',', default_value = "html")]
    pub(crate) format: Vec<DocumentFormat>,
    /// Folder for the documents; made when it is not there
    #[arg(long, default_value = "reports", value_name = "FOLDER")]
    pub(crate) out: PathBuf,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// For scripts
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DocumentFormat {
    /// A document to edit
    Docx,
    /// A document to keep: tagged, with its fonts
    Pdf,
    /// One page to read, with every figure open to its evidence
    Html,
    /// Plain text with marks
    Md,
}

impl DocumentFormat {
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Md => "md",
        }
    }
}

fn state(code: &str) -> Result<StateCode, String> {
    StateCode::parse(code).ok_or_else(|| format!("`{code}` is not three capital letters, for example BGR"))
}

fn matter(text: &str) -> Result<Matter, String> {
    Matter::parse(text).ok_or_else(|| format!("`{text}` is not a request such as AAA/request-1"))
}

/// A span as people type it: a whole number and d, w, m or y.
fn within(text: &str) -> Result<Span, String> {
    let wrong = || format!("`{text}` is not a span such as 90d, 6w, 12m or 2y");
    let unit = text.chars().last().ok_or_else(wrong)?;
    let number: i32 = text.strip_suffix(unit).and_then(|number| number.parse().ok()).ok_or_else(wrong)?;
    let times =
        |factor: i32| number.checked_mul(factor).filter(|number| (0..=36_500).contains(number)).ok_or_else(wrong);
    match unit {
        'd' => Ok(Span::Days(times(1)?)),
        'w' => Ok(Span::Days(times(7)?)),
        'm' => Ok(Span::Months { months: times(1)?, end: MonthEnd::LastDay }),
        'y' => Ok(Span::Months { months: times(12)?, end: MonthEnd::LastDay }),
        _ => Err(wrong()),
    }
}

fn language(code: &str) -> Result<Language, String> {
    let known = || Language::ALL.map(Language::code).join(", ");
    Language::parse(code).ok_or_else(|| format!("`{code}` is none of {}", known()))
}
