//! What happens to one thing at a day, told twice: on two days, or once as done and once as still to come.
//!
//! A thing is known by the words around the step that it takes; names, numbers and words that tell things of one kind
//! from each other must not differ. Meetings with a number and deadlines of States have rules of their own.

mod slip;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::Day;

use self::told::{Mode, Step, Told, all};
use super::finding;
use crate::finding::{Confidence, Detail, Finding};
use crate::flow::Tongue;
use crate::lexicon;
use crate::reading::Reading;
use crate::scan::{Point, Span};
use crate::sentences::Sentences;

/// A word around more tellings than this leads from none to another.
const COMMON: usize = 60;
/// From here on two tellings are taken to be of one thing.
const ALIKE: f64 = 1.3;
/// What the same year or State beside both adds.
const SAME_YEAR: f64 = 0.4;
const SAME_STATE: f64 = 0.3;
/// What is handed over or due is known by fewer words, and so is a day that is easily written for another.
const PLAIN: f64 = 1.2;
/// So many words that say little say something together.
const MANY: usize = 4;
/// What a line of a calendar and a sentence must share.
const LISTED: f64 = 0.7;
/// What is known by still fewer words, where one day is easily written for the other.
const SLIP: f64 = 0.45;
/// So many passages further on a day is no longer one of a row.
const BESIDE: usize = 2;
/// What is handed over is received a few days after it was sent.
const ON_ITS_WAY: i64 = 12;
/// The thing that the whole document is of comes but once within so many days; one before it was another.
const ONCE: i64 = 420;
/// What it adds that both are of one State and in one month.
const SLIPPED: f64 = 0.5;
/// What it adds that both cite the same decision.
const CITED: f64 = 0.7;
/// What it adds that both are of the thing of the title, or of reports on one year.
const OWN: f64 = 1.0;

/// Finds two days of one thing, and what is both done and to come.
pub(super) fn find(reading: &Reading<'_>, sentences: &mut Sentences, found: &mut Vec<Finding>) {
    let mut told = all(reading, sentences);
    let today = super::tense::today(reading);
    for one in told.iter_mut().filter(|one| one.mode == Mode::Would) {
        let comes =
            one.date.and_then(|span| Day::new(span.from.year?, span.from.month?, span.from.day.unwrap_or(1)).ok());
        let ahead = today.zip(comes).is_some_and(|(today, comes)| comes > today);
        one.mode = if ahead { Mode::Ahead } else { Mode::Plain };
    }
    let only = only_two(&told, sentences);
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (at, next) in candidates(&told) {
        let (Some(one), Some(other)) = (told.get(at), told.get(next)) else { continue };
        let (done, ahead) = if one.mode == Mode::Done { (one, other) } else { (other, one) };
        let same = same_step(one, other);
        let slips = !same && slip::is_slip(one, other) && !marked(one, other);
        let dated = (same || slips) && two_days(one, other) == Some(true);
        let turned =
            done.mode == Mode::Done && ahead.mode == Mode::Ahead && excludes(done.step, ahead.step, done, ahead);
        if !dated && !turned {
            continue;
        }
        let mut pair = Pair::of(one, other, sentences);
        pair.is_only = dated && same_year(one, other) && only.contains(&(at, next));
        if turned && !slip::is_rule(reading, ahead) && still_to_come(done, ahead, &pair) {
            found.extend(planned(reading, done, ahead));
        } else if dated && if slips { pair.slips() } else { pair.is_one(one, other) } {
            // What is of the title comes first.
            let first = if pair.is_sent_once(one, other) { 10.0 } else { 0.0 };
            pairs.push((pair.score + first, at, next));
        }
    }
    pairs.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut used: BTreeSet<usize> = BTreeSet::new();
    for (_, at, next) in pairs {
        if used.contains(&at) || used.contains(&next) {
            continue;
        }
        used.extend([at, next]);
        if let (Some(one), Some(other)) = (told.get(at), told.get(next)) {
            found.extend(differs(reading, one, other));
        }
    }
}

fn same_year(one: &Told, other: &Told) -> bool {
    let year = |told: &Told| told.date.and_then(|span| span.from.year);
    year(one).is_some() && year(one) == year(other)
}

