//! References: to paragraphs, annexes and tables that are not there, to numbers beyond how many things there are
//! (`beyond`), and to what is there and is about something else (`about`).
//!
//! It must not judge document symbols: that is `symbol`.

mod about;
mod attached;
mod beyond;
mod here;

use std::collections::{BTreeMap, BTreeSet};

use super::finding;
use crate::count::Count;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::number::Amount;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Sense, Token};
use crate::sentences::Sentences;
use here::{Here, ends_with_symbol, said_here};

/// Finds references that lead nowhere in the document.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let known = Known::of(reading);
    beyond_annexes(reading, &known, found);
    attached::find(reading, found);
    attached::find_listed(reading, &known.annexes, found);
    other_number(reading, &known, found);
    missing(reading, &known, found);
    beyond::find(reading, found);
    about::find(reading, sentences, found);
}

/// The finding that what is referred to is not there, with the places that show it.
fn nowhere(named: &str, number: i64, spots: impl IntoIterator<Item = Option<Spot>>) -> Finding {
    let details = [("reference", Detail::Text(named.to_owned())), ("number", Detail::Number(number))];
    finding("reference", Confidence::Probable, spots.into_iter().flatten().collect(), details).case("nowhere")
}

/// A reference to a paragraph, an annex, a table, a section or a figure that the document does not have.
fn missing(reading: &Reading<'_>, known: &Known, found: &mut Vec<Finding>) {
    let only = BTreeSet::from([1]);
    for (index, passage) in reading.prose() {
        for token in reading.tokens_of(index) {
            let Sense::Label { kind, numbers, named } = &token.sense else { continue };
            let missing = match kind.as_str() {
                "paragraph" => known.paragraph(passage, token, numbers),
                "annex" if known.annexes.is_empty() && known.has_bare_annex => {
                    missing_label(&only, passage, token, numbers)
                }
                "annex" => missing_label(&known.annexes, passage, token, numbers),
                "table" => missing_label(&known.tables, passage, token, numbers),
                "section" => known.section(passage, token, numbers, named),
                "figure" => missing_label(&known.figures, passage, token, numbers),
                _ => None,
            };
            if let Some(number) = missing {
                let last = known.last_spot(reading, kind, passage.part);
                let beside = beside(reading, index, kind, number);
                let said = known.said.get(kind.as_str()).into_iter().flatten();
                let said = said.map(|(at, range)| reading.spot_at(*at, range));
                let spots = [reading.spot_at(index, &token.range), last, beside].into_iter().chain(said);
                found.push(nowhere(named, number, spots));
            }
        }
    }
}

/// Another mention in the same passage of the same kind, which a reader compares.
fn beside(reading: &Reading<'_>, index: usize, kind: &str, number: i64) -> Option<Spot> {
    let tokens = reading.tokens_of(index).iter();
    let mut others = tokens.filter(|token| {
        matches!(&token.sense, Sense::Label { kind: known, numbers, .. } if known == kind && !numbers.contains(&number))
    });
    others.next().and_then(|token| reading.spot_at(index, &token.range))
}

/// The number of a heading: "V. Draft decision", "CHAPTER FOUR", "第三章", or of a short line that stands as one.
fn heading_number(passage: &Passage) -> Option<i64> {
    let text = passage.text().trim_start_matches(['#', ' ', '*']);
    let is_heading = matches!(passage.kind, BlockKind::Heading { .. })
        || matches!(passage.kind, BlockKind::Paragraph)
            && passage.own.is_some()
            && text.chars().count() <= 60
            && !text.trim_end().ends_with(['.', '。', ';', '；', ':', ',']);
    if !is_heading {
        return None;
    }
    let lower = text.to_lowercase();
    if let Some(rest) = ["chapter ", "section "].iter().find_map(|word| lower.strip_prefix(word)) {
        let word = rest.split([' ', '.', ':', '-', '—']).next().unwrap_or_default();
        return word
            .parse()
            .ok()
            .or_else(|| crate::number::english(word))
            .or_else(|| crate::number::roman(&word.to_uppercase()));
    }
    if let Some((first, _)) = text.strip_prefix('第').and_then(|rest| rest.split_once(['章', '节'])) {
        return crate::number::ordinal(first);
    }
    let first = text.split(['.', '、', '．', ' ', '。']).next().unwrap_or_default().trim();
    crate::number::roman(first).or_else(|| first.parse().ok()).or_else(|| crate::number::han(first))
}

