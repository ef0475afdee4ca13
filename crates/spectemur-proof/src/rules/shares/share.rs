//! One reading of a share as it is printed, "45 per cent" or "two thirds", and of the figures that it can be of.
//!
//! It must not say how far a share may be off: whoever judges it chooses the slack.

use super::ratio;
use crate::count::{Count, PERCENT};
use crate::number::Amount;
use crate::passage::Passage;
use crate::scan::{Bound, Sense};

/// A share in thousandths of a percent.
#[derive(Clone, Copy)]
pub(super) struct Share {
    pub(super) value: i64,
    /// The last place that is printed; of a fraction a whole percent.
    pub(super) unit: i64,
    /// What may be lost by rounding.
    pub(super) slack: i64,
    pub(super) bound: Bound,
    pub(super) is_fraction: bool,
}

impl Share {
    /// The share that a token gives, with the last place as its slack.
    pub(super) fn of(sense: &Sense) -> Option<Self> {
        match *sense {
            Sense::Percent { value, decimals, bound } => {
                let unit = 1000 / 10_i64.checked_pow(decimals).unwrap_or(1000).clamp(1, 1000);
                Some(Self { value: value.0, unit, slack: unit, bound, is_fraction: false })
            }
            Sense::Fraction { top, bottom, bound } if bottom > 0 && top <= bottom => {
                Some(Self { value: top * 100_000 / bottom, unit: 1000, slack: 1000, bound, is_fraction: true })
            }
            _ => None,
        }
    }

    /// The same with another slack: one for figures, one for fractions.
    pub(super) fn within(self, figures: i64, fractions: i64) -> Self {
        Self { slack: if self.is_fraction { fractions } else { figures }, ..self }
    }

    /// Whether it is printed without decimals.
    pub(super) fn is_round(&self) -> bool {
        self.unit == 1000
    }

    /// Whether something is left besides it.
    pub(super) fn is_partial(&self) -> bool {
        self.value < 100_000
    }

    /// How far it is from what a part and its whole give.
    pub(super) fn off(&self, part: Amount, whole: Amount) -> i64 {
        (ratio(part, whole) - self.value).abs()
    }

    /// Whether a part and its whole give it.
    pub(super) fn is_given(&self, part: Amount, whole: Amount) -> bool {
        self.off(part, whole) <= self.slack
    }

    /// Whether what the part leaves of its whole gives it, for which half of the slack must do.
    pub(super) fn is_left(&self, part: Amount, whole: Amount) -> bool {
        part < whole && (100_000 - ratio(part, whole) - self.value).abs() <= self.slack / 2
    }

    /// What is printed, and what a part and its whole give, both in the last place.
    pub(super) fn in_units(&self, part: Amount, whole: Amount) -> (i64, i64) {
        (self.value / self.unit, (ratio(part, whole) + self.unit / 2) / self.unit)
    }
}

/// Whether a figure is itself a share.
pub(super) fn is_share(count: &Count) -> bool {
    count.currency.as_deref() == Some(PERCENT)
}

/// Whether a figure says how many or how much there is, time among it.
pub(super) fn is_amount(count: &Count) -> bool {
    !is_share(count)
        && !count.cues.weak
        && !count.cues.disputed
        && count.value > Amount(0)
        && matches!(count.bound, Bound::Exact | Bound::About)
}

/// Whether a figure can be a part or a whole.
pub(super) fn is_plain(count: &Count) -> bool {
    is_amount(count) && !count.head.is_time
}

/// "214 (25 per cent)": whether a share stands right behind a figure, and is of it.
pub(super) fn is_behind(passage: &Passage, part: &Count, share: &std::ops::Range<usize>) -> bool {
    let gap = passage.flow.at(part.phrase.end.min(share.start)..share.start);
    let near = if passage.tongue == crate::flow::Tongue::Chinese { 8 } else { 24 };
    part.range.end <= share.start && gap.chars().count() <= near
}
