//! The meeting that the document itself is of: its number, its days and its length, said again with another.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::events::Mention;
use super::finding;
use super::meeting::day_of;
use crate::count::last_letters;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::scan::{Sense, Span, Token, pattern};

/// The meeting of the title.
struct Own {
    passage: usize,
    range: Range<usize>,
    ordinal: Option<i64>,
    /// The last word of its kind: "conference", "会议".
    noun: String,
    days: Option<(usize, Range<usize>, Span)>,
}

/// Finds numbers, days and lengths of the document's own meeting that are not those of its title.
pub(super) fn find(reading: &Reading<'_>, all: &[Mention], found: &mut Vec<Finding>) {
    let Some(own) = own(reading) else { return };
    thanked(reading, all, &own, found);
    for (index, passage) in reading.passages.iter().enumerate().skip(own.passage + 1) {
        found.extend(bare_length(reading, &own, (index, passage)));
        for (at, token) in reading.tokens_of(index).iter().enumerate() {
            match &token.sense {
                Sense::Meeting { ordinal, kind } => {
                    found.extend(other_number(reading, &own, (index, passage), token, *ordinal, kind));
                    found.extend(other_length(reading, &own, (index, passage), at, *ordinal));
                }
                Sense::Date(span) => {
                    found.extend(other_day(reading, &own, (index, passage), token, *span));
                    found.extend(other_place(reading, &own, (index, passage), token, *span));
                }
                _ => {}
            }
        }
    }
}

/// The people or the city that the document thanks for the meeting.
static THANKED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:people|city|town|inhabitants|municipality|mayor) of ([A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2})|\b(?:hospitality|welcome|reception)(?: extended| shown| given)? in ([A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2})|\b(?:[Tt]hank(?:ed|s|ing)?|[Gg]ratitude to|[Aa]ppreciation to) ([A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2}),? (?:as (?:the )?(?:host|venue|seat|place)|for (?:having )?(?:hosting|hosted|its hospitality|the hospitality|the welcome|receiving))|(?:感谢|致谢|谢意)(\p{Han}{2,8}?)(?:人民|市民|市政府|市当局|市长|市(?:作为|为|的|所|提供)|作为(?:本届|本次|会议|东道|会址))",
    )
});

/// "The Chair thanked the people of Punta Arenas and closed the meeting", of a meeting that was held in Ushuaia.
fn thanked(reading: &Reading<'_>, all: &[Mention], own: &Own, found: &mut Vec<Finding>) {
    let titled = own.days.as_ref().filter(|(at, range, _)| {
        reading.passage(*at).is_some_and(|passage| {
            let after = passage.flow.at(range.end..passage.text().len());
            format!("{} {after}", passage.flow.at(0..range.start)).contains([',', '，'])
        })
    });
    // Where the title has no place, another mention of its number may have.
    let told = titled.map(|(at, range, _)| (*at, range.clone())).or_else(|| placed(all, own));
    let Some((at, range)) = told else { return };
    let from = at.saturating_sub(3);
    let near = if titled.is_some() { from..=at + 3 } else { at..=at };
    let head: Vec<&str> = near.filter_map(|near| reading.passage(near)).map(Passage::text).collect();
    for (index, passage) in reading.passages.iter().enumerate().skip(own.passage + 1) {
        for hit in THANKED.captures_iter(passage.text()) {
            let Some(place) = hit.iter().skip(1).flatten().next() else { continue };
            let sentence = passage.flow.at(passage.sentence(place.start())).to_lowercase();
            let thanks = ["thank", "gratitude", "appreciation", "hospitality", "感谢", "致谢", "谢意"]
                .iter()
                .any(|word| sentence.contains(word));
            let meets = ["meeting", "session", "conference", "会议", "款待"].iter().any(|word| sentence.contains(word));
            let is_state = reading.tokens_of(index).iter().any(|token| {
                matches!(token.sense, Sense::Name(_))
                    && token.range.start < place.end()
                    && token.range.end > place.start()
            });
            if !thanks || !meets || is_state || head.iter().any(|text| text.contains(place.as_str())) {
                continue;
            }
            let again = placed(all, own).filter(|(passage, _)| *passage != at);
            let mut spots = vec![reading.spot_at(at, &range)];
            spots.extend(again.map(|(passage, range)| reading.spot_at(passage, &range)));
            spots.extend(mentioned(reading, at, index).map(|(passage, range)| reading.spot_at(passage, &range)));
            spots.push(reading.spot_at(index, &place.range()));
            let named = reading
                .passage(at)
                .map_or("", |known| if titled.is_some() { known.text() } else { known.flow.at(range.clone()) });
            let names = vec![named.to_owned(), place.as_str().to_owned()];
            let details = [("places", Detail::Names(names))];
            let spots = spots.into_iter().flatten().collect();
            found.push(finding("meeting", Confidence::Probable, spots, details).case("same-days"));
        }
    }
}

