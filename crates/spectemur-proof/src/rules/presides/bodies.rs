//! Who chairs a body below the meeting, wherever the two places stand: in the text and in an annex.
//!
//! Here the body is what ties the places together, by its full name, its letter or number, or as "the Group" where only
//! one can be meant. Meetings, whose presidents change from one to the next, are compared one level up.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use spectemur_model::StateCode;

use super::Held;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon::{self, any_of};
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::finding;
use crate::scan::{Sense, pattern};

/// Farther than this a body is not what "chaired by" speaks of.
const FARTHEST: usize = 90;

/// How one language says it: right before the State and right after it.
struct Ways {
    body: Regex,
    /// "Chaired by", which needs nothing after the State.
    led: Option<Regex>,
    /// "The Group on trade by such a State", behind a body of which it was said who leads it.
    gapped: Option<Regex>,
    /// "With" or "由", and what must follow then.
    with: Regex,
    presiding: Regex,
    /// "The Chair of the Group,"; the body stands in it.
    titled: Regex,
    /// ", Chair of the Group"; the body stands in it.
    holding: Regex,
}

static ENGLISH: LazyLock<Ways> = LazyLock::new(|| {
    let words = lexicon::of(Tongue::English);
    let small: Vec<String> = words.panels.iter().map(|noun| noun.to_lowercase()).collect();
    // In small letters only what the body is about makes its name.
    let body = format!(
        r"(?:(?:[A-Z][\w’'-]+ )*(?:{})\b(?: (?:[A-Z]|[IVX]+|[0-9]{{1,2}})\b)?(?: (?:on|of|for) (?:the )?[A-Za-z-]+)?|\b(?:[a-z]+[ -])?(?:{}) (?:on|for) (?:the )?[A-Za-z-]+)",
        any_of(&words.panels),
        any_of(&small)
    );
    let envoy = format!(r"(?:the (?:(?:permanent )?(?:{}) of )?(?:the )?)?", any_of(&words.envoys));
    let chair = format!("(?i:{})", any_of(&words.chairs));
    let person = r"M(?:r|s|rs)\. [^,;()]{2,40}\(";
    let took =
        "(?:was elected |acted |acting |served |serving |speaking |was appointed |in (?:its|his|her|their) capacity )?";
    Ways {
        led: Some(pattern(&format!(r"(?:^|[ ,(])(?i:{}) {envoy}(?:{person})?$", any_of(&words.chaired_by)))),
        gapped: Some(pattern(&format!(r"(?P<body>{body})(?: [a-z-]+){{0,3}},? by {envoy}$"))),
        with: pattern(&format!("(?:^|[ ,(])(?i:with) {envoy}$")),
        presiding: pattern(&format!("^ (?i:{})\\b", any_of(&words.in_chair))),
        titled: pattern(&format!(
            r"(?:^|[ (])(?:the )?{chair} of (?:the )?(?P<body>{body})(?:, {envoy}| \(|, {person})$"
        )),
        holding: pattern(&format!(
            r"^(?:,? {took}(?:as )?(?:the )?{chair} of|(?:,? (?:which|who))?(?: has| had| have)? (?:chairs|chaired|presides over|presided over|coordinates|coordinated)|,? (?:for )?(?:having )?(?:chaired|chairing|presiding over|presided over|coordinating|coordinated|leading|led)|,? (?:from|in|taking|took|who took|which took) the chair of) (?:the )?(?P<body>{body})"
        )),
        body: pattern(&body),
    }
});
static CHINESE: LazyLock<Ways> = LazyLock::new(|| {
    let words = lexicon::of(Tongue::Chinese);
    let body = format!(r"\p{{Han}}{{0,10}}?(?:{})", any_of(&words.panels));
    let (envoy, chair) = (any_of(&words.envoys), any_of(&words.chairs));
    Ways {
        led: None,
        gapped: None,
        with: pattern(&format!("(?:{})\\p{{Han}}{{0,8}}$", any_of(&words.chaired_by))),
        presiding: pattern(&format!(
            "^(?:{envoy}|专家)?(?:的?(?:共同|联合|轮流)?(?:{})|(?:担任|出任|任|为|当选)(?:其|该)?(?:{body}的?)?(?:共同|联合)?(?:{chair}))",
            any_of(&words.in_chair)
        )),
        titled: pattern(&format!(
            r"(?P<body>{body})的?(?:共同|联合)?(?:{chair})(?:一职)?(?:[、(，:]|由|为|是|系|的)?$"
        )),
        holding: pattern(&format!(
            "^(?:{envoy}|专家)?(?:担任|出任|当选为?|任|为|以|作为|身为)(?P<body>{body})的?(?:共同|联合)?(?:{chair})|^(?:主持|召集|牵头|领导)(?P<led>{body})"
        )),
        body: pattern(&body),
    }
});

