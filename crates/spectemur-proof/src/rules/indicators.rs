//! Baseline, present value and target of an indicator in its table or line, against what the text says of it.
//!
//! The text must name the indicator by its number or by its words, and say which of its figures is meant.

use std::collections::BTreeSet;
use std::ops::Range;

use super::series::{Layout, Words, layouts};
use super::{amount, finding, until_next_clause};
use crate::count::{Count, PERCENT, contains, last_letters};
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::grid;
use crate::lexicon::{self, Indicating};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::Bound;
use crate::sentences::{clauses, tokens_in, years_in};

/// What a figure is to its indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Baseline,
    Present,
    Target,
}

/// A figure of an indicator.
struct Value {
    role: Role,
    year: Option<i16>,
    value: Amount,
    passage: usize,
    range: Range<usize>,
}

/// An indicator with its figures.
struct Indicator {
    number: Option<String>,
    /// The words that may stand before its number in the text: "indicator", or whatever its table calls its rows.
    labels: Vec<&'static str>,
    name: Words,
    is_share: bool,
    values: Vec<Value>,
    tongue: Tongue,
    has_state: bool,
}

/// Finds figures of indicators that the text gives otherwise.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut known: Vec<Indicator> = layouts(reading).iter().filter_map(of_table).flatten().collect();
    known.extend((0..reading.passages.len()).filter_map(|index| of_line(reading, index)));
    if known.is_empty() {
        return;
    }
    let labels: BTreeSet<&'static str> = known.iter().flat_map(|indicator| indicator.labels.iter().copied()).collect();
    for (index, passage) in reading.prose() {
        let own = known.iter().any(|indicator| indicator.values.iter().any(|value| value.passage == index));
        for count in reading.counts_of(index).iter().filter(|_| !own) {
            found.extend(Claim { reading, passage, count }.judge(&known, &labels));
        }
    }
}

/// The role that the head of a column gives to its figures.
fn role_of(words: &str, known: &Indicating) -> Option<Role> {
    let words = words.to_lowercase();
    let holds = |list: &[String]| list.iter().any(|word| words.contains(word.as_str()));
    if holds(&known.target) {
        Some(Role::Target)
    } else if holds(&known.baseline) {
        Some(Role::Baseline)
    } else {
        holds(&known.present).then_some(Role::Present)
    }
}

/// The indicators of a table, one of whose columns is of targets or baselines.
fn of_table(layout: &Layout<'_>) -> Option<Vec<Indicator>> {
    let lexicon = &lexicon::of(layout.tongue).indicating;
    let figured = |at: usize| layout.rows.iter().any(|row| row.figures.iter().any(|(column, _, _)| *column == at));
    let role = |at: usize| role_of(layout.head(at), lexicon).filter(|_| figured(at));
    let roles: Vec<Option<Role>> = (0..layout.heads.len()).map(role).collect();
    if !roles.contains(&Some(Role::Target)) && !roles.contains(&Some(Role::Baseline)) {
        return None;
    }
    // Of years without a word the first is the baseline and the last the present value.
    let year = |at: usize| grid::years(layout.head(at)).last();
    let bare: Vec<usize> =
        (0..roles.len()).filter(|at| roles.get(*at) == Some(&None) && year(*at).is_some() && figured(*at)).collect();
    let role =
        |at: usize| {
            let place = bare.iter().position(|bare| *bare == at);
            let alone = bare.len() == 1 && roles.contains(&Some(Role::Baseline));
            roles.get(at).copied().flatten().or_else(|| {
                place.map(|place| {
                    if place + 1 == bare.len() && (bare.len() > 1 || alone) { Role::Present } else { Role::Baseline }
                })
            })
        };
    let labels = labels_of(layout);
    let indicators = layout.rows.iter().map(|row| {
        let value = |(at, cell, figure): &(usize, &crate::table::Cell, &crate::table::Figure)| {
            let role = role(*at)?;
            let year = year(*at);
            Some(Value { role, year, value: figure.value, passage: cell.passage, range: figure.range.clone() })
        };
        let name = row.name.to_lowercase();
        let is_share = row.figures.iter().all(|(_, _, figure)| figure.is_percent)
            || lexicon.shares.iter().any(|word| name.contains(word.as_str()));
        Indicator {
            number: row.number.clone(),
            labels: labels.clone(),
            name: Words::of(&row.name, layout.tongue),
            is_share,
            values: row.figures.iter().filter_map(value).collect(),
            tongue: layout.tongue,
            has_state: row.state.is_some(),
        }
    });
    Some(indicators.filter(|indicator| !indicator.values.is_empty()).collect())
}

