//! Lines of a page to paragraphs: what stands closer together, begins alike and goes on is one.

use super::lines::{Line, Piece, is_wide};
use crate::document::{caption, typed_number};

/// A paragraph of a page.
#[derive(Clone, Debug)]
pub(super) struct PageParagraph {
    pub(super) lines: Vec<String>,
    pub(super) size: f64,
    pub(super) is_bold: bool,
    /// The raised number before it.
    pub(super) mark: Option<String>,
    pub(super) left: f64,
    /// Whether its last line ends before the others do.
    pub(super) ends_short: bool,
    /// Where it begins and where it ends.
    pub(super) page: usize,
    pub(super) last_page: usize,
}

impl PageParagraph {
    /// Whether it may go on in one on the next page.
    pub(super) fn may_go_on(&self) -> bool {
        let last = self.lines.last().and_then(|line| line.trim_end().chars().last());
        !self.ends_short
            && last.is_some_and(|last| !matches!(last, '.' | '。' | '!' | '?' | '：' | ':' | '；' | '！' | '？'))
    }

    /// Whether it may go on from one on the page before.
    pub(super) fn may_continue(&self, before: &Self) -> bool {
        let Some(first) = self.lines.first() else { return false };
        let begins = first
            .chars()
            .next()
            .is_some_and(|letter| letter.is_lowercase() || is_wide(letter) || letter.is_ascii_digit());
        let alike = (self.size - before.size).abs() < 0.6 && self.is_bold == before.is_bold;
        begins
            && alike
            && self.mark.is_none()
            && typed_number(first).is_none()
            && (self.left - before.left).abs() < 40.0
    }
}

/// Puts the lines of a page into the order of reading, where the page has two columns of text.
pub(super) fn in_columns(lines: Vec<Line>, width: f64) -> Vec<Line> {
    let Some(gutter) = gutter(&lines, width) else { return lines };
    let mut done = Vec::new();
    let (mut left, mut right): (Vec<Line>, Vec<Line>) = (Vec::new(), Vec::new());
    for line in lines {
        if line.pieces.iter().any(|piece| piece.left < gutter && gutter < piece.right) {
            done.append(&mut left);
            done.append(&mut right);
            done.push(line);
            continue;
        }
        let (before, after): (Vec<Piece>, Vec<Piece>) =
            line.pieces.into_iter().partition(|piece| piece.right <= gutter);
        for (list, pieces) in [(&mut left, before), (&mut right, after)] {
            if !pieces.is_empty() {
                list.push(Line { pieces });
            }
        }
    }
    done.append(&mut left);
    done.append(&mut right);
    done
}

/// A place in the middle of the page that few lines cross, with many lines on both sides of it.
fn gutter(lines: &[Line], width: f64) -> Option<f64> {
    const STEPS: u32 = 40;
    let long = |piece: &&Piece| piece.right - piece.left > 0.2 * width;
    let pieces: Vec<&Piece> = lines.iter().flat_map(|line| &line.pieces).collect();
    (0..=STEPS)
        .map(|step| width * (0.35 + 0.3 * f64::from(step) / f64::from(STEPS)))
        .map(|x| {
            let crossing = pieces.iter().filter(|piece| piece.left < x + 4.0 && x - 4.0 < piece.right).count();
            let before = pieces.iter().copied().filter(long).filter(|piece| piece.right <= x).count();
            let after = pieces.iter().copied().filter(long).filter(|piece| piece.left >= x).count();
            (x, crossing, before, after)
        })
        .filter(|(_, crossing, before, after)| *before >= 8 && *after >= 8 && crossing * 5 <= before + after)
        .min_by_key(|(_, crossing, ..)| *crossing)
        .map(|(x, ..)| x)
}

/// Lines, in the order of reading, to paragraphs.
pub(super) fn paragraphs(lines: &[Line], page: usize) -> Vec<PageParagraph> {
    let leading = usual_leading(lines);
    let mut done: Vec<(PageParagraph, f64)> = Vec::new();
    let mut before: Option<&Line> = None;
    for (at, line) in lines.iter().enumerate() {
        let text = line.text();
        let mark = line.pieces.first().and_then(|piece| piece.mark.clone());
        let goes_on = before.is_some_and(|before| {
            mark.is_none()
                && goes_on(before, line, lines.get(at + 1), done.last().map(|(paragraph, _)| paragraph), leading)
        });
        let widest = |right: f64| right.max(line.right());
        match done.last_mut().filter(|_| goes_on) {
            Some((paragraph, right)) => {
                paragraph.lines.push(text);
                paragraph.left = paragraph.left.min(line.left());
                *right = widest(*right);
                paragraph.ends_short = line.right() < *right - 0.12 * (*right - paragraph.left).max(1.0);
            }
            None => {
                let paragraph = PageParagraph {
                    lines: vec![text],
                    size: line.size(),
                    is_bold: line.is_bold(),
                    mark,
                    left: line.left(),
                    ends_short: false,
                    page,
                    last_page: page,
                };
                done.push((paragraph, line.right()));
            }
        }
        before = Some(line);
    }
    // A paragraph of one line ends short if others on the page are wider.
    let right = done.iter().map(|(_, right)| *right).fold(0.0, f64::max);
    for (paragraph, own) in &mut done {
        if paragraph.lines.len() == 1 {
            paragraph.ends_short = *own < right - 0.12 * (right - paragraph.left).max(1.0);
        }
    }
    done.into_iter().map(|(paragraph, _)| paragraph).collect()
}

/// The distance between lines that is most frequent, as a share of the size.
fn usual_leading(lines: &[Line]) -> f64 {
    let mut shares: Vec<f64> = lines
        .windows(2)
        .filter_map(|pair| match pair {
            [one, two] => Some((two.y() - one.y()) / two.size().max(1.0)),
            _ => None,
        })
        .filter(|share| (0.8..2.2).contains(share))
        .collect();
    shares.sort_by(f64::total_cmp);
    // Spaces between paragraphs are the larger ones.
    shares.get(shares.len() / 3).copied().unwrap_or(1.3)
}

fn goes_on(before: &Line, line: &Line, next: Option<&Line>, open: Option<&PageParagraph>, leading: f64) -> bool {
    let size = line.size();
    let gap = line.y() - before.y();
    if gap <= 0.0 || gap > (leading * 1.3 + 0.1) * size.max(before.size()) {
        return false;
    }
    if (size - before.size()).abs() > 0.8 || line.is_bold() != before.is_bold() {
        return false;
    }
    let text = line.text();
    if typed_number(&text).is_some() || text.starts_with(['•', '–', '—', '·', '▪', '●']) {
        return false;
    }
    let ended = before.text().trim_end().ends_with(['.', '。', ':', '：', '；', ';', '！', '？']);
    if ended && caption::begins_like_one(&text) {
        return false;
    }
    let indent = line.left() - before.left();
    let opens_paragraph = open.is_some_and(|open| open.lines.len() == 1);
    // A first line stands further in than the lines before and after it.
    let is_first =
        indent > 0.8 * size && !opens_paragraph && next.is_none_or(|next| line.left() - next.left() > 0.8 * size);
    if is_first && ended {
        return false;
    }
    // A line that ends a sentence well before the margin ends its paragraph.
    let short = before.right() < line.right().max(next.map_or(0.0, Line::right)) - 6.0 * size;
    !(ended && short)
}
