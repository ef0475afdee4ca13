//! Where a text can be changed, and into what. It must not draw: every place has all its changes, in order.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Kind;

/// A place with what may stand there instead.
pub(super) struct Place {
    pub(super) range: Range<usize>,
    pub(super) changes: Vec<String>,
}

/// The places of one kind, in order.
pub(super) fn of(text: &str, names: &[String], kind: Kind) -> Vec<Place> {
    let mut places = match kind {
        Kind::Figure => counted(text, names).into_iter().map(|list| figure(text, &list.figure)).collect(),
        Kind::Member => counted(text, names).into_iter().map(|list| members(text, &list)).collect(),
        Kind::Name => misspelt(text, names),
        Kind::Date => days(text, names),
        Kind::Cell => cells(text),
    };
    places.retain(|place: &Place| !place.changes.is_empty());
    places
}

/// A list in brackets, with the figure before it that is as great as it is long.
struct Counted {
    figure: Range<usize>,
    list: Range<usize>,
    members: Vec<Range<usize>>,
}

fn counted(text: &str, names: &[String]) -> Vec<Counted> {
    let mut found = Vec::new();
    for (at, mark) in text.match_indices(['(', '（']) {
        let open = at + mark.len();
        let Some((members, end)) = members_from(text, open, names) else { continue };
        let closes = text.get(end..).is_some_and(|rest| rest.starts_with([')', '）']));
        if !closes || members.len() < 2 {
            continue;
        }
        let lead: usize = text.get(..at).map_or(0, |before| {
            before.rfind(['\n', ';', '；', '。', '(', '（']).map_or(0, |stop| stop + 1).max(start_of(before, 160))
        });
        let numbers = numbers(text, lead..at);
        if let Some((figure, _)) = numbers.into_iter().rev().find(|(_, value)| *value == members.len()) {
            found.push(Counted { figure, list: open..end, members });
        }
    }
    found
}

/// The byte so many bytes before the end, at the beginning of a letter.
fn start_of(before: &str, bytes: usize) -> usize {
    let mut at = before.len().saturating_sub(bytes);
    while !before.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// The names that follow each other from here on, and where they end.
fn members_from(text: &str, from: usize, names: &[String]) -> Option<(Vec<Range<usize>>, usize)> {
    let mut members = Vec::new();
    let mut at = from;
    loop {
        let rest = text.get(at..)?;
        let name = names.iter().filter(|name| rest.starts_with(name.as_str())).max_by_key(|name| name.len())?;
        members.push(at..at + name.len());
        at += name.len();
        let rest = text.get(at..)?;
        let Some(mark) = ["、", "和", ", ", " and "].into_iter().find(|mark| rest.starts_with(mark)) else {
            return Some((members, at));
        };
        at += mark.len();
    }
}

const WORDS: [&str; 21] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// Numbers in digits and English words, with their values.
fn numbers(text: &str, within: Range<usize>) -> Vec<(Range<usize>, usize)> {
    let words = text.get(within.clone()).unwrap_or_default();
    let mut found = Vec::new();
    let mut from = None;
    for (at, letter) in words.char_indices().chain([(words.len(), ' ')]) {
        if letter.is_ascii_alphanumeric() {
            from = from.or(Some(at));
        } else if let Some(start) = from.take() {
            let word = words.get(start..at).unwrap_or_default();
            let value = word.parse().ok().or_else(|| WORDS.iter().position(|known| *known == word.to_lowercase()));
            found.extend(value.map(|value| (within.start + start..within.start + at, value)));
        }
    }
    found
}

/// Other figures than the one that stands there, written as it is.
fn figure(text: &str, range: &Range<usize>) -> Place {
    let word = text.get(range.clone()).unwrap_or_default();
    let capital = word.starts_with(char::is_uppercase);
    let value = word.parse().ok().or_else(|| WORDS.iter().position(|known| *known == word.to_lowercase()));
    let digits = word.parse::<usize>().is_ok();
    let others = value.into_iter().flat_map(|value: usize| {
        [value + 1, value.saturating_sub(1), value + 2, value + 3].into_iter().filter(move |other| *other != value)
    });
    let written = others.filter(|other| *other > 0).filter_map(|other| {
        let word = if digits { other.to_string() } else { (*WORDS.get(other)?).to_owned() };
        let first = word.get(..1)?.to_uppercase();
        Some(if capital { format!("{first}{}", word.get(1..)?) } else { word })
    });
    Place { range: range.clone(), changes: written.collect() }
}

/// The list without one of its members.
fn members(text: &str, list: &Counted) -> Place {
    let chinese = text.get(list.list.clone()).is_some_and(|words| words.contains('、') || words.contains('和'));
    let name = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default().to_owned();
    let without = (0..list.members.len()).map(|out| {
        let kept: Vec<String> =
            list.members.iter().enumerate().filter(|(at, _)| *at != out).map(|(_, range)| name(range)).collect();
        let (comma, and) = if chinese { ("、", "和") } else { (", ", " and ") };
        match kept.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, first)) => format!("{}{and}{last}", first.join(comma)),
            None => String::new(),
        }
    });
    Place { range: list.list.clone(), changes: without.filter(|list| !list.is_empty()).collect() }
}

