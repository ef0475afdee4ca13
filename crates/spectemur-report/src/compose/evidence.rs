//! What stands behind a figure, in lines: States with the place that names them.

use spectemur_app::{Amount, Counted, Observation};
use spectemur_language::Said;
use spectemur_model::measure::Measure;
use spectemur_model::{Basis, FigureId, Place, SourceId, StateCode};

use super::ComposeError;
use super::words::Speaker;
use crate::document::{Anchor, Inline};

/// Where the evidence of a figure stands in the annex.
pub(super) fn anchor(figure: &FigureId) -> Anchor {
    Anchor::new(&format!("evidence-{figure}"))
}

/// A line of plain words.
pub(super) fn line(text: String) -> Vec<Inline> {
    vec![Inline::Text(text)]
}

fn number(of_states: usize) -> Said {
    Said::Number(i64::try_from(of_states).unwrap_or(i64::MAX))
}

/// Where States are named, and how; none where the register decides.
type Naming = Option<(SourceId, Place, Basis)>;

/// States by the place that names them, in order of source and place.
pub(super) fn places(speaker: &Speaker<'_>, counted: &[Counted]) -> Result<Vec<Vec<Inline>>, ComposeError> {
    Ok(by_place(speaker, counted, |_, states| speaker.states(states))?.into_iter().map(line).collect())
}

/// States that are denied, by place, in one line.
///
/// They are named where a sentence names them; where they are all the others of a complete list or of the register, a
/// hundred names would hide the few, and their number stands.
fn denials(speaker: &Speaker<'_>, denied: &[Counted]) -> Result<Option<Vec<Inline>>, ComposeError> {
    let places = by_place(speaker, denied, |naming, states| match naming {
        Some((_, _, Basis::Said)) => speaker.states(states),
        _ => speaker.say("report-evidence-states", &[("n", number(states.len()))]),
    })?;
    let together = |before: String, next: String| {
        speaker.say("report-denied-also", &[("before", Said::Text(before)), ("next", Said::Text(next))])
    };
    let mut places = places.into_iter();
    let Some(first) = places.next() else { return Ok(None) };
    let places = places.try_fold(first, together)?;
    Ok(Some(line(speaker.say("report-denied", &[("places", Said::Text(places))])?)))
}

/// The places that make a published figure impossible: those that count more, or those that deny the rest.
pub(super) fn against(speaker: &Speaker<'_>, observation: &Observation) -> Result<Vec<Vec<Inline>>, ComposeError> {
    let least = observation.bounds.at_least.map(Amount::Count);
    let mut printed = observation.published.iter().filter_map(|published| published.value);
    let is_short = printed.any(|value| Some(value) < least);
    if is_short {
        return places(speaker, &observation.counted);
    }
    Ok(denials(speaker, &observation.denied)?.into_iter().collect())
}

fn by_place(
    speaker: &Speaker<'_>,
    counted: &[Counted],
    words: impl Fn(&Naming, Vec<StateCode>) -> Result<String, ComposeError>,
) -> Result<Vec<String>, ComposeError> {
    let mut groups: Vec<(Naming, Vec<StateCode>)> = Vec::new();
    let mut add = |key: Naming, state: StateCode| match groups.iter_mut().find(|(known, _)| *known == key) {
        Some((_, states)) if states.contains(&state) => {}
        Some((_, states)) => states.push(state),
        None => groups.push((key, vec![state])),
    };
    for counted in counted {
        if counted.evidence.is_empty() {
            add(None, counted.state);
        }
        for recorded in counted.evidence.iter().filter_map(|id| speaker.statement(*id)) {
            let statement = &recorded.statement;
            add(Some((statement.source.clone(), statement.place.clone(), statement.basis)), counted.state);
        }
    }
    groups.sort_by(|(a, _), (b, _)| a.cmp(b));
    groups
        .into_iter()
        .map(|(key, states)| {
            let states = words(&key, states)?;
            let inferred = matches!(key, Some((_, _, Basis::Inferred)));
            let place = match key {
                Some((source, place, _)) => speaker.place(&source, &place)?,
                None => speaker.say("place-register", &[])?,
            };
            let row = [("states", Said::Text(states)), ("place", Said::Text(place))];
            let mut text = speaker.say("report-evidence-row", &row)?;
            if inferred {
                text.push_str(&speaker.say("report-evidence-inferred", &[])?);
            }
            Ok(text)
        })
        .collect()
}

/// Everything behind an observation: States and places, statements about the Convention, denials, doubts, readings.
pub(super) fn lines(
    speaker: &Speaker<'_>,
    observation: &Observation,
    measure: &Measure,
) -> Result<Vec<Vec<Inline>>, ComposeError> {
    let mut lines = places(speaker, &observation.counted)?;
    for recorded in observation.evidence.iter().filter_map(|id| speaker.statement(*id)) {
        lines.push(line(speaker.place(&recorded.statement.source, &recorded.statement.place)?));
    }
    lines.extend(denials(speaker, &observation.denied)?);
    if !observation.conflicts.is_empty() {
        let states = Said::Text(speaker.counted(&observation.conflicts)?);
        lines.push(line(speaker.say("report-conflict", &[("states", states)])?));
        lines.extend(places(speaker, &observation.conflicts)?);
    }
    if !observation.open.is_empty() {
        lines.push(line(speaker.say("report-evidence-open", &[("n", number(observation.open.len()))])?));
    }
    lines.extend(related(speaker, measure)?);
    for assumed in &measure.assumed {
        let reading = assumed.or_any(speaker.voice.language());
        let label = speaker.say("report-evidence-assumed", &[])?;
        lines.push(vec![Inline::Strong(label), Inline::Text(reading.to_owned())]);
    }
    Ok(lines)
}

/// Statements that stand nearby and do not count.
fn related(speaker: &Speaker<'_>, measure: &Measure) -> Result<Vec<Vec<Inline>>, ComposeError> {
    let mut lines = Vec::new();
    for question in &measure.related {
        let said = speaker.in_period(question);
        let counted: Vec<Counted> = said
            .iter()
            .filter(|recorded| recorded.statement.basis == Basis::Said && is_affirmed(&recorded.statement.answer))
            .filter_map(|recorded| {
                Some(Counted { state: recorded.statement.subject.state()?, evidence: vec![recorded.id] })
            })
            .collect();
        if counted.is_empty() {
            continue;
        }
        let label = speaker.reading.package.questions.get(question);
        let label = label.map_or("", |known| known.label.or_any(speaker.voice.language())).to_owned();
        lines.push(line(speaker.say("report-evidence-related", &[("question", Said::Text(label))])?));
        lines.extend(places(speaker, &counted)?);
    }
    Ok(lines)
}

fn is_affirmed(answer: &spectemur_model::Answer) -> bool {
    !matches!(answer.value(), None | Some(spectemur_model::Value::YesNo(false)))
}
