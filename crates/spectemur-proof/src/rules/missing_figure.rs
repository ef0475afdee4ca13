//! Places where a figure belongs and none is: "the number is not known", "XX States".

mod promised;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::finding;
use crate::count::last_letters;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding, Spot};
use crate::flow::{Tongue, is_han};
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, Token, pattern};
use crate::table::Cell;

static UNKNOWN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:数目|数量|人数|总数|数字)(?:尚)?(?:不详|未知|不明|待定|待补)|(?i:\bnumber\b[^.,;]{0,60}\b(?:is|are|remains?)\s(?:not\s(?:yet\s)?(?:known|available)|unknown|unclear)\b)",
    )
});
/// A place for a figure that is empty: the unit stands right after the words that lead to its number.
static EMPTY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:共|还|仍|已|另|，|。|;|;|^)有|共计|总数为|总计|达到|达)(?:个|份|项|名|起|次)(?:缔约|国家|成员|会员|签署|代表|项目|受影响|捐助|报告|请求|组织)|(?:共有|共计|总计|合计|约有|计有)(?:个[^别人体案性月]|份[^额]|项[^目]|名[^称为单]|起[^草来])|(?:占|为|达|约)(?:%|个百分点)|(?:金额为|总额为|合计|共计|达|为)(?:万|亿|百万)?(?:美元|欧元|\p{Han}{0,2}法郎|英镑|元)(?:[，。；;]|$)|年月日|在月日|(?:US\$|EUR|CHF|USD|€|\$)\s?[,;](?:\s|$)|(?:^|[,;(.:])\s?(?:per\scent|%)\s(?:of|were|was|are|is)\b|\b(?:at|of|by|to|from|with|was|is|were|some|only|about|approximately)\s(?:per\scent|%)|\b(?:a\stotal\sof|the\snumber\sof|altogether|no\sfewer\sthan|at\sleast)\s(?:were|was|had|have|has|is|are)\b|(?:\[|\()\s*(?:\]|\))\s?(?:States|Parties|delegations|reports|requests|members|per\scent|个|份|项|名)",
    )
});
/// Marks that keep a place for a figure: "XX", "[number]", "TBD", "××".
static OPEN: LazyLock<Regex> = LazyLock::new(|| {
    let chinese = lexicon::of(Tongue::Chinese);
    let counters = lexicon::any_of(chinese.classifiers.iter().chain(&chinese.measures));
    let units = format!("(?:{counters}|年|月|日|周|天|个|小时|美元|欧元|\\p{{Han}}{{0,2}}法郎|万|亿)");
    let things =
        "(?:States|Parties|delegations|members|reports|requests|participants|per cent|%|million|[a-z]{3,}s\\b)";
    let months = lexicon::of(Tongue::English).months.join("|");
    let said = "(?:of|by|to|from|with|was|were|is|are|least|than|about|some|for|in)";
    let later = "(?i:tb[acd]|to be (?:confirmed|determined|completed|inserted|added|filled in))";
    let kept = "(?i:number|date|amount|figure|name|place|insert[^\\]]{0,40}|tb[acd]|to be [a-z]+ed)";
    let places = [
        format!(r"(?:^|[^A-Za-z0-9])(?:[XxNn]{{1,3}}|20[Xx]{{2}}|[×○◯△□■]+|…+|\.{{3,}})\s?{units}"),
        "[×○◯△]{2,}".to_owned(),
        format!(r"\b(?:XX+|xx+|YY)\b\s?(?:{things}|(?i:{months}))"),
        r"\b20[xX]{2}\b|\b(?:TBC|TBD|TBA)\b".to_owned(),
        format!(r"\[\s*(?:_+|[xXN#●•○?]+|{kept}|待[^\]]{{1,8}}|数字|日期|金额|人数|数目)\s*\]"),
        format!(r"\({later}\)|\(待(?:定|补|填|确认|补充|核)\p{{Han}}{{0,3}}\)"),
        format!(r"\[\s*(?:…+|\.{{3}})\s*\]\s?(?:{units}|{things})"),
        format!(r"(?:\[|\()\s*(?:\]|\))\s?{units}|[\p{{Han}}a-z]\s(?:\[|\()\s*(?:\]|\))\s{things}"),
        format!(r"\b{said}\s(?:…|\.{{3}})\s?(?:per cent|%|million|days|weeks|months|euros|dollars|francs)"),
    ];
    pattern(&places.join("|"))
});
/// A line to write on.
static LINE: LazyLock<Regex> = LazyLock::new(|| pattern("_{2,}"));

