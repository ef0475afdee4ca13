//! Words around a figure that say what it is to others: a part, a rest, a total, a whole.

use std::ops::Range;

use super::{Cues, Reader, contains, last_letters};
use crate::flow::Tongue;
use crate::lexicon;
use crate::scan::{Sense, Token};

impl Reader<'_> {
    /// Whether the words before a colon name what follows: "Membership: 61 Parties".
    pub(super) fn is_label(&self, range: Range<usize>) -> bool {
        let words = self.text.get(range.clone()).unwrap_or_default();
        words.chars().count() <= 48
            && !self.tokens.iter().any(|token| {
                token.range.start >= range.start
                    && token.range.end <= range.end
                    && matches!(token.sense, Sense::Number { .. } | Sense::Money { .. } | Sense::Percent { .. })
            })
    }

    /// Where the words begin that a figure stands after, as in "reports received, 12;".
    pub(super) fn is_labelled(&self, figure: &Range<usize>, sentence: &Range<usize>) -> Option<usize> {
        let mut after = self.text.get(figure.end..sentence.end)?.trim_start();
        let counter = self
            .lexicon
            .classifiers
            .iter()
            .filter(|word| after.starts_with(word.as_str()))
            .max_by_key(|word| word.len());
        after = counter.and_then(|word| after.strip_prefix(word.as_str())).unwrap_or(after).trim_start();
        while let Some(close) = after.strip_prefix('(').and_then(|rest| rest.find(')')) {
            after = after.get(close + 2..)?.trim_start();
        }
        let before = self.text.get(sentence.start..figure.start)?.trim_end();
        let dated =
            ["in ", "by ", "at ", "as of ", "as at ", "on ", "during "].iter().any(|word| after.starts_with(word))
                && after.chars().count() <= 40;
        let closes = dated || after.is_empty() || after.starts_with([';', '；', '.', '。', ',', '，']);
        let marked =
            before.strip_suffix([',', ':', '，', '—', '-']).filter(|_| !dated && !after.starts_with([',', '，']));
        // A line of a table that was flattened: "Annual reports received 41".
        let line = sentence.end - sentence.start <= 80
            && after.is_empty()
            && self.passage.sentences.len() == 1
            && !before.ends_with(['(', ':', ','])
            && !before.contains([',', '，', '。', ';', '(', '、'])
            && !before.contains(|letter: char| letter.is_ascii_digit());
        let label = marked.or_else(|| self.said_before(before)).or(Some(before).filter(|_| line))?;
        let start = label
            .char_indices()
            .rev()
            .find(|(_, letter)| matches!(letter, ';' | '；' | ':' | '。'))
            .map_or(0, |(at, letter)| at + letter.len_utf8());
        (closes && label.chars().count() >= 4).then_some(sentence.start + start)
    }

    /// The words before a verb that only leads to the figure: "the number of Parties stood at 97", "缔约方有38个".
    pub(super) fn said_before<'t>(&self, before: &'t str) -> Option<&'t str> {
        let verb = self
            .lexicon
            .leads
            .iter()
            .filter(|word| before.to_lowercase().ends_with(word.as_str()))
            .max_by_key(|word| word.len())?;
        let label = before.get(..before.len() - verb.len())?.trim_end();
        (label.chars().count() >= 5).then_some(label)
    }

    pub(super) fn cues(
        &self,
        figure: &Range<usize>,
        phrase: &Range<usize>,
        sentence: &Range<usize>,
        frame: &Range<usize>,
    ) -> Cues {
        let before = self.text.get(sentence.start..figure.start).unwrap_or_default().to_lowercase();
        let clause = self.text.get(frame.start..figure.start).unwrap_or_default().to_lowercase();
        let has = |words: &[String], text: &str| words.iter().any(|word| contains(text, word, self.passage.tongue));
        let ends = |words: &[String], text: &str| words.iter().any(|word| text.trim_end().ends_with(word.as_str()));
        // "Of these, three": the words stand before a comma.
        let lead = if clause.trim().chars().count() < 4 { &before } else { &clause };
        let near: String = last_letters(lead, if self.passage.tongue == Tongue::Chinese { 10 } else { 40 });
        Cues {
            of_these: has(&self.lexicon.of_these, &without_any_of_them(&near)) || self.of_these_after(phrase),
            // "The other eight together reported 78": the word is of the figure right behind it.
            remaining: has(&self.lexicon.remaining, &near)
                && !near.contains("其他事项")
                && !self.is_behind_another(&near, figure),
            only: ends(&self.lexicon.only, &clause) || has(&self.lexicon.only, &last_letters(&clause, 8)),
            all: ends(&self.lexicon.all, clause.trim_end_matches("these").trim_end_matches("the ")),
            total: has(&self.lexicon.bringing, &last_letters(&self.since_number(sentence.start, figure.start), 40)),
            not_yet: has(&self.lexicon.not_yet, &last_letters(&clause, 12)),
            is_whole: self.is_whole(figure, sentence),
            further: has(&self.lexicon.previously, &near),
            every: false,
            named: false,
            left_out: false,
            weak: false,
            labelled: false,
            disputed: self
                .text
                .get(sentence.clone())
                .is_some_and(|words| has(&self.lexicon.disputed, &words.to_lowercase())),
            // What stands before the clause that asks is told: "of the 12 samples one failed; how can this be?".
            wished: self.text.get(sentence.clone()).is_some_and(|words| {
                let asks = words.trim_end().ends_with(['?', '？']);
                let last =
                    words.rfind([',', '，', ';', '；', ':', '：']).map_or(sentence.start, |at| sentence.start + at);
                asks && (figure.start > last || figure.start <= sentence.start + 12)
            }),
        }
    }

    /// Whether another figure stands between the last word for a rest and this one.
    fn is_behind_another(&self, near: &str, figure: &Range<usize>) -> bool {
        let lead = self.text.get(..figure.start).unwrap_or_default();
        let from = figure.start - near.len().min(figure.start);
        let words = self
            .lexicon
            .remaining
            .iter()
            .filter_map(|word| lead.get(from..)?.to_lowercase().rfind(word.as_str()).map(|at| from + at));
        let Some(word) = words.max() else { return false };
        self.passage.tongue == Tongue::English
            && self.tokens.iter().any(|token| {
                matches!(token.sense, Sense::Number { .. } | Sense::Money { .. })
                    && token.range.start >= word
                    && token.range.end < figure.start
            })
    }

    /// The words before a figure, back to the figure before it.
    pub(super) fn since_number(&self, from: usize, figure: usize) -> String {
        let number = |token: &&Token| {
            matches!(token.sense, Sense::Number { .. } | Sense::Money { .. }) && token.range.end <= figure
        };
        let start = self.tokens.iter().filter(number).map(|token| token.range.end).max().unwrap_or(from).max(from);
        self.text.get(start..figure).unwrap_or_default().to_lowercase()
    }

    /// "Seven of them", "5 of which".
    pub(super) fn of_these_after(&self, phrase: &Range<usize>) -> bool {
        let after = self.text.get(phrase.end..).unwrap_or_default().trim_start().to_lowercase();
        let words = ["of these", "of them", "of those", "of which", "of whom"];
        let figure_after = self.text.get(phrase.start..phrase.end).unwrap_or_default().to_lowercase();
        words.iter().any(|word| {
            after.starts_with(word) || figure_after.ends_with(word) || figure_after.contains(&format!("{word} "))
        })
    }

    pub(super) fn is_whole(&self, figure: &Range<usize>, sentence: &Range<usize>) -> bool {
        match self.passage.tongue {
            Tongue::Chinese => {
                let rest = self.text.get(figure.end..sentence.end).unwrap_or_default();
                let clause = rest.split(['，', '。', ';', '(', ',', ':', '、']).next().unwrap_or_default();
                let held = ["中有", "中只有", "中仅有", "中仅", "中已有", "中共有", "中约有", "中，有", "中的"]
                    .iter()
                    .filter_map(|mark| clause.find(mark))
                    .min();
                let within = held.is_some_and(|at| {
                    clause.get(..at).is_some_and(|words| {
                        words.chars().count() <= 26
                            && !words.contains(|letter: char| letter.is_ascii_digit())
                            && !words.ends_with('其')
                    })
                });
                if within || self.holds_figure(clause) {
                    return true;
                }
                let closes = clause.ends_with('中') && !clause.ends_with("其中");
                let lead = self.text.get(self.clause_start(figure, sentence)..figure.start).unwrap_or_default();
                let near = clause.chars().count() <= 10
                    || lead.contains(['在', '从'])
                    || ["国中", "方中", "者中", "份中", "家中", "员中"].iter().any(|end| clause.ends_with(end));
                closes && near && clause.chars().count() <= 40
            }
            Tongue::English => {
                let before = self.text.get(sentence.start..figure.start).unwrap_or_default().to_lowercase();
                let before = before
                    .trim_end()
                    .trim_end_matches(" the")
                    .trim_end_matches(" these")
                    .trim_end_matches(" total of")
                    .trim_end_matches(" a")
                    .trim_end();
                let Some(lead) =
                    ["out of", "of all", "of", "among", "from among"].iter().find_map(|word| before.strip_suffix(word))
                else {
                    return false;
                };
                let lead = lead.trim_end().trim_end_matches("out").trim_end();
                let asked = ["survey", "sample", "questionnaire", "poll", "random selection"];
                let opens =
                    lead.is_empty() || lead.ends_with([',', ';', ':']) || asked.iter().any(|word| lead.ends_with(word));
                opens || before.ends_with("out of") || self.ends_in_figure(sentence.start, lead)
            }
        }
    }

    /// "42个职位中专业职类46个": a figure stands after the word for "among" in the same clause.
    fn holds_figure(&self, clause: &str) -> bool {
        let Some(at) = clause.find('中') else { return false };
        let (lead, rest) = (clause.get(..at).unwrap_or_default(), clause.get(at..).unwrap_or_default());
        let from = clause.as_ptr() as usize - self.text.as_ptr() as usize;
        let figure = self.tokens.iter().any(|token| {
            matches!(token.sense, Sense::Number { .. })
                && token.range.start > from + at
                && token.range.end <= from + clause.len()
        });
        let names = self.lexicon.not_among.iter().any(|word| rest.starts_with(word));
        figure && !names && lead.chars().count() <= 10 && !lead.is_empty() && !lead.ends_with(['其', '集', '之'])
    }

    /// Whether the words before "of" end in a figure, or in a word for some of them.
    pub(super) fn ends_in_figure(&self, start: usize, lead: &str) -> bool {
        let end = start + lead.len();
        self.lexicon.before_of.iter().any(|word| lead.ends_with(word.as_str()))
            || self.tokens.iter().any(|token| {
                matches!(
                    token.sense,
                    Sense::Number { .. } | Sense::Percent { .. } | Sense::Fraction { .. } | Sense::Zero
                ) && token.range.end <= end
                    && token.range.start > 0
                    && self.text.get(token.range.end..end).is_some_and(|gap| {
                        gap.trim().is_empty()
                            || gap.trim().len() < 18 && !gap.contains([',', '(']) && !gap.contains(" and ")
                    })
            })
    }
}

/// The words without those for any one of several, which only look like words for a part: "其中一种".
fn without_any_of_them(words: &str) -> String {
    lexicon::both()
        .into_iter()
        .flat_map(|lexicon| &lexicon.overlap.either)
        .fold(words.to_owned(), |words, any| words.replace(any.as_str(), " "))
}
