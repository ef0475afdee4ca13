//! Verbs that tell a thing as done at a time, and times up to which things are said to be known.

use std::sync::LazyLock;

use regex::Regex;

use crate::count::last_letters;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::scan::{Token, pattern};

/// Verbs of what happens at a place and a time, in the past, up to the words right before the time.
static HAPPENED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?P<before>[a-z']+)?(?:^|\s)(?:took place|took part|travell?ed|journeyed|visited|toured|went|flew|sailed|came|met|gathered|convened|reconvened|assembled|happened|occurred|broke out|arrived|landed|returned|attended|participated|attracted|drew (?:some |about |over |nearly |more than )?(?:[0-9]+|a |crowds|large)|brought together|held|hosted|organi[sz]ed|staged|conducted|carried out|opened|closed|began|commenced|ended|started|concluded|finished|graduated|sank|died|left|moved|ran|killed|injured|inspected|trained|taught|sat)(?P<gap>(?:\s[^.;:()“”]{0,80})?)\s(?:on|in|from|between|during|in (?:early|mid|late)|in the (?:first|second|third|last) (?:week|half|days|fortnight) of|(?:at|towards) the (?:beginning|start|end) of|in the (?:course|middle) of)\s$",
    )
});

/// Verbs by which a thing is handed over or brought to its end, in the past.
static DELIVERED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?P<before>[a-z']+)?(?:^|\s)(?:signed|ratified|acceded|deposited|joined|delivered|handed over|handed in|completed|submitted|published|issued|launched|released|dispatched|despatched|shipped|installed|inaugurated|unveiled|disbursed|paid|destroyed|detonated|cleared|removed|rescued|received|won|bought|sold|seized|burned|burnt|sent|built|repaired|replaced)(?P<gap>(?:\s[^.;:()“”]{0,60})?)\s(?:on|in|during|in (?:early|mid|late)|in the (?:first|second|third|last) (?:week|half|days|fortnight) of|(?:at|towards) the (?:beginning|start|end) of)\s$",
    )
});

/// "Were submitted by 30 April": done at the latest then.
static BY_THEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?P<before>was|were|been)\s(?:[a-z]+ly\s)?(?:signed|ratified|acceded|deposited|joined|delivered|handed over|handed in|completed|submitted|published|issued|launched|released|dispatched|despatched|shipped|installed|inaugurated|unveiled|disbursed|paid|destroyed|detonated|cleared|removed|rescued|received|won|bought|sold|seized|burned|burnt|sent|built|repaired|replaced)(?P<gap>(?:\s[^.;:()“”,]{0,40})?)\sby\s$",
    )
});

/// Words between a verb and a time after which the time is that of something else.
static ELSE: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("told_else"));
/// Things that are sent out before the time of which they speak.
static AHEAD: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("told_ahead"));
/// Words of a sentence that speaks of what is wished, set or to come.
static OPEN: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("told_open"));
/// Words before a verb with which it tells nothing as past.
static NOT_PAST: LazyLock<&[&str]> = LazyLock::new(|| lexicon::time("told_not_past"));
/// An infinitive: what is meant to be done at the time.
static MEANT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\sto (?:prepare|discuss|plan|hold|meet|take|finish|complete|start|begin|open|launch|submit|report|convene|host|consider|decide|adopt|review|be|have|end|close|visit|send|sign|deliver|continue|work|attend|return|agree|make|set|organi[sz]e|give|present|issue|publish|leave|run|join|enter|expire|pay|receive|come|go)\b",
    )
});

/// Whether an English clause that ends right before the time tells something as done at it.
pub(super) fn is_told(before: &str) -> bool {
    let clause = before.rsplit([';', ':', '(', '—']).next().unwrap_or_default();
    if is_open(clause) || clause.contains('“') || clause.contains('"') {
        return false;
    }
    let told = |verbs: &Regex, other: &[&str]| {
        verbs.captures(clause).is_some_and(|found| {
            let before = found.name("before").map_or("", |word| word.as_str());
            let gap = format!("{} ", found.name("gap").map_or("", |gap| gap.as_str()));
            !NOT_PAST.contains(&before)
                && !ELSE.iter().any(|word| gap.contains(word))
                && !other.iter().any(|word| gap.contains(word))
                && !MEANT.is_match(&gap)
        })
    };
    told(&HAPPENED, &[]) || told(&DELIVERED, &AHEAD) || told(&BY_THEN, &AHEAD)
}

/// Whether the words speak of what is wished, set or to come.
pub(super) fn is_open(words: &str) -> bool {
    OPEN.iter().any(|word| starts_word(words, word))
}

