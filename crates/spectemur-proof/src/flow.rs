//! Words evened out for reading, with a way back to the exact bytes.
//!
//! Widths, line breaks inside words, spaces between Chinese letters and the marks of other formats go; no letter is
//! translated and no meaning is read.

use std::ops::Range;

use spectemur_model::Language;

use crate::document::{Block, Document};

/// The language of a passage, as far as its grammar matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tongue {
    English,
    Chinese,
}

impl Tongue {
    /// The language in which a package tells its titles to readers of it.
    pub(crate) fn language(self) -> Language {
        match self {
            Self::English => Language::English,
            Self::Chinese => Language::Chinese,
        }
    }
}

/// Evened-out words of one or more blocks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flow {
    /// The words.
    pub(crate) text: String,
    /// For each byte of the words, the byte of the document in which its letter begins.
    starts: Vec<u32>,
    /// For each byte of the words, the byte of the document after its letter.
    ends: Vec<u32>,
}

impl Flow {
    /// The words of the block.
    pub(crate) fn of(document: &Document, block: &Block) -> Self {
        let mut flow = Self::default();
        flow.extend(document, block);
        flow
    }

    /// Adds the words of a block that continues what stands here.
    pub(crate) fn extend(&mut self, document: &Document, block: &Block) {
        let mut gap = !self.text.is_empty();
        let mut broke = false;
        let text = document.words(block);
        let mut skip_until = 0;
        for (at, letter) in text.char_indices() {
            if at < skip_until {
                continue;
            }
            if letter == '<'
                && let Some(end) = tag_end(text, at)
            {
                skip_until = end;
                gap = true;
                continue;
            }
            if letter == '[' && link_end(text, at).is_some() {
                continue;
            }
            if letter == ']'
                && let Some(end) = target_end(text, at)
            {
                skip_until = end;
                continue;
            }
            let escapes = letter == '\\'
                && text
                    .get(at + 1..)
                    .is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_punctuation() || next == '\n'));
            let letter = if escapes { None } else { even(letter) };
            match letter {
                None => {}
                Some(' ' | '\n') => {
                    broke |= letter == Some('\n');
                    gap = true;
                }
                Some(letter) => {
                    let from = block.range.start + at;
                    let width = text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
                    self.push(letter, gap, broke, from..from + width);
                    (gap, broke) = (false, false);
                }
            }
        }
    }

    fn push(&mut self, letter: char, gap: bool, broke: bool, from: Range<usize>) {
        if gap && let Some(last) = self.text.chars().next_back() {
            let tight = is_chinese(last) || is_chinese(letter) || (broke && last == '-');
            if !tight {
                self.put(' ', from.start..from.start);
            }
        }
        self.put(letter, from);
    }

    fn put(&mut self, letter: char, from: Range<usize>) {
        self.text.push(letter);
        let (start, end) = (offset(from.start), offset(from.end));
        self.starts.resize(self.text.len(), start);
        self.ends.resize(self.text.len(), end);
    }

    /// The bytes of the document from which this range of the words was made.
    pub(crate) fn source(&self, range: &Range<usize>) -> Range<usize> {
        let last = range.end.saturating_sub(1).max(range.start);
        let start = self.starts.get(range.start).or(self.ends.last()).copied().unwrap_or_default();
        let end = self.ends.get(last).or(self.ends.last()).copied().unwrap_or_default();
        start as usize..(end.max(start)) as usize
    }

    /// The words in this range; nothing outside.
    pub(crate) fn at(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The byte after a tag of HTML that begins here, if one does.
fn tag_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at + 1..)?;
    let first = rest.chars().next()?;
    if !(first.is_ascii_alphabetic() || first == '/' || first == '!') {
        return None;
    }
    let close = rest.bytes().take(200).position(|byte| byte == b'>' || byte == b'<')?;
    (rest.as_bytes().get(close) == Some(&b'>')).then_some(at + close + 2)
}