/// Names that stand alone, with two letters exchanged or one left out.
fn misspelt(text: &str, names: &[String]) -> Vec<Place> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let step = rest.chars().next().map_or(1, char::len_utf8);
        let name = names.iter().filter(|name| rest.starts_with(name.as_str())).max_by_key(|name| name.len());
        let Some(name) = name else {
            at += step;
            continue;
        };
        let letters: Vec<char> = name.chars().collect();
        let word = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
        let inside = word(text.get(..at).and_then(|before| before.chars().next_back()))
            || word(rest.get(name.len()..).and_then(|after| after.chars().next()));
        let least = if name.is_ascii() { 6 } else { 4 };
        if letters.len() >= least && !inside {
            let changes = faults(&letters).into_iter().filter(|fault| !names.contains(fault)).collect();
            found.push(Place { range: at..at + name.len(), changes });
        }
        at += name.len();
    }
    found
}

fn faults(letters: &[char]) -> Vec<String> {
    let mut found = Vec::new();
    for at in 1..letters.len().saturating_sub(2) {
        let mut swapped = letters.to_vec();
        swapped.swap(at, at + 1);
        let mut fewer = letters.to_vec();
        fewer.remove(at);
        // A blank that moves is no misspelling.
        let plain = |letters: &[char]| letters.iter().all(|letter| letter.is_alphabetic());
        if plain(letters.get(at..at + 2).unwrap_or_default()) && swapped != letters {
            found.push(swapped.iter().collect());
            found.push(fewer.iter().collect());
        }
    }
    found
}

/// The rows of the tables of a text in Markdown, with their cells.
fn rows(text: &str) -> Vec<Vec<Range<usize>>> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with('|') {
            let mut from = at + 1;
            let mut cells = Vec::new();
            for (mark, _) in line.match_indices('|').skip(1) {
                cells.push(from..at + mark);
                from = at + mark + 1;
            }
            found.push(cells);
        }
        at += line.len();
    }
    found
}

/// The words of a cell without marks of typesetting.
fn plain(text: &str, cell: &Range<usize>) -> String {
    let mut words = String::new();
    let mut depth = 0_usize;
    for letter in text.get(cell.clone()).unwrap_or_default().chars() {
        match letter {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            letter if depth == 0 && letter != '\\' => words.push(letter),
            _ => {}
        }
    }
    words.trim().to_owned()
}

