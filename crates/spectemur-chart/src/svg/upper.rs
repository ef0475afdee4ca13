//! The upper panel: what is left as reported, the fan of the forecast, the lines of the two days, the range of the end.
//!
//! This module must not draw work.

use super::canvas::{Anchor, Canvas, Spot};
use super::days::{Flag, Stand, arrange};
use super::figures::{Area, Taken};
use super::{Frame, LETTER, LINE, Panel, Sheet, WIDTH, fitting, width};
use crate::scale::{Amounts, Side, moment};
use crate::wording::even;
use crate::{Burndown, Fan};

/// How high the panel is.
const HIGH: f64 = 176.0;

/// How high it is when only days are shown.
const FLAT: f64 = 16.0;

/// Free space over the highest amount, for its figure.
const HEAD: f64 = 18.0;

/// The amounts at the side of the panel.
pub(super) fn amounts(chart: &Burndown<'_>) -> Amounts {
    let reported = chart.points.iter().map(|point| point.amount);
    Amounts::of(reported.chain(chart.fan.iter().map(|fan| fan.high)), 5)
}

pub(super) fn draw(chart: &Burndown<'_>, canvas: &Canvas, frame: &Frame, sheet: &mut Sheet) {
    let bare = chart.points.is_empty() && chart.fan.is_none();
    if chart.points.is_empty() {
        nothing(chart, canvas, sheet);
    }
    let flags = flags(chart, frame);
    let (stands, height) = arrange(&flags);
    let top = sheet.y + 4.0 + height + if bare { 0.0 } else { HEAD };
    let panel = Panel { top, bottom: top + if bare { FLAT } else { HIGH }, amounts: amounts(chart) };
    if !bare {
        panel.grid(chart, canvas, frame, sheet);
    }
    if let Some(fan) = &chart.fan {
        draw_fan(fan, canvas, frame, &panel, sheet);
    }
    for (flag, stand) in flags.iter().zip(&stands) {
        let panel_top = sheet.y + 4.0 + height;
        draw_flag(flag, *stand, canvas, (panel_top, panel.bottom), sheet);
    }
    points(chart, canvas, frame, &panel, &flags, sheet);
    sheet.y = panel.bottom;
    frame.years(chart, canvas, sheet);
    if let Some(fan) = &chart.fan {
        range(fan, canvas, frame, sheet);
    }
}

/// The words for no report, in a frame.
fn nothing(chart: &Burndown<'_>, canvas: &Canvas, sheet: &mut Sheet) {
    let lines = even(&chart.labels.nothing, fitting(WIDTH - 24.0));
    let (top, bottom) = (sheet.y + 6.0, sheet.y + 6.0 + 22.0 + lines.len() as f64 * LINE);
    let corners = [(1.0, top), (WIDTH - 1.0, top), (WIDTH - 1.0, bottom), (1.0, bottom), (1.0, top)];
    sheet.add(canvas.dashes("stroke-quiet", "1", "3 3", &corners));
    for (at, line) in lines.iter().enumerate() {
        let foot = top + 11.0 + LETTER + at as f64 * LINE;
        sheet.add(canvas.words("nothing fill-ink", Anchor::Middle, (WIDTH / 2.0, foot), line));
    }
    sheet.y = bottom + 8.0;
}

/// The two days, the earlier first.
fn flags(chart: &Burndown<'_>, frame: &Frame) -> Vec<Flag> {
    let today = Flag::new(frame.x(moment(chart.as_of)), &chart.labels.today, false);
    let deadline = chart.deadline.iter().map(|(day, text)| Flag::new(frame.x(moment(*day)), text, true));
    let mut flags: Vec<Flag> = std::iter::once(today).chain(deadline).collect();
    flags.sort_by(|one, other| one.x.total_cmp(&other.x));
    flags
}

fn draw_flag(flag: &Flag, stand: Stand, canvas: &Canvas, (top, bottom): Spot, sheet: &mut Sheet) {
    let above = if stand.reached { stand.above } else { 0.0 };
    let line = [(flag.x, top - above + 1.0), (flag.x, bottom)];
    let class = if flag.deadline { "strong fill-deadline" } else { "fill-quiet" };
    sheet.add(match flag.deadline {
        true => canvas.line("deadline stroke-deadline", "2.5", &line),
        false => canvas.dashes("today stroke-quiet", "1.5", "1.5 3", &line),
    });
    let count = flag.lines.len();
    for (at, text) in flag.lines.iter().enumerate() {
        let foot = top - stand.above - 4.0 - (count - 1 - at) as f64 * LINE;
        sheet.add(canvas.words(class, stand.anchor, (stand.x, foot), text));
    }
}

