//! The colours of a chart, for paper, light screens and dark ones.
//!
//! Plain colours come first, for print and for renderers that know no more. On screens a page may set each colour.

use std::fmt::Write;

/// Name, on light ground, on dark ground.
const COLOURS: [(&str, &str, &str); 9] = [
    ("paper", "#ffffff", "#15191c"),
    ("ink", "#1c2024", "#e6e8e6"),
    ("quiet", "#4d545b", "#b3bbc0"),
    ("rule", "#d3d7da", "#3a4248"),
    ("line", "#0b558f", "#8cc4f2"),
    ("hatch", "#a9c6dd", "#3d627f"),
    ("bar", "#aab4bc", "#5a666f"),
    ("edge", "#4d545b", "#b3bbc0"),
    ("deadline", "#9b1c1c", "#ff9d8f"),
];

/// What wears which colour.
const WEARS: [(&str, &str); 13] = [
    ("fill", "paper"),
    ("stroke", "paper"),
    ("fill", "ink"),
    ("fill", "quiet"),
    ("stroke", "quiet"),
    ("stroke", "rule"),
    ("fill", "line"),
    ("stroke", "line"),
    ("stroke", "hatch"),
    ("fill", "bar"),
    ("stroke", "edge"),
    ("fill", "deadline"),
    ("stroke", "deadline"),
];

/// Letters are the page's; a file of its own has none to take over.
const SHAPES: &str = ".spectemur-chart{display:block;inline-size:100%;max-inline-size:34rem;block-size:auto}\
:root.spectemur-chart{font-family:sans-serif;color-scheme:light dark;margin-inline:auto}\
.spectemur-chart .small{font-size:12px}\
.spectemur-chart .strong{font-weight:600}\
.spectemur-chart .halo{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}";

pub(super) fn sheet() -> String {
    let mut css = SHAPES.to_owned();
    rules(&mut css, |_, light, _| light.to_owned());
    css.push_str("@media screen{");
    rules(&mut css, |name, light, _| format!("var(--chart-{name},{light})"));
    css.push_str("}@media screen and (prefers-color-scheme:dark){");
    rules(&mut css, |name, _, dark| format!("var(--chart-{name},{dark})"));
    css.push('}');
    css
}

fn rules(css: &mut String, colour: impl Fn(&str, &str, &str) -> String) {
    for (property, worn) in WEARS {
        for (name, light, dark) in COLOURS.iter().filter(|(name, _, _)| *name == worn) {
            let value = colour(name, light, dark);
            // Writing into a string cannot fail.
            let _ = write!(css, ".spectemur-chart .{property}-{name}{{{property}:{value}}}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn every_text_can_be_read_on_light_and_dark_ground() {
        let (_, light_paper, dark_paper) = COLOURS[0];
        for (name, light, dark) in
            COLOURS.iter().filter(|(name, ..)| ["ink", "quiet", "deadline", "line"].contains(name))
        {
            assert!(contrast(light, light_paper) >= 4.5, "{name} on light ground");
            assert!(contrast(dark, dark_paper) >= 4.5, "{name} on dark ground");
        }
    }

    #[test]
    fn every_colour_worn_is_there() {
        assert!(WEARS.iter().all(|(_, worn)| COLOURS.iter().any(|(name, ..)| name == worn)));
    }
}
