//! One founding act and two names: a committee, fund or plan that the same decision, article or code belongs to.
//!
//! What is founded by one article is one body; a second name for it of the same class is another term for it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::pattern;

/// Acts and codes, and articles of which the words say that they found something.
static ENGLISH_ACT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b((?i:decision|resolution|recommendation|order)\s(?:No\.\s)?(?:[A-Z]+[.-])?[0-9IVX]+[./][0-9A-Z./]*[0-9A-Z]|[A-Z]{2,6}-[0-9]{2,4})\b|\b(?:(?:established|set up|created|constituted|foreseen|provided for|instituted|formed|founded|opened)\s(?:by|under|in|pursuant to)|under|of|by)\s((?i:article|rule|section|decision|resolution)\s[0-9]+(?:[./][0-9A-Z]+)*)\b|\(((?i:article|rule|decision|resolution|form|template|annex)\s(?:[0-9]+|[A-Z]|[IVX]+))\)|\b([12][0-9]{3}-[12][0-9]{3})\b",
    )
});
static CHINESE_ACT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(第[0-9A-Z./〇一二三四五六七八九十-]+号(?:决定|决议)|[A-Z]{2,6}-[0-9]{2,4})|((?:《?(?:公约|条约|协定)》?)?第[0-9〇一二三四五六七八九十百]+条)(?:第[0-9一二三四五六七八九十]+款)?(?:所|规定)?(?:设|设立|建立|成立|创设)",
    )
});
/// Names: words with capitals of which one says what it is; in Chinese what stands before a word of that kind.
static ENGLISH_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"\b(?:[A-Z][A-Za-z-]+\s(?:(?:of|on|for|and|the)\s)*){{0,5}}(?:{ENGLISH_CLASS})\b(?:\s(?:of|on|for)\s(?:the\s)?[A-Z][A-Za-z-]+(?:\s[A-Z][A-Za-z-]+)*)?"
    ))
});
static CHINESE_NAME: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"[\p{{Han}}]{{2,14}}?(?:{CHINESE_CLASS})")));

const ENGLISH_CLASS: &str = "Committee|Panel|Commission|Body|Council|Group|Board|Task Force|Fund|Reserve|Facility|Account|Scheme|Trust|Network|Centre|Register|Platform|Portal|Unit|Office|Form|Format|Template|Questionnaire|Plan|Framework|Strategy|Programme";
const CHINESE_CLASS: &str = "委员会|小组|理事会|工作组|专家组|工作队|机构|基金|储备金|专项账户|特别账户|账户|专户|行动计划|计划|战略框架|框架|战略|方案|网络|中心|登记册|平台|支助股|办事处|表格|调查表|问卷";
/// Classes that mean the same kind of thing.
const KINDS: [&[&str]; 7] = [
    &[
        "Committee",
        "Panel",
        "Commission",
        "Body",
        "Council",
        "Group",
        "Board",
        "Task Force",
        "委员会",
        "小组",
        "理事会",
        "工作组",
        "专家组",
        "工作队",
        "机构",
    ],
    &["Fund", "Reserve", "Facility", "Account", "Scheme", "Trust", "基金", "储备金", "账户", "专户"],
    &["Network", "Centre", "Platform", "Portal", "网络", "中心", "平台"],
    &["Register", "登记册"],
    &["Form", "Format", "Template", "Questionnaire", "表格", "调查表", "问卷"],
    &["Unit", "Office", "支助股", "办事处"],
    &["Plan", "Framework", "Strategy", "Programme", "计划", "框架", "战略", "方案"],
];
/// Words that an act does, which are no part of a name.
static DONE: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("founded_done"));

/// So many bytes may stand between an act and a name.
const REACH: usize = 48;
/// The same where the words between them tell that the one founded the other, or that it bears that name.
const FAR: usize = 150;
static FOUNDED: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("founded_founded"));

type Place = (usize, Range<usize>);

/// Finds two names of one kind beside one founding act.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut named: BTreeMap<(String, usize), BTreeMap<String, Place>> = BTreeMap::new();
    for (index, passage) in reading.passages.iter().enumerate() {
        let text = passage.text();
        let acts = if passage.tongue == Tongue::English { &ENGLISH_ACT } else { &CHINESE_ACT };
        for act in acts.captures_iter(text).filter_map(|taken| taken.iter().skip(1).flatten().next()) {
            let sentence = passage.sentence(act.start());
            let is_years = act.as_str().starts_with(['1', '2']);
            let reach = if is_years { 1 } else { REACH };
            let near = beside(text, &sentence, &act.range(), (passage.tongue, reach));
            let near = near.or_else(|| taken_up(passage, &sentence, &act.range()).filter(|_| !is_years));
            if let Some((name, range)) = near {
                let act = act.as_str().trim_start_matches(['《', '公', '约', '》', '条', '协', '定']).to_lowercase();
                let act = act.split_whitespace().collect::<Vec<&str>>().join(" ");
                if let Some(kind) = kind_of(&name) {
                    named.entry((act, kind)).or_default().entry(name).or_insert((index, range));
                }
            }
        }
    }
    for ((act, _), names) in named.iter().filter(|(_, names)| names.len() == 2) {
        found.extend(judge(reading, act, names));
    }
}