/// The pairs of what is due that share a word, of which nothing else that is due speaks and which is said of little else.
fn only_two(told: &[Told], sentences: &Sentences) -> BTreeSet<(usize, usize)> {
    /// A word of more sentences is one of the whole document.
    const RARE: u32 = 5;
    let mut by_word: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, one) in told.iter().enumerate().filter(|(_, one)| one.step == Step::Due) {
        one.near.iter().for_each(|word| by_word.entry(*word).or_default().push(at));
    }
    let known = &sentences.vocabulary;
    let rare = |word: &u32| !known.is_weak(*word) && known.often(*word) <= RARE;
    let two = by_word.iter().filter(|(word, _)| rare(word)).filter_map(|(_, places)| match places.as_slice() {
        [one, other] => Some((*one, *other)),
        _ => None,
    });
    let mut times: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    two.for_each(|pair| *times.entry(pair).or_default() += 1);
    let least =
        |(at, _): &(usize, usize)| told.get(*at).map_or(2, |one| if one.tongue == Tongue::Chinese { 1 } else { 2 });
    times.into_iter().filter(|(pair, times)| *times >= least(pair)).map(|(pair, _)| pair).collect()
}

/// The pairs that share a word right around them, and are not told in one sentence or in two rows of tables.
fn candidates(told: &[Told]) -> BTreeSet<(usize, usize)> {
    let mut by_word: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, one) in told.iter().enumerate() {
        for word in &one.near {
            by_word.entry(*word).or_default().push(at);
        }
    }
    let mut found = BTreeSet::new();
    for places in by_word.values().filter(|places| places.len() <= COMMON) {
        for (from, at) in places.iter().enumerate() {
            for next in places.iter().skip(from + 1) {
                let (Some(one), Some(other)) = (told.get(*at), told.get(*next)) else { continue };
                // The rows of a table are of as many things.
                let rows = one.is_row && other.is_row;
                let same = one.passage == other.passage && one.sentence == other.sentence;
                if !rows && !same && one.tongue == other.tongue {
                    found.insert((*at, *next));
                }
            }
        }
    }
    // What the document is of, and what is due for one year, may be named by other words.
    let mut groups: BTreeMap<i16, Vec<usize>> = BTreeMap::new();
    for (at, one) in told.iter().enumerate() {
        let years = one.years.iter().copied().filter(|_| one.step == Step::Due);
        for group in years.chain(one.is_own.then_some(0)) {
            groups.entry(group).or_default().push(at);
        }
    }
    for group in groups.values().filter(|group| group.len() <= COMMON) {
        for (from, at) in group.iter().enumerate() {
            found.extend(group.iter().skip(from + 1).map(|next| (*at, *next)));
        }
    }
    found
}

/// How far two tellings share their words.
struct Pair {
    /// All that they share, with what stands further away at half its weight.
    score: f64,
    near: f64,
    /// How many words right around both, and how many with those that say little.
    shared: usize,
    all: usize,
    /// How many words stand right around the one of which fewer are known.
    least: usize,
    /// Whether both are of the thing of the title.
    own: bool,
    /// Whether both are due in one year and share a word of which nothing else is due.
    is_only: bool,
    /// Whether both cite the same decision, rule or measure.
    cites: bool,
    /// How many words both paragraphs share beside these.
    topic: usize,
    conflict: bool,
}

impl Pair {
    fn of(one: &Told, other: &Told, sentences: &Sentences) -> Self {
        let known = &sentences.vocabulary;
        let unit = known.rare() * if one.tongue == Tongue::Chinese { 2.0 } else { 1.0 };
        let weigh = |words: &mut dyn Iterator<Item = &u32>| -> f64 { words.map(|word| known.weight_of(*word)).sum() };
        let near: BTreeSet<u32> = one.near.intersection(&other.near).copied().collect();
        let mut far = one.wide.intersection(&other.wide).filter(|word| !near.contains(word));
        let (near_weight, far_weight) = (weigh(&mut near.iter()) / unit, weigh(&mut far) / unit);
        // What their paragraphs are about says something too, where these are two.
        let elsewhere = one.passage != other.passage;
        let mut around = one.around.intersection(&other.around);
        let around =
            around.by_ref().filter(|word| elsewhere && !(one.wide.contains(word) && other.wide.contains(word)));
        let around: Vec<&u32> = around.collect();
        let around_weight = weigh(&mut around.iter().copied()) / unit;
        let topic = around.iter().filter(|word| !known.is_weak(***word)).count();
        let own = one.is_own && other.is_own || reports_of_one_year(one, other);
        let cites = !one.cited.is_disjoint(&other.cited);
        let years = if one.years.is_disjoint(&other.years) { 0.0 } else { SAME_YEAR };
        let states = if one.states.is_disjoint(&other.states) { 0.0 } else { SAME_STATE };
        Self {
            score: near_weight
                + if cites { CITED } else { 0.0 }
                + if of_one_state(one, other) { SLIPPED } else { 0.0 }
                + far_weight / 2.0
                + around_weight.min(AROUND) / 3.0
                + years
                + states
                + if own { OWN } else { 0.0 },
            own,
            cites,
            is_only: false,
            topic,
            all: near.len(),
            least: one.near.len().min(other.near.len()),
            near: near_weight,
            shared: near.iter().filter(|word| !known.is_weak(**word)).count(),
            conflict: conflict(one, other),
        }
    }

