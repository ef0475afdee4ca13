//! Whether a reference is to the document itself, and to what stands above it or below.

use crate::count::last_letters;
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::scan::Token;

/// Where a reference says that its paragraph is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Here {
    Above,
    Below,
    /// "of the present report".
    This,
    Perhaps,
}

pub(super) fn ends_with_symbol(before: &str) -> bool {
    let last = before.trim_end_matches([' ', ',', '，', '、']).rsplit([' ', '(']).next().unwrap_or_default();
    last.contains('/') && last.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether the reference may be to the document itself.
pub(super) fn is_here(passage: &Passage, token: &Token) -> bool {
    said_here(passage, token).is_some()
}

/// Whether the words say that it is of the document itself, whatever this calls itself: "of this review", 本综述第31段.
fn is_own(near: &str, after: &str) -> bool {
    let treaties = lexicon::time("reference_treaties");
    let plain = |noun: &str| !noun.is_empty() && !treaties.iter().any(|treaty| noun.contains(treaty));
    let behind = ["of this ", "of the present "].iter().find_map(|word| after.strip_prefix(word));
    let noun = behind.map(|rest| rest.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default());
    let own = near.rsplit_once('本').map(|(_, noun)| noun);
    let short = |noun: &str| noun.chars().count() <= 5 && noun.chars().all(crate::flow::is_han);
    noun.is_some_and(plain) || own.is_some_and(|noun| short(noun) && plain(noun))
}

/// Whether the reference is to the document itself; none where it is to another.
pub(super) fn said_here(passage: &Passage, token: &Token) -> Option<Here> {
    let after = passage.flow.at(token.range.end..passage.text().len()).trim_start().to_lowercase();
    let before = passage.flow.at(0..token.range.start).to_lowercase();
    let near = last_letters(&before, if passage.tongue == Tongue::Chinese { 14 } else { 30 });
    if near.ends_with("上文") || near.ends_with("以上") || near.ends_with("前述") || after.starts_with("above") {
        return Some(Here::Above);
    }
    if near.ends_with("下文") || near.ends_with("以下") || after.starts_with("below") {
        return Some(Here::Below);
    }
    if is_own(&near, &after) {
        return Some(Here::This);
    }
    // "The guide (see paragraph 20)", "第13段所述的讲习班和第20段": what is named before is not what this is of.
    let near = near.rsplit('段').next().unwrap_or_default();
    let near = near
        .rsplit_once('(')
        .filter(|(_, open)| lexicon::time("reference_see").contains(&open.trim()))
        .map_or(near, |(_, open)| open);
    if lexicon::time("reference_foreign").iter().any(|word| near.contains(word))
        || after.starts_with("of ")
        || after.starts_with("to ")
        || after.starts_with('(')
    {
        return None;
    }
    let behind = &lexicon::of(passage.tongue).referring.behind;
    let brackets = near.trim_end().ends_with('(')
        || super::about::is_participle_in(near.trim_end().trim_end_matches(" the"))
        || passage.tongue == Tongue::Chinese && behind.iter().any(|word| after.starts_with(word.as_str()))
        || lexicon::time("reference_told").iter().any(|word| near.trim_end().trim_end_matches(" the").ends_with(word));
    if brackets {
        return Some(Here::This);
    }
    let sees = near.trim_end().ends_with("see") || near.ends_with('见') || near.ends_with("参见");
    Some(if sees { Here::This } else { Here::Perhaps })
}
