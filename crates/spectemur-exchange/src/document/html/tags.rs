//! HTML cut into tags and words, each piece of words with its place in the file.
//!
//! The library counts the bytes that it has read, so that what it hands over ends where it stands then; where the
//! bytes before are other ones, the file writes the words in another way, as a reference to a character.
//! It must not know what a tag means.

use std::convert::Infallible;

use html5gum::{Emitter, Error, State, Tokenizer, naive_next_state};

/// Who wants to know of tags and words.
pub(super) trait Listener {
    /// A tag begins an element.
    fn starts(&mut self, name: &str, attributes: &Attributes);
    /// A tag ends an element.
    fn ends(&mut self, name: &str);
    /// Words that stand in the file as they are, from a byte on.
    fn words(&mut self, words: &str, at: usize);
    /// Words that the file writes in another way, with the first byte there and how many they are.
    fn written(&mut self, words: &str, place: (usize, usize));
}

/// The attributes of a tag; of one that stands twice, the first counts.
#[derive(Debug, Default)]
pub(super) struct Attributes(Vec<(Vec<u8>, Vec<u8>)>);

/// More are not looked at.
const MOST_ATTRIBUTES: usize = 64;

impl Attributes {
    /// The value of an attribute, which may be empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name.as_bytes()))?;
        std::str::from_utf8(value).ok()
    }

    /// Whether an attribute that holds a list of words holds this one.
    pub(super) fn lists(&self, name: &str, word: &str) -> bool {
        self.get(name).is_some_and(|words| words.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(word)))
    }
}

/// Reads all of a text.
pub(super) fn read(text: &str, listener: &mut impl Listener) {
    let tags = Tags {
        listener,
        source: text.as_bytes(),
        position: 0,
        told_until: 0,
        broken: None,
        name: Vec::new(),
        attributes: Attributes::default(),
        is_end: false,
        last_start: Vec::new(),
    };
    let Ok(()) = Tokenizer::new_with_emitter(text, tags).finish();
}

struct Tags<'l, 's, L> {
    listener: &'l mut L,
    source: &'s [u8],
    /// How many bytes the library has read.
    position: usize,
    /// Where what was told last ends.
    told_until: usize,
    /// Where a letter begins of which the library has handed over a part of the bytes.
    broken: Option<usize>,
    name: Vec<u8>,
    attributes: Attributes,
    is_end: bool,
    last_start: Vec<u8>,
}

impl<L: Listener> Emitter for Tags<'_, '_, L> {
    type Token = Infallible;

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn emit_string(&mut self, bytes: &[u8]) {
        let from = std::mem::replace(&mut self.told_until, self.position);
        let as_it_is = self.position.checked_sub(bytes.len()).filter(|start| *start >= from);
        let as_it_is = as_it_is.filter(|start| self.source.get(*start..self.position) == Some(bytes));
        let broken = self.broken.take();
        let Some(start) = as_it_is else {
            let place = (from, self.position.saturating_sub(from));
            self.listener.written(&String::from_utf8_lossy(bytes), place);
            return;
        };
        let start = broken.unwrap_or(start);
        let piece = self.source.get(start..self.position).unwrap_or_default();
        let whole = std::str::from_utf8(piece).map_or_else(|error| error.valid_up_to(), str::len);
        self.broken = (whole < piece.len()).then_some(start + whole);
        if let Some(Ok(words)) = piece.get(..whole).map(std::str::from_utf8)
            && !words.is_empty()
        {
            self.listener.words(words, start);
        }
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.told_until = self.position;
        self.name.make_ascii_lowercase();
        let name = String::from_utf8_lossy(&self.name);
        if self.is_end {
            self.listener.ends(&name);
            return None;
        }
        self.listener.starts(&name, &self.attributes);
        self.last_start.clone_from(&self.name);
        naive_next_state(&self.name)
    }

    fn init_start_tag(&mut self) {
        self.name.clear();
        self.attributes.0.clear();
        self.is_end = false;
    }

    fn init_end_tag(&mut self) {
        self.name.clear();
        self.attributes.0.clear();
        self.is_end = true;
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.name.extend(name);
    }

    fn init_attribute(&mut self) {
        if self.attributes.0.len() < MOST_ATTRIBUTES {
            self.attributes.0.push((Vec::new(), Vec::new()));
        }
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        if let Some((known, _)) = self.attributes.0.last_mut() {
            known.extend(name);
        }
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        if let Some((_, known)) = self.attributes.0.last_mut() {
            known.extend(value);
        }
    }

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start = name.unwrap_or_default().to_vec();
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end && self.name.eq_ignore_ascii_case(&self.last_start)
    }

    fn emit_current_comment(&mut self) {
        self.told_until = self.position;
    }

    fn emit_current_doctype(&mut self) {
        self.told_until = self.position;
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    // The rest is of no matter to a reader.
    fn emit_eof(&mut self) {}
    fn emit_error(&mut self, _: Error) {}
    fn init_comment(&mut self) {}
    fn init_doctype(&mut self) {}
    fn set_self_closing(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
}
