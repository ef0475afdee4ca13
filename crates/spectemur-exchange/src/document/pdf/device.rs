//! What a page draws, as far as words go: letters with their places, and straight lines, which make tables.

use std::collections::BTreeMap;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Name, Object};
use hayro_interpret::{BlendMode, CacheKey, ClipPath, Device, GlyphDrawMode, Image, Paint, PathDrawMode, SoftMask};
use kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape, Size, Vec2};

use super::letters;
use crate::document::limits;

/// Units of a letter's own space in its size.
const EM: f64 = 1000.0;
/// Rules are thinner, in points.
const THIN: f64 = 2.5;
/// Rules are longer, in points.
const LONG: f64 = 6.0;
/// Elements of one path that are looked at; a table is drawn in lines.
const ELEMENTS: usize = 4_000;
/// Rules of a page that are kept.
const RULES: usize = 20_000;

/// A page draws more than is read. Thrown to leave the page, and caught where it was begun.
#[derive(Debug)]
pub(super) struct Beyond;

/// How much may still be drawn on all pages.
#[derive(Debug)]
pub(super) struct Budget(u64);

impl Default for Budget {
    fn default() -> Self {
        Self(limits::DRAWN)
    }
}

/// Whether fonts are bold, by the key under which the library knows a font.
#[derive(Debug)]
pub(super) struct Bold(BTreeMap<u128, bool>);

impl Bold {
    /// What the names of the file's fonts say: of old fonts the library gives nothing else away.
    pub(super) fn of(pdf: &Pdf) -> Self {
        let mut bold = BTreeMap::new();
        for object in pdf.objects() {
            if let Object::Dict(dictionary) = object
                && let Some(name) = dictionary.get::<Name<'_>>(b"BaseFont".as_slice())
            {
                bold.insert(dictionary.cache_key(), is_bold_name(name.as_str()));
            }
        }
        Self(bold)
    }

    fn is_bold(&mut self, glyph: &Glyph<'_>) -> bool {
        let Glyph::Outline(glyph) = glyph else { return false };
        let key = glyph.font_cache_key();
        let known = self.0.get(&key).copied();
        known.unwrap_or_else(|| {
            let font = glyph.font_data();
            let is_bold = font.is_some_and(|font| {
                let name = font.postscript_name.unwrap_or_default();
                font.weight.is_some_and(|weight| weight >= 600) || is_bold_name(&name)
            });
            self.0.insert(key, is_bold);
            is_bold
        })
    }
}

fn is_bold_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["bold", "heavy", "black"].iter().any(|weight| name.contains(weight))
}

/// A letter, or several that are drawn as one.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    pub(super) text: String,
    /// Where it begins on its line, from the left of the page, and where the line is, from the top, in points.
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) size: f64,
    pub(super) is_bold: bool,
    /// Whether the file says that the page only carries it.
    pub(super) is_carried: bool,
    /// The number of the mark that it stands in, of which the structure tree says what it is.
    pub(super) mark: Option<i64>,
}

/// A straight line along the page or down it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rule {
    pub(super) from: Point,
    pub(super) to: Point,
}

/// What a page draws.
#[derive(Debug, Default)]
pub(super) struct Drawing {
    pub(super) size: Size,
    pub(super) letters: Vec<Letter>,
    /// Along the page.
    pub(super) level: Vec<Rule>,
    /// Down the page.
    pub(super) upright: Vec<Rule>,
    /// Letters of which nobody knows what they are.
    pub(super) unknown: usize,
}

/// A piece of marked content that stands open, with what it has from those that it stands in.
#[derive(Clone, Copy, Debug, Default)]
struct Marked {
    is_carried: bool,
    mark: Option<i64>,
}

/// A page while it is drawn.
pub(super) struct Sheet<'b> {
    budget: &'b mut Budget,
    left: u64,
    drawing: Drawing,
    marked: Vec<Marked>,
    bold: &'b mut Bold,
}

impl<'b> Sheet<'b> {
    pub(super) fn new(budget: &'b mut Budget, bold: &'b mut Bold, size: Size) -> Self {
        let drawing = Drawing { size, ..Drawing::default() };
        Self { budget, left: limits::DRAWN_ON_PAGE, drawing, marked: Vec::new(), bold }
    }

    pub(super) fn into_drawing(self) -> Drawing {
        self.drawing
    }

