//! A ruling on a contradiction as a file: what holds, what was set aside, why, by whom and when.
//!
//! The format is our own: JSON in UTF-8, kept in the record by its hash, so that rulings can be listed for ever.
//! The same ruling gives the same bytes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use spectemur_model::{Day, Language, Localized, StatementId};

/// The media type of the file.
pub const MEDIA: &str = "application/json";

/// What such a file says that it is.
const KIND: &str = "spectemur-ruling";

/// What was ruled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulingFile {
    /// The statement that holds; none where neither does.
    pub holds: Option<StatementId>,
    /// The statements that were set aside.
    pub aside: Vec<StatementId>,
    /// Why.
    pub reason: Localized,
    /// Who ruled.
    pub by: String,
    /// On which day.
    pub on: Day,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    kind: String,
    holds: Option<String>,
    aside: Vec<String>,
    reason: BTreeMap<String, String>,
    by: String,
    on: String,
}

/// The ruling as a file.
#[must_use]
pub fn to_json(ruling: &RulingFile) -> Vec<u8> {
    let written = Written {
        kind: KIND.to_owned(),
        holds: ruling.holds.map(|id| id.hex()),
        aside: ruling.aside.iter().map(StatementId::hex).collect(),
        reason: ruling.reason.iter().map(|(language, text)| (language.to_string(), text.to_owned())).collect(),
        by: ruling.by.clone(),
        on: ruling.on.to_string(),
    };
    // Texts under texts: nothing here that JSON cannot say.
    serde_json::to_vec_pretty(&written).unwrap_or_default()
}

/// The ruling of a file; none where it is not one.
#[must_use]
pub fn from_json(bytes: &[u8]) -> Option<RulingFile> {
    let written: Written = serde_json::from_slice(bytes).ok().filter(|written: &Written| written.kind == KIND)?;
    let reason = written.reason.into_iter().map(|(language, text)| Some((Language::parse(&language)?, text)));
    let holds = match written.holds {
        Some(id) => Some(StatementId::parse(&id)?),
        None => None,
    };
    Some(RulingFile {
        holds,
        aside: written.aside.iter().map(|id| StatementId::parse(id)).collect::<Option<_>>()?,
        reason: Localized::new(reason.collect::<Option<Vec<_>>>()?),
        by: written.by,
        on: written.on.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ruling(holds: bool) -> RulingFile {
        let id = |digit: &str| StatementId::parse(&digit.repeat(32)).unwrap();
        RulingFile {
            holds: holds.then(|| id("a")),
            aside: vec![id("b"), id("c")],
            reason: Localized::new([
                (Language::English, "Letter of 3 May".to_owned()),
                (Language::Chinese, "5月3日来函".to_owned()),
            ]),
            by: "The Director".to_owned(),
            on: "2024-05-03".parse().unwrap(),
        }
    }

    #[test]
    fn a_ruling_survives_being_written_and_read() {
        for holds in [true, false] {
            let bytes = to_json(&ruling(holds));
            assert_eq!(from_json(&bytes), Some(ruling(holds)));
            assert_eq!(bytes, to_json(&ruling(holds)));
        }
    }

    #[test]
    fn what_is_no_ruling_is_not_read() {
        let text = String::from_utf8(to_json(&ruling(true))).unwrap();
        for wrong in [
            String::new(),
            "{}".to_owned(),
            text.replace(KIND, "something-else"),
            text.replacen('a', "x", 1),
            text.replace("bbbb", "zzzz"),
            text.replace("2024-05-03", "2024-13-03"),
            text.replace("\"en\"", "\"xx\""),
            text.replace("\"by\"", "\"from\""),
        ] {
            assert_eq!(from_json(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
