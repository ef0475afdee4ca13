//! The words by which matters are compared: without endings, one for those that mean the same, and what each weighs.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::scan::Token;

/// The document's words with how often they stand in what is compared.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    numbers: BTreeMap<String, u32>,
    words: Vec<Word>,
    total: u32,
    /// What words weigh that stand once, twice and so on, once it was asked for.
    fulls: OnceLock<[f64; OFTEN]>,
}

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
struct Word {
    /// How often it stands in what is compared.
    often: u32,
    /// Whether it says little.
    is_weak: bool,
    /// Whether it is a pair of letters, many of which are no words.
    is_pair: bool,
}

/// The weight of words that stand more often than this is worked out each time.
const OFTEN: usize = 64;

impl Vocabulary {
    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.to_owned(), number);
        self.words.push(Word { is_pair: word.chars().next().is_some_and(is_han), ..Word::default() });
        number
    }

    fn known(&self, word: u32) -> Word {
        self.words.get(word as usize).copied().unwrap_or_default()
    }

    /// The number of a word that says little.
    fn weak_number(&mut self, word: &str) -> u32 {
        let number = self.number(word);
        if let Some(word) = self.words.get_mut(number as usize) {
            word.is_weak = true;
        }
        number
    }

    /// Counts the words of one matter.
    pub(crate) fn see(&mut self, words: &[u32]) {
        self.total += 1;
        self.fulls.take();
        for word in words {
            if let Some(word) = self.words.get_mut(*word as usize) {
                word.often += 1;
            }
        }
    }

    /// How often the word stands in what is compared.
    pub(crate) fn often(&self, word: u32) -> u32 {
        self.known(word).often.max(1)
    }

    pub(crate) fn weight_of(&self, word: u32) -> f64 {
        self.weight(word)
    }

    /// What a word weighs that stands twice.
    pub(crate) fn rare(&self) -> f64 {
        (1.0 + f64::from(self.total.max(20)) / 2.0).ln()
    }

    /// Whether the word says little.
    pub(crate) fn is_weak(&self, word: u32) -> bool {
        self.known(word).is_weak
    }

    /// What a word weighs that stands so often.
    fn full(&self, often: u32) -> f64 {
        let full = |often: u32| (1.0 + f64::from(self.total.max(20)) / f64::from(often)).ln();
        let known =
            self.fulls.get_or_init(|| std::array::from_fn(|at| full(u32::try_from(at + 1).unwrap_or(u32::MAX))));
        known.get((often as usize).saturating_sub(1)).copied().unwrap_or_else(|| full(often))
    }

    /// What the word weighs: more where it is rarer.
    pub(super) fn weight(&self, word: u32) -> f64 {
        let known = self.known(word);
        let often = known.often.max(1);
        let full = self.full(often);
        let full = match often {
            // What is said once can be compared with nothing; of pairs of letters most that stand once are no words.
            1 if known.is_pair => full * 0.3,
            1 => full * 0.6,
            _ => full,
        };
        if known.is_weak { full * 0.3 } else { full }
    }
}

/// The words of a heading.
pub(crate) fn heading_words(text: &str, tongue: Tongue, vocabulary: &mut Vocabulary) -> Vec<u32> {
    let mut found = BTreeSet::new();
    features(text, tongue, vocabulary, &mut found);
    found.into_iter().collect()
}

/// The words between tokens, lists and brackets that name.
pub(super) fn plain_pieces(text: &str, span: &Range<usize>, tokens: &[&Token], tongue: Tongue) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut from = span.start;
    for token in tokens {
        pieces.push(text.get(from..token.range.start).unwrap_or_default().to_owned());
        from = token.range.end.max(from);
    }
    pieces.push(text.get(from..span.end).unwrap_or_default().to_owned());
    if tongue == Tongue::Chinese {
        // A noun that a figure cuts from its verb stays one saying.
        pieces
            .iter_mut()
            .for_each(|piece| *piece = piece.trim_start_matches(['个', '项', '名', '位', '份', '起', '次']).to_owned());
    }
    pieces
}

