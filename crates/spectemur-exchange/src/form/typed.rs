//! What somebody types into a field of a page, read as a workbook's cell is read: what does not read gives nothing.

use spectemur_model::Period;

use super::cell::{Raw, read_degrees, read_number, read_when};
use super::fields::degrees;

/// A whole number: digits alone, of any script that has digits of its own.
#[must_use]
pub fn typed_number(text: &str) -> Option<i64> {
    read_number(&Raw::Text(text.to_owned())).ok()
}

/// A day or a span: `2023-06-30`, `2023-06`, `2023`, or two days with a stroke between them.
#[must_use]
pub fn typed_when(text: &str) -> Option<Period> {
    read_when(&Raw::Text(text.to_owned()), false).ok().filter(|(_, look)| look.is_none()).map(|(period, _)| period)
}

/// Degrees up to the largest, as canonical JSON writes them; none where digits would be lost.
#[must_use]
pub fn typed_degrees(text: &str, largest: u8) -> Option<String> {
    let (millionths, look) =
        read_degrees(&Raw::Text(text.to_owned()), i32::from(largest).saturating_mul(1_000_000)).ok()?;
    look.is_none().then(|| degrees(millionths))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_reads_or_gives_nothing() {
        assert_eq!(typed_number("١٢٣"), Some(123));
        assert_eq!(typed_number("1,234"), None);
        assert_eq!(typed_when("2023-06").map(|period| period.to().to_string()).as_deref(), Some("2023-06-30"));
        assert_eq!(typed_when("June 2023"), None);
        assert_eq!(typed_degrees("17.960", 90).as_deref(), Some("17.96"));
        assert_eq!(typed_degrees("91", 90), None);
    }
}
