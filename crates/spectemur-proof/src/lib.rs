//! The proof-reader: a published text to what it claims, and to what of that cannot all be true.
//!
//! A document comes in as words with structure, and findings go out, each with the places in which it stands.
//! Nothing here may read a file, know a file format, look at a clock, or word a message for a reader.

mod assembled;
mod count;
mod defined;
pub mod document;
pub mod finding;
mod flow;
mod grid;
pub mod learning;
mod lexicon;
mod list;
mod matter;
mod names;
mod number;
mod passage;
pub mod plain;
mod reading;
mod record;
mod roster;
mod rules;
mod scan;
mod sentences;
mod table;
mod weights;

use spectemur_model::{MeetingId, Package};

pub use document::{Anchor, Block, BlockKind, Document, Piece};
pub use finding::{Confidence, Detail, Finding, Spot};
pub use record::{Allowed, Deadline, Record};

/// What the caller may ask of the rules.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The least sure findings that are wanted.
    pub least: Confidence,
}

impl Default for Options {
    fn default() -> Self {
        Self { least: Confidence::Possible }
    }
}

/// What in the document cannot all be true, in order of place.
///
/// The same document, package and options give the same findings. There is no error: what cannot be read claims
/// nothing.
#[must_use]
pub fn findings(document: &Document, package: &Package, options: Options) -> Vec<Finding> {
    let reading = reading::Reading::of(document, package);
    in_order(rules::all(&reading), options)
}

/// What in the document the record does not allow, in order of place: figures beyond its bounds, lists with States that
/// it denies, deadlines of States that are none.
///
/// The record's figures are those of the period that the document reports on. A figure whose title is not like what the
/// document says is not compared, and neither is one that the package does not know.
#[must_use]
pub fn findings_against(document: &Document, package: &Package, record: &Record, options: Options) -> Vec<Finding> {
    let (extended, told) = record::told_behind(document, passage::language(document), package, &record.figures);
    let reading = reading::Reading::of(&extended, package);
    let mut found = Vec::new();
    rules::against_record::find(&reading, &told, &mut found);
    rules::deadline::find_in_record(&reading, &record.deadlines, &mut found);
    in_order(found, options)
}

/// The meeting of the treaty's register that the document is of, as its head names it.
#[must_use]
pub fn meeting_of(document: &Document, package: &Package) -> Option<MeetingId> {
    rules::own_meeting_id(&reading::Reading::of(document, package))
}

fn in_order(mut found: Vec<Finding>, options: Options) -> Vec<Finding> {
    found.retain(|finding| finding.confidence >= options.least && !finding.spots.is_empty());
    found.sort_by(|one, other| order(one).cmp(&order(other)));
    found.dedup_by(|one, other| one.kind == other.kind && one.spots == other.spots);
    found
}

fn order(finding: &Finding) -> (Option<usize>, Option<usize>, &'static str, std::cmp::Reverse<Confidence>) {
    let places = || finding.spots.iter().map(|spot| spot.figure.as_ref().unwrap_or(&spot.quote).start);
    (places().min(), places().max(), finding.kind, std::cmp::Reverse(finding.confidence))
}

/// The package of the Convention as it stands in the repository, for tests.
#[cfg(test)]
pub(crate) fn test_package() -> spectemur_model::Package {
    fn folder(at: &std::path::Path, root: &std::path::Path, texts: &mut std::collections::BTreeMap<String, String>) {
        for entry in std::fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folder(&path, root, texts);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                texts.insert(path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"), text);
            }
        }
    }
    static PACKAGE: std::sync::OnceLock<spectemur_model::Package> = std::sync::OnceLock::new();
    let read = || {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../treaties/ccm");
        let mut texts = std::collections::BTreeMap::new();
        folder(&root, &root, &mut texts);
        spectemur_treaty::read_package(&texts).package.unwrap()
    };
    PACKAGE.get_or_init(read).clone()
}