pub(super) fn features(piece: &str, tongue: Tongue, vocabulary: &mut Vocabulary, found: &mut BTreeSet<u32>) {
    match tongue {
        Tongue::English => {
            let lower = one_word_for_sayings(&piece.to_lowercase());
            let lexicon = lexicon::of(Tongue::English);
            for (_, word) in crate::count::words_of(&lower) {
                let word = word.strip_suffix("'s").unwrap_or(word).trim_end_matches('\'');
                if word.len() < 2 || word.bytes().all(|byte| byte.is_ascii_digit()) || lexicon.stop.contains(word) {
                    continue;
                }
                let stem = stem(word);
                let weak = lexicon.weak.contains(word);
                found.insert(if weak { vocabulary.weak_number(&stem) } else { vocabulary.number(&stem) });
            }
        }
        Tongue::Chinese => chinese_features(piece, vocabulary, found),
    }
}

fn chinese_features(piece: &str, vocabulary: &mut Vocabulary, found: &mut BTreeSet<u32>) {
    let even = even(piece);
    let mut last: Option<char> = None;
    for letter in even.chars() {
        let letter =
            Some(letter).filter(|letter| is_han(*letter) && !"的了和在有于并对为其及与或等中".contains(*letter));
        if let (Some(last), Some(letter)) = (last, letter) {
            let pair: String = [last, letter].iter().collect();
            let weak = lexicon::of(Tongue::Chinese).weak.iter().any(|word| word.contains(pair.as_str()));
            found.insert(if weak { vocabulary.weak_number(&pair) } else { vocabulary.number(&pair) });
        }
        last = letter;
    }
}

/// Words that exclude others, with their row and column, and where they stand in the text.
pub(super) fn excluding(text: &str, tongue: Tongue) -> Vec<(usize, usize, usize)> {
    static ENGLISH: std::sync::OnceLock<BTreeMap<String, Vec<(usize, usize)>>> = std::sync::OnceLock::new();
    let places = |tongue: Tongue| {
        let rows = lexicon::of(tongue).contrasts.iter().enumerate();
        rows.flat_map(|(row, words)| words.iter().enumerate().map(move |(column, word)| (word, row, column)))
    };
    match tongue {
        Tongue::Chinese => {
            let evened = even(text);
            let found = places(tongue).filter_map(|(word, row, column)| {
                Some((row, column, text.find(word.as_str()).or_else(|| evened.find(word.as_str()))?))
            });
            found.collect()
        }
        Tongue::English => {
            let stems = ENGLISH.get_or_init(|| {
                let mut stems: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
                for (word, row, column) in places(tongue) {
                    stems.entry(stem(word)).or_default().push((row, column));
                }
                stems
            });
            let text = one_word_for_sayings(text);
            let words = crate::count::words_of(&text).filter_map(|(at, word)| Some((at, stems.get(&stem(word))?)));
            words.flat_map(|(at, places)| places.iter().map(move |(row, column)| (*row, *column, at))).collect()
        }
    }
}

/// One word for the words that mean the same, and a gap where words say nothing.
pub(crate) fn even(piece: &str) -> String {
    static EVEN: std::sync::OnceLock<Option<(aho_corasick::AhoCorasick, Vec<String>)>> = std::sync::OnceLock::new();
    let built = EVEN.get_or_init(|| {
        let lexicon = lexicon::of(Tongue::Chinese);
        let mut pairs: BTreeMap<String, String> = BTreeMap::new();
        for row in &lexicon.synonyms {
            let first = row.first().cloned().unwrap_or_default();
            pairs.extend(row.iter().map(|word| (word.clone(), first.clone())));
        }
        for stop in &lexicon.stop {
            pairs.entry(stop.clone()).or_insert_with(|| " ".to_owned());
        }
        let finder = aho_corasick::AhoCorasick::builder()
            .match_kind(aho_corasick::MatchKind::LeftmostLongest)
            .build(pairs.keys())
            .ok()?;
        Some((finder, pairs.into_values().collect()))
    });
    match built {
        Some((finder, replacements)) => finder.replace_all(piece, replacements),
        None => piece.to_owned(),
    }
}

