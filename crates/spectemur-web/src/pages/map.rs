//! The world by status, by what is owed, or by an indicator: a picture, and always the same as a table.
//!
//! The picture is made of vendored shapes (`assets/map`); it names nobody, so that a State without a shape is only missing
//! from the picture.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use askama::Template;
use axum::response::Response;
use spectemur_app::{ObligationsAsked, StandingStatus, When};
use spectemur_model::{Language, ObligationId, StateCode};

use crate::fault::Fault;
use crate::html::Html;
use crate::page::{Page, shown};
use crate::routes::Visit;

static WORLD: LazyLock<World> = LazyLock::new(|| World::read(include_str!("../../assets/map/world.txt")));

/// What must be said beside the picture of lines and land on which States do not agree.
const NOTES: &str = include_str!("../../assets/map/notes.txt");

/// The notes in a language.
fn notes(language: Language) -> Vec<&'static str> {
    let of_language = |line: &'static str| line.split_once(' ').filter(|(code, _)| *code == language.code());
    NOTES.lines().filter_map(of_language).map(|(_, note)| note).collect()
}

/// The shapes.
#[derive(Default)]
struct World {
    width: u32,
    height: u32,
    areas: Vec<(&'static str, &'static str)>,
    plain: Vec<&'static str>,
    dashes: Vec<&'static str>,
    dotted: Vec<&'static str>,
    dots: Vec<(&'static str, &'static str, &'static str)>,
}

impl World {
    /// Reads the lines that `assets/map/build.py` writes; what does not read is left out.
    fn read(text: &'static str) -> Self {
        let mut world = Self::default();
        for line in text.lines() {
            let (kind, rest) = line.split_once(' ').unwrap_or((line, ""));
            let parted = rest.split_once(' ');
            match (kind, parted) {
                ("size", Some((width, height))) => {
                    (world.width, world.height) = (width.parse().unwrap_or(0), height.parse().unwrap_or(0));
                }
                ("area", Some((m49, path))) => world.areas.push((m49, path)),
                ("plain", _) => world.plain.push(rest),
                ("dash", _) => world.dashes.push(rest),
                ("dotted", _) => world.dotted.push(rest),
                ("dot", Some((m49, place))) => {
                    if let Some((x, y)) = place.split_once(' ') {
                        world.dots.push((m49, x, y));
                    }
                }
                _ => {}
            }
        }
        world
    }
}

/// A State on the map.
struct Mark {
    class: String,
    title: String,
    href: String,
}

/// One kind of States, as the legend and the table have it.
struct Kind {
    class: String,
    label: String,
    states: Vec<Html>,
}

/// A heading, and below it address, label, and whether it is this map.
type Choices = (String, Vec<(String, String, bool)>);

#[derive(Template)]
#[template(path = "map.html")]
struct Map<'a> {
    p: Page<'a>,
    world: &'static World,
    notes: Vec<&'static str>,
    areas: Vec<(&'static str, Option<Mark>)>,
    dots: Vec<(&'static str, &'static str, Option<Mark>)>,
    kinds: Vec<Kind>,
    what: Html,
    choices: Vec<Choices>,
}

impl Map<'_> {
    /// Whether the picture has States of which nothing is shown.
    fn has_outside(&self) -> bool {
        self.areas.iter().any(|(_, mark)| mark.is_none())
    }
}