/// The words that may stand before the number of a row: those that the table or the words over it use.
fn labels_of(layout: &Layout<'_>) -> Vec<&'static str> {
    let lexicon = lexicon::of(layout.tongue);
    let over = format!("{} {}", layout.caption, layout.heads.join(" ")).to_lowercase();
    let rows = lexicon.labels.get("action").into_iter().flatten().map(String::as_str);
    let said = rows.filter(|word| contains(&over, word, layout.tongue));
    let mut labels: Vec<&'static str> = lexicon.indicating.label.iter().map(String::as_str).collect();
    labels.extend(said.filter(|word| !lexicon.indicating.target.iter().any(|target| target == word)));
    labels
}

/// "Indicator 4: share of items found. Baseline: 46%. Target: 80%."
fn of_line(reading: &Reading<'_>, index: usize) -> Option<Indicator> {
    let passage = reading.passage(index)?;
    let known = &lexicon::of(passage.tongue).indicating;
    let text = passage.text().to_lowercase();
    if text.len() != passage.text().len() {
        return None;
    }
    let start = known.label.iter().find_map(|word| {
        let at = text.find(word.as_str()).filter(|at| text.get(..*at).is_some_and(|lead| lead.chars().count() <= 6))?;
        Some(at + word.len())
    })?;
    let rest = text.get(start..)?;
    let number: String =
        rest.trim_start().chars().take_while(|letter| letter.is_ascii_digit() || *letter == '.').collect();
    let number = number.trim_end_matches('.').to_owned();
    let labelled = |count: &Count| {
        let lead = last_letters(text.get(..count.range.start).unwrap_or_default(), 26);
        let lead = lead.rsplit(['.', '。', ';', ',', '，']).next().unwrap_or_default().to_owned();
        role_of(&lead, known)
            .filter(|_| lead.trim_end().ends_with([':', '：', ')', '）']) || lead.contains([':', '：']))
    };
    let mut values: Vec<Value> = Vec::new();
    let mut first = text.len();
    for count in reading.counts_of(index) {
        let Some(role) = labelled(count).filter(|role| values.iter().all(|value| value.role != *role)) else {
            continue;
        };
        let lead = text.get(..count.range.start)?;
        let at = [&known.target, &known.baseline, &known.present]
            .into_iter()
            .flatten()
            .filter_map(|word| lead.rfind(word.as_str()));
        first = first.min(at.max().unwrap_or(first));
        let range = count.range.clone();
        values.push(Value { role, year: None, value: count.value, passage: index, range });
    }
    let is_share = reading.counts_of(index).iter().any(|count| count.currency.as_deref() == Some(PERCENT));
    let name = Words::of(text.get(start..first.max(start))?, passage.tongue);
    (values.len() >= 2 && !number.is_empty()).then_some(Indicator {
        number: Some(number),
        labels: known.label.iter().map(String::as_str).collect(),
        name,
        is_share,
        values,
        tongue: passage.tongue,
        has_state: false,
    })
}

/// The words without those that stand right before a number: "target 3.2" is a name and no target.
fn without_labels(said: &str) -> String {
    // A year behind the word is when the target is due.
    let digits = |at: usize| {
        let rest = said.get(at..).unwrap_or_default().trim_start();
        (1..=3).contains(&rest.chars().take_while(char::is_ascii_digit).count())
    };
    let labels = lexicon::both().into_iter().filter_map(|lexicon| lexicon.labels.get("action")).flatten();
    labels.fold(said.to_owned(), |text, word| {
        let named = said.match_indices(word.as_str()).any(|(at, hit)| digits(at + hit.len()));
        if named { text.replace(word.as_str(), " ") } else { text }
    })
}

impl Indicator {
    /// Whether one of its figures is of the one year that is said.
    fn is_dated(&self, years: &BTreeSet<i16>) -> bool {
        years.len() == 1 && self.values.iter().any(|value| value.year.is_some_and(|year| years.contains(&year)))
    }

    /// Whether the one year that is said is that of the target, or later than any other of its figures.
    fn is_ahead_of(&self, years: &BTreeSet<i16>) -> bool {
        let (Some(year), 1) = (years.first(), years.len()) else { return false };
        let of = |target: bool| {
            self.values
                .iter()
                .filter(move |value| (value.role == Role::Target) == target)
                .filter_map(|value| value.year)
        };
        let past = of(false).max();
        of(true).any(|aim| aim == *year) && past != Some(*year)
            || of(true).next().is_none() && past.is_some_and(|past| past < *year)
    }
}

/// A figure of the text.
struct Claim<'a> {
    reading: &'a Reading<'a>,
    passage: &'a Passage,
    count: &'a Count,
}