/// The text with the first of its row for each saying of several words.
fn one_word_for_sayings(text: &str) -> String {
    static SAYINGS: std::sync::OnceLock<Option<(aho_corasick::AhoCorasick, Vec<String>)>> = std::sync::OnceLock::new();
    let built = SAYINGS.get_or_init(|| {
        let rows = lexicon::of(Tongue::English).synonyms.iter();
        let sayings =
            rows.flat_map(|row| row.iter().filter(|word| word.contains(' ')).map(move |word| (word, row.first())));
        let pairs: BTreeMap<&String, &String> = sayings.filter_map(|(word, first)| Some((word, first?))).collect();
        let finder = aho_corasick::AhoCorasick::builder()
            .match_kind(aho_corasick::MatchKind::LeftmostLongest)
            .build(pairs.keys())
            .ok()?;
        Some((finder, pairs.into_values().cloned().collect()))
    });
    let Some((finder, firsts)) = built else { return text.to_owned() };
    let mut even = String::new();
    let mut from = 0;
    for hit in finder.find_iter(text) {
        let before = text.get(..hit.start()).and_then(|before| before.chars().next_back());
        let after = text.get(hit.end()..).and_then(|after| after.chars().next());
        if before.is_some_and(char::is_alphanumeric) || after.is_some_and(char::is_alphanumeric) {
            continue;
        }
        even.push_str(text.get(from..hit.start()).unwrap_or_default());
        even.push_str(firsts.get(hit.pattern().as_usize()).map_or("", String::as_str));
        from = hit.end();
    }
    even.push_str(text.get(from..).unwrap_or_default());
    even
}

/// Words and stems of words that mean the same as the first of their row.
#[derive(Default)]
struct Rows {
    words: BTreeMap<String, String>,
    stems: BTreeMap<String, String>,
}

/// A word without its ending, and the first of the words that mean the same.
///
/// A word that stands in a row is of that row, whatever it has in common with others when its ending is cut: "shipments"
/// are no ships. Where rows meet under one stem, the forms that stand in none are of the earlier row.
pub(crate) fn stem(word: &str) -> String {
    static ROWS: std::sync::OnceLock<Rows> = std::sync::OnceLock::new();
    let rows = ROWS.get_or_init(|| {
        let mut rows = Rows::default();
        for row in &lexicon::of(Tongue::English).synonyms {
            let Some(first) = row.first() else { continue };
            for word in row.iter().filter(|word| !word.contains(' ')) {
                rows.words.insert(word.clone(), first.clone());
                rows.stems.entry(cut(word.to_lowercase())).or_insert_with(|| first.clone());
            }
        }
        rows
    });
    let word = word.to_lowercase();
    if let Some(known) = rows.words.get(&word) {
        return known.clone();
    }
    let cut = cut(word);
    rows.stems.get(&cut).cloned().unwrap_or(cut)
}

/// The word, in small letters, without the endings of number, time and kind.
fn cut(mut word: String) -> String {
    for (ending, with) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("ing", ""),
        ("ations", ""),
        ("ation", ""),
        ("ions", ""),
        ("ion", ""),
        ("ied", "y"),
        ("ed", ""),
        ("ments", ""),
        ("ment", ""),
        ("es", ""),
        ("s", ""),
    ] {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.chars().nth(3).is_some()
        {
            word.truncate(rest.len());
            word.push_str(with);
            break;
        }
    }
    if word.ends_with('e') {
        word.pop();
    }
    let mut letters = word.chars().rev();
    if let (Some(last), Some(before)) = (letters.next(), letters.next())
        && last == before
        && word.len() > 4
        && !matches!(last, 's' | 'l')
    {
        word.pop();
    }
    word
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn endings_do_not_make_another_word() {
        for (one, other) in [
            ("submitted", "submission"),
            ("destroyed", "destruction"),
            ("reports", "report"),
            ("parties", "party"),
            ("requested", "requests"),
            ("completed", "completion"),
            ("consignments", "shipments"),
        ] {
            assert_eq!(stem(one), stem(other), "{one} {other}");
        }
        for (one, other) in [("survey", "clearance"), ("shipment", "ship"), ("missions", "missing")] {
            assert_ne!(stem(one), stem(other), "{one} {other}");
        }
    }
}
