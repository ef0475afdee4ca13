//! What stands in a passage and has a form of its own: figures, shares, money, dates, meetings, labels, symbols, names.
//!
//! Tokens do not overlap. What they are said of is not read here.

mod by_tongue;
mod date;
mod label;
mod pattern;
mod quantity;
mod share;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

pub(crate) use by_tongue::ByTongue;
pub(crate) use date::{Point, Span};
pub(crate) use pattern::pattern;

use crate::flow::Tongue;
use crate::names::Gazetteer;
use crate::number::Amount;
use crate::passage::Passage;

/// Something with a form of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) range: Range<usize>,
    pub(crate) sense: Sense,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// The symbol of a document.
    Symbol(String),
    /// An address of mail or of the web.
    Address,
    /// A day, month, year or a span of them.
    Date(Span),
    /// A day of the week, from Monday as zero.
    Weekday(u8),
    /// A meeting with its number in the series.
    Meeting { ordinal: i64, kind: String },
    /// Words and a number that point to something: an article, "paragraphs 3 to 5".
    Label { kind: String, numbers: Vec<i64>, named: String },
    /// An order that is none of these: "the third".
    Ordinal(i64),
    /// A share in percent, with how many decimals it has.
    Percent { value: Amount, decimals: u32, bound: Bound },
    /// A share as a fraction.
    Fraction { top: i64, bottom: i64, bound: Bound },
    /// An amount of money in a currency.
    Money { value: Amount, currency: String, bound: Bound, rounded: Amount },
    /// A number of something.
    Number { value: Amount, bound: Bound, rounded: Amount, word: bool },
    /// "No State", "没有缔约国".
    Zero,
    /// "All States", "所有缔约国".
    Every,
    /// A State.
    Name(StateCode),
}

/// How a figure limits what it is said of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Bound {
    /// The figure itself.
    #[default]
    Exact,
    /// The figure or more.
    AtLeast,
    /// The figure or less.
    AtMost,
    /// Near the figure.
    About,
}

impl Bound {
    /// Whether two figures with their bounds can both be true of one thing.
    pub(crate) fn agree(self, mine: Amount, other: Self, theirs: Amount, rounded: Amount) -> bool {
        let slack = (mine.0.abs().max(theirs.0.abs()) / 10).max(rounded.0);
        match (self, other) {
            (Self::Exact, Self::Exact) => (mine.0 - theirs.0).abs() <= rounded.0 / 2,
            (Self::About, _) | (_, Self::About) => (mine.0 - theirs.0).abs() <= slack,
            (Self::AtLeast, Self::Exact | Self::AtMost) => theirs >= mine,
            (Self::Exact | Self::AtMost, Self::AtLeast) => mine >= theirs,
            (Self::AtMost, Self::Exact) => theirs <= mine,
            (Self::Exact, Self::AtMost) => mine <= theirs,
            (Self::AtLeast, Self::AtLeast) | (Self::AtMost, Self::AtMost) => true,
        }
    }
}

/// Tokens with the bytes that they have taken.
pub(crate) struct Taken<'a> {
    pub(crate) text: &'a str,
    pub(crate) tongue: Tongue,
    taken: Vec<bool>,
    tokens: Vec<Token>,
}

impl Taken<'_> {
    /// Keeps the token where nothing else was read there.
    pub(crate) fn put(&mut self, range: Range<usize>, sense: Sense) {
        let Some(bytes) = self.taken.get_mut(range.clone()) else { return };
        if bytes.iter().any(|taken| *taken) || bytes.is_empty() {
            return;
        }
        bytes.fill(true);
        self.tokens.push(Token { range, sense });
    }
}

static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[A-Za-z0-9._\-]+@[A-Za-z0-9.\-]+|(?:https?://|www\.)[A-Za-z0-9./_\-?=&%#]+"));
static SYMBOL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?-u:\b)[A-Z][A-Za-z0-9]{0,9}(?:-[A-Z0-9]{1,6})?(?:/[A-Za-z0-9][A-Za-z0-9.\-]*){1,7}(?:\[[A-Z]+\])?")
});

/// Reads the tokens of the passage, in order of place.
pub(crate) fn tokens(passage: &Passage, names: &Gazetteer) -> Vec<Token> {
    let text = passage.text();
    let mut taken = Taken { text, tongue: passage.tongue, taken: vec![false; text.len()], tokens: Vec::new() };
    for found in ADDRESS.find_iter(text) {
        taken.put(found.range(), Sense::Address);
    }
    for found in SYMBOL.find_iter(text) {
        let symbol = found.as_str().trim_end_matches(['.', '-']);
        if symbol.bytes().any(|byte| byte.is_ascii_digit()) {
            taken.put(found.start()..found.start() + symbol.len(), Sense::Symbol(symbol.to_owned()));
        }
    }
    let has_figures = text.bytes().any(|byte| byte.is_ascii_digit());
    if has_figures || passage.tongue == Tongue::Chinese {
        date::scan(&mut taken);
    }
    label::scan(&mut taken);
    quantity::scan(&mut taken);
    for named in names.find(text) {
        taken.put(named.start..named.end, Sense::Name(named.state));
    }
    let mut tokens = taken.tokens;
    tokens.sort_by_key(|token| token.range.start);
    tokens
}

#[cfg(test)]
mod tests;
