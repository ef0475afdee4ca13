//! A share in percent or as a fraction, beside the part and the whole that it is of.

use super::share::{Share, is_share};
use super::{ratio, told};
use crate::count::Count;
use crate::finding::{Confidence, Finding};
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Bound, Sense, Token};

/// So many figures of a passage are held against each other.
const MANY: usize = 10;

/// Finds shares that their part and whole do not give.
pub(super) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for (index, tokens) in reading.tokens.iter().enumerate() {
        let Some(passage) = reading.passage(index) else { continue };
        for token in tokens {
            if let Some(share) = share_of(&token.sense) {
                found.extend(judge(reading, index, passage, token, &share));
            }
        }
    }
}

/// The share that a token gives; of a fraction more is lost by rounding.
fn share_of(sense: &Sense) -> Option<Share> {
    Share::of(sense).map(|share| share.within(share.unit, if share.bound == Bound::Exact { 4000 } else { 9000 }))
}

fn judge(reading: &Reading<'_>, index: usize, passage: &Passage, token: &Token, share: &Share) -> Option<Finding> {
    let sentence = passage.sentence(token.range.start);
    let counts = reading.counts_of(index);
    let usable = |count: &Count| {
        !is_share(count) && !count.head.is_time && count.value.0 > 0 && count.bound == Bound::Exact && !count.cues.every
    };
    let fits = |part: &Count, whole: &Count| {
        part.value <= whole.value
            && part.range != whole.range
            && part.currency == whole.currency
            && (agrees(part, whole, share) || fits_rest(part, whole, share))
    };
    let mut all: Vec<&Count> = counts.iter().filter(|count| usable(count)).collect();
    // Among many figures two that give the share stand there by chance.
    if all.len() > MANY {
        let at = |range: &std::ops::Range<usize>| passage.sentences.iter().position(|known| known == range);
        let own = at(&sentence);
        all.retain(|count| at(&count.sentence).zip(own).is_some_and(|(one, own)| one.abs_diff(own) <= 1));
    }
    let settled = all.iter().any(|part| all.iter().any(|whole| fits(part, whole)));
    if settled && !is_bound(passage, counts, token, share)
        || is_growth(passage, token, &sentence)
        || is_threshold(reading, index, token, &sentence)
    {
        return None;
    }
    let beside = |part: &Count, whole: &Count| {
        near(passage, counts, token, part, whole) && !is_aside(passage, token, part, whole)
    };
    // Of a number of States no area is a part.
    let measures = |part: &Count, whole: &Count| {
        whole.head.is_states != part.head.is_states
            && [part, whole].iter().any(|count| {
                // A number of States has no fraction.
                if !count.head.is_states && count.value.as_whole().is_none() {
                    return true;
                }
                !count.head.is_elided
                    && !count.head.noun.is_empty()
                    && lexicon::of(passage.tongue).measures.contains(&count.head.noun)
            })
    };
    // Of so many Parties so many points are not a half.
    let in_words = share.is_fraction;
    let others = |part: &Count, whole: &Count| {
        in_words
            && !crate::rules::vague(part)
            && !crate::rules::vague(whole)
            && !crate::rules::alike(part, whole, passage.tongue)
    };
    let of_one = |part: &Count, whole: &Count| {
        part.value <= whole.value
            && !others(part, whole)
            && part.currency == whole.currency
            && usable(whole)
            && usable(part)
            && !measures(part, whole)
    };
    let tied = all
        .iter()
        .copied()
        .filter_map(|part| Some((part, counts.get(part.whole?)?)))
        .rfind(|(part, whole)| part.sentence == sentence && of_one(part, whole) && beside(part, whole));
    let bracketed = || {
        bracketed(passage, counts, token)
            .filter(|(part, whole)| of_one(part, whole) && crate::rules::alike(part, whole, passage.tongue))
    };
    let fraction = || fraction_of(passage, counts, token, share).filter(|(part, whole)| of_one(part, whole));
    let shared = || share_of_next(passage, counts, token).filter(|(part, whole)| of_one(part, whole));
    let (part, whole) = tied.or_else(fraction).or_else(shared).or_else(bracketed)?;
    if is_of_another(reading, index, passage, token, (part, whole)) {
        return None;
    }
    if share.bound == Bound::AtLeast && ratio(part.value, whole.value) > share.value
        || share.bound == Bound::AtMost && ratio(part.value, whole.value) < share.value
    {
        return None;
    }
    let here = all.iter().filter(|count| count.sentence == sentence).count();
    let others = passage.flow.at(sentence.clone()).matches(['%']).count() > 1;
    let sure = here == 2
        && share.bound == Bound::Exact
        && !share.is_fraction
        && !others
        && part.whole.is_some()
        && part.head.noun == whole.head.noun;
    let confidence = if sure { Confidence::Certain } else { Confidence::Probable };
    let spots = [reading.spot(part), reading.spot(whole), reading.spot_at(index, &token.range)];
    Some(told(confidence, spots, (part.value, whole.value), passage.flow.at(token.range.clone())))
}

