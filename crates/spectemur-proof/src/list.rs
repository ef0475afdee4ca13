//! Lists in running text: names of States, or whatever else stands in brackets or after a colon, divided by marks.

use std::collections::BTreeSet;
use std::ops::Range;

use spectemur_model::StateCode;

use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::scan::{Sense, Token};

/// A list.
#[derive(Clone, Debug)]
pub(crate) struct List {
    pub(crate) passage: usize,
    /// The words of the list, without brackets.
    pub(crate) range: Range<usize>,
    pub(crate) items: Vec<Item>,
    pub(crate) opening: Opening,
    /// Whether it says that it is not whole.
    pub(crate) is_example: bool,
}

/// One of the list.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) range: Range<usize>,
    pub(crate) state: Option<StateCode>,
}

/// How a list begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    Bracket,
    Colon,
    /// Between dashes or commas, or with nothing before it.
    Plain,
}

impl List {
    /// The States, each once.
    pub(crate) fn states(&self) -> BTreeSet<StateCode> {
        self.items.iter().filter_map(|item| item.state).collect()
    }

    /// Whether every item is a State that was recognised.
    pub(crate) fn is_of_states(&self) -> bool {
        !self.items.is_empty() && self.items.iter().all(|item| item.state.is_some())
    }

    /// Whether most items are States.
    pub(crate) fn is_mostly_states(&self) -> bool {
        let states = self.items.iter().filter(|item| item.state.is_some()).count();
        states > 0 && states * 3 >= self.items.len() * 2
    }
}

/// The lists of a passage, in order of place; a list inside another is left out.
pub(crate) fn lists(index: usize, passage: &Passage, tokens: &[Token]) -> Vec<List> {
    let reader = Reader { index, passage, tokens, text: passage.text() };
    let mut found = reader.brackets();
    for list in reader.after_colons() {
        if found.iter().all(|known| !touches(&known.range, &list.range)) {
            found.push(list);
        } else if list.items.len() > 2 && list.is_mostly_states() {
            found.retain(|known| !touches(&known.range, &list.range));
            found.push(list);
        }
    }
    for list in reader.runs() {
        if found.iter().all(|known| !touches(&known.range, &list.range)) {
            found.push(list);
        }
    }
    found.sort_by_key(|list| list.range.start);
    found
}

fn touches(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

struct Reader<'a> {
    index: usize,
    passage: &'a Passage,
    tokens: &'a [Token],
    text: &'a str,
}