/// Where the number of the title is said once more in the head of the document.
fn again(reading: &Reading<'_>, own: &Own, number: i64) -> Option<(usize, Range<usize>)> {
    (own.passage + 1..own.passage + HEAD).find_map(|index| {
        reading.tokens_of(index).iter().find_map(|token| match &token.sense {
            Sense::Meeting { ordinal, kind } if *ordinal == number && noun(kind) == own.noun => {
                Some((index, token.range.clone()))
            }
            _ => None,
        })
    })
}

/// Where the document's own meeting is said to be held.
fn placed(all: &[Mention], own: &Own) -> Option<(usize, Range<usize>)> {
    let number = own.ordinal?;
    let mut same = all.iter().filter(|mention| mention.number() == Some(number) && own.noun == mention.series.noun);
    same.find_map(|mention| Some((mention.passage, mention.beside.places.first()?.range.clone())))
}

/// How many passages of the head are looked at.
const HEAD: usize = 12;

fn own(reading: &Reading<'_>) -> Option<Own> {
    let head = || {
        reading.passages.iter().enumerate().take(HEAD).take_while(|(_, passage)| {
            let ends = passage.text().trim_end().ends_with(['.', '。']);
            passage.own.is_none() || passage.text().chars().count() < 90 && !ends
        })
    };
    let days = head().find_map(|(index, _)| {
        reading.tokens_of(index).iter().find_map(|token| match token.sense {
            Sense::Date(span) if span.from != span.to && span.from.day.is_some() => {
                Some((index, token.range.clone(), span))
            }
            _ => None,
        })
    });
    let short = |passage: &Passage| passage.text().chars().count() <= 120;
    let titled = head().filter(|(_, passage)| short(passage)).find_map(|(index, _)| {
        reading.tokens_of(index).iter().find_map(|token| match &token.sense {
            Sense::Meeting { ordinal, kind } => Some((index, token.range.clone(), *ordinal, kind.clone())),
            _ => None,
        })
    });
    match (titled, days) {
        (Some((passage, range, ordinal, kind)), days) => {
            let days = days.filter(|(index, _, _)| index.abs_diff(passage) <= 3);
            Some(Own { passage, range, ordinal: Some(ordinal), noun: noun(&kind), days })
        }
        (None, Some((passage, range, span))) => Some(Own {
            passage,
            range: range.clone(),
            ordinal: None,
            noun: String::new(),
            days: Some((passage, range, span)),
        }),
        (None, None) => None,
    }
}

fn noun(kind: &str) -> String {
    ["conference", "session", "assembly", "meeting", "会议"]
        .iter()
        .find(|word| kind.contains(**word))
        .map_or_else(|| kind.to_owned(), |word| (*word).to_owned())
}

/// "The present eighth meeting", "declared the Third Conference closed": the document's own, under another number.
fn other_number(
    reading: &Reading<'_>,
    own: &Own,
    (index, passage): (usize, &Passage),
    token: &Token,
    ordinal: i64,
    kind: &str,
) -> Option<Finding> {
    let number = own.ordinal.filter(|number| *number != ordinal)?;
    let (before, after) = beside(passage, token);
    let says = match passage.tongue {
        Tongue::English => {
            ["present", "this", "current"].iter().any(|word| before.trim_end().ends_with(word))
                || ["declared", "opened the", "closed the"].iter().any(|word| before.contains(word))
                    && (closes_soon(&after) || before.contains("opened the") || before.contains("closed the"))
        }
        Tongue::Chinese => {
            ["本次", "本届", "宣布"].iter().any(|word| before.ends_with(word))
                || before.contains("宣布") && ["闭幕", "开幕"].iter().any(|word| after.starts_with(word))
        }
    };
    let place = says || same_place(reading, own, index, token);
    if !place || noun(kind) != own.noun {
        return None;
    }
    let mut spots = vec![reading.spot_at(own.passage, &own.range)];
    spots.extend(again(reading, own, number).map(|(passage, range)| reading.spot_at(passage, &range)));
    spots.push(reading.spot_at(index, &token.range));
    let words = |passage: usize, range: &Range<usize>| {
        Detail::Text(reading.passage(passage).map_or_else(String::new, |known| known.flow.at(range.clone()).to_owned()))
    };
    let details = [
        ("one", words(own.passage, &own.range)),
        ("other", words(index, &token.range)),
        ("number", Detail::Number(number)),
    ];
    Some(finding("meeting", Confidence::Probable, spots.into_iter().flatten().collect(), details).case("own-number"))
}

