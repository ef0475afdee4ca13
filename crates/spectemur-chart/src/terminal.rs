//! The chart as lines of text: a year a line with its marks, a bar of blocks and a figure, and what the marks mean.
//!
//! Colours, and the order of letters from right to left, are the terminal's; this module must not send it any command.

use crate::scale::{Amounts, Side, Time, moment};
use crate::wording::{columns, cut, end_at, wrap};
use crate::{Burndown, Fan, Work};

const TODAY: char = '◂';
const DEADLINE: char = '▼';
const RANGE: char = '┃';
const ONWARD: char = '⋮';
const REPORTED: char = '█';
const SURELY: char = '▒';
const PERHAPS: char = '░';

/// A bar of fewer columns says nothing.
const SHORTEST: usize = 4;

/// So many years in a row with nothing to show are left out.
const SILENT: usize = 5;

pub(crate) fn write(chart: &Burndown<'_>, width: usize) -> String {
    let mut lines = wrap(&chart.left_heading(), width, 0);
    if chart.points.is_empty() {
        lines.extend(wrap(&chart.labels.nothing, width, 0));
    }
    lines.extend(laid_out(&years(chart), chart.fan.is_some() || !chart.points.is_empty(), width));
    lines.push(String::new());
    lines.extend(legend(chart, width));
    if !chart.work.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(&chart.work_heading(), width, 0));
        lines.extend(laid_out(&work(chart), true, width));
    }
    lines.into_iter().map(|line| format!("{}\n", cut(line.trim_end(), width))).collect()
}

/// A line before it is known how wide each column is.
#[derive(Clone, Debug, Default)]
struct Row {
    year: String,
    marks: String,
    bar: Bar,
    figure: String,
}

/// Parts of the whole axis.
#[derive(Clone, Copy, Debug, Default)]
enum Bar {
    #[default]
    None,
    Reported(f64),
    Forecast {
        low: f64,
        high: f64,
    },
}

impl Row {
    fn is_silent(&self) -> bool {
        matches!(self.bar, Bar::None) && self.marks.trim().is_empty() && self.figure.is_empty()
    }
}

fn years(chart: &Burndown<'_>) -> Vec<Row> {
    let time = Time::of(chart);
    let high = chart.fan.iter().map(|fan| fan.high);
    let amounts = Amounts::of(chart.points.iter().map(|point| point.amount).chain(high), 5);
    let points = chart.points_in_order();
    let mut rows = Vec::new();
    for year in time.first..=time.last {
        let plain = Row { year: chart.year_name(year), marks: marks(chart, year), ..Row::default() };
        let mut reported: Vec<Row> = points
            .iter()
            .filter(|point| point.on.year() == year)
            .map(|point| Row {
                bar: Bar::Reported(amounts.place(point.amount as f64)),
                figure: chart.figure(point.amount),
                ..plain.clone()
            })
            .collect();
        if reported.is_empty() {
            let bar = chart.fan.as_ref().map_or(Bar::None, |fan| forecast(fan, year, &amounts));
            reported.push(Row { bar, ..plain });
        }
        rows.extend(reported);
    }
    if chart.fan.as_ref().is_some_and(|fan| Side::high(fan).leaves(time.end())) {
        rows.push(Row { year: ONWARD.to_string(), marks: format!("  {RANGE}"), ..Row::default() });
    }
    rows
}

/// Where the sides of the fan stand at the end of the year.
fn forecast(fan: &Fan, year: i16, amounts: &Amounts) -> Bar {
    let end = f64::from(year) + 1.0;
    if end <= moment(fan.from) {
        return Bar::None;
    }
    let place = |side: Side| amounts.place(side.amount(end));
    match place(Side::high(fan)) {
        0.0 => Bar::None,
        high => Bar::Forecast { low: place(Side::low(fan)), high },
    }
}

fn marks(chart: &Burndown<'_>, year: i16) -> String {
    let today = chart.as_of.year() == year;
    let deadline = chart.deadline.as_ref().is_some_and(|(day, _)| day.year() == year);
    let range = chart
        .fan
        .as_ref()
        .is_some_and(|fan| fan.earliest.year() <= year && fan.latest.is_none_or(|latest| year <= latest.year()));
    [(today, TODAY), (deadline, DEADLINE), (range, RANGE)]
        .map(|(here, mark)| if here { mark } else { ' ' })
        .iter()
        .collect()
}