/// A body as it is named: what stands before its noun, the noun with its letter, and of what it is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Body {
    lead: String,
    noun: String,
    tail: String,
}

/// One saying of who chairs a body.
struct Chair {
    passage: usize,
    place: Range<usize>,
    states: BTreeSet<StateCode>,
    body: Body,
    meetings: BTreeSet<(i64, String)>,
    years: BTreeSet<i16>,
}

/// Finds bodies that two States are said to chair.
pub(super) fn find(reading: &Reading<'_>, offices: &[(String, Held)], found: &mut Vec<Finding>) {
    let mut chairs: Vec<Chair> =
        reading.passages.iter().enumerate().flat_map(|(index, passage)| said(reading, index, passage)).collect();
    let read: BTreeSet<(usize, usize)> = chairs.iter().map(|chair| (chair.passage, chair.place.start)).collect();
    let held = offices.iter().filter_map(|(office, held)| of_office(reading, office, held));
    chairs.extend(held.filter(|chair| !read.contains(&(chair.passage, chair.place.start))));
    chairs.sort_by_key(|chair| (chair.passage, chair.place.start));
    if chairs.len() < 2 {
        return;
    }
    let known: BTreeSet<Body> = reading.passages.iter().flat_map(bodies_of).map(|(_, body)| body).collect();
    for (at, one) in chairs.iter().enumerate() {
        let Some(other) = chairs.iter().skip(at + 1).find(|other| differs(one, other, &known)) else { continue };
        // Whoever shares the office is said to hold it as well.
        let shared = chairs
            .iter()
            .any(|third| third.passage == other.passage && third.body == other.body && third.states == one.states);
        if !shared {
            let spots = [one, other].into_iter().filter_map(|chair| reading.spot_at(chair.passage, &chair.place));
            let office = [&one.body, &other.body].into_iter().max_by_key(|body| body.lead.len()).map(Body::name);
            let details = [("office", Detail::Text(office.unwrap_or_default()))];
            found.push(finding("membership", Confidence::Probable, spots.collect(), details).case("office"));
        }
    }
}

/// The body of an office that a State holds, as its words name it.
pub(super) fn body_of(reading: &Reading<'_>, office: &str, held: &Held) -> Option<String> {
    of_office(reading, office, held).map(|chair| format!("{} {}", chair.body.name(), chair.body.tail))
}

