//! Numbers of things, shares and amounts of money, in digits and words, with what limits them.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Bound, Sense, Taken, pattern};
use crate::flow::Tongue;
use crate::lexicon::{self, Lexicon, any_of};
use crate::number::{self, Amount};

pub(super) const DIGITS: &str =
    r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,3}(?: [0-9]{3}){2,}|[0-9]+(?:\.[0-9]+)?";
/// Digits in groups of three with spaces between, of which two figures that stand side by side have the shape too.
const SPACED: &str = r"[1-9][0-9]{0,2}(?: [0-9]{3})+";
const SCALE: &str = r"(?:\s?(million|billion|thousand|trillion|亿|千万|百万|十万|万|千)\b?)?";

static POINTS: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?:{DIGITS})\s?(?:个百分点|percentage\spoints?)")));
static MONEY: LazyLock<Regex> = LazyLock::new(|| {
    let names = |lexicon: &'static Lexicon| lexicon.currencies.values().flatten();
    let all: Vec<String> = lexicon::both().into_iter().flat_map(names).cloned().collect();
    let (signs, words): (Vec<String>, Vec<String>) = all.into_iter().partition(|name| {
        name.chars().all(|letter| !letter.is_alphabetic() || letter.is_uppercase()) && name.is_ascii()
            || name.chars().count() == 1 && !crate::flow::is_han(name.chars().next().unwrap_or(' '))
    });
    let after: Vec<String> = words.iter().chain(signs.iter().filter(|name| name.len() == 3)).cloned().collect();
    let digits = format!("{SPACED}|{DIGITS}");
    pattern(&format!(r"({})\s?({digits}){SCALE}|({digits}){SCALE}\s?({})", any_of(&signs), any_of(&after)))
});
/// "四百五十一万六千美元", "four million euros".
static MONEY_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    let all = lexicon::both().into_iter().flat_map(|lexicon| lexicon.currencies.values().flatten());
    let words: Vec<String> = all.filter(|name| name.chars().all(char::is_alphabetic)).cloned().collect();
    let english = english_words();
    pattern(&format!(
        r"([零〇一二两三四五六七八九十百千万亿]+)(多|余)?({0})|(?i:\b({english}))\s({0})\b",
        any_of(&words)
    ))
});
/// Only where a word or the end of a clause follows is a space between digits surely one between thousands.
static SPACED_NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"(?:^|[^0-9 ]\s?)({SPACED}){SCALE}(?:\s?\p{{Han}}|\s[a-z]|\s?[,，。;；:()、]|\s*$)"))
});
/// A cell that holds one figure and nothing else.
static SPACED_ALONE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^\s*({SPACED}){SCALE}\s*$")));
/// Figures in brackets that are the numbers of things: "four are left open (9, 12, 15 and 19)".
static BORNE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\((?:[A-Za-z]+\s)?([0-9]{1,3}(?:(?:,\sand\s|,\s?|，|、|\s?and\s|\s?和)[0-9]{1,3})+)\)"));
/// How many things there are, before their numbers.
static BEARERS: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?i:\b({})\b)|([0-9]+)|([一二两三四五六七八九十]+)", english_words())));
/// So many letters may stand between them.
const BEARS: usize = 40;
static DIGIT_NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"({DIGITS}){SCALE}")));
static ENGLISH_NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"(?i)\b(?:{})\b", english_words())));
static CHINESE_NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    let counters = any_of(&lexicon::of(Tongue::Chinese).classifiers);
    pattern(&format!(
        "([零〇一二两三四五六七八九十百千万亿]+)(多|余)?(?:{counters}|缔约|签署|成员|会员|国|年(?:期|内|后|之|的|，|。|至|延|,|零|又|[一二三四五六七八九十]{{1,2}}个月)|天|小时|日历|日(?:内|之内|以内|前|之前|以前|后|之后|以后|期))"
    ))
});
static ENGLISH_ZERO: LazyLock<Regex> = LazyLock::new(|| {
    let lexicon = lexicon::of(Tongue::English);
    pattern(&format!(
        r"\b(?i:not a single|not one|no|none of the|none)\s(?:other\s|new\s|affected\s|signatory\s|donor\s|such\s)?(?i:{})\b",
        any_of(&lexicon.heads)
    ))
});
static ENGLISH_EVERY: LazyLock<Regex> = LazyLock::new(|| {
    let lexicon = lexicon::of(Tongue::English);
    pattern(&format!(
        r"\b(?i:{})\s(?:of\s)?(?:the\s)?(?:other\s|new\s|affected\s|signatory\s|donor\s|such\s|eligible\s|participating\s|remaining\s)?(?i:{})\b",
        any_of(&lexicon.every),
        any_of(&lexicon.heads)
    ))
});
static CHINESE_EVERY: LazyLock<Regex> = LazyLock::new(|| {
    let lexicon = lexicon::of(Tongue::Chinese);
    pattern(&format!("(?:{})(?:受影响|新的?|其他|这些|上述)?(?:{})", any_of(&lexicon.every), any_of(&lexicon.heads)))
});
static ENGLISH_NONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b([Nn]o)\s(?:[a-z-]+\s){1,6}?(?:was|were|has|have|had|is|are|occurred|took|happened|arose|came)\b|[:,]\s(none|None|nil|Nil)\b|\b(?:received|recorded|reported|registered|submitted|announced|held|raised|found|granted|issued|there\s(?:was|were|is|are|has\sbeen|have\sbeen))\s(no)\s[a-z]|\b((?:did|has|have|had)\snot\s(?:yet\s)?(?:receive|record|report|register|submit|hold|held|issue|grant|pay|paid|find|found|make|made)[a-z]*\sany)\s",
    )
});
static CHINESE_NONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "(没有|尚未|从未|未|无)[\\p{Han}]{0,4}?任何|[:，]\\s?(无|零)(?:。|;|$)|((?:没有|并未|从未|尚未|未曾|未|均未|均无)(?:收到|发生|出现|提出过|提出|记录到|记录|接到|举行|发现|报告|使用|设立|指定))(?:[\\p{Han}第0-9]{2,18}?)(?:。|，|;|$)",
    )
});
static CHINESE_ZERO: LazyLock<Regex> = LazyLock::new(|| {
    let lexicon = lexicon::of(Tongue::Chinese);
    pattern(&format!("(?:{})(?:受影响|新的?)?(?:{})", any_of(&lexicon.zero), any_of(&lexicon.heads)))
});

