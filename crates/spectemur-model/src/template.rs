//! Reporting forms as data: what a report asks, in which form and part, what follows from its answers, and what in
//! them cannot be true together.
//!
//! The kinds of derivation and of check are closed sets; everything else about a form is in the package's files.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Citation, ColumnKey, FormKey, Localized, ObligationId, PopulationId, QuestionKey, TemplateId};

/// A version of a reporting form, whole. Versions live side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its id.
    pub id: TemplateId,
    /// Its title.
    pub title: Localized,
    /// Where it was adopted.
    pub cite: Citation,
    /// The first calendar year that may be reported on with it.
    pub from_year: i16,
    /// The last such year; none while it is in use.
    pub to_year: Option<i16>,
    /// Its forms, in order.
    pub forms: Vec<Form>,
    /// Answers that follow from other answers.
    pub derived: Vec<Derived>,
    /// What handing a report in answers by itself.
    pub filing: Filing,
    /// What answers must not do.
    pub checks: Vec<Check>,
    /// Questions of earlier versions by the question here that took their place, where the key changed.
    pub earlier: BTreeMap<QuestionKey, QuestionKey>,
    /// What may be attached.
    pub attachments: AttachmentLimits,
}

impl Template {
    /// The form of this key.
    #[must_use]
    pub fn form(&self, key: &FormKey) -> Option<&Form> {
        self.forms.iter().find(|form| form.key == *key)
    }

    /// The form and part in which a question is asked. No question is asked twice.
    #[must_use]
    pub fn asked(&self, question: &QuestionKey) -> Option<(&Form, &Part)> {
        let parts = self.forms.iter().flat_map(|form| form.parts.iter().map(move |part| (form, part)));
        parts.into_iter().find(|(_, part)| part.asks.contains(question))
    }

    /// Every question, in the order of the forms.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionKey> {
        self.forms.iter().flat_map(|form| &form.parts).flat_map(|part| &part.asks)
    }
}

/// One form of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its letter.
    pub key: FormKey,
    /// Its title.
    pub title: Localized,
    /// The provisions that it serves, as the treaty numbers them.
    pub provisions: Vec<String>,
    /// Whether a State may answer on the cover page that the whole form does not apply to it.
    pub may_not_apply: bool,
    /// The obligations against which "not applicable" is worth a second look, while they are outstanding.
    pub obligations: Vec<ObligationId>,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// Whether its parts and columns were compared with the form as adopted.
    pub confirmed: bool,
}

/// A part of a form: questions that are answered together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its number or letter within the form.
    pub key: String,
    /// Its title.
    pub title: Localized,
    /// Whether the treaty leaves it to the State.
    pub voluntary: bool,
    /// To whom it applies; to every State that reports, without it.
    pub applies: Option<PopulationId>,
    /// The questions, each of which is asked nowhere else in the template.
    pub asks: Vec<QuestionKey>,
}

/// An answer that follows from other answers of the same report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    /// The question that is answered.
    pub question: QuestionKey,
    /// From what.
    pub from: Derivation,
}

/// How an answer follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Derivation {
    /// Yes when a table has a row like this, no when the State says that there is none; otherwise nothing follows.
    AnyRow {
        /// The table.
        table: QuestionKey,
        /// Which rows count.
        rows: RowFilter,
    },
    /// The sum of amounts; nothing follows while one of them is silent.
    Sum(Amount),
}

/// Rows of which each of these columns has one of these choices; every row without any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowFilter(pub BTreeMap<ColumnKey, BTreeSet<String>>);

/// Numbers added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount(pub Vec<Term>);

/// A number of a report: an answer, or a column of a table added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The question or table.
    pub question: QuestionKey,
    /// The column, for a table.
    pub column: Option<ColumnKey>,
    /// Which rows count, for a table.
    pub rows: RowFilter,
    /// Whether the report on the year before is meant.
    pub year_before: bool,
}

/// Questions that handing in a report answers by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filing {
    /// By which rule an annual report falls due, and what handing it in answers.
    pub annual: FilingAnswers,
    /// The same of an initial report.
    pub initial: FilingAnswers,
    /// The same of a voluntary one.
    pub voluntary: FilingAnswers,
}

/// What handing in one kind of report answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilingAnswers {
    /// The rule by which it falls due.
    pub obligation: Option<ObligationId>,
    /// Questions answered with yes.
    pub yes: Vec<QuestionKey>,
    /// Questions answered with the day on which it was received.
    pub received: Vec<QuestionKey>,
    /// Questions answered with yes or no: whether it came by the day on which it fell due.
    pub in_time: Vec<QuestionKey>,
}

/// Something that answers must not do, or that deserves a second look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Its id within the template.
    pub id: String,
    /// What is wrong when it fails, as a reader is told.
    pub says: Localized,
    /// What is held against what.
    pub rule: CheckRule,
}

/// What a check holds against what. Silence on either side passes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckRule {
    /// One amount is no greater than another.
    AtMost {
        /// The one.
        amount: Amount,
        /// The other.
        limit: Amount,
    },
    /// Two amounts are equal.
    Same {
        /// The one.
        amount: Amount,
        /// The other.
        other: Amount,
    },
    /// In each row one column is no greater than another.
    RowAtMost {
        /// The table.
        table: QuestionKey,
        /// The one column.
        column: ColumnKey,
        /// The other.
        limit: ColumnKey,
    },
    /// In each row like this in which one column has an amount above zero, at least one of others is filled.
    RowNeeds {
        /// The table.
        table: QuestionKey,
        /// Which rows are looked at.
        rows: RowFilter,
        /// The one column.
        column: ColumnKey,
        /// The others.
        needs: Vec<ColumnKey>,
    },
    /// Whoever says yes to a question answers others as well.
    Needs {
        /// The question.
        question: QuestionKey,
        /// The others.
        needs: Vec<QuestionKey>,
    },
    /// An amount is not so many times greater or smaller than the year before: a second look, not a contradiction.
    Jump {
        /// The amount, of this report; the year before's is worked out in the same way.
        amount: Amount,
        /// How many times.
        times: i64,
    },
}

/// What may be attached to a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttachmentLimits {
    /// Media types that may be attached, by the ending of the file's name.
    pub kinds: BTreeMap<String, String>,
    /// The largest file, in bytes.
    pub largest: u64,
    /// All files together, in bytes.
    pub together: u64,
}