fn draw_fan(fan: &Fan, canvas: &Canvas, frame: &Frame, panel: &Panel, sheet: &mut Sheet) {
    let end = frame.time.end();
    let spot = |(at, amount): (f64, f64)| (frame.x(at), panel.y(amount));
    let (low, high) = (Side::low(fan), Side::high(fan));
    let (low_stop, high_stop) = (low.stop(end), high.stop(end));
    let foot = (high_stop.0.max(low_stop.0), if low.leaves(end) { low_stop.1 } else { 0.0 });
    let outline = [low.start(), low_stop, foot, high_stop, high.start()].map(spot);
    sheet.add(canvas.hatched(&outline));
    for (side, stop) in [(low, low_stop), (high, high_stop)] {
        sheet.add(canvas.dashed(&[spot(side.start()), spot(stop)]));
        if side.leaves(end) {
            sheet.add(canvas.onward(spot(stop)));
        }
    }
    sheet.add(canvas.line("stroke-line", "2", &[spot(low.start()), spot(high.start())]));
}

/// The reported points, joined, each with its figure: beside it where there is room, and in its title.
fn points(chart: &Burndown<'_>, canvas: &Canvas, frame: &Frame, panel: &Panel, flags: &[Flag], sheet: &mut Sheet) {
    let points = chart.points_in_order();
    let spots: Vec<Spot> =
        points.iter().map(|point| (frame.x(moment(point.on)), panel.y(point.amount as f64))).collect();
    if spots.len() > 1 {
        sheet.add(canvas.line("reported stroke-line", "2.5", &spots));
    }
    let near = spots.windows(2).any(|pair| (pair[1].0 - pair[0].0).abs() < 11.0);
    let radius = if near { 3.0 } else { 4.5 };
    for (point, spot) in points.iter().zip(&spots) {
        let says = format!("{} · {}", chart.year_name(point.on.year()), chart.figure(point.amount));
        sheet.add(canvas.dot(*spot, radius, Some(&says)));
    }
    let mut taken = taken(chart, frame, panel, flags, &spots);
    // The newest first, then the oldest: these two must not be crowded out.
    let newest = spots.len().saturating_sub(1);
    let order = std::iter::once(newest).chain(0..newest);
    for (point, spot) in order.filter_map(|at| points.get(at).zip(spots.get(at))) {
        let figure = chart.figure(point.amount);
        if let Some((anchor, place)) = taken.place(*spot, &figure) {
            sheet.add(canvas.figure("small halo fill-ink stroke-paper", anchor, place, &figure));
        }
    }
}

/// What the figures of the points must not lie on.
fn taken(chart: &Burndown<'_>, frame: &Frame, panel: &Panel, flags: &[Flag], spots: &[Spot]) -> Taken {
    let bounds = Area { left: frame.left + 2.0, top: panel.top - HEAD, right: WIDTH, bottom: panel.bottom - 1.0 };
    let joined = spots.windows(2).map(|pair| (pair[0], pair[1]));
    let days = flags.iter().map(|flag| ((flag.x, panel.top - HEAD), (flag.x, panel.bottom)));
    let mut lines: Vec<(Spot, Spot)> = joined.chain(days).collect();
    if let Some(fan) = &chart.fan {
        lines.extend(across(fan, frame, panel));
    }
    Taken { bounds, areas: spots.iter().map(|spot| Area::around(*spot, 4.9)).collect(), lines }
}

/// Upright lines through the fan, so near to each other that no figure stands between two.
fn across(fan: &Fan, frame: &Frame, panel: &Panel) -> Vec<(Spot, Spot)> {
    let end = frame.time.end();
    let (low, high) = (Side::low(fan), Side::high(fan));
    let (from, to) = (high.start().0, high.stop(end).0);
    let steps = (0..=40).map(|step| from + (to - from) * f64::from(step) / 40.0);
    steps.map(|at| ((frame.x(at), panel.y(low.amount(at))), (frame.x(at), panel.y(high.amount(at))))).collect()
}

/// The range of the end under the axis, closed by a stroke where it is closed, with its words.
fn range(fan: &Fan, canvas: &Canvas, frame: &Frame, sheet: &mut Sheet) {
    let end = frame.time.end();
    let (low, high) = (Side::low(fan).stop(end), Side::high(fan).stop(end));
    let (from, to) = (frame.x(low.0), frame.x(high.0.max(low.0)));
    let y = sheet.y + 6.0;
    let stroke = |x: f64| [(x, y - 4.5), (x, y + 4.5)];
    sheet.add(canvas.line("range stroke-line", "2.5", &[(from, y), (to, y)]));
    if !Side::low(fan).leaves(end) {
        sheet.add(canvas.line("stroke-line", "2", &stroke(from)));
    }
    sheet.add(match Side::high(fan).leaves(end) {
        true => canvas.onward((to, y)),
        false => canvas.line("stroke-line", "2", &stroke(to)),
    });
    sheet.y += 13.0;
    for line in even(&fan.label, fitting(WIDTH)) {
        let half = width(&line) / 2.0;
        let middle = ((from + to) / 2.0).clamp(half.min(WIDTH / 2.0), (WIDTH - half).max(WIDTH / 2.0));
        sheet.add(canvas.words("strong fill-line", Anchor::Middle, (middle, sheet.y + LETTER), &line));
        sheet.y += LINE;
    }
}
