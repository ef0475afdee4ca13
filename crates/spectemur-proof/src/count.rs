//! Counts: a number, what it counts, among whom, and what is said of it.

mod cues;
mod head;
mod tie;

use std::ops::Range;

use crate::flow::Tongue;
use crate::lexicon;
use crate::list::List;
use crate::number::Amount;
use crate::passage::Passage;
use crate::scan::{Bound, Sense, Token};

/// What stands for a currency where the figure is a share.
pub(crate) const PERCENT: &str = "%";

/// A count in a passage.
#[derive(Clone, Debug)]
pub(crate) struct Count {
    pub(crate) passage: usize,
    /// The figure.
    pub(crate) range: Range<usize>,
    pub(crate) value: Amount,
    pub(crate) bound: Bound,
    pub(crate) rounded: Amount,
    /// The currency of an amount of money.
    pub(crate) currency: Option<String>,
    /// Which sentence of the passage.
    pub(crate) sentence: Range<usize>,
    /// What is counted, as a word that is compared.
    pub(crate) head: Head,
    /// From the figure to the end of its noun.
    pub(crate) phrase: Range<usize>,
    /// What is said: from the clause of the figure to the clause of the next.
    pub(crate) frame: Range<usize>,
    /// What stands around it.
    pub(crate) cues: Cues,
    /// The whole that it is said to be a part of, among the counts of the passage.
    pub(crate) whole: Option<usize>,
    /// The list that names it, among the lists of the passage.
    pub(crate) list: Option<usize>,
}

/// What is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Head {
    /// The noun, evened out; empty where none was recognised.
    pub(crate) noun: String,
    /// Whether it stands for States or members.
    pub(crate) is_states: bool,
    /// Whether nothing can be compared: years, months, hours.
    pub(crate) is_time: bool,
    /// Whether the words leave the noun out: "33 have reported".
    pub(crate) is_elided: bool,
}

/// Words around a figure that say what it is to others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each cue is read on its own and several may stand together")]
pub(crate) struct Cues {
    /// "of these".
    pub(crate) of_these: bool,
    /// "the remaining".
    pub(crate) remaining: bool,
    /// "only".
    pub(crate) only: bool,
    /// "all 10".
    pub(crate) all: bool,
    /// "bringing the total to".
    pub(crate) total: bool,
    /// "have not", "still".
    pub(crate) not_yet: bool,
    /// "of the 12", "在 12 个国家中".
    pub(crate) is_whole: bool,
    /// "another", "a further".
    pub(crate) further: bool,
    /// "All States": none of them is without it.
    pub(crate) every: bool,
    /// There is no figure, only names.
    pub(crate) named: bool,
    /// "All but four": the figure is of those left out, and the value of the others.
    pub(crate) left_out: bool,
    /// "one", which may be an article.
    pub(crate) weak: bool,
    /// "Reports received: 12;": the words stand before the figure.
    pub(crate) labelled: bool,
    /// The figure stands in a question, a plan or a condition.
    pub(crate) wished: bool,
    /// The sentence itself says that sources give different figures.
    pub(crate) disputed: bool,
}

/// The counts of a passage in order of place.
pub(crate) fn counts(index: usize, passage: &Passage, tokens: &[Token], lists: &[List]) -> Vec<Count> {
    let reader = Reader { index, passage, tokens, lists, text: passage.text(), lexicon: lexicon::of(passage.tongue) };
    let mut found: Vec<Count> = tokens.iter().filter_map(|token| reader.count(token)).collect();
    reader.wholes(&mut found);
    reader.bound_frames(&mut found);
    reader.inherit(&mut found);
    reader.leave_out(&mut found);
    reader.name(&mut found);
    found
}

/// What is said of all of a kind, and of States that are only named: counts without a figure.
pub(crate) fn unfigured(
    index: usize,
    passage: &Passage,
    tokens: &[Token],
    lists: &[List],
    counts: &[Count],
) -> Vec<Count> {
    let reader = Reader { index, passage, tokens, lists, text: passage.text(), lexicon: lexicon::of(passage.tongue) };
    let every = tokens.iter().filter(|token| token.sense == Sense::Every).filter_map(|token| reader.every(token));
    let named = lists.iter().enumerate().filter(|(at, list)| {
        list.is_of_states() && !list.is_example && !counts.iter().any(|count| count.list == Some(*at))
    });
    let mut found: Vec<Count> = every.chain(named.filter_map(|(at, list)| reader.named(at, list))).collect();
    found.sort_by_key(|count| count.range.start);
    for at in 0..found.len() {
        let next = found.get(at + 1).map(|next| next.range.start);
        let figure = counts
            .iter()
            .map(|count| count.range.start)
            .find(|start| found.get(at).is_some_and(|count| *start > count.range.end));
        let stop = next.into_iter().chain(figure).min();
        if let (Some(stop), Some(count)) = (stop, found.get_mut(at)) {
            count.frame.end = count.frame.end.min(stop.max(count.range.end));
        }
    }
    found
}