/// A year without a report has a line without a bar.
fn work(chart: &Burndown<'_>) -> Vec<Row> {
    let amounts = Amounts::of(chart.work.iter().map(|work| work.amount), 5);
    let work = chart.work_in_order();
    let row = |work: &Work| Row {
        year: chart.year_name(work.year),
        bar: Bar::Reported(amounts.place(work.amount as f64)),
        figure: chart.figure(work.amount),
        ..Row::default()
    };
    let (Some(first), Some(last)) = (work.first(), work.last()) else { return Vec::new() };
    let mut rows = Vec::new();
    for year in first.year..=last.year {
        let before = rows.len();
        rows.extend(work.iter().filter(|one| one.year == year).map(row));
        if rows.len() == before {
            rows.push(Row { year: chart.year_name(year), ..Row::default() });
        }
    }
    rows
}

/// The rows in columns: as much bar as the other columns leave, and none where they leave too little.
fn laid_out(rows: &[Row], with_bars: bool, width: usize) -> Vec<String> {
    let widest = |of: fn(&Row) -> &str| rows.iter().map(|row| columns(of(row))).max().unwrap_or_default();
    let (year, marks, figure) = (widest(|row| &row.year), widest(|row| &row.marks), widest(|row| &row.figure));
    let before = year + 1 + if marks == 0 { 0 } else { marks + 1 };
    let room = width.saturating_sub(before + 1 + figure);
    let room = if with_bars && room >= SHORTEST { room } else { 0 };
    let line = |row: &Row| {
        let start = format!("{} {}", end_at(&row.year, year), row.marks);
        let start = format!("{start}{}", " ".repeat(before.saturating_sub(columns(&start))));
        let bar = blocks(row.bar, room);
        let space = if bar.is_empty() { "" } else { " " };
        format!("{start}{bar}{space}{}", row.figure)
    };
    let mut lines = Vec::new();
    for run in rows.chunk_by(|one, next| one.is_silent() && next.is_silent()) {
        match run.len() > SILENT {
            true => lines.push(end_at(&ONWARD.to_string(), year)),
            false => lines.extend(run.iter().map(line)),
        }
    }
    lines
}

/// A bar of at most `room` columns; the least amount is still to be seen.
fn blocks(bar: Bar, room: usize) -> String {
    let many = |mark: char, count: usize| mark.to_string().repeat(count);
    let whole = |part: f64| (part * room as f64).round() as usize;
    match bar {
        _ if room == 0 => String::new(),
        Bar::None => String::new(),
        Bar::Reported(part) => {
            let eighths = (part * room as f64 * 8.0).round() as usize;
            let eighths = if part > 0.0 { eighths.max(1) } else { 0 };
            let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
            format!("{}{}", many(REPORTED, eighths / 8), rest[eighths % 8])
        }
        Bar::Forecast { low, high } => {
            let (low, high) = (whole(low), whole(high).max(1));
            format!("{}{}", many(SURELY, low), many(PERHAPS, high.saturating_sub(low)))
        }
    }
}

/// What the marks mean, each on a line of its own.
fn legend(chart: &Burndown<'_>, width: usize) -> Vec<String> {
    let labels = &chart.labels;
    let point = (!chart.points.is_empty()).then(|| (REPORTED.to_string(), labels.reported.as_str()));
    let fan = chart.fan.iter().flat_map(|fan| {
        [(format!("{SURELY}{PERHAPS}"), labels.forecast.as_str()), (RANGE.to_string(), fan.label.as_str())]
    });
    let deadline = chart.deadline.iter().map(|(_, text)| (DEADLINE.to_string(), text.as_str()));
    let today = [(TODAY.to_string(), labels.today.as_str())];
    let meanings = point.into_iter().chain(fan).chain(deadline).chain(today);
    meanings.flat_map(|(mark, text)| wrap(&format!("{mark} {text}"), width, 2)).collect()
}