/// What the map shows: a word for each State, and the words in the order of the legend with their labels.
struct Shown {
    what: Html,
    of_state: BTreeMap<StateCode, &'static str>,
    kinds: Vec<(&'static str, String)>,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Fault> {
    let p = visit.page("map");
    let by = visit.asked.query("by").unwrap_or("status");
    let what = visit.asked.query("what").unwrap_or_default();
    let shows = match by {
        "status" => by_status(&visit, &p).await?,
        "obligation" => by_obligation(&visit, &p, what).await?,
        "indicator" => by_indicator(&visit, &p, what).await?,
        _ => return Err(Fault::BadValue { name: "by".to_owned(), value: by.to_owned() }),
    };
    let mut of_m49: BTreeMap<&str, Mark> = BTreeMap::new();
    let labels: BTreeMap<&str, &str> = shows.kinds.iter().map(|(word, label)| (*word, label.as_str())).collect();
    for (state, word) in &shows.of_state {
        let Some(found) = p.package.registers.states.get(state) else { continue };
        let title = p.voice.labelled(&p.name(*state)?, labels.get(word).copied().unwrap_or_default())?;
        let mark = Mark { class: format!("on-map on-map-{word}"), title, href: p.to.state(state) };
        of_m49.insert(found.m49.as_str(), mark);
    }
    let mut kinds = Vec::new();
    for (word, label) in &shows.kinds {
        let own = shows.of_state.iter().filter(|(_, known)| *known == word).map(|(state, _)| *state);
        let states = p.states(own)?;
        if !states.is_empty() {
            kinds.push(Kind { class: format!("on-map-{word}"), label: label.clone(), states });
        }
    }
    let world: &'static World = &WORLD;
    let find = |m49: &str| {
        of_m49.get(m49).map(|mark| Mark {
            class: mark.class.clone(),
            title: mark.title.clone(),
            href: mark.href.clone(),
        })
    };
    let title = p.say("web-nav-map")?;
    let page = Map {
        areas: world.areas.iter().map(|(m49, path)| (*path, find(m49))).collect(),
        dots: world.dots.iter().map(|(m49, x, y)| (*x, *y, find(m49))).collect(),
        kinds,
        what: shows.what,
        choices: choices(&p, by, what)?,
        world,
        notes: notes(visit.asked.language),
        p: p.titled(title),
    };
    shown(&page)
}

const STATUSES: [&str; 5] = ["in-force", "deposited", "signatory", "withdrawn", "not-party"];

async fn by_status(visit: &Visit, p: &Page<'_>) -> Result<Shown, Fault> {
    let reading = visit.site.app.status(visit.asked.day(), visit.asked.known_by).await?;
    let kinds = STATUSES.iter().map(|word| Ok((*word, p.word("web-status", word)?)));
    Ok(Shown {
        what: Html::text(&p.say("web-status")?),
        of_state: reading.states.iter().map(|(state, status, _)| (*state, status.word())).collect(),
        kinds: kinds.collect::<Result<_, Fault>>()?,
    })
}

async fn by_obligation(visit: &Visit, p: &Page<'_>, what: &str) -> Result<Shown, Fault> {
    let id = ObligationId::new(what);
    let (day, known_by) = (visit.asked.day(), visit.asked.known_by);
    let asked = ObligationsAsked { obligation: Some(id.clone()), known_by, ..ObligationsAsked::default() };
    let reading = visit.site.app.obligations(day, &asked).await?;
    let mut of_state: BTreeMap<StateCode, StandingStatus> = BTreeMap::new();
    for standing in &reading.standings {
        // Of several standings the most pressing one is shown.
        let Some(state) = standing.state else { continue };
        let worst = of_state.entry(state).or_insert(standing.status);
        if pressing(standing.status) > pressing(*worst) {
            *worst = standing.status;
        }
    }
    let kinds = StandingStatus::ALL.iter().map(|(_, word)| Ok((*word, p.word("web-standing", word)?)));
    Ok(Shown {
        what: p.rule_title(&id),
        of_state: of_state.into_iter().map(|(state, status)| (state, status.word())).collect(),
        kinds: kinds.collect::<Result<_, Fault>>()?,
    })
}

/// How pressing a standing is.
fn pressing(status: StandingStatus) -> u8 {
    match status {
        StandingStatus::Conflict => 8,
        StandingStatus::OverdueBy => 7,
        StandingStatus::Reopened => 6,
        StandingStatus::Unknown => 5,
        StandingStatus::ExtendedUntil => 4,
        StandingStatus::DueIn => 3,
        StandingStatus::NotYet => 2,
        StandingStatus::Met => 1,
        StandingStatus::Released => 0,
    }
}

async fn by_indicator(visit: &Visit, p: &Page<'_>, what: &str) -> Result<Shown, Fault> {
    let (plan, id) = what.split_once('.').unwrap_or((what, ""));
    let meetings = visit.site.app.reporting_meetings(visit.asked.day());
    let Some(meeting) = meetings.first() else {
        let name = p.day_text(visit.asked.day());
        return Err(Fault::NoSuch { what: "reporting-period", name, known: Vec::new() });
    };
    let when = When { as_of: visit.asked.named_day, known_by: visit.asked.known_by };
    let known = visit.site.app.explain_indicator(plan, id, meeting.id.as_str(), when).await?;
    let members = known.population.iter().flat_map(|population| population.certain.iter());
    let mut of_state: BTreeMap<StateCode, &'static str> = members.map(|state| (*state, "no")).collect();
    of_state.extend(known.observation.open.iter().map(|state| (*state, "unknown")));
    of_state.extend(known.observation.counted.iter().map(|counted| (counted.state, "met")));
    of_state.extend(known.observation.conflicts.iter().map(|counted| (counted.state, "conflict")));
    let kinds = [
        ("met", "web-map-named"),
        ("no", "web-map-no"),
        ("unknown", "web-map-silent"),
        ("conflict", "web-map-conflict"),
    ];
    let kinds = kinds.into_iter().map(|(word, label)| Ok((word, p.say(label)?)));
    Ok(Shown { what: p.measure(&known.measure), of_state, kinds: kinds.collect::<Result<_, Fault>>()? })
}

/// What else the map can show: rules of the treaty, and measures of the newest plan.
fn choices(p: &Page<'_>, by: &str, what: &str) -> Result<Vec<Choices>, Fault> {
    let status = (p.to.page("map"), p.say("web-status")?, by == "status");
    let rules = p.package.obligations.iter().filter(|rule| rule.reading_of.is_none() && !rule.article().is_empty());
    let rules = rules.map(|rule| {
        let is_here = by == "obligation" && rule.id.as_str() == what;
        (p.to.map("obligation", rule.id.as_str()), p.rule_words(&rule.id), is_here)
    });
    Ok(vec![(String::new(), vec![status]), (p.say("web-nav-obligations")?, rules.collect())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shapes_read_and_small_states_have_dots() {
        assert_eq!(WORLD.width, 2000);
        assert!(WORLD.areas.len() > 150 && WORLD.dots.len() > 30 && WORLD.dashes.len() > 8);
        assert!(!WORLD.dotted.is_empty() && WORLD.dotted.iter().all(|path| path.starts_with('M')));
        assert!(WORLD.areas.iter().all(|(m49, path)| m49.len() == 3 && path.starts_with('M')));
    }

    #[test]
    fn every_language_has_every_note() {
        for language in Language::ALL {
            assert_eq!(notes(language).len(), 3, "{language}");
        }
        assert_eq!(NOTES.lines().count(), 3 * Language::ALL.len());
    }

    #[test]
    fn a_line_that_does_not_read_is_left_out() {
        let world = World::read("size 10 5\narea\nnonsense 1 2\ndot 004 1\ndot 004 1 2");
        assert_eq!((world.width, world.areas.len(), world.dots.len()), (10, 0, 1));
    }
}
