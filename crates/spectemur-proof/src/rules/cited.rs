//! The rules, articles and decisions that words name, as they are compared.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::scan::pattern;

static CITED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i:\b(?:rule|article|regulation|decision|resolution|section|procedure|measure|action) [0-9IVX]+(?:[/.][0-9]+)*)|第[0-9一二三四五六七八九十]+(?:/[0-9]+)?(?:条|号决定|号决议|款)|(?:行动|措施)[0-9]+",
    )
});

/// What a text cites by number.
pub(super) fn cited(text: &str) -> BTreeSet<String> {
    CITED.find_iter(text).map(|hit| hit.as_str().to_lowercase()).collect()
}
