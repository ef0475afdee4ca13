//! The one calm look of a workbook.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const DARK: Color = Color::RGB(0x001F_3864);
const BAND: Color = Color::RGB(0x00DC_E6F1);
const INPUT: Color = Color::RGB(0x00FF_F9E5);
const LINE: Color = Color::RGB(0x00BF_BFBF);
const GREY: Color = Color::RGB(0x007F_7F7F);

/// Formats by what they are for.
pub(super) struct Look {
    pub(super) title: Format,
    pub(super) header: Format,
    pub(super) band: Format,
    pub(super) label: Format,
    /// A label of a part of an answer, below its first.
    pub(super) sublabel: Format,
    pub(super) plain: Format,
    /// A line that runs on over empty cells.
    pub(super) line: Format,
    pub(super) unit: Format,
    pub(super) before: Format,
    pub(super) total: Format,
    pub(super) total_number: Format,
    pub(super) link: Format,
    pub(super) input: Inputs,
}

/// Formats of cells to fill in.
pub(super) struct Inputs {
    pub(super) text: Format,
    pub(super) number: Format,
    pub(super) degrees: Format,
    pub(super) date: Format,
    pub(super) year: Format,
}

impl Look {
    /// The look of a workbook whose labels are written in this direction. What people fill in finds its own.
    pub(super) fn new(right_to_left: bool) -> Self {
        let direction = if right_to_left { 2 } else { 1 };
        let top = || Format::new().set_align(FormatAlign::Top).set_reading_direction(direction);
        let wrapped = || top().set_text_wrap();
        let input = || {
            Format::new()
                .set_align(FormatAlign::Top)
                .set_text_wrap()
                .set_unlocked()
                .set_background_color(INPUT)
                .set_border(FormatBorder::Thin)
                .set_border_color(LINE)
        };
        Self {
            title: top().set_bold().set_font_size(16).set_font_color(DARK),
            header: wrapped()
                .set_bold()
                .set_font_color(Color::White)
                .set_background_color(DARK)
                .set_border(FormatBorder::Thin)
                .set_border_color(DARK),
            band: top().set_bold().set_font_color(DARK).set_background_color(BAND),
            label: wrapped(),
            sublabel: wrapped().set_indent(2).set_font_color(GREY),
            plain: wrapped(),
            line: top(),
            unit: wrapped().set_indent(1).set_italic().set_font_color(GREY),
            before: wrapped().set_font_color(GREY),
            total: top().set_bold().set_background_color(BAND),
            total_number: top().set_bold().set_background_color(BAND).set_num_format("#,##0"),
            link: top().set_font_color(DARK).set_underline(rust_xlsxwriter::FormatUnderline::Single),
            input: Inputs {
                text: input().set_num_format("@"),
                number: input().set_num_format("#,##0"),
                degrees: input().set_num_format("0.000000"),
                date: input().set_num_format("yyyy\\-mm\\-dd"),
                year: input().set_num_format("0"),
            },
        }
    }
}

/// The height of one line, in points.
const LINE_HEIGHT: f64 = 15.75;
/// A cell that holds more lines is not made higher: it can be read where texts are edited.
const MOST_LINES: usize = 12;

/// The height of a row whose texts stand in cells of these widths, in points; none where one line is enough.
///
/// Only such rows are given a height, because programs no longer fit a row to its text once it has one.
pub(super) fn height<'t>(texts: impl IntoIterator<Item = (&'t str, f64)>) -> Option<f64> {
    let lines = texts.into_iter().map(|(text, width)| lines(text, width)).max().unwrap_or(1).min(MOST_LINES);
    #[expect(clippy::cast_precision_loss, reason = "a dozen at most")]
    (lines > 1).then_some(lines as f64 * LINE_HEIGHT)
}

/// About how many lines a text takes; signs of East Asia are twice as wide.
fn lines(text: &str, width: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width in digits, of two or three")]
    let width = (width.max(4.0) - 1.0) as usize;
    let wide = |letter: char| if letter >= '\u{2e80}' { 2 } else { 1 };
    text.lines().map(|line| line.chars().map(wide).sum::<usize>().div_ceil(width).max(1)).sum::<usize>().max(1)
}

/// The same cell to fill in without its colour and lines, for the rows below those that were made ready.
pub(super) fn unpainted(number_format: &str) -> Format {
    Format::new().set_unlocked().set_num_format(number_format).set_text_wrap().set_align(FormatAlign::Top)
}
