//! The stable shape of published readings.

use serde::Serialize;
use spectemur_app::{PublicationReading, Rechecked};
use spectemur_model::Language;

#[derive(Serialize)]
pub(crate) struct ReadingsJson {
    readings: Vec<ReadingJson>,
    /// Whether all of them come out the same.
    same: bool,
}

#[derive(Serialize)]
struct ReadingJson {
    reading: String,
    /// Where it stands on the site, after the name of the site.
    address: String,
    plan: String,
    meeting: String,
    number: i64,
    as_of: String,
    known_by: String,
    journal_entry: i64,
    journal_hash: String,
    sha256: String,
    program: String,
    published_at: String,
    replaced_by: Option<String>,
    same: bool,
    differing: Vec<String>,
    entry_holds: bool,
    content_changed: bool,
}

/// Where a published reading stands on the site.
pub(crate) fn reading_address(language: Language, id: &str) -> String {
    format!("/{language}/readings/{id}")
}

/// Published readings, each with whether it still comes out the same.
pub(crate) fn readings(all: &[(PublicationReading, Rechecked)]) -> ReadingsJson {
    let one = |(known, check): &(PublicationReading, Rechecked)| {
        let publication = &known.publication;
        ReadingJson {
            reading: publication.id.clone(),
            address: reading_address(Language::English, &publication.id),
            plan: publication.plan.clone(),
            meeting: publication.meeting.clone(),
            number: publication.number,
            as_of: publication.as_of.to_string(),
            known_by: publication.known_by.to_string(),
            journal_entry: publication.entry,
            journal_hash: publication.entry_hash.clone(),
            sha256: publication.figures_hash.clone(),
            program: publication.program.clone(),
            published_at: publication.published_at.to_string(),
            replaced_by: known.replaced_by.clone(),
            same: check.is_same(),
            differing: check.differing.clone(),
            entry_holds: check.entry_holds,
            content_changed: check.content_changed,
        }
    };
    ReadingsJson { same: all.iter().all(|(_, check)| check.is_same()), readings: all.iter().map(one).collect() }
}
