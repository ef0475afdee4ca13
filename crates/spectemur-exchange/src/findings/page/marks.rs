//! Where the words of a block are marked: quotes, figures, and the numbers of findings behind them.

use std::ops::Range;

use super::super::{Proofread, Quoted};

/// A place of a finding inside a block.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// Which finding, from zero.
    pub(super) finding: usize,
    /// Which of its places, from zero.
    pub(super) place: usize,
    /// The first of its places that stands in the same quotation: that one has the note in the margin.
    pub(super) quoted: usize,
    pub(super) quote: Range<usize>,
    pub(super) figure: Option<Range<usize>>,
}

impl Mark {
    /// Whether the note in the margin is its own.
    pub(super) fn is_first(&self) -> bool {
        self.place == self.quoted
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
        let quotations = worded.quoted();
        for (place, spot) in worded.finding.spots.iter().enumerate() {
            let holds = |quoted: &&Quoted| quoted.block == spot.block && quoted.words == spot.quote;
            let quoted = quotations.iter().find(holds).map_or(place, |quoted| quoted.place);
            let mark = Mark { finding, place, quoted, quote: spot.quote.clone(), figure: spot.figure.clone() };
            blocks.entry(spot.block).or_default().push(mark);
        }
    }
    blocks
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
            |quote: Range<usize>, figure: Option<Range<usize>>| Mark { finding: 0, place: 0, quoted: 0, quote, figure };
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
