//! One small report in two languages, from which the tests write every format, and the blocks that it has.

use spectemur_model::Language;
use spectemur_proof::{Block, BlockKind, Document};

/// The running head of every page.
pub(crate) const HEAD: &str = "CCM/TEST/2023/1";
/// Stands in the words of a paragraph where the mark of its note does.
pub(crate) const NOTE_MARK: char = '\u{1}';

/// A report.
pub(crate) struct Sample {
    pub(crate) language: Language,
    pub(crate) parts: Vec<Part>,
    pub(crate) note: &'static str,
}

/// A part of it, in the order of reading.
pub(crate) enum Part {
    /// Its level, and its words with the letter that is typed before them.
    Heading(u8, &'static str),
    /// A paragraph with its number.
    Numbered(u32, String),
    /// An item behind a bullet.
    Item(&'static str),
    Caption(&'static str),
    Table(Vec<Cell>),
}

/// A cell of the only table, which is whole: every place is covered by a cell with words.
#[derive(Clone)]
pub(crate) struct Cell {
    pub(crate) row: u32,
    pub(crate) column: u32,
    pub(crate) rows: u32,
    pub(crate) columns: u32,
    pub(crate) is_header: bool,
    pub(crate) words: &'static str,
}

/// A block as a person would say it: kind, number, and words without their own number and without line breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) kind: BlockKind,
    pub(crate) number: Option<String>,
    pub(crate) words: String,
}

fn table(words: [&'static str; 11]) -> Vec<Cell> {
    let [party, released, cleared, reduced, one, one_cleared, one_reduced, two, first, second, total] = words;
    let cell = |row, column, rows, columns, words| Cell { row, column, rows, columns, is_header: row < 2, words };
    vec![
        cell(0, 0, 2, 1, party),
        cell(0, 1, 1, 2, released),
        cell(1, 1, 1, 1, cleared),
        cell(1, 2, 1, 1, reduced),
        cell(2, 0, 1, 1, one),
        cell(2, 1, 1, 1, one_cleared),
        cell(2, 2, 1, 1, one_reduced),
        cell(3, 0, 2, 1, two),
        cell(3, 1, 1, 1, first),
        cell(3, 2, 1, 1, "120"),
        cell(4, 1, 1, 1, second),
        cell(4, 2, 1, 1, "10"),
        cell(5, 0, 1, 1, total),
        cell(5, 1, 1, 1, "9,205,000"),
        cell(5, 2, 1, 1, "30,130"),
    ]
}

/// The report in English.
pub(crate) fn english() -> Sample {
    let long = "Every State Party with victims has named a focal point, and most of them have a national plan of \
        action that takes the needs of survivors, of their families and of their communities into account, with a \
        budget of its own and with a day by which it is to be carried out & reported on.";
    Sample {
        language: Language::English,
        parts: vec![
            Part::Heading(1, "Report on clearance and assistance"),
            Part::Heading(2, "A. Clearance and risk education"),
            Part::Numbered(
                1,
                format!(
                    "In the reporting period, 22 donors gave support to ten affected States Parties,{NOTE_MARK} which \
                     is two more than in the period before and by far the largest number since counting began."
                ),
            ),
            Part::Numbered(2, "Three States Parties are on schedule:".to_owned()),
            Part::Item("Lao People's Democratic Republic, with 1,000 people in its teams;"),
            Part::Item("Chad and Somalia."),
            Part::Caption("Table 1. Land released in 2023, in square metres"),
            Part::Table(table([
                "State Party",
                "Land released",
                "Cleared",
                "Reduced",
                "Chad",
                "1,204,500",
                "30,000",
                "Iraq",
                "8,000,000",
                "500",
                "Total",
            ])),
            Part::Heading(2, "B. Victim assistance"),
            Part::Numbered(3, format!("{long} {long}")),
            Part::Numbered(4, format!("{long} {long} {long}")),
            Part::Numbered(5, format!("{long} {long}")),
        ],
        note: "Among them is one State not party.",
    }
}

/// The report in Chinese.
pub(crate) fn chinese() -> Sample {
    let long = "有受害者的每个缔约国都指定了协调中心，其中多数国家制定了国家行动计划，考虑到幸存者及其家庭和社区的\
        需要，并为计划编列了预算，规定了执行和报告的日期。";
    Sample {
        language: Language::Chinese,
        parts: vec![
            Part::Heading(1, "关于清除和援助的报告"),
            Part::Heading(2, "A. 清除和减少风险教育"),
            Part::Numbered(
                1,
                format!(
                    "本报告期内，22个捐助方向十个受影响缔约国提供了支助，{NOTE_MARK}比上一期增加两个，为开始统计以来最多。"
                ),
            ),
            Part::Numbered(2, "三个缔约国正在按计划进行：".to_owned()),
            Part::Item("老挝人民民主共和国，其小组有1,000人；"),
            Part::Item("乍得和索马里。"),
            Part::Caption("表1. 2023年解禁土地，平方米"),
            Part::Table(table([
                "缔约国",
                "解禁土地",
                "清除",
                "缩减",
                "乍得",
                "1,204,500",
                "30,000",
                "伊拉克",
                "8,000,000",
                "500",
                "共计",
            ])),
            Part::Heading(2, "B. 受害者援助"),
            Part::Numbered(3, long.repeat(4)),
            Part::Numbered(4, long.repeat(5)),
            Part::Numbered(5, long.repeat(4)),
        ],
        note: "其中包括一个非缔约国。",
    }
}

impl Sample {
    /// The blocks of the text, without notes and what pages carry.
    pub(crate) fn body(&self) -> Vec<Said> {
        let mut said = Vec::new();
        let mut say = |kind, number: Option<String>, words: &str| {
            said.push(Said { kind, number, words: words.replace(NOTE_MARK, "") });
        };
        for part in &self.parts {
            match part {
                Part::Heading(level, words) => {
                    let (number, words) = match words.split_once(". ") {
                        Some((letter, words)) => (Some(letter.to_owned()), words),
                        None => (None, *words),
                    };
                    say(BlockKind::Heading { level: *level }, number, words);
                }
                Part::Numbered(number, words) => say(BlockKind::Paragraph, Some(number.to_string()), words),
                Part::Item(words) => say(BlockKind::Item { level: 1 }, None, words),
                Part::Caption(words) => say(BlockKind::Caption, None, words),
                Part::Table(cells) => {
                    for Cell { row, column, rows, columns, is_header, words } in cells.clone() {
                        say(BlockKind::Cell { table: 0, row, column, columns, rows, is_header }, None, words);
                    }
                }
            }
        }
        said
    }
}

/// The blocks of a kind as a person would say them.
pub(crate) fn said(document: &Document, is_wanted: impl Fn(&Block) -> bool) -> Vec<Said> {
    let blocks = document.blocks.iter().filter(|block| is_wanted(block));
    blocks
        .map(|block| {
            let words = document.words(block);
            let own = block.number.as_deref().and_then(|number| words.strip_prefix(number));
            let words = own.map_or(words, |rest| rest.trim_start_matches(['.', '\t', ' ', '\u{a0}']));
            let number = block.number.clone();
            Said { kind: block.kind, number, words: in_one_line(words) }
        })
        .collect()
}

/// Words in one line: no blank is written where a line broke between Chinese letters.
pub(crate) fn in_one_line(words: &str) -> String {
    let mut done = String::new();
    for line in words.split('\n') {
        let is_wide = |letter: char| letter > '\u{2e80}';
        if !done.is_empty() && !done.ends_with(is_wide) && !line.starts_with(is_wide) {
            done.push(' ');
        }
        done.push_str(line);
    }
    done
}

/// Whether a block belongs to the text.
pub(crate) fn is_body(block: &Block) -> bool {
    !matches!(block.kind, BlockKind::Note | BlockKind::Furniture)
}
