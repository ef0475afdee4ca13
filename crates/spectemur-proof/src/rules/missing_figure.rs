//! Places where a figure belongs and none is: "the number is not known", "XX States".

use std::sync::LazyLock;

use regex::Regex;

use super::finding;
use crate::document::BlockKind;
use crate::finding::{Confidence, Detail, Finding};
use crate::reading::Reading;
use crate::scan::pattern;

static UNKNOWN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:数目|数量|人数|总数|数字)(?:尚)?(?:不详|未知|不明|待定|待补)|(?i:\bnumber\b[^.,;]{0,60}\b(?:is|are|remains?)\s(?:not\s(?:yet\s)?(?:known|available)|unknown|unclear)\b)",
    )
});
static OPEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:XX+|xx+)\b\s?(?:个|项|名|份|States|per cent|%|delegations|members)|\[(?:_+|x+|X+|●|number|TBC|TBD|待定|待补)\]|\[(?:…|\.\.\.)\]\s?(?:个|项|名|份|位|国|States|delegations|reports|requests|participants|per cent|%)|_{3,}|\b(?:TBC|TBD)\b|(?:^|[^A-Za-z])[Xx]{2,}(?:个|项|名|份)",
    )
});

/// Finds figures that are missing.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, passage) in reading.passages.iter().enumerate() {
        if matches!(passage.kind, BlockKind::Heading { .. }) {
            continue;
        }
        for (regex, confidence) in [(&*UNKNOWN, Confidence::Possible), (&*OPEN, Confidence::Probable)] {
            for hit in regex.find_iter(passage.text()) {
                let spots = reading.spot_at(index, &hit.range()).into_iter().collect();
                found.push(finding(
                    "missing-figure",
                    confidence,
                    spots,
                    [("words", Detail::Text(hit.as_str().to_owned()))],
                ));
            }
        }
    }
}