/// English number words up to the millions.
pub(super) fn english_words() -> String {
    let lexicon = lexicon::of(Tongue::English);
    let (units, tens) = (any_of(&lexicon.units), lexicon.tens.join("|"));
    let small = format!("(?:(?:{tens})(?:[- ](?:{units}))?|(?:{units}))");
    format!(
        r"{small}(?:\s+hundred(?:\s+and\s+{small})?)?(?:\s+(?:thousand|million)(?:\s+{small}(?:\s+hundred(?:\s+and\s+{small})?)?)?)?"
    )
}

/// Reads numbers into the tokens.
pub(super) fn scan(taken: &mut Taken<'_>) {
    let text = taken.text;
    for found in POINTS.find_iter(text) {
        taken.put(found.range(), Sense::Ordinal(0));
    }
    borne(taken);
    super::share::scan(taken);
    money(taken);
    money_words(taken);
    spaced(taken);
    for found in DIGIT_NUMBER.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        if let Some((value, rounded)) =
            scaled(found.get(1).map_or("", |part| part.as_str()), found.get(2).map(|part| part.as_str()))
            && is_free(text, &whole.range())
            && !(taken.tongue == Tongue::Chinese && numbers_a_thing(text, &whole.range()))
        {
            let bound = bound(taken, &whole.range());
            taken.put(whole.range(), Sense::Number { value, bound, rounded, word: false });
        }
    }
    words(taken);
}

/// Figures in brackets that are the numbers of as many things, and count nothing.
fn borne(taken: &mut Taken<'_>) {
    let text = taken.text;
    for found in BORNE.captures_iter(text) {
        let lead = text.get(..found.get(0).map_or(0, |whole| whole.start())).unwrap_or_default();
        let near = crate::count::last_letters(lead, BEARS);
        let near = near.rsplit([';', '。', '(', ')']).next().unwrap_or_default();
        let count = BEARERS.captures_iter(near).last().and_then(|word| {
            let english = word.get(1).and_then(|word| number::english(word.as_str()));
            let digits = || word.get(2).and_then(|digits| digits.as_str().parse().ok());
            english.or_else(digits).or_else(|| word.get(3).and_then(|word| number::han(word.as_str())))
        });
        let Some(inside) = found.get(1) else { continue };
        let listed = inside.as_str().split(|letter: char| !letter.is_ascii_digit()).filter(|word| !word.is_empty());
        let numbers: Vec<i64> = listed.filter_map(|word| word.parse().ok()).collect();
        let rises = numbers.windows(2).all(|pair| pair.first() < pair.last());
        let sum: i64 = numbers.iter().sum();
        if rises && count != Some(sum) && count == i64::try_from(numbers.len()).ok() {
            taken.put(inside.range(), Sense::Ordinal(0));
        }
    }
}