/// "34 of the 39 (84.6 per cent)": right behind a part and its whole a share is of them, whatever else gives it.
fn is_bound(passage: &Passage, counts: &[Count], token: &Token, share: &Share) -> bool {
    let sentence = passage.sentence(token.range.start);
    let last = counts.iter().rposition(|count| count.range.end <= token.range.start && count.sentence == sentence);
    let Some((at, last)) = last.and_then(|at| Some((at, counts.get(at)?))) else { return false };
    let pair = match last.whole {
        Some(whole) => counts.get(whole).map(|whole| (last, whole)),
        None => at
            .checked_sub(1)
            .and_then(|at| counts.get(at))
            .filter(|part| part.whole == Some(at))
            .map(|part| (part, last)),
    };
    let gap = passage.flow.at(last.phrase.end.min(token.range.start)..token.range.start).trim().to_lowercase();
    let exact = |count: &Count| count.bound == Bound::Exact && !count.head.is_time && count.value.0 > 0;
    pair.is_some_and(|(part, whole)| {
        matches!(gap.as_str(), "(" | ", or" | "or")
            && !share.is_fraction
            && share.bound == Bound::Exact
            && exact(part)
            && exact(whole)
            && !agrees(part, whole, share)
            && !fits_rest(part, whole, share)
    })
}

/// Whether another share of the passage is that of the two, or a mark divides this one from both.
fn is_of_another(
    reading: &Reading<'_>,
    index: usize,
    passage: &Passage,
    token: &Token,
    (part, whole): (&Count, &Count),
) -> bool {
    let others = reading.tokens_of(index).iter().filter(|other| other.range != token.range);
    let mut shares = others.filter_map(|other| Some((other, share_of(&other.sense)?)));
    let first = part.range.start.min(whole.range.start);
    let divided = token.range.end <= first && passage.flow.at(token.range.end..first).contains([';', '；', '。']);
    // "420,000, or 35 per cent. Another 300,000, or 25 per cent": both are parts, unless one is said to be of the other.
    let led = passage.flow.at(part.sentence.start..part.range.start.max(part.sentence.start));
    let tied = part.cues.of_these || passage.tongue == crate::flow::Tongue::Chinese && led.contains('中');
    let own = |other: &Token| {
        let gap = passage.flow.at(whole.range.end.min(other.range.start)..other.range.start);
        other.range.start >= whole.range.end
            && other.range.end <= part.range.start
            && gap.chars().count() <= 16
            && !gap.contains(['。', '.', ';'])
    };
    divided || shares.any(|(other, share)| agrees(part, whole, &share) && share.slack <= 1000 || !tied && own(other))
}

/// Whether the share stands so near its part and whole that it is of them.
fn near(passage: &Passage, counts: &[Count], token: &Token, part: &Count, whole: &Count) -> bool {
    let (first, last) = (part.range.start.min(whole.range.start), part.phrase.end.max(whole.phrase.end));
    if token.range.start > first && token.range.start < last {
        return true;
    }
    if token.range.start >= last {
        let words = passage.flow.at(last..token.range.start);
        let between = counts.iter().any(|count| count.range.start >= last && count.range.end <= token.range.start);
        return words.chars().count() <= 70 && !words.contains(['。', ';']) && !between;
    }
    let words = passage.flow.at(token.range.end..first.max(token.range.end));
    let bare = words.trim_matches([' ', '(', ',', '，', ':', '—', '-', '即']);
    matches!(bare, "" | "of" | "of the" | "or" | "namely" | "i.e." | "that is")
        || bare.starts_with('在') && bare.chars().count() <= 16
        || bare.chars().count() <= 12 && bare.starts_with('的')
}