impl Claim<'_> {
    fn words(&self, range: &Range<usize>) -> String {
        self.passage.flow.at(range.clone()).to_lowercase()
    }

    fn has(&self, text: &str, words: &[String]) -> bool {
        words.iter().any(|word| contains(text, word, self.passage.tongue))
    }

    /// The clause in which the figure stands.
    fn clause(&self) -> Range<usize> {
        let all = clauses(self.passage.text(), &self.count.sentence);
        all.into_iter().find(|clause| clause.contains(&self.count.range.start)).unwrap_or(self.count.sentence.clone())
    }

    /// What the words around the figure say that it is, and whether they name it so.
    fn role(&self) -> (Role, bool) {
        let known = &lexicon::of(self.passage.tongue).indicating;
        let clause = self.clause();
        let lead = self.words(&(clause.start..self.count.range.start));
        let tail = self.words(&(self.count.range.end..clause.end.max(self.count.range.end)));
        let lead = without_labels(&lead);
        let near = last_letters(&lead, if self.passage.tongue == Tongue::English { 34 } else { 14 });
        let close = until_next_clause(&tail).chars().take(if self.passage.tongue == Tongue::English { 30 } else { 14 });
        let close: String = close.collect();
        if self.has(&near, &known.baseline) {
            (Role::Baseline, true)
        } else if self.has(&near, &known.target) || self.has(&close, &known.target) {
            (Role::Target, true)
        } else if self.has(&lead, &known.ahead) && self.is_ahead(&lead)
            || self.has(&tail, &known.ahead) && self.is_ahead(&tail)
        {
            (Role::Target, false)
        } else {
            (Role::Present, self.has(&lead, &known.present))
        }
    }

    /// In Chinese words of reaching say that something lies ahead only beside a word of what shall be.
    fn is_ahead(&self, words: &str) -> bool {
        let known = &lexicon::of(self.passage.tongue);
        self.passage.tongue == Tongue::English
            || known
                .future
                .iter()
                .chain(&known.changing.rate)
                .chain(&known.indicating.ahead)
                .any(|word| !matches!(word.as_str(), "达到" | "达") && words.contains(word.as_str()))
                && !words.contains('已')
    }

    /// The numbers of the indicators that are named beside the figure, each with the word before it.
    fn numbers(&self, labels: &BTreeSet<&'static str>) -> Vec<(&'static str, String)> {
        let sentence = &self.count.sentence;
        let first = self.passage.sentences.first().map_or(0, |first| first.start);
        // "9. Indicator 9:" at the head of a paragraph is of all that it says.
        let head = first..self.passage.text().len().min(first + 40);
        [self.words(sentence), self.passage.text().get(head).unwrap_or_default().to_lowercase()]
            .iter()
            .map(|said| {
                let places = labels.iter().flat_map(|word| said.match_indices(word).map(move |(at, _)| (at, *word)));
                let number = |(at, word): (usize, &'static str)| {
                    let rest = said.get(at + word.len()..)?.trim_start();
                    let number: String =
                        rest.chars().take_while(|letter| letter.is_ascii_digit() || *letter == '.').collect();
                    Some((word, number.trim_end_matches('.').to_owned())).filter(|(_, number)| !number.is_empty())
                };
                places.filter_map(number).collect::<Vec<_>>()
            })
            .find(|numbers| !numbers.is_empty())
            .unwrap_or_default()
    }

    /// The years of the clause of the figure, or else those that its sentence names before it: "By 2029, 70 per cent …".
    fn years(&self) -> BTreeSet<i16> {
        let here = years_in(self.reading, self.count.passage, &self.clause());
        if here.is_empty() {
            years_in(self.reading, self.count.passage, &(self.count.sentence.start..self.count.range.start))
        } else {
            here
        }
    }

    fn judge(&self, all: &[Indicator], labels: &BTreeSet<&'static str>) -> Option<Finding> {
        let count = self.count;
        let cues = &count.cues;
        let lasting =
            count.head.is_time && !all.iter().any(|indicator| indicator.name.strong.contains(&count.head.noun));
        if cues.of_these
            || cues.further
            || cues.remaining
            || cues.disputed
            || cues.is_whole
            || count.value.0 <= 0
            || lasting
        {
            return None;
        }
        let (role, named) = self.role();
        // "Before the target of 55" adds nothing to another figure.
        if cues.further && !named {
            return None;
        }
        let numbers = self.numbers(labels);
        let years = self.years();
        let indicator = self.indicator(all, &numbers, (role, named), &years)?;
        let role = if !named && indicator.is_ahead_of(&years) { Role::Target } else { role };
        let of_role = indicator.values.iter().filter(|value| value.role == role);
        let value = of_role
            .clone()
            .find(|value| value.year.is_some_and(|year| years.contains(&year)))
            .or_else(|| of_role.clone().next_back())?;
        // A year of the clause that is another column's makes it a figure of that column.
        let value = match indicator.values.iter().find(|value| value.year.is_some_and(|year| years.contains(&year))) {
            Some(dated) if !named && years.len() == 1 => dated,
            _ => value,
        };
        let foreign = !years.is_empty() && value.year.is_some_and(|year| !years.contains(&year)) && !named;
        if foreign || value.role == Role::Present && count.bound != Bound::Exact || self.holds(indicator, count.value) {
            return None;
        }
        // What has been counted up since a beginning is far from the figure of one year.
        let most = if value.role == Role::Present { 2 } else { 4 };
        let far =
            count.value.0 > value.value.0.saturating_mul(most) || value.value.0 > count.value.0.saturating_mul(most);
        let beside = self
            .reading
            .counts_of(count.passage)
            .iter()
            .any(|other| other.value == value.value && other.sentence == count.sentence);
        if far || beside {
            return None;
        }
        let spots = self.reading.spot(count).into_iter().chain(self.reading.spot_at(value.passage, &value.range));
        let details = [("one", amount(count.value)), ("other", amount(value.value)), ("likeness", Detail::Number(60))];
        Some(finding("said-twice", Confidence::Probable, spots.collect(), details))
    }

    /// Whether the indicator gives the figure, or what its figures differ by.
    fn holds(&self, indicator: &Indicator, value: Amount) -> bool {
        let given: Vec<i64> = indicator.values.iter().map(|value| value.value.0).collect();
        given.iter().any(|one| *one == value.0 || given.iter().any(|other| (one - other).abs() == value.0))
    }

    /// The indicator that is meant: by its number, or the one that has most of its words here.
    fn indicator<'a>(
        &self,
        all: &'a [Indicator],
        numbers: &[(&'static str, String)],
        (role, named): (Role, bool),
        years: &BTreeSet<i16>,
    ) -> Option<&'a Indicator> {
        let share = self.count.currency.as_deref() == Some(PERCENT);
        let fits = |indicator: &&Indicator| {
            indicator.is_share == share && indicator.tongue == self.passage.tongue && !indicator.has_state
        };
        if let [(label, number)] = numbers {
            let mut meant = all
                .iter()
                .filter(|indicator| indicator.number.as_ref() == Some(number) && indicator.labels.contains(label));
            let first = meant.next().filter(|first| fits(first))?;
            let explicit = named || role == Role::Target || first.is_dated(years);
            return (meant.next().is_none() && explicit).then_some(first);
        }
        if !numbers.is_empty() || self.is_narrow() {
            return None;
        }
        let clause = self.clause();
        let lead = self.words(&(self.count.sentence.start..clause.end));
        let sentence =
            Words::of(&lead, self.passage.tongue).with(&Words::of(&self.words(&clause), self.passage.tongue));
        let passage = Words::of(self.passage.text(), self.passage.tongue);
        let score = |indicator: &Indicator| {
            let near = indicator.name.cover(&sentence);
            // What is called a target or a baseline may be named in the sentence before.
            if role == Role::Target || named && role != Role::Present {
                near.max(indicator.name.cover(&passage) * 0.95)
            } else {
                near
            }
        };
        let mut scored: Vec<(f64, &Indicator)> =
            all.iter().filter(fits).map(|indicator| (score(indicator), indicator)).collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0));
        let (best, indicator) = *scored.first()?;
        let second = scored.get(1).map_or(0.0, |(second, _)| *second);
        let chinese = self.passage.tongue == Tongue::Chinese;
        let aimed = role == Role::Target || indicator.is_ahead_of(years);
        let least = match (role, named) {
            (Role::Target | Role::Baseline, true) => 0.5,
            _ if chinese => 0.55,
            (_, false) if aimed => 0.6,
            _ => 0.8,
        };
        (best >= least && best > second + 0.15 && !indicator.name.strong.is_empty()).then_some(indicator)
    }

    /// Whether a State or a part of the world narrows what is said.
    fn is_narrow(&self) -> bool {
        let clause = self.clause();
        let said = self.words(&clause);
        let mut regions = lexicon::of(self.passage.tongue).regions.iter().flatten();
        let lead = clause.start..self.count.range.start;
        let mut states = tokens_in(self.reading, self.count.passage, &lead).filter_map(crate::list::state_of);
        states.next().is_some() || regions.any(|word| contains(&said, word, self.passage.tongue))
    }
}
