//! Whether a file that goes with a report is what its name says: by the marks that each format prescribes.
//!
//! This tells a slip from a file, and a program under the name of a picture from a picture; it does not tell whether every
//! part of the file is sound, and must not unpack or run anything of it.

use crate::container::{Container, ContainerError, Limits};

/// A container is only listed here, never unpacked.
const LIMITS: Limits = Limits {
    file_bytes: usize::MAX,
    parts: 20_000,
    unpacked_bytes: 1 << 30,
    ratio: 1_000,
    ratio_free_bytes: 16 << 20,
    ratio_of_all: true,
};

/// Within so many bytes a PDF says that it is one (ISO 32000-1, implementation note 13).
const PDF_BEGINS_WITHIN: usize = 1_024;

/// Whether bytes are of a media type, as far as this program knows the type; of others it says yes.
#[must_use]
pub fn is_of(media: &str, bytes: &[u8]) -> bool {
    const OFFICE: &str = "application/vnd.openxmlformats-officedocument.";
    const OPEN_DOCUMENT: &str = "application/vnd.oasis.opendocument.";
    match media {
        "application/pdf" => {
            let start = bytes.get(..PDF_BEGINS_WITHIN.min(bytes.len())).unwrap_or_default();
            memchr::memmem::find(start, b"%PDF-").is_some()
        }
        // ISO/IEC 10918-1, B.1.1.3: start of image, then another marker.
        "image/jpeg" => bytes.starts_with(b"\xff\xd8\xff"),
        // ISO/IEC 15948, 5.2.
        "image/png" => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        "application/geo+json" => is_geojson(bytes),
        _ if media.starts_with(OPEN_DOCUMENT) => is_open_document(media, bytes),
        _ if media.starts_with(OFFICE) && media.contains("wordprocessingml") => has_part(bytes, "word/"),
        _ if media.starts_with(OFFICE) && media.contains("spreadsheetml") => has_part(bytes, "xl/"),
        _ if media.starts_with("text/") => is_text(bytes),
        _ => true,
    }
}

/// Text has no control characters but tabs and ends of lines, in whatever encoding that begins with ASCII.
fn is_text(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte >= b' ' || matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0c'))
}

/// The nine types of RFC 7946, section 1.4.
fn is_geojson(bytes: &[u8]) -> bool {
    const TYPES: [&str; 9] = [
        "Feature",
        "FeatureCollection",
        "GeometryCollection",
        "LineString",
        "MultiLineString",
        "MultiPoint",
        "MultiPolygon",
        "Point",
        "Polygon",
    ];
    let read = serde_json::from_slice::<serde_json::Value>(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    let kind = read.ok().and_then(|read| read.get("type")?.as_str().map(str::to_owned));
    kind.is_some_and(|kind| TYPES.contains(&kind.as_str()))
}

/// The first part of a package is `mimetype`, stored as it is (ODF 1.2, part 3, 3.3).
fn is_open_document(media: &str, bytes: &[u8]) -> bool {
    const HEAD: usize = 30;
    let name = b"mimetype";
    let told = bytes.get(HEAD + name.len()..).unwrap_or_default();
    let is_named = bytes.get(HEAD..).is_some_and(|rest| rest.starts_with(name));
    bytes.starts_with(b"PK\x03\x04") && is_named && told.starts_with(media.as_bytes())
}

/// Whether a package (ECMA-376, part 2) has a part whose name begins so.
fn has_part(bytes: &[u8], beginning: &str) -> bool {
    let (mut is_package, mut found) = (false, false);
    let opened = Container::open(bytes, LIMITS, |name| {
        is_package |= name == "[Content_Types].xml";
        found |= name.starts_with(beginning);
        Ok::<_, ContainerError>(())
    });
    opened.is_ok() && is_package && found
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

    fn package(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let plain = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for (name, text) in parts {
            zip.start_file(*name, plain).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        let word = package(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>")]);
        let sheet = package(&[("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<w/>")]);
        let open = package(&[("mimetype", ODS), ("content.xml", "<x/>")]);
        let kinds: [(&str, &[u8]); 8] = [
            ("application/pdf", b"%PDF-1.7\n"),
            ("image/jpeg", b"\xff\xd8\xff\xe0\0\x10JFIF"),
            ("image/png", b"\x89PNG\r\n\x1a\n\0\0"),
            ("application/geo+json", br#"{"type":"Point","coordinates":[23.3,42.7]}"#),
            ("text/csv", "district;m²\r\nNong;1200\r\n".as_bytes()),
            (DOCX, &word),
            (XLSX, &sheet),
            (ODS, &open),
        ];
        for (media, _) in &kinds {
            for (other, bytes) in &kinds {
                // What is written as text may always be called a table of text.
                let expected = media == other || (*media == "text/csv" && is_text(bytes));
                assert_eq!(is_of(media, bytes), expected, "{other} as {media}");
            }
        }
    }

    #[test]
    fn what_only_looks_like_it_is_told_apart() {
        let empty = package(&[("word/", "")]);
        for (media, bytes) in [
            (DOCX, empty.as_slice()),
            (DOCX, b"PK\x03\x04 and nothing of a container"),
            ("application/pdf", b"MZ\x90\0 a program"),
            ("application/pdf", b""),
            ("application/geo+json", br#"{"type":"FeatureSet"}"#),
            ("application/geo+json", b"<html><script>"),
            ("image/png", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
            ("text/csv", b"a;b\0c"),
        ] {
            assert!(!is_of(media, bytes), "{media}: {}", String::from_utf8_lossy(bytes));
        }
        assert!(is_of("application/x-of-another-treaty", b"anything"), "what is not known is not judged");
    }
}