    /// Whether the thing of the title is handed over in both.
    fn is_sent_once(&self, one: &Told, other: &Told) -> bool {
        let both = one.is_own && other.is_own && one.passage != other.passage;
        both && near_in_time(one, other) && !apart_in_states(one, other)
    }

    /// Whether one thing is due in both: a line of a calendar says it in few words, and a sentence on one year need not
    /// say it again.
    fn is_due_once(&self, one: &Told, other: &Told) -> bool {
        if one.step != Step::Due || other.step != Step::Due {
            return false;
        }
        let year = !one.years.is_disjoint(&other.years) && self.topic >= 2;
        let row = one.is_row != other.is_row && self.shared >= 2 && self.topic + self.shared >= 4;
        // Common words say the same where they are most of what is said.
        let many = if one.tongue == Tongue::Chinese { 2 * MANY } else { MANY };
        (year || row) && self.score >= LISTED || self.all > many && self.all * 2 > self.least
    }

    /// Whether both are of one thing.
    fn is_one(&self, one: &Told, other: &Told) -> bool {
        let due = one.step == Step::Due;
        let plain = due || one.step == Step::Row(0);
        if self.is_sent_once(one, other) {
            return true;
        }
        // Of reports on one year, and of what is held in one State in one month, little must be the same.
        let little = reports_of_one_year(one, other) && self.all >= 1 || of_one_state(one, other) && self.shared >= 2;
        if little && !self.conflict {
            return true;
        }
        let known = self.shared >= 1 || self.own || self.cites || due && self.all >= MANY;
        let alike = self.score >= ALIKE
            || plain && (self.shared >= 2 || self.all >= MANY) && self.score >= PLAIN
            || due && slips(one, other) && self.shared >= 2 && self.score >= SLIP;
        !self.conflict && (self.is_due_once(one, other) || self.is_only || known && alike)
    }
}

/// The words of two paragraphs tell no more than this.
const AROUND: f64 = 2.4;

/// Whether both are reports on one year, whatever these are called.
fn reports_of_one_year(one: &Told, other: &Told) -> bool {
    let due = one.step == Step::Due && other.step == Step::Due && one.reports && other.reports;
    let year = |told: &Told| told.date.and_then(|span| span.from.year);
    // What is due on a day of every year, or once in the same year.
    let same = year(one) == year(other) && one.years.is_empty() && other.years.is_empty();
    due && (!one.years.is_disjoint(&other.years) || same)
}

fn near_in_time(one: &Told, other: &Told) -> bool {
    let first = |told: &Told| told.date.and_then(|span| day(span.from));
    first(one).zip(first(other)).is_some_and(|(mine, theirs)| mine.days_until(theirs).abs() <= ONCE)
}

fn apart_in_states(one: &Told, other: &Told) -> bool {
    !one.states.is_empty() && !other.states.is_empty() && one.states.is_disjoint(&other.states)
}

/// Whether names, numbers or years tell the things from each other.
fn conflict(one: &Told, other: &Told) -> bool {
    fn apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
        !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
    }
    let kinds = |told: &Told| told.labels.iter().map(|(kind, _)| kind.clone()).collect::<BTreeSet<_>>();
    let labelled = kinds(one).intersection(&kinds(other)).any(|kind| {
        let of = |told: &Told| told.labels.iter().filter(|(known, _)| known == kind).cloned().collect::<BTreeSet<_>>();
        of(one).is_disjoint(&of(other))
    });
    apart(&one.states, &other.states) || apart(&one.named, &other.named) || apart(&one.years, &other.years) || labelled
}

/// Whether one day is easily written for the other: a day or two off.
fn slips(one: &Told, other: &Told) -> bool {
    let day = |told: &Told| told.date.and_then(|span| day(span.from));
    day(one).zip(day(other)).is_some_and(|(mine, theirs)| mine.days_until(theirs).abs() <= 2)
}

fn day(point: Point) -> Option<Day> {
    Day::new(point.year?, point.month?, point.day?).ok()
}

