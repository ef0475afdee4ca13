//! A section: the table of its indicators, its points for discussion, its numbered paragraphs.

use spectemur_app::{Counted, SentenceReading, Verdict};
use spectemur_language::Said;
use spectemur_model::shape::{Section, Sentence};
use spectemur_model::{Answer, FigureId, Subject, Value};

use super::words::Speaker;
use super::{ComposeError, evidence, heading};
use crate::document::{Anchor, Block, Cell, Column, Inline, Marker, Paragraph, Row, Table};

pub(super) fn section(
    speaker: &Speaker<'_>,
    section: &Section,
    blocks: &mut Vec<Block>,
    number: &mut u32,
) -> Result<(), ComposeError> {
    let language = speaker.voice.language();
    let title = section.title.or_any(language).to_owned();
    let words = [("letter", Said::Text(section.id.clone())), ("title", Said::Text(title.clone()))];
    let text = speaker.say("report-section-heading", &words)?;
    blocks.push(Block::Heading { level: 2, text, anchor: Some(Anchor::new(&format!("section-{}", section.id))) });
    if !section.actions.is_empty() {
        let caption = speaker.say("report-table-caption", &[("section", Said::Text(title))])?;
        blocks.push(Block::Table(indicators(speaker, section, caption)?));
    }
    discussion(speaker, section, blocks)?;
    if let Some(monitoring) = section.monitoring.as_ref().filter(|_| !section.paragraphs.is_empty()) {
        blocks.push(heading(3, monitoring.or_any(language).to_owned()));
    }
    for sentences in &section.paragraphs {
        paragraph(speaker, sentences, blocks, number)?;
    }
    Ok(())
}

/// The table of the section's indicators by action.
fn indicators(speaker: &Speaker<'_>, section: &Section, caption: String) -> Result<Table, ComposeError> {
    let plan = &speaker.reading.package.plans[&speaker.reading.shape.plan];
    let column = |id: &str, weight, figures| -> Result<Column, ComposeError> {
        Ok(Column { header: speaker.say(id, &[])?, weight, figures })
    };
    let columns = vec![
        column("report-column-action", 10, false)?,
        column("report-column-indicator", 46, false)?,
        column("report-column-record", 18, true)?,
        column("report-column-published", 26, false)?,
    ];
    let mut rows = Vec::new();
    for action in &section.actions {
        let mut starts_group = true;
        for measure in plan.measures.iter().filter(|measure| measure.action.as_ref() == Some(action)) {
            let figure = FigureId::of(&plan.id, &measure.id);
            let Some(observation) = speaker.reading.observations.get(&figure) else { continue };
            let number = [("number", Said::Text(action.to_string()))];
            let action = if starts_group { speaker.say("report-cell-action", &number)? } else { String::new() };
            let title = measure.title.or_any(speaker.voice.language());
            let result = Inline::Link { text: speaker.result(observation)?, to: evidence::anchor(&figure) };
            let published = speaker.published_lines(observation)?.into_iter().map(evidence::line).collect();
            let opens = evidence::lines(speaker, observation, measure)?;
            rows.push(Row {
                anchor: Some(Anchor::new(&format!("indicator-{}", measure.id))),
                cells: vec![
                    Cell::text(action),
                    Cell {
                        lines: vec![vec![Inline::Strong(format!("{} ", measure.id)), Inline::Text(title.to_owned())]],
                        // In the widest column, where lists of States can be read.
                        opens,
                    },
                    Cell { lines: vec![vec![result]], opens: Vec::new() },
                    Cell { lines: published, opens: Vec::new() },
                ],
                starts_group,
            });
            starts_group = false;
        }
    }
    Ok(Table { caption, columns, rows })
}

fn discussion(speaker: &Speaker<'_>, section: &Section, blocks: &mut Vec<Block>) -> Result<(), ComposeError> {
    let points = speaker.reading.discussion.get(&section.id).map_or(&[][..], Vec::as_slice);
    let texts = points.iter().filter_map(|recorded| match &recorded.statement.answer {
        Answer::Known(Value::Text(text)) => Some(text.or_any(speaker.voice.language())),
        _ => None,
    });
    let items: Vec<_> = texts.map(Paragraph::text).collect();
    if items.is_empty() {
        return Ok(());
    }
    let meeting = Said::Text(speaker.meeting_name(&speaker.reading.meeting.id)?);
    blocks.push(heading(3, speaker.say("report-discussion-heading", &[("meeting", meeting)])?));
    blocks.push(Block::List { marker: Marker::Letter, items });
    Ok(())
}

/// A numbered paragraph: its sentences one after another, then the texts that follow, State by State.
fn paragraph(
    speaker: &Speaker<'_>,
    sentences: &[Sentence],
    blocks: &mut Vec<Block>,
    number: &mut u32,
) -> Result<(), ComposeError> {
    let mut words: Vec<String> = Vec::new();
    let mut opens = Vec::new();
    let mut items = Vec::new();
    for sentence in sentences {
        let Some(reading) = speaker.reading.sentences.get(&sentence.id) else { continue };
        if !stands(speaker, sentence, reading) {
            continue;
        }
        let variables = variables(speaker, sentence, reading)?;
        let variables: Vec<(&str, Said)> = variables.iter().map(|(name, said)| (name.as_str(), said.clone())).collect();
        words.push(speaker.say(&sentence.id, &variables)?);
        let counted: Vec<Counted> = reading.lists.values().flatten().cloned().collect();
        for line in evidence::places(speaker, &counted)? {
            if !opens.contains(&line) {
                opens.push(line);
            }
        }
        texts(speaker, reading, &mut words, &mut items)?;
    }
    if words.is_empty() {
        return Ok(());
    }
    *number += 1;
    let joint = speaker.say("report-sentence-joint", &[])?;
    let text = vec![Inline::Text(words.join(&joint))];
    blocks.push(Block::Paragraph(Paragraph { number: Some(*number), text, opens, aside: false }));
    if !items.is_empty() {
        blocks.push(Block::List { marker: Marker::Bullet, items });
    }
    Ok(())
}