fn spaced(taken: &mut Taken<'_>) {
    let text = taken.text;
    for found in SPACED_NUMBER.captures_iter(text).chain(SPACED_ALONE.captures_iter(text)) {
        let Some(figure) = found.get(1) else { continue };
        let scale = found.get(2);
        let range = figure.start()..scale.map_or(figure.end(), |scale| scale.end());
        if let Some((value, rounded)) = scaled(figure.as_str(), scale.map(|scale| scale.as_str()))
            && is_free(text, &range)
        {
            let bound = bound(taken, &range);
            taken.put(range, Sense::Number { value, bound, rounded, word: false });
        }
    }
}

fn money(taken: &mut Taken<'_>) {
    let text = taken.text;
    for found in MONEY.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        let (sign, digits, scale) = match (found.get(1), found.get(6)) {
            (Some(sign), _) => (sign, found.get(2), found.get(3)),
            (None, Some(word)) => (word, found.get(4), found.get(5)),
            (None, None) => continue,
        };
        let currency = currency(sign.as_str());
        let amount = digits.and_then(|digits| scaled(digits.as_str(), scale.map(|scale| scale.as_str())));
        if let (Some(currency), Some((value, rounded))) = (currency, amount) {
            let bound = bound(taken, &whole.range());
            taken.put(whole.range(), Sense::Money { value, currency, bound, rounded });
        }
    }
}

fn money_words(taken: &mut Taken<'_>) {
    let text = taken.text;
    for found in MONEY_WORDS.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        let value = match (found.get(1), found.get(4)) {
            (Some(han), _) => number::han(han.as_str()),
            (None, english) => english.and_then(|english| number::english(english.as_str())),
        };
        let currency = found.get(3).or(found.get(5)).and_then(|word| currency(word.as_str()));
        if let (Some(currency), Some(value)) = (currency, value) {
            let bound = if found.get(2).is_some() { Bound::AtLeast } else { bound(taken, &whole.range()) };
            let value = Amount::whole(value);
            taken.put(whole.range(), Sense::Money { value, currency, bound, rounded: Amount(0) });
        }
    }
}

fn currency(sign: &str) -> Option<String> {
    let holds = |(_, names): &(&String, &Vec<String>)| names.iter().any(|name| name == sign);
    lexicon::both().into_iter().find_map(|lexicon| lexicon.currencies.iter().find(holds).map(|(code, _)| code.clone()))
}

/// The value of digits with the word for their scale, and what one of the last printed place is worth where rounded.
fn scaled(digits: &str, scale: Option<&str>) -> Option<(Amount, Amount)> {
    let (value, decimals) = number::digits(digits)?;
    let factor = match scale.unwrap_or_default() {
        "" => return Some((value, Amount(0))),
        "thousand" | "千" => 1000,
        "万" => 10_000,
        "十万" => 100_000,
        "million" | "百万" => 1_000_000,
        "千万" => 10_000_000,
        "亿" => 100_000_000,
        "billion" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => return None,
    };
    let rounded = if decimals == 0 && factor < 1_000_000 {
        0
    } else {
        1000_i64.checked_mul(factor)? / 10_i64.checked_pow(decimals)?
    };
    Some((Amount(value.0.checked_mul(factor)?), Amount(rounded)))
}

/// "小组1", "表2": the digits are the number of what stands before them.
fn numbers_a_thing(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default().trim_end();
    let after = text.get(range.end..).unwrap_or_default();
    let counters = &lexicon::of(Tongue::Chinese).classifiers;
    before.ends_with(['组', '表', '图', '件', '章', '类', '级', '款', '框', '栏', '案', '期'])
        && !counters.iter().any(|word| after.starts_with(word.as_str()))
        && !after.starts_with(['%', '万', '亿', '美', '欧', '多', '余'])
}