fn judge(reading: &Reading<'_>, act: &str, names: &BTreeMap<String, Place>) -> Option<Finding> {
    let [(one, first), (other, second)] = names.iter().collect::<Vec<_>>().try_into().ok()?;
    // A short form is no other name.
    let last = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_owned();
    let is_short = one.contains(other.as_str())
        || other.contains(one.as_str())
        || !one.contains(' ') && one.is_ascii()
        || !other.contains(' ') && other.is_ascii()
        || one.is_ascii() && one.split(' ').count().min(other.split(' ').count()) == 1 && last(one) == last(other);
    // Two plans may run over the same years; one of two names shares a word with the other.
    let leading = |name: &str| name.split(' ').next().unwrap_or_default().to_owned();
    if is_short || act.starts_with(['1', '2']) && leading(one) != leading(other) {
        return None;
    }
    let spots = [first, second].into_iter().filter_map(|(index, range)| reading.spot_at(*index, range)).collect();
    Some(super::terms(Confidence::Probable, spots, vec![one.clone(), other.clone()]))
}

fn kind_of(name: &str) -> Option<usize> {
    let ends = |class: &&&str| name.ends_with(**class) || name.split(' ').any(|word| word == **class);
    KINDS.iter().position(|kind| kind.iter().any(|class| ends(&class)))
}

/// The name that stands nearest to the act in its sentence.
fn beside(
    text: &str,
    sentence: &Range<usize>,
    act: &Range<usize>,
    (tongue, reach): (Tongue, usize),
) -> Option<(String, Range<usize>)> {
    let words = text.get(sentence.clone())?;
    let names = if tongue == Tongue::English { &ENGLISH_NAME } else { &CHINESE_NAME };
    let mut best: Option<(usize, String, Range<usize>)> = None;
    for name in names.find_iter(words) {
        let range = sentence.start + name.start()..sentence.start + name.end();
        let (gap, overlaps) = if range.end <= act.start {
            (text.get(range.end..act.start)?, false)
        } else if range.start >= act.end {
            (text.get(act.end..range.start)?, false)
        } else {
            ("", range.start < act.start)
        };
        let far = gap.len();
        let tied = reach > 1 && far <= FAR && ties(gap, tongue);
        if overlaps || !tied && (far > reach || goes_on(gap)) {
            continue;
        }
        let Some(plain) = plain(name.as_str(), tongue) else { continue };
        if best.as_ref().is_none_or(|(known, _, _)| far < *known) {
            let start = range.end - plain.len();
            best = Some((far, plain.to_owned(), start..range.end));
        }
    }
    best.map(|(_, name, range)| (name, range))
}

/// Whether something else stands between a name and its act: ", created by" may.
fn goes_on(gap: &str) -> bool {
    let said = gap.strip_prefix(", ").filter(|said| FOUNDED.iter().any(|word| said.starts_with(word))).unwrap_or(gap);
    said.contains([',', ';', '，', '；', '。', '、'])
}

/// Whether the words between an act and a name tell that the act founded it, or that this is what it is called.
fn ties(gap: &str, tongue: Tongue) -> bool {
    let bears = lexicon::time("founded_called");
    let founds = FOUNDED.iter().chain(bears).any(|word| crate::count::contains(gap, word, tongue));
    let marks = gap.matches([',', '，']).count();
    founds && marks <= 2 && !gap.contains([';', '；', '。', '、'])
}

/// "The … Fund holds courses. It was set up by decision 14": the name stands in the sentence before.
fn taken_up(passage: &Passage, sentence: &Range<usize>, act: &Range<usize>) -> Option<(String, Range<usize>)> {
    let text = passage.text();
    let said = text.get(sentence.start..act.start)?.trim_start();
    let lead = lexicon::time("founded_leaning").iter().any(|word| said.starts_with(word));
    let after = text.get(sentence.clone())?;
    let founds = FOUNDED.iter().any(|word| crate::count::contains(after, word, passage.tongue));
    let before = passage.sentences.iter().rfind(|known| known.end <= sentence.start).filter(|_| lead && founds)?;
    let names = if passage.tongue == Tongue::English { &ENGLISH_NAME } else { &CHINESE_NAME };
    let mut named = names.find_iter(text.get(before.clone())?).filter_map(|name| {
        let name_end = before.start + name.end();
        let bare = plain(name.as_str(), passage.tongue)?;
        Some((bare.to_owned(), name_end - bare.len()..name_end))
    });
    let only = named.next()?;
    named.next().is_none().then_some(only)
}

/// The name without the words of the sentence that run into it.
fn plain(name: &str, tongue: Tongue) -> Option<&str> {
    match tongue {
        Tongue::English => {
            let name = name.strip_prefix("The ").unwrap_or(name);
            (name.split(' ').count() >= 2).then_some(name)
        }
        Tongue::Chinese => {
            let cut = DONE.iter().filter_map(|word| name.rfind(word).map(|at| at + word.len())).max().unwrap_or(0);
            let name = name
                .get(cut..)?
                .trim_start_matches(['在', '向', '从', '为', '以', '和', '与', '及', '对', '将', '请', '该']);
            Some(name).filter(|name| name.chars().count() >= 4)
        }
    }
}
