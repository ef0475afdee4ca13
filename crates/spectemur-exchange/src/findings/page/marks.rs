//! Where the words of a block are marked: quotes, figures, and the numbers of findings behind them.

use std::ops::Range;

use spectemur_proof::{Document, Spot};

use super::super::{Proofread, is_same_table};

/// A place of a finding inside a block.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// Which finding, from zero.
    pub(super) finding: usize,
    /// Which of its places, from zero.
    pub(super) place: usize,
    /// The first of its places in the same table or block, from zero: that one has the note in the margin.
    pub(super) noted: usize,
    pub(super) quote: Range<usize>,
    pub(super) figure: Option<Range<usize>>,
}

impl Mark {
    /// Whether the note in the margin is its own.
    pub(super) fn has_note(&self) -> bool {
        self.place == self.noted
    }
}

/// A piece of a block's words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// Bytes of the document's words.
    pub(super) range: Range<usize>,
    pub(super) is_quoted: bool,
    pub(super) is_figure: bool,
    /// Marks that end with it.
    pub(super) ends: Vec<usize>,
}

/// The marks of each block that has any, in the order of findings and places.
pub(super) fn by_block(proofread: &Proofread<'_>) -> std::collections::BTreeMap<usize, Vec<Mark>> {
    let mut blocks = std::collections::BTreeMap::<usize, Vec<Mark>>::new();
    for (finding, worded) in proofread.findings.iter().enumerate() {
        let spots = &worded.finding.spots;
        for (place, spot) in spots.iter().enumerate() {
            let is_beside = |other: &Spot| beside(proofread.document, other.block, spot.block);
            let noted = spots.iter().position(is_beside).unwrap_or(place);
            let mark = Mark { finding, place, noted, quote: spot.quote.clone(), figure: spot.figure.clone() };
            blocks.entry(spot.block).or_default().push(mark);
        }
    }
    blocks
}

/// Whether two blocks are drawn as one: they are the same, or cells of one table.
fn beside(document: &Document, one: usize, other: usize) -> bool {
    one == other || is_same_table(document, one, other)
}

/// Cuts the words of a block where marks begin and end. A mark that reaches beyond the block ends with it.
pub(super) fn segments(text: &str, block: &Range<usize>, marks: &[Mark]) -> Vec<Segment> {
    let mut cuts = vec![block.start, block.end];
    let ends: Vec<usize> =
        marks.iter().map(|mark| mark.figure.as_ref().unwrap_or(&mark.quote).end.min(block.end)).collect();
    for mark in marks {
        for range in std::iter::once(&mark.quote).chain(&mark.figure) {
            cuts.extend([range.start, range.end]);
        }
    }
    cuts.retain(|cut| block.start <= *cut && *cut <= block.end && text.is_char_boundary(*cut));
    cuts.sort_unstable();
    cuts.dedup();
    let mut segments = Vec::new();
    for pair in cuts.windows(2) {
        let &[start, end] = pair else { continue };
        let within = |range: &Range<usize>| range.start <= start && end <= range.end;
        let ends_here = ends.iter().enumerate().filter(|(_, at)| **at == end).map(|(mark, _)| mark);
        segments.push(Segment {
            range: start..end,
            is_quoted: marks.iter().any(|mark| within(&mark.quote)),
            is_figure: marks.iter().any(|mark| mark.figure.as_ref().is_some_and(within)),
            ends: ends_here.collect(),
        });
    }
    segments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_overlap_are_cut_apart() {
        let text = "In all, 22 donors and 20 more.";
        let mark =
            |quote: Range<usize>, figure: Option<Range<usize>>| Mark { finding: 0, place: 0, noted: 0, quote, figure };
        let marks = [mark(0..29, Some(8..10)), mark(8..24, Some(22..24)), mark(25..60, None)];
        let segments = segments(text, &(0..30), &marks);
        let seen: Vec<_> = segments
            .iter()
            .map(|segment| (&text[segment.range.clone()], segment.is_quoted, segment.is_figure, segment.ends.clone()))
            .collect();
        let expected = [
            ("In all, ", true, false, vec![]),
            ("22", true, true, vec![0]),
            (" donors and ", true, false, vec![]),
            ("20", true, true, vec![1]),
            (" ", true, false, vec![]),
            ("more", true, false, vec![]),
            (".", true, false, vec![2]),
        ];
        assert_eq!(seen, expected);
    }
}