/// An annex with a greater number than the document says that it has annexes.
fn beyond_annexes(reading: &Reading<'_>, known: &Known, found: &mut Vec<Finding>) {
    let mut counted = reading.counts.iter().flatten().filter(|count| is_of_annexes(count));
    let Some(most) = counted.next().filter(|_| counted.next().is_none() && known.annexes.is_empty()) else { return };
    let all: BTreeSet<i64> = (1..=most.value.as_whole().unwrap_or(0)).collect();
    for (index, passage) in reading.passages.iter().enumerate() {
        for token in reading.tokens_of(index) {
            let Sense::Label { kind, numbers, named } = &token.sense else { continue };
            let of_text = kind == "annex" && index != most.passage;
            if let Some(number) = missing_label(&all, passage, token, numbers).filter(|_| of_text) {
                found.push(nowhere(named, number, [reading.spot_at(index, &token.range), reading.spot(most)]));
            }
        }
    }
}

/// The number of annexes or of chapters that the document says it has, where it has another.
fn other_number(reading: &Reading<'_>, known: &Known, found: &mut Vec<Finding>) {
    for count in reading.counts.iter().flatten().filter(|count| count.bound == Bound::Exact) {
        let Some(passage) = reading.passage(count.passage) else { continue };
        let (kind, numbers) = if is_of_annexes(count) {
            ("annex", Some(&known.annexes))
        } else if is_of_sections(count) && is_of_itself(passage, count) {
            ("section", known.sections.get(&0))
        } else {
            continue;
        };
        let Some(last) = numbers.and_then(|numbers| numbers.last().copied().filter(|last| is_whole(numbers, *last)))
        else {
            continue;
        };
        let Some(value) = count.value.as_whole().filter(|value| *value != last && (value - last).abs() <= 3) else {
            continue;
        };
        let after = passage.flow.at(count.phrase.end.max(count.range.end)..passage.text().len()).trim_start();
        let before = passage.flow.at(count.sentence.start..count.range.start);
        let other = after.starts_with("of the") || after.starts_with("to the") && !after.starts_with("to the present");
        let some = count.cues.of_these
            || count.cues.remaining
            || count.cues.further
            || before.ends_with(['》', '的', '后', '前']);
        if other || some || passage.part > 0 || last < 2 {
            continue;
        }
        let spots = [reading.spot(count), known.last_spot(reading, kind, 0)].into_iter().flatten().collect();
        let details = [("count", super::amount(count.value)), ("listed", Detail::Number(last))];
        let finding = finding("count-and-list", Confidence::Probable, spots, details).case("items");
        found.extend((value > 1).then_some(finding));
    }
}

/// Whether the numbers are all from one to the last.
fn is_whole(numbers: &BTreeSet<i64>, last: i64) -> bool {
    i64::try_from(numbers.len()).is_ok_and(|all| all == last) && numbers.first() == Some(&1)
}

fn is_of_sections(count: &Count) -> bool {
    let noun = count.head.noun.trim_start_matches(['个', '大']).to_lowercase();
    ["chapter", "section", "章", "节"].iter().any(|word| noun == *word || noun.strip_suffix('s') == Some(word))
}

/// Whether the sentence says it of the document, and of nothing else that has chapters.
fn is_of_itself(passage: &Passage, count: &Count) -> bool {
    let sentence = passage.flow.at(count.sentence.clone()).to_lowercase();
    let itself = &crate::lexicon::of(passage.tongue).referring.itself;
    let first = itself.iter().filter_map(|word| sentence.find(word.as_str())).min();
    let at = count.range.start.saturating_sub(count.sentence.start);
    first.is_some_and(|first| first < at && at - first < 90) && !sentence.contains(['《', '（', '('])
}

/// Whether so many annexes are said to be there.
fn is_of_annexes(count: &Count) -> bool {
    is_counted(count, "annex")
}

/// Whether so many things of this kind are said to be there.
fn is_counted(count: &Count, kind: &str) -> bool {
    let noun = count.head.noun.trim_start_matches(['个', '份']).to_lowercase();
    let labels = crate::lexicon::both().into_iter().filter_map(|lexicon| lexicon.labels.get(kind)).flatten();
    let named = labels.into_iter().any(|label| noun.starts_with(label.trim_end_matches("es")));
    named && count.bound == Bound::Exact && count.value >= Amount::whole(1)
}

/// The numbers of annexes that a token names.
fn annex_of(token: &Token) -> Option<&[i64]> {
    match &token.sense {
        Sense::Label { kind, numbers, .. } if kind == "annex" => Some(numbers),
        _ => None,
    }
}

/// Whether the line only names what its label stands for: "Annex II Addresses", without a full stop.
fn only_names(passage: &Passage) -> bool {
    let text = passage.text().trim_end();
    matches!(passage.kind, BlockKind::Paragraph | BlockKind::Item { .. })
        && passage.own.is_none()
        && text.chars().count() <= 80
        && !text.ends_with(['.', '。', ';', '；', ':', ','])
        && !text.contains(['。', ';', '；'])
}

