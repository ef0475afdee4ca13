//! Whether words deny what they say.
//!
//! It must not judge which of the things said is denied: whoever asks hands over the words of one saying.

use crate::count::contains;
use crate::flow::Tongue;
use crate::lexicon;

/// Whether words in small letters deny, and do not only name something that is lacking or goes on.
pub(super) fn denies(text: &str, tongue: Tongue) -> bool {
    let lexicon = lexicon::of(tongue);
    let words = &lexicon.universal;
    // "Where there is no law": what was not so in an aside is not denied of those who are spoken of.
    let open = lexicon.asides.iter().fold(text.to_owned(), |text, [from, to]| without_aside(&text, from, to));
    let plain = words.harmless.iter().fold(open, |text, word| text.replace(word.as_str(), " "));
    let mut known = lexicon.not_yet.iter().chain(&lexicon.negation).chain(&words.grammatical);
    known.any(|word| !lexicon.lingering.contains(word) && contains(&plain, word, tongue))
}

/// The text without the words from an opening one to the one that closes it.
fn without_aside(text: &str, from: &str, to: &str) -> String {
    let Some((before, after)) = text.split_once(from) else { return text.to_owned() };
    let rest = after.split_once(to).map_or(after, |(_, rest)| rest);
    format!("{before}{rest}")
}
