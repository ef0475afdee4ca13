//! Deadlines as an iCalendar feed (RFC 5545, RFC 7986) to which calendar programs subscribe.
//!
//! A subscribed program fetches the whole feed again and again and matches events by their identifiers. So an entry
//! keeps its identifier for ever, a change grows its revision, and an entry that no longer stands is not left out but
//! cancelled: some programs would keep showing one that has vanished.
//!
//! Content lines are written by `ical_vcard`, which folds by octets. The better known `icalendar` cannot be had
//! without a clock and random identifiers, which it puts into every reminder, and `ics` folds one octet too late.
//!
//! The feed has no METHOD: with one, RFC 5546 asks for an organizer, which RFC 5545 forbids where nobody is invited.
//! A feed that programs fetch needs neither.
//!
//! This module must not translate, know a treaty, or ask for the current day: titles come in one language, ready.

use ical_vcard::{Contentline, Writer};
use spectemur_model::{Day, Instant, Language};

/// Says who wrote the feed, as a formal public identifier. It names no version, so that a new one changes no byte.
const PRODUCT: &str = "-//Spectemur//Deadlines//EN";

/// Stands before the title of what was done: a sign that is a word in no language.
const DONE_MARK: &str = "✓ ";

const MICROSECONDS_OF_SECOND: i64 = 1_000_000;
const SECONDS_OF_DAY: i64 = 86_400;

/// A feed of deadlines in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// What the calendar is called in a list of calendars.
    pub name: String,
    /// What the calendar holds; may be empty.
    pub description: String,
    /// The language of all texts.
    pub language: Language,
    /// The deadlines in any order. Without any, the feed has no event: strictly the standard asks for one, but every
    /// program reads an empty calendar, and a subscription must survive the day on which nothing is owed.
    pub entries: Vec<Entry>,
    /// When the record was last added to, to the second: when the feed and its events were made and last changed.
    pub stamp: Instant,
    /// After how many days a program should look again; 0 leaves that to the program.
    pub refresh_days: u32,
}

/// A deadline: an event of one whole day that takes up nobody's time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What names this deadline for ever, such as `treaty/state/duty/round`; no two entries of a feed share it.
    pub id: String,
    /// The last day on which it is in time, of the years 1 to 9999: the standard can write no others.
    pub day: Day,
    /// What is due, in a line.
    pub title: String,
    /// What stands behind it; may have several lines, and may be empty.
    pub description: String,
    /// Words by which programs sort and colour, best without commas: some programs split at an escaped comma too.
    pub categories: Vec<String>,
    /// Whether it still stands.
    pub state: EntryState,
    /// Grows whenever the day or the state of this entry has changed; 0 at first.
    pub revision: u32,
    /// How many days before the day's beginning to remind; only what is open reminds.
    pub remind_days: Vec<u32>,
}

/// Whether a deadline still stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryState {
    /// Something is due.
    Open,
    /// What was due was done. The event stays, with a mark before its title, because events know no completion.
    Done,
    /// Nothing is due any more. The event stays as cancelled, so that subscribed programs take it away.
    Cancelled,
}

/// Writes the feed, with its entries by day and then by id.
///
/// It is to be served as `text/calendar; charset=utf-8`.
#[must_use]
pub fn write(feed: &Feed) -> String {
    let mut lines = Lines { language: feed.language, done: Vec::new() };
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", PRODUCT);
    lines.add("CALSCALE", "GREGORIAN");
    lines.add_text("NAME", &feed.name);
    lines.add_unless_empty("X-WR-CALNAME", &escaped(&feed.name));
    lines.add_text("DESCRIPTION", &feed.description);
    lines.add_unless_empty("X-WR-CALDESC", &escaped(&feed.description));
    lines.add("LAST-MODIFIED", &utc(feed.stamp));
    if feed.refresh_days > 0 {
        let interval = format!("P{}D", feed.refresh_days);
        lines.add_typed("REFRESH-INTERVAL", "DURATION", &interval);
        lines.add("X-PUBLISHED-TTL", &interval);
    }
    let mut entries: Vec<&Entry> = feed.entries.iter().collect();
    entries.sort_by_key(|entry| (entry.day, entry.id.as_str()));
    for entry in entries {
        write_event(entry, feed.stamp, &mut lines);
    }
    lines.add("END", "VCALENDAR");
    lines.fold()
}