/// "declared the eighth meeting of the Committee closed".
fn closes_soon(after: &str) -> bool {
    let soon: String = after.split(['.', ';']).next().unwrap_or_default().chars().take(48).collect();
    crate::count::words_of(&soon).any(|(_, word)| matches!(word, "closed" | "open" | "opened"))
}

/// Whether a meeting of another number is said to be at the place and in the month of the document's own.
fn same_place(reading: &Reading<'_>, own: &Own, index: usize, token: &Token) -> bool {
    let (Some((at, range, span)), Some(passage)) = (&own.days, reading.passage(index)) else { return false };
    let Some(head) = reading.passage(*at) else { return false };
    let line = format!("{} {}", head.flow.at(0..range.start), head.flow.at(range.end..head.text().len()));
    let place = line.split([',', '，', '.']).map(str::trim).rfind(|part| {
        let letters = part.chars().count();
        (2..=24).contains(&letters)
            && part.chars().next().is_some_and(|first| first.is_uppercase() || crate::flow::is_han(first))
    });
    let after: String =
        passage.flow.at(token.range.end..passage.sentence(token.range.start).end).chars().take(70).collect();
    let later = reading.tokens_of(index).iter().any(|other| {
        matches!(&other.sense, Sense::Date(said) if other.range.start >= token.range.end && said.years() != span.years())
            && other.range.start < token.range.end + 90
    });
    let future = ["to be held", "will be held", "will meet", "将在", "将于"].iter().any(|word| after.contains(word));
    place.is_some_and(|place| after.contains(place)) && future && !later && !after.contains("20")
}

fn beside(passage: &Passage, token: &Token) -> (String, String) {
    let sentence = passage.sentence(token.range.start);
    let before = passage.flow.at(sentence.start..token.range.start).to_lowercase();
    let near = last_letters(before.trim_end().trim_end_matches(" the"), 40);
    let after: String = passage.flow.at(token.range.end..sentence.end).to_lowercase().chars().take(60).collect();
    (near, after)
}

/// "Closed the meeting on 22 June" of a meeting that ends on the twenty-first.
fn other_day(
    reading: &Reading<'_>,
    own: &Own,
    (index, passage): (usize, &Passage),
    token: &Token,
    span: Span,
) -> Option<Finding> {
    let (at, range, days) = own.days.as_ref()?;
    let (first, last) =
        (day_of(days.from)?, day_of(crate::scan::Point { year: days.to.year.or(days.from.year), ..days.to })?);
    let year = span.to.year.or(days.to.year);
    let day = day_of(crate::scan::Point { year, ..span.to }).filter(|_| span.from == span.to)?;
    let sentence = passage.sentence(token.range.start);
    let closing = |words: &str| lexicon::time("meeting_closes").iter().any(|word| words.contains(word));
    let opening = |words: &str| lexicon::time("meeting_opens").iter().any(|word| words.contains(word));
    let whole = passage.flow.at(sentence.clone()).to_lowercase();
    // 自12日开幕，至15日闭幕: each clause tells of its own day.
    let clause = crate::sentences::clauses(passage.text(), &sentence);
    let clause = clause.into_iter().find(|clause| clause.contains(&token.range.start));
    let clause = clause.map_or(String::new(), |clause| passage.flow.at(clause).to_lowercase());
    let words = if closing(&clause) || opening(&clause) { clause } else { whole };
    let (ends, opens) = (closing(&words), opening(&words));
    let other = reading.tokens_of(index).iter().any(|token| {
        sentence.contains(&token.range.start)
            && matches!(&token.sense, Sense::Meeting { ordinal, kind } if Some(*ordinal) != own.ordinal && !sits(kind))
    });
    let near = first.days_until(day).abs() <= 12;
    let outside = ends && day != last && (day > last || !opens) || opens && !ends && day != first;
    if !near || !outside || other || ends && opens || (first..=last).contains(&day) && !ends && !opens {
        return None;
    }
    let spots = [reading.spot_at(*at, range), reading.spot_at(index, &token.range)].into_iter().flatten().collect();
    let said = |passage: usize, range: &Range<usize>| {
        Detail::Text(reading.passage(passage).map_or_else(String::new, |known| known.flow.at(range.clone()).to_owned()))
    };
    let details = [("one", said(*at, range)), ("other", said(index, &token.range))];
    Some(finding("meeting", Confidence::Probable, spots, details).case("own-days"))
}