/// What can be referred to.
#[derive(Default)]
struct Known {
    /// The numbers of paragraphs by part of the document.
    paragraphs: BTreeMap<u32, BTreeSet<i64>>,
    annexes: BTreeSet<i64>,
    /// Whether there is an annex without a number.
    has_bare_annex: bool,
    tables: BTreeSet<i64>,
    figures: BTreeSet<i64>,
    /// The numbers of headings, by part of the document.
    sections: BTreeMap<u32, BTreeSet<i64>>,
    /// The passages of the last annex, table, figure and section, for the reader.
    last: BTreeMap<(String, u32), usize>,
    /// Where the document says how many there are of a kind, or names the last paragraph behind it.
    said: BTreeMap<&'static str, Vec<(usize, std::ops::Range<usize>)>>,
}

impl Known {
    fn of(reading: &Reading<'_>) -> Self {
        let mut known = Self::default();
        for (index, passage) in reading.passages.iter().enumerate() {
            if let Some(number) = passage.own.as_ref().and_then(|number| number.parse().ok())
                && matches!(passage.kind, BlockKind::Paragraph)
            {
                known.paragraphs.entry(passage.part).or_default().insert(number);
            }
            if let Some(number) = heading_number(passage) {
                known.sections.entry(passage.part).or_default().insert(number);
                known.last.insert(("section".to_owned(), passage.part), index);
            }
            if matches!(passage.kind, BlockKind::Paragraph) && passage.own.is_some() {
                known.last.insert(("paragraph".to_owned(), passage.part), index);
            }
            if is_bare_annex(passage) {
                known.has_bare_annex = true;
                known.last.insert(("annex".to_owned(), 0), index);
            }
            let in_a_row = about::in_a_row(passage);
            known.annexes.extend(in_a_row.iter().filter_map(|(number, _)| number.parse::<i64>().ok()));
            // A heading or a caption that begins with the label is what is referred to.
            let first = reading.tokens_of(index).first().filter(|token| {
                passage.flow.at(0..token.range.start).chars().all(|mark| matches!(mark, '#' | '*' | ' '))
            });
            let short = passage.text().chars().count() < 160
                && matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Caption | BlockKind::Paragraph);
            if let Some(Token { sense: Sense::Label { kind, numbers, .. }, .. }) = first.filter(|_| short) {
                if passage.is_title() {
                    known.last.insert((kind.clone(), 0), index);
                }
                // "Annex I. Draft decision   Annex II. Rates": two in one line.
                if kind == "annex" && matches!(passage.kind, BlockKind::Heading { .. }) {
                    known.annexes.extend(reading.tokens_of(index).iter().skip(1).flat_map(
                        |token| match &token.sense {
                            Sense::Label { kind, numbers, .. } if kind == "annex" => numbers.as_slice(),
                            _ => &[],
                        },
                    ));
                }
                match kind.as_str() {
                    "annex" if matches!(passage.kind, BlockKind::Heading { .. }) || only_names(passage) => {
                        // One line may name them all: "Annex I. Budget   Annex II. Staff".
                        let tokens = reading.tokens_of(index).iter();
                        known.annexes.extend(tokens.filter_map(annex_of).flatten());
                    }
                    "table" => known.tables.extend(numbers),
                    "figure" => known.figures.extend(numbers),
                    _ => {}
                }
            }
        }
        known.tell(reading);
        known
    }

    /// Finds where the document says how many annexes there are, and where it ends.
    fn tell(&mut self, reading: &Reading<'_>) {
        let annexes = reading.counts.iter().flatten().filter(|count| is_of_annexes(count));
        self.said.insert("annex", annexes.take(2).map(|count| (count.passage, count.range.clone())).collect());
        let listed = attached::listed(reading).map(|(at, _, range)| (at, range));
        self.said.entry("annex").or_default().extend(listed);
        // "Annexes: I. Costs; II. Staff".
        let rows = reading.passages.iter().enumerate();
        let rows = rows.filter_map(|(index, passage)| Some((index, about::in_a_row(passage).pop()?.1)));
        self.said.entry("annex").or_default().extend(rows.take(1));
        let tables = reading.counts.iter().flatten().filter(|count| is_counted(count, "table"));
        self.said.insert("table", tables.take(2).map(|count| (count.passage, count.range.clone())).collect());
        let last = self.last.iter().filter(|((kind, _), _)| kind == "paragraph").map(|(_, index)| *index).max();
        let ends = last.into_iter().flat_map(|last| last..reading.passages.len().min(last + 3)).flat_map(|index| {
            let own = reading.passage(last.unwrap_or(index)).and_then(|passage| passage.own.as_ref()?.parse::<i64>().ok());
            let names = move |sense: &Sense| {
                matches!(sense, Sense::Label { kind, numbers, .. } if kind == "paragraph" && numbers.last().copied() == own)
            };
            let tokens = reading.tokens_of(index).iter().filter(move |token| names(&token.sense));
            tokens.map(move |token| (index, token.range.clone()))
        });
        self.said.insert("paragraph", ends.take(1).collect());
    }

    /// Where the last thing of this kind begins that there is.
    fn last_spot(&self, reading: &Reading<'_>, kind: &str, part: u32) -> Option<Spot> {
        let part = if matches!(kind, "section" | "paragraph") { part } else { 0 };
        let last = *self.last.get(&(kind.to_owned(), part))?;
        let end = reading.passage(last)?.sentences.first().map_or(0, |first| first.end);
        reading.spot_at(last, &(0..end))
    }

    /// A paragraph that this part does not have, or that does not stand above or below as is said.
    fn paragraph(&self, passage: &Passage, token: &Token, numbers: &[i64]) -> Option<i64> {
        let numbered = self.paragraphs.get(&passage.part)?;
        let last = numbered.last().copied()?;
        let here = said_here(passage, token)?;
        if numbered.len() < 4 {
            return None;
        }
        let own: Option<i64> = passage.paragraph.as_ref().and_then(|number| number.parse().ok());
        for number in numbers {
            // An annex counts its own paragraphs, and may speak of those of the text.
            let of_text = self
                .paragraphs
                .iter()
                .any(|(part, known)| *part != passage.part && known.len() > numbered.len() && known.contains(number));
            if *number > last && here != Here::Perhaps && !of_text {
                return Some(*number);
            }
            let turned =
                own.is_some_and(|own| here == Here::Above && *number >= own || here == Here::Below && *number <= own);
            if turned {
                return Some(*number);
            }
        }
        None
    }

    /// A section that no heading of this part bears.
    fn section(&self, passage: &Passage, token: &Token, numbers: &[i64], named: &str) -> Option<i64> {
        let known = self.sections.get(&passage.part).filter(|known| known.len() >= 3 && known.first() == Some(&1))?;
        let says = ["section", "chapter", "第"].iter().any(|word| named.to_lowercase().starts_with(word));
        let after = passage.flow.at(token.range.end..passage.text().len()).trim_start().to_lowercase();
        let lead = passage.flow.at(0..token.range.start).trim_end();
        // "Chapter VI gives the text": the document speaks of itself.
        let opens = (lead.is_empty() || lead.ends_with(['.', ';', '。', '；', '，', ',']) || lead.ends_with("and"))
            && !["of ", "to "].iter().any(|word| after.starts_with(word));
        let here = opens
            || said_here(passage, token).is_some()
            || after.starts_with("of this")
            || after.starts_with("of the present");
        let last = known.last().copied()?;
        numbers.iter().find(|number| says && here && **number > last && **number < last + 12).copied()
    }
}

