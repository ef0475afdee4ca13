//! Automatic numbers of paragraphs: how lists count, and what each paragraph comes to.

use std::collections::BTreeMap;
use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};

use crate::document::error::{Counted, DocumentError};
use crate::document::limits;
use crate::document::numeral::Numeral;
use crate::xml_part::{Events, XmlError, attribute};

/// Levels of a list.
const LEVELS: usize = 9;
/// Letters of the text of a level; more are not looked at.
const LEVEL_TEXT: usize = 64;

/// A level of a kind of list.
#[derive(Clone, Debug)]
struct Level {
    start: u32,
    numeral: Numeral,
    /// With `%1` for the number of the first level, and so on.
    text: String,
    /// The level after which counting begins anew; zero for never.
    restart_after: Option<u32>,
    /// Whether numbers of other levels are written in digits.
    in_digits: bool,
}

impl Default for Level {
    fn default() -> Self {
        Self { start: 1, numeral: Numeral::Decimal, text: String::new(), restart_after: None, in_digits: false }
    }
}

/// A kind of list.
#[derive(Clone, Debug, Default)]
struct Kind {
    levels: BTreeMap<usize, Level>,
    /// The style that defines it in its place, and the style that it defines.
    style_link: Option<String>,
    defines_style: Option<String>,
}

/// A list: a kind, with levels of its own.
#[derive(Clone, Debug, Default)]
struct List {
    kind: u32,
    starts: BTreeMap<usize, u32>,
    levels: BTreeMap<usize, Level>,
}

/// The lists of a file, with where each has come to.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbering {
    kinds: BTreeMap<u32, Kind>,
    lists: BTreeMap<u32, List>,
    counters: BTreeMap<u32, [Option<u32>; LEVELS]>,
    /// Lists that have begun with a start of their own, with the level.
    begun: std::collections::BTreeSet<(u32, usize)>,
}

/// What stands before a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The number without its full stop; none for a bullet.
    pub(super) number: Option<String>,
    /// From zero.
    pub(super) level: u8,
    /// Whether it counts in digits with nothing but a stop behind, as paragraphs of documents do.
    pub(super) is_plain: bool,
}

/// What is open while the part is read.
#[derive(Default)]
struct Open {
    kind: Option<(u32, Kind)>,
    list: Option<(u32, List)>,
    at: usize,
    level: Option<Level>,
}

impl Numbering {
    pub(super) fn read(events: &mut Events<impl BufRead>, part: &str) -> Result<Self, DocumentError> {
        let damaged = |error| DocumentError::of_xml(error, part);
        let mut numbering = Self::default();
        let mut open = Open::default();
        while let Some(event) = events.next().map_err(damaged)? {
            match &event {
                Event::Start(element) => open.start(element).map_err(damaged)?,
                Event::End(element) => numbering.end(element.local_name().as_ref(), &mut open),
                _ => {}
            }
            if numbering.kinds.len() + numbering.lists.len() > limits::DEFINITIONS {
                return Err(DocumentError::too_many(Counted::Definitions, part, limits::DEFINITIONS));
            }
        }
        numbering.follow_links();
        Ok(numbering)
    }

    fn end(&mut self, local: &[u8], open: &mut Open) {
        match local {
            b"lvl" => {
                if let Some(level) = open.level.take() {
                    if let Some((_, list)) = &mut open.list {
                        list.levels.insert(open.at, level);
                    } else if let Some((_, kind)) = &mut open.kind {
                        kind.levels.insert(open.at, level);
                    }
                }
            }
            b"abstractNum" => self.kinds.extend(open.kind.take()),
            b"num" => self.lists.extend(open.list.take()),
            _ => {}
        }
    }

    /// A kind that only names a style takes over the levels of the kind that defines it.
    fn follow_links(&mut self) {
        let mut defined = BTreeMap::new();
        for kind in self.kinds.values() {
            if let Some(style) = &kind.defines_style {
                defined.insert(style.clone(), kind.levels.clone());
            }
        }
        for kind in self.kinds.values_mut() {
            if let Some(levels) = kind.style_link.as_ref().and_then(|style| defined.get(style)) {
                kind.levels.clone_from(levels);
            }
        }
    }

    /// Counts a paragraph of a list and says what stands before it. List 0 takes a paragraph out of its list.
    pub(super) fn count(&mut self, list_id: u32, level: u8) -> Option<Mark> {
        let at = usize::from(level);
        let list = self.lists.get(&list_id).filter(|_| list_id != 0 && at < LEVELS)?;
        let kind = self.kinds.get(&list.kind)?;
        let of = |at: usize| list.levels.get(&at).or_else(|| kind.levels.get(&at)).cloned().unwrap_or_default();
        let levels: Vec<Level> = (0..LEVELS).map(of).collect();
        let own = levels.get(at)?;
        let counters = self.counters.entry(list.kind).or_insert([None; LEVELS]);
        let starts_anew = list.starts.get(&at).filter(|_| self.begun.insert((list_id, at)));
        for (deeper, counter) in counters.iter_mut().enumerate().skip(at + 1) {
            let restart = levels.get(deeper).and_then(|level| level.restart_after);
            if restart.is_none_or(|after| after != 0 && at < usize::try_from(after).unwrap_or(usize::MAX)) {
                *counter = None;
            }
        }
        for (counter, level) in counters.iter_mut().zip(&levels).take(at) {
            counter.get_or_insert(level.start);
        }
        let counter = counters.get_mut(at)?;
        *counter = Some(match (starts_anew, *counter) {
            (Some(start), _) => *start,
            (None, Some(before)) => before.saturating_add(1),
            (None, None) => own.start,
        });
        if matches!(own.numeral, Numeral::Bullet | Numeral::None) && !own.text.contains('%') {
            return Some(Mark { number: None, level, is_plain: false });
        }
        let printed = printed(own, &levels, counters);
        let number = printed.trim().trim_end_matches(['.', '．', '、']).trim();
        let is_plain = own.numeral == Numeral::Decimal && number.bytes().all(|digit| digit.is_ascii_digit());
        Some(Mark { number: (!number.is_empty()).then(|| number.to_owned()), level, is_plain })
    }
}

