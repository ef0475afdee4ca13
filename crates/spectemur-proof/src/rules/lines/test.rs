//! What must hold of the figures of lines, and whether it does at a place across.
//!
//! It must not read words.

use std::collections::BTreeSet;

use super::views::{Line, View};
use crate::number::Amount;
use crate::rules::shares;

/// What must hold of the figures.
pub(super) enum Test {
    /// Those first named have more together than the others.
    Beside(Vec<usize>, Vec<usize>),
    /// The part is so much of the whole.
    Share { part: Vec<usize>, whole: Whole, least: i64, most: i64 },
    /// They follow each other downward where the sign is one, upward where it is minus one; of all, where they come first.
    Chain { lines: Vec<usize>, sign: i64, is_top: bool },
    /// They are those that have the most, in whatever order.
    Top { lines: Vec<usize>, sign: i64 },
    /// They and no others pass a mark, upward where the sign is one.
    Only { lines: Vec<usize>, sign: i64, mark: Amount },
}

/// Of what a share is.
pub(super) enum Whole {
    All,
    Of(Vec<usize>),
}

impl Whole {
    pub(super) fn is_all(&self) -> bool {
        matches!(self, Self::All)
    }

    pub(super) fn value(&self, view: &View, place: usize) -> Option<Amount> {
        match self {
            Self::All => view.whole(place),
            Self::Of(lines) => view.sum(lines, place),
        }
    }
}

impl Test {
    /// The lines of which it is.
    pub(super) fn lines(&self) -> Vec<usize> {
        match self {
            Self::Beside(one, other) => one.iter().chain(other).copied().collect(),
            Self::Share { part, whole: Whole::Of(whole), .. } => part.iter().chain(whole).copied().collect(),
            Self::Share { part, .. } => part.clone(),
            Self::Chain { lines, .. } | Self::Top { lines, .. } | Self::Only { lines, .. } => lines.clone(),
        }
    }

    /// Whether the figures at a place give it, where they stand there.
    pub(super) fn holds(&self, view: &View, place: usize) -> Option<bool> {
        match self {
            Self::Beside(one, other) => Some(view.sum(one, place)? > view.sum(other, place)?),
            Self::Share { part, whole, least, most } => {
                let top = view.sum(part, place)?;
                if view.is_percent(place) {
                    return whole.is_all().then(|| (*least..=*most).contains(&top.0));
                }
                let bottom = whole.value(view, place).filter(|bottom| bottom.0 > 0)?;
                Some((*least..=*most).contains(&shares::ratio(top, bottom)))
            }
            Self::Chain { lines, sign, is_top } => {
                let values: Option<Vec<i64>> =
                    lines.iter().map(|line| Some(view.sum(&[*line], place)?.0 * sign)).collect();
                let values = values?;
                let follows = values.windows(2).all(|two| two.first() >= two.last());
                Some(follows && (!is_top || beyond(view, lines, place, *sign).is_none()))
            }
            Self::Only { lines, sign, mark } => {
                view.sum(lines, place)?;
                Some(passing(view, place, *sign, *mark) == lines.iter().copied().collect())
            }
            Self::Top { lines, sign } => {
                view.sum(lines, place)?;
                Some(beyond(view, lines, place, *sign).is_none())
            }
        }
    }

    /// One that has more than the last of those that should come first.
    pub(super) fn rival<'v>(&self, view: &'v View, place: usize) -> Option<&'v Line> {
        match self {
            Self::Chain { lines, sign, .. } | Self::Top { lines, sign } => {
                beyond(view, lines, place, *sign).and_then(|line| view.lines.get(line))
            }
            Self::Only { lines, sign, mark } => {
                let passing = passing(view, place, *sign, *mark);
                let own: BTreeSet<usize> = lines.iter().copied().collect();
                passing.symmetric_difference(&own).next().and_then(|line| view.lines.get(*line))
            }
            _ => None,
        }
    }
}

/// The lines that pass a mark.
fn passing(view: &View, place: usize, sign: i64, mark: Amount) -> BTreeSet<usize> {
    let passes = |line: &usize| view.sum(&[*line], place).is_some_and(|value| (value.0 - mark.0) * sign > 0);
    (0..view.lines.len()).filter(passes).collect()
}

/// A line that is none of these and has more, or less, than one of them.
fn beyond(view: &View, lines: &[usize], place: usize, sign: i64) -> Option<usize> {
    let value = |line: usize| view.sum(&[line], place).map(|value| value.0 * sign);
    let last = lines.iter().filter_map(|line| value(*line)).min()?;
    let others = (0..view.lines.len()).filter(|line| !lines.contains(line));
    others.filter(|line| value(*line).is_some_and(|value| value > last)).max_by_key(|line| value(*line))
}
