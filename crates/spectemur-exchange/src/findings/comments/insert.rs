//! Comments put into a DOCX file at exact words: runs are parted where a comment begins or ends inside them.

use std::collections::BTreeMap;
use std::ops::Range;

use spectemur_proof::Document;

use super::package::{ListPart, repacked};
use super::xml::{DECLARATION, MAIN, MAIN_STRICT, comment, escaped, range_end, range_start};
use super::{Comment, CommentError};
use crate::document::{Package, Run, Source, Traced, relations_of, trace};

const CONTENT_TYPES: &str = "[Content_Types].xml";
const COMMENTS_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/// The file with comments.
pub(super) fn copy_with(file: &[u8], document: &Document, mut comments: Vec<Comment>) -> Result<Vec<u8>, CommentError> {
    let traced = trace(file)?;
    if traced.document.text != document.text {
        return Err(CommentError::Changed);
    }
    if comments.is_empty() {
        return Ok(file.to_vec());
    }
    let mut package = Package::open(file)?;
    let text = package.bytes(&traced.main)?;
    let head = text.get(..text.len().min(8192)).unwrap_or_default();
    let is_strict = memchr::memmem::find(head, MAIN_STRICT.as_bytes()).is_some();
    let namespace = if is_strict { MAIN_STRICT } else { MAIN };
    let mut changed = BTreeMap::new();
    add_comments_part(&mut package, &mut comments, namespace, is_strict, &mut changed)?;
    changed.insert(traced.main.clone(), Marks::of(&traced, &comments, namespace).into(&text, &traced));
    repacked(file, changed)
}

/// Puts the comments into the part that has them, or into a new one that the file then names.
fn add_comments_part(
    package: &mut Package<'_>,
    comments: &mut [Comment],
    namespace: &str,
    is_strict: bool,
    changed: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), CommentError> {
    let known = package.related("comments").map(str::to_owned);
    if let Some(name) = known {
        let xml = package.bytes(&name)?;
        let list = ListPart::read(&xml, &name)?;
        let first = list.greatest_id.map_or(0, |id| id.saturating_add(1));
        comments.iter_mut().for_each(|comment| comment.id = comment.id.saturating_add(first));
        let more: String = comments.iter().map(|one| comment(one, namespace)).collect();
        changed.insert(name, list.with(&xml, &more));
        return Ok(());
    }
    let folder = package.main.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let mut name = format!("{folder}comments.xml");
    let mut next = 1;
    while package.has(&name) {
        name = format!("{folder}comments{next}.xml");
        next += 1;
    }
    let all: String = comments.iter().map(|one| comment(one, namespace)).collect();
    let part = format!("{DECLARATION}<w:comments xmlns:w=\"{namespace}\">{all}</w:comments>");
    changed.insert(name.clone(), part.into_bytes());

    let types = package.bytes(CONTENT_TYPES)?;
    let one = format!("<Override PartName=\"/{}\" ContentType=\"{COMMENTS_TYPE}\"/>", escaped(&name));
    changed.insert(CONTENT_TYPES.to_owned(), ListPart::read(&types, CONTENT_TYPES)?.with(&types, &one));

    let list_name = relations_of(&package.main);
    let list = if package.has(&list_name) {
        package.bytes(&list_name)?
    } else {
        let namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
        format!("{DECLARATION}<Relationships xmlns=\"{namespace}\"/>").into_bytes()
    };
    let known = ListPart::read(&list, &list_name)?;
    let mut number = 1;
    while known.ids.contains(&format!("rIdProof{number}")) {
        number += 1;
    }
    let base = if is_strict {
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
    } else {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };
    let target = escaped(&format!("/{name}"));
    let one = format!("<Relationship Id=\"rIdProof{number}\" Type=\"{base}/comments\" Target=\"{target}\"/>");
    changed.insert(list_name, known.with(&list, &one));
    Ok(())
}

/// What is put at one place of the text part.
#[derive(Debug, Default)]
struct Here {
    /// Closes what is open before the marks, and opens it again after them.
    closes: String,
    opens: String,
    ends: String,
    starts: String,
    /// The run that is parted.
    run: Option<usize>,
}

/// Marks of comments, by their place in the text part.
struct Marks {
    here: BTreeMap<usize, Here>,
    /// Start tags around letters that are parted: blanks at their ends must be kept.
    keeps_blanks: BTreeMap<usize, Range<usize>>,
}

/// A place between words.
struct Boundary {
    at: usize,
    /// The source that is parted there, if it is in the middle of a run.
    parts: Option<(usize, bool)>,
}

impl Marks {
    fn of(traced: &Traced, comments: &[Comment], namespace: &str) -> Self {
        let mut marks = Self { here: BTreeMap::new(), keeps_blanks: BTreeMap::new() };
        for comment in comments {
            let Some([from, to]) = boundaries(traced, comment) else { continue };
            let prefix = traced.runs.first().map_or("w:r", |run| run.name.as_str());
            let declares = if prefix == "w:r" { String::new() } else { format!(" xmlns:w=\"{namespace}\"") };
            marks.put(traced, &from).starts.push_str(&range_start(comment.id, &declares));
            marks.put(traced, &to).ends.push_str(&range_end(comment.id, &declares));
        }
        marks
    }

