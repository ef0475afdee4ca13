//! What is heard around one figure: in its frame, before it in its sentence, and in its passage.
//!
//! It only gathers; what two matters have in common is for the modules beside this one.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Matter;
use super::words::{Vocabulary, features, plain_pieces};
use crate::count::{Count, contains};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::scan::{Sense, Token};

/// Words before a figure from so many letters on speak of more than the figure.
const SHORT_LEAD: usize = 90;
/// A turn of the sentence ("whereas", "而") before so many bytes is how it opens.
const OPENING: usize = 12;

/// Reads what is said of a count.
pub(crate) fn matter(
    count: &Count,
    whole: Option<&Count>,
    passage: &Passage,
    tokens: &[Token],
    vocabulary: &mut Vocabulary,
) -> Matter {
    let around = Around { count, passage, tokens };
    let mut matter = Matter::default();
    let mut found = BTreeSet::new();
    for span in around.frames(whole) {
        for token in around.within(&span).filter(|token| !around.is_listed(token)) {
            matter.anchor(token);
        }
        around.words(&span, vocabulary, &mut found);
        around.tone(&span, &mut matter);
    }
    around.before_the_figure(&mut matter);
    around.of_the_passage(&mut matter);
    matter.topic = around.topic(vocabulary);
    let mut sentence = BTreeSet::new();
    around.words(&count.sentence, vocabulary, &mut sentence);
    matter.around = sentence.difference(&found).copied().collect();
    matter.words = found.into_iter().collect();
    if !count.cues.is_whole && count.phrase.end < count.frame.end {
        let mut after = BTreeSet::new();
        around.words(&(count.phrase.end..count.frame.end), vocabulary, &mut after);
        matter.predicate = after.into_iter().collect();
    }
    matter
}

/// A count where it stands.
struct Around<'a> {
    count: &'a Count,
    passage: &'a Passage,
    tokens: &'a [Token],
}

impl<'a> Around<'a> {
    /// The frame of the count, after the words that say what it is of.
    fn frames(&self, whole: Option<&Count>) -> Vec<Range<usize>> {
        let frame = &self.count.frame;
        let whole = whole.filter(|whole| whole.frame.start != frame.start);
        let before = whole.map(|whole| whole.frame.start..whole.frame.end.min(frame.start.max(whole.frame.start)));
        before.into_iter().chain([frame.clone()]).collect()
    }

    fn within(&self, span: &Range<usize>) -> impl Iterator<Item = &'a Token> + use<'a> {
        let span = span.clone();
        self.tokens.iter().filter(move |token| token.range.start >= span.start && token.range.end <= span.end)
    }

    /// The tokens of the sentence that end before the frame.
    fn led_by(&self) -> impl Iterator<Item = &'a Token> + use<'a> {
        self.within(&(self.count.sentence.start..self.count.frame.start))
    }

    /// Adds the words of a span that are no tokens.
    fn words(&self, span: &Range<usize>, vocabulary: &mut Vocabulary, found: &mut BTreeSet<u32>) {
        let tokens: Vec<&Token> = self.within(span).collect();
        for piece in plain_pieces(self.passage.text(), span, &tokens, self.passage.tongue) {
            features(&piece, self.passage.tongue, vocabulary, found);
        }
    }

    /// Names, negation, time and opposites in a span, up to where the sentence turns.
    fn tone(&self, span: &Range<usize>, matter: &mut Matter) {
        let (tongue, lexicon) = (self.passage.tongue, lexicon::of(self.passage.tongue));
        let said = self.without_zeros(span);
        matter.proper_names(&said, tongue);
        let lower = said.to_lowercase();
        let turns = lexicon.turns.iter().filter_map(|word| lower.find(word.as_str()));
        let end = turns.filter(|at| *at > OPENING).min().unwrap_or(lower.len());
        let lower = lower.get(..end).unwrap_or_default();
        matter.negated |=
            lexicon.negation.iter().any(|word| contains(lower, word, tongue)) && is_negated(lower, tongue);
        matter.past |= is_past(lower, tongue);
        matter.contrast(lower, tongue);
    }

