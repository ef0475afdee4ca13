//! Figures beside their points, where they lie on nothing; a figure without room is left to the point's own title.
//!
//! This module must not know what the figures mean.

use super::canvas::{Anchor, Spot};
use super::small_width;

/// Free space above and below a figure.
const AIR: f64 = 5.0;

/// From left to right and from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    pub(super) fn around((x, y): Spot, reach: f64) -> Self {
        Self { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    /// What a small text covers whose foot stands at the spot.
    pub(super) fn of_text(text: &str, anchor: Anchor, (x, y): Spot) -> Self {
        let width = small_width(text);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        Self { left, top: y - 10.0, right: left + width, bottom: y + 3.0 }
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn within(self, other: Self) -> bool {
        self.left >= other.left && self.right <= other.right && self.top >= other.top && self.bottom <= other.bottom
    }

    /// Whether a straight line passes through (after Liang and Barsky).
    fn is_crossed_by(self, ((x, y), (to_x, to_y)): (Spot, Spot)) -> bool {
        let (run, rise) = (to_x - x, to_y - y);
        let sides = [(-run, x - self.left), (run, self.right - x), (-rise, y - self.top), (rise, self.bottom - y)];
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        for (speed, distance) in sides {
            if speed == 0.0 && distance < 0.0 {
                return false;
            }
            if speed < 0.0 {
                enters = enters.max(distance / speed);
            } else if speed > 0.0 {
                leaves = leaves.min(distance / speed);
            }
        }
        enters <= leaves
    }
}

/// What figures must not lie on, and the area that they must not leave.
pub(super) struct Taken {
    pub(super) bounds: Area,
    pub(super) areas: Vec<Area>,
    pub(super) lines: Vec<(Spot, Spot)>,
}

impl Taken {
    /// Where a figure stands free beside its point, if anywhere; the place is then taken.
    pub(super) fn place(&mut self, (x, y): Spot, figure: &str) -> Option<(Anchor, Spot)> {
        let around = [
            (Anchor::Start, (x + 5.0, y - 7.0)),
            (Anchor::Middle, (x, y - 9.0)),
            (Anchor::End, (x - 5.0, y + 16.0)),
            (Anchor::Start, (x + 9.0, y + 4.0)),
            (Anchor::End, (x - 5.0, y - 7.0)),
            (Anchor::End, (x - 9.0, y + 4.0)),
            (Anchor::Middle, (x, y + 18.0)),
            (Anchor::Start, (x + 5.0, y + 16.0)),
        ];
        let found = around.into_iter().find(|(anchor, spot)| self.is_free(Area::of_text(figure, *anchor, *spot)))?;
        // Air around it, or nobody knows whose figure it is.
        let area = Area::of_text(figure, found.0, found.1);
        self.areas.push(Area { top: area.top - AIR, bottom: area.bottom + AIR, ..area });
        Some(found)
    }

    fn is_free(&self, area: Area) -> bool {
        area.within(self.bounds)
            && !self.areas.iter().any(|taken| area.meets(*taken))
            && !self.lines.iter().any(|line| area.is_crossed_by(*line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_through_a_corner_crosses_and_one_beside_does_not() {
        let area = Area { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };
        assert!(area.is_crossed_by(((-5.0, 5.0), (5.0, -3.0))));
        assert!(!area.is_crossed_by(((-5.0, 4.0), (4.0, -5.0))));
        assert!(!area.is_crossed_by(((11.0, 0.0), (11.0, 10.0))));
    }

    #[test]
    fn a_second_figure_at_the_same_point_stands_elsewhere_or_nowhere() {
        let bounds = Area { left: 0.0, top: 0.0, right: 100.0, bottom: 100.0 };
        let mut taken = Taken { bounds, areas: Vec::new(), lines: Vec::new() };
        let first = taken.place((50.0, 50.0), "120");
        assert!(first.is_some());
        assert_ne!(taken.place((50.0, 50.0), "130"), first);
        assert_eq!(taken.place((50.0, 50.0), "12345678901234567890"), None);
    }
}