    fn put(&mut self, traced: &Traced, boundary: &Boundary) -> &mut Here {
        if let Some((source, in_letters)) = boundary.parts
            && let Some(source) = traced.sources.get(source)
            && in_letters
        {
            self.keeps_blanks.insert(source.element.start, source.element.clone());
        }
        let here = self.here.entry(boundary.at).or_default();
        if let Some((source, in_letters)) = boundary.parts
            && here.closes.is_empty()
            && let Some(source) = traced.sources.get(source)
            && let Some(run) = traced.runs.get(source.run)
        {
            let text = format!("{}t", run.name.strip_suffix('r').unwrap_or("w:"));
            here.closes = if in_letters { format!("</{text}></{}>", run.name) } else { format!("</{}>", run.name) };
            here.run = Some(source.run);
            // The properties are put in from the part itself, where `\u{0}` stands.
            here.opens = format!("<{}>\u{0}", run.name);
            if in_letters {
                here.opens.push_str(&format!("<{text} xml:space=\"preserve\">"));
            }
        }
        here
    }

    /// The text part with the marks.
    fn into(self, text: &[u8], traced: &Traced) -> Vec<u8> {
        let piece = |range: Range<usize>| text.get(range).unwrap_or_default();
        let mut edits: Vec<(usize, usize, Vec<u8>)> = Vec::new();
        for tag in self.keeps_blanks.into_values() {
            let bytes = piece(tag.clone());
            if memchr::memmem::find(bytes, b"xml:space").is_none()
                && let Some(open) = bytes.strip_suffix(b">")
            {
                edits.push((tag.start, tag.end, [open, b" xml:space=\"preserve\">"].concat()));
            }
        }
        for (at, here) in self.here {
            let around = here.run.and_then(|run| traced.runs.get(run));
            let properties = around.map(|run| piece(run.properties.clone())).unwrap_or_default();
            let (before, after) = here.opens.split_once('\u{0}').unwrap_or((&here.opens, ""));
            let all = [
                here.closes.as_bytes(),
                here.ends.as_bytes(),
                here.starts.as_bytes(),
                before.as_bytes(),
                properties,
                after.as_bytes(),
            ];
            edits.push((at, at, all.concat()));
        }
        edits.sort_by_key(|(from, to, _)| (*from, *to));
        let mut done = Vec::with_capacity(text.len() + edits.len() * 256);
        let mut taken = 0;
        for (from, to, put) in edits {
            done.extend_from_slice(piece(taken..from));
            done.extend_from_slice(&put);
            taken = to;
        }
        done.extend_from_slice(piece(taken..text.len()));
        done
    }
}

/// Where a comment begins and ends: at its words, at the mark of the note that they stand in, or at the words before.
fn boundaries(traced: &Traced, comment: &Comment) -> Option<[Boundary; 2]> {
    let plain = |at| Boundary { at, parts: None };
    if let Some(run) = traced.marks.get(&comment.block) {
        let run = traced.runs.get(*run)?;
        return Some([plain(run.xml.start), plain(run.xml.end)]);
    }
    let sources = &traced.sources;
    let first = sources.partition_point(|source| source.at + source.length <= comment.words.start);
    let after = sources.partition_point(|source| source.at < comment.words.end);
    if first >= after {
        // Words that do not stand in the text, such as those of a running head.
        let near = traced.runs.get(sources.get(first.min(sources.len().checked_sub(1)?))?.run)?;
        return Some([plain(near.xml.start), plain(near.xml.end)]);
    }
    let (from, to) = (sources.get(first)?, sources.get(after - 1)?);
    let start = boundary(traced, first, comment.words.start.saturating_sub(from.at), false)?;
    let end = boundary(traced, after - 1, comment.words.end - to.at, true)?;
    Some([start, end])
}

/// A place inside or beside a piece of words, `inside` bytes from its beginning.
fn boundary(traced: &Traced, index: usize, inside: usize, is_end: bool) -> Option<Boundary> {
    let Traced { sources, runs, .. } = traced;
    let source = sources.get(index)?;
    let run = runs.get(source.run)?;
    let in_run =
        |other: Option<usize>| other.and_then(|other| sources.get(other)).filter(|other| other.run == source.run);
    // What is no letters is not parted.
    let inside = match inside {
        0 => 0,
        inside if source.is_letters && inside < source.length => inside,
        _ if is_end || source.length == 0 => source.length,
        _ => 0,
    };
    // Formulas have runs of another kind, which are taken whole.
    if !is_text_run(run) {
        return Some(Boundary { at: if is_end { run.xml.end } else { run.xml.start }, parts: None });
    }
    if inside == source.length {
        return match in_run(index.checked_add(1)) {
            Some(next) => Some(before(next, index + 1)),
            None => Some(Boundary { at: run.xml.end, parts: None }),
        };
    }
    if inside == 0 {
        return match in_run(index.checked_sub(1)) {
            Some(_) => Some(before(source, index)),
            None => Some(Boundary { at: run.xml.start, parts: None }),
        };
    }
    Some(Boundary { at: source.xml.start + inside, parts: Some((index, true)) })
}

/// The place before a piece in the middle of a run: between two elements, or between letters of one.
fn before(source: &Source, index: usize) -> Boundary {
    let is_element = source.element == source.xml;
    if is_element || source.xml.start == source.element.end {
        Boundary { at: source.element.start, parts: Some((index, false)) }
    } else {
        Boundary { at: source.xml.start, parts: Some((index, true)) }
    }
}

fn is_text_run(run: &Run) -> bool {
    run.name != "m:r"
}