/// Whether the words hold one that begins with these letters.
pub(super) fn starts_word(words: &str, start: &str) -> bool {
    words.match_indices(start).any(|(at, _)| {
        words.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|letter| !letter.is_alphanumeric())
    })
}

/// What is known only up to a time: "information received by 15 January".
static KNOWN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:information|data|reports?|replies|responses|figures|contributions|ratifications|accessions|instruments|payments)(?: that (?:was|were|had been)| which (?:was|were|had been))? (?:made available|available|received|provided|collected|deposited|gathered|registered|recorded|paid)(?: (?:to|by|from) the [a-z ]{3,30}?)? (?:as of|as at|by|up to|until|before|on)\s$|\bas it stood on\s$|\bas they stood on\s$",
    )
});

/// Whether the words say that things were known up to the time, so that it is past.
pub(super) fn is_known_to(passage: &Passage, token: &Token) -> bool {
    let sentence = passage.sentence(token.range.start);
    let before = passage.flow.at(sentence.start..token.range.start).to_lowercase();
    let after = passage.flow.at(token.range.end..sentence.end).to_lowercase();
    match passage.tongue {
        Tongue::English => {
            let open = lexicon::time("told_open2");
            KNOWN.is_match(&last_letters(&before, 110))
                && !open.iter().any(|word| starts_word(&before, word) || starts_word(&after, word))
        }
        Tongue::Chinese => {
            let open = lexicon::time("told_open3");
            let starts = lexicon::time("told_starts");
            before.ends_with("截至")
                && starts.iter().any(|word| after.starts_with(word))
                && !open.iter().any(|word| before.contains(word) || after.contains(word))
        }
    }
}

/// Chinese verbs of what happens, which 了 tells as done.
static DONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        "(?:吸引|举行|举办|召开|主办|承办|组织|开展|进行|完成|访问|走访|考察|视察|查访|培训|交存|发布|发表|印发|出版|分发|送交|送达|提交|启动|移交|交付|接待|签署|批准|加入|通过|核可|核准|选举|选出|销毁|清除|运抵|抵达|发生|爆发|参加|出席|派出|派遣|设立|成立|开设|开通|启用|推出|关闭|拨付|支付|缴付|缴清|收到|发放|安装|修复|建成|接受|审议|结束|聚集|汇集|迎来)了",
    )
});

/// Whether a Chinese clause tells something as done at the time that stands at its head or after 于.
pub(super) fn is_told_in_chinese(before: &str, after: &str) -> bool {
    let clause = before.rsplit(['，', ',', ';', '；', '(', ':', '、', '。']).next().unwrap_or_default();
    let lead = clause.trim_start_matches(|letter: char| {
        letter.is_ascii_digit() || matches!(letter, '.' | ' ' | ')' | '-' | '•' | '–')
    });
    let heads = lexicon::time("told_heads");
    let placed = lead.ends_with('于') || lead.ends_with('在') && lead.chars().count() <= 12;
    if !(heads.contains(&lead) || placed) {
        return false;
    }
    // A comma may stand between a time at the head of its sentence and what was done at it.
    let after = if before.chars().count() <= 4 { after.trim_start_matches(['，', ',']) } else { after };
    let rest = after.split(['，', ',', ';', '；', '。', ':']).next().unwrap_or_default();
    let open = lexicon::time("told_open4");
    let Some(done) = DONE.find(rest) else { return false };
    let gap = rest.get(..done.start()).unwrap_or_default();
    let words = format!("{lead}{gap}{}", done.as_str());
    let attributive = gap.contains('的')
        || gap.contains("之前")
        || ["前", "之前", "底前", "起", "至", "到", "以后的"].iter().any(|word| gap.starts_with(word));
    !attributive && gap.chars().count() <= 24 && !open.iter().any(|word| words.contains(word)) && !words.contains('“')
}

/// "will be held in Lima from 3 to 5 May 2024": a verb of the future before days that follow each other.
static TO_COME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:will|is to|are to|is due to|are due to|is expected to|are expected to|is scheduled to|are scheduled to) (?:also |then |again |next )?(?:be )?(?:held|take place|meet|convene|convened|open|begin|start|run|gather|hosted|organi[sz]ed|conducted|visit|travel to|tour|sit|last)(?:\s[^,;.:()]{0,70})?\s(?:from|between)\s$",
    )
});

/// Whether the words before days that follow each other speak of them as to come.
pub(super) fn is_to_come(before: &str) -> bool {
    TO_COME.is_match(before)
}
