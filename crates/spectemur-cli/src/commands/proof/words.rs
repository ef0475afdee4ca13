//! The words for findings: messages, names of places, and the sentences around them.

use std::collections::BTreeMap;

use spectemur_exchange::document::DocumentError;
use spectemur_exchange::findings::{Acceptance, AcceptedProblem, PageWords, Proofread, Quoted, Worded};
use spectemur_language::{Said, Voice};
use spectemur_proof::finding::{Detail, Spot};
use spectemur_proof::{BlockKind, Confidence, Document, Finding};

use crate::settings::number;
use crate::terminal::Paint;

/// Letters of a quotation around its figure.
const AROUND: usize = 90;

/// Says findings in one language.
pub(in crate::commands) struct Wording<'v> {
    pub(in crate::commands) voice: &'v Voice,
}

impl Wording<'_> {
    /// A finding with its words.
    pub(in crate::commands) fn worded<'f>(
        &self,
        document: &Document,
        finding: &'f Finding,
    ) -> anyhow::Result<Worded<'f>> {
        let details: Vec<(&str, Said)> = finding
            .details
            .iter()
            .map(|(name, detail)| {
                let said = match detail {
                    Detail::Number(number) => Said::Number(*number),
                    Detail::Text(text) => Said::Text(text.clone()),
                    Detail::Names(names) => Said::Text(self.voice.list(names)),
                };
                (*name, said)
            })
            .collect();
        let places = finding.spots.iter().map(|spot| self.place(document, spot)).collect::<anyhow::Result<_>>()?;
        Ok(Worded {
            finding,
            message: self.voice.say(&format!("proof-says-{}", finding.kind), &details)?,
            places,
            rule: self.voice.say(&format!("proof-kind-{}", finding.kind), &[])?,
            page: format!("docs/proof/{}.md", finding.kind),
            opens: None,
        })
    }

    /// What a reader calls a place: by the printed number where there is one.
    fn place(&self, document: &Document, spot: &Spot) -> anyhow::Result<String> {
        let kind = document.blocks.get(spot.block).map(|block| (block.kind, block.number.clone()));
        let said = |id: &str, words: &[(&str, Said)]| Ok(self.voice.say(&format!("proof-place-{id}"), words)?);
        if let (Some(paragraph), false) = (&spot.paragraph, matches!(kind, Some((BlockKind::Cell { .. }, _)))) {
            return said("paragraph", &[("number", paragraph.as_str().into())]);
        }
        match kind {
            Some((BlockKind::Cell { table, row, column, .. }, _)) => {
                let [table, row, column] = [table, row, column].map(|at| Said::Number(i64::from(at) + 1));
                said("cell", &[("table", table), ("row", row), ("column", column)])
            }
            Some((BlockKind::Note, Some(mark))) => said("note", &[("number", mark.into())]),
            Some((BlockKind::Heading { .. }, _)) => said("heading", &[]),
            Some((BlockKind::Caption, _)) => said("caption", &[]),
            _ => said("block", &[("number", number(spot.block + 1))]),
        }
    }

    /// What a confidence is called.
    pub(super) fn confidence(&self, confidence: Confidence) -> anyhow::Result<String> {
        let word = match confidence {
            Confidence::Certain => "certain",
            Confidence::Probable => "probable",
            Confidence::Possible => "possible",
        };
        Ok(self.voice.say(&format!("proof-confidence-{word}"), &[])?)
    }

    /// How much was found.
    pub(super) fn summary(&self, proofread: &Proofread<'_>) -> anyhow::Result<String> {
        let mut counts: BTreeMap<Confidence, usize> = BTreeMap::new();
        for worded in &proofread.findings {
            *counts.entry(worded.finding.confidence).or_default() += 1;
        }
        let count = |confidence| number(counts.get(&confidence).copied().unwrap_or_default());
        let words = [
            ("n", number(proofread.findings.len())),
            ("certain", count(Confidence::Certain)),
            ("probable", count(Confidence::Probable)),
            ("possible", count(Confidence::Possible)),
        ];
        Ok(self.voice.say("proof-summary", &words)?)
    }

    /// The words of the page.
    pub(in crate::commands) fn page(&self, proofread: &Proofread<'_>) -> anyhow::Result<PageWords> {
        let say = |id: &str, words: &[(&str, Said)]| self.voice.say(&format!("proof-page-{id}"), words);
        Ok(PageWords {
            title: say("title", &[("name", proofread.name.into())])?,
            summary: self.summary(proofread)?,
            skip_to_text: say("skip", &[])?,
            finding: say("finding", &[])?,
            colon: self.voice.say("colon", &[])?,
            also_at: say("also", &[])?,
            back: say("back", &[])?,
            opens: say("opens", &[])?,
            document: say("document", &[])?,
            confidences: [
                self.confidence(Confidence::Certain)?,
                self.confidence(Confidence::Probable)?,
                self.confidence(Confidence::Possible)?,
            ],
        })
    }

    /// Why a file was not read, and what to do.
    pub(in crate::commands) fn refused(&self, name: &str, error: &DocumentError) -> anyhow::Result<String> {
        let mut words: Vec<(&str, Said)> = Vec::new();
        for (name, value) in error.variables() {
            let said = match name {
                "what" => self.voice.say(&format!("proof-counted-{value}"), &[])?.into(),
                "bytes" | "limit" | "byte" => value.parse().map_or(Said::from(value), Said::Number),
                _ => Said::from(value),
            };
            words.push((name, said));
        }
        let why = self.voice.say(&format!("proof-{}", error.code()), &words)?;
        let what = self.voice.say(&format!("proof-remedy-{}", error.remedy().code()), &[])?;
        Ok(self.voice.say("proof-refused", &[("name", name.into()), ("why", why.into()), ("what", what.into())])?)
    }

    /// What is wrong in a file of accepted findings.
    pub(super) fn wrong_in_accepted(&self, problem: &AcceptedProblem) -> anyhow::Result<String> {
        let text = |text: &str| Said::from(text.to_owned());
        let (code, words) = match problem {
            AcceptedProblem::TooLarge => ("too-large", vec![]),
            AcceptedProblem::NotUtf8(byte) => ("not-utf-8", vec![("byte", number(*byte))]),
            AcceptedProblem::NotToml(detail) => ("not-toml", vec![("detail", text(detail))]),
            AcceptedProblem::UnknownKey(key) => ("unknown-key", vec![("key", text(key))]),
            AcceptedProblem::Missing(key) => ("missing-key", vec![("key", text(key))]),
            AcceptedProblem::WrongType(key, _) => ("wrong-type", vec![("key", text(key))]),
            AcceptedProblem::Empty(key) => ("empty", vec![("key", text(key))]),
            AcceptedProblem::NotAFingerprint => ("not-a-fingerprint", vec![]),
            AcceptedProblem::Twice => ("twice", vec![]),
        };
        Ok(self.voice.say(&format!("proof-accepted-{code}"), &words)?)
    }

    /// That an accepted finding is no longer found.
    pub(super) fn unused(&self, acceptance: &Acceptance) -> anyhow::Result<String> {
        let rule = self.voice.say(&format!("proof-kind-{}", acceptance.kind), &[]);
        let rule = rule.unwrap_or_else(|_| acceptance.kind.clone());
        let words = [("line", number(acceptance.line)), ("rule", rule.into())];
        Ok(self.voice.say("proof-accepted-unused", &words)?)
    }
}

