//! The chart as SVG: two panels over one axis of time, what is left above and the work of each year below.
//!
//! Everything is stacked from top to bottom in lines whose height is known, so that nothing lies on anything else;
//! what is not black or white is also a shape, a dash or a hatch. Text stays text, in the letters of the reader.

mod canvas;
mod days;
mod figures;
mod lower;
mod style;
mod upper;

use maud::{Markup, PreEscaped, html};

use crate::scale::{Amounts, Time};
use crate::wording::{clean, columns, wrap};
use crate::{Burndown, Labels};
use canvas::{Anchor, Canvas};

/// The width of the picture in its own units; at this width letters are as large as the text of a telephone's page.
const WIDTH: f64 = 400.0;

/// The height of a line of text.
const LINE: f64 = 17.0;

/// The size of letters.
const LETTER: f64 = 13.0;

/// The size of letters at axes and points.
const SMALL: f64 = 12.0;

/// How wide a column of a terminal is at most in common letters, as a part of their size.
const COLUMN: f64 = 0.6;

/// Free space at the right, for signs that something goes on.
const MARGIN: f64 = 14.0;

pub(crate) fn style_sheet() -> String {
    style::sheet()
}

pub(crate) fn draw(chart: &Burndown<'_>) -> String {
    drawn(chart, Some(style::sheet()))
}

pub(crate) fn draw_in_page(chart: &Burndown<'_>) -> String {
    drawn(chart, None)
}

fn drawn(chart: &Burndown<'_>, styles: Option<String>) -> String {
    let canvas = Canvas::new(&chart.name, chart.right_to_left);
    let time = Time::of(chart);
    let frame = Frame { time, left: room_for_amounts(chart), right: WIDTH - MARGIN };
    let mut sheet = Sheet { parts: Vec::new(), y: 2.0 };
    sheet.paragraph(&canvas, "strong fill-ink", &chart.left_heading());
    legend(chart, &canvas, &mut sheet);
    upper::draw(chart, &canvas, &frame, &mut sheet);
    if !chart.work.is_empty() {
        lower::draw(chart, &canvas, &frame, &mut sheet);
    }
    whole(chart, &canvas, &sheet, styles).into_string()
}

fn whole(chart: &Burndown<'_>, canvas: &Canvas, sheet: &Sheet, styles: Option<String>) -> Markup {
    let (title, description) = (canvas.id("title"), canvas.id("description"));
    let height = canvas::number(sheet.y + 4.0);
    html! {
        svg xmlns="http://www.w3.org/2000/svg" class="spectemur-chart" viewBox={ "0 0 " (WIDTH) " " (height) } width=(WIDTH)
            height=(height) role="img" aria-labelledby={ (title) " " (description) } direction="ltr" font-size=(LETTER) {
            title id=(title) { (clean(&chart.title)) }
            desc id=(description) { (clean(&chart.description)) }
            @if let Some(styles) = styles { style { (PreEscaped(styles)) } }
            defs {
                pattern id=(canvas.id("hatch")) width="5" height="5" patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)" {
                    path class="stroke-hatch" d="M0 0V5" stroke-width="2.4" {}
                }
            }
            rect class="fill-paper" width=(WIDTH) height=(height) {}
            @for part in &sheet.parts { (part) }
        }
    }
}

/// What is drawn so far, and where the next line begins.
struct Sheet {
    parts: Vec<Markup>,
    y: f64,
}

impl Sheet {
    fn add(&mut self, part: Markup) {
        self.parts.push(part);
    }

    /// Lines of text from the beginning of the line.
    fn paragraph(&mut self, canvas: &Canvas, class: &str, text: &str) {
        for line in wrap(text, fitting(WIDTH), 0) {
            self.add(canvas.words(class, Anchor::Start, (1.0, self.y + LETTER), &line));
            self.y += LINE;
        }
    }
}

/// Where the panels stand from left to right, both alike.
struct Frame {
    time: Time,
    left: f64,
    right: f64,
}

impl Frame {
    fn x(&self, moment: f64) -> f64 {
        self.left + self.time.place(moment) * (self.right - self.left)
    }

