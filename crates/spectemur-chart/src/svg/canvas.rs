//! Lines, shapes and words at places; for a language from right to left each place is mirrored, and nothing else knows.
//!
//! Words from right to left are isolated by Unicode's own signs and the picture stays left to right for the renderer,
//! because renderers differ in what they do with the ends of a line when its direction changes.

use maud::{Markup, html};

use super::WIDTH;

/// A place, in units of the picture.
pub(super) type Spot = (f64, f64);

/// Which end of a text stands at its place, in the direction of the axis of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

pub(super) struct Canvas {
    name: String,
    mirrored: bool,
}

impl Canvas {
    pub(super) fn new(name: &str, mirrored: bool) -> Self {
        let plain = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-';
        let name: String = name.chars().filter(plain).collect();
        Self { name: format!("chart-{name}"), mirrored }
    }

    /// An id that no other chart of the page has.
    pub(super) fn id(&self, of: &str) -> String {
        format!("{}-{of}", self.name)
    }

    fn x(&self, x: f64) -> String {
        number(if self.mirrored { WIDTH - x } else { x })
    }

    fn along(&self, spots: &[Spot]) -> String {
        let steps = spots.iter().enumerate().map(|(at, (x, y))| {
            let step = if at == 0 { "M" } else { "L" };
            format!("{step}{} {}", self.x(*x), number(*y))
        });
        steps.collect()
    }

    pub(super) fn line(&self, class: &str, thickness: &str, spots: &[Spot]) -> Markup {
        html! { path class=(class) fill="none" stroke-width=(thickness) stroke-linejoin="round" d=(self.along(spots)) {} }
    }

    pub(super) fn dashed(&self, spots: &[Spot]) -> Markup {
        self.dashes("stroke-line", "1.5", "5 3", spots)
    }

    pub(super) fn dashes(&self, class: &str, thickness: &str, dashes: &str, spots: &[Spot]) -> Markup {
        html! {
            path class=(class) fill="none" stroke-width=(thickness) stroke-dasharray=(dashes) d=(self.along(spots)) {}
        }
    }

    pub(super) fn hatched(&self, spots: &[Spot]) -> Markup {
        html! { path class="fan" fill={ "url(#" (self.id("hatch")) ")" } d={ (self.along(spots)) "Z" } {} }
    }

    /// A filled shape, with what it says where a pointer rests on it.
    pub(super) fn filled(&self, class: &str, spots: &[Spot], says: &str) -> Markup {
        html! { path class=(class) stroke-width="1" d={ (self.along(spots)) "Z" } { title { (says) } } }
    }

    /// The sign that something goes on beyond the picture.
    pub(super) fn onward(&self, (x, y): Spot) -> Markup {
        html! {
            path.stroke-line.onward fill="none" stroke-width="2"
                d=(self.along(&[(x + 3.0, y - 4.5), (x + 8.0, y), (x + 3.0, y + 4.5)])) {}
        }
    }

    /// A point, with what it says where a pointer rests on it.
    pub(super) fn dot(&self, (x, y): Spot, radius: f64, says: Option<&str>) -> Markup {
        html! {
            circle class="fill-line stroke-paper" cx=(self.x(x)) cy=(number(y)) r=(radius) stroke-width="1.5" {
                @if let Some(says) = says { title { (says) } }
            }
        }
    }

    /// Words of the reader's language.
    pub(super) fn words(&self, class: &str, anchor: Anchor, spot: Spot, text: &str) -> Markup {
        if self.mirrored {
            return self.figure(class, anchor, spot, &format!("\u{2067}{text}\u{2069}"));
        }
        self.figure(class, anchor, spot, text)
    }

    /// A figure or a year, which has no direction.
    pub(super) fn figure(&self, class: &str, anchor: Anchor, (x, y): Spot, text: &str) -> Markup {
        let anchor = match (anchor, self.mirrored) {
            (Anchor::Middle, _) => "middle",
            (Anchor::Start, false) | (Anchor::End, true) => "start",
            (Anchor::End, false) | (Anchor::Start, true) => "end",
        };
        html! { text class=(class) x=(self.x(x)) y=(number(y)) text-anchor=(anchor) { (text) } }
    }
}

/// A number of the picture with one decimal at most.
pub(super) fn number(number: f64) -> String {
    let written = format!("{:.1}", number + 0.0);
    let short = written.strip_suffix(".0").unwrap_or(&written);
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}