impl Reader<'_> {
    fn brackets(&self) -> Vec<List> {
        let mut found = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        for (at, letter) in self.text.char_indices() {
            match letter {
                '(' => open.push(at),
                ')' => {
                    let from = open.pop();
                    if let Some(from) = from.filter(|_| open.is_empty()) {
                        found.extend(self.list(from + 1..at, Opening::Bracket));
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// Lists from a colon or a word such as "namely" to the end of the sentence.
    fn after_colons(&self) -> Vec<List> {
        let mut found = Vec::new();
        for sentence in &self.passage.sentences {
            let words = self.text.get(sentence.clone()).unwrap_or_default();
            let Some(at) = depth_free(words, &[':']) else { continue };
            let from = sentence.start + at + 1;
            let end = sentence.start + words.trim_end_matches(['。', '.', ';', '；', ' ', '！']).len();
            let open: &[&str] = &["。"];
            let stop = open
                .iter()
                .filter_map(|mark| self.text.get(from..end)?.find(mark))
                .min()
                .map_or(end, |stop| from + stop);
            let stop = self.end_of_names(from..stop.max(from));
            if let Some(list) = self.list(from..stop, Opening::Colon).filter(List::is_mostly_states) {
                found.push(list);
            }
        }
        found
    }

    /// Where the names after a colon end: "A、B和C，共九国" says more behind its last name.
    fn end_of_names(&self, range: Range<usize>) -> usize {
        let words = self.text.get(range.clone()).unwrap_or_default();
        // "…和丙，甲任召集人": a name of which something is said goes on with no list.
        let ends_piece = |at: usize| {
            let rest = self.text.get(at..).unwrap_or_default().trim_start();
            rest.is_empty()
                || rest.starts_with(['、', '，', ',', ';', '；', '。', '.', '(', ')'])
                || self.and_words().iter().any(|word| rest.starts_with(word.as_str()))
        };
        let named = |at: usize| {
            self.tokens.iter().any(|token| {
                token.range.start == at && matches!(token.sense, Sense::Name(_)) && ends_piece(token.range.end)
            })
        };
        let comma = words.find('，').filter(|_| self.passage.tongue == Tongue::Chinese && words.contains('、'));
        // "A, B and C; the others gave none": a semicolon after names that commas divide goes on to something else.
        let marked = |at: &usize| words.get(..*at).is_some_and(|names| names.contains(['、', ',']));
        let semicolon = words.find([';', '；']).filter(marked);
        let ends = [comma, semicolon].into_iter().flatten().map(|at| range.start + at).filter(|at| {
            let last = self.tokens.iter().any(|token| {
                matches!(token.sense, Sense::Name(_))
                    && token.range.end <= *at
                    && self.text.get(token.range.end..*at).is_some_and(|gap| gap.is_empty() || is_aside(gap))
            });
            let next = self.text.get(*at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            let blank = usize::from(self.text.get(at + next..).is_some_and(|rest| rest.starts_with(' ')));
            last && !named(at + next + blank)
        });
        ends.min().unwrap_or(range.end)
    }

    /// Names of States beside each other.
    fn runs(&self) -> Vec<List> {
        let names: Vec<&Token> = self.tokens.iter().filter(|token| matches!(token.sense, Sense::Name(_))).collect();
        let mut found: Vec<Vec<&Token>> = Vec::new();
        for token in names {
            let joins = found
                .last()
                .and_then(|run| run.last())
                .is_some_and(|last| self.is_gap(last.range.end..token.range.start));
            match found.last_mut().filter(|_| joins) {
                Some(run) => run.push(token),
                None => found.push(vec![token]),
            }
        }
        found.into_iter().filter_map(|run| self.run(&run)).collect()
    }

    fn run(&self, run: &[&Token]) -> Option<List> {
        let (first, last) = (run.first()?, run.last()?);
        let items = run.iter().map(|token| Item { range: token.range.clone(), state: state_of(token) }).collect();
        let range = first.range.start..last.range.end;
        let is_example = self.is_example(&range);
        Some(List { passage: self.index, range, items, opening: Opening::Plain, is_example })
    }

    /// Whether only marks of a list, and notes or letters in brackets, stand here.
    fn is_gap(&self, range: Range<usize>) -> bool {
        let mut gap = self.text.get(range).unwrap_or_default().trim();
        for _ in 0..3 {
            if let Some(end) = gap.find(')').filter(|_| gap.starts_with('(')) {
                gap = gap.get(end + 1..).unwrap_or_default().trim();
            }
            gap = gap.trim_start_matches([',', '、', '，', ';', '；']).trim();
            let and = self.and_words().iter().filter_map(|word| gap.strip_prefix(word.as_str()));
            // "and (f)": a letter stands before the last name too.
            gap = and.map(str::trim).find(|rest| rest.starts_with('(')).unwrap_or(gap);
        }
        let gap = gap.strip_suffix("the").unwrap_or(gap).trim();
        gap.is_empty() || self.and_words().iter().any(|word| gap == word)
    }

    fn and_words(&self) -> &'static [String] {
        &lexicon::of(self.passage.tongue).and
    }

    /// The words in this range as a list, where they are one.
    fn list(&self, range: Range<usize>, opening: Opening) -> Option<List> {
        let items = self.items(range.clone())?;
        let is_example = self.is_example(&range) || self.text.get(range.clone())?.trim_end().ends_with(['等', '…']);
        Some(List { passage: self.index, range, items, opening, is_example })
    }

    fn items(&self, range: Range<usize>) -> Option<Vec<Item>> {
        let mut pieces = self.pieces(range.clone());
        if let Some(last) = pieces.pop() {
            pieces.extend(self.split_last(last, pieces_marked(self.text, &range)));
        }
        let items: Vec<Item> = pieces.into_iter().filter_map(|piece| self.item(piece)).collect();
        let named = items.iter().any(|item| item.state.is_some());
        let short =
            items.iter().all(|item| self.text.get(item.range.clone()).is_some_and(|words| words.chars().count() <= 60));
        ((named || items.len() > 1) && short).then_some(items)
    }

    /// Cuts at commas and the like, outside brackets and names.
    fn pieces(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut depth = 0_i32;
        let mut from = range.start;
        let words = self.text.get(range.clone()).unwrap_or_default();
        for (at, letter) in words.char_indices() {
            let at = range.start + at;
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                '、' | '，' | ';' | ',' if depth == 0 && !self.in_name(at) && !self.in_number(at) => {
                    found.push(from..at);
                    from = at + letter.len_utf8();
                }
                _ => {}
            }
        }
        found.push(from..range.end);
        found
    }

    /// Cuts the last piece at its last "and"; without any mark before it, only between names.
    fn split_last(&self, piece: Range<usize>, marked: bool) -> Vec<Range<usize>> {
        let words = self.text.get(piece.clone()).unwrap_or_default();
        let mut cuts: Vec<(usize, usize)> = Vec::new();
        for word in self.and_words() {
            let needle = if self.passage.tongue == Tongue::English { format!(" {word} ") } else { word.clone() };
            cuts.extend(words.match_indices(needle.as_str()).map(|(at, hit)| (at, hit.len())));
        }
        cuts.retain(|(at, _)| !self.in_name(piece.start + at + 1));
        cuts.sort_unstable_by_key(|(at, length)| (*at, std::cmp::Reverse(*length)));
        let between_names = |at: usize, length: usize| {
            let left = self.tokens.iter().any(|token| {
                matches!(token.sense, Sense::Name(_))
                    && token.range.end >= piece.start
                    && token.range.end <= piece.start + at + 1
                    && self
                        .text
                        .get(token.range.end..piece.start + at)
                        .is_some_and(|gap| gap.trim().is_empty() || gap.trim().ends_with(')'))
            });
            let right = self.tokens.iter().any(|token| {
                matches!(token.sense, Sense::Name(_))
                    && token.range.start >= piece.start + at + length
                    && token.range.start <= piece.start + at + length + 4
            });
            left && right
        };
        let names: Vec<(usize, usize)> =
            cuts.iter().copied().filter(|(at, length)| between_names(*at, *length)).collect();
        let chosen = if !names.is_empty() {
            names
        } else if marked {
            cuts.last().copied().into_iter().collect()
        } else {
            Vec::new()
        };
        let mut found = Vec::new();
        let mut from = piece.start;
        for (at, length) in chosen {
            if piece.start + at >= from {
                found.push(from..piece.start + at);
                from = piece.start + at + length;
            }
        }
        found.push(from..piece.end);
        found
    }

    /// The item without the words around it; nothing where no letters stand.
    fn item(&self, piece: Range<usize>) -> Option<Item> {
        let raw = self.text.get(piece.clone())?;
        let mut start = piece.start + (raw.len() - raw.trim_start().len());
        let mut words = raw.trim();
        for word in self.and_words() {
            let lead = if self.passage.tongue == Tongue::English { format!("{word} ") } else { word.clone() };
            if let Some(rest) = words.strip_prefix(lead.as_str()).filter(|_| !self.in_name(start)) {
                start += words.len() - rest.trim_start().len();
                words = rest.trim_start();
                break;
            }
        }
        if !words.contains(char::is_alphanumeric) {
            return None;
        }
        let range = start..start + words.len();
        let inside = |token: &&Token| token.range.start >= range.start && token.range.end <= range.end;
        let state = self.tokens.iter().filter(inside).find_map(|token| {
            let before = self.text.get(range.start..token.range.start)?.trim();
            let after = self.text.get(token.range.end..range.end)?.trim();
            let bare =
                (before.is_empty() || before == "the" || before == "The" || before == "namely" || before == "即")
                    && (after.is_empty() || after.starts_with('('));
            state_of(token).filter(|_| bare)
        });
        Some(Item { range, state })
    }

    fn in_name(&self, at: usize) -> bool {
        self.tokens.iter().any(|token| matches!(token.sense, Sense::Name(_)) && token.range.contains(&at))
    }

    fn in_number(&self, at: usize) -> bool {
        self.tokens.iter().any(|token| token.range.start < at && at < token.range.end)
    }

    /// Whether the words before or at the head of the list say that it is only an example.
    fn is_example(&self, range: &Range<usize>) -> bool {
        let inside = self.text.get(range.clone()).unwrap_or_default().trim_start().to_lowercase();
        let before = self
            .text
            .get(..range.start)
            .unwrap_or_default()
            .trim_end_matches(['(', ' ', ',', '，', ':', '-', '—'])
            .to_lowercase();
        let lexicon = lexicon::of(self.passage.tongue);
        let words = &lexicon.examples;
        // "Replies were received from A and B" names all of them.
        if lexicon.received.iter().any(|word| before.ends_with(word.as_str())) {
            return false;
        }
        // "清除" and the like end with the letter for "except".
        let boundary = |rest: &str| match self.passage.tongue {
            Tongue::Chinese => !(before.ends_with('除') && rest.ends_with(['清', '解', '消', '废', '删', '排', '拆'])),
            Tongue::English => !rest.ends_with(char::is_alphanumeric),
        };
        words.iter().any(|word| {
            inside.starts_with(word.as_str())
                && (word.len() > 3
                    || self.passage.tongue == Tongue::Chinese && word != "原" && word != "如"
                    || inside.starts_with(&format!("{word} ")))
                || before.strip_suffix(word.as_str()).is_some_and(boundary)
        })
    }
}

/// Whether nothing but an aside in brackets stands here.
fn is_aside(gap: &str) -> bool {
    let gap = gap.trim();
    gap.starts_with('(') && gap.find(')') == Some(gap.len() - 1)
}

/// Whether a mark of a list stands in the words.
fn pieces_marked(text: &str, range: &Range<usize>) -> bool {
    text.get(range.clone()).is_some_and(|words| words.contains(['、', ',', '，', ';']))
}

/// The State that a token names.
pub(crate) fn state_of(token: &Token) -> Option<StateCode> {
    if let Sense::Name(state) = token.sense { Some(state) } else { None }
}

/// The first of these letters outside brackets.
fn depth_free(words: &str, letters: &[char]) -> Option<usize> {
    let mut depth = 0_i32;
    for (at, letter) in words.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            letter if depth == 0 && letters.contains(&letter) => return Some(at),
            _ => {}
        }
    }
    None
}
