//! How a request to extend a deadline is told: the table `[requests]`, which stands in one rule file at most.

use std::collections::BTreeMap;

use spectemur_model::obligation::{CountedAs, RequestQuestions};
use spectemur_model::{AnswerType, ObligationId, QuestionKey};

use crate::content::{duplicate, no_empty_list, unique};
use crate::diagnostic::Problems;
use crate::files::Files;
use crate::reader::{Node, Places, Spot, read_file};

use super::questions;

/// The questions on requests with the places of the keys.
pub(crate) struct ReadRequests {
    pub(crate) value: RequestQuestions,
    spot: Spot,
    pub(super) places: Places,
    /// The obligations whose requests have contents.
    pub(super) obligations: Vec<(Spot, ObligationId)>,
    /// Every question of a list, with the type that its answer must have.
    pub(super) lists: Vec<(Spot, QuestionKey, AnswerType)>,
}

/// Reads how requests to extend a deadline are told, if a file says so.
pub(crate) fn requests(files: Files<'_>, problems: &Problems) -> Option<ReadRequests> {
    let mut found: Option<ReadRequests> = None;
    for file in files.under("obligations/", ".toml") {
        let read = read_file(file, problems, |node| {
            node.pass_over(&["obligation"]);
            node.table("requests", |node| read_requests(node, problems)).flatten()
        });
        match (&found, read) {
            (Some(first), Some(second)) => duplicate(problems, &second.spot, "requests", &first.spot),
            (None, Some(first)) => found = Some(first),
            (_, None) => {}
        }
    }
    found
}

fn read_requests(node: &Node<'_>, problems: &Problems) -> Option<ReadRequests> {
    let key = |key| node.need_text(key).map(|question| QuestionKey::new(&question));
    let (of, submitted, asked_until) = (key("of"), key("submitted"), key("asked_until"));
    let (decided_at, decided_in) = (key("decided_at"), key("decided_in"));
    let (granted, until) = (key("granted"), key("until"));
    let (plan, texts, cost) = (questions(node, "plan"), questions(node, "texts"), node.text("cost"));
    let about_matter = node.text("about_matter");
    let contents = node.tables("contents", contents);
    no_empty_list(node, &["plan", "texts", "contents"]);
    unique(problems, contents.iter().map(|read| (read.obligation.as_str(), &read.spot)));
    let lists = [(&plan, AnswerType::Number), (&texts, AnswerType::Text)].into_iter();
    let lists = lists.chain(contents.iter().map(|read| (&read.questions, AnswerType::Choice)));
    let lists =
        lists.flat_map(|(placed, kind)| placed.iter().map(move |(spot, key)| (spot.clone(), key.clone(), kind)));
    let lists = lists.collect();
    let obligations = contents.iter().map(|read| (read.spot.clone(), read.obligation.clone())).collect();
    let keys = |placed: Vec<(Spot, QuestionKey)>| placed.into_iter().map(|(_, key)| key).collect::<Vec<_>>();
    let counted_as = contents.iter().map(|read| (read.obligation.clone(), read.counted_as.clone())).collect();
    let contents: BTreeMap<_, _> = contents.into_iter().map(|read| (read.obligation, keys(read.questions))).collect();
    let value = RequestQuestions {
        of: of?,
        submitted: submitted?,
        asked_until: asked_until?,
        decided_at: decided_at?,
        decided_in: decided_in?,
        granted: granted?,
        until: until?,
        contents,
        counted_as,
        cost: cost.map(|key| QuestionKey::new(&key)),
        about_matter: about_matter.map(|key| QuestionKey::new(&key)),
        plan: keys(plan),
        texts: keys(texts),
    };
    Some(ReadRequests { value, spot: node.spot(), places: node.places(), obligations, lists })
}

/// What requests to extend one obligation must contain, at the place of the obligation's id.
struct Contents {
    obligation: ObligationId,
    spot: Spot,
    questions: Vec<(Spot, QuestionKey)>,
    counted_as: CountedAs,
}

fn contents(node: &Node<'_>) -> Option<Contents> {
    let (obligation, questions) = (node.need_text("obligation"), questions(node, "questions"));
    if !node.has("questions") {
        node.problem("missing-key", vec![("key", "questions".to_owned())]);
    }
    no_empty_list(node, &["questions"]);
    let counted = |key| node.text(key).map(|question| QuestionKey::new(&question));
    let counted_as =
        CountedAs { submitted: counted("submitted_as"), costed: counted("costed_as"), in_time: counted("in_time_as") };
    let (obligation, spot) = (ObligationId::new(&obligation?), node.places().of("obligation"));
    Some(Contents { obligation, spot, questions, counted_as })
}