/// Whether the digits are no part of a longer mark such as "COVID-19", "1(a)" or "13.10.2".
fn is_free(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default().chars().next_back();
    let after = text.get(range.end..).unwrap_or_default();
    let next = after.chars().next();
    let joined = |letter: char| letter.is_ascii_alphabetic() || matches!(letter, '.' | '_' | '/' | '#' | '\'');
    let tail = next.is_some_and(|letter| letter.is_ascii_alphabetic() || letter == '/' || letter == '_')
        || after.starts_with(['-', '.']) && after.chars().nth(1).is_some_and(|letter| letter.is_ascii_digit());
    let dash = before == Some('-')
        && text
            .get(..range.start.saturating_sub(1))
            .is_some_and(|rest| rest.ends_with(|letter: char| letter.is_ascii_alphanumeric()));
    let list_mark = after.starts_with('.') && (range.start == 0) && next == Some('.');
    !(before.is_some_and(joined)
        || tail
        || dash
        || list_mark
        || after.starts_with("(") && after.get(1..3).is_some_and(|mark| mark.ends_with(')')))
}

fn words(taken: &mut Taken<'_>) {
    let text = taken.text;
    if taken.tongue == Tongue::English {
        for found in ENGLISH_NUMBER.find_iter(text) {
            if let Some(value) =
                number::english(found.as_str()).filter(|value| *value != 1 || counts_one(text, &found.range()))
            {
                let bound = bound(taken, &found.range());
                taken.put(
                    found.range(),
                    Sense::Number { value: Amount::whole(value), bound, rounded: Amount(0), word: true },
                );
            }
        }
        for found in ENGLISH_ZERO.find_iter(text) {
            let end = found.start() + found.as_str().find(' ').unwrap_or(found.len());
            taken.put(found.start()..end, Sense::Zero);
        }
        for found in ENGLISH_NONE.captures_iter(text) {
            if let Some(word) = (1..=4).find_map(|group| found.get(group)) {
                taken.put(word.range(), Sense::Zero);
            }
        }
        for found in ENGLISH_EVERY.find_iter(text) {
            let end = found.start() + found.as_str().find(' ').unwrap_or(found.len());
            taken.put(found.start()..end, Sense::Every);
        }
        return;
    }
    for found in CHINESE_NUMBER.captures_iter(text) {
        let Some(part) = found.get(1) else { continue };
        if !chinese_counts(text, &part.range()) {
            continue;
        }
        if let Some(value) = number::han(part.as_str()) {
            let bound = if found.get(2).is_some() { Bound::AtLeast } else { bound(taken, &part.range()) };
            taken.put(
                part.range(),
                Sense::Number { value: Amount::whole(value), bound, rounded: Amount(0), word: true },
            );
        }
    }
    for found in CHINESE_ZERO.find_iter(text) {
        let length = lexicon::of(Tongue::Chinese)
            .zero
            .iter()
            .filter(|word| found.as_str().starts_with(word.as_str()))
            .map(String::len)
            .max();
        // "Three States have no national list": the words deny something of those before them.
        let subject = ["国", "方", "个", "家", "成员", "者", "员", "都", "均", "也"];
        let before = text.get(..found.start()).unwrap_or_default();
        if !subject.iter().any(|word| before.ends_with(word)) {
            taken.put(found.start()..found.start() + length.unwrap_or(found.len()), Sense::Zero);
        }
    }
    for found in CHINESE_NONE.captures_iter(text) {
        // "Four States asked and did not report": the words deny something of them, and of nobody else.
        let subject = found.get(3).is_some_and(|word| {
            let before = text.get(..word.start()).unwrap_or_default();
            let sentence = before.rsplit(['。', ';']).next().unwrap_or_default();
            sentence.contains(['(', '、']) || sentence.contains("国") && sentence.contains('，')
        });
        if let Some(word) = found.get(1).or(found.get(2)).or(found.get(3)).filter(|_| !subject) {
            taken.put(word.range(), Sense::Zero);
        }
    }
    for found in CHINESE_EVERY.find_iter(text) {
        let length = lexicon::of(Tongue::Chinese)
            .every
            .iter()
            .filter(|word| found.as_str().starts_with(word.as_str()))
            .map(String::len)
            .max();
        taken.put(found.start()..found.start() + length.unwrap_or(found.len()), Sense::Every);
    }
}

/// Whether "one" counts something here.
fn counts_one(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default().trim_end().to_lowercase();
    let after = text.get(range.end..).unwrap_or_default();
    let not_before = ["no", "any", "each", "every", "this", "that", "at", "day", "than"];
    let not_after =
        [" another", " hand", " day", "-", " side", " can", " must", " should", " such", " that", " which", ".", ","];
    !not_before.iter().any(|word| before.ends_with(&format!(" {word}")) || before == *word)
        && !not_after.iter().any(|word| after.starts_with(word))
}