/// A sentence stands when it has something to say: somebody to name, a figure to give, a text or a yes to pass on.
/// One that names nobody stands only if its shape says that its emptiness says something.
fn stands(speaker: &Speaker<'_>, sentence: &Sentence, reading: &SentenceReading) -> bool {
    if sentence.even_if_empty {
        return true;
    }
    if !sentence.lists.is_empty() {
        return reading.lists.values().any(|counted| !counted.is_empty());
    }
    if sentence.texts.is_some() {
        // A plain no is not what the sentence says.
        let no = Answer::Known(Value::YesNo(false));
        return reading.texts.iter().any(|said| said.statement.answer.value().is_some() && said.statement.answer != no);
    }
    let asks_what_was_published =
        speaker.voice.variables(&sentence.id).iter().any(|variable| variable.ends_with("-published"));
    let observations = sentence.figures.values().filter_map(|figure| speaker.reading.observations.get(figure));
    let published = observations.flat_map(|observation| &observation.published);
    !asks_what_was_published || published.into_iter().any(|published| published.value.is_some())
}

/// Texts and times about the Convention go on in the paragraph; those of States follow as a list.
fn texts(
    speaker: &Speaker<'_>,
    reading: &SentenceReading,
    words: &mut Vec<String>,
    items: &mut Vec<Paragraph>,
) -> Result<(), ComposeError> {
    let mut said: Vec<_> = reading.texts.iter().collect();
    said.sort_by_key(|recorded| recorded.statement.subject.state().map(|state| speaker.position(state)));
    for recorded in said {
        let subject = recorded.statement.subject;
        let text = match (&recorded.statement.answer, subject) {
            (Answer::Known(Value::Text(text)), _) => text.or_any(speaker.voice.language()).to_owned(),
            (Answer::Known(Value::When(period)), Subject::State(_)) => speaker.voice.when(*period),
            (Answer::Known(Value::When(period)), Subject::Convention) => {
                speaker.say("report-time-text", &[("time", Said::Text(speaker.voice.when(*period)))])?
            }
            _ => continue,
        };
        match subject {
            Subject::Convention | Subject::Matter(_) => words.push(text),
            Subject::State(state) => {
                let state = Said::Text(speaker.state(state)?);
                let line = speaker.say("report-state-text", &[("state", state), ("text", Said::Text(text))])?;
                let place = evidence::line(speaker.place(&recorded.statement.source, &recorded.statement.place)?);
                let said = Paragraph::text(line).text;
                // Two places that say the same make one line with both places behind it.
                match items.iter_mut().find(|item| item.text == said) {
                    Some(item) => item.opens.push(place),
                    None => items.push(Paragraph { text: said, opens: vec![place], ..Paragraph::default() }),
                }
            }
        }
    }
    Ok(())
}

/// The variables of a sentence; a count is always the length of its list.
fn variables(
    speaker: &Speaker<'_>,
    sentence: &Sentence,
    reading: &SentenceReading,
) -> Result<Vec<(String, Said)>, ComposeError> {
    let mut variables: Vec<(String, Said)> =
        speaker.standing_variables().into_iter().map(|(name, said)| (name.to_owned(), said)).collect();
    for (name, counted) in &reading.lists {
        let count = i64::try_from(counted.len()).unwrap_or(i64::MAX);
        variables.push((name.clone(), Said::Text(speaker.counted(counted)?)));
        variables.push((format!("{name}-count"), Said::Number(count)));
    }
    for (name, figure) in &sentence.figures {
        let Some(observation) = speaker.reading.observations.get(figure) else { continue };
        let named = i64::try_from(observation.counted.len()).unwrap_or(i64::MAX);
        variables.push((name.clone(), Said::Text(speaker.result(observation)?)));
        variables.push((format!("{name}-named"), Said::Number(named)));
        variables.push((format!("{name}-published"), Said::Text(speaker.published(observation)?)));
    }
    Ok(variables)
}

/// A line of the summary: the figure's title, what the record gives, and what was published where that differs.
pub(super) fn summary_item(speaker: &Speaker<'_>, figure: &FigureId) -> Result<Paragraph, ComposeError> {
    let (_, title) = speaker.figure(figure);
    let Some(observation) = speaker.reading.observations.get(figure) else { return Ok(Paragraph::text(title)) };
    let published = speaker.published(observation)?;
    // A figure that the record bears out needs no second number beside it.
    let borne_out = observation.verdict() == Verdict::BorneOut;
    let result = if borne_out { published.clone() } else { speaker.result(observation)? };
    let message = if borne_out || published.is_empty() { "report-summary-plain" } else { "report-summary-both" };
    let words = [("title", Said::Text(title)), ("result", Said::Text(result)), ("published", Said::Text(published))];
    let measure = speaker.reading.package.figure(figure).map(|(_, measure)| measure);
    let opens = measure.map(|measure| evidence::lines(speaker, observation, measure)).transpose()?;
    let text = vec![Inline::Text(speaker.say(message, &words)?)];
    Ok(Paragraph { text, opens: opens.unwrap_or_default(), ..Paragraph::default() })
}
