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
            let digits = piece.text.bytes().take_while(u8::is_ascii_digit).count();
            let rest = piece.text.get(digits..).unwrap_or_default();
            let number = piece.text.get(..digits).and_then(|digits| digits.parse::<u32>().ok());
            let follows = last.is_none_or(|last: u32| number == last.checked_add(1));
            let (true, Some(found)) = (follows && (1..=DIGITS).contains(&digits) && begins_words(rest), number) else {
                continue;
            };
            piece.mark = Some(found.to_string());
            piece.text = rest.trim_start().to_owned();
            last = Some(found);
        }
    }
}

fn begins_words(rest: &str) -> bool {
    let word = rest.trim_start();
    rest.len() > word.len() && !word.is_empty()
}

/// The size in which most lines are.
fn usual_size<'l>(lines: impl Iterator<Item = &'l Line>) -> f64 {
    let mut sizes: Vec<f64> = lines.map(Line::size).collect();
    sizes.sort_by(f64::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(0.0)
}