/// Who holds an office, where its words tell of which body: of the one behind it, or of the last one named before.
fn of_office(reading: &Reading<'_>, office: &str, held: &Held) -> Option<Chair> {
    let passage = reading.passage(held.passage)?;
    let words = lexicon::of(passage.tongue);
    words.chairs.iter().any(|chair| chair == office).then_some(())?;
    let bodies = bodies_of(passage);
    let after = passage.flow.at(held.words.end..held.sentence.end.max(held.words.end));
    let before = passage.flow.at(held.sentence.start..held.words.start);
    let behind = bodies.iter().find(|(range, _)| {
        let gap = passage.flow.at(held.words.end..range.start.max(held.words.end)).trim();
        range.start >= held.words.end && matches!(gap, "of" | "of the" | "the" | "of its" | "for the")
    });
    let ahead = bodies.iter().rfind(|(range, _)| {
        let gap = passage.flow.at(range.end.min(held.words.start)..held.words.start);
        let verb = matches!(gap.trim(), "is" | "was" | "are" | "were" | "has been" | "had been" | "remained" | ",");
        range.end <= held.words.start && (matches!(gap, "" | "的") || passage.tongue == Tongue::English && verb)
    });
    // "It", "its chair", and "A (Chair)" among the members of the body named before them.
    let marked = before.trim_end().ends_with('(') && after.trim_start().starts_with(')');
    let english = passage.tongue == Tongue::English;
    let points = words.of_body.iter().any(|word| {
        let near = after.trim_start().trim_start_matches("of ").strip_prefix(word.as_str());
        let blank = |rest: &str| !english || !rest.starts_with(char::is_alphanumeric);
        let own = if english { format!(" {word}") } else { word.clone() };
        near.is_some_and(blank) || before.trim_end().ends_with(&own)
    });
    // "专家组由十人组成，主席由某国担任": the clause goes on with the body that the sentence began with.
    let goes_on = !english && before.ends_with(['，', ',']) && after.starts_with(['由', '为', '是']);
    let near = before.trim_end();
    let points = points || near.ends_with("from the") || near.ends_with("in the");
    let points = points || goes_on || titled(passage, &bodies, held);
    let earlier = || bodies.iter().filter(|(range, _)| range.end <= held.words.start);
    // What "it" means is the body of which a sentence speaks before it is one named on the way.
    let subject = |range: &Range<usize>| {
        let lead = passage.flow.at(passage.sentence(range.start).start..range.start);
        let mut before = lead.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 1);
        before.all(|word| words.stop.contains(&word.to_lowercase()))
    };
    let speaks = earlier().rfind(|(range, _)| subject(range)).filter(|_| points && !marked);
    let last = speaks.or_else(|| earlier().next_back()).filter(|_| marked || points);
    let body = full(&bodies, behind.or(ahead).or(last)?)?;
    Some(Chair {
        passage: held.passage,
        place: held.place.clone(),
        states: held.states.clone(),
        body,
        meetings: held.meetings.clone(),
        years: held.years.clone(),
    })
}

/// Whether the paragraph bears the name of a body as its title, and the sentence of an office names none.
fn titled(passage: &Passage, bodies: &[(Range<usize>, Body)], held: &Held) -> bool {
    let lead = passage.lead();
    let inside = |place: &Range<usize>| bodies.iter().any(|(range, _)| place.contains(&range.start));
    inside(&lead) && held.sentence.start >= lead.end && !inside(&held.sentence)
}

/// Whether two States are said to chair what can only be one body, at one time.
fn differs(one: &Chair, other: &Chair, known: &BTreeSet<Body>) -> bool {
    fn apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
        !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
    }
    let apart_as_sets = one.states.is_disjoint(&other.states) || one.states.len() == other.states.len();
    one.states != other.states
        && apart_as_sets
        && one.passage != other.passage
        && !apart(&one.years, &other.years)
        && !apart(&one.meetings, &other.meetings)
        && one.body.is(&other.body, known)
}

impl Body {
    /// The name without what it is about; Chinese is written without a blank.
    fn name(&self) -> String {
        let blank = if self.noun.is_ascii() && !self.lead.is_empty() { " " } else { "" };
        format!("{}{blank}{}", self.lead, self.noun)
    }

    /// Whether both names are of one body, and neither could be of a third.
    fn is(&self, other: &Self, known: &BTreeSet<Self>) -> bool {
        // In Chinese what stands before a name runs into it.
        let suffix = self.lead.chars().rev().zip(other.lead.chars().rev()).take_while(|(one, other)| one == other);
        let han = |lead: &str| lead.chars().all(crate::flow::is_han);
        let runs_in = suffix.count() >= 2 && han(&self.lead) && han(&other.lead);
        let leads = self.lead.ends_with(&other.lead) || other.lead.ends_with(&self.lead) || runs_in;
        let tails = self.tail == other.tail || self.tail.is_empty() || other.tail.is_empty();
        let sure = |body: &Self| {
            let rivals: Vec<&Self> = known.iter().filter(|rival| rival.noun == body.noun).collect();
            let tails: BTreeSet<&String> =
                rivals.iter().map(|rival| &rival.tail).filter(|tail| !tail.is_empty()).collect();
            let leads: Vec<&String> = rivals.iter().map(|rival| &rival.lead).collect();
            let longest = leads.iter().max_by_key(|lead| lead.len());
            let one_lead = longest.is_none_or(|longest| leads.iter().all(|lead| longest.ends_with(lead.as_str())));
            (!body.lead.is_empty() || one_lead) && (!body.tail.is_empty() || tails.len() <= 1)
        };
        let same = self.tail == other.tail && (self.lead == other.lead || !self.tail.is_empty() && leads || runs_in);
        let same = same && !(self.lead.is_empty() && self.tail.is_empty());
        self.noun == other.noun && leads && tails && (same || sure(self) && sure(other))
    }
}