fn write_event(entry: &Entry, stamp: Instant, lines: &mut Lines) {
    let (status, mark) = match entry.state {
        EntryState::Open => ("CONFIRMED", ""),
        EntryState::Done => ("CONFIRMED", DONE_MARK),
        EntryState::Cancelled => ("CANCELLED", ""),
    };
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", &uid(&entry.id));
    lines.add("DTSTAMP", &utc(stamp));
    lines.add("LAST-MODIFIED", &utc(stamp));
    lines.add("SEQUENCE", &entry.revision.to_string());
    lines.add_typed("DTSTART", "DATE", &date(entry.day));
    // The end is the first day that is no longer inside; after the last day of all, one day is what is meant anyway.
    if let Ok(next) = entry.day.plus_days(1) {
        lines.add_typed("DTEND", "DATE", &date(next));
    }
    lines.add_text("SUMMARY", &format!("{mark}{}", entry.title));
    lines.add_text("DESCRIPTION", &entry.description);
    let categories: Vec<String> =
        entry.categories.iter().map(|word| escaped(word)).filter(|word| !word.is_empty()).collect();
    lines.add_unless_empty("CATEGORIES", &categories.join(","));
    lines.add("STATUS", status);
    lines.add("TRANSP", "TRANSPARENT");
    if entry.state == EntryState::Open {
        write_reminders(entry, lines);
    }
    lines.add("END", "VEVENT");
}

/// The earliest first, each once.
fn write_reminders(entry: &Entry, lines: &mut Lines) {
    let mut days = entry.remind_days.clone();
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    for before in days {
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.add("TRIGGER", &if before == 0 { "PT0S".to_owned() } else { format!("-P{before}D") });
        // A reminder must say something, even where there is no title.
        let said = if escaped(&entry.title).is_empty() { &entry.id } else { &entry.title };
        lines.add_text("DESCRIPTION", said);
        lines.add("END", "VALARM");
    }
}

/// Content lines in their order, not yet folded.
struct Lines {
    language: Language,
    done: Vec<Contentline>,
}

impl Lines {
    /// A line whose value needs no escaping.
    fn add(&mut self, name: &str, value: &str) {
        self.done.push(Contentline::new(name, value));
    }

    fn add_unless_empty(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.add(name, value);
        }
    }

    /// A line whose value is not of the type that its name has by default.
    fn add_typed(&mut self, name: &str, value_type: &str, value: &str) {
        self.done.push(Contentline::new(name, value).add_param("VALUE", [value_type]));
    }

    /// A line of text with its language; an empty text has no line.
    fn add_text(&mut self, name: &str, text: &str) {
        let value = escaped(text);
        if !value.is_empty() {
            self.done.push(Contentline::new(name, value).add_param("LANGUAGE", [self.language.code()]));
        }
    }

    fn fold(self) -> String {
        let mut writer = Writer::new(Vec::new());
        writer.write_all(self.done).expect("a vector takes every byte");
        String::from_utf8(writer.into_inner()).expect("lines are folded between characters")
    }
}

/// The text as a value of the type TEXT: without space around it, with every break of a line as `\n`, and without
/// other control characters, for which the format has no form.
fn escaped(text: &str) -> String {
    let kept: String = text.chars().filter(|sign| is_break(*sign) || *sign == '\t' || !sign.is_control()).collect();
    let mut value = String::with_capacity(kept.len());
    let mut signs = kept.trim().chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\r' if signs.peek() == Some(&'\n') => {}
            '\\' | ';' | ',' => value.extend(['\\', sign]),
            _ if is_break(sign) => value.push_str("\\n"),
            _ => value.push(sign),
        }
    }
    value
}

/// Whether programs may take this sign for the end of a line; a text broken there would be no calendar any more.
fn is_break(sign: char) -> bool {
    matches!(sign, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The identifier of an event. Programs make names of files and addresses of it, so only letters, digits, `-`, `.`,
/// `_` and `~` are used: `_` stands for `/`, and `~` with two hexadecimal digits for any other octet. No two ids meet.
fn uid(id: &str) -> String {
    let mut uid = String::with_capacity(id.len() + "@spectemur".len());
    for octet in id.bytes() {
        match octet {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => uid.push(char::from(octet)),
            b'/' => uid.push('_'),
            _ => uid.push_str(&format!("~{octet:02X}")),
        }
    }
    uid.push_str("@spectemur");
    uid
}

fn date(day: Day) -> String {
    let (year, month, day) = day.parts();
    format!("{year:04}{month:02}{day:02}")
}

/// The second in which the instant lies, in UTC.
fn utc(instant: Instant) -> String {
    let second = instant.microseconds().div_euclid(MICROSECONDS_OF_SECOND).rem_euclid(SECONDS_OF_DAY);
    format!("{}T{:02}{:02}{:02}Z", date(instant.day()), second / 3600, second / 60 % 60, second % 60)
}

#[cfg(test)]
mod tests;