/// The number of a label that nothing here bears, where it is not of another paper.
fn missing_label(known: &BTreeSet<i64>, passage: &Passage, token: &Token, numbers: &[i64]) -> Option<i64> {
    let after = passage.flow.at(token.range.end..passage.text().len()).trim_start();
    let before = passage.flow.at(0..token.range.start);
    let elsewhere = after.starts_with("of ")
        || after.starts_with("to ") && !after.starts_with("to the present") && !after.starts_with("to this")
        || before.trim_end().ends_with([',', '，', '》', '的', '/'])
        || ends_with_symbol(before);
    if known.is_empty() || elsewhere || token.range.start == 0 {
        return None;
    }
    numbers.iter().find(|number| !known.contains(number)).copied()
}

/// Whether an annex without a number begins here: "Annex", "Annex. Form of the report".
fn is_bare_annex(passage: &Passage) -> bool {
    let text = passage.text().trim_start_matches(['#', ' ', '*']).to_lowercase();
    let mut labels = crate::lexicon::of(passage.tongue).labels.get("annex").into_iter().flatten();
    labels.any(|label| {
        text.strip_prefix(label.as_str()).is_some_and(|rest| {
            let rest = rest.trim_end_matches('*').trim_end();
            matches!(passage.kind, BlockKind::Heading { .. } | BlockKind::Paragraph)
                && passage.own.is_none()
                && (rest.is_empty() || rest.starts_with(['.', ':', '。']))
        })
    })
}
