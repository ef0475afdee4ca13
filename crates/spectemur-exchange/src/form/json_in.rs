//! Reads a report from JSON, with a pointer (RFC 6901) to everything that is wrong in it.

use std::collections::BTreeSet;

use spectemur_model::answer::Row;
use spectemur_model::package::Question;
use spectemur_model::report::{Attachment, Cover, ReportPlace};
use spectemur_model::{Answer, AnswerType, ColumnKey, FileHash, FormKey, Language, QuestionKey, Template, Value};

use super::head::{HeadTexts, Said, read_head};
use super::json_tree::{Tree, pointer, read_tree};
use super::json_value::{Wanted, no_value, read_answer};
use super::read::{Reading, quoted, text_of};
use super::{Forms, ReadReport};

const FIELDS: [&str; 12] = [
    "answers",
    "attachments",
    "cover",
    "form",
    "from",
    "kind",
    "language",
    "not_public",
    "public",
    "remarks",
    "state",
    "to",
];

/// Reads a report as [`to_json`](super::to_json) writes it, or as anybody writes it by the published schema.
///
/// An answer that neither `public` nor `not_public` names is everybody's to see if its question is.
#[must_use]
pub fn from_json(bytes: &[u8], forms: Forms<'_>) -> ReadReport {
    let mut reading = Reading::default();
    let text = match text_of(bytes) {
        Ok(text) => text,
        Err(problem) => {
            reading.find_in_file(problem.code, problem.variables);
            return reading.finish(None);
        }
    };
    let Some(tree) = read_tree(text.as_bytes(), &mut reading) else {
        return reading.finish(None);
    };
    let Tree::Map(members) = tree else {
        reading.find_in_file("file-of-another-kind", Vec::new());
        return reading.finish(None);
    };
    let file = File(&members);
    file.refuse_unknown(&mut reading);
    let Some(head) = read_head(&file.head(&mut reading), forms, &mut reading) else {
        return reading.finish(None);
    };
    let language = head.language.unwrap_or(Language::English);
    file.read_cover(head.template, &mut reading);
    file.read_answers(head.template, forms, language, &mut reading);
    file.read_remarks((head.template, forms), &mut reading);
    file.read_attachments(&mut reading);
    reading.finish(Some(head))
}

/// The members of the file.
struct File<'t>(&'t [(Box<str>, Tree)]);

type Members<'t> = &'t [(Box<str>, Tree)];