    /// The axis of time: years as stretches, each with its name in its middle as far as names have room.
    fn years(&self, chart: &Burndown<'_>, canvas: &Canvas, sheet: &mut Sheet) {
        let years = self.time.first..=self.time.last;
        let widest = years.clone().map(|year| small_width(&chart.year_name(year))).fold(0.0, f64::max);
        let step = self.time.step((self.right - self.left) / (widest + 8.0));
        let every = if self.time.years() <= 60.0 { 1 } else { step };
        let floor = sheet.y;
        for year in years.filter(|year| year % every == 0) {
            let x = self.x(f64::from(year));
            sheet.add(canvas.line("stroke-quiet", "1", &[(x, floor), (x, floor + 4.0)]));
            let middle = self.x(f64::from(year) + 0.5).clamp(widest / 2.0, WIDTH - widest / 2.0);
            if year % step == 0 {
                let place = (middle, floor + 4.0 + SMALL);
                sheet.add(canvas.figure("small fill-quiet", Anchor::Middle, place, &chart.year_name(year)));
            }
        }
        sheet.add(canvas.line("stroke-quiet", "1", &[(self.left, floor), (self.right, floor)]));
        sheet.y += 4.0 + LINE;
    }
}

/// A panel from top to bottom.
struct Panel {
    top: f64,
    bottom: f64,
    amounts: Amounts,
}

impl Panel {
    fn y(&self, amount: f64) -> f64 {
        self.bottom - self.amounts.place(amount) * (self.bottom - self.top)
    }

    /// Hairlines at round amounts, and the amounts beside them.
    fn grid(&self, chart: &Burndown<'_>, canvas: &Canvas, frame: &Frame, sheet: &mut Sheet) {
        for tick in &self.amounts.ticks {
            let y = self.y(*tick as f64);
            sheet.add(canvas.line("stroke-rule", "1", &[(frame.left, y), (frame.right, y)]));
            let place = (frame.left - 6.0, y + 4.0);
            sheet.add(canvas.figure("small fill-quiet", Anchor::End, place, &chart.figure(*tick)));
        }
    }
}

/// What the line with points and the hatch mean; without a point or a forecast, the words for that.
fn legend(chart: &Burndown<'_>, canvas: &Canvas, sheet: &mut Sheet) {
    let Labels { reported, forecast, .. } = &chart.labels;
    let points = (!chart.points.is_empty()).then_some((reported, true));
    let fan = chart.fan.as_ref().map(|_| (forecast, false));
    let mut x = 1.0;
    let entries: Vec<(&String, bool)> = points.into_iter().chain(fan).collect();
    for (word, line) in &entries {
        let lines = wrap(word, fitting(WIDTH - KEY), 0);
        let wide = KEY + lines.iter().map(|line| width(line)).fold(0.0, f64::max);
        if x > 1.0 && x + wide > WIDTH {
            (x, sheet.y) = (1.0, sheet.y + LINE);
        }
        sheet.add(if *line { line_key(canvas, x, sheet.y) } else { fan_key(canvas, x, sheet.y) });
        for (at, line) in lines.iter().enumerate() {
            let place = (x + KEY, sheet.y + LETTER + at as f64 * LINE);
            sheet.add(canvas.words("fill-ink", Anchor::Start, place, line));
        }
        sheet.y += lines.len().saturating_sub(1) as f64 * LINE;
        x += wide + 16.0;
    }
    if !entries.is_empty() {
        sheet.y += LINE;
    }
}

/// The width of a sample of the legend, with the space after it.
const KEY: f64 = 31.0;

fn line_key(canvas: &Canvas, x: f64, y: f64) -> Markup {
    let middle = y + LETTER - 4.5;
    html! {
        (canvas.line("stroke-line", "2", &[(x, middle), (x + 24.0, middle)]))
        (canvas.dot((x + 12.0, middle), 4.5, None))
    }
}

fn fan_key(canvas: &Canvas, x: f64, y: f64) -> Markup {
    let corners = [(x, y + 3.0), (x + 24.0, y + 3.0), (x + 24.0, y + 14.0), (x, y + 14.0)];
    html! { (canvas.hatched(&corners)) (canvas.dashed(&corners)) (canvas.dashed(&[corners[3], corners[0]])) }
}

/// Room beside the panels for their widest amount.
fn room_for_amounts(chart: &Burndown<'_>) -> f64 {
    let left = upper::amounts(chart).ticks;
    let work = lower::amounts(chart).ticks;
    let shown = left.iter().chain(&work);
    6.0 + shown.map(|tick| small_width(&chart.figure(*tick))).fold(0.0, f64::max).min(WIDTH / 2.0)
}

/// How wide the text is at most.
fn width(text: &str) -> f64 {
    columns(text) as f64 * LETTER * COLUMN
}

/// How wide the text is at most in small letters.
fn small_width(text: &str) -> f64 {
    columns(text) as f64 * SMALL * COLUMN
}

/// How many columns surely fit in a width; at least the two of a Chinese character.
fn fitting(width: f64) -> usize {
    ((width / (LETTER * COLUMN)) as usize).max(2)
}