struct Reader<'a> {
    index: usize,
    passage: &'a Passage,
    tokens: &'a [Token],
    lists: &'a [List],
    text: &'a str,
    lexicon: &'static lexicon::Lexicon,
}

impl Reader<'_> {
    fn count(&self, token: &Token) -> Option<Count> {
        // The number of the paragraph counts nothing.
        if self.passage.sentences.first().is_some_and(|first| token.range.start < first.start) {
            return None;
        }
        if self.is_mark(&token.range) {
            return None;
        }
        let (value, bound, rounded, currency) = match &token.sense {
            Sense::Number { value, bound, rounded, .. } => (*value, *bound, *rounded, None),
            Sense::Money { value, bound, rounded, currency } => (*value, *bound, *rounded, Some(currency.clone())),
            Sense::Percent { value, bound, .. } => (*value, *bound, Amount(0), Some(PERCENT.to_owned())),
            Sense::Zero => (Amount(0), Bound::Exact, Amount(0), None),
            _ => return None,
        };
        let currency = currency.or_else(|| self.shared_currency(token));
        let (head, phrase) = match &currency {
            Some(currency) => (Head { noun: currency.clone(), ..Head::default() }, token.range.clone()),
            None => self.head(&token.range),
        };
        let sentence = self.passage.sentence(token.range.start);
        let labelled = self.is_labelled(&token.range, &sentence);
        let frame = match labelled {
            Some(start) => start..token.range.end,
            None if token.sense == Sense::Zero => {
                self.clause_start(&token.range, &sentence)..self.clause_end(&phrase, &sentence)
            }
            None => self.clause_start(&token.range, &sentence)..self.frame_end(&phrase, &sentence),
        };
        let mut cues = self.cues(&token.range, &phrase, &sentence, &frame);
        cues.labelled = labelled.is_some();
        let head = match labelled {
            Some(start) if currency.is_none() && head.noun.is_empty() && !head.is_time => {
                self.label_head(&(start..token.range.start)).unwrap_or(head)
            }
            _ => head,
        };
        cues.weak = matches!(token.sense, Sense::Number { word: true, .. }) && value == Amount::whole(1);
        Some(Count {
            passage: self.index,
            range: token.range.clone(),
            value,
            bound,
            rounded,
            currency,
            sentence,
            head,
            phrase,
            frame,
            cues,
            whole: None,
            list: None,
        })
    }

    /// The mark of a footnote "three.[2]", and a piece of a symbol "COP(9)/7", count nothing.
    fn is_mark(&self, range: &Range<usize>) -> bool {
        let before = self.text.get(..range.start).unwrap_or_default();
        let after = self.text.get(range.end..).unwrap_or_default();
        let noted = before.strip_suffix('[').filter(|_| after.starts_with(']'));
        let opens = before == "(" && after.starts_with(") ");
        let coded = before.strip_suffix('(').filter(|_| after.starts_with(")/"));
        let divided = before.strip_suffix('/').is_some_and(|lead| lead.ends_with(')') && lead.contains('('));
        opens
            || noted.is_some_and(|lead| !lead.is_empty() && !lead.ends_with(' '))
            || coded.is_some_and(|lead| lead.ends_with(|letter: char| letter.is_ascii_uppercase()))
            || divided && after.starts_with([')', ',', '，', '.', '。'])
    }

    /// "US$ 96 million, of which 54 million went to": the currency is said once.
    fn shared_currency(&self, token: &Token) -> Option<String> {
        let Sense::Number { value, word: false, .. } = &token.sense else { return None };
        let text = self.text.get(token.range.clone())?;
        let scaled = text.contains("million") || text.contains("billion") || text.ends_with(['万', '亿']);
        let grouped = text.contains(',') && *value >= Amount::whole(1000);
        let sentence = self.passage.sentence(token.range.start);
        let before = self.tokens.iter().rfind(|other| {
            other.range.end <= token.range.start
                && other.range.start >= sentence.start
                && matches!(other.sense, Sense::Money { .. })
        })?;
        let Sense::Money { currency, .. } = &before.sense else { return None };
        let after = self.text.get(token.range.end..sentence.end)?.trim_start().to_lowercase();
        let bare = after.is_empty()
            || after.starts_with([')', ',', ';', '.', '，', '。', '；', '、', '('])
            || [
                "for", "in", "to", "from", "went", "was", "were", "and", "on", "or", "of which", "用于", "来自", "和",
                "及", "与",
            ]
            .iter()
            .any(|word| after.starts_with(word));
        ((scaled || grouped) && bare).then(|| currency.clone())
    }

    fn every(&self, token: &Token) -> Option<Count> {
        let (head, phrase) = self.head(&token.range);
        let count = self.bare(token.range.clone(), head, phrase, None)?;
        Some(Count { cues: Cues { every: true, ..Cues::default() }, ..count })
    }

    fn named(&self, at: usize, list: &List) -> Option<Count> {
        let head = Head {
            noun: if self.passage.tongue == Tongue::Chinese { "国家" } else { "state" }.to_owned(),
            is_states: true,
            ..Head::default()
        };
        let count = self.bare(list.range.clone(), head, list.range.clone(), Some(list.items.len()))?;
        Some(Count { list: Some(at), cues: Cues { named: true, ..Cues::default() }, ..count })
    }

    /// A count without a figure, unless the sentence only wishes it.
    fn bare(&self, range: Range<usize>, head: Head, phrase: Range<usize>, named: Option<usize>) -> Option<Count> {
        let sentence = self.passage.sentence(range.start);
        let frame = self.clause_start(&range, &sentence)..self.frame_end(&phrase, &sentence);
        let said = self.text.get(frame.clone())?.to_lowercase();
        // Of names only the clause that they stand in is a wish, and "to" may lead to a place.
        let clause = phrase.end.saturating_sub(frame.start).min(said.len());
        let after = said.get(clause..).map_or("", crate::rules::until_next_clause);
        let clause = if named.is_some() { said.get(..clause + after.len()).unwrap_or(&said) } else { said.as_str() };
        let mut wishes = self.lexicon.wishes.iter().filter(|word| named.is_none() || *word != "to");
        if wishes.any(|word| contains(clause, word, self.passage.tongue)) && !said.contains("requested") {
            return None;
        }
        let value = Amount::whole(i64::try_from(named.unwrap_or(0)).ok()?);
        Some(Count {
            passage: self.index,
            range,
            value,
            bound: Bound::Exact,
            rounded: Amount(0),
            currency: None,
            sentence,
            head,
            phrase,
            frame,
            cues: Cues::default(),
            whole: None,
            list: None,
        })
    }

    /// Where the clause of the figure begins.
    fn clause_start(&self, figure: &Range<usize>, sentence: &Range<usize>) -> usize {
        let before = self.text.get(sentence.start..figure.start).unwrap_or_default();
        let mut depth = 0_i32;
        let mut start = sentence.start;
        for (at, letter) in before.char_indices() {
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                ':' if depth <= 0 && self.is_label(sentence.start..sentence.start + at) => {}
                '，' | ',' | ';' | ':' | '；' if depth <= 0 => start = sentence.start + at + letter.len_utf8(),
                _ => {}
            }
        }
        start
    }

    /// Where the clause ends in which nothing is said to be: what stands after its comma is said of something else.
    fn clause_end(&self, phrase: &Range<usize>, sentence: &Range<usize>) -> usize {
        let end = self.frame_end(phrase, sentence);
        let said = self.text.get(phrase.end..end).unwrap_or_default();
        let clause = crate::rules::until_next_clause(said);
        let least = if self.passage.tongue == Tongue::Chinese { 4 } else { 16 };
        if clause.chars().count() >= least { phrase.end + clause.len() } else { end }
    }

    /// Where a half of the sentence ends.
    fn frame_end(&self, phrase: &Range<usize>, sentence: &Range<usize>) -> usize {
        let rest = self.text.get(phrase.end..sentence.end).unwrap_or_default();
        let mut depth = 0_i32;
        for (at, letter) in rest.char_indices() {
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                ';' | '；' if depth <= 0 => return phrase.end + at,
                ',' | '，' if depth <= 0 && at > 3 && self.adds_to(rest.get(at..).unwrap_or_default()) => {
                    return phrase.end + at;
                }
                _ => {}
            }
        }
        sentence.end
    }

    /// Whether the words after a comma only add something to what was said: "which is …", "up from", "比上一年…".
    fn adds_to(&self, rest: &str) -> bool {
        let words = rest.trim_start_matches([',', '，', ' ']).to_lowercase();
        self.lexicon.added.iter().any(|word| words.starts_with(word.as_str()))
    }
}

/// English words with their places.
pub(crate) fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|letter: char| !(letter.is_alphanumeric() || letter == '\'' || letter == '-'))
        .filter(|word| !word.is_empty() && word.chars().any(char::is_alphanumeric))
        .map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// Whether the word stands in the text, in English as a whole word.
pub(crate) fn contains(text: &str, word: &str, tongue: Tongue) -> bool {
    match tongue {
        Tongue::Chinese => text.contains(word),
        // Most words stand nowhere, which is told without looking for where.
        Tongue::English => {
            text.contains(word)
                && text.match_indices(word).any(|(at, _)| {
                    let before = text.get(..at).and_then(|before| before.chars().next_back());
                    let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
                    !before.is_some_and(char::is_alphanumeric)
                        && (word.ends_with('-') || !after.is_some_and(char::is_alphanumeric))
                })
        }
    }
}

/// The last letters of the text.
pub(crate) fn last_letters(text: &str, count: usize) -> String {
    let length = text.chars().count();
    text.chars().skip(length.saturating_sub(count)).collect()
}
