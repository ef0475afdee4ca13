//! The words beside the lines of single days: the day of the reading and the deadline.
//!
//! Two words that have no room side by side grow away from each other, and else stand one above the other, the line of
//! the upper one beside the lower word.

use super::canvas::Anchor;
use super::{LINE, WIDTH, fitting, width};
use crate::wording::even;

/// Free space between two words.
const GAP: f64 = 10.0;

/// A day with what stands beside its line.
pub(super) struct Flag {
    pub(super) x: f64,
    pub(super) lines: Vec<String>,
    pub(super) deadline: bool,
}

/// Where the words of a flag stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stand {
    pub(super) anchor: Anchor,
    pub(super) x: f64,
    /// How far above the panel the last line of the words ends.
    pub(super) above: f64,
    /// Whether the line of the day goes up to the words.
    pub(super) reached: bool,
}

impl Flag {
    pub(super) fn new(x: f64, text: &str, deadline: bool) -> Self {
        Self { x, lines: even(text, fitting(WIDTH)), deadline }
    }

    fn width(&self) -> f64 {
        self.lines.iter().map(|line| width(line)).fold(0.0, f64::max)
    }

    fn height(&self) -> f64 {
        self.lines.len() as f64 * LINE
    }

    fn before(&self) -> Stand {
        Stand { anchor: Anchor::End, x: self.x + 2.0, above: 0.0, reached: true }
    }

    fn after(&self) -> Stand {
        Stand { anchor: Anchor::Start, x: self.x - 2.0, above: 0.0, reached: true }
    }

    /// In the middle over the line, as far as the edges of the picture allow.
    fn over(&self) -> Stand {
        let half = self.width() / 2.0;
        let (anchor, x) = match self.x {
            x if x < half => (Anchor::Start, 0.0),
            x if x > WIDTH - half => (Anchor::End, WIDTH),
            x => (Anchor::Middle, x),
        };
        Stand { anchor, x, above: 0.0, reached: true }
    }

    fn span(&self, stand: Stand) -> (f64, f64) {
        match stand.anchor {
            Anchor::Start => (stand.x, stand.x + self.width()),
            Anchor::Middle => (stand.x - self.width() / 2.0, stand.x + self.width() / 2.0),
            Anchor::End => (stand.x - self.width(), stand.x),
        }
    }

    fn fits(&self, stand: Stand) -> bool {
        let (from, to) = self.span(stand);
        from >= 0.0 && to <= WIDTH
    }
}

/// Where the words of each flag stand, in the order given, which is that of their days; and their height together.
pub(super) fn arrange(flags: &[Flag]) -> (Vec<Stand>, f64) {
    match flags {
        [] => (Vec::new(), 0.0),
        [first, second, ..] => arrange_two(first, second),
        [only] => (vec![only.over()], only.height()),
    }
}

fn arrange_two(first: &Flag, second: &Flag) -> (Vec<Stand>, f64) {
    let tallest = first.height().max(second.height());
    let apart = |one: Stand, other: Stand| {
        first.fits(one) && second.fits(other) && first.span(one).1 + GAP <= second.span(other).0
    };
    let side_by_side =
        [(first.over(), second.over()), (first.before(), second.after()), (first.before(), second.over())];
    if let Some((one, other)) = side_by_side.into_iter().find(|(one, other)| apart(*one, *other)) {
        return (vec![one, other], tallest);
    }
    let height = first.height() + second.height();
    let room = second.x - first.x >= GAP / 2.0;
    if room && first.fits(first.before()) {
        return (vec![first.before(), Stand { above: first.height(), ..second.over() }], height);
    }
    if room && second.fits(second.after()) {
        return (vec![Stand { above: second.height(), ..first.over() }, second.after()], height);
    }
    (vec![Stand { above: second.height(), reached: false, ..first.over() }, second.over()], height)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is covered: by words as spans, by lines as places, level by level.
    fn overlaps(flags: &[Flag; 2]) -> bool {
        let (stands, _) = arrange(flags);
        let spans = [flags[0].span(stands[0]), flags[1].span(stands[1])];
        if stands[0].above == stands[1].above {
            return spans[0].1 > spans[1].0;
        }
        let (upper, lower) = if stands[0].above > 0.0 { (0, 1) } else { (1, 0) };
        let x = flags[upper].x;
        stands[upper].reached && spans[lower].0 < x - 1.0 && x + 1.0 < spans[lower].1
    }

    #[test]
    fn words_never_lie_on_each_other_nor_on_a_line_wherever_the_days_are() {
        for (one, other) in
            [("Today", "Deadline: 1 August 2028"), ("A long word for the day", "Deadline"), ("期限", "今天")]
        {
            for first in 0..40 {
                for second in first..40 {
                    let at = |step: i32| 60.0 + f64::from(step) * 8.0;
                    let flags = [Flag::new(at(first), one, false), Flag::new(at(second), other, true)];
                    assert!(!overlaps(&flags), "{one} at {first}, {other} at {second}");
                }
            }
        }
    }
}
