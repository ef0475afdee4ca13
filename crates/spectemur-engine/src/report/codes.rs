//! Everything that can be found in a report, with what its message is told. Messages in every language are written
//! from this list.

use spectemur_model::report::{Gravity, ReportFinding, ReportPlace};

/// One thing that can be found in a report; the message `found-<code>` says it in each language.
///
/// Variables are numbers in plain digits, days as 2023-06-30, sizes in bytes, and keys of forms, parts, questions,
/// columns and choices as the package has them; whoever writes the message looks up their labels. What stands in the
/// finding's place (question, row, column) is told by the place and repeated only where a sentence needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FindingCode {
    /// The code.
    pub code: &'static str,
    /// How bad it is.
    pub gravity: Gravity,
    /// What the message is told, in this order.
    pub variables: &'static [&'static str],
}

impl FindingCode {
    /// A finding of this code; values stand in the order of the variables.
    pub(super) fn at<const N: usize>(self, place: ReportPlace, values: [String; N]) -> ReportFinding {
        ReportFinding {
            gravity: self.gravity,
            place,
            code: self.code,
            check: None,
            variables: self.variables.iter().copied().zip(values).collect(),
        }
    }
}

const fn code(gravity: Gravity, code: &'static str, variables: &'static [&'static str]) -> FindingCode {
    FindingCode { code, gravity, variables }
}

use Gravity::{Contradicts, Look, Refused};

/// The report was made with another version of the form than the one that it is read against.
pub(super) const WRONG_TEMPLATE: FindingCode = code(Refused, "wrong-template", &["given", "expected"]);
/// The register of names has no such State.
pub(super) const UNKNOWN_STATE: FindingCode = code(Refused, "unknown-state", &["state"]);
/// An annual report does not cover exactly one calendar year.
pub(super) const COVERS_NOT_A_YEAR: FindingCode = code(Refused, "covers-not-a-year", &["from", "to"]);
/// The year may not yet be reported on with this version of the form.
pub(super) const YEAR_BEFORE_FORM: FindingCode = code(Refused, "year-before-form", &["year", "first"]);
/// The year may no longer be reported on with this version of the form.
pub(super) const YEAR_AFTER_FORM: FindingCode = code(Refused, "year-after-form", &["year", "last"]);
/// The cover page speaks of a form that this version does not have.
pub(super) const UNKNOWN_FORM: FindingCode = code(Refused, "unknown-form", &["form"]);
/// A form is said not to apply that applies to every State.
pub(super) const FORM_APPLIES: FindingCode = code(Refused, "form-applies", &["form"]);
/// An initial report says that a form did not change.
pub(super) const UNCHANGED_IN_INITIAL: FindingCode = code(Refused, "unchanged-in-initial", &["form"]);
/// A form is said to be unchanged since a year that is not before the one reported on.
pub(super) const UNCHANGED_NOT_EARLIER: FindingCode =
    code(Refused, "unchanged-not-earlier", &["form", "since", "year"]);
/// A form is said to be unchanged since a year on which no report is known that could be carried.
pub(super) const UNCHANGED_WITHOUT_EARLIER: FindingCode =
    code(Refused, "unchanged-without-earlier", &["form", "since"]);
/// An answer to a question that this version of the form does not ask.
pub(super) const UNKNOWN_QUESTION: FindingCode = code(Refused, "unknown-question", &["question"]);
/// A cell of a column that the table does not have.
pub(super) const UNKNOWN_COLUMN: FindingCode = code(Refused, "unknown-column", &["column"]);
/// "Not reported" stands as an answer; what is not answered is left out.
pub(super) const NO_ANSWER: FindingCode = code(Refused, "no-answer", &[]);
/// The answer is of another type than the question asks for; types are the words of package files.
pub(super) const WRONG_TYPE: FindingCode = code(Refused, "wrong-type", &["expected", "given"]);
/// The choice is none of those that are offered.
pub(super) const CHOICE_NOT_OFFERED: FindingCode = code(Refused, "choice-not-offered", &["choice"]);
/// A number is below zero.
pub(super) const NEGATIVE: FindingCode = code(Refused, "negative", &["number"]);
/// A row in which nothing is filled.
pub(super) const ROW_EMPTY: FindingCode = code(Refused, "row-empty", &["row"]);
/// A cell is missing without which the row says too little.
pub(super) const CELL_MISSING: FindingCode = code(Refused, "cell-missing", &["row", "column"]);
/// A file of a kind that may not be attached; `allowed` has the endings that may, with commas.
pub(super) const ATTACHMENT_KIND: FindingCode = code(Refused, "attachment-kind", &["name", "allowed"]);
/// A file is too large.
pub(super) const ATTACHMENT_TOO_LARGE: FindingCode =
    code(Refused, "attachment-too-large", &["name", "size", "largest"]);
/// All files together are too large.
pub(super) const ATTACHMENTS_TOO_LARGE: FindingCode = code(Refused, "attachments-too-large", &["size", "together"]);

/// A check of the form: one amount is greater than the other that bounds it.
pub(super) const CHECK_AT_MOST: FindingCode = code(Contradicts, "check-at-most", &["amount", "limit"]);
/// A check of the form: two amounts that must be equal are not.
pub(super) const CHECK_SAME: FindingCode = code(Contradicts, "check-same", &["amount", "other"]);
/// A check of the form: in a row, one cell is greater than the other that bounds it.
pub(super) const CHECK_ROW_AT_MOST: FindingCode = code(Contradicts, "check-row-at-most", &["row", "amount", "limit"]);
/// A check of the form: a row has an amount and none of the cells that must come with it.
pub(super) const CHECK_ROW_NEEDS: FindingCode = code(Contradicts, "check-row-needs", &["row", "amount"]);
/// A check of the form: whoever says yes to `question` must answer the question at this place as well.
pub(super) const CHECK_NEEDS: FindingCode = code(Contradicts, "check-needs", &["question"]);
/// So many of so many, and the part is greater than the whole.
pub(super) const PART_ABOVE_WHOLE: FindingCode = code(Contradicts, "part-above-whole", &["part", "whole"]);
/// The form is said not to apply and this question of it is answered.
pub(super) const NOT_APPLICABLE_BUT_ANSWERED: FindingCode = code(Contradicts, "not-applicable-but-answered", &["form"]);

/// A check of the form: an amount is so many times greater or smaller than the year before, or more.
pub(super) const CHECK_JUMP: FindingCode = code(Look, "check-jump", &["amount", "before", "times"]);
/// The form is said not to apply while an obligation that it serves is outstanding.
pub(super) const NOT_APPLICABLE_BUT_OWED: FindingCode = code(Look, "not-applicable-but-owed", &["form", "obligation"]);
/// Nothing is answered in a part that applies to the State and is not voluntary; the place is its first question.
pub(super) const PART_UNANSWERED: FindingCode = code(Look, "part-unanswered", &["form", "part"]);
/// The form is said to be unchanged and this answer is another one than the earlier report's: it is taken as what
/// changed, so that nobody has to say so twice.
pub(super) const UNCHANGED_BUT_DIFFERS: FindingCode = code(Look, "unchanged-but-differs", &["form", "since"]);
/// The form is said to be unchanged, and the earlier answer to this question does not fit this version of the form.
pub(super) const UNCHANGED_NOT_CARRIED: FindingCode = code(Look, "unchanged-not-carried", &["form", "since"]);

/// Everything that can be found in a report: what is refused, what contradicts, what deserves a look.
///
/// | code | place | variables |
/// |---|---|---|
/// | `wrong-template` | `form` | `given`, `expected`: ids of versions of the form |
/// | `unknown-state` | `state` | `state`: the code |
/// | `covers-not-a-year` | `covers` | `from`, `to`: days |
/// | `year-before-form`, `year-after-form` | `covers` | `year`, and `first` or `last`: years |
/// | `unknown-form`, `form-applies`, `unchanged-in-initial` | the form on the cover page | `form` |
/// | `unchanged-not-earlier` | the form on the cover page | `form`, `since`, `year`: years |
/// | `unchanged-without-earlier` | the form on the cover page | `form`, `since` |
/// | `unknown-question` | the answer | `question` |
/// | `unknown-column` | the cell | `column` |
/// | `no-answer` | the answer or cell | none |
/// | `wrong-type` | the answer or cell | `expected`, `given`: words of types |
/// | `choice-not-offered` | the answer or cell | `choice` |
/// | `negative` | the answer or cell | `number` |
/// | `row-empty` | the row | `row`, from one |
/// | `cell-missing` | the cell | `row`, `column` |
/// | `attachment-kind` | the file | `name`, `allowed`: endings |
/// | `attachment-too-large` | the file | `name`, `size`, `largest`: bytes |
/// | `attachments-too-large` | the report | `size`, `together`: bytes |
/// | `check-at-most`, `check-same` | the first question of the amount | `amount`, and `limit` or `other` |
/// | `check-row-at-most` | the cell | `row`, `amount`, `limit` |
/// | `check-row-needs` | the cell | `row`, `amount` |
/// | `check-needs` | the question that is missing | `question`: the one that says yes |
/// | `part-above-whole` | the answer | `part`, `whole` |
/// | `unchanged-but-differs`, `unchanged-not-carried` | the answer | `form`, `since` |
/// | `not-applicable-but-answered` | the answer | `form` |
/// | `check-jump` | the first question of the amount | `amount`, `before`, `times` |
/// | `not-applicable-but-owed` | the form on the cover page | `form`, `obligation` |
/// | `part-unanswered` | the first question of the part | `form`, `part` |
///
/// A finding of a code that begins with `check-` names the template's check as well, which says what is wrong.
pub const FINDING_CODES: &[FindingCode] = &[
    WRONG_TEMPLATE,
    UNKNOWN_STATE,
    COVERS_NOT_A_YEAR,
    YEAR_BEFORE_FORM,
    YEAR_AFTER_FORM,
    UNKNOWN_FORM,
    FORM_APPLIES,
    UNCHANGED_IN_INITIAL,
    UNCHANGED_NOT_EARLIER,
    UNCHANGED_WITHOUT_EARLIER,
    UNKNOWN_QUESTION,
    UNKNOWN_COLUMN,
    NO_ANSWER,
    WRONG_TYPE,
    CHOICE_NOT_OFFERED,
    NEGATIVE,
    ROW_EMPTY,
    CELL_MISSING,
    ATTACHMENT_KIND,
    ATTACHMENT_TOO_LARGE,
    ATTACHMENTS_TOO_LARGE,
    CHECK_AT_MOST,
    CHECK_SAME,
    CHECK_ROW_AT_MOST,
    CHECK_ROW_NEEDS,
    CHECK_NEEDS,
    PART_ABOVE_WHOLE,
    NOT_APPLICABLE_BUT_ANSWERED,
    CHECK_JUMP,
    NOT_APPLICABLE_BUT_OWED,
    PART_UNANSWERED,
    UNCHANGED_BUT_DIFFERS,
    UNCHANGED_NOT_CARRIED,
];