impl<'t> File<'t> {
    fn get(&self, name: &str) -> Option<&'t Tree> {
        self.0.iter().find(|(known, _)| &**known == name).map(|(_, value)| value)
    }

    fn refuse_unknown(&self, reading: &mut Reading) {
        for (name, _) in self.0.iter().filter(|(name, _)| !FIELDS.contains(&&**name)) {
            let variables = vec![("field", quoted(name))];
            reading.find(ReportPlace::Whole, &pointer("", name), "field-unknown", variables);
        }
    }

    fn head(&self, reading: &mut Reading) -> HeadTexts {
        let mut said = |name: &'static str| {
            let value = self.get(name);
            if let Some(value) = value.filter(|value| value.text().is_none()) {
                let variables = vec![("text", value.shown())];
                reading.find(ReportPlace::Whole, &pointer("", name), "text-expected", variables);
            }
            Said::new(value.and_then(Tree::text), &pointer("", name))
        };
        HeadTexts {
            form: said("form"),
            state: said("state"),
            kind: said("kind"),
            from: said("from"),
            to: said("to"),
            language: said("language"),
        }
    }

    /// The members of an object of the file; none, and found, if it is something else.
    fn object(&self, name: &'static str, reading: &mut Reading) -> Members<'t> {
        match self.get(name) {
            None => &[],
            Some(Tree::Map(members)) => members,
            Some(other) => {
                let variables = vec![("field", name.to_owned()), ("text", other.shown())];
                reading.find(ReportPlace::Whole, &pointer("", name), "field-not-read", variables);
                &[]
            }
        }
    }

    fn read_cover(&self, template: &Template, reading: &mut Reading) {
        for (name, said) in self.object("cover", reading) {
            let (form, at) = (FormKey::new(name), pointer("/cover", name));
            let place = ReportPlace::Cover(form.clone());
            if template.form(&form).is_none() {
                let variables = vec![("form", quoted(name))];
                reading.find(ReportPlace::Whole, &at, "cover-form-unknown", variables);
                continue;
            }
            match read_cover(said) {
                Some(cover) => {
                    reading.stands(place, &at);
                    reading.cover.insert(form, cover);
                }
                None => {
                    let expected = "changed, not-applicable, {\"unchanged_since\": 2021}".to_owned();
                    let variables = vec![("text", said.shown()), ("expected", expected)];
                    reading.find(place, &at, "cover-not-read", variables);
                }
            }
        }
    }

    fn read_answers(&self, template: &Template, forms: Forms<'_>, language: Language, reading: &mut Reading) {
        let asked = super::assemble::asked(template);
        let public = self.seen("public", reading);
        let not_public = self.seen("not_public", reading);
        let answers = self.object("answers", reading);
        for (name, tree) in answers {
            let (key, at) = (QuestionKey::new(name), pointer("/answers", name));
            let question = forms.questions.get(&key).filter(|_| asked.contains(&key));
            let Some(question) = question else {
                let variables = vec![("question", quoted(name))];
                reading.find(ReportPlace::Whole, &at, "question-unknown", variables);
                continue;
            };
            let seen = match (public.contains(&**name), not_public.contains(&**name)) {
                (true, true) => {
                    let variables = vec![("text", "public, not_public".to_owned()), ("expected", String::new())];
                    reading.find(ReportPlace::answer(&key), &at, "public-not-read", variables);
                    false
                }
                (true, false) => true,
                (false, true) => false,
                (false, false) => question.public,
            };
            if let Some(answer) = read_question(tree, question, language, &at, reading) {
                reading.give(&key, answer, seen);
            }
        }
        let answered: BTreeSet<&str> = answers.iter().map(|(name, _)| &**name).collect();
        for (list, names) in [("public", &public), ("not_public", &not_public)] {
            for name in names.difference(&answered) {
                let variables = vec![("question", quoted(name))];
                reading.find(ReportPlace::Whole, &pointer("", list), "question-unknown", variables);
            }
        }
    }

    fn seen(&self, list: &'static str, reading: &mut Reading) -> BTreeSet<&'t str> {
        let members: &[Tree] = match self.get(list) {
            None => &[],
            Some(Tree::List(members)) => members,
            Some(other) => {
                let variables = vec![("field", list.to_owned()), ("text", other.shown())];
                reading.find(ReportPlace::Whole, &pointer("", list), "field-not-read", variables);
                &[]
            }
        };
        let mut names = BTreeSet::new();
        for (at, member) in members.iter().enumerate() {
            let at = pointer(&pointer("", list), at);
            match member.text() {
                Some(name) if names.insert(name) => {}
                Some(name) => {
                    reading.find(ReportPlace::Whole, &at, "question-twice", vec![("question", quoted(name))]);
                }
                None => reading.find(ReportPlace::Whole, &at, "text-expected", vec![("text", member.shown())]),
            }
        }
        names
    }

    fn read_remarks(&self, against: (&Template, Forms<'_>), reading: &mut Reading) {
        for (place, tree) in self.object("remarks", reading) {
            let at = pointer("/remarks", place);
            match tree.text() {
                Some(text) => super::assemble::read_remark(place, text, &at, against, reading),
                None => reading.find(ReportPlace::Whole, &at, "text-expected", vec![("text", tree.shown())]),
            }
        }
    }

    fn read_attachments(&self, reading: &mut Reading) {
        for (name, tree) in self.object("attachments", reading) {
            let (place, at) = (ReportPlace::Attachment(name.to_string()), pointer("/attachments", name));
            match read_attachment(tree) {
                Some(file) => {
                    reading.stands(place, &at);
                    reading.attachments.insert(name.to_string(), file);
                }
                None => reading.find(place, &at, "attachment-not-read", vec![("text", quoted(name))]),
            }
        }
    }
}

fn read_cover(said: &Tree) -> Option<Cover> {
    match said {
        Tree::Text(word) if &**word == "changed" => Some(Cover::Changed),
        Tree::Text(word) if &**word == "not-applicable" => Some(Cover::NotApplicable),
        Tree::Map(members) => match members.as_slice() {
            [(name, Tree::Integer(year))] if &**name == "unchanged_since" => {
                super::assemble::year(*year).map(|since| Cover::Unchanged { since })
            }
            _ => None,
        },
        _ => None,
    }
}

fn read_attachment(tree: &Tree) -> Option<Attachment> {
    const MEMBERS: [&str; 4] = ["media", "public", "sha256", "size"];
    let Tree::Map(members) = tree else {
        return None;
    };
    let member = |wanted: &str| members.iter().find(|(name, _)| &**name == wanted).map(|(_, said)| said);
    if !members.iter().all(|(name, _)| MEMBERS.contains(&&**name)) {
        return None;
    }
    // Nobody said of files that everybody may have them before it could be said.
    let public = match member("public") {
        None => false,
        Some(Tree::Bool(said)) => *said,
        Some(_) => return None,
    };
    match (member("media")?, member("sha256")?, member("size")?) {
        (Tree::Text(media), Tree::Text(hash), Tree::Integer(bytes)) => Some(Attachment {
            media: media.to_string(),
            size: u64::try_from(*bytes).ok()?,
            hash: FileHash::parse(hash)?,
            public,
        }),
        _ => None,
    }
}

fn read_question(
    tree: &Tree,
    question: &Question,
    language: Language,
    at: &str,
    reading: &mut Reading,
) -> Option<Answer> {
    let place = ReportPlace::answer(&question.key);
    if !reading.take_answer(place.clone(), at) {
        return None;
    }
    let wanted = Wanted { kind: question.answer_type, choices: &question.choices, language };
    match (question.answer_type, tree) {
        (AnswerType::Table, Tree::List(rows)) => {
            if rows.is_empty() {
                reading.find(place, at, "table-empty", Vec::new());
                return None;
            }
            Some(Answer::Known(Value::Rows(read_rows(rows, question, language, at, reading))))
        }
        (AnswerType::Table, _) => no_value(tree).or_else(|| {
            reading.find(place, at, "table-expected", vec![("text", tree.shown())]);
            None
        }),
        _ => read_answer(tree, wanted, (&place, at), reading),
    }
}

fn read_rows(rows: &[Tree], question: &Question, language: Language, at: &str, reading: &mut Reading) -> Vec<Row> {
    let mut read = super::assemble::Rows::new(&question.key);
    for (index, tree) in rows.iter().enumerate() {
        let at = pointer(at, index);
        let place = ReportPlace::Answer { question: question.key.clone(), row: Some(index + 1), column: None };
        let Tree::Map(cells) = tree else {
            reading.find(place, &at, "row-not-read", vec![("text", tree.shown())]);
            continue;
        };
        if cells.is_empty() {
            reading.find(place, &at, "row-empty", Vec::new());
            continue;
        }
        if !reading.take_row() {
            break;
        }
        let mut row = Vec::new();
        for (name, cell) in cells {
            let at = pointer(&at, name);
            let key = ColumnKey::new(name);
            let Some(column) = question.column(name) else {
                reading.find(place.clone(), &at, "column-unknown", vec![("column", quoted(name))]);
                continue;
            };
            let place = ReportPlace::cell(&question.key, index + 1, &key);
            if !reading.take_answer(place.clone(), &at) {
                continue;
            }
            let wanted = Wanted { kind: column.answer_type, choices: &column.choices, language };
            row.extend(read_answer(cell, wanted, (&place, &at), reading).map(|answer| (key, answer)));
        }
        read.add(Row::new(row), &at);
    }
    read.finish(reading)
}