/// Whether it is a sitting of a meeting, and no other meeting.
fn sits(kind: &str) -> bool {
    lexicon::both().into_iter().flat_map(|known| &known.gatherings.sittings).any(|word| kind.contains(word.as_str()))
}

/// "In Zagreb on 27 March" of a meeting that is held on that day somewhere else.
fn other_place(
    reading: &Reading<'_>,
    own: &Own,
    (index, passage): (usize, &Passage),
    token: &Token,
    span: Span,
) -> Option<Finding> {
    let (at, range, days) = own.days.as_ref()?;
    let year = days.from.year.or(days.to.year);
    let dated = |point: crate::scan::Point| day_of(crate::scan::Point { year: point.year.or(year), ..point });
    let day = dated(span.from).filter(|_| span.from == span.to)?;
    if !(dated(days.from)?..=dated(days.to)?).contains(&day) || passage.tongue == Tongue::Chinese {
        return None;
    }
    let head = reading.passage(*at)?;
    let sentence = passage.sentence(token.range.start);
    let before = passage.flow.at(sentence.start..token.range.start).trim_end().strip_suffix(" on")?;
    let start = before.rfind(" in ").max(before.rfind(" at ")).map(|at| at + " in ".len())?;
    let place = before.get(start..)?;
    let proper = place.split(' ').all(|word| word.starts_with(char::is_uppercase)) && place.chars().count() <= 24;
    // The title names its own place beside its days.
    let named = head
        .text()
        .split([',', '，'])
        .map(str::trim)
        .any(|part| part.starts_with(char::is_uppercase) && !part.contains(|letter: char| letter.is_ascii_digit()));
    let known = (*at).saturating_sub(3)..=*at + 3;
    let said = known.into_iter().filter_map(|near| reading.passage(near)).any(|near| near.text().contains(place));
    if !proper || !named || said {
        return None;
    }
    let figure = sentence.start + start..sentence.start + start + place.len();
    let spots = [reading.spot_at(*at, range), reading.spot_at(index, &figure)].into_iter().flatten().collect();
    let names = vec![head.text().to_owned(), place.to_owned()];
    Some(finding("meeting", Confidence::Probable, spots, [("places", Detail::Names(names))]).case("same-days"))
}

static LASTED: LazyLock<Regex> = LazyLock::new(|| {
    let nouns = |tongue: Tongue| lexicon::any_of(&lexicon::of(tongue).gatherings.nouns);
    pattern(&format!(
        r"^[- ]days?[- ](?:long )?(?i:{})\b|^[天日]的?(?:{})",
        nouns(Tongue::English),
        nouns(Tongue::Chinese)
    ))
});

/// "The Conference sat for four days": the meeting opens the sentence and its length closes a clause.
fn lasts(before: &str, rest: &str, tongue: Tongue, own: &str) -> bool {
    let known = &lexicon::of(tongue).gatherings;
    // "In the course of the four days", "the Parties sat for four days", 会议开了四天.
    let ends = |list: &str| lexicon::time(list).iter().any(|word| before.ends_with(word));
    let sits = ends("meeting_sat") && lexicon::time("meeting_sitters").iter().any(|word| before.contains(word));
    let whole = format!("{before}{rest}").to_lowercase();
    let unit = rest.starts_with(" days") || rest.starts_with(['天', '日']);
    if unit && (sits || ends("meeting_course") && (whole.contains(own) || whole.contains("plenary"))) {
        return true;
    }
    let said = before.trim_start_matches(|letter: char| !letter.is_alphabetic());
    let said = said.strip_prefix("the ").unwrap_or(said);
    let subject =
        known.nouns.iter().filter(|noun| !known.small.contains(noun)).any(|noun| said.starts_with(noun.as_str()));
    let verb = lexicon::time("meeting_lasts").iter().any(|word| before.ends_with(word));
    let closes = rest.trim_start_matches(" days").trim_start_matches(['天', '日']);
    subject && verb && closes.len() < rest.len() && closes.trim_start().starts_with([',', '，', '.', '。', ';', '；'])
}