/// The words around figures in one line, with the figures marked.
pub(super) fn quoted(document: &Document, quoted: &Quoted, paint: &Paint) -> String {
    let words = |from: usize, to: usize| in_one_line(document.text.get(from..to).unwrap_or_default());
    let (Some(first), Some(last)) = (quoted.figures.first(), quoted.figures.last()) else {
        return format!("“{}”", shortened(words(quoted.words.start, quoted.words.end).trim(), AROUND * 2, true));
    };
    let mut line = shortened(words(quoted.words.start, first.start).trim_start(), AROUND, false);
    let mut done = first.start;
    for figure in &quoted.figures {
        line.push_str(&without_middle(&words(done, figure.start)));
        line.push_str(&paint.strong(&words(figure.start, figure.end)));
        done = figure.end;
    }
    line.push_str(&shortened(words(last.end, quoted.words.end).trim_end(), AROUND, true));
    format!("“{line}”")
}

/// With one blank for each stretch of blanks and line breaks.
fn in_one_line(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut line, letter| {
        match letter.is_whitespace() {
            true if line.ends_with(' ') => {}
            true => line.push(' '),
            false => line.push(letter),
        }
        line
    })
}

/// The words between two figures, without their middle where they are long.
fn without_middle(text: &str) -> String {
    if text.chars().count() <= AROUND * 2 {
        return text.to_owned();
    }
    let [beginning, end] = [true, false].map(|keep_beginning| shortened(text, AROUND, keep_beginning));
    format!("{}{}", beginning, end.trim_start_matches('…'))
}

/// The beginning or the end of a text, with a sign where something was left out.
fn shortened(text: &str, most: usize, keep_beginning: bool) -> String {
    let count = text.chars().count();
    if count <= most {
        return text.to_owned();
    }
    if keep_beginning {
        text.chars().take(most).chain(['…']).collect()
    } else {
        std::iter::once('…').chain(text.chars().skip(count - most)).collect()
    }
}