/// "A rate above 1 per cent in three, below 1 per cent in two": a limit that stands twice tells some from others.
fn is_threshold(reading: &Reading<'_>, index: usize, token: &Token, sentence: &std::ops::Range<usize>) -> bool {
    let same = reading.tokens_of(index).iter().filter(|other| {
        let alike = matches!((&other.sense, &token.sense), (Sense::Percent { value, .. }, Sense::Percent { value: own, .. }) if value == own);
        alike && sentence.contains(&other.range.start)
    });
    same.count() > 1
}

/// Whether the share says how much something grew or shrank, which is no part of a whole.
fn is_growth(passage: &Passage, token: &Token, sentence: &std::ops::Range<usize>) -> bool {
    let words = passage.flow.at(sentence.clone()).to_lowercase();
    let before = crate::count::last_letters(&passage.flow.at(sentence.start..token.range.start).to_lowercase(), 40);
    let after: String = passage.flow.at(token.range.end..sentence.end).to_lowercase().chars().take(24).collect();
    let change = &lexicon::of(passage.tongue).weighing.grows;
    change.iter().any(|word| before.contains(word.as_str()) || after.contains(word.as_str()))
        || lexicon::of(passage.tongue).weighing.of_points.iter().any(|word| words.contains(word.as_str()))
}

/// "54 (39 per cent)", "54 or 39 per cent", "54，占39%" after a whole that an earlier sentence names.
fn bracketed<'a>(passage: &Passage, counts: &'a [Count], token: &Token) -> Option<(&'a Count, &'a Count)> {
    let (at, part) =
        counts.iter().enumerate().rev().find(|(_, count)| count.phrase.end <= token.range.start && !is_share(count))?;
    let gap = passage.flow.at(part.phrase.end..token.range.start);
    let bare = gap.trim_matches([' ', ',', '，', '、']).trim_end_matches('约').to_lowercase();
    let direct = lexicon::of(passage.tongue).weighing.direct.contains(&bare);
    // "388人，女性占39%": the share is of those whom the words before it name.
    let subject =
        gap.trim_end().strip_suffix('占').and_then(|words| words.rsplit_once(['，', ','])).map_or("", |(_, last)| last);
    let led = ["", "约", "仅", "只", "也", "已", "共", "分别"].contains(&subject);
    let says = passage.tongue == crate::flow::Tongue::Chinese
        && bare.chars().count() <= 20
        && led
        && (bare.ends_with('占') || bare.ends_with("率为") || bare.ends_with("率达") || bare.ends_with("比例为"));
    let direct = direct || says;
    let before = counts.get(..at)?.iter().rev().filter(|whole| {
        whole.value > part.value && (whole.sentence.end <= part.sentence.start + 1 || part.cues.of_these)
    });
    let mut wholes =
        before.filter(|whole| crate::rules::alike(whole, part, passage.tongue) && whole.head.noun == part.head.noun);
    let whole = wholes.next().filter(|whole| !has_share(passage, counts, whole))?;
    (direct && wholes.next().is_none()).then_some((part, whole))
}

/// "Where a house is offered (in eight of the 22 replies), 57 per cent stay": the bracket around the part and its whole is
/// closed, and the share is of something else unless the words take it up.
fn is_aside(passage: &Passage, token: &Token, part: &Count, whole: &Count) -> bool {
    let gap = passage.flow.at(part.range.end.max(whole.range.end)..token.range.start);
    let behind = gap.split_once(')').filter(|(inside, _)| !inside.contains('(')).map(|(_, behind)| behind);
    let words = &lexicon::of(passage.tongue).that_is;
    behind.is_some_and(|behind| {
        let said = behind.trim_matches([' ', ',', '，', ';', '；']).to_lowercase();
        !words.iter().any(|word| !word.is_empty() && said.starts_with(word.as_str()))
    })
}

/// Whether a share of its own stands right behind the figure, which is a part as well then.
fn has_share(passage: &Passage, counts: &[Count], whole: &Count) -> bool {
    let shares = counts.iter().filter(|count| is_share(count));
    shares.filter(|share| share.range.start >= whole.phrase.end).any(|share| {
        let gap = passage.flow.at(whole.phrase.end..share.range.start);
        matches!(gap.trim_matches([' ', ',', '，', '(']), "" | "or" | "占" | "即" | "i.e." | "representing")
    })
}

