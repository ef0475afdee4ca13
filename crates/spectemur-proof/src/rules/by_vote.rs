//! All decisions that are said to have been taken by consensus, beside one that was put to the vote.
//!
//! It must not judge votes of another body or of an earlier meeting, nor a rule on how decisions are to be taken.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::finding;
use crate::count::contains;
use crate::finding::{Confidence, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::pattern;

/// All decisions, and that no one voted.
static ALL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:all|every|each)(?: (?:one )?of)?(?: the| its| their| these| those)? (?:[a-z]+ )?(?:decisions?|resolutions?|recommendations?|conclusions?|questions?|items?)\b[^.;]{0,50}\b(?:by consensus|unanimous(?:ly)?|without (?:a |any |recourse to a )?vot(?:e|ing))\b|\bno (?:vote|ballot) (?:was|were|had been|has been) (?:taken|held|called for|necessary|needed)\b|\bwithout (?:a single|any) vote\b|\bnothing was put to (?:the|a) vote\b|(?:所有|全部|一切|各项|每一?项|历次)(?:\p{Han}{0,4})(?:决定|决议|建议|结论|事项|议题)[^。；]{0,16}(?:协商一致|一致(?:同意|通过)|未经表决|不经表决)|(?:没有|未曾?|从未)(?:进行|举行|付诸|诉诸)过?(?:任何)?(?:一次)?表决|无一(?:付诸|诉诸|经过)表决",
    )
});
/// A vote that was held.
static VOTE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\bby (?:a vote of )?(?:\d+|[a-z]+(?:-[a-z]+)?) (?:votes? )?(?:in favour )?(?:to|against) (?:\d+|[a-z]+(?:-[a-z]+)?)\b,? ?(?:votes?|with|against|\(|and)|\b\d+ votes? (?:in favour|for|to \d+)|\bon being put to the vote\b|\bwas (?:put to the vote|adopted by (?:a )?(?:roll-call|recorded|majority) vote)\b|[0-9一二三四五六七八九十]+ ?票(?:赞成)?[、，对比，]{1,2} ?[0-9一二三四五六七八九十]+ ?票|(?:付诸|提付|交付|经过?|以)(?:记名|唱名|无记名)?表决(?:，|后|通过|获得|否决)",
    )
});
/// A vote stands no further from the words on all decisions than so many passages.
const REACH: usize = 30;

/// Finds votes beside words that there were none.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let all: Vec<(usize, Range<usize>)> = said(reading, &ALL).into_iter().take(6).collect();
    if all.is_empty() {
        return;
    }
    let votes = said(reading, &VOTE);
    for (index, range) in all {
        let vote = votes.iter().find(|(at, vote)| {
            let here = reading.passage(index).zip(reading.passage(*at));
            let apart = *at != index || vote.start >= range.end || vote.end <= range.start;
            apart && at.abs_diff(index) <= REACH && here.is_some_and(|(one, other)| one.part == other.part)
        });
        let Some((at, vote)) = vote else { continue };
        let spots = [(index, &range), (*at, vote)].into_iter().filter_map(|(at, range)| reading.spot_at(at, range));
        found.push(finding("zero-and-some", Confidence::Probable, spots.collect(), []).case("one-did-not"));
    }
}

/// Where a pattern stands in a sentence of what was, with no exception, rule or wish beside it.
fn said(reading: &Reading<'_>, words: &Regex) -> Vec<(usize, Range<usize>)> {
    let mut found = Vec::new();
    for (index, passage) in reading.prose() {
        let hits = words.find_iter(passage.text()).map(|hit| hit.range());
        found.extend(hits.filter(|range| is_plain(passage, range)).map(|range| (index, range)));
    }
    found
}

fn is_plain(passage: &Passage, range: &Range<usize>) -> bool {
    let text = passage.flow.at(passage.sentence(range.start)).to_lowercase();
    let lexicon = lexicon::of(passage.tongue);
    let open = lexicon.but.iter().chain(&lexicon.supposed).chain(&lexicon.past);
    let rule = match passage.tongue {
        Tongue::English => [" shall ", " should ", " may ", " must ", "nearly all", "almost all", "all but", "would"],
        Tongue::Chinese => ["应", "须", "可以", "几乎", "除", "力求", "尽可能", "如"],
    };
    !open.into_iter().any(|word| contains(&text, word, passage.tongue)) && !rule.iter().any(|word| text.contains(word))
}
