//! The lower panel: the work of each year as a bar. A year without a report has no bar; nothing done has a flat one.
//!
//! This module must not draw what is left.

use super::canvas::{Anchor, Canvas};
use super::figures::Area;
use super::{Frame, Panel, Sheet};
use crate::scale::Amounts;
use crate::{Burndown, Work};

const HIGH: f64 = 64.0;

/// Free space over the highest bar, for its figure.
const HEAD: f64 = 18.0;

/// How much of its year a bar is wide.
const WIDE: f64 = 0.7;

/// The amounts at the side of the panel.
pub(super) fn amounts(chart: &Burndown<'_>) -> Amounts {
    Amounts::of(chart.work.iter().map(|work| work.amount), 3)
}

pub(super) fn draw(chart: &Burndown<'_>, canvas: &Canvas, frame: &Frame, sheet: &mut Sheet) {
    sheet.y += 10.0;
    sheet.paragraph(canvas, "strong fill-ink", &chart.work_heading());
    let top = sheet.y + HEAD;
    let panel = Panel { top, bottom: top + HIGH, amounts: amounts(chart) };
    panel.grid(chart, canvas, frame, sheet);
    let work = chart.work_in_order();
    for one in &work {
        bar(one, chart, canvas, frame, &panel, sheet);
    }
    figures(&work, chart, canvas, frame, &panel, sheet);
    sheet.y = panel.bottom;
    frame.years(chart, canvas, sheet);
}

fn bar(work: &Work, chart: &Burndown<'_>, canvas: &Canvas, frame: &Frame, panel: &Panel, sheet: &mut Sheet) {
    let middle = f64::from(work.year) + 0.5;
    let (left, right) = (frame.x(middle - WIDE / 2.0), frame.x(middle + WIDE / 2.0));
    // Nothing done is drawn too, as a line.
    let (top, foot) = (panel.y(work.amount as f64).min(panel.bottom - 1.0), panel.bottom);
    let corners = [(left, foot), (left, top), (right, top), (right, foot)];
    let says = format!("{} · {}", chart.year_name(work.year), chart.figure(work.amount));
    sheet.add(canvas.filled("work fill-bar stroke-edge", &corners, &says));
}

/// Figures over the bars: the newest, the highest, and of the others those that have room.
fn figures(work: &[Work], chart: &Burndown<'_>, canvas: &Canvas, frame: &Frame, panel: &Panel, sheet: &mut Sheet) {
    let highest = work.iter().max_by_key(|one| one.amount);
    let mut taken: Vec<Area> = Vec::new();
    for one in work.last().into_iter().chain(highest).chain(work) {
        let figure = chart.figure(one.amount);
        let spot = (frame.x(f64::from(one.year) + 0.5), panel.y(one.amount as f64) - 5.0);
        let area = Area::of_text(&figure, Anchor::Middle, spot);
        let with_air = Area { left: area.left - 3.0, right: area.right + 3.0, ..area };
        let on_a_bar = work.iter().filter(|other| other.year != one.year).any(|other| {
            let middle = f64::from(other.year) + 0.5;
            let (left, right) = (frame.x(middle - WIDE / 2.0), frame.x(middle + WIDE / 2.0));
            area.meets(Area { left, right, top: panel.y(other.amount as f64) - 1.0, bottom: panel.bottom })
        });
        let inside = area.left > frame.left && area.right <= super::WIDTH;
        if inside && !on_a_bar && !taken.iter().any(|taken| with_air.meets(*taken)) {
            taken.push(area);
            sheet.add(canvas.figure("small fill-ink", Anchor::Middle, spot, &figure));
        }
    }
}