/// Whether one tells the thing apart from others of its kind, and the other does not.
fn marked(one: &Told, other: &Told) -> bool {
    // What is asked on a draft is asked once, and only what the other nowhere says tells it apart.
    let yearly = |told: &Told| told.step == Step::Due && told.date.is_some_and(|span| span.from.year.is_none());
    if yearly(one) && yearly(other) {
        return false;
    }
    let own = |mine: &Told, theirs: &Told| {
        let due = mine.step == Step::Due && theirs.step == Step::Due;
        let plain = |mark: &str| due && told::words(mine.tongue).drafts.iter().any(|word| word == mark);
        mine.marks.iter().any(|mark| !theirs.wide_marks.contains(mark) && !plain(mark))
    };
    own(one, other) || own(other, one)
}

fn same_step(one: &Told, other: &Told) -> bool {
    let dates = [one, other].into_iter().all(|told| told.date.is_some_and(|span| span.from.month.is_some()));
    let open = |told: &Told| told.mode != Mode::Done;
    let same = match (one.step, other.step) {
        // A row that names what is handed in gives the day on which it is due.
        // What may be handed in until a day is due by it.
        (Step::Row(0 | 4), Step::Due) => (one.is_row || one.verb.is_empty()) && open(one),
        (Step::Due, Step::Row(0 | 4)) => (other.is_row || other.verb.is_empty()) && open(other),
        // What runs until a day expires on it, and need not be completed.
        (Step::Row(4), Step::Row(4)) => {
            expires(one) == expires(other) || !one.verb.is_empty() && !other.verb.is_empty()
        }
        (Step::Row(mine), Step::Row(theirs)) => mine == theirs,
        // Of things that are due one after another each has its day.
        (Step::Due, Step::Due) => one.passage.abs_diff(other.passage) > BESIDE,
        (Step::Paper, Step::Paper) | (Step::Other, Step::Other) => one.verb == other.verb,
        (Step::Paper, step) => step != Step::Due && made(other) && !one.paper.is_disjoint(&other.near),
        (step, Step::Paper) => step != Step::Due && made(one) && !other.paper.is_disjoint(&one.near),
        (Step::Listed, step) | (step, Step::Listed) => step != Step::Paper,
        _ => false,
    };
    // Whoever let the day pass has another one.
    if one.step == Step::Due && (one.is_late || other.is_late) {
        return false;
    }
    // What is held again and again is another one on another day.
    let slip = of_one_state(one, other);
    let named = one.tongue == Tongue::English && !one.proper.is_disjoint(&other.proper);
    if one.step == Step::Row(5) && !named && !slip {
        return false;
    }
    let turned =
        one.mode == Mode::Done && other.mode == Mode::Ahead || one.mode == Mode::Ahead && other.mode == Mode::Done;
    // Of two days without a year nothing says that they are of one.
    let years = !(one.is_inferred && other.is_inferred) || one.is_own && other.is_own;
    same && dates && years && !turned && !marked(one, other)
}

/// Whether something is held in one State, or with it, in one month.
fn of_one_state(one: &Told, other: &Told) -> bool {
    let month = |told: &Told| told.date.map(|span| (span.from.year, span.from.month));
    let held = one.step == Step::Row(5) && other.step == Step::Row(5);
    let same = month(one).is_some() && month(one) == month(other);
    held && same && one.states.len() == 1 && one.states == other.states
}

/// Whether a paper comes to bear its day by the step.
fn made(told: &Told) -> bool {
    told::words(told.tongue).made.contains(&told.verb)
}

/// Whether it comes to its end by itself on that day.
fn expires(told: &Told) -> bool {
    let known = &told::words(told.tongue).expires;
    told.verb.is_empty() || known.iter().any(|word| told.verb.starts_with(word.as_str()))
}

/// Whether the days differ; none where they cannot be compared.
fn two_days(one: &Told, other: &Told) -> Option<bool> {
    let ends = matches!(one.step, Step::Row(4));
    let point = |span: Span| if ends { span.to } else { span.from };
    let (mine, theirs) = (point(one.date?), point(other.date?));
    if mine.year.is_none() && theirs.year.is_none() {
        // The day of every year.
        let whole = [mine, theirs].iter().all(|point| point.month.is_some() && point.day.is_some());
        let yearly = one.is_yearly || other.is_yearly;
        return (whole && yearly).then(|| (mine.month, mine.day) != (theirs.month, theirs.day));
    }
    let (year, next) = (mine.year?, theirs.year?);
    if (year, mine.month) != (next, theirs.month) {
        // What comes every year comes on about the same day.
        let yearly = year != next && mine.month == theirs.month && mine.day == theirs.day;
        return Some(!yearly && !is_on_its_way(one, other, mine, theirs));
    }
    let differs = mine.day.zip(theirs.day).is_some_and(|(mine, theirs)| mine != theirs);
    Some(differs && !is_on_its_way(one, other, mine, theirs))
}

