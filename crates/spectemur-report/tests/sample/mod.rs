//! A document that uses everything a document may hold, in four languages; its facts are made up.

mod words;

use spectemur_model::{Day, Language};
use spectemur_report::document::{
    Anchor, Block, Cell, Column, Cover, Document, Inline, Marker, Paragraph, Row, Table, Words,
};

use words::{Texts, texts};

/// The languages of the sample.
pub(crate) const LANGUAGES: [Language; 4] = [Language::English, Language::Chinese, Language::Arabic, Language::Russian];

/// Signs that every format reads as markup somewhere.
pub(crate) const TRAPS: &str =
    "<b>&amp; \"quoted\" | piped *starred* _lined_ #hash $math$ [bracket](link) \\slash `tick` @at ~ ^";

/// How many rows the long table has.
pub(crate) const LONG: usize = 48;

/// The sample in this language.
pub(crate) fn sample(language: Language) -> Document {
    let texts = texts(language);
    Document {
        language,
        identifier: format!("sample-{language}-2031-05-09"),
        dated: Day::new(2031, 5, 9).unwrap(),
        cover: cover(&texts),
        words: words(&texts),
        blocks: blocks(&texts),
    }
}

fn cover(texts: &Texts) -> Cover {
    Cover {
        series: texts.series.into(),
        symbol: "CCM/MSP/2031/8".into(),
        date: texts.date.into(),
        language_lines: texts.language_lines.map(String::from).into(),
        meeting_lines: texts.meeting_lines.map(String::from).into(),
        title: texts.title.into(),
        subtitle: texts.subtitle.into(),
        submitted_by: texts.submitted_by.into(),
        is_page: true,
        colophon: texts.colophon.map(String::from).into(),
    }
}

fn words(texts: &Texts) -> Words {
    let [contents, paragraphs, page, evidence, navigation, skip] = texts.fixed.map(String::from);
    Words { contents, paragraphs, page, evidence, navigation, skip_to_content: skip }
}

fn blocks(texts: &Texts) -> Vec<Block> {
    let [introduction, summary, stockpile, details, annex] = texts.headings;
    let mut blocks = vec![
        heading(1, introduction, None),
        numbered(1, vec![text(texts.long_sentence)]),
        numbered(2, vec![text(texts.long_sentence), strong(texts.strong), text(texts.end)]),
        heading(1, summary, Some("summary")),
        heading(2, stockpile, Some("stockpile")),
        numbered(3, vec![text(texts.states), link(texts.see, "measure-3"), text(texts.end)]),
        Block::List { marker: Marker::Letter, items: texts.items.map(Paragraph::text).into() },
        numbered(4, vec![text(TRAPS), link(texts.see, "nowhere")]),
        Block::List { marker: Marker::Letter, items: texts.items.map(Paragraph::text).into() },
        Block::List { marker: Marker::Bullet, items: texts.items.map(Paragraph::text).into() },
    ];
    blocks.push(heading(3, details, None));
    blocks.push(opening(texts));
    blocks.push(Block::Table(short_table(texts)));
    blocks.push(Block::Paragraph(Paragraph { aside: true, ..Paragraph::text(texts.note) }));
    blocks.push(heading(4, details, None));
    // The numbers jump: what stands between was left out.
    blocks.push(numbered(19, vec![text(texts.long_sentence)]));
    blocks.push(numbered(20, vec![text(texts.states)]));
    blocks.push(heading(1, annex, Some("annex")));
    blocks.push(Block::Table(long_table(texts)));
    blocks
}

fn opening(texts: &Texts) -> Block {
    let opens = vec![vec![text(texts.states), link(texts.see, "summary")], vec![text(texts.note)]];
    Block::Paragraph(Paragraph { number: Some(5), opens, ..Paragraph::text(texts.long_sentence) })
}

fn short_table(texts: &Texts) -> Table {
    let [measure, before, now, note] = texts.columns;
    let opens = || vec![vec![text(texts.states)], vec![link(texts.see, "row-7"), text(texts.end)]];
    let figure = |figure: &str| Cell { opens: opens(), ..Cell::text(figure) };
    Table {
        caption: texts.caption.into(),
        columns: vec![column(measure, 5, false), column(before, 2, true), column(now, 2, true), column(note, 4, false)],
        rows: vec![
            row("measure-3", true, vec![Cell::text(texts.long_sentence), figure("17"), figure("22"), Cell::default()]),
            row("measure-4", false, vec![Cell::text(""), figure("3"), Cell::default(), Cell::text(texts.note)]),
            row("measure-5", true, vec![Cell::text(TRAPS), Cell::default(), figure("1\u{a0}204"), two_lines(texts)]),
        ],
    }
}

fn two_lines(texts: &Texts) -> Cell {
    Cell {
        lines: vec![vec![strong(texts.strong)], vec![link(texts.see, "annex")]],
        opens: vec![vec![text(texts.note)]],
    }
}

fn long_table(texts: &Texts) -> Table {
    let [measure, before, now, note] = texts.columns;
    let rows = (0..LONG).map(|number| {
        let name = texts.names[number / 4 % texts.names.len()];
        let first = if number % 4 == 0 { Cell::text(name) } else { Cell::default() };
        let figure = Cell::text((number * 37).to_string());
        let cells = vec![first, Cell::text(texts.note), figure, Cell::text("CCM/MSP/2031/8, 2021–2026")];
        row(&format!("row-{number}"), number % 4 == 0, cells)
    });
    Table {
        caption: texts.caption.into(),
        columns: vec![
            column(measure, 3, false),
            column(before, 3, false),
            column(now, 1, true),
            column(note, 3, false),
        ],
        rows: rows.collect(),
    }
}

fn heading(level: u8, text: &str, anchor: Option<&str>) -> Block {
    Block::Heading { level, text: text.into(), anchor: anchor.map(Anchor::new) }
}

fn numbered(number: u32, text: Vec<Inline>) -> Block {
    Block::Paragraph(Paragraph { number: Some(number), text, ..Paragraph::default() })
}

fn column(header: &str, weight: u16, figures: bool) -> Column {
    Column { header: header.into(), weight, figures }
}

fn row(anchor: &str, starts_group: bool, cells: Vec<Cell>) -> Row {
    Row { anchor: Some(Anchor::new(anchor)), cells, starts_group }
}

fn text(words: &str) -> Inline {
    Inline::Text(words.into())
}

fn strong(words: &str) -> Inline {
    Inline::Strong(words.into())
}

fn link(words: &str, to: &str) -> Inline {
    Inline::Link { text: words.into(), to: Anchor::new(to) }
}