/// Who is said in the passage to chair which body.
fn said(reading: &Reading<'_>, index: usize, passage: &Passage) -> Vec<Chair> {
    let ways = if passage.tongue == Tongue::Chinese { &CHINESE } else { &ENGLISH };
    let handed = &lexicon::of(passage.tongue).handed_over;
    let bodies = bodies_of(passage);
    let mut found = Vec::new();
    for token in reading.tokens_of(index) {
        let Some(state) = state_of(token) else { continue };
        // Those who share the office are named together.
        let lists = reading.lists.get(index).into_iter().flatten();
        let list = lists
            .filter(|list| list.is_of_states() && !list.is_example)
            .find(|list| list.range.start <= token.range.start && token.range.end <= list.range.end);
        let range = list.map_or_else(|| token.range.clone(), |list| list.range.clone());
        if range.start != token.range.start {
            continue;
        }
        let states = list.map_or_else(|| BTreeSet::from([state]), crate::list::List::states);
        let sentence = passage.sentence(token.range.start);
        let words = passage.flow.at(sentence.clone()).to_lowercase();
        if handed.iter().any(|word| words.contains(word.as_str())) || bodies.is_empty() {
            continue;
        }
        let Some(body) = chaired(ways, passage, &bodies, &sentence, &range) else { continue };
        let inside = || reading.tokens_of(index).iter().filter(|near| sentence.contains(&near.range.start));
        let meeting = |sense: &Sense| {
            if let Sense::Meeting { ordinal, kind } = sense { Some((*ordinal, kind.clone())) } else { None }
        };
        let year = |sense: &Sense| if let Sense::Date(span) = sense { span.from.year } else { None };
        found.push(Chair {
            passage: index,
            place: range,
            states,
            body,
            meetings: inside().filter_map(|near| meeting(&near.sense)).collect(),
            years: inside().filter_map(|near| year(&near.sense)).collect(),
        });
    }
    found
}

