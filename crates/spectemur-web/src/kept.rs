//! Answers that were made already, kept as long as the record and the day stay the same; the oldest go first.
//!
//! Whoever wants an answer that somebody is making waits for that: when the record grows, a full room asks at once.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use spectemur_model::Day;
use tokio::sync::OwnedMutexGuard;

/// How many bytes are kept at most.
const MOST_BYTES: usize = 16 << 20;

/// An answer as it goes out.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) tag: HeaderValue,
    pub(crate) content: Content,
}

/// What an answer holds, once: nearly every reader unpacks, and for the others it is unpacked again.
#[derive(Debug)]
pub(crate) enum Content {
    /// As it is.
    Plain(Bytes),
    /// Packed by gzip, with its length unpacked.
    Packed(Bytes, usize),
}

impl Content {
    fn bytes(&self) -> &Bytes {
        match self {
            Self::Plain(bytes) | Self::Packed(bytes, _) => bytes,
        }
    }
}

/// The answers that are kept.
#[derive(Default)]
pub(crate) struct Kept {
    inside: Mutex<Inside>,
    turns: Mutex<BTreeMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

#[derive(Default)]
struct Inside {
    /// For which day and edition of the record they hold.
    holds_for: Option<(Day, u64)>,
    answers: BTreeMap<String, Arc<Answer>>,
    order: VecDeque<String>,
    bytes: usize,
}

impl Kept {
    /// The answer to an address, if it was made for this day and this record.
    pub(crate) fn find(&self, key: &str, holds_for: (Day, u64)) -> Option<Arc<Answer>> {
        let inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if inside.holds_for == Some(holds_for) { inside.answers.get(key).cloned() } else { None }
    }

    /// The turn to make the answer to an address, once nobody else makes it; whoever got it looks again first.
    pub(crate) async fn turn(&self, key: &str) -> OwnedMutexGuard<()> {
        let turn = {
            let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
            turns.retain(|_, turn| turn.strong_count() > 0);
            turns.get(key).and_then(Weak::upgrade).unwrap_or_else(|| {
                let turn = Arc::default();
                turns.insert(key.to_owned(), Arc::downgrade(&turn));
                turn
            })
        };
        turn.lock_owned().await
    }

    /// Keeps an answer.
    pub(crate) fn keep(&self, key: String, holds_for: (Day, u64), answer: Arc<Answer>) {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if inside.holds_for != Some(holds_for) {
            *inside = Inside { holds_for: Some(holds_for), ..Inside::default() };
        }
        inside.bytes += answer.content.bytes().len();
        inside.order.push_back(key.clone());
        if let Some(before) = inside.answers.insert(key, answer) {
            inside.bytes -= before.content.bytes().len();
        }
        while inside.bytes > MOST_BYTES {
            let Some(oldest) = inside.order.pop_front() else { break };
            if let Some(gone) = inside.answers.remove(&oldest) {
                inside.bytes -= gone.content.bytes().len();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(bytes: usize) -> Arc<Answer> {
        let tag = HeaderValue::from_static("\"a\"");
        let content = Content::Plain(vec![0; bytes].into());
        Arc::new(Answer { status: StatusCode::OK, headers: Vec::new(), tag, content })
    }

    #[test]
    fn an_answer_is_kept_until_the_record_or_the_day_changes() {
        let kept = Kept::default();
        let day = "2026-11-21".parse().unwrap();
        kept.keep("/a".to_owned(), (day, 1), answer(10));
        assert!(kept.find("/a", (day, 1)).is_some());
        assert!(kept.find("/a", (day, 2)).is_none());
        assert!(kept.find("/a", (day.plus_days(1).unwrap(), 1)).is_none());
        kept.keep("/b".to_owned(), (day, 2), answer(10));
        assert!(kept.find("/a", (day, 1)).is_none(), "what held for the record before is gone");
    }

    #[test]
    fn the_oldest_answers_go_when_there_are_too_many() {
        let kept = Kept::default();
        let day = "2026-11-21".parse().unwrap();
        for key in ["/a", "/b", "/c"] {
            kept.keep(key.to_owned(), (day, 1), answer(MOST_BYTES / 2));
        }
        assert!(kept.find("/a", (day, 1)).is_none());
        assert!(kept.find("/c", (day, 1)).is_some());
    }
}
