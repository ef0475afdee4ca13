//! What a proof-reading found, as files: programs, tools that collect findings, browsers and word processors get it with
//! the exact places.

mod accepted;
mod comments;
#[path = "../documents/docx.rs"]
mod docx;
mod json;
mod page;
#[path = "../documents/sample.rs"]
#[expect(dead_code, reason = "what a document is expected to be is tested elsewhere")]
mod sample;
#[path = "../documents/text.rs"]
mod text;

use std::collections::BTreeMap;

use docx::{Traces, docx};
use spectemur_exchange::document::{Format, from_docx, from_html, from_markdown, from_pdf};
use spectemur_exchange::findings::{Proofread, Worded};
use spectemur_model::Language;
use spectemur_proof::{Confidence, Document, Finding, Spot};

/// The report in one format, with what was found in it.
struct World {
    format: Format,
    file: Vec<u8>,
    document: Document,
    findings: Vec<Finding>,
}

/// Every message has letters that HTML and XML write in another way.
const MESSAGE: &str = "5 < 6 & \"both\" cannot be";

/// Words and, among them, the figure at issue.
type Quoted = (&'static str, Option<&'static str>);

const FOUND: [(&str, Confidence, &[Quoted]); 4] = [
    (
        "count-and-list",
        Confidence::Certain,
        &[("Three States Parties are on schedule", Some("Three")), ("Chad and Somalia", None)],
    ),
    (
        "total-and-sum",
        Confidence::Certain,
        &[("9,205,000", Some("9,205,000")), ("8,000,000", Some("8,000,000")), ("500", Some("500"))],
    ),
    ("zero-and-some", Confidence::Probable, &[("one State not party", Some("one"))]),
    (
        "same-quantity",
        Confidence::Possible,
        &[
            ("22 donors gave support to ten affected States Parties", Some("ten")),
            ("22 donors gave support to ten affected States Parties", Some("22")),
            ("1,000 people", Some("1,000")),
        ],
    ),
];

/// What has a note or a comment of its own: each quotation once, from its first figure to its last, and of the cells of
/// one table the total, which its finding names first.
const SHOWN: [&str; 6] = ["Three", "Chad and Somalia", "9,205,000", "one", "22 donors gave support to ten", "1,000"];

impl World {
    fn new(format: Format) -> Self {
        Self::of(format, file(format))
    }

    fn of(format: Format, file: Vec<u8>) -> Self {
        let document = match format {
            Format::Docx => from_docx(&file),
            Format::Html => from_html(&file),
            Format::Pdf => from_pdf(&file),
            _ => from_markdown(&file),
        };
        let document = document.expect("the sample is good");
        let findings = FOUND.iter().map(|(kind, confidence, spots)| Finding {
            kind,
            confidence: *confidence,
            spots: spots.iter().map(|quoted| spot(&document, *quoted)).collect(),
            details: BTreeMap::new(),
        });
        let findings = findings.collect();
        Self { format, file, document, findings }
    }

    fn proofread(&self) -> Proofread<'_> {
        let findings = self.findings.iter().map(|finding| Worded {
            finding,
            message: MESSAGE.to_owned(),
            places: (1..=finding.spots.len()).map(|at| format!("place {at}")).collect(),
            rule: finding.kind.replace('-', " "),
            page: format!("docs/proof/{}.md", finding.kind),
            opens: None,
        });
        Proofread {
            document: &self.document,
            format: self.format,
            file: &self.file,
            name: "reports\\Rapport d'étape 1.bin",
            findings: findings.collect(),
            language: Language::English,
        }
    }

    fn words(&self, range: &std::ops::Range<usize>) -> &str {
        &self.document.text[range.clone()]
    }
}

/// The place of words; a cell has them and no others.
fn spot(document: &Document, (quote, figure): Quoted) -> Spot {
    let is_cell = quote.bytes().all(|digit| digit.is_ascii_digit() || digit == b',');
    let one_line = |words: &str| words.replace('\n', " ");
    let holds = |words: &str| if is_cell { words == quote } else { one_line(words).contains(quote) };
    let block = document.blocks.iter().position(|block| holds(document.words(block)));
    let block = block.unwrap_or_else(|| panic!("{quote} is not in the document"));
    let here = &document.blocks[block];
    let start = here.range.start + one_line(document.words(here)).find(quote).expect("it was found before");
    let quoted = start..start + quote.len();
    let figure = figure.map(|figure| {
        let at = start + quote.rfind(figure).expect("the figure is in the quotation");
        at..at + figure.len()
    });
    Spot { block, paragraph: here.number.clone(), quote: quoted, figure }
}

const FORMATS: [Format; 4] = [Format::Docx, Format::Html, Format::Markdown, Format::Pdf];

fn file(format: Format) -> Vec<u8> {
    let sample = sample::english();
    match format {
        Format::Docx => docx(&sample, Traces::None),
        Format::Html => text::html(&sample, Traces::Many).into_bytes(),
        Format::Pdf => include_bytes!("../documents/files/report.en.pdf").to_vec(),
        _ => text::markdown(&sample, Traces::None).into_bytes(),
    }
}