    /// The words of a span without those that are read as the figure zero: they deny nothing.
    fn without_zeros(&self, span: &Range<usize>) -> String {
        let text = self.passage.text();
        let mut said = String::new();
        let mut from = span.start;
        for zero in self.within(span).filter(|token| token.sense == Sense::Zero) {
            said.push_str(text.get(from..zero.range.start).unwrap_or_default());
            from = zero.range.end;
        }
        said.push_str(text.get(from..span.end).unwrap_or_default());
        said
    }

    /// Days, meetings, time, opposites and States that the sentence names before the frame.
    fn before_the_figure(&self, matter: &mut Matter) {
        let (count, tongue) = (self.count, self.passage.tongue);
        for token in self.led_by().filter(|token| matches!(token.sense, Sense::Date(_) | Sense::Meeting { .. })) {
            matter.anchor(token);
        }
        let lead = count.sentence.start..count.frame.start.max(count.sentence.start);
        let said = self.passage.flow.at(lead.clone()).to_lowercase();
        matter.past |= said.chars().count() < SHORT_LEAD && is_past(&said, tongue);
        let is_figure = |token: &Token| matches!(token.sense, Sense::Number { .. } | Sense::Money { .. } | Sense::Zero);
        let opens = !self.tokens.iter().any(|token| lead.contains(&token.range.start) && is_figure(token));
        if opens && !lead.is_empty() {
            matter.contrast(&said, tongue);
        }
        if matter.states.is_empty() && count.list.is_none() {
            matter.states.extend(self.led_by().filter_map(crate::list::state_of));
        }
    }

    /// Parts of the world that the sentence names, and articles and years of the whole passage.
    fn of_the_passage(&self, matter: &mut Matter) {
        let sentence = self.passage.flow.at(self.count.sentence.clone()).to_lowercase();
        let regions = lexicon::of(self.passage.tongue).regions.iter().enumerate();
        let named = |words: &[String]| words.iter().any(|word| contains(&sentence, word, self.passage.tongue));
        matter.regions.extend(regions.filter(|(_, words)| named(words)).map(|(row, _)| row));
        let before = self.tokens.iter().filter(|token| token.range.end <= self.count.range.start);
        matter.passage_articles.extend(before.filter_map(article_of).flatten());
        for token in self.tokens {
            if let Sense::Date(span) = &token.sense {
                matter.passage_years.extend([span.from.year, span.to.year].into_iter().flatten());
            }
        }
    }

    /// The words of the sentence before its first figure and the clause in which that stands.
    fn topic(&self, vocabulary: &mut Vocabulary) -> Vec<u32> {
        let sentence = &self.count.sentence;
        let is_figure =
            |token: &&Token| matches!(token.sense, Sense::Number { .. } | Sense::Money { .. } | Sense::Zero);
        let first = self.within(sentence).find(is_figure).map_or(sentence.start, |token| token.range.start);
        let lead = self.passage.flow.at(sentence.start..first.min(self.count.range.start));
        let end = lead.rfind([',', '，', ':']).unwrap_or(0);
        let mut found = BTreeSet::new();
        self.words(&(sentence.start..sentence.start + end), vocabulary, &mut found);
        found.into_iter().filter(|word| !vocabulary.is_weak(*word)).collect()
    }

    /// Whether a year stands beside a name in brackets, as a mark of that one alone.
    fn is_listed(&self, token: &Token) -> bool {
        let end = self.count.phrase.end;
        let before = self.passage.flow.at(end.min(token.range.start)..token.range.start);
        let open = before.matches('(').count() > before.matches(')').count();
        matches!(token.sense, Sense::Date(_)) && open && token.range.start > end
    }
}

fn is_past(said: &str, tongue: Tongue) -> bool {
    lexicon::of(tongue).past.iter().any(|word| contains(said, word, tongue))
}

fn article_of(token: &Token) -> Option<&[i64]> {
    match &token.sense {
        Sense::Label { kind, numbers, .. } if kind == "article" => Some(numbers),
        _ => None,
    }
}

/// Words that say the opposite, beside phrases that hold the same letters and do not.
fn is_negated(text: &str, tongue: Tongue) -> bool {
    if tongue == Tongue::English {
        return true;
    }
    let mut bare = text.to_owned();
    for harmless in &lexicon::of(tongue).undenying {
        bare = bare.replace(harmless.as_str(), "");
    }
    lexicon::of(tongue).negation.iter().any(|word| bare.contains(word.as_str()))
}
