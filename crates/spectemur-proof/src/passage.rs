//! Passages: what a reader reads in one go, with the heading over it and the number of its paragraph.
//!
//! A paragraph that the page broke in two is one passage. A cell is a passage of its own.

use std::ops::Range;

use spectemur_model::Language;

use crate::document::{BlockKind, Document};
use crate::finding::Spot;
use crate::flow::{Flow, Tongue, tongue_of};
use crate::lexicon;

/// Words that are read in one go.
#[derive(Clone, Debug)]
pub(crate) struct Passage {
    /// The blocks that it was made of, in order.
    pub(crate) blocks: Vec<usize>,
    /// What the first of them is.
    pub(crate) kind: BlockKind,
    /// Its own number, as printed.
    pub(crate) own: Option<String>,
    /// The number of the paragraph that it is or belongs to.
    pub(crate) paragraph: Option<String>,
    /// Which part of the document it stands in: the main text is zero, and each annex counts on.
    pub(crate) part: u32,
    /// The passage of the heading over it.
    pub(crate) heading: Option<usize>,
    /// Its words.
    pub(crate) flow: Flow,
    /// Its language.
    pub(crate) tongue: Tongue,
    /// Its sentences.
    pub(crate) sentences: Vec<Range<usize>>,
}

impl Passage {
    pub(crate) fn text(&self) -> &str {
        &self.flow.text
    }

    /// Whether it is running text: no cell, no heading and no caption.
    pub(crate) fn is_prose(&self) -> bool {
        !self.is_title() && !matches!(self.kind, BlockKind::Cell { .. })
    }

    /// Whether it is the title of something: a heading, or the caption of a table.
    pub(crate) fn is_title(&self) -> bool {
        matches!(self.kind, BlockKind::Heading { .. } | BlockKind::Caption)
    }

    /// The sentence in which this byte stands.
    pub(crate) fn sentence(&self, at: usize) -> Range<usize> {
        let found = self.sentences.iter().find(|sentence| sentence.contains(&at));
        found.cloned().unwrap_or(0..self.flow.text.len())
    }

    /// The title that opens the paragraph: "Travel. The line rises …"; empty where none does.
    pub(crate) fn lead(&self) -> Range<usize> {
        let Some(first) = self.sentences.first().filter(|first| self.sentences.len() > 1 && first.len() > 3) else {
            return 0..0;
        };
        let words = self.flow.at(first.clone()).trim();
        let few = match self.tongue {
            Tongue::Chinese => words.chars().count() <= 12,
            Tongue::English => words.split(' ').count() <= 5,
        };
        let is_title = few && !words.contains(|letter: char| letter.is_ascii_digit() || letter == ',');
        if is_title { first.clone() } else { 0..0 }
    }

    /// The place of these words, with the figure at issue.
    pub(crate) fn spot(&self, document: &Document, quote: &Range<usize>, figure: &Range<usize>) -> Spot {
        let figure = self.flow.source(figure);
        let quote = self.flow.source(quote);
        let holds =
            |block: &&usize| document.blocks.get(**block).is_some_and(|known| known.range.contains(&figure.start));
        let block = self.blocks.iter().find(holds).or(self.blocks.first()).copied().unwrap_or_default();
        Spot { block, paragraph: self.paragraph.clone(), quote, figure: Some(figure) }
    }
}