/// The text of a level with the numbers in it.
fn printed(own: &Level, levels: &[Level], counters: &[Option<u32>; LEVELS]) -> String {
    let mut done = String::new();
    let mut letters = own.text.chars().take(LEVEL_TEXT).peekable();
    while let Some(letter) = letters.next() {
        let digit = (letter == '%').then(|| letters.peek().and_then(|next| next.to_digit(10))).flatten();
        let Some(place) = digit.and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1)) else {
            done.push(letter);
            continue;
        };
        letters.next();
        let numeral = levels.get(place).map_or(Numeral::Decimal, |level| level.numeral);
        let numeral = if own.in_digits && numeral != Numeral::None { Numeral::Decimal } else { numeral };
        if let Some(number) = counters.get(place).copied().flatten() {
            done.push_str(&numeral.print(number));
        }
    }
    done
}

impl Open {
    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), XmlError> {
        let get = |name: &[u8]| attribute(element, name);
        let number = |name: &[u8]| Ok::<_, XmlError>(get(name)?.and_then(|number| number.parse::<u32>().ok()));
        let local = element.local_name();
        match local.as_ref() {
            b"abstractNum" => self.kind = number(b"abstractNumId")?.map(|id| (id, Kind::default())),
            b"num" => self.list = number(b"numId")?.map(|id| (id, List::default())),
            b"abstractNumId" => {
                if let (Some((_, list)), Some(kind)) = (&mut self.list, number(b"val")?) {
                    list.kind = kind;
                }
            }
            b"lvlOverride" => self.at = as_index(number(b"ilvl")?),
            b"startOverride" => {
                if let (Some((_, list)), Some(start)) = (&mut self.list, number(b"val")?) {
                    list.starts.insert(self.at.min(LEVELS), start);
                }
            }
            b"lvl" => {
                self.at = as_index(number(b"ilvl")?);
                self.level = (self.at < LEVELS).then(Level::default);
            }
            b"styleLink" | b"numStyleLink" => {
                if let Some((_, kind)) = &mut self.kind {
                    let link =
                        if local.as_ref() == b"styleLink" { &mut kind.defines_style } else { &mut kind.style_link };
                    *link = get(b"val")?;
                }
            }
            name => {
                let Some(level) = &mut self.level else { return Ok(()) };
                match name {
                    b"start" => level.start = number(b"val")?.unwrap_or(1),
                    b"numFmt" => level.numeral = Numeral::of_word(&get(b"val")?.unwrap_or_default()),
                    b"lvlText" => level.text = get(b"val")?.unwrap_or_default(),
                    b"lvlRestart" => level.restart_after = number(b"val")?,
                    b"isLgl" => level.in_digits = super::styles::switched_on(element)?,
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

fn as_index(level: Option<u32>) -> usize {
    usize::try_from(level.unwrap_or(0)).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbering() -> Numbering {
        let level = |at: u32, format: &str, text: &str| {
            format!(
                r#"<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>"#
            )
        };
        let xml = format!(
            r#"<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">{}{}{}</w:abstractNum>
            <w:abstractNum w:abstractNumId="8">{}{}</w:abstractNum><w:abstractNum w:abstractNumId="9">{}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>
            </w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num></w:numbering>"#,
            level(0, "decimal", "%1."),
            level(1, "lowerLetter", "(%2)"),
            level(2, "lowerRoman", "(%3)"),
            level(0, "chineseCounting", "第%1章"),
            level(1, "decimal", "%1.%2."),
            level(0, "bullet", "•"),
        );
        Numbering::read(&mut Events::new(xml.as_bytes(), super::super::package::XML), "numbering").unwrap()
    }

    #[test]
    fn paragraphs_count_on_and_deeper_levels_begin_anew() {
        let mut numbering = numbering();
        let mut number = |list, level| numbering.count(list, level).and_then(|mark| mark.number).unwrap_or_default();
        let marks = [number(1, 0), number(1, 1), number(1, 1), number(1, 2), number(1, 0), number(1, 1)];
        assert_eq!(marks, ["1", "(a)", "(b)", "(i)", "2", "(a)"]);
        // Another list of the same kind begins at five, once; then both count on together.
        assert_eq!([number(2, 0), number(2, 0), number(1, 0)], ["5", "6", "7"]);
        assert_eq!([number(3, 1), number(3, 0), number(3, 1)], ["一.1", "第二章", "二.1"]);
        assert_eq!([number(4, 0), number(0, 0), number(99, 0), number(1, 200)], ["", "", "", ""]);
    }

    #[test]
    fn a_bullet_is_a_mark_without_a_number() {
        let mut numbering = numbering();
        assert_eq!(numbering.count(4, 0), Some(Mark { number: None, level: 0, is_plain: false }));
        assert_eq!(numbering.count(1, 0), Some(Mark { number: Some("1".to_owned()), level: 0, is_plain: true }));
        assert_eq!(numbering.count(77, 0), None);
    }
}