/// The body that the State at this place chairs.
fn chaired(
    ways: &Ways,
    passage: &Passage,
    bodies: &[(Range<usize>, Body)],
    sentence: &Range<usize>,
    state: &Range<usize>,
) -> Option<Body> {
    let (left, right) = (passage.flow.at(sentence.start..state.start), passage.flow.at(state.end..sentence.end));
    let at = |range: Range<usize>, base: usize| {
        bodies.iter().rev().find(|(known, _)| known.start < base + range.end && base + range.start < known.end)
    };
    if let Some(hit) = ways.titled.captures(left).and_then(|hit| hit.name("body")) {
        return full(bodies, at(hit.range(), sentence.start)?);
    }
    if let Some(hit) = ways.holding.captures(right).and_then(|hit| hit.name("body").or(hit.name("led"))) {
        return full(bodies, at(hit.range(), state.end)?);
    }
    // "小组由七国组成：…，某国任召集人": the body is that of the sentence.
    if passage.tongue == Tongue::Chinese && ways.presiding.is_match(right) && left.ends_with(['，', '；', ';']) {
        let mut here = bodies.iter().filter(|(known, _)| sentence.start <= known.start && known.end <= state.start);
        let nouns: BTreeSet<&String> = here.clone().map(|(_, body)| &body.noun).collect();
        if right.starts_with(['任', '担', '出', '为', '当']) && nouns.len() == 1 {
            return full(bodies, here.next()?);
        }
    }
    let known = &lexicon::of(passage.tongue).chaired_by;
    let gapped = ways.gapped.as_ref().filter(|_| known.iter().any(|word| left.contains(word.as_str())));
    if let Some(hit) = gapped.and_then(|regex| regex.captures(left)).and_then(|hit| hit.name("body")) {
        return full(bodies, at(hit.range(), sentence.start)?);
    }
    let led = ways.led.as_ref().and_then(|led| led.find(left));
    let led = led.or_else(|| ways.with.find(left).filter(|_| ways.presiding.is_match(right)))?;
    let before = bodies
        .iter()
        .rev()
        .find(|(known, _)| known.end <= sentence.start + led.start() + 1 && known.start >= sentence.start);
    let near = before.filter(|(known, _)| {
        let gap = passage.flow.at(known.end..(sentence.start + led.start()).max(known.end));
        gap.chars().count() <= FARTHEST && !gap.contains([';', '；'])
    });
    // "由某国主持的小组" and "under the chairmanship of such a State, the Group".
    let after = || {
        let (known, _) = bodies.iter().find(|(known, _)| known.start >= state.end && known.end <= sentence.end)?;
        let gap = passage.flow.at(state.end..known.start);
        let close = gap.trim_end_matches(['，', ' ']).ends_with(['的', '下']) || matches!(gap, ", the " | ", ");
        bodies.iter().find(|(range, _)| range == known).filter(|_| close)
    };
    full(bodies, near.or_else(after)?)
}

/// A body under its full name: "the Committee" is the one of that noun named before it in the passage.
fn full(bodies: &[(Range<usize>, Body)], body: &(Range<usize>, Body)) -> Option<Body> {
    let (range, named) = body;
    let bare = named.lead.is_empty() && named.tail.is_empty();
    let before = bodies.iter().filter(|(known, before)| known.end <= range.start && before.noun == named.noun);
    let before: BTreeSet<&Body> = before.map(|(_, body)| body).filter(|body| !body.lead.is_empty()).collect();
    if bare && before.len() > 1 {
        return None;
    }
    Some(before.first().filter(|_| bare).map_or_else(|| named.clone(), |before| (*before).clone()))
}

/// The bodies that the passage names, in order.
fn bodies_of(passage: &Passage) -> Vec<(Range<usize>, Body)> {
    let english = passage.tongue == Tongue::English;
    let ways = if english { &ENGLISH } else { &CHINESE };
    let nouns = &lexicon::of(passage.tongue).panels;
    let hits = ways.body.find_iter(passage.text());
    let read = |hit: regex::Match<'_>| {
        let words = hit.as_str();
        let small = words.to_ascii_lowercase();
        let found = nouns.iter().filter_map(|noun| Some((noun, small.find(&noun.to_ascii_lowercase())?)));
        let (noun, at) = found.max_by_key(|(noun, _)| noun.len())?;
        let (lead, rest) = (words.get(..at)?.trim(), words.get(at + noun.len()..)?);
        let (letter, tail) = [" on ", " of ", " for "]
            .iter()
            .find_map(|joint| rest.split_once(joint))
            .map_or((rest, ""), |(letter, tail)| (letter, tail.trim_start_matches("the ")));
        let lead = if english { lead.trim_start_matches("The").trim() } else { own_words(lead) };
        let lead = if lexicon::of(passage.tongue).stop.contains(lead) { "" } else { lead };
        let body = Body { lead: lead.to_owned(), noun: format!("{noun}{letter}"), tail: tail.to_lowercase() };
        // The name begins with its own words, and not with those before it.
        let start = hit.start() + words.get(..at)?.rfind(lead).unwrap_or(0);
        Some((start..hit.end(), body))
    };
    hits.filter_map(read).collect()
}

/// What of the letters before a Chinese noun belongs to its name.
fn own_words(lead: &str) -> &str {
    let cuts = &lexicon::of(Tongue::Chinese).before_names;
    let end = cuts.iter().filter_map(|cut| lead.rfind(cut.as_str()).map(|at| at + cut.len())).max();
    end.and_then(|end| lead.get(end..)).unwrap_or(lead)
}