/// Days in rows that begin with a name, where another row of that name gives the same day.
fn days(text: &str, names: &[String]) -> Vec<Place> {
    let mut known: BTreeMap<(String, String), Vec<Range<usize>>> = BTreeMap::new();
    for row in rows(text) {
        let Some(name) = row.first().map(|cell| plain(text, cell)).filter(|name| names.contains(name)) else {
            continue;
        };
        // A row that sets two days beside each other says itself that they differ.
        let days: Vec<Range<usize>> = row.iter().skip(1).filter_map(|cell| day(text, cell)).collect();
        if days.iter().any(|day| days.iter().any(|other| text.get(day.clone()) != text.get(other.clone()))) {
            continue;
        }
        for cell in row.iter().skip(1) {
            if let Some(day) = day(text, cell) {
                let words = text.get(day.clone()).unwrap_or_default().to_owned();
                known.entry((name.clone(), words)).or_default().push(day);
            }
        }
    }
    let twice = known.into_iter().filter(|(_, places)| places.len() > 1);
    let mut found: Vec<Place> = twice
        .flat_map(|((_, words), places)| {
            places.into_iter().map(move |range| Place { range, changes: other_days(&words) })
        })
        .collect();
    found.sort_by_key(|place| place.range.start);
    found
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The first day of a cell: "1 June 2026", "2026年6月1日".
fn day(text: &str, cell: &Range<usize>) -> Option<Range<usize>> {
    let words = text.get(cell.clone())?;
    for (at, _) in words.match_indices(|letter: char| letter.is_ascii_digit()) {
        let rest = words.get(at..)?;
        let english = rest.split(' ').take(3).collect::<Vec<_>>();
        if let [day, month, year] = english.as_slice() {
            let year: String = year.chars().take_while(char::is_ascii_digit).collect();
            if day.parse::<u8>().is_ok() && MONTHS.contains(month) && year.len() == 4 {
                let length = day.len() + 1 + month.len() + 1 + 4;
                return Some(cell.start + at..cell.start + at + length);
            }
        }
        if rest.get(4..).is_some_and(|rest| rest.starts_with('年'))
            && let Some(end) = rest.find('日')
            && end < 24
        {
            return Some(cell.start + at..cell.start + at + end + "日".len());
        }
    }
    None
}

/// The day after, the month after or before, and the year after or before.
fn other_days(words: &str) -> Vec<String> {
    if let Some((year, rest)) = words.split_once('年')
        && let Some((month, day)) = rest.split_once('月')
        && let (Ok(year), Ok(month), Ok(day)) =
            (year.parse::<u16>(), month.parse::<u8>(), day.trim_end_matches('日').parse::<u8>())
    {
        let write = |year: u16, month: u8, day: u8| format!("{year}年{month}月{day}日");
        let day_after = if day < 28 { day + 1 } else { day - 1 };
        let month_after = if month < 12 { month + 1 } else { month - 1 };
        let day = day.min(28);
        return vec![
            write(year + 1, month, day),
            write(year, month_after, day),
            write(year, month, day_after),
            write(year - 1, month, day),
        ];
    }
    let parts: Vec<&str> = words.split(' ').collect();
    let [day, month, year] = parts.as_slice() else { return Vec::new() };
    let (Ok(day), Ok(year)) = (day.parse::<u8>(), year.parse::<u16>()) else { return Vec::new() };
    let at = MONTHS.iter().position(|known| known == month).unwrap_or(0);
    let other = MONTHS.get((at + 1) % 12).copied().unwrap_or(MONTHS[0]);
    let day_after = if day < 28 { day + 1 } else { day - 1 };
    vec![
        format!("{day} {month} {}", year + 1),
        format!("{} {other} {year}", day.min(28)),
        format!("{day_after} {month} {year}"),
        format!("{day} {month} {}", year - 1),
    ]
}

/// Figures in rows with a long name, where another row of that name gives the same in a column of its own.
fn cells(text: &str) -> Vec<Place> {
    let mut known: BTreeMap<(String, String), Vec<Range<usize>>> = BTreeMap::new();
    for row in rows(text) {
        let names = row.iter().map(|cell| plain(text, cell));
        let Some(name) = names.max_by_key(|name| if name.starts_with('[') { 0 } else { name.len() }) else { continue };
        let name = name.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.' || letter == ' ');
        for cell in row.iter().skip(1) {
            let words = text.get(cell.clone()).unwrap_or_default();
            let lead = words.len() - words.trim_start().trim_start_matches('[').len();
            let digits: String =
                words.get(lead..).unwrap_or_default().chars().take_while(char::is_ascii_digit).collect();
            let rest = words.get(lead + digits.len()..).unwrap_or_default().trim();
            if !digits.is_empty() && (rest.is_empty() || rest.starts_with("](#")) && name.len() >= 24 {
                let place = cell.start + lead..cell.start + lead + digits.len();
                known.entry((name.to_owned(), digits)).or_default().push(place);
                break;
            }
        }
    }
    let twice = known.into_values().filter(|places| places.len() > 1);
    let mut found: Vec<Place> = twice.flatten().map(|range| figure(text, &range)).collect();
    found.sort_by_key(|place| place.range.start);
    found
}
