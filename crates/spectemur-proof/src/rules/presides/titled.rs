//! Who holds an office, told by its title in two places: "chaired by A" and "the Chair, B, declared the meeting
//! closed"; "elected A as Rapporteur" and "the Rapporteur, B".
//!
//! It must not judge offices of several bodies or of several times, nor titles of which there is more than one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use regex::Regex;
use spectemur_model::StateCode;

use crate::finding::{Confidence, Detail, Finding};
use crate::lexicon;
use crate::list::state_of;
use crate::passage::Passage;
use crate::reading::Reading;
use crate::rules::finding;
use crate::scan::{ByTongue, Token, pattern};
use crate::sentences::{tokens_in, years_in};

/// The title of an office, the patterns that end right before whoever holds it, and those that begin right behind.
type Office = (String, Vec<Regex>, Vec<Regex>);

/// The patterns of each office that end right before a State, and those that begin right behind one.
static OFFICES: ByTongue<Vec<Office>> = ByTongue::new(|tongue| {
    let offices = &lexicon::of(tongue).titled.offices;
    let all = |patterns: &[String]| patterns.iter().map(|words| pattern(words)).collect::<Vec<Regex>>();
    offices.iter().map(|office| (office.title.clone(), all(&office.before), all(&office.behind))).collect()
});

/// A State in an office.
struct Told {
    passage: usize,
    at: Range<usize>,
    state: StateCode,
    body: Option<String>,
    years: BTreeSet<i16>,
}

/// Finds two holders of one office.
pub(in crate::rules) fn find(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    let mut by_office: BTreeMap<&'static str, Vec<Told>> = BTreeMap::new();
    for (index, passage) in reading.prose() {
        for sentence in &passage.sentences {
            gather(reading, (index, passage), sentence, &mut by_office);
        }
    }
    for (office, told) in &by_office {
        let bodies: BTreeSet<&String> = told.iter().filter_map(|told| told.body.as_ref()).collect();
        let states: BTreeSet<StateCode> = told.iter().map(|told| told.state).collect();
        let years: BTreeSet<i16> = told.iter().flat_map(|told| told.years.iter().copied()).collect();
        // Of several bodies or years each has its own.
        if bodies.len() > 1 || years.len() > 1 || states.len() != 2 {
            continue;
        }
        let Some(first) = told.first() else { continue };
        let Some(other) = told.iter().find(|other| other.state != first.state) else { continue };
        let spots = [first, other].into_iter().filter_map(|told| reading.spot_at(told.passage, &told.at)).collect();
        let details = [("office", Detail::Text((*office).to_owned()))];
        found.push(finding("membership", Confidence::Probable, spots, details).case("office"));
    }
}

fn gather(
    reading: &Reading<'_>,
    (index, passage): (usize, &Passage),
    sentence: &Range<usize>,
    by_office: &mut BTreeMap<&'static str, Vec<Told>>,
) {
    let words = &lexicon::of(passage.tongue).titled;
    let text = passage.flow.at(sentence.clone()).to_lowercase();
    let has = |list: &[String]| list.iter().any(|word| crate::count::contains(&text, word, passage.tongue));
    if text.len() != sentence.len() || has(&words.open) {
        return;
    }
    let names: Vec<&Token> = tokens_in(reading, index, sentence).filter(|token| state_of(token).is_some()).collect();
    let local = |at: usize| at.saturating_sub(sentence.start);
    for token in &names {
        let (before, behind) = (
            text.get(..local(token.range.start)).unwrap_or_default(),
            text.get(local(token.range.end)..).unwrap_or_default(),
        );
        let hit = OFFICES.of(passage.tongue).iter().find_map(|(office, leads, tails)| {
            let lead = leads.iter().find_map(|lead| lead.captures(before));
            let tail = || tails.iter().find_map(|tail| tail.captures(behind));
            let hit = lead.or_else(tail)?;
            Some((office.as_str(), hit.name("body").map(|body| body.as_str().trim().to_owned())))
        });
        let (Some((office, body)), Some(state)) = (hit, state_of(token)) else { continue };
        let years = years_in(reading, index, sentence);
        let body = body.or_else(|| words.bodies.iter().find(|word| text.contains(word.as_str())).cloned());
        by_office.entry(office).or_default().push(Told { passage: index, at: token.range.clone(), state, body, years });
    }
}