    /// Counts something that is drawn.
    fn spend(&mut self) {
        let few_letters = self.drawing.letters.len() < limits::LETTERS_ON_PAGE;
        match (self.left.checked_sub(1), self.budget.0.checked_sub(1)) {
            (Some(left), Some(drawn)) if few_letters => (self.left, self.budget.0) = (left, drawn),
            // Unwinding without the message of a panic: this is how a page is left.
            _ => std::panic::resume_unwind(Box::new(Beyond)),
        }
    }

    fn add_rule(&mut self, from: Point, to: Point) {
        let Vec2 { x, y } = to - from;
        let rule = Rule {
            from: Point::new(from.x.min(to.x), from.y.min(to.y)),
            to: Point::new(from.x.max(to.x), from.y.max(to.y)),
        };
        let is_level = y.abs() < THIN && x.abs() > LONG;
        let is_upright = x.abs() < THIN && y.abs() > LONG;
        let list = if is_level { &mut self.drawing.level } else { &mut self.drawing.upright };
        if (is_level || is_upright) && list.len() < RULES && from.is_finite() && to.is_finite() {
            list.push(rule);
        }
    }

    fn add_area(&mut self, area: Rect) {
        if area.height() < THIN || area.width() < THIN {
            let (middle_x, middle_y) = (area.center().x, area.center().y);
            if area.height() < area.width() {
                self.add_rule(Point::new(area.x0, middle_y), Point::new(area.x1, middle_y));
            } else {
                self.add_rule(Point::new(middle_x, area.y0), Point::new(middle_x, area.y1));
            }
        }
    }
}

impl<'a> Device<'a> for Sheet<'_> {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        self.spend();
        let text = match glyph.as_unicode() {
            Some(BfString::Char(letter)) => letters::written(letter),
            Some(BfString::String(several)) => several.chars().map(letters::written).collect(),
            None => {
                self.drawing.unknown += 1;
                return;
            }
        };
        let whole = transform * glyph_transform;
        let origin = whole * Point::ORIGIN;
        let up = whole * Point::new(0.0, EM) - origin;
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map_or(EM / 2.0, f64::from),
            Glyph::Type3(_) => EM / 2.0,
        };
        let along = whole * Point::new(advance, 0.0) - origin;
        // Words that stand on their side or on their head are stamps and watermarks.
        let is_upright = up.y < 0.0 && up.x.abs() < up.y.abs() / 2.0 && along.y.abs() <= along.x.abs() / 8.0 + 0.01;
        let size = up.hypot();
        if !origin.is_finite() || !is_upright || !(0.5..1_000.0).contains(&size) || text.chars().count() > 16 {
            return;
        }
        let is_bold = self.bold.is_bold(glyph);
        let Marked { is_carried, mark } = self.marked.last().copied().unwrap_or_default();
        let width = along.x.max(0.0);
        self.drawing.letters.push(Letter { text, x: origin.x, y: origin.y, width, size, is_bold, is_carried, mark });
    }

    fn draw_path(&mut self, path: &BezPath, transform: Affine, _: &Paint<'a>, mode: &PathDrawMode) {
        self.spend();
        let count = path.elements().len();
        if count > ELEMENTS {
            return;
        }
        if matches!(mode, PathDrawMode::Fill(_)) {
            self.add_area((transform * path).bounding_box());
            return;
        }
        let mut last = Point::ORIGIN;
        let mut first = Point::ORIGIN;
        for element in path.elements() {
            match transform * *element {
                PathEl::MoveTo(point) => (first, last) = (point, point),
                PathEl::LineTo(point) => {
                    self.add_rule(last, point);
                    last = point;
                }
                PathEl::ClosePath => {
                    self.add_rule(last, first);
                    last = first;
                }
                PathEl::QuadTo(_, point) | PathEl::CurveTo(_, _, point) => last = point,
            }
        }
    }

    fn begin_marked_content(&mut self, tag: &[u8], number: Option<i32>) {
        self.spend();
        let around = self.marked.last().copied().unwrap_or_default();
        self.marked.push(Marked {
            is_carried: around.is_carried || tag == b"Artifact",
            mark: number.map(i64::from).or(around.mark),
        });
    }

    fn end_marked_content(&mut self) {
        self.marked.pop();
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.spend();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.spend();
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {
        self.spend();
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