/// "1.2 million, or 85 per cent of the 1.5 million", "120万元，占150万元的85%".
fn share_of_next<'a>(passage: &Passage, counts: &'a [Count], token: &Token) -> Option<(&'a Count, &'a Count)> {
    let plain = |count: &&Count| !is_share(count);
    let before: Vec<&Count> =
        counts.iter().filter(plain).filter(|count| count.range.end <= token.range.start).collect();
    let sentence = passage.sentence(token.range.start);
    let same = |count: &Count| count.sentence == sentence;
    if passage.tongue == crate::flow::Tongue::Chinese {
        let [.., part, whole] = before.as_slice() else { return None };
        let of = passage.flow.at(whole.range.end..token.range.start);
        let about = lexicon::of(passage.tongue).about.iter().filter_map(|word| of.strip_suffix(word.as_str()));
        let held = passage.flow.at(part.range.end..whole.range.start).contains('占')
            && about.chain([of]).any(|of| of.ends_with('的'));
        return (held && same(part) && same(whole)).then_some((part, whole));
    }
    let part = before.last().filter(|part| same(part))?;
    let whole = counts.iter().filter(plain).find(|count| count.range.start >= token.range.end && same(count))?;
    let lead = passage.flow.at(token.range.end..whole.range.start).to_lowercase();
    let gap = passage.flow.at(part.range.end..token.range.start);
    let ties = lead.trim_start().starts_with("of ") && lead.chars().count() <= 45 && !lead.contains([',', ';', '(']);
    (ties && gap.chars().count() <= 70).then_some((part, whole))
}

/// "Two thirds of the 60 Parties (35)", "半数以上的60个缔约方(28个)": a fraction in words, its whole, and its part after it.
fn fraction_of<'a>(
    passage: &Passage,
    counts: &'a [Count],
    token: &Token,
    share: &Share,
) -> Option<(&'a Count, &'a Count)> {
    let whole = counts.iter().find(|count| count.range.start >= token.range.end)?;
    let lead = passage.flow.at(token.range.end..whole.range.start).trim().to_lowercase();
    let ties = matches!(lead.as_str(), "of" | "of the" | "of all" | "of all the" | "(" | "的" | "of its" | "of these");
    let part = counts.iter().find(|count| count.range.start >= whole.phrase.end && count.sentence == whole.sentence)?;
    let gap = passage.flow.at(whole.phrase.end..part.range.start);
    let says = ["or ", "namely", "i.e.", "that is", "即"].iter().any(|word| gap.contains(word));
    let close = gap.chars().count() <= 60 && (gap.trim() == "(" || says);
    if ties && close && lead != "(" {
        return Some((part, whole));
    }
    // "Half of the Parties (28 of 60)".
    let pair = counts.iter().find(|count| {
        count.range.start >= token.range.end && count.whole.is_some() && count.sentence == whole.sentence
    })?;
    let between = passage.flow.at(token.range.end..pair.range.start);
    // Another clause, and another share, have figures of their own.
    if between.contains([';', '；', '。', '%']) || between.contains(". ") || between.contains("cent") {
        return None;
    }
    let whole = counts.get(pair.whole?)?;
    // "Half of them, 28 of 60": whoever stands between the comma and the figures is somebody else.
    let first = pair.range.start.min(whole.range.start);
    let lead = passage.flow.at(token.range.end..first.max(token.range.end));
    let behind = lead.rsplit([',', '，']).next().unwrap_or_default().trim().to_lowercase();
    let bare = lead.contains([',', '，']) && lexicon::of(passage.tongue).that_is.contains(&behind);
    let named = between.chars().count() <= 60 && between.contains('(')
        || share.bound == Bound::Exact && between.chars().count() <= 24 && bare;
    named.then_some((pair, whole))
}

fn agrees(part: &Count, whole: &Count, share: &Share) -> bool {
    let ratio = ratio(part.value, whole.value);
    match share.bound {
        Bound::AtLeast => ratio + 500 >= share.value && ratio <= share.value + 25_000,
        Bound::AtMost => ratio <= share.value + 500 && ratio + 25_000 >= share.value,
        Bound::About => share.off(part.value, whole.value) <= share.slack.max(3000),
        Bound::Exact => share.is_given(part.value, whole.value),
    }
}

/// A share of those that are left: 47 of 111 where 64 is the part.
fn fits_rest(part: &Count, whole: &Count, share: &Share) -> bool {
    share.slack <= 1000 && share.is_left(part.value, whole.value)
}
