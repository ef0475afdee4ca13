//! Every message of the pages is used, and every message that a page asks for is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use spectemur_language::Voice;
use spectemur_model::Language;

fn gather(folder: &Path, out: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, out);
        } else {
            out.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

fn is_of_pages(id: &str) -> bool {
    ["web-", "members-", "drafts-", "readings-", "register-"].iter().any(|beginning| id.starts_with(beginning))
}

#[test]
fn no_message_is_missing_and_none_is_left_over() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    gather(&root.join("src"), &mut text);
    gather(&root.join("templates"), &mut text);
    let named: BTreeSet<&str> = text.split('"').filter(|part| is_of_pages(part)).collect();
    let voice = Voice::new(Language::English, &[]).unwrap();
    let written: BTreeSet<&str> = voice.messages().into_iter().filter(|id| is_of_pages(id)).collect();
    // A family is asked for with a word of a closed set: `web-came` and `late`, or `web-came-{…}`.
    let family = |part: &str| part.split_once('{').map_or_else(|| format!("{part}-"), |(before, _)| before.to_owned());
    for part in &named {
        let is_family = written.iter().any(|id| id.starts_with(&family(part)));
        assert!(written.contains(part) || is_family, "{part} is asked for and not there");
    }
    for id in written {
        let is_of_family = named.iter().any(|part| !voice.knows(part) && id.starts_with(&family(part)));
        let is_of_both = named.iter().any(|part| id.starts_with(&family(part)) && !part.contains('{'));
        assert!(named.contains(id) || is_of_family || is_of_both, "{id} is there and nobody asks for it");
    }
}
