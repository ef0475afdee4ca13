//! A document that is written piece by piece.

/// A document.
#[derive(Default)]
pub(crate) struct Document {
    text: String,
}

impl Document {
    /// Adds words.
    pub(crate) fn say(&mut self, words: &str) -> &mut Self {
        self.text.push_str(words);
        self
    }

    /// Adds a figure.
    pub(crate) fn figure(&mut self, value: usize) -> &mut Self {
        self.say(&value.to_string())
    }

    /// Adds a cell of a table, written in its own way.
    pub(crate) fn cell(&mut self, value: usize, written: fn(usize) -> String) -> &mut Self {
        self.say(&written(value))
    }

    /// The whole text.
    pub(crate) fn text(&self) -> String {
        self.text.clone()
    }
}