/// "The three-day session", "历时四天的会议", of a meeting that lasts five days and no other that the words name.
fn bare_length(reading: &Reading<'_>, own: &Own, (index, passage): (usize, &Passage)) -> Option<Finding> {
    let (at, range, span) = own.days.as_ref()?;
    let length = reading.counts_of(index).iter().find(|count| {
        let rest = passage.flow.at(count.range.end..count.sentence.end);
        let before = passage.flow.at(count.sentence.start..count.range.start).to_lowercase();
        let known = ["the ", "this ", "历时", "为期", "本次", "本届"].iter().any(|word| before.ends_with(word));
        let lasts = lasts(&before, rest, passage.tongue, &own.noun);
        let other = reading.tokens_of(index).iter().any(|token| {
            count.sentence.contains(&token.range.start)
                && matches!(&token.sense, Sense::Meeting { ordinal, .. } if Some(*ordinal) != own.ordinal)
        });
        let own = rest.to_lowercase().contains(own.noun.as_str());
        count.head.is_time && !other && (lasts || known && own && LASTED.is_match(rest))
    })?;
    if super::duration::sits(*span, length.value.as_whole()?) != Some(false) {
        return None;
    }
    let spots = [reading.spot_at(*at, range), reading.spot(length)].into_iter().flatten().collect();
    let words = passage.flow.at(length.range.start..length.phrase.end.max(length.range.end)).to_owned();
    let said = reading.passage(*at).map_or_else(String::new, |known| known.flow.at(range.clone()).to_owned());
    let details =
        [("length", super::amount(length.value)), ("words", Detail::Text(words)), ("days", Detail::Names(vec![said]))];
    Some(finding("date-and-rule", Confidence::Probable, spots, details).case("length"))
}

/// "The four-day seventh meeting" of a meeting that lasts five days.
fn other_length(
    reading: &Reading<'_>,
    own: &Own,
    (index, passage): (usize, &Passage),
    at: usize,
    ordinal: i64,
) -> Option<Finding> {
    let token = reading.tokens_of(index).get(at)?;
    let length = reading.counts_of(index).iter().find(|count| {
        let gap = passage.flow.at(count.range.end..token.range.start.max(count.range.end));
        let bare = gap.trim_matches([' ', '-', '的', '之']).to_lowercase();
        count.head.is_time && count.range.end <= token.range.start && matches!(bare.as_str(), "day" | "天" | "days")
    })?;
    let (place, range, span) = dated(reading, own, ordinal)?;
    let last = crate::scan::Point { year: span.to.year.or(span.from.year), ..span.to };
    let days = day_of(crate::scan::Point { year: span.from.year.or(span.to.year), ..span.from })?
        .days_until(day_of(last)?)
        + 1;
    if length.value.as_whole() == Some(days) || days < 2 {
        return None;
    }
    let spots = [reading.spot_at(place, &range), reading.spot(length)].into_iter().flatten().collect();
    let words = passage.flow.at(length.range.start..token.range.end).to_owned();
    let said = reading.passage(place).map_or_else(String::new, |known| known.flow.at(range).to_owned());
    let details =
        [("length", super::amount(length.value)), ("words", Detail::Text(words)), ("days", Detail::Names(vec![said]))];
    Some(finding("date-and-rule", Confidence::Probable, spots, details).case("length"))
}

/// Where the days of the own meeting are said: in the title, or beside its number.
fn dated(reading: &Reading<'_>, own: &Own, ordinal: i64) -> Option<(usize, Range<usize>, Span)> {
    if let Some(days) = own.days.as_ref().filter(|_| own.ordinal == Some(ordinal)) {
        return Some(days.clone());
    }
    for index in 0..reading.passages.len() {
        let tokens = reading.tokens_of(index);
        let beside = tokens.windows(2).find_map(|pair| match pair {
            [Token { sense: Sense::Meeting { ordinal: known, .. }, .. }, Token { range, sense: Sense::Date(span) }]
                if *known == ordinal && span.from != span.to && span.from.day.is_some() =>
            {
                Some((index, range.clone(), *span))
            }
            _ => None,
        });
        if beside.is_some() {
            return beside;
        }
    }
    None
}

/// Where a sentence behind the title names the place that the title names first, once.
fn mentioned(reading: &Reading<'_>, title: usize, not: usize) -> Option<(usize, Range<usize>)> {
    let place = reading.passage(title)?.text().split([',', '，']).next()?.trim();
    let proper = place.starts_with(char::is_uppercase) && !place.contains(' ');
    let mut others = reading.passages.iter().enumerate().skip(title + 1).filter(|(index, _)| *index != not);
    others.find_map(|(index, passage)| {
        let at = passage.text().find(place).filter(|_| proper)?;
        Some((index, at..at + place.len()))
    })
}