/// The passages of the document in reading order; what the page carries is left out.
pub(crate) fn passages(document: &Document) -> Vec<Passage> {
    let main = main_tongue(document);
    let mut found: Vec<Passage> = Vec::new();
    let mut place = Place::default();
    let mut page_between = false;
    for (index, block) in document.blocks.iter().enumerate() {
        if block.kind == BlockKind::Furniture {
            page_between = true;
            continue;
        }
        let flow = Flow::of(document, block);
        if flow.text.is_empty() {
            continue;
        }
        let continues = page_between && block.kind == BlockKind::Paragraph && block.number.is_none();
        if continues && let Some(last) = found.last_mut().filter(|last| last.is_open(&flow.text)) {
            last.flow.extend(document, block);
            last.blocks.push(index);
            page_between = false;
            continue;
        }
        // "The signatories are as follows:" and the names in a paragraph of their own.
        let listed = block.kind == BlockKind::Paragraph && block.number.is_none() && is_roll(&flow.text);
        if listed && let Some(last) = found.last_mut().filter(|last| last.opens_list()) {
            last.flow.extend(document, block);
            last.blocks.push(index);
            continue;
        }
        page_between &= block.kind == BlockKind::Note;
        place.step(block.kind, block.number.as_ref(), &flow.text, found.len());
        found.push(Passage {
            blocks: vec![index],
            kind: block.kind,
            own: block.number.clone(),
            paragraph: place.paragraph.clone(),
            part: place.part,
            heading: place.heading,
            tongue: tongue_of(&flow.text).unwrap_or(main),
            flow,
            sentences: Vec::new(),
        });
    }
    for passage in &mut found {
        passage.sentences = sentences(&passage.flow.text);
        let mark = number_mark(&passage.flow.text, passage.own.as_deref(), passage.kind);
        if let Some(first) = passage.sentences.first_mut().filter(|first| first.end > mark) {
            first.start = mark;
        }
    }
    found
}

/// Whether the words are names that follow each other, and nothing else.
fn is_roll(text: &str) -> bool {
    let pieces: Vec<&str> = text.split([',', '、', '，']).collect();
    let short = |piece: &&str| piece.chars().count() <= if tongue_of(piece) == Some(Tongue::Chinese) { 12 } else { 48 };
    let proper =
        |piece: &&str| piece.trim().starts_with(|first: char| first.is_uppercase() || crate::flow::is_han(first));
    pieces.len() >= 4
        && pieces.iter().all(|piece| short(&piece.trim_end_matches(['.', '。'])) && proper(piece))
        && !text.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, ':' | ';' | '；'))
}

impl Passage {
    /// Whether the words end where a list begins.
    fn opens_list(&self) -> bool {
        matches!(self.kind, BlockKind::Paragraph | BlockKind::Item { .. })
            && self.flow.text.trim_end().ends_with([':', '即'])
    }

    /// Whether these words can go on with what stands here.
    fn is_open(&self, next: &str) -> bool {
        let ends = self.flow.text.ends_with(['。', '；', '.', ';', ':', '!', '?', '！', '？', '：']);
        // A paragraph that breaks off without a mark goes on, though a name comes next.
        let broken = self.own.is_some() && self.flow.text.chars().count() >= 60 && next.chars().count() >= 20;
        let small = broken
            || next.starts_with(|letter: char| {
                letter.is_lowercase() || letter.is_alphanumeric() && !letter.is_uppercase()
            });
        // Lines of the title stand above the symbol, and the day of the document below it.
        let titled = self.own.is_none()
            && next.starts_with(|letter: char| letter.is_ascii_digit())
            && self.flow.text.chars().count() < 120;
        matches!(self.kind, BlockKind::Paragraph | BlockKind::Item { .. }) && !ends && small && !titled
    }
}

/// How long the number or the bullet before the words is.
fn number_mark(text: &str, own: Option<&str>, kind: BlockKind) -> usize {
    let bare = text.trim_start_matches(['(', '（', '•', '·', '–', '-', '*', '▪', '●', '◦', '#', ' ']);
    let number = own
        .and_then(|own| bare.strip_prefix(own))
        .map(|rest| rest.trim_start_matches(['.', ')', '）', '、', '．', ' ']));
    let is_item = matches!(kind, BlockKind::Item { .. });
    // The hollow bullet of a list within a list is often printed as a letter.
    let item = bare.strip_prefix("o ").map_or(bare, str::trim_start);
    let rest = number.unwrap_or(if is_item { item } else { text });
    text.len() - rest.len()
}

/// The language of the document, from what it says or from its letters.
/// The language of most of the document's words.
pub(crate) fn language(document: &Document) -> Language {
    main_tongue(document).language()
}

fn main_tongue(document: &Document) -> Tongue {
    match document.language {
        Some(Language::Chinese) => Tongue::Chinese,
        Some(_) => Tongue::English,
        None => tongue_of(&document.text).unwrap_or(Tongue::English),
    }
}

