//! The day that stands in a line of its own or in a column of the title block, whatever stands beside it.

use std::ops::Range;
use std::sync::LazyLock;

use spectemur_model::Day;

use crate::lexicon;
use crate::reading::Reading;
use crate::rules::meeting::day_of;
use crate::scan::Sense;

/// So many passages at the head of the document are its title block.
const TITLES: usize = 12;
/// A line of a title block is no longer than this.
const LONGEST: usize = 110;
/// Words beside a day that is not that of the document.
static OTHERS: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("line_others"));

/// The one day of a printed line of the title block, where it closes the line after a gap or a place, or opens it.
pub(super) fn stands(reading: &Reading<'_>) -> Option<(Day, usize, Range<usize>)> {
    reading.passages.iter().enumerate().take(TITLES).filter(|(_, passage)| passage.own.is_none()).find_map(
        |(index, passage)| {
            reading.tokens_of(index).iter().find_map(|token| {
                let Sense::Date(span) = &token.sense else { return None };
                let day = day_of(span.from).filter(|_| span.from == span.to)?;
                let source = passage.flow.source(&token.range);
                let text = reading.document.text.as_str();
                let (before, after) = (text.get(..source.start)?, text.get(source.end..)?);
                let before = before.rsplit('\n').next().unwrap_or_default();
                let after = after.split('\n').next().unwrap_or_default();
                is_own(before, after).then(|| (day, index, token.range.clone()))
            })
        },
    )
}

/// Whether the words beside a day in its line leave it the day of the document.
fn is_own(before: &str, after: &str) -> bool {
    let words = format!("{before} {after}").to_lowercase();
    if before.chars().count() + after.chars().count() > LONGEST {
        return false;
    }
    let last = before.trim_end();
    let gap = before.get(last.len()..).unwrap_or_default();
    let is_column =
        last.is_empty() || gap.chars().count() >= 2 || gap.contains(['\t', '\u{3000}']) || last.ends_with('|');
    let place = last.trim().trim_end_matches([',', '，']);
    let is_place = last.ends_with([',', '，'])
        && !last.contains(|letter: char| letter.is_ascii_digit())
        && place.split_whitespace().count() <= 3
        && place.starts_with(|first: char| first.is_uppercase() || crate::flow::is_han(first))
        && place.chars().count() <= 24;
    let rest = after.trim_matches([' ', '\u{3000}', '\t', '|', '\r']);
    let closes = rest.is_empty() && (is_column || is_place);
    let aside = rest.starts_with(['，', ',', '/']) || after.starts_with(['\u{3000}', '\t']) || after.starts_with("  ");
    let opens = last.is_empty()
        && aside
        && rest.chars().count() <= 30
        && !rest.contains(|letter: char| letter.is_ascii_digit());
    let others = !is_column && OTHERS.iter().any(|word| words.contains(word));
    (closes || opens) && !others
}