/// Where the target of a link ends, whose words end here: "[4](#evidence)".
fn target_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at + 1..)?;
    let inside = rest.strip_prefix("(#").or_else(|| rest.strip_prefix("(http"))?;
    let close = inside.bytes().take(400).position(|byte| matches!(byte, b')' | b'\n' | b' '))?;
    (inside.as_bytes().get(close) == Some(&b')')).then_some(text.len() - inside.len() + close + 1)
}

/// Where the words of a link end that begin here.
fn link_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at + 1..)?;
    let close = rest.bytes().take(400).position(|byte| matches!(byte, b']' | b'[' | b'\n'))?;
    target_end(text, at + 1 + close).filter(|_| rest.as_bytes().get(close) == Some(&b']'))
}

/// A letter as it is compared, or nothing where it is only a mark of typesetting.
fn even(letter: char) -> Option<char> {
    Some(match letter {
        '\u{ff01}' | '\u{ff0c}' | '\u{ff1f}' => letter,
        '\u{ff02}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{c}' => '\n',
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}' => return None,
        '\u{b9}' | '\u{b2}' | '\u{b3}' | '\u{2070}'..='\u{2079}' | '*' | '|' | '│' | '┃' => {
            return superscript(letter);
        }
        '\u{2010}'..='\u{2013}' | '\u{2212}' => '-',
        '\u{2015}' => '—',
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{202f}' | '\u{2009}' => ' ',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    })
}

/// Marks of notes go without a trace; a bar between cells leaves a gap.
fn superscript(letter: char) -> Option<char> {
    matches!(letter, '|' | '│' | '┃').then_some(' ')
}

/// Whether the letter is Chinese, or a mark that is set like a Chinese letter.
pub(crate) fn is_chinese(letter: char) -> bool {
    matches!(letter,
        '\u{3001}'..='\u{303f}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff01}' | '\u{ff0c}' | '\u{ff1f}' | '—' | '…' | '•' | '·' | '“' | '”')
        && !matches!(letter, '“' | '”' | '—' | '•')
}

/// Whether the letter is a Chinese character.
pub(crate) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// The language of words by their letters: Chinese where a fifth of the letters are Chinese.
pub(crate) fn tongue_of(text: &str) -> Option<Tongue> {
    let (mut han, mut latin) = (0_usize, 0_usize);
    for letter in text.chars() {
        han += usize::from(is_han(letter));
        latin += usize::from(letter.is_alphabetic() && !is_han(letter));
    }
    match (han, latin) {
        (0, 0) => None,
        (han, latin) if han * 8 >= latin => Some(Tongue::Chinese),
        _ => Some(Tongue::English),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::BlockKind;

    fn flow(text: &str) -> (Document, Flow) {
        let block = Block { kind: BlockKind::Paragraph, number: None, range: 0..text.len(), anchor: None };
        let document = Document { text: text.to_owned(), blocks: vec![block], pieces: Vec::new(), language: None };
        let flow = Flow::of(&document, &document.blocks[0]);
        (document, flow)
    }

    #[test]
    fn lines_broken_inside_words_are_joined_and_lead_back_to_their_bytes() {
        let (document, flow) = flow("１２ 个缔\r\n约国（比利\n\n时、法国）");
        assert_eq!(flow.text, "12个缔约国(比利时、法国)");
        let at = flow.text.find("比利时").unwrap();
        let source = flow.source(&(at..at + "比利时".len()));
        assert_eq!(&document.text[source], "比利\n\n时");
        assert_eq!(&document.text[flow.source(&(0..2))], "１２");
    }

    #[test]
    fn two_figures_beside_each_other_stay_apart() {
        assert_eq!(flow("行动 12 3 个缔约国").1.text, "行动12 3个缔约国");
        assert_eq!(flow("2021-\n2025 年").1.text, "2021-2025年");
    }

    #[test]
    fn tags_and_marks_of_notes_are_no_words() {
        assert_eq!(flow("目标: <ul><li>• 销毁</li>¹ 储存").1.text, "目标: •销毁储存");
        assert_eq!(flow("fewer than < 5 States").1.text, "fewer than < 5 States");
    }
}