/// Where reading has come to.
#[derive(Default)]
struct Place {
    paragraph: Option<String>,
    part: u32,
    heading: Option<usize>,
    passed_annex: bool,
}

impl Place {
    fn step(&mut self, kind: BlockKind, number: Option<&String>, text: &str, index: usize) {
        match kind {
            BlockKind::Heading { .. } => {
                if opens_annex(text) {
                    self.part += 1;
                    self.passed_annex = true;
                }
                self.heading = Some(index);
                self.paragraph = None;
            }
            BlockKind::Paragraph if number.is_some() => self.paragraph = number.cloned(),
            BlockKind::Note => {}
            _ => {}
        }
    }
}

/// Whether a heading opens an annex.
fn opens_annex(text: &str) -> bool {
    let text = text.to_lowercase();
    let words = lexicon::both().into_iter().filter_map(|lexicon| lexicon.labels.get("annex")).flatten();
    text.chars().count() < 40 && words.into_iter().any(|word| text.starts_with(word.as_str()))
}

const CHINESE_ENDS: [char; 3] = ['。', '！', '？'];

/// Where the sentences of the text stand.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut depth = 0_u32;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let ends = CHINESE_ENDS.contains(&letter) || (matches!(letter, '.' | '!' | '?') && english_ends(text, at));
        if ends && (depth == 0 || letter == '。') {
            depth = 0;
            let end = at + letter.len_utf8();
            found.push(from..end);
            from = end;
        }
    }
    if from < text.len() {
        found.push(from..text.len());
    }
    found
}

fn english_ends(text: &str, at: usize) -> bool {
    let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
    if !(after.is_empty() || after.starts_with(' ') || after.starts_with(['"', '”'])) {
        return false;
    }
    let word = before.rsplit([' ', '(', '-']).next().unwrap_or_default().to_lowercase();
    if lexicon::of(Tongue::English).shortened.contains(&word)
        || (before.len() < 5 && !word.contains(|letter: char| letter.is_alphabetic() && letter.is_lowercase()))
    {
        return false;
    }
    let labelled = || {
        let lead = before.get(..before.len() - word.len()).unwrap_or_default().trim_end();
        let small = lead.to_lowercase();
        // "10. Heading C.": a title of two words.
        let title = lead.trim_start_matches(|letter: char| !letter.is_alphabetic());
        let alone = title.len() > 3 && !title.contains([' ', '.']) && title.starts_with(char::is_uppercase);
        let named = |label: &String| {
            small.strip_suffix(label.as_str()).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
        };
        alone || lexicon::of(Tongue::English).labels.values().flatten().any(named)
    };
    // "Heading C. The Secretariat …": the letter of a thing is no initial.
    if word.len() == 1 && word.chars().all(char::is_alphabetic) && !labelled()
        || word.chars().all(|letter| letter.is_ascii_digit()) && before.len() <= 4
    {
        return false;
    }
    let next = after.trim_start_matches([' ', '"', '”', '(', '[', '“']);
    !next.starts_with(|letter: char| letter.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| text[range].trim()).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        let text = "Three States (see para. 4) reported. Mr. A. Smith spoke for 2.5 hours. 12 States left.";
        assert_eq!(cut(text).len(), 3, "{:?}", cut(text));
        assert_eq!(cut("共有17个国家。其中7个完成；10个没有。").len(), 2);
        assert_eq!(cut("1. The Meeting was held. It ended.").len(), 2);
    }

    #[test]
    fn a_paragraph_that_the_page_broke_is_one_passage() {
        let text = "1. 本报告打算对执行情况进行概述，目的是促进会议\n\nAPL/MSP/2023/8\n\n的讨论。\n\n2. 另一段。\n";
        let document = crate::plain::read(text.to_owned());
        let found = passages(&document);
        assert!(found[0].text().ends_with("促进会议的讨论。"), "{found:?}");
        assert_eq!(found[1].paragraph.as_deref(), Some("2"));
    }
}
