//! Words and numbers that point to something: meetings of a series, articles, paragraphs, annexes, tables.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Sense, Taken, pattern};
use crate::flow::Tongue;
use crate::lexicon;
use crate::number;

const HAN: &str = "[0-9]+|[〇零一二两三四五六七八九十百]+";

static CHINESE_MEETING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        "((?:缔约国|缔约方|审议|专家|筹备|常设|执行|委员会|理事会)*)第({HAN})(次|届)([\\p{{Han}}]{{0,10}}?)(会议|大会|届会|峰会|会)"
    ))
});
static ENGLISH_MEETING: LazyLock<Regex> = LazyLock::new(|| {
    let words = lexicon::of(Tongue::English).ordinals.join("|");
    let tens = lexicon::of(Tongue::English).tens.join("|");
    pattern(&format!(
        r"\b((?i:(?:(?:{tens})-)?(?:{words}))|[0-9]{{1,3}}(?:st|nd|rd|th))(?:,?\s+(?:and|and\s+also\s+its)\s+(?:last|final|closing))?\s+((?:(?:[A-Z][A-Za-z]*|of|the|annual|regular|special|formal|informal|preparatory|review|plenary|ordinary|resumed)\s+){{0,5}}?)((?i:meeting|conference|session|assembly|congress|summit|committee))\b(\s+of\s+(?:the\s+)?(?:States\s+|Contracting\s+|High\s+)*Parties)?"
    ))
});
static SHORT_MEETING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\b(?:([0-9]{1,2})\s?(MSP|RC|ISM|BMS|RevCon|EC|WG)|(COP|CSP|MSP|CMP|CMA|BMS)[- ]?([0-9]{1,2}))\b")
});

static CHINESE_ARTICLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        "第({HAN})(?:(?:条?、第({HAN}))*条?(?:和|或|及|与|和/或)第({HAN}))?条(?:第({HAN})款)?(?:第?\\(?(?:{HAN})\\)?项)?"
    ))
});
static CHINESE_PLACED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        "第({HAN})(?:\\([a-z]\\))?(?:(至|-|和|、|及)第?({HAN})(?:\\([a-z]\\))?)?(段|章|节|页|点|部分|阶段|期|号|轮|款|项|个|名|位|届|次|批|类)?"
    ))
});
static CHINESE_NAMED: LazyLock<Regex> = LazyLock::new(|| {
    let chinese = lexicon::of(Tongue::Chinese);
    let kinds = ["annex", "table", "figure", "action", "decision"];
    let words = lexicon::any_of(kinds.iter().filter_map(|kind| chinese.labels.get(*kind)).flatten());
    pattern(&format!("({words})#?({HAN}|[IVX]{{1,5}}\\b|[A-Z]\\b)((?:\\.[0-9]+)*)(?:(至|-|和|、|及)({HAN})\\b)?"))
});
static ENGLISH_LABEL: LazyLock<Regex> = LazyLock::new(|| {
    let words = lexicon::any_of(lexicon::of(Tongue::English).labels.values().flatten());
    let one = r"(?:#?[0-9]+[a-z]?(?:\.[0-9]+)*(?:\s?\([a-z0-9]{1,3}\))*|[IVX]{1,6}\b|[A-Z]\b)";
    pattern(&format!(r"\b((?i:{words}))\s?({one})((?:\s*(?:,\s*and|,|and|or|to|-)\s*{one})*)"))
});
static ENGLISH_ORDINAL: LazyLock<Regex> = LazyLock::new(|| {
    let words = lexicon::of(Tongue::English).ordinals.join("|");
    pattern(&format!(r"\b(?i:(?:[a-z]+ty-)?(?:{words}))\b|\b[0-9]+(?:st|nd|rd|th)\b"))
});
/// "See 3.4": a place in the document.
static SEEN: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(?i:see(?:\salso)?)\s([0-9]+(?:\.[0-9]+)+)\b"));
static FIGURES: LazyLock<Regex> = LazyLock::new(|| pattern(r"[0-9]+(?:\.[0-9]+)*|[IVX]+|[A-Z]|to|-"));

/// Reads meetings and labels into the tokens.
pub(super) fn scan(taken: &mut Taken<'_>) {
    if taken.tongue == Tongue::Chinese {
        chinese_meetings(taken);
        chinese_labels(taken);
    }
    english_meetings(taken);
    english_labels(taken);
}

/// The kind of a meeting as it is compared: without words that the variants of a name differ in.
pub(crate) fn meeting_key(words: &str) -> String {
    let words = words.replace("也是最后一次", "").replace("暨最后一次", "").replace("即最后一次", "");
    let words = words.to_lowercase().replace("大会", "会议").replace("届会", "会议").replace("high contracting", "");
    let words = words
        .replace("contracting parties", "parties")
        .replace("states parties", "parties")
        .replace("缔约方", "缔约国");
    words.split_whitespace().filter(|word| !matches!(*word, "of" | "the" | "to")).collect::<Vec<_>>().join(" ")
}

