//! Pictures of figures: SVG for pages and documents, plain text for terminals.
//!
//! A picture shows what it is given; between two given amounts it draws a straight line and prints no figure.
//! It must not compute, round or name anything: figures are written by the caller's functions and all words are the
//! caller's, in the reader's language. The same chart gives the same bytes.

mod scale;
mod svg;
mod terminal;
#[cfg(test)]
mod tests;
mod wording;

use spectemur_model::Day;

/// What is left over the years: amounts reported, yearly work, the fan of a forecast, the deadline.
pub struct Burndown<'a> {
    /// Tells this chart from others on the same page: the ids inside the SVG begin with its letters, digits and hyphens.
    pub name: String,
    /// What the picture shows, for a reader of screens; a page prints its own heading.
    pub title: String,
    /// What it says, in a sentence or two, for those who do not see it.
    pub description: String,
    /// The unit of all amounts.
    pub unit: String,
    /// Amounts left, as reported, in any order; several on one day are allowed.
    pub points: Vec<Point>,
    /// Work by year, in any order; a year that is not here is a gap and no zero.
    pub work: Vec<Work>,
    /// What is to come.
    pub fan: Option<Fan>,
    /// The last day to finish on, and what stands beside its line: the word and the day, as the reader writes them.
    pub deadline: Option<(Day, String)>,
    /// The day of the reading.
    pub as_of: Day,
    /// The words in the picture.
    pub labels: Labels,
    /// Whether time runs from right to left, as the reader's language does.
    pub right_to_left: bool,
    /// Writes an amount with the digits and separators of the reader's language.
    pub number: &'a dyn Fn(i64) -> String,
    /// Writes a year with the digits of the reader's language.
    pub year: &'a dyn Fn(i16) -> String,
}

/// An amount left, as reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// The day of which the report speaks.
    pub on: Day,
    /// What was left at its end.
    pub amount: i64,
}

/// What was done in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Work {
    /// The calendar year.
    pub year: i16,
    /// How much.
    pub amount: i64,
}

/// A forecast: from between two amounts on one day to an end between two days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fan {
    /// The day on which the forecast begins.
    pub from: Day,
    /// No less than this is left on that day.
    pub low: i64,
    /// No more than this is left on that day.
    pub high: i64,
    /// The first day on which the work may end; of a year or a quarter its first day.
    pub earliest: Day,
    /// The last day on which it may end, of a year or a quarter its last; none where the range is open.
    pub latest: Option<Day>,
    /// The range in the reader's words, such as "End: 2027 to 2031" or "Not before 2027".
    pub label: String,
}

/// The words in the picture, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// What the amounts over time are: "Left to clear". The unit is put beside it.
    pub left: String,
    /// What the bars are: "Work in each year". The unit is put beside it.
    pub work: String,
    /// What the points are: "Reported".
    pub reported: String,
    /// What the fan is: "Forecast".
    pub forecast: String,
    /// What stands beside the line of the day of the reading: "Today", or the day itself.
    pub today: String,
    /// What stands in place of the points when there is none: "Nothing was reported."
    pub nothing: String,
}

/// The chart as an SVG element, to be put in a page or, as it is, in a file.
///
/// It has its own colours for light and dark screens and prints in the light ones; a page may set them as `--chart-…`.
/// In a page the letters are those of the page.
#[must_use]
pub fn svg(chart: &Burndown<'_>) -> String {
    svg::draw(chart)
}

/// The chart as an SVG element without its style sheet, for a page that has [`style_sheet`] among its own and allows no
/// styles inside.
#[must_use]
pub fn svg_in_page(chart: &Burndown<'_>) -> String {
    svg::draw_in_page(chart)
}

/// The style sheet of every chart: the colours for paper, light screens and dark ones.
#[must_use]
pub fn style_sheet() -> String {
    svg::style_sheet()
}

/// The chart as lines of text, each no wider than `width` columns of a terminal: a year a line, and what the marks mean.
///
/// The title is left to the caller. A script from right to left is left to the terminal: years and bars begin on the left.
#[must_use]
pub fn text(chart: &Burndown<'_>, width: usize) -> String {
    terminal::write(chart, width)
}

impl Burndown<'_> {
    fn points_in_order(&self) -> Vec<Point> {
        let mut points = self.points.clone();
        points.sort_by_key(|point| point.on);
        points
    }

    fn work_in_order(&self) -> Vec<Work> {
        let mut work = self.work.clone();
        work.sort_by_key(|work| work.year);
        work
    }

    fn figure(&self, amount: i64) -> String {
        wording::clean(&(self.number)(amount))
    }

    fn year_name(&self, year: i16) -> String {
        wording::clean(&(self.year)(year))
    }

    fn left_heading(&self) -> String {
        self.heading(&self.labels.left)
    }

    fn work_heading(&self) -> String {
        self.heading(&self.labels.work)
    }

    /// A dot between word and unit, which is grammar in no language.
    fn heading(&self, of: &str) -> String {
        let parts = [wording::clean(of), wording::clean(&self.unit)];
        let said: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        said.join(" · ")
    }
}