/// Whether what one tells as sent can have come on the day that the other gives.
fn is_on_its_way(one: &Told, other: &Told, mine: Point, theirs: Point) -> bool {
    let is = |told: &Told, word: &String| told.verb == *word || told.verb == crate::matter::stem(word);
    let came = |told: &Told| told::words(told.tongue).received.iter().any(|word| is(told, word));
    let (sent, received) = match (came(one), came(other)) {
        (true, false) => (theirs, mine),
        (false, true) => (mine, theirs),
        _ => return false,
    };
    one.step == Step::Row(0)
        && day(sent).zip(day(received)).is_some_and(|(sent, came)| (0..=ON_ITS_WAY).contains(&sent.days_until(came)))
}

/// Whether what is done leaves nothing of what is to come.
fn excludes(done: Step, ahead: Step, one: &Told, other: &Told) -> bool {
    match (done, ahead) {
        (Step::Row(done), Step::Row(ahead)) => match done {
            0 | 1 => ahead == done,
            2 | 3 => matches!(ahead, 2 | 3),
            4 => matches!(ahead, 3..=5),
            5 => matches!(ahead, 4 | 5),
            // What is out is no draft.
            7 => matches!(ahead, 1 | 4 | 7),
            _ => matches!(ahead, 0 | 2 | 3 | 4 | 6),
        },
        (Step::Other, Step::Other) => one.verb == other.verb,
        _ => false,
    }
}

/// Whether the plan is of the same thing, and of no later one of its kind.
fn still_to_come(done: &Told, ahead: &Told, pair: &Pair) -> bool {
    if pair.conflict {
        return false;
    }
    let dated = done.date.is_some() || ahead.date.is_some();
    let (same, later) = match (done.date, ahead.date) {
        (Some(was), Some(will)) => (same_month(was, will), is_later(was.from, will.from)),
        _ => (false, false),
    };
    let names = !done.proper.is_disjoint(&ahead.proper);
    // Of what is held again and again a name tells one, where both speak of it as known.
    let again =
        (done.again || ahead.again) && ahead.step == Step::Row(5) && !(names && done.is_known && ahead.is_known);
    let apart = done.marks.difference(&ahead.wide_marks).chain(ahead.marks.difference(&done.wide_marks));
    let first = apart.into_iter().all(|mark| ahead.marks.contains(mark) && is_first(mark));
    if same {
        return pair.score >= 0.8 && (names || pair.near >= 0.8);
    }
    match (done.date, ahead.date) {
        (Some(_), Some(_)) => later && first && !again && pair.score >= 1.4 && pair.near >= 1.0,
        _ if dated => first && pair.score >= 1.8 && pair.near >= 1.2,
        _ => {
            let chinese = done.tongue == Tongue::Chinese;
            let known = if chinese { pair.near >= 2.0 } else { names && pair.near >= 1.6 };
            first && !again && known && pair.score >= 2.4
        }
    }
}

/// Whether the word says that there was none before: what is said to be the first to come cannot have been.
fn is_first(mark: &str) -> bool {
    lexicon::both().into_iter().any(|known| known.happening.marks.first().is_some_and(|first| first == mark))
}

fn same_month(one: Span, other: Span) -> bool {
    let year = one.from.year.zip(other.from.year).is_none_or(|(mine, theirs)| mine == theirs);
    let day = one.from.day.zip(other.from.day).is_none_or(|(mine, theirs)| mine == theirs);
    year && day && one.from.month == other.from.month
}

fn is_later(one: Point, other: Point) -> bool {
    one.year.zip(other.year).is_some() && (one.year, one.month) < (other.year, other.month)
}

fn words(reading: &Reading<'_>, told: &Told) -> String {
    reading.words_at(told.passage, &told.at)
}

fn differs(reading: &Reading<'_>, one: &Told, other: &Told) -> Option<Finding> {
    let spots = vec![reading.spot_at(one.passage, &one.at)?, reading.spot_at(other.passage, &other.at)?];
    let details = [("one", Detail::Text(words(reading, one))), ("other", Detail::Text(words(reading, other)))];
    Some(finding("said-twice", Confidence::Probable, spots, details))
}

fn planned(reading: &Reading<'_>, done: &Told, ahead: &Told) -> Option<Finding> {
    let spots = vec![reading.spot_at(done.passage, &done.at)?, reading.spot_at(ahead.passage, &ahead.at)?];
    let details = [("done", Detail::Text(words(reading, done))), ("ahead", Detail::Text(words(reading, ahead)))];
    Some(finding("tense", Confidence::Probable, spots, details).case("planned"))
}