fn chinese_meetings(taken: &mut Taken<'_>) {
    let text = taken.text;
    for found in CHINESE_MEETING.captures_iter(text) {
        let part = |group: usize| found.get(group).map_or("", |part| part.as_str());
        let Some(ordinal) = number::ordinal(part(2)) else { continue };
        let key = meeting_key(&format!("{}{}{}", part(1), part(4), part(5)));
        let start = found.get(2).map_or(0, |part| part.start()) - "第".len() - part(1).len();
        let end = found.get(0).map_or(start, |whole| whole.end());
        taken.put(start..end, Sense::Meeting { ordinal, kind: key });
    }
}

fn english_meetings(taken: &mut Taken<'_>) {
    let text = taken.text;
    for found in ENGLISH_MEETING.captures_iter(text) {
        let part = |group: usize| found.get(group).map_or("", |part| part.as_str());
        let (Some(whole), Some(ordinal)) = (found.get(0), number::ordinal(part(1))) else { continue };
        let key = meeting_key(&format!("{} {} {}", part(2), part(3), part(4)));
        taken.put(whole.range(), Sense::Meeting { ordinal, kind: key });
    }
    for found in SHORT_MEETING.captures_iter(text) {
        let digits = found.get(1).or(found.get(4));
        let kind = found.get(2).or(found.get(3));
        if let (Some(whole), Some(digits), Some(kind)) = (found.get(0), digits, kind)
            && let Ok(ordinal) = digits.as_str().parse()
        {
            taken.put(whole.range(), Sense::Meeting { ordinal, kind: kind.as_str().to_owned() });
        }
    }
}

/// The kind of label that the word stands before or after.
fn kind_of(tongue: Tongue, word: &str) -> String {
    let word = word.to_lowercase();
    let kinds = &lexicon::of(tongue).labels;
    kinds.iter().find(|(_, words)| words.contains(&word)).map_or_else(|| word.clone(), |(kind, _)| kind.clone())
}

fn chinese_labels(taken: &mut Taken<'_>) {
    let text = taken.text;
    let value = |part: Option<regex::Match<'_>>| part.and_then(|part| number::ordinal(part.as_str()));
    for found in CHINESE_ARTICLE.captures_iter(text) {
        let numbers: Vec<i64> = [1, 2, 3].into_iter().filter_map(|group| value(found.get(group))).collect();
        let Some(whole) = found.get(0) else { continue };
        taken
            .put(whole.range(), Sense::Label { kind: "article".to_owned(), numbers, named: whole.as_str().to_owned() });
    }
    for found in CHINESE_NAMED.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        let word = found.get(1).map_or("", |part| part.as_str());
        let first = found.get(2).map_or("", |part| part.as_str());
        let counted = text.get(whole.end()..).unwrap_or_default();
        // "附录二所载": what stands in it, and no two places.
        let counts =
            first.chars().any(crate::flow::is_han) && starts_with_counter(counted) && !counted.starts_with('所');
        // "代表 4 位": the last letter of another word.
        let inside =
            word == "表" && text.get(..whole.start()).is_some_and(|before| before.ends_with(['代', '发', '填']));
        // "表2 项目", "表1 国家": the title of what the words are the label of.
        let titles = whole.start() == 0 && matches!(word, "表" | "图" | "附件" | "附录");
        if inside || (counts || is_figure(counted)) && !titles {
            continue;
        }
        let (more, end) = further(text, whole.end());
        let numbers = value(found.get(2)).or_else(|| number::roman(first)).into_iter().chain(value(found.get(5)));
        let sense = Sense::Label {
            kind: kind_of(Tongue::Chinese, word),
            numbers: numbers.chain(more).collect(),
            named: text.get(whole.start()..end).unwrap_or_default().to_owned(),
        };
        taken.put(whole.start()..end, sense);
    }
    for found in CHINESE_PLACED.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        let word = found.get(4).map_or("", |part| part.as_str());
        let first = value(found.get(1));
        let sense = if matches!(word, "段" | "章" | "节" | "页") {
            let numbers = between(first, value(found.get(3)), found.get(2).map(|part| part.as_str()));
            Sense::Label { kind: kind_of(Tongue::Chinese, word), numbers, named: whole.as_str().to_owned() }
        } else {
            Sense::Ordinal(first.unwrap_or_default())
        };
        taken.put(whole.range(), sense);
    }
}

