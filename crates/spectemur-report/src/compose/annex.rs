//! The annexes: the evidence of each figure, and how published figures stand to the record.

use spectemur_app::{Disagreement, Observation, Verdict};
use spectemur_language::Said;
use spectemur_model::measure::Measure;
use spectemur_model::{FigureId, PlanId};

use super::words::Speaker;
use super::{ComposeError, evidence, heading, verdict_variables};
use crate::document::{Anchor, Block, Cell, Column, Inline, Paragraph, Row, Table};

/// The plan that the report watches first, then the sets of figures beside it.
fn plans(speaker: &Speaker<'_>) -> Vec<PlanId> {
    let watched = &speaker.reading.shape.plan;
    let sets = speaker.reading.package.plans.values().filter(|plan| plan.adopted_at.is_none());
    std::iter::once(watched.clone()).chain(sets.map(|plan| plan.id.clone())).collect()
}

/// The figures of a plan or set with what was observed, in order.
fn figures<'a>(speaker: &Speaker<'a>, plan: &PlanId) -> Vec<(FigureId, &'a Measure, &'a Observation)> {
    let measures = speaker.reading.package.plans[plan].measures.iter();
    let figures = measures.filter_map(|measure| {
        let figure = FigureId::of(plan, &measure.id);
        let observation = speaker.reading.observations.get(&figure)?;
        Some((figure, measure, observation))
    });
    figures.collect()
}

pub(super) fn evidence(speaker: &Speaker<'_>, blocks: &mut Vec<Block>) -> Result<(), ComposeError> {
    let text = speaker.say("report-annex-evidence", &[])?;
    blocks.push(Block::Heading { level: 1, text, anchor: Some(Anchor::new("annex-evidence")) });
    blocks.push(Block::Paragraph(Paragraph::text(speaker.say("report-annex-evidence-lead", &[])?)));
    for plan in plans(speaker) {
        let title = speaker.reading.package.plans[&plan].title.or_any(speaker.voice.language()).to_owned();
        blocks.push(heading(2, title.clone()));
        let columns = vec![
            Column { header: speaker.say("report-column-figure", &[])?, weight: 34, figures: false },
            Column { header: speaker.say("report-column-record", &[])?, weight: 14, figures: true },
            Column { header: speaker.say("report-column-states", &[])?, weight: 52, figures: false },
        ];
        let mut rows = Vec::new();
        for (figure, measure, observation) in figures(speaker, &plan) {
            let title = measure.title.or_any(speaker.voice.language());
            let mut name = Vec::new();
            if measure.action.is_some() {
                name.push(Inline::Strong(format!("{} ", measure.id)));
            }
            name.push(Inline::Text(title.to_owned()));
            rows.push(Row {
                anchor: Some(evidence::anchor(&figure)),
                cells: vec![
                    Cell { lines: vec![name], opens: Vec::new() },
                    Cell::text(speaker.result(observation)?),
                    Cell { lines: evidence::lines(speaker, observation, measure)?, opens: Vec::new() },
                ],
                starts_group: true,
            });
        }
        let caption = speaker.say("report-evidence-caption", &[("section", Said::Text(title))])?;
        blocks.push(Block::Table(Table { caption, columns, rows }));
    }
    Ok(())
}

pub(super) fn reconciliation(speaker: &Speaker<'_>, blocks: &mut Vec<Block>) -> Result<(), ComposeError> {
    let reading = speaker.reading;
    let text = speaker.say("report-annex-reconciliation", &[])?;
    blocks.push(Block::Heading { level: 1, text, anchor: Some(Anchor::new("annex-reconciliation")) });
    let lead = verdict_variables(reading);
    blocks.push(Block::Paragraph(Paragraph::text(speaker.say("report-annex-reconciliation-lead", &lead)?)));
    let all: Vec<_> = plans(speaker).iter().flat_map(|plan| figures(speaker, plan)).collect();
    for wanted in Verdict::ALL {
        let mut rows = Vec::new();
        for (figure, measure, observation) in all.iter().filter(|(_, _, observation)| observation.verdict() == wanted) {
            rows.push(row(speaker, figure, measure, observation)?);
        }
        if rows.is_empty() {
            continue;
        }
        let title = speaker.say(&format!("verdict-{}-heading", wanted.word()), &[])?;
        blocks.push(heading(2, title.clone()));
        let columns = vec![
            Column { header: speaker.say("report-column-figure", &[])?, weight: 44, figures: false },
            Column { header: speaker.say("report-column-record", &[])?, weight: 18, figures: true },
            Column { header: speaker.say("report-column-published", &[])?, weight: 38, figures: false },
        ];
        let caption = speaker.say("report-reconciliation-caption", &[("section", Said::Text(title))])?;
        blocks.push(Block::Table(Table { caption, columns, rows }));
    }
    Ok(())
}

fn row(
    speaker: &Speaker<'_>,
    figure: &FigureId,
    measure: &Measure,
    observation: &Observation,
) -> Result<Row, ComposeError> {
    let mut published: Vec<_> = speaker.published_lines(observation)?.into_iter().map(evidence::line).collect();
    for disagreement in &observation.disagreements {
        let text = match disagreement {
            Disagreement::AmongThemselves => {
                let figures = Said::Text(speaker.published(observation)?);
                speaker.say("report-reconcile-differ", &[("figures", figures)])?
            }
            Disagreement::WithTheRecord => {
                let allowed = Said::Text(speaker.result(observation)?);
                speaker.say("report-reconcile-outside", &[("allowed", allowed)])?
            }
        };
        published.push(vec![Inline::Strong(text)]);
        if *disagreement == Disagreement::WithTheRecord {
            published.extend(evidence::against(speaker, observation)?);
        }
    }
    let mut name = Vec::new();
    if measure.action.is_some() {
        name.push(Inline::Strong(format!("{} ", measure.id)));
    }
    name.push(Inline::Text(measure.title.or_any(speaker.voice.language()).to_owned()));
    let result = Inline::Link { text: speaker.result(observation)?, to: evidence::anchor(figure) };
    Ok(Row {
        anchor: None,
        cells: vec![
            Cell { lines: vec![name], opens: Vec::new() },
            Cell { lines: vec![vec![result]], opens: Vec::new() },
            Cell { lines: published, opens: Vec::new() },
        ],
        starts_group: true,
    })
}
