//! Units that measure the same and how they convert, exactly by definition of the International System of Units.

/// The unit, the one that questions ask in, and how many of that one it is: one number over another.
pub(super) const UNITS: &[(&str, &str, i128, i128)] = &[
    ("square-metre", "square-metre", 1, 1),
    ("are", "square-metre", 100, 1),
    ("hectare", "square-metre", 10_000, 1),
    ("square-kilometre", "square-metre", 1_000_000, 1),
    ("millimetre", "centimetre", 1, 10),
    ("centimetre", "centimetre", 1, 1),
    ("metre", "centimetre", 100, 1),
    ("milligram", "gram", 1, 1_000),
    ("gram", "gram", 1, 1),
    ("kilogram", "gram", 1_000, 1),
    ("tonne", "gram", 1_000_000, 1),
];

/// The units that convert to the one that is asked for, as a list for a reader.
pub(super) fn known_for(asked: Option<&str>) -> String {
    let mut known: Vec<&str> = UNITS.iter().filter(|(_, of, ..)| Some(*of) == asked).map(|(name, ..)| *name).collect();
    if known.is_empty() {
        known.extend(asked);
    }
    known.join(", ")
}
