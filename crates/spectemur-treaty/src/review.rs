//! How reports that are sent back and rulings are told: the table `[review]` of `treaty.toml`.

use spectemur_model::package::{About, ReviewQuestions};
use spectemur_model::{AnswerType, QuestionKey};

use crate::reader::{Node, Places};
use crate::references::References;

/// The questions with the places of the keys.
pub(crate) struct ReadReview {
    pub(crate) value: ReviewQuestions,
    places: Places,
}

pub(crate) fn read(node: &Node<'_>) -> Option<ReadReview> {
    let key = |key| node.need_text(key).map(|question| QuestionKey::new(&question));
    let (returned, remarks, reason) = (key("returned"), key("remarks"), key("reason"));
    let value = ReviewQuestions { returned: returned?, remarks: remarks?, reason: reason? };
    Some(ReadReview { value, places: node.places() })
}

impl References<'_> {
    /// Checks that the questions exist, are about matters and take what is answered to them.
    pub(crate) fn check_review(&self, review: Option<&ReadReview>) {
        let Some(ReadReview { value, places }) = review else { return };
        for (name, key, kind) in [
            ("returned", &value.returned, AnswerType::When),
            ("remarks", &value.remarks, AnswerType::Text),
            ("reason", &value.reason, AnswerType::Text),
        ] {
            self.asked(&places.of(name), key, About::Matter, kind);
        }
    }
}