/// Whether the words make a figure of the number before them: it counts, or goes on.
fn is_figure(follows: &str) -> bool {
    const COUNTS: &str = "天年周月日个项名份起次期人家国%万亿千百多余条点处部座宗笔场辆艘件";
    let goes_on = follows.strip_prefix(',').is_some_and(|rest| rest.starts_with(|digit: char| digit.is_ascii_digit()));
    follows.starts_with(|letter: char| COUNTS.contains(letter)) || goes_on
}

/// The numbers that follow the first in a row, "3、9、14和20", and where they end.
fn further(text: &str, from: usize) -> (Vec<i64>, usize) {
    static NEXT: LazyLock<Regex> = LazyLock::new(|| pattern("^(?:、|，|以及|和|及|与|或|至|-)#?([0-9]{1,3})"));
    let mut numbers = Vec::new();
    let mut end = from;
    while let Some(found) = NEXT.captures(text.get(end..).unwrap_or_default()) {
        let (Some(whole), Some(digits)) = (found.get(0), found.get(1)) else { break };
        let follows = text.get(end + whole.end()..).unwrap_or_default();
        let number = digits.as_str().parse().ok();
        let Some(number) = number.filter(|_| !is_figure(follows) && !follows.starts_with(['.', '段', '条', '章']))
        else {
            break;
        };
        numbers.push(number);
        end += whole.end();
    }
    (numbers, end)
}

fn starts_with_counter(text: &str) -> bool {
    lexicon::of(Tongue::Chinese).classifiers.iter().any(|word| text.starts_with(word.as_str()))
}

/// The numbers of "3 to 5" or of "3 and 5".
fn between(first: Option<i64>, last: Option<i64>, by: Option<&str>) -> Vec<i64> {
    match (first, last, by) {
        (Some(first), Some(last), Some("至" | "-" | "to")) if last - first < 200 => (first..=last).collect(),
        (first, last, _) => first.into_iter().chain(last).collect(),
    }
}

fn english_labels(taken: &mut Taken<'_>) {
    let text = taken.text;
    for found in ENGLISH_LABEL.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        let word = found.get(1).map_or("", |part| part.as_str());
        if word.ends_with(['e', 'n', 't']) && glued(text, &whole.range(), word) {
            continue;
        }
        // After a word for one of them, a figure behind a comma counts something else.
        let plural = word.ends_with(['s', 'S']) || matches!(word, "paras." | "arts." | "nos." | "pp.");
        // "3 or 4", "3, 4 or 5" after a label: one of them, and all are named.
        let choice = found.get(3).is_some_and(|more| more.as_str().contains("or "));
        let end = if plural || choice { whole.end() } else { found.get(2).map_or(whole.end(), |first| first.end()) };
        let words = text.get(whole.start()..end).unwrap_or_default();
        let numbers = listed(words.get(word.len()..).unwrap_or_default());
        taken.put(
            whole.start()..end,
            Sense::Label { kind: kind_of(Tongue::English, word), numbers, named: words.to_owned() },
        );
    }
    for found in SEEN.captures_iter(text) {
        if let Some(place) = found.get(1) {
            taken.put(place.range(), Sense::Ordinal(0));
        }
    }
    for found in ENGLISH_ORDINAL.find_iter(text) {
        if let Some(ordinal) = number::ordinal(found.as_str()) {
            let follows = text.get(found.end()..).unwrap_or_default();
            let is_fraction =
                number_word_before(text.get(..found.start()).unwrap_or_default()) && !follows.starts_with(" meeting");
            if !is_fraction {
                taken.put(found.range(), Sense::Ordinal(ordinal));
            }
        }
    }
}

/// Whether the word and the letter after it are one word, as in "Part I" no and "tablE" yes.
fn glued(text: &str, range: &Range<usize>, word: &str) -> bool {
    let next = text.get(range.start + word.len()..).and_then(|rest| rest.chars().next());
    next.is_some_and(char::is_alphabetic)
}

/// "one" before "third", "two" before "fifths", "a" before "quarter".
fn number_word_before(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '-']).to_lowercase();
    ["one", "two", "three", "four", " a"].iter().any(|word| before.ends_with(word))
}

fn listed(text: &str) -> Vec<i64> {
    let mut numbers: Vec<i64> = Vec::new();
    let mut spans = false;
    for found in FIGURES.find_iter(text) {
        let word = found.as_str();
        if word == "to" || word == "-" {
            spans = true;
            continue;
        }
        let value = word.split('.').next().and_then(|whole| whole.parse().ok()).or_else(|| number::roman(word));
        let Some(value) = value else { continue };
        if spans && let Some(last) = numbers.last().copied().filter(|last| *last < value && value - last < 200) {
            numbers.extend(last + 1..value);
        }
        spans = false;
        numbers.push(value);
    }
    numbers
}
