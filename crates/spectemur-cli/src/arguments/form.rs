//! What can be typed about reports of States: forms to fill in, check, hand in, compare.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use spectemur_model::report::ReportKind;
use spectemur_model::{Day, Language, StateCode};

use super::{Format, ReturnArguments, language, state};

#[derive(Debug, Subcommand)]
pub(crate) enum FormCommand {
    /// Write a form to fill in: what the last report said is there already
    Export(ExportArguments),
    /// Say everything that is wrong with a filled form, and change nothing
    Check {
        /// The filled form: xlsx, json or csv
        file: PathBuf,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Fill forms from a State's own spreadsheet, as a mapping file says (docs/import.md)
    Import(ImportFormArguments),
    /// Hand a filled form in, and get a receipt
    Submit(SubmitArguments),
    /// Hand in that nothing changed since the last report
    Unchanged {
        #[command(flatten)]
        which: WhichArguments,
        /// Who hands it in
        #[arg(long, default_value = "command line", value_name = "NAME")]
        by: String,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Print receipts again, and say whether they still hold
    Receipt {
        /// Whose (three letters)
        #[arg(long, value_parser = state, value_name = "ISO3")]
        state: StateCode,
        /// Only those on this calendar year
        #[arg(long)]
        year: Option<i16>,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Send a report back to its State with remarks
    Return(ReturnArguments),
    /// What differs between two filled forms
    Diff {
        /// The one
        one: PathBuf,
        /// The other
        other: PathBuf,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Put two drafts of the same form together, answer by answer
    Merge {
        /// What both began with
        base: PathBuf,
        /// The one draft
        ours: PathBuf,
        /// The other draft
        theirs: PathBuf,
        /// Where to write the result, as JSON
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Print the JSON Schema (2020-12) of a form's JSON
    Schema {
        /// The version of the form
        form: String,
    },
}

/// Which report.
#[derive(Clone, Debug, Args)]
pub(crate) struct WhichArguments {
    /// Whose (three letters)
    #[arg(long, value_parser = state, value_name = "ISO3")]
    pub(crate) state: StateCode,
    /// The calendar year reported on
    #[arg(long)]
    pub(crate) year: i16,
    /// Which kind of report
    #[arg(long, value_enum, default_value_t)]
    pub(crate) kind: Kind,
    /// The version of the form; the newest for the year without it
    #[arg(long, value_name = "ID")]
    pub(crate) form: Option<String>,
    /// The language of the form and of its texts; that of the last report without it
    #[arg(long, value_parser = language)]
    pub(crate) lang: Option<Language>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// On one calendar year
    #[default]
    Annual,
    /// The first one, from entry into force to the end of the year
    Initial,
    /// Of a State that owes none
    Voluntary,
}

impl From<Kind> for ReportKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Annual => Self::Annual,
            Kind::Initial => Self::Initial,
            Kind::Voluntary => Self::Voluntary,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct ExportArguments {
    #[command(flatten)]
    pub(crate) which: WhichArguments,
    /// How to write it
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: FormFormat,
    /// Where to write it
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormFormat {
    /// A workbook to fill in
    #[default]
    Xlsx,
    /// For programs
    Json,
    /// One flat table
    Csv,
    /// A document to read and sign
    Docx,
}

#[derive(Debug, Args)]
pub(crate) struct ImportFormArguments {
    /// The spreadsheet: xlsx, or csv
    pub(crate) file: PathBuf,
    /// The file that says how it is to be read
    #[arg(long, value_name = "FILE")]
    pub(crate) mapping: PathBuf,
    /// The version of the form, in place of the mapping's
    #[arg(long, value_name = "ID")]
    pub(crate) form: Option<String>,
    /// Whose: rows of other States are left out
    #[arg(long, value_parser = state, value_name = "ISO3")]
    pub(crate) state: Option<StateCode>,
    /// The calendar year: rows of other years are left out
    #[arg(long)]
    pub(crate) year: Option<i16>,
    /// Folder with forms of an import before, to which the rows are added
    #[arg(long, value_name = "FOLDER")]
    pub(crate) add_to: Option<PathBuf>,
    /// Folder for the forms, as JSON; made when it is not there
    #[arg(long, default_value = "forms", value_name = "FOLDER")]
    pub(crate) out: PathBuf,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct SubmitArguments {
    /// The filled form: xlsx, json or csv
    pub(crate) file: PathBuf,
    /// Files that go with it
    #[arg(long, value_name = "FILE")]
    pub(crate) attach: Vec<PathBuf>,
    /// Who hands it in
    #[arg(long, default_value = "command line", value_name = "NAME")]
    pub(crate) by: String,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// Who handed in a report on a year, and who did not.
#[derive(Debug, Args)]
pub(crate) struct ReportsArguments {
    /// The calendar year reported on
    #[arg(long)]
    pub(crate) year: i16,
    #[command(flatten)]
    pub(crate) when: super::OnDayArguments,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

/// Letters to States whose reports are due or overdue.
#[derive(Debug, Args)]
pub(crate) struct RemindArguments {
    /// Reports that fall due within so many days, and those overdue
    #[arg(long, default_value_t = 30)]
    pub(crate) days: i32,
    /// The day of writing; today without it
    #[arg(long, value_name = "DAY")]
    pub(crate) as_of: Option<Day>,
    /// The language for States whose language of correspondence is not known
    #[arg(long, value_parser = language, default_value = "en")]
    pub(crate) lang: Language,
    /// The mail server, such as smtps://name:password@host; without it letters are files
    #[arg(long, env = "SPECTEMUR_SMTP", hide_env_values = true, value_name = "URL")]
    pub(crate) smtp: Option<String>,
    /// Who mails are from
    #[arg(long, env = "SPECTEMUR_MAIL_FROM", value_name = "ADDRESS")]
    pub(crate) from: Option<String>,
    /// Whom to write to: a CSV file with state, address and, if wanted, name and language
    #[arg(long, env = "SPECTEMUR_ADDRESSES", value_name = "FILE")]
    pub(crate) addresses: Option<PathBuf>,
    /// Folder for the letters; made when it is not there
    #[arg(long, default_value = "letters", value_name = "FOLDER")]
    pub(crate) out: PathBuf,
    /// Who writes them
    #[arg(long, default_value = "command line", value_name = "NAME")]
    pub(crate) by: String,
}