/// Whether Chinese digits count something here: not in "第三", "每一个", "一起", "十几".
fn chinese_counts(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let digits = text.get(range.clone()).unwrap_or_default();
    let last = before.chars().next_back();
    // "一至三份": from one to three, and neither is how many there are.
    let spans = before
        .strip_suffix(['至', '到'])
        .is_some_and(|from| from.chars().next_back().is_some_and(|letter| number::han(&letter.to_string()).is_some()));
    if spans {
        return false;
    }
    if last.is_some_and(|letter| {
        !before.ends_with("以下") && !before.ends_with("以上") && "第每某同任那上下唯之统周整专万初".contains(letter)
            || letter.is_ascii_digit()
    }) {
        return false;
    }
    // "第二、三、四章": each of the row is an ordinal.
    let row = before.trim_end_matches(|letter: char| {
        matches!(letter, '、' | '和' | '及') || number::han(&letter.to_string()).is_some()
    });
    if row.ends_with('第') && before.ends_with(['、', '和', '及']) {
        return false;
    }
    if digits == "一" {
        let counts = ["个", "国", "名", "位", "家", "份", "项"].iter().any(|word| after.starts_with(word));
        let article = ["是", "为", "作为", "建立", "设立", "成为", "制定"].iter().any(|word| before.ends_with(word));
        return counts && !article && last != Some('这');
    }
    !after.starts_with("方面") && !after.starts_with('几')
}

/// What the words beside the figure make of it.
pub(super) fn bound(taken: &Taken<'_>, range: &Range<usize>) -> Bound {
    let before = taken.text.get(..range.start).unwrap_or_default();
    let after = taken.text.get(range.end..).unwrap_or_default();
    let lexicon = lexicon::of(taken.tongue);
    let window: String =
        before.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect::<String>().to_lowercase();
    let window = window.trim_end_matches([' ', '(']).trim_end_matches(" the");
    // "公约有" is a treaty that has, and not "约有".
    let in_noun = |word: &String| {
        let rest = window.strip_suffix(word.as_str()).unwrap_or_default();
        word.starts_with('约') && rest.ends_with(['公', '条', '契', '缔', '盟', '合', '签'])
    };
    let whole = |word: &String| {
        window.ends_with(word.as_str())
            && !in_noun(word)
            && (taken.tongue == Tongue::Chinese
                || !window.strip_suffix(word.as_str()).is_some_and(|rest| rest.ends_with(char::is_alphanumeric)))
    };
    let follows = |words: &[String]| words.iter().any(|word| after.trim_start().starts_with(word.as_str()));
    // "四份以上": the word stands behind the counter.
    let counted = lexicon
        .classifiers
        .iter()
        .filter_map(|word| after.trim_start().strip_prefix(word.as_str()))
        .min_by_key(|rest| rest.len());
    let beyond = |words: &[&str]| counted.is_some_and(|rest| words.iter().any(|word| rest.starts_with(word)));
    if taken.tongue == Tongue::Chinese && beyond(&["以上", "及以上", "或以上"]) {
        return Bound::AtLeast;
    }
    if taken.tongue == Tongue::Chinese && beyond(&["以下", "及以下", "或以下", "以内"]) {
        return Bound::AtMost;
    }
    let chinese_more = taken.tongue == Tongue::Chinese && follows(&lexicon.at_least_after);
    // "80 points or more".
    let behind_noun = after.trim_start().split_once(' ').is_some_and(|(noun, rest)| {
        noun.chars().all(char::is_alphabetic)
            && lexicon.at_least_after.iter().any(|word| word.starts_with("or ") && rest.starts_with(word.as_str()))
    });
    let english_more =
        taken.tongue == Tongue::English && (follows(&lexicon.at_least_after) || behind_noun) || after.starts_with('+');
    // The longer word says more: "no more than" is not "more than".
    let candidates =
        [(&lexicon.at_most, Bound::AtMost), (&lexicon.at_least, Bound::AtLeast), (&lexicon.about, Bound::About)];
    let longest = candidates
        .iter()
        .flat_map(|(words, bound)| words.iter().filter(|word| whole(word)).map(|word| (word.len(), *bound)))
        .max_by_key(|(length, _)| *length);
    match longest {
        Some((_, bound)) => bound,
        None if chinese_more || english_more => Bound::AtLeast,
        None if after.trim_start().starts_with("at most") || after.trim_start().starts_with("at the most") => {
            Bound::AtMost
        }
        None if follows(&lexicon.about_after) => Bound::About,
        None => Bound::Exact,
    }
}
