//! Published figures beside what the record says: borne out, traceable in part, contradicted, or not published.

use spectemur_model::{Place, SourceId, StatementId};

use crate::{Amount, Bounds};

/// A figure that a document prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The figure; none where the place speaks of it and gives no number.
    pub value: Option<Amount>,
    /// The document.
    pub source: SourceId,
    /// The place in the document.
    pub place: Place,
    /// The statement that records it.
    pub statement: StatementId,
}

/// How a published figure stands to the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Agreement {
    /// The published figure equals the States named, or the value that the record gives.
    Named,
    /// The published figure is more than the record names, and possible.
    PartlyNamed,
    /// The published figure is not possible, or two places publish different figures.
    Contradicted,
    /// No place publishes a number.
    Unpublished,
}

impl Agreement {
    /// The word that JSON and messages use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::PartlyNamed => "partly-named",
            Self::Contradicted => "contradicted",
            Self::Unpublished => "unpublished",
        }
    }
}

/// How a published figure stands to the record, as people read it: an agreement that says how much stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The figure is not possible, or two places publish different figures.
    Contradicted,
    /// Some of the States behind the figure are named, not all.
    NamedInPart,
    /// The figure is possible, and the record names nobody behind it.
    Untraced,
    /// Zero is published and nobody is named; but silence is no proof.
    SilentZero,
    /// The record bears the figure out.
    BorneOut,
    /// No place publishes a number.
    Unpublished,
}

impl Verdict {
    /// All verdicts, in the order in which a reader wants to see them.
    pub const ALL: [Self; 6] =
        [Self::Contradicted, Self::NamedInPart, Self::Untraced, Self::SilentZero, Self::BorneOut, Self::Unpublished];

    /// The word that messages use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Contradicted => "contradicted",
            Self::NamedInPart => "named-in-part",
            Self::Untraced => "untraced",
            Self::SilentZero => "silent-zero",
            Self::BorneOut => "borne-out",
            Self::Unpublished => "unpublished",
        }
    }
}

/// Why published figures are contradicted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disagreement {
    /// Two places publish different figures for the same thing and period.
    AmongThemselves,
    /// A published figure lies outside what the record allows.
    WithTheRecord,
}

/// Compares the published figures with what the record gives and allows.
pub(crate) fn compare(
    published: &[Published],
    named: Option<usize>,
    bounds: Bounds,
    value: Option<Amount>,
) -> (Agreement, Vec<Disagreement>) {
    let mut figures: Vec<Amount> = published.iter().filter_map(|published| published.value).collect();
    figures.sort_unstable();
    figures.dedup();
    let Some(figure) = figures.first().copied() else { return (Agreement::Unpublished, Vec::new()) };
    let mut disagreements = Vec::new();
    if figures.len() > 1 {
        disagreements.push(Disagreement::AmongThemselves);
    }
    if figures.iter().any(|figure| !possible(*figure, bounds, value)) {
        disagreements.push(Disagreement::WithTheRecord);
    }
    let equals_named = |count: usize| figure == Amount::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let agreement = if !disagreements.is_empty() {
        Agreement::Contradicted
    } else if value == Some(figure) || named.is_some_and(equals_named) {
        Agreement::Named
    } else {
        Agreement::PartlyNamed
    };
    (agreement, disagreements)
}

fn possible(figure: Amount, bounds: Bounds, value: Option<Amount>) -> bool {
    match (figure, value) {
        (_, Some(value)) => figure == value,
        (Amount::Count(count), None) => {
            bounds.at_least.is_none_or(|least| least <= count) && bounds.at_most.is_none_or(|most| count <= most)
        }
        (Amount::Share { .. }, None) => true,
    }
}
