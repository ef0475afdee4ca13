//! Notes at the foot of a page whose marks are not raised: smaller words under a short line, each behind a number.

use super::device::Rule;
use super::lines::Line;

/// The line above notes is longer than this, in points, and shorter than this share of the page.
const SHORTEST: f64 = 20.0;
const LONGEST: f64 = 0.55;
/// Digits of a mark.
const DIGITS: usize = 3;

/// Takes the numbers before notes out of their words.
pub(super) fn mark(lines: &mut [Line], level: &[Rule], width: f64) {
    let is_above_notes = |rule: &&Rule| (SHORTEST..LONGEST * width).contains(&(rule.to.x - rule.from.x));
    for rule in level.iter().filter(is_above_notes) {
        let usual = usual_size(lines.iter().filter(|line| line.y() <= rule.from.y));
        let below = |line: &&mut Line| line.y() > rule.from.y && line.size() < usual - 0.3;
        let first = lines.iter().find(|line| line.y() > rule.from.y);
        if first.is_none_or(|first| first.size() > usual - 0.3) {
            continue;
        }
        let mut last = None;
        for line in lines.iter_mut().filter(below) {
            let Some(piece) = line.pieces.first_mut().filter(|piece| piece.mark.is_none()) else { continue };
            let Some((found, words)) = numbered(&piece.text) else { continue };
            if last.is_some_and(|last: u32| Some(found) != last.checked_add(1)) {
                continue;
            }
            piece.mark = Some(found.to_string());
            piece.text = words.to_owned();
            last = Some(found);
        }
    }
}

/// The number at the beginning of words, and the words behind it.
pub(super) fn numbered(text: &str) -> Option<(u32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits).filter(|_| (1..=DIGITS).contains(&digits))?;
    let words = rest.trim_start();
    let begins = rest.len() > words.len() && !words.is_empty();
    Some((number.parse().ok()?, words)).filter(|_| begins)
}

/// The size in which most lines are.
fn usual_size<'l>(lines: impl Iterator<Item = &'l Line>) -> f64 {
    let mut sizes: Vec<f64> = lines.map(Line::size).collect();
    sizes.sort_by(f64::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(0.0)
}