/// Finds figures that are missing.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    promised::find(reading, found);
    empty_cells(reading, found);
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. }) {
            continue;
        }
        for (regex, confidence) in
            [(&*UNKNOWN, Confidence::Possible), (&*OPEN, Confidence::Probable), (&*EMPTY, Confidence::Probable)]
        {
            // "Annex XX" has its number.
            let labelled = |range: &Range<usize>| {
                let labels = |token: &&Token| matches!(token.sense, Sense::Label { .. });
                let mut tokens = reading.tokens_of(index).iter().filter(labels);
                tokens.any(|token| token.range.start < range.end && range.start < token.range.end)
            };
            // "金额单位均为法郎": the unit itself is what is said.
            let of_unit = |range: &Range<usize>| {
                let before = last_letters(passage.text().get(..range.start).unwrap_or_default(), 8);
                lexicon::of(passage.tongue).of_unit.iter().any(|word| before.contains(word.as_str()))
            };
            let hits = regex.find_iter(passage.text()).filter(|hit| !labelled(&hit.range()) && !of_unit(&hit.range()));
            for hit in hits {
                let spots =
                    reading.spot_at(index, &hit.range()).into_iter().chain(promised::by_paragraph(reading, index));
                let spots = spots.chain(promised::in_table(reading, index, &hit.range()));
                let words = Detail::Text(hit.as_str().to_owned());
                found.push(finding("missing-figure", confidence, spots.collect(), [("words", words)]).case("words"));
            }
        }
        for range in lines(passage) {
            let words = Detail::Text(passage.flow.at(range.clone()).to_owned());
            let spots = reading.spot_at(index, &range).into_iter().chain(promised::in_table(reading, index, &range));
            found.push(finding("missing-figure", Confidence::Probable, spots.collect(), [("words", words)]));
        }
        if let Some(range) = announces_nothing(reading, index, passage) {
            let words = Detail::Text(passage.flow.at(range.clone()).to_owned());
            let spots = reading.spot_at(index, &range).into_iter().collect();
            found.push(finding("missing-figure", Confidence::Probable, spots, [("words", words)]));
        }
        let gaps = gaps(reading, passage);
        // The heads of columns stand apart as well.
        let heads = passage.text().chars().count() <= 24 && !passage.text().contains(['，', '。', ';', ':', '、', ',']);
        // Words that were set apart to fill their line have many such gaps.
        if gaps.len() <= 2
            && !heads
            && matches!(passage.kind, BlockKind::Paragraph | BlockKind::Item { .. } | BlockKind::Note)
        {
            for range in gaps {
                let words = Detail::Text(passage.flow.at(range.clone()).to_owned());
                let spots = reading.spot_at(index, &range).into_iter().collect();
                found.push(finding("missing-figure", Confidence::Probable, spots, [("words", words)]).case("words"));
            }
        }
    }
}

/// The one cell of a table that is empty, in a column and a row that are otherwise full of figures.
fn empty_cells(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    /// A shorter column may well lack a figure.
    const LONG: usize = 3;
    for table in &reading.tables {
        let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        let empty =
            |cell: Option<&Option<Cell>>| cell.and_then(Option::as_ref).is_none_or(|cell| cell.words.trim().is_empty());
        let holes: Vec<(usize, usize)> = (0..table.rows.len())
            .flat_map(|row| (0..width).map(move |column| (row, column)))
            .filter(|(row, column)| empty(table.rows.get(*row).and_then(|cells| cells.get(*column))))
            .collect();
        let [(row, column)] = holes.as_slice() else { continue };
        let is_figure = |cell: &&Cell| cell.figure.is_some();
        let full = table.rows.iter().skip(1).filter_map(|cells| cells.get(*column)?.as_ref());
        let (figures, others): (Vec<&Cell>, Vec<&Cell>) = full.partition(is_figure);
        let Some(cells) = table.rows.get(*row).filter(|_| *row > 0 && *column > 0) else { continue };
        let beside = cells.iter().flatten().filter(is_figure).count();
        let name = cells.iter().flatten().find(|cell| cell.figure.is_none() && !cell.words.is_empty());
        let Some(name) = name.filter(|_| others.is_empty() && figures.len() >= LONG && beside >= 2) else { continue };
        let length = reading.passage(name.passage).map_or(0, |passage| passage.text().len());
        let spots: Vec<Spot> = reading.spot_at(name.passage, &(0..length)).into_iter().collect();
        let row: Vec<usize> = cells.iter().flatten().map(|cell| cell.passage).collect();
        if found.iter().any(|known| known.kind == "missing-figure" && promised::is_in(reading, known, &row)) {
            continue;
        }
        let words = Detail::Text(name.words.clone());
        // Not every column is added up.
        let confidence = if super::names_total(&name.words) { Confidence::Possible } else { Confidence::Probable };
        found.push(finding("missing-figure", confidence, spots, [("words", words)]));
    }
}

/// Lines to write on inside a sentence; not one that stands alone for a name, nor the marks of bold letters.
fn lines(passage: &Passage) -> Vec<Range<usize>> {
    let text = passage.text();
    let letter = |part: &str, last: bool| {
        let mut letters = part.chars();
        let letter = if last { letters.next_back() } else { letters.next() };
        letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '%')
    };
    let hits: Vec<Range<usize>> = LINE.find_iter(text).map(|hit| hit.range()).collect();
    let inside = |hit: &&Range<usize>| {
        let (before, after) = (text.get(..hit.start).unwrap_or_default(), text.get(hit.end..).unwrap_or_default());
        letter(before.trim_end(), true) && letter(after.trim_start(), false)
    };
    // Bold words have such marks on both sides, right at their letters.
    let bold = |hit: &&Range<usize>| {
        let opens = letter(text.get(hit.end..).unwrap_or_default(), false) && hit.len() == 2;
        opens && hits.iter().any(|other| other.start > hit.end && other.start - hit.end < 80 && other.len() == 2)
            || hits
                .iter()
                .any(|other| other.end < hit.start && hit.start - other.end < 80 && hit.len() == 2 && other.len() == 2)
    };
    hits.iter().filter(inside).filter(|hit| !bold(hit)).cloned().collect()
}

/// "The amounts are as follows:" at the end of a paragraph, where the next paragraph comes at once.
fn announces_nothing(reading: &Reading<'_>, index: usize, passage: &Passage) -> Option<Range<usize>> {
    let text = passage.text().trim_end();
    let own: u32 = passage.own.as_ref()?.parse().ok()?;
    let next: u32 = reading.passage(index + 1)?.own.as_ref()?.parse().ok()?;
    let sentence = passage.sentence(text.len().checked_sub(1)?);
    let said = text.get(sentence.start..)?.to_lowercase();
    let leads = &lexicon::of(passage.tongue).defining.follows;
    let lead = leads
        .iter()
        .filter_map(|word| said.rfind(word.as_str()).map(|at| at..at + word.len()))
        .max_by_key(|lead| lead.end)?;
    let closes = text.ends_with(':') && next == own + 1 && passage.kind == BlockKind::Paragraph;
    let same = reading.passage(index + 1).is_some_and(|next| next.kind == passage.kind && next.part == passage.part);
    (closes && same).then(|| sentence.start + lead.start..text.len())
}

/// Places where the file leaves room between two words and what follows wants a figure: "年内进行了   次审计", "on
///    February 2025".
fn gaps(reading: &Reading<'_>, passage: &Passage) -> Vec<Range<usize>> {
    let text = passage.text();
    // A line of heads of columns says nothing.
    if !text.contains(['。', '，', '；', '.', ',', ';']) {
        return Vec::new();
    }
    let letters: Vec<(usize, char)> = text.char_indices().filter(|(_, letter)| *letter != ' ').collect();
    let mut found = Vec::new();
    for pair in letters.windows(2) {
        let [(at, letter), (next, follower)] = pair else { continue };
        let source = |at: usize, letter: char| passage.flow.source(&(at..at + letter.len_utf8()));
        let (one, other) = (source(*at, *letter), source(*next, *follower));
        let gap = reading.document.text.get(one.end..other.start.max(one.end)).unwrap_or_default();
        let room = gap.chars().filter(|letter| matches!(letter, ' ' | '\u{3000}' | '\u{a0}')).count();
        let rest = text.get(*next..).unwrap_or_default();
        if room < 2 || gap.contains(['\n', '\r', '|', '\t']) {
            continue;
        }
        let counter = |word: &&String| rest.starts_with(word.as_str());
        let wants = match passage.tongue {
            Tongue::Chinese => {
                is_han(*letter)
                    && (lexicon::of(Tongue::Chinese).classifiers.iter().any(|word| counter(&word))
                        || rest.starts_with(['日', '月', '%'])
                        || rest.starts_with("年"))
            }
            Tongue::English => {
                let word: String = rest.chars().take_while(|letter| letter.is_alphabetic()).collect();
                let lower = word.to_lowercase();
                let month = lexicon::of(Tongue::English).months.contains(&lower) && word != lower;
                let plural = word == lower && word.len() > 4 && word.ends_with('s') && !word.ends_with("ss");
                room >= 3 && letter.is_lowercase() && (month || plural || lower == "per")
            }
        };
        if wants {
            found.push(*at..*next + follower.len_utf8());
        }
    }
    found
}
